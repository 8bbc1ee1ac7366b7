package compiler

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/lock"
	"github.com/sysbuild/sysbuild/compiler/pkgmgr"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// Options is what the command line adds to a Sysfile. The zero value compiles
// every TARGET for linux on this machine's architecture.
type Options struct {
	BuildArgs map[string]string
	Targets   []string // formats, names or NAME:TAG; nil: every TARGET
	Stage     string   // only this stage's targets; "": all stages
	Labels    map[string]string
	Platform  ir.Platform
	// Epoch is SOURCE_DATE_EPOCH; nil: found from the base and the packages.
	Epoch *time.Time
	// NoNormalize are the rules that installations leave out: names of
	// rpm/install/normalize.
	NoNormalize []string
	// ContextName is the name of a target that has none: the context's folder.
	ContextName string
	Contexts    map[string]Context // those beside the main one, by name
	Excludes    []string           // the main context's ignore file, in its order
	// Allow are the rights that the command line gives to RUN lines that want
	// them: AllowInsecure, AllowHostNetwork.
	Allow   []string
	Builder ir.Platform // what builds; the zero value is this machine's
	Caps    Caps
	// Locked says what names come to; nil: what is outside says it. Then no
	// repository is read and nothing runs.
	Locked *lock.Lock
}

// Context is one of --build-context.
type Context struct {
	// Dir says that it is a directory, of which COPY takes as it takes of the
	// main context. Any other is a root file system.
	Dir      bool
	Excludes []string // of a Dir: its ignore file, in its order
}

// The rights that a RUN line may want. BuildKit calls them entitlements.
const (
	AllowInsecure    = "security.insecure"
	AllowHostNetwork = "network.host"
)

// Caps is what the back end can run. The zero value can run everything.
type Caps struct {
	Sources      map[ir.SourceKind]bool // nil: every kind
	NoFileURLs   bool                   // a package's URL may not be file://
	Architecture string                 // in Go's words; "": any
	Formats      []string               // of targets; nil: every format
	// CheckTarget says what its format cannot say of a target, as far as that
	// is known before anything runs; nil: nobody asks.
	CheckTarget func(*ir.Target) error
}

// Compile gives the graph of the chosen targets. The list holds what is wrong
// with the Sysfile and what is worth a warning; the graph is nil where the
// list has errors. The error is one that no line of the Sysfile is to blame
// for, such as a cancelled context.
func Compile(ctx context.Context, prog *check.Program, opts Options, world World) (*ir.Graph, diag.List, error) {
	j := &job{prog: prog, opts: opts.withDefaults(), world: world, pins: pins{lock: opts.Locked}}
	defer j.close()
	return j.compile(ctx)
}

func (j *job) compile(ctx context.Context) (*ir.Graph, diag.List, error) {
	for _, p := range passes {
		if err := p.run(j, ctx); err != nil && !j.take(err) {
			return nil, j.findings(), fmt.Errorf("compile: %s: %w", p.name, err)
		}
		if err := ctx.Err(); err != nil {
			return nil, j.findings(), err
		}
		if j.diags.HasErrors() && !p.goOn {
			return nil, j.findings(), nil
		}
	}
	return j.graph, j.findings(), nil
}

// passes are done in this order, each whole before the next.
var passes = []struct {
	name string
	why  string // it stands where it does
	run  func(*job, context.Context) error
	goOn bool // after errors too: the next pass finds more, by other lines
}{
	{"select", "first, so that nothing is asked of the world for stages that no target needs", (*job).selectTargets, false},
	{"bases", "before expand, which needs the environment of the base images", (*job).bases, false},
	{"expand", "before build, so that every word is text there", (*job).expand, true},
	{"sources", "behind expand, which says the names of files; before anything is fetched or runs", (*job).sources, true},
	{"fetch", "behind sources, which costs nothing; before build, which needs what is pinned here", (*job).fetch, true},
	{"build", "makes the graph, with packages by name", (*job).build, false},
	{"resolve", "needs the graph before each YUM: its packages so far, and the step to run where they are not known", (*job).resolve, false},
	{"lower", "behind resolve, which says the exact packages that each high op becomes", (*job).lower, false},
	{"pin", "behind lower, since what it pins are lowered sources, and times that follow from them", (*job).pin, false},
	{"verify", "last: it proves what the others promised", (*job).verify, false},
}

// job is a compilation. Each pass fills its own fields and reads those of the
// passes before it.
type job struct {
	prog  *check.Program
	opts  Options
	world World
	pins  pins   // what it keeps to
	taken *taken // what it takes from outside, for a lock; nil: nobody asks
	diags diag.List

	all     map[*check.Stage]*stage // select
	targets []*target               // select
	stages  []*stage                // select: what is needed, each behind what it is made of
	globals scope                   // select
	created map[ir.Digest]time.Time // bases: when a base image was made
	found   map[string]*ir.Base     // bases, fetch: what the world said, by the digest of what it was asked

	graph    *ir.Graph                           // build, then each pass behind it
	trusted  map[string]diag.Span                // build: the lines of the keys of YUM key
	words    map[*ir.Vertex]map[string]diag.Span // build: the places of what YUM repo names
	result   map[*ir.Vertex]*pkgmgr.Transaction  // resolve
	packages map[ir.Digest]*ir.Vertex            // lower
	context  ir.Files                            // resolve; nil: nothing in it was read
	trees    map[ir.Digest]ir.Files              // bases, resolve: results that were read
}

func (j *job) close() {
	if j.context != nil {
		_ = j.context.Close() // it was only read
	}
	for _, t := range j.trees {
		_ = t.Close() // likewise
	}
}

// tree reads v's result, of which no op is high. It stays open for others.
func (j *job) tree(ctx context.Context, v *ir.Vertex) (ir.Files, error) {
	if t := j.trees[v.Digest()]; t != nil {
		return open{t}, nil
	}
	t, err := j.world.Tree(ctx, v)
	if err != nil {
		return nil, err
	}
	if j.trees == nil {
		j.trees = map[ir.Digest]ir.Files{}
	}
	j.trees[v.Digest()] = t
	return open{t}, nil
}

// open is Files that someone else closes.
type open struct{ ir.Files }

// Close implements ir.Files.
func (open) Close() error { return nil }

// take keeps an error that is a diagnostic; false for any other.
func (j *job) take(err error) bool {
	var list diag.List
	var one diag.Diagnostic
	switch {
	case errors.As(err, &list):
		j.diags = append(j.diags, list...)
	case errors.As(err, &one):
		j.diags = append(j.diags, one)
	default:
		return false
	}
	return true
}

// note keeps a diagnostic and goes on: a pass reports all that it finds.
func (j *job) note(d diag.Diagnostic) { j.diags = append(j.diags, d) }
