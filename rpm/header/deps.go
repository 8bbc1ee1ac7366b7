package header

import (
	"fmt"

	"github.com/sysbuild/sysbuild/rpm"
)

// Kind is one of the lists of dependencies.
type Kind int

// The lists.
const (
	Provides Kind = iota
	Requires
	Conflicts
	Obsoletes
	Recommends
	Suggests
	Supplements
	Enhances
	Orders // what is installed first where it is in the same transaction
)

// Tags gives the tags of the names, versions and flags of a list.
func (k Kind) Tags() (name, version, flags Tag) {
	switch k {
	case Provides:
		return ProvideName, ProvideVersion, ProvideFlags
	case Requires:
		return RequireName, RequireVersion, RequireFlags
	case Conflicts:
		return ConflictName, ConflictVersion, ConflictFlags
	case Obsoletes:
		return ObsoleteName, ObsoleteVersion, ObsoleteFlags
	case Recommends:
		return RecommendName, RecommendVersion, RecommendFlags
	case Suggests:
		return SuggestName, SuggestVersion, SuggestFlags
	case Supplements:
		return SupplementName, SupplementVersion, SupplementFlags
	case Enhances:
		return EnhanceName, EnhanceVersion, EnhanceFlags
	case Orders:
		return OrderName, OrderVersion, OrderFlags
	}
	panic("header: no such kind of dependency")
}

// Deps gives one list of dependencies, in the header's order, rpmlib() ones
// among them.
func (h *Header) Deps(k Kind) ([]rpm.Dep, error) {
	return h.deps(k.Tags())
}

func (h *Header) deps(name, version, flags Tag) ([]rpm.Dep, error) {
	names, versions, senses := h.Strings(name), h.Strings(version), h.Uint32s(flags)
	// Packages of the last century have names alone.
	if len(versions) == 0 && len(senses) == 0 {
		versions, senses = make([]string, len(names)), make([]uint32, len(names))
	}
	if len(versions) != len(names) || len(senses) != len(names) {
		return nil, fmt.Errorf("header: tag %d: %d names, %d versions, %d flags", name, len(names), len(versions), len(senses))
	}
	deps := make([]rpm.Dep, len(names))
	for i, n := range names {
		evr, err := rpm.ParseEVR(versions[i])
		if err != nil {
			return nil, fmt.Errorf("header: dependency on %s: %w", n, err)
		}
		deps[i] = rpm.Dep{Name: n, Flags: rpm.Sense(senses[i]), EVR: evr}
	}
	return deps, nil
}
