// Package module decides which streams of modules are active, and which
// packages that hides: what dnf calls modular filtering.
package module

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/modulemd"
)

// World is what is known of modules: what repositories have, and what was
// chosen.
type World struct {
	Streams  []*modulemd.Stream
	Defaults map[string]modulemd.Default // by module
	States   map[string]State            // by module; Enable and the like change it
	// Platform is the stream of the module "platform": "el8". "": unknown, and
	// nothing is left out for it.
	Platform string
	Arch     string // x86_64
	// Switching lets Enable go from one stream of a module to another.
	Switching bool
}

// Error is a request about modules that cannot be met.
type Error struct {
	Spec    string // as it was asked for: "nodejs:18"
	Why     string // in words
	Hint    string // what to do about it; "" where nothing is known
	Unknown bool   // no repository has such a module
	Reset   string // the module that must be reset first; "": none
}

// Error gives the spec and why; the hint is for who shows it.
func (e *Error) Error() string { return e.Spec + ": " + e.Why }

// Enable chooses the streams that specs name, and those that they need. What
// is active then is given back.
func (w *World) Enable(specs []string) (*Active, error) {
	var names []string
	for _, spec := range specs {
		chosen, err := w.choose(spec)
		if err != nil {
			return nil, err
		}
		for _, s := range chosen {
			if err := w.enable(spec, s.Name, s.Stream); err != nil {
				return nil, err
			}
			names = append(names, s.Name)
		}
	}
	a := w.Activate()
	if err := a.problem(strings.Join(specs, " ")); err != nil {
		return nil, err
	}
	w.enableNeeded(a, names)
	return a, nil
}

// Disable hides all streams of the modules that specs name.
func (w *World) Disable(specs []string) error { return w.put(specs, State{Status: Disabled}) }

// Reset takes back what was chosen of the modules that specs name.
func (w *World) Reset(specs []string) error { return w.put(specs, State{}) }

func (w *World) put(specs []string, st State) error {
	for _, text := range specs {
		found, _ := w.match(text)
		if len(found) == 0 {
			return w.unknown(text)
		}
		for _, s := range found {
			if _, had := w.States[s.Name]; had || st.Status != "" {
				w.set(s.Name, st)
			}
		}
	}
	if st.Status == "" {
		return nil
	}
	return w.Activate().problem(strings.Join(specs, " "))
}

func (w *World) set(name string, st State) {
	if w.States == nil {
		w.States = map[string]State{}
	}
	w.States[name] = st
}

func (w *World) enable(spec, name, stream string) error {
	old := w.States[name]
	switch {
	case old.Status != Enabled || old.Stream == stream:
	case !w.Switching:
		return w.leaves(spec, name, old.Stream, stream)
	}
	w.set(name, old.enabled(stream))
	return nil
}

// leaves is going from one stream of a module to another where that is not
// allowed.
func (w *World) leaves(spec, name, old, stream string) error {
	return &Error{
		Spec: spec, Why: fmt.Sprintf("stream %q of module %q is enabled, and would be left for %q", old, name, stream),
		Hint: "reset the module first", Reset: name,
	}
}

// choose gives one build of each module that a spec names, of the stream that
// is meant.
func (w *World) choose(spec string) ([]*modulemd.Stream, error) {
	found, _ := w.match(spec)
	if len(found) == 0 {
		return nil, w.unknown(spec)
	}
	byName := map[string]map[string]*modulemd.Stream{}
	for _, s := range found {
		if byName[s.Name] == nil {
			byName[s.Name] = map[string]*modulemd.Stream{}
		}
		byName[s.Name][s.Stream] = s
	}
	var out []*modulemd.Stream
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		s, err := w.oneOf(spec, name, byName[name])
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// oneOf takes the stream that is enabled, or the default, where a spec leaves
// it open.
func (w *World) oneOf(spec, name string, streams map[string]*modulemd.Stream) (*modulemd.Stream, error) {
	titles := slices.Sorted(maps.Keys(streams))
	if len(titles) == 1 {
		return streams[titles[0]], nil
	}
	stream := w.Defaults[name].Stream
	if st := w.States[name]; st.Status == Enabled {
		stream = st.Stream
	}
	if s := streams[stream]; s != nil {
		return s, nil
	}
	return nil, &Error{
		Spec: spec, Why: fmt.Sprintf("module %q has the streams %s, and none of them is enabled or the default", name, strings.Join(titles, ", ")),
		Hint: fmt.Sprintf("name one, such as %s:%s", name, titles[len(titles)-1]),
	}
}

// enableNeeded enables what the active streams of modules need, and what that
// needs.
func (w *World) enableNeeded(a *Active, names []string) {
	seen := map[string]bool{}
	for len(names) > 0 {
		name := names[0]
		names = names[1:]
		if seen[name] {
			continue
		}
		seen[name] = true
		for _, s := range a.of(name) {
			w.set(name, w.States[name].enabled(s.Stream))
			for _, r := range s.Requires {
				if len(a.of(r.Module)) > 0 {
					names = append(names, r.Module)
				}
			}
		}
	}
}
