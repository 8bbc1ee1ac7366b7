// Package rpm holds RPM's own terms: EVR, NEVRA, dependency. The packages
// below it read package files and repositories, solve, and install. None of
// them knows Sysfiles.
package rpm

// EVR is epoch, version and release.
type EVR struct {
	Epoch   int // 0 where none is said
	Version string
	Release string // "" in a dependency that does not say one
}

// NEVRA names a package.
type NEVRA struct {
	Name string
	EVR
	Arch string
}

// Sense are a dependency's comparison and phase flags, by RPMSENSE_*.
type Sense uint32

// The comparison flags. The others keep their RPMSENSE values.
const (
	Less    Sense = 1 << 1
	Greater Sense = 1 << 2
	Equal   Sense = 1 << 3
)

// Dep is a dependency: a name, and a range of versions where Flags says so. A
// rich dependency is all in Name: "(a or b)".
type Dep struct {
	Name  string
	Flags Sense
	EVR   EVR
}
