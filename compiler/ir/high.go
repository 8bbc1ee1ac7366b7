package ir

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// The high ops stand in a graph until names are resolved into exact packages.
// No back end ever sees one.

// Repo is a package repository as the Sysfile names it. It has no inputs.
type Repo struct {
	Manager      string   `json:"manager"` // "yum"
	ID           string   `json:"id"`
	BaseURLs     []string `json:"baseurls,omitempty"` // $releasever and the like still stand in them
	MirrorList   string   `json:"mirrorlist,omitempty"`
	Metalink     string   `json:"metalink,omitempty"`
	Keys         []string `json:"keys,omitempty"` // URLs, or paths in the context
	GPGCheck     bool     `json:"gpgcheck,omitempty"`
	RepoGPGCheck bool     `json:"repo-gpgcheck,omitempty"`
	Keep         bool     `json:"keep,omitempty"`     // the .repo file stays in the image
	Disabled     bool     `json:"disabled,omitempty"` // asked only where --enablerepo names it
	Priority     int      `json:"priority,omitempty"`
	Cost         int      `json:"cost,omitempty"`
	Access       *Access  `json:"access,omitempty"` // nil: by the URLs alone

	// ModuleHotfixes makes its packages be seen whatever streams of modules are
	// active.
	ModuleHotfixes bool `json:"module-hotfixes,omitempty"`

	Exclude     []string `json:"exclude,omitempty"`
	IncludePkgs []string `json:"includepkgs,omitempty"`

	// SkipIfUnavailable leaves it out, with a warning, where it cannot be read;
	// nil: as YUM set says.
	SkipIfUnavailable *bool `json:"skip-if-unavailable,omitempty"`
	NoGroups          bool  `json:"no-groups,omitempty"` // its groups are not looked at
}

// Access is how servers are spoken to. "secret:ID" stands for what --secret
// gives; no value of a secret is ever in a graph.
type Access struct {
	Proxy    string `json:"proxy,omitempty"`
	Username string `json:"username,omitempty"` // secret:ID
	Password string `json:"password,omitempty"` // secret:ID
	CA       string `json:"ca,omitempty"`       // of a Repo: a path in the context; of a Source: PEM
	Cert     string `json:"cert,omitempty"`     // secret:ID of PEM
	Key      string `json:"key,omitempty"`      // secret:ID of PEM
}

// Packages changes the packages of its first input, by the repositories that
// are its other inputs.
type Packages struct {
	Manager     string   `json:"manager"` // "yum"
	Install     []string `json:"install,omitempty"`
	Upgrade     []string `json:"upgrade,omitempty"`
	UpgradeAll  bool     `json:"upgrade-all,omitempty"`
	Downgrade   []string `json:"downgrade,omitempty"`
	Remove      []string `json:"remove,omitempty"`
	Erasing     bool     `json:"allowerasing,omitempty"`
	Trust       []string `json:"trust,omitempty"` // keys to leave: URLs, or paths in the context
	NoDocs      bool     `json:"nodocs,omitempty"`
	NoGPGCheck  bool     `json:"nogpgcheck,omitempty"`
	NoBest      bool     `json:"nobest,omitempty"`
	NoWeakDeps  bool     `json:"no-weak-deps,omitempty"`
	Langs       []string `json:"langs,omitempty"`
	Exclude     []string `json:"exclude,omitempty"`
	EnableRepo  []string `json:"enablerepo,omitempty"`
	DisableRepo []string `json:"disablerepo,omitempty"`
	// DisableExcludes are repositories whose exclusions do not count; "main" are
	// those of Exclude and Options, "all" is all.
	DisableExcludes []string `json:"disableexcludes,omitempty"`
	// Skip leaves out what cannot be installed.
	Skip bool `json:"skip-broken,omitempty"`

	NoScripts []string          `json:"noscripts,omitempty"`
	Xattrs    []string          `json:"xattrs,omitempty"` // "ima", "selinux"
	Options   map[string]string `json:"options,omitempty"`
	Vars      map[string]string `json:"vars,omitempty"`     // what the stage has said
	KeepVars  []string          `json:"keepvars,omitempty"` // those that stay in the image
	Modules   []ModuleChange    `json:"modules,omitempty"`  // done first, in order
	// Snapshot leaves out packages that came later, in seconds since 1970; nil:
	// none.
	Snapshot *int64 `json:"snapshot,omitempty"`
}

// ModuleChange chooses streams of modules: YUM module.
type ModuleChange struct {
	Action string   `json:"action"` // enable, disable or reset
	Specs  []string `json:"specs"`  // NAME or NAME:STREAM

	Span diag.Span `json:"-"` // of its line
}

// String gives the change as YUM module says it.
func (c ModuleChange) String() string { return c.Action + " " + strings.Join(c.Specs, " ") }

// Word implements Op.
func (*Repo) Word() string { return "repo" }

// Word implements Op.
func (*Packages) Word() string { return "packages" }

// High says whether no back end can run the op.
func High(op Op) bool {
	switch op.(type) {
	case *Repo, *Packages:
		return true
	}
	return false
}

func normalRepo(o *Repo) *Repo {
	c := *o
	c.BaseURLs, c.Keys = list(o.BaseURLs), list(o.Keys)
	c.Exclude, c.IncludePkgs = set(o.Exclude), set(o.IncludePkgs)
	return &c
}

func normalPackages(o *Packages) *Packages {
	c := *o
	c.Install, c.Trust, c.Langs = list(o.Install), list(o.Trust), list(o.Langs)
	c.Upgrade, c.Downgrade, c.Remove = list(o.Upgrade), list(o.Downgrade), list(o.Remove)
	c.Exclude, c.NoScripts = set(o.Exclude), set(o.NoScripts)
	c.DisableExcludes, c.Xattrs = set(o.DisableExcludes), set(o.Xattrs)
	c.EnableRepo, c.DisableRepo = list(o.EnableRepo), list(o.DisableRepo)
	c.Options, c.Vars, c.KeepVars = dict(o.Options), dict(o.Vars), set(o.KeepVars)
	c.Modules = list(o.Modules)
	return &c
}
