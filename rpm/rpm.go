// Package rpm holds RPM's own terms: EVR, NEVRA, dependency. The packages
// below it read package files and repositories, solve, and install. None of
// them knows Sysfiles. README.md beside this file says how they go together.
//
// It reads no files and has no state: values are compared and copied freely.
// An error quotes the text that could not be read.
package rpm

// EVR is epoch, version and release.
type EVR struct {
	Epoch   int    // 0 where none is said
	Version string // without "-"
	Release string // "" in a dependency that does not say one
}

// NEVRA names a package.
type NEVRA struct {
	Name string // "bash"; it may hold "-"
	EVR
	Arch string // "x86_64", "noarch"; "src" of a source package, "" of a key
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
