package gateway

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/exporter/containerimage/exptypes"
	"github.com/opencontainers/go-digest"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/backend/buildkit"
	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/compiler"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// contexts are the caller's, as one platform's build sees them.
type contexts struct {
	b        *build
	platform ocispecs.Platform
	values   map[string]string // of the named ones: docker-image://…, local:…, by name
}

// namedContexts reads the options of --build-context. One that is for another
// platform alone is left out.
func (b *build) namedContexts(p ocispecs.Platform) contexts {
	c := contexts{b, p, map[string]string{}}
	own := "::" + platformText(p)
	for key, value := range b.opts {
		name, ok := strings.CutPrefix(key, optContext)
		if !ok {
			continue
		}
		if plain, ok := strings.CutSuffix(name, own); ok {
			c.values[plain] = value
		} else if _, ok := c.values[name]; !ok && !strings.Contains(name, "::") {
			c.values[name] = value
		}
	}
	return c
}

// localName is the client's directory that a context is; false where it is
// something else.
func (c contexts) localName(name string) (string, bool) {
	if name == "" {
		return c.b.mainName, c.b.mainLocal
	}
	return strings.CutPrefix(c.values[name], "local:")
}

// forCompiler says what the named contexts are.
func (c contexts) forCompiler(ctx context.Context) (map[string]compiler.Context, map[string]ir.Source, error) {
	known, named := map[string]compiler.Context{}, map[string]ir.Source{}
	for name, value := range c.values {
		if dir, ok := c.localName(name); ok {
			excludes, err := c.b.excludesOf(ctx, c.b.ignoreFiles(dir))
			if err != nil {
				return nil, nil, fmt.Errorf("context %s: %w", name, err)
			}
			known[name] = compiler.Context{Dir: true, Excludes: excludes}
			continue
		}
		known[name] = compiler.Context{}
		src, err := contextSource(value)
		if err != nil {
			return nil, nil, fmt.Errorf("context %s=%s: %w", name, value, err)
		}
		if src != nil {
			named[name] = *src
		}
	}
	return known, named, nil
}

// contextSource is what a context's value names, where that needs no client;
// nil for the others, which root gives.
func contextSource(value string) (*ir.Source, error) {
	if src, commit, ok, err := ir.GitSource(strings.TrimPrefix(value, "git:")); err != nil || ok {
		if err != nil {
			return nil, err
		}
		return atCommit(src, commit), nil
	}
	scheme, rest, _ := strings.Cut(value, ":")
	switch scheme {
	case "docker-image":
		ref := strings.TrimPrefix(rest, "//")
		if ref == "scratch" {
			return &ir.Source{Kind: ir.Scratch}, nil
		}
		return &ir.Source{Kind: ir.ImageRef, Ref: ref}, nil
	case "http", "https":
		return &ir.Source{Kind: ir.URL, Ref: value, Unpack: true}, nil
	case "oci-layout", "input":
		return nil, nil
	}
	return nil, fmt.Errorf("%q is no kind of context that is known", scheme)
}

// atCommit pins a repository whose URL names a commit.
func atCommit(src *ir.Source, commit string) *ir.Source {
	switch {
	case commit == "":
	case len(commit) == 40:
		src.Digest = ir.Digest("sha1:" + commit)
	case src.Branch == "":
		src.Branch = commit
	}
	return src
}

// Context implements lower.Contexts.
func (c contexts) Context(ctx context.Context, name string, f lower.Filter, opts ...llb.ConstraintsOpt) (llb.State, error) {
	if dir, ok := c.localName(name); ok {
		local := []llb.LocalOption{llb.SharedKeyHint(dir + "-" + filterID(f))}
		if len(f.Include) > 0 {
			local = append(local, llb.FollowPaths(f.Include))
		}
		if len(f.Exclude) > 0 {
			local = append(local, llb.ExcludePatterns(f.Exclude))
		}
		for _, o := range opts {
			local = append(local, o)
		}
		return c.b.local(dir, "[internal] load "+contextTitle(name), local...), nil
	}
	st, err := c.remote(ctx, name)
	if err != nil || len(f.Exclude) == 0 {
		return st, err
	}
	copied := llb.Copy(st, "/", "/", &llb.CopyInfo{CopyDirContentsOnly: true, ExcludePatterns: f.Exclude})
	return llb.Scratch().File(copied, append(opts, llb.WithCustomName("[internal] take "+contextTitle(name)))...), nil
}

func contextTitle(name string) string {
	if name == "" {
		return "build context"
	}
	return "context " + name
}

// filterID names a filter: what one takes is kept by the builder beside what another
// takes, each to be brought up to date.
func filterID(f lower.Filter) string {
	sum := sha256.New()
	_ = json.NewEncoder(sum).Encode([][]string{f.Include, f.Exclude}) // strings and a hash take everything
	return hex.EncodeToString(sum.Sum(nil)[:8])
}

// remote is a context that is no directory of the client's.
func (c contexts) remote(ctx context.Context, name string) (llb.State, error) {
	if name == "" {
		st, err := c.b.ui.MainContext(ctx)
		if err != nil {
			return llb.State{}, err
		}
		return *st, nil
	}
	root, err := c.root(ctx, name)
	if err != nil {
		return llb.State{}, err
	}
	if root == nil {
		return llb.State{}, fmt.Errorf("context %s=%s: it holds no files to copy", name, c.values[name])
	}
	return root.State, nil
}

// Root is buildkit.Options' hook: what only the client or the caller has.
func (c contexts) Root(ctx context.Context, src *ir.Source) (*buildkit.Root, error) {
	if src.Context == "" {
		return nil, nil
	}
	return c.root(ctx, src.Context)
}

func (c contexts) root(ctx context.Context, name string) (*buildkit.Root, error) {
	scheme, rest, _ := strings.Cut(c.values[name], ":")
	switch scheme {
	case "oci-layout":
		return c.layout(ctx, name, strings.TrimPrefix(rest, "//"))
	case "input":
		return c.input(name, rest)
	}
	return nil, nil
}

// layout is an image in an OCI layout of the client's: STORE@DIGEST.
func (c contexts) layout(ctx context.Context, name, text string) (*buildkit.Root, error) {
	store, sum, _ := strings.Cut(text, "@")
	if err := digest.Digest(sum).Validate(); err != nil {
		return nil, fmt.Errorf("oci-layout %s: it is STORE@DIGEST: %w", text, err)
	}
	// A name with a slash, which is what the builder looks for in the store's
	// place; the store is named beside it.
	dummy := "sysbuild.invalid/" + hexName(name) + "@" + sum
	session := c.b.client.BuildOpts().SessionID
	_, _, config, err := c.b.client.ResolveImageConfig(ctx, dummy, sourceresolver.Opt{
		LogName: "[context " + name + "] load metadata for " + text,
		OCILayoutOpt: &sourceresolver.ResolveOCILayoutOpt{
			Platform: &c.platform, Store: sourceresolver.ResolveImageConfigOptStore{SessionID: session, StoreID: store},
		},
	})
	if err != nil {
		return nil, fmt.Errorf("oci-layout %s: %w", text, err)
	}
	st := llb.OCILayout(dummy, llb.OCIStore(session, store), llb.Platform(c.platform),
		llb.WithCustomName("[context "+name+"] OCI load from client"))
	return &buildkit.Root{State: st, Config: config}, nil
}

// hexName makes of any name one that a reference may have.
func hexName(name string) string {
	sum := sha256.Sum256([]byte(name))
	return hex.EncodeToString(sum[:8])
}

// input is what a caller built for us, such as a target of a bake file.
func (c contexts) input(name, input string) (*buildkit.Root, error) {
	st, ok := c.b.inputs[input]
	if !ok {
		return nil, fmt.Errorf("context %s: there is no input %q", name, input)
	}
	root := &buildkit.Root{State: st}
	text, ok := c.b.opts[optInput+input]
	if !ok {
		return root, nil
	}
	meta := map[string][]byte{}
	if err := json.Unmarshal([]byte(text), &meta); err != nil {
		return nil, fmt.Errorf("context %s: read the input's metadata: %w", name, err)
	}
	root.Config = meta[exptypes.ExporterImageConfigKey]
	return root, nil
}
