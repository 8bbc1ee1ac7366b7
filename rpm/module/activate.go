package module

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/modulemd"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// Active are the streams that give packages.
type Active struct {
	world    *World
	builds   map[string][]*modulemd.Stream // by module, all builds of one stream for the same requirements
	Problems []Problem
}

// Problem is a stream that cannot be active.
type Problem struct {
	Module  string // name:stream
	Default bool   // nobody chose it
	Lines   []string
}

func (a *Active) of(name string) []*modulemd.Stream { return a.builds[name] }

// problem is the first one, as an error about spec.
func (a *Active) problem(spec string) error {
	if len(a.Problems) == 0 {
		return nil
	}
	p := a.Problems[0]
	return &Error{Spec: spec, Why: fmt.Sprintf("module %s cannot be active:\n%s", p.Module, strings.Join(p.Lines, "\n"))}
}

// variant are the builds of a stream that need the same other modules: one of
// them is as good as another, and all their packages are seen.
type variant struct {
	builds []*modulemd.Stream
	needs  string
}

// Activate finds which streams are active: those that are enabled, the default
// ones of modules that are not disabled, and what these need. What cannot be
// together with the others is left out, the chosen ones last.
func (w *World) Activate() *Active {
	a := &Active{world: w, builds: map[string][]*modulemd.Stream{}}
	enabled, defaults := w.wanted()
	s := newChooser(w.variants(), w)
	if chosen, err := s.solve(slices.Concat(enabled, defaults)); err == nil {
		a.take(chosen)
		return a
	}
	var kept []string
	var chosen []*variant
	for i, title := range slices.Concat(enabled, defaults) {
		found, err := s.solve(append(slices.Clip(kept), title))
		if err != nil {
			a.Problems = append(a.Problems, Problem{Module: title, Default: i >= len(enabled), Lines: s.lines(title, err)})
			continue
		}
		kept, chosen = append(kept, title), found
	}
	a.take(chosen)
	return a
}

func (a *Active) take(chosen []*variant) {
	for _, v := range chosen {
		a.builds[v.builds[0].Name] = v.builds
	}
}

// wanted are the titles of the streams that are enabled, and of the default
// ones, each sorted. Streams that no repository has are none.
func (w *World) wanted() (enabled, defaults []string) {
	seen := map[string]bool{}
	for _, s := range w.Streams {
		if seen[s.Title()] {
			continue
		}
		seen[s.Title()] = true
		switch st := w.States[s.Name]; {
		case st.Status == Enabled && st.Stream == s.Stream:
			enabled = append(enabled, s.Title())
		case st.Status == "" && w.Defaults[s.Name].Stream == s.Stream:
			defaults = append(defaults, s.Title())
		}
	}
	slices.Sort(enabled)
	slices.Sort(defaults)
	return enabled, defaults
}

// variants groups the builds that can be active here, the newest first. An enabled
// stream that no repository has for this machine keeps no other away.
func (w *World) variants() []*variant {
	byKey, has := map[string]*variant{}, map[string]bool{}
	for _, s := range w.Streams {
		if w.fits(s) {
			has[s.Title()] = true
		}
	}
	for _, s := range w.Streams {
		st := w.States[s.Name]
		if !w.fits(s) || st.Status == Disabled || st.Status == Enabled && st.Stream != s.Stream && has[s.Name+":"+st.Stream] {
			continue
		}
		needs := needsText(s)
		key := s.Title() + " " + needs
		v := byKey[key]
		if v == nil {
			v = &variant{needs: needs}
			byKey[key] = v
		}
		v.builds = append(v.builds, s)
	}
	out := make([]*variant, 0, len(byKey))
	for _, key := range slices.Sorted(maps.Keys(byKey)) {
		v := byKey[key]
		slices.SortStableFunc(v.builds, func(a, b *modulemd.Stream) int {
			return cmp.Or(cmp.Compare(b.Version, a.Version), cmp.Compare(a.Context, b.Context))
		})
		out = append(out, v)
	}
	return out
}

// fits says whether a build is for this architecture and this release.
func (w *World) fits(s *modulemd.Stream) bool {
	return w.otherArch(s) == "" && w.otherPlatform(s) == ""
}

// otherArch says that a build does not run here, "" where it does.
func (w *World) otherArch(s *modulemd.Stream) string {
	if s.Arch == "" || solve.Runs(s.Arch, w.Arch) {
		return ""
	}
	return "does not run on " + cmp.Or(w.Arch, "x86_64")
}

// otherPlatform says why a build is for another release, "" where it is for this
// one.
func (w *World) otherPlatform(s *modulemd.Stream) string {
	if w.Platform == "" {
		return ""
	}
	for _, r := range s.Requires {
		switch {
		case r.Module != modulemd.Platform:
		case slices.Contains(r.Not, w.Platform):
			return "is not for platform:" + w.Platform
		case len(r.Streams) > 0 && !slices.Contains(r.Streams, w.Platform):
			return fmt.Sprintf("is for platform:%s, and this is platform:%s", strings.Join(r.Streams, " or "), w.Platform)
		}
	}
	return ""
}

// needsText tells builds for other requirements apart. Of variants of a stream dnf
// prefers the one whose text comes first: none before any, any stream before one.
// The platform is not in it.
func needsText(s *modulemd.Stream) string {
	var all []string
	for _, r := range s.Requires {
		if r.Module == modulemd.Platform {
			continue
		}
		streams := slices.Clone(r.Streams)
		for _, not := range r.Not {
			streams = append(streams, "-"+not)
		}
		text := r.Module
		if len(streams) > 0 {
			slices.Sort(streams)
			text += ":[" + strings.Join(streams, ",") + "]"
		}
		all = append(all, text)
	}
	slices.Sort(all)
	return strings.Join(all, ",")
}

// IDs are the active builds, sorted.
func (a *Active) IDs() []string {
	var out []string
	for _, builds := range a.builds {
		for _, s := range builds {
			out = append(out, s.ID())
		}
	}
	slices.Sort(out)
	return out
}
