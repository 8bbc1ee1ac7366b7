// Package repo reads RPM repositories' metadata: repomd, primary, filelists,
// comps, modules.
// It solves nothing.
package repo

import (
	"sync"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// Config says where a repository is and how it is trusted. Variables such as
// $releasever are expanded already.
type Config struct {
	ID           string
	BaseURLs     []string
	MirrorList   string
	Metalink     string
	Keys         []string // armored OpenPGP keys
	GPGCheck     bool     // packages must be signed by one of Keys
	RepoGPGCheck bool     // repomd.xml must be
	Priority     int      // lower wins; dnf's default is 99
	Cost         int      // lower wins among equals; dnf's default is 1000
	Exclude      []string // globs of package names or NEVRAs
	IncludePkgs  []string // nil: all
	Access       *fetch.Access
	// ModuleHotfixes makes its packages be seen whatever streams of modules are
	// active.
	ModuleHotfixes bool
}

// Repo is a repository's metadata as loaded.
type Repo struct {
	Config   Config
	Revision string
	Digest   string     // of repomd.xml, "sha256:…"
	Packages []*Package // in the order of primary, without what Config leaves out

	bases    []string     // as configured
	metadata []string     // the same, that which gave repomd.xml first
	data     []data       // of repomd.xml
	groups   groups       // LoadGroups
	modules  modules      // LoadModules
	all      []*Package   // in the order of primary
	files    sync.RWMutex // of whole, and of the packages' Files
	whole    bool         // LoadFiles is done
	once     sync.Once    // of index
	index    index
}

// Package is what primary says of a package.
type Package struct {
	rpm.NEVRA
	Repo        *Repo // nil for one that is installed
	URLs        []string
	Checksum    string // "sha256:…"
	Size        int64  // bytes of the file
	Installed   int64  // bytes when installed
	BuildTime   int64  // seconds
	FileTime    int64  // seconds
	HeaderStart int64
	HeaderEnd   int64
	SourceRPM   string
	Vendor      string
	License     string
	Summary     string

	Provides, Requires, Conflicts, Obsoletes    []rpm.Dep
	Recommends, Suggests, Supplements, Enhances []rpm.Dep

	// Files are the paths that primary lists. Whole is true where they are
	// all there are.
	Files []string
	Whole bool

	location location
}
