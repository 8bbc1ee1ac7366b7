// Package pkgmgr knows what each package manager's instruction means: which
// repositories and keys it names, which packages it comes to. It runs nothing
// and installs nothing; back ends do.
package pkgmgr

import (
	"context"
	"slices"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// Manager is what one package manager's instruction means.
type Manager interface {
	// Resolve says exactly which packages a request comes to. What is the
	// Sysfile's fault is a diag.Diagnostic; one without a Span is about the
	// instruction itself.
	Resolve(ctx context.Context, req Request) (*Transaction, error)
}

// All are the package managers by the word their instruction has.
var All = map[string]Manager{"yum": yum{}}

// Request is one instruction at its place.
type Request struct {
	Packages   *ir.Packages
	Repos      []Repo               // what the stage names, in its order
	TrustSpans map[string]diag.Span // the line of each of Packages.Trust; nil: unknown
	Arch       string               // in Go's words
	Root       Root
	World      World
	NoFileURLs bool // a package's URL may not be file://
	// Epoch is SOURCE_DATE_EPOCH, the day that counts where one does; nil: today.
	Epoch *time.Time
	// Keep are NEVRAs: of a package that one of them names, only that version
	// is taken where there is an answer with it.
	Keep []string
}

// Repo is a repository and the line that names it.
type Repo struct {
	*ir.Repo
	Span  diag.Span
	Words map[string]diag.Span // of the line, by their texts; nil: they are unknown
}

// at is where the line says these texts, where that is one place; else the line.
func (r Repo) at(texts ...string) diag.Span {
	texts = slices.DeleteFunc(texts, func(t string) bool { return t == "" })
	if len(texts) == 1 && !r.Words[texts[0]].IsZero() {
		return r.Words[texts[0]]
	}
	return r.Span
}

// address is where the line says where the repository is.
func (r Repo) address() diag.Span {
	return r.at(append([]string{r.MirrorList, r.Metalink}, r.BaseURLs...)...)
}

// Root is what is known of the root file system in front of the instruction.
type Root struct {
	Installed []Installed // nil where nothing is
	Keys      []string    // armored keys in its rpm database
	Modules   Modules
	Groups    Groups
	Main      Main // of the base image; it is not obeyed
	// Files opens it. Nil over scratch.
	Files func(ctx context.Context) (ir.Files, error)
}

// Installed is a package in a root file system.
type Installed struct {
	*repo.Package
	// From is what the same compilation installed it from; its file list may
	// be read later. Nil for one that the base brought.
	From *repo.Package
	// Dependency is true for one that the same compilation installed because
	// something else needed it, and that no one has asked for since.
	Dependency bool
	// Group is the group or module that brought it in the same compilation, "@core",
	// where it was asked for in no other way; "" for all others.
	Group string
}

// World is what a manager must know from outside.
type World interface {
	fetch.Fetcher
	// Context opens the build context.
	Context(ctx context.Context) (ir.Files, error)
	// Load is repo.Load, each repository once a compilation.
	Load(ctx context.Context, cfg repo.Config) (*repo.Repo, error)
}

// Transaction is a request's answer.
type Transaction struct {
	// Install is the op but for its Epoch; Sources are its packages, in the
	// order of its Packages.
	Install   ir.Install
	Sources   []*ir.Source
	After     []Installed
	Modules   Modules // as they stand afterwards
	Groups    Groups  // likewise
	BuildTime int64   // the newest of the packages' build times, seconds; 0: no packages
	// Reasons stand beside Sources; Repos are the repositories that were read.
	Reasons []Reason
	Repos   []Used
	// Notes are warnings about the instruction, without a Span.
	Notes []diag.Diagnostic
}

// Reason is why a package is in a Transaction.
type Reason struct {
	Repo string // the ID of its repository
	Why  string // "asked for", "required by bash-5.1.8-6.el9.x86_64"
}

// Used is a repository as it was read.
type Used struct {
	ID       string
	URL      string // where its metadata is from
	Revision string
	Digest   string     // of repomd.xml; "" where it has none
	Access   *ir.Access // how its packages are fetched; nil: by their URLs alone
}
