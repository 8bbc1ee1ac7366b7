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

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/backend/native"
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

// backends are what --backend names, one line each.
var backends = map[string]struct {
	// prepare comes first, before anything is read: it may start the program
	// anew.
	prepare func() error
	open    func(*job, backend.Sink) (engine, error)
}{
	"auto":   {native.Isolate, openNative},
	"native": {native.Isolate, openNative},
}

// open opens the back end. Close it.
func (j *job) open(events backend.Sink) (engine, error) {
	return backends[j.backend.value].open(j, events)
}

func openNative(j *job, events backend.Sink) (engine, error) {
	dir, err := absCacheDir(j.cacheDir)
	if err != nil {
		return nil, err
	}
	contexts, err := j.contextDirs(j.place.dir)
	if err != nil {
		return nil, err
	}
	secrets, err := j.given.secretsByID()
	if err != nil {
		return nil, err
	}
	agents, err := j.given.agentsByID()
	if err != nil {
		return nil, err
	}
	return native.Open(native.Options{
		CacheDir: dir, Contexts: contexts, Events: events, Jobs: j.jobs, Keep: store.Limits{Bytes: int64(j.cacheKeep)},
		Secrets: secrets, SSH: agents,
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
	graph, list, err := compiler.Compile(ctx, prog, opts, be)
	if err == nil {
		err = list.Err()
	}
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
	if o.Contexts, err = j.namedContexts(); err != nil {
		return o, err
	}
	o.Allow = j.allow.values
	o.ContextName = contextName(j.place.dir)
	o.Caps = compiler.Caps{Formats: slices.Sorted(maps.Keys(image.All)), Sources: caps.Sources, NoFileURLs: !caps.FileURLs, Architecture: caps.Architecture}
	return o, err
}

// namedContexts are the contexts beside the main one.
func (j *job) namedContexts() (map[string]compiler.Context, error) {
	dirs, err := pairs("build-context", j.contexts, nothing)
	if err != nil {
		return nil, err
	}
	out := map[string]compiler.Context{}
	for name, dir := range dirs {
		excludes, err := ignored(dir, "")
		if err != nil {
			return nil, err
		}
		out[name] = compiler.Context{Dir: true, Excludes: excludes}
	}
	return out, nil
}

// contextName is the context's folder, for an image that has no name.
func contextName(dir string) string {
	abs, err := filepath.Abs(dir)
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
