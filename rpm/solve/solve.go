// Package solve chooses packages: what must be installed so that what was
// asked for is there and every dependency holds. It reads no network and
// installs nothing.
package solve

import "github.com/sysbuild/sysbuild/rpm/repo"

// Request is one question to the solver.
type Request struct {
	Repos     []*repo.Repo
	Installed []*repo.Package
	Install   []string // specs as dnf takes them: name, NEVRA, glob, path, provide
	Members   []Member // of groups
	Arch      string   // x86_64
	Exclude   []string // globs
	NoWeak    bool     // Recommends and Supplements pull nothing in
	NoBest    bool     // an older version will do where the newest does not resolve
	// Files gives the whole file list of a repository's packages, read only
	// when a path is asked for that primary does not list. May be nil.
	Files func(r *repo.Repo) error
}

// Choice is a chosen package and why.
type Choice struct {
	*repo.Package
	Reason string // "asked for", "asked for by @core", "required by bash-…", "recommended by …"
	Asked  bool
}

// Result is the answer: what is new, sorted by NEVRA, and which of Installed
// goes away.
type Result struct {
	Install []Choice
	Remove  []*repo.Package
}
