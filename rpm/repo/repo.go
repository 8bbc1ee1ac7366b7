// Package repo reads RPM repositories' metadata: repomd, primary, filelists,
// comps, modules.
// It solves nothing.
//
// Metadata is taken for hostile: its digests, sizes and, where Config says so,
// its signature are checked, what it may list is bounded, and a place that it
// names stays below the repository's (*LocationError). Errors name the
// repository's file. A loaded Repo may be used by many goroutines.
//
// Source: createrepo_c, and the metadata that dnf reads.
package repo

import (
	"sync"
	"weak"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// Config says where a repository is and how it is trusted. Variables such as
// $releasever are expanded already.
type Config struct {
	ID           string        // as in "[baseos]" of a .repo file; "": errors name the place instead
	BaseURLs     []string      // file://, http:// or https://, tried in order; one of these three must be set
	MirrorList   string        // URL of a text of base URLs, a line each
	Metalink     string        // URL of a metalink, whose digests of repomd.xml are held to
	Keys         []string      // armored OpenPGP keys
	GPGCheck     bool          // packages must be signed by one of Keys: kept for the caller, who fetches them
	RepoGPGCheck bool          // repomd.xml must be
	Priority     int           // lower wins; dnf's default is 99, and 0 is 0
	Cost         int           // lower wins among equals; dnf's default is 1000, and 0 is 0
	Exclude      []string      // globs of package names or NEVRAs
	IncludePkgs  []string      // nil: all
	Access       *fetch.Access // nil: by the URLs alone
	// ModuleHotfixes makes its packages be seen whatever streams of modules are
	// active.
	ModuleHotfixes bool
}

// Repo is a repository's metadata as loaded.
type Repo struct {
	Config   Config // as it was given
	Revision string // of repomd.xml: most often seconds, but any text
	Digest   string // of repomd.xml, "sha256:…"
	// Packages are those of a repository that is made by hand, of packages in
	// memory, whose Repo is this one. Those of a loaded one stay where they are:
	// All gives them.
	Packages []*Package

	bases    []string     // as configured
	metadata []string     // the same, that which gave repomd.xml first
	data     []data       // of repomd.xml
	groups   groups       // LoadGroups
	modules  modules      // LoadModules
	hidden   []bool       // by number: what Config leaves out; nil: nothing
	stored   *stored      // nil: packages are in memory
	list     []*Package   // in memory, of a repository that has no metadata
	files    sync.RWMutex // of whole and lists, and of the packages' Files
	whole    bool         // LoadFiles is done
	lists    *lists       // of stored packages; nil: LoadFiles is not done
	once     sync.Once    // of marks
	marks    [markKinds]marks
	supple   supplementing

	mu    sync.Mutex // of what follows
	alive []weak.Pointer[Package]
	err   error
}

// supplementing are packages that are looked for once.
type supplementing struct {
	once sync.Once
	list []*Package
}

// Package is what primary says of a package.
type Package struct {
	rpm.NEVRA
	Repo        *Repo    // nil for one that is installed
	URLs        []string // of the file, one a base URL, tried in order
	Checksum    string   // "sha256:…"
	Size        int64    // bytes of the file
	Installed   int64    // bytes when installed
	BuildTime   int64    // seconds
	FileTime    int64    // seconds
	HeaderStart int64    // offset of the header in the file, bytes
	HeaderEnd   int64    // offset of what is behind it: the payload
	SourceRPM   string   // file name: "bash-5.1-1.el9.src.rpm"; "" of a source package
	Vendor      string   // "" where none is said
	License     string   // as the package has it, in whatever spelling
	Summary     string   // one line

	// The lists of dependencies in the metadata's order. Rich ones are whole in
	// their Name: see rpm.ParseRich.
	Provides, Requires, Conflicts, Obsoletes    []rpm.Dep
	Recommends, Suggests, Supplements, Enhances []rpm.Dep

	// Files are the paths that primary lists. Whole is true where they are
	// all there are.
	Files []string
	Whole bool

	location location
}
