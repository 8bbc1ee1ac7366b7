package module

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/modulemd"
)

// Known says whether a spec names a module.
func (w *World) Known(spec string) bool {
	found, _ := w.match(spec)
	return len(found) > 0
}

// Profiles gives the packages of the profiles that a spec names, or of the
// default ones, and the modules that these are of, and notes them as installed.
// Its stream is active: Enable was called before.
func (w *World) Profiles(a *Active, text string) (packages, modules []string, err error) {
	chosen, err := w.choose(text)
	if err != nil {
		return nil, nil, err
	}
	_, spec := w.match(text)
	states := map[string]State{}
	for _, c := range chosen {
		builds := a.of(c.Name)
		if len(builds) == 0 {
			return nil, nil, &Error{Spec: text, Why: fmt.Sprintf("module %s is not active", c.Title())}
		}
		profiles, err := w.profiles(text, spec.profile, builds[0])
		if err != nil {
			return nil, nil, err
		}
		modules = append(modules, c.Name)
		st := w.States[c.Name]
		st.Profiles = slices.Clone(st.Profiles)
		for _, p := range profiles {
			packages = append(packages, p.Packages...)
			if !slices.Contains(st.Profiles, p.Name) {
				st.Profiles = append(st.Profiles, p.Name)
			}
		}
		states[c.Name] = st
	}
	for name, st := range states { // as no profile is missing
		w.set(name, st)
	}
	return packages, modules, nil
}

// Packages are the names that the newest builds of the active streams of a spec's
// modules list, in their profiles, or in the one that it names, and as artifacts;
// active is false where none is active, or none has the profile.
func (a *Active) Packages(text string) (names []string, active bool) {
	found, spec := a.world.match(text)
	for _, s := range found {
		builds := a.of(s.Name)
		if !slices.Contains(builds, s) {
			continue
		}
		active = active || spec.profile == ""
		if builds[0] != s {
			continue
		}
		for _, p := range s.Profiles {
			if spec.profile == "" || like(spec.profile, p.Name) {
				active = true
				names = append(names, p.Packages...)
			}
		}
		for _, n := range artifacts(s) {
			if spec.profile == "" {
				names = append(names, n.Name)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names), active
}

// profiles are those of the newest build that a name or a glob matches; without
// one the default ones.
func (w *World) profiles(text, name string, s *modulemd.Stream) ([]modulemd.Profile, error) {
	var out []modulemd.Profile
	if name != "" {
		for _, p := range s.Profiles {
			if like(name, p.Name) {
				out = append(out, p)
			}
		}
		if out == nil {
			return nil, &Error{Spec: text, Why: fmt.Sprintf("module %s has no such profile", s.Title()), Hint: profileHint(s)}
		}
		return out, nil
	}
	names := w.Defaults[s.Name].Profiles[s.Stream]
	if len(names) == 0 {
		return nil, &Error{Spec: text, Why: fmt.Sprintf("module %s has no default profile", s.Title()), Hint: profileHint(s)}
	}
	for _, name := range names {
		p := s.Profile(name)
		if p == nil {
			return nil, &Error{Spec: text, Why: fmt.Sprintf("module %s lacks its default profile %q", s.Title(), name), Hint: profileHint(s)}
		}
		out = append(out, *p)
	}
	return out, nil
}

func profileHint(s *modulemd.Stream) string {
	if len(s.Profiles) == 0 {
		return "it has none at all: name its packages"
	}
	var names []string
	for _, p := range s.Profiles {
		names = append(names, "@"+s.Title()+"/"+p.Name)
	}
	return "there are " + strings.Join(names, ", ")
}
