package main

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/backend/native"
	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// job is what `build` and `ir` have in common: the way from a Sysfile to a
// graph.
type job struct {
	what
	how
	place place
}

// engine is a back end that tells the compiler of the world too.
type engine interface {
	backend.Backend
	compiler.World
}

// backends are what --backend names, one line each; choose makes one of them of
// auto.
var backends = map[string]func(context.Context, *job, *screen) (engine, error){
	"native":   openNative,
	"buildkit": openBuilder,
}

// prepare comes before anything is read: it may start the program anew, for a
// mount namespace of its own. Steps want one that run here, and so does the
// unpacking of a context.
func (j *job) prepare() error {
	if j.backend.value == "native" || j.place.remote != "" {
		return native.Isolate()
	}
	return nil
}

// open opens the back end. Close it.
func (j *job) open(ctx context.Context, s *screen) (engine, error) {
	return backends[j.backend.value](ctx, j, s)
}

func openNative(_ context.Context, j *job, s *screen) (engine, error) {
	opts, err := j.nativeOptions(s.Event)
	if err != nil {
		return nil, err
	}
	c, err := j.readContexts()
	if err != nil {
		return nil, err
	}
	opts.Contexts, opts.Named = c.dirs, c.named
	opts.Contexts[""] = j.place.dir
	opts.Keep = store.Limits{Bytes: int64(j.cacheKeep)}
	return native.Open(opts)
}

// nativeOptions are those of every native back end of this command. They have
// no contexts yet.
func (j *job) nativeOptions(events backend.Sink) (native.Options, error) {
	o := native.Options{Events: events, Jobs: j.jobs, Registry: registry.Options{Insecure: insecureRegistries(os.Getenv)}}
	var err error
	if o.CacheDir, err = absCacheDir(j.cacheDir); err != nil {
		return o, err
	}
	if o.Secrets, err = j.given.secretsByID(); err != nil {
		return o, err
	}
	o.SSH, err = j.given.agentsByID()
	return o, err
}

// insecureRegistries are the hosts that the environment trusts without a known
// certificate, or by plain HTTP.
func insecureRegistries(getenv func(string) string) []string {
	return strings.FieldsFunc(getenv("SYSBUILD_INSECURE_REGISTRIES"), func(r rune) bool {
		return r == ',' || unicode.IsSpace(r)
	})
}

// find finds the Sysfile and the context, and refuses flags that mean nothing.
func (j *job) find(args []string) (err error) {
	if err := j.checkJobs(); err != nil {
		return err
	}
	if _, err := pairs("build-arg", j.buildArgs, os.LookupEnv); err != nil {
		return err
	}
	if _, err := pairs("label", j.labels, nothing); err != nil {
		return err
	}
	if _, err := j.readContexts(); err != nil {
		return err
	}
	if err := j.choose(); err != nil {
		return err
	}
	context := "."
	if len(args) > 0 {
		context = args[0]
	}
	j.place, err = findPlace(context, j.file)
	return err
}

// compile makes the graph. Warnings are the list's, errors the error's.
func (j *job) compile(ctx context.Context, prog *check.Program, be engine) (*ir.Graph, diag.List, error) {
	opts, err := j.options(be.Caps())
	if err != nil {
		return nil, nil, err
	}
	var graph *ir.Graph
	var list diag.List
	err = healing(ctx, be, func() error {
		var err error
		if graph, list, err = compiler.Compile(ctx, prog, opts, be); err == nil {
			err = list.Err()
		}
		return err
	})
	if err != nil {
		return nil, nil, err
	}
	return graph, list, nil
}

func (j *job) options(caps backend.Caps) (compiler.Options, error) {
	o := compiler.Options{Targets: j.targets, Stage: j.stage, Excludes: j.place.excludes}
	if err := checkPlatform(j.platform, caps); err != nil {
		return o, err
	}
	var err error
	if o.BuildArgs, err = pairs("build-arg", j.buildArgs, os.LookupEnv); err != nil {
		return o, err
	}
	if o.Labels, err = pairs("label", j.labels, nothing); err != nil {
		return o, err
	}
	if o.Epoch, err = sourceDateEpoch(os.LookupEnv); err != nil {
		return o, err
	}
	named, err := j.readContexts()
	if err != nil {
		return o, err
	}
	if o.Contexts, err = named.forCompiler(); err != nil {
		return o, err
	}
	if j.locked {
		if o.Locked, err = j.readLock(); err != nil {
			return o, err
		}
	}
	o.Allow, o.NoNormalize = j.allow.values, j.noNormalize.values
	o.ContextName = j.place.contextName()
	o.Caps = compiler.Caps{Formats: slices.Sorted(maps.Keys(image.All)), CheckTarget: image.Check, Sources: caps.Sources, NoFileURLs: !caps.FileURLs, Architecture: caps.Architecture}
	return o, err
}

// contextName is the context's folder, for an image that has no name.
func (p place) contextName() string {
	if p.name != "" {
		return imageName(p.name)
	}
	abs, err := filepath.Abs(p.dir)
	if err != nil {
		return ""
	}
	return imageName(filepath.Base(abs))
}

// imageName makes a folder's name one that an image may have: lower case, and
// a dash for every run of what no image's name holds.
func imageName(folder string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(folder) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.TrimSuffix(b.String(), "-")
}

// sourceDateEpoch reads SOURCE_DATE_EPOCH: seconds. Nil: not set.
// https://reproducible-builds.org/specs/source-date-epoch/
func sourceDateEpoch(lookup func(string) (string, bool)) (*time.Time, error) {
	text, _ := lookup("SOURCE_DATE_EPOCH")
	if text == "" {
		return nil, nil
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n < 0 {
		return nil, usagef("SOURCE_DATE_EPOCH=%s: it is a number of seconds since 1970", text)
	}
	t := time.Unix(n, 0).UTC()
	return &t, nil
}

// argNames are the names that --build-arg gives.
func (w *what) argNames() []string {
	names := make([]string, len(w.buildArgs))
	for i, word := range w.buildArgs {
		names[i], _, _ = strings.Cut(word, "=")
	}
	return names
}

// imageCache is where what was packed is remembered.
func imageCache(cacheDir string) string { return filepath.Join(cacheDir, "images") }
