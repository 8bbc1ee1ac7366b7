package module

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"github.com/sysbuild/sysbuild/rpm/modulemd"
)

// Ended is a stream that was enabled and is at its end.
type Ended struct {
	Title string // name:stream
	By    string // name:stream of what takes its place; "": nothing does
	Kept  string // why it stays nevertheless; "": it does not
}

// Obsolete takes the streams that are at their end at a time back, or enables
// what takes their place, as dnf does with its option module_obsoletes. Default
// streams stay. Each is looked at once, modules by their names: what takes the
// place of a later one and is at its end itself waits for the next call.
func (w *World) Obsolete(docs []*modulemd.Obsoletes, now time.Time) []Ended {
	if len(docs) == 0 {
		return nil
	}
	streams := slices.Clone(w.Streams)
	slices.SortStableFunc(streams, func(a, b *modulemd.Stream) int { return cmp.Compare(a.Name, b.Name) })
	before := maps.Clone(w.States)
	var out []Ended
	for _, s := range streams {
		if st := w.States[s.Name]; st.Status != Enabled || st.Stream != s.Stream {
			continue
		}
		if o := modulemd.AtEnd(docs, s, now); o != nil {
			out = append(out, w.end(s, o))
		}
	}
	for name, st := range w.States { // what came and went leaves no trace
		if _, was := before[name]; !was && st.Status == "" {
			delete(w.States, name)
		}
	}
	return out
}

// end does what a document says of an enabled stream.
func (w *World) end(s *modulemd.Stream, o *modulemd.Obsoletes) Ended {
	e := Ended{Title: s.Title()}
	if o.By == "" {
		w.set(s.Name, State{})
		return e
	}
	e.By = o.By + ":" + o.ByStream
	switch known := func(t *modulemd.Stream) bool { return t.Name == o.By }; {
	case w.States[o.By].Status == Disabled:
		e.Kept = "module " + o.By + " is disabled"
		return e
	case !slices.ContainsFunc(w.Streams, known): // dnf dies of it
		e.Kept = "no repository has module " + o.By
		return e
	}
	if o.By != s.Name {
		w.set(s.Name, State{})
	}
	if st := w.States[o.By]; st.Status != Enabled || st.Stream != o.ByStream {
		w.set(o.By, State{Status: Enabled, Stream: o.ByStream})
	}
	return e
}

// Switched is an error where a module that was enabled in one stream is enabled
// in another now, and nothing allows that.
func (w *World) Switched(before map[string]State) error {
	if w.Switching {
		return nil
	}
	for _, s := range w.Streams {
		old, now := before[s.Name], w.States[s.Name]
		if old.Status == Enabled && now.Status == Enabled && old.Stream != now.Stream {
			return w.leaves(s.Name+":"+now.Stream, s.Name, old.Stream, now.Stream)
		}
	}
	return nil
}
