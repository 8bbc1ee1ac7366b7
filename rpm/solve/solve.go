// Package solve chooses packages: what must be installed, and what removed, so
// that what was asked for is there and every dependency holds. It reads no
// network and installs nothing.
//
// It answers as dnf does: the newest version, the repository of the lowest
// priority number, weak dependencies where nothing is in their way. The same
// request has the same answer. Requests do not change their repositories, which
// several may share at the same time.
package solve

import "github.com/sysbuild/sysbuild/rpm/repo"

// Request is one question to the solver.
type Request struct {
	Repos     []*repo.Repo
	Installed []*repo.Package

	Install    []string // specs as dnf takes them: name, NEVRA, glob, path, provide
	Upgrade    []string // of what is installed
	UpgradeAll bool
	Downgrade  []string // of what is installed
	Remove     []string // what needs them goes too
	Members    []Member // of groups

	Arch    string   // of the machine, as rpm calls it: "aarch64"; "": "x86_64"
	Exclude []string // globs
	// Hidden says why a repository's package is not to be seen, "" where it is.
	// May be nil.
	Hidden func(*repo.Package) string
	NoWeak bool // Recommends and Supplements pull nothing in
	// NotWeakly are globs of packages that they do not pull in.
	NotWeakly []string
	NoBest    bool // an older version will do where the newest does not resolve
	// Erasing lets installed packages go that are in the way.
	Erasing bool
	// Protected are names of packages that go only where a spec names them.
	Protected []string
	// Skip leaves out specs of Install, and members, that are not there or do not
	// go with what was asked for before them: dnf's strict=0.
	Skip bool
	// SkipMissing leaves out only what is not there.
	SkipMissing bool
	// Multilib installs every architecture that a spec's packages are there for,
	// not the best alone: dnf's multilib_policy=all.
	Multilib bool
	// NoObsoletes does not take what obsoletes a package for its newer version.
	// What must be installed anyway still removes what it obsoletes.
	NoObsoletes bool
	// Again lets upgraded packages bring what the installed ones recommend and
	// somebody left out: exclude_from_weak_autodetect=0.
	Again bool
	// InstallOnly is what packages provide of which several versions stand
	// beside each other. nil: dnf's default, the kernel's.
	InstallOnly []string
	// InstallOnlyLimit is how many such versions of a name stay where another
	// one comes: the newest. 0: all.
	InstallOnlyLimit int
	// Dependencies are those of Installed that came because something needed
	// them. A removal takes them with it where nothing needs them any more.
	Dependencies map[*repo.Package]bool
	// Unneeded are those of Installed that go where nothing needs them: what a
	// group brought that is to be removed.
	Unneeded []*repo.Package
	// Files gives the whole file list of a repository's packages, read only
	// when a path is asked for that primary does not list. May be nil.
	Files func(r *repo.Repo) error
}

// Choice is a chosen package and why.
type Choice struct {
	*repo.Package
	Reason string // "asked for", "asked for by @core", "required by bash-…", "recommended by …"
	Asked  bool   // it, or what it replaces, was asked for
}

// Removal is an installed package that goes away, and why.
type Removal struct {
	*repo.Package
	Reason string // "asked for", "replaced by bash-…", "needs bash", "nothing needs it any more"
	Asked  bool   // a spec of Remove names it
	// Replaced is true where a package of the answer takes its place.
	Replaced bool
}

// Result is the answer: what is new and which of Installed goes away, both
// sorted by NEVRA.
type Result struct {
	Install []Choice
	Remove  []Removal
	// Asked are those of Installed that stay, and that a spec asks for.
	Asked []*repo.Package
	// Absent are the specs of Remove, Upgrade and Downgrade that nothing installed
	// matches.
	Absent []string
	// Skipped are the specs that were left out, with Request.Skip.
	Skipped []Skipped
}

// Skipped is a spec that was left out, and why, in lines.
type Skipped struct{ Spec, Why string }
