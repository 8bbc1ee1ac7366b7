package module

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/modulemd"
)

// spec is NAME[:STREAM[:VERSION[:CONTEXT[:ARCH]]]][/PROFILE]; what is left out,
// or empty, is anything, and a glob may stand for each.
type spec struct {
	parts   [5]string
	profile string
}

func parseSpec(text string) (spec, bool) {
	var s spec
	text, s.profile, _ = strings.Cut(text, "/")
	parts := strings.Split(text, ":")
	if len(parts) > len(s.parts) || parts[0] == "" {
		return s, false
	}
	copy(s.parts[:], parts)
	return s, true
}

// SplitSpec gives the module, the stream and the profile of
// NAME[:STREAM[:VERSION[:CONTEXT[:ARCH]]]][/PROFILE]; what it leaves out is "".
func SplitSpec(text string) (name, stream, profile string) {
	s, _ := parseSpec(text)
	return s.parts[0], s.parts[1], s.profile
}

func (s spec) matches(m *modulemd.Stream) bool {
	id := strings.SplitN(m.ID(), ":", 5)
	for i, want := range s.parts {
		if want != "" && !like(want, id[i]) {
			return false
		}
	}
	return true
}

func like(glob, s string) bool {
	ok, err := path.Match(glob, s)
	return glob == s || err == nil && ok
}

// match gives the builds that a spec names, all of them in the order of their
// names.
func (w *World) match(text string) ([]*modulemd.Stream, spec) {
	s, ok := parseSpec(text)
	if !ok {
		return nil, s
	}
	var out []*modulemd.Stream
	for _, m := range w.Streams {
		if s.matches(m) {
			out = append(out, m)
		}
	}
	slices.SortStableFunc(out, func(a, b *modulemd.Stream) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Stream, b.Stream), cmp.Compare(a.Version, b.Version))
	})
	return out, s
}

// unknown says what there is instead.
func (w *World) unknown(text string) error {
	e := &Error{Spec: text, Why: "no repository has such a module", Unknown: true}
	s, ok := parseSpec(text)
	if !ok {
		return e
	}
	var streams []string
	for _, m := range w.Streams {
		if m.Name == s.parts[0] {
			streams = append(streams, m.Stream)
		}
	}
	if len(streams) > 0 {
		e.Why = "no repository has such a stream"
		slices.Sort(streams)
		e.Hint = "the streams of " + s.parts[0] + " are " + strings.Join(slices.Compact(streams), ", ")
	}
	return e
}

// Names are the modules that there are, sorted.
func (w *World) Names() []string {
	var out []string
	for _, m := range w.Streams {
		out = append(out, m.Name)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
