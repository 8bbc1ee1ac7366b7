package main

import (
	"context"
	"errors"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/buildkit"
	"github.com/sysbuild/sysbuild/backend/buildkit/dial"
	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/backend/gitrepo"
	"github.com/sysbuild/sysbuild/backend/native"
	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// builder are the flags of builds that a BuildKit builder runs, and what they
// come to.
type builder struct {
	address   string
	tls       dial.TLS
	program   string
	cacheFrom []string
	cacheTo   []string

	why string // says why a builder was chosen; "": the command line names it
}

func (b *builder) flags(c *cobra.Command) {
	b.reach(c)
	f := c.Flags()
	f.StringVar(&b.program, "builder-program", "", "the `FILE` of a sysbuild for the builder's platform, where that is not ours")
	f.StringArrayVar(&b.cacheFrom, "cache-from", nil, "take results of a builder from this `CACHE`, such as\ntype=registry,ref=REF or type=local,src=DIR")
	f.StringArrayVar(&b.cacheTo, "cache-to", nil, "leave a builder's results in this `CACHE`, such as\ntype=registry,ref=REF,mode=max or type=local,dest=DIR")
}

// reach are the flags that say how a builder is reached.
func (b *builder) reach(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&b.address, "builder", "", "the BuildKit builder that runs the steps, an `ADDRESS`: unix://PATH,\ntcp://HOST:PORT, ssh://HOST, docker-container://NAME, kube-pod://POD or\ndocker-engine:// (default: $BUILDKIT_HOST, or one that is found)")
	f.StringVar(&b.tls.Dir, "builder-tls-dir", "", "a `DIR` with ca.pem, cert.pem and key.pem, for a builder behind tcp://")
	f.StringVar(&b.tls.CA, "builder-tls-ca", "", "the `FILE` of the authority that signed the builder's certificate")
	f.StringVar(&b.tls.Cert, "builder-tls-cert", "", "the `FILE` of our certificate")
	f.StringVar(&b.tls.Key, "builder-tls-key", "", "the `FILE` of our certificate's key")
	f.StringVar(&b.tls.ServerName, "builder-tls-servername", "", "the `HOST` in the builder's certificate (default: that of its address)")
}

// wanted is a flag that only a builder can do; "" where there is none.
func (b *builder) wanted() string {
	switch {
	case b.address != "":
		return "--builder"
	case b.tls != dial.TLS{}:
		return "--builder-tls-*"
	case len(b.cacheTo) > 0:
		return "--cache-to"
	case len(b.cacheFrom) > 0:
		return "--cache-from"
	}
	return ""
}

// caches reads --cache-from and --cache-to.
func (b *builder) caches() (from, to []dial.Cache, err error) {
	for _, word := range b.cacheFrom {
		c, err := dial.ParseCacheFrom(word)
		if err != nil {
			return nil, nil, usagef("--cache-from %s: %w", word, err)
		}
		from = append(from, c)
	}
	for _, word := range b.cacheTo {
		c, err := dial.ParseCacheTo(word)
		if err != nil {
			return nil, nil, usagef("--cache-to %s: %w", word, err)
		}
		to = append(to, c)
	}
	return from, to, nil
}

// choose decides what runs the steps, before anything is read: --backend, or
// what can be had.
func (h *how) choose() error {
	if _, _, err := h.builder.caches(); err != nil {
		return err
	}
	wanted := h.builder.wanted()
	switch h.backend.value {
	case "native":
		if wanted != "" {
			return usagef("%s: it is for builders, and --backend native runs the steps here; its results are kept in --cache-dir", wanted)
		}
		return nil
	case "auto":
		err := native.Usable()
		if err == nil && wanted == "" {
			h.backend.value = "native"
			return nil
		}
		if err != nil && h.builder.address == "" {
			h.builder.why = err.Error()
		} else if h.builder.address == "" {
			h.builder.why = wanted + " is for builders"
		}
	}
	h.backend.value = "buildkit"
	return h.findBuilder()
}

// findBuilder looks for a builder where none is named.
func (h *how) findBuilder() error {
	b := &h.builder
	if b.address != "" {
		if err := dial.CheckAddress(b.address); err != nil {
			return usagef("--builder %s: %w", b.address, err)
		}
		return nil
	}
	found, tried, ok := dial.Find(os.Getenv)
	if !ok {
		return noBuilder(b.why, tried)
	}
	if err := dial.CheckAddress(found.Address); err != nil {
		return usagef("%s, of %s: %w", found.Address, found.By, err)
	}
	b.address = found.Address
	if b.tls == (dial.TLS{}) {
		b.tls = found.TLS
	}
	text := "the steps run on the builder " + found.Address + ", found by " + found.By
	if b.why != "" {
		text += ": " + b.why
	}
	b.why = text
	return nil
}

// noBuilder says what was tried, and what to do.
func noBuilder(why string, tried []string) error {
	text := "there is no builder"
	if why != "" {
		text = why + ", and there is no builder"
	}
	return diag.Diagnostic{
		Summary: text,
		Detail:  "looked for one at\n  " + strings.Join(tried, "\n  ") + "\n",
		Hint:    "name a builder by --builder ADDRESS, start one (buildkitd), or run sysbuild as root, which needs none",
	}
}

// onBuilder is a build on a builder: the engine and what it stands on.
type onBuilder struct {
	*buildkit.Backend
	build *dial.Build
	cache *store.Store
}

// Solve implements backend.Backend.
func (e *onBuilder) Solve(ctx context.Context, req backend.Request) iter.Seq2[*backend.Result, error] {
	e.build.Contexts().Plan(req.Graph)
	return e.Backend.Solve(ctx, req)
}

// Finish ends a build that went well: caches are exported now.
func (e *onBuilder) Finish() error { return e.build.Close(e.Backend.Refs()...) }

// Close implements backend.Backend.
func (e *onBuilder) Close() error {
	if e.Backend != nil {
		_ = e.Backend.Close() // it holds nothing of this process
	}
	return errors.Join(e.build.Close(), e.cache.Close())
}

// finish ends what a back end only does behind a build that went well.
func finish(be engine) error {
	if f, ok := be.(interface{ Finish() error }); ok {
		return f.Finish()
	}
	return nil
}

// openBuilder begins a build on a builder.
func openBuilder(ctx context.Context, j *job, s *screen) (engine, error) {
	o, err := j.dialOptions(s)
	if err != nil {
		return nil, err
	}
	dir, err := absCacheDir(j.cacheDir)
	if err != nil {
		return nil, err
	}
	e := &onBuilder{}
	if e.cache, err = store.Open(dir); err != nil {
		return nil, err
	}
	if o.Progress.Events == nil {
		s.pause()
	}
	if e.build, err = dial.Open(ctx, o); err != nil {
		return nil, errors.Join(err, e.cache.Close())
	}
	if o.Progress.Events == nil {
		s.show(e.build.Show)
	}
	if j.builder.why != "" {
		s.Event(backend.Event{Kind: backend.Note, Text: j.builder.why})
	}
	opts, err := e.options(j, o, s)
	if err == nil {
		e.Backend, err = buildkit.Open(opts)
	}
	if err != nil {
		return nil, errors.Join(err, e.Close())
	}
	e.Prepare(ctx)
	return e, nil
}

// dialOptions say which builder, and what it may ask of this machine.
func (j *job) dialOptions(s *screen) (dial.Options, error) {
	o := dial.Options{
		Address: j.builder.address, TLS: j.builder.tls, Binary: j.builder.program, Allow: slices.Clone(j.allow.values),
		Progress:    dial.Progress{Mode: s.builderMode(os.LookupEnv), Out: s.out.Writer},
		Credentials: registry.Credentials,
	}
	if o.Progress.Mode == "tty" { // a view of ours takes less of a terminal, and stands still
		o.Progress.Events = s.Event
		s.skip = func(e backend.Event) bool { return e.Vertex != nil && e.Kind != backend.Note }
	}
	c, err := j.readContexts()
	if err != nil {
		return o, err
	}
	o.Contexts = c.dirs
	o.Contexts[""] = j.place.dir
	if o.Secrets, err = j.given.secretsByID(); err != nil {
		return o, err
	}
	if o.SSH, err = j.given.agentsByID(); err != nil {
		return o, err
	}
	o.CacheFrom, o.CacheTo, err = j.builder.caches()
	return o, err
}

// options are those of the engine.
func (e *onBuilder) options(j *job, o dial.Options, s *screen) (buildkit.Options, error) {
	out := buildkit.Options{
		Client: e.build.Client(),
		Lower: lower.Options{
			Contexts: e.build.Contexts(), Platform: e.build.Platform(), KnownHosts: gitrepo.KnownHosts,
			Build: e.build.Client().BuildOpts().SessionID,
		},
		Events: s.Event, Contexts: o.Contexts, Secrets: o.Secrets, Output: e.build.Output,
	}
	c, err := j.readContexts()
	if err != nil {
		return out, err
	}
	out.Named = c.named
	if out.Lower.Binary, err = e.build.Binary(); err != nil {
		return out, err
	}
	if out.CacheImports, err = e.build.CacheImports(); err != nil {
		return out, err
	}
	fetched, err := e.cache.Dir("fetch")
	if err != nil {
		return out, err
	}
	out.Dir = filepath.Clean(fetched)
	out.Images = registry.New(registry.Options{Dir: fetched, Insecure: insecureRegistries(os.Getenv)})
	return out, nil
}
