package modulemd

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// requirements reads the dependencies of a stream: in version 1 a stream a
// module, in version 2 lists of them. All of them must hold, as in libdnf.
func requirements(version int, n *yaml.Node) ([]Requirement, error) {
	if n.IsZero() {
		return nil, nil
	}
	var all []Requirement
	if version == 1 {
		var one struct{ Requires map[string]string }
		if err := n.Decode(&one); err != nil {
			return nil, err
		}
		for _, name := range slices.Sorted(maps.Keys(one.Requires)) {
			all = append(all, requirement(name, []string{one.Requires[name]}))
		}
		return all, check(all)
	}
	var many []struct{ Requires map[string][]string }
	if err := n.Decode(&many); err != nil {
		return nil, err
	}
	for _, d := range many {
		for _, name := range slices.Sorted(maps.Keys(d.Requires)) {
			all = append(all, requirement(name, d.Requires[name]))
		}
	}
	return all, check(all)
}

// requirement sorts streams: "-STREAM" is one that must not be.
func requirement(module string, streams []string) Requirement {
	r := Requirement{Module: module}
	for _, s := range streams {
		if not, ok := strings.CutPrefix(s, "-"); ok {
			r.Not = append(r.Not, not)
		} else {
			r.Streams = append(r.Streams, s)
		}
	}
	return r
}

func check(all []Requirement) error {
	for _, r := range all {
		if !isName(r.Module) {
			return fmt.Errorf("%q is no module's name", r.Module)
		}
		for _, s := range slices.Concat(r.Streams, r.Not) {
			if !isStream(s) {
				return fmt.Errorf("%q is no stream's name", s)
			}
		}
	}
	return nil
}
