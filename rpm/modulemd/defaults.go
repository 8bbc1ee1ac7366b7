package modulemd

import (
	"cmp"
	"maps"
	"slices"
)

// Default is what several documents together say of a module.
type Default struct {
	Stream   string              // "": none
	Profiles map[string][]string // by stream
}

// Merge puts documents together as libmodulemd does: of what two documents of a
// module say differently the one with the higher Modified is meant. Where that
// is equal, two streams make no default stream, and two sets of profiles no
// default at all. Those of over win over all others.
func Merge(docs, over []*Defaults) map[string]Default {
	out := mergeAll(docs)
	maps.Copy(out, mergeAll(over))
	return out
}

func mergeAll(docs []*Defaults) map[string]Default {
	byModule := map[string][]*Defaults{}
	for _, d := range docs {
		byModule[d.Module] = append(byModule[d.Module], d)
	}
	out := map[string]Default{}
	for module, list := range byModule {
		slices.SortStableFunc(list, func(a, b *Defaults) int { return cmp.Compare(a.Modified, b.Modified) })
		out[module] = agreed(list)
	}
	return out
}

// agreed merges documents of one module, the oldest first.
func agreed(list []*Defaults) Default {
	all := Default{Profiles: map[string][]string{}}
	said, set := uint64(0), map[string]uint64{} // when the stream, and the profiles of one, were said
	torn := map[uint64]bool{}
	for _, d := range list {
		if d.Stream != "" {
			if all.Stream != "" && all.Stream != d.Stream && said == d.Modified {
				torn[said] = true
			}
			all.Stream, said = d.Stream, d.Modified
		}
		for stream, profiles := range d.Profiles {
			profiles = slices.Compact(slices.Sorted(slices.Values(profiles)))
			if old, ok := all.Profiles[stream]; ok && set[stream] == d.Modified && !slices.Equal(old, profiles) {
				return Default{}
			}
			all.Profiles[stream], set[stream] = profiles, d.Modified
		}
	}
	if torn[said] {
		all.Stream = ""
	}
	return all
}
