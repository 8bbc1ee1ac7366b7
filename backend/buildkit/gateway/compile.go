package gateway

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/containerd/platforms"
	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/util/apicaps"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/backend/buildkit"
	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/compiler"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// compiled is one platform's build, ready to be run.
type compiled struct {
	be     *buildkit.Backend
	graph  *ir.Graph // of one target
	target *ir.Target
}

// compile makes the graph of a choice for one platform. Only the first of
// several platforms warns.
func (b *build) compile(ctx context.Context, ch choice, p ocispecs.Platform, first bool) (*compiled, error) {
	named := b.namedContexts(p)
	opts, err := b.lowering(named)
	if err != nil {
		return nil, err
	}
	known, sources, err := named.forCompiler(ctx)
	if err != nil {
		return nil, err
	}
	be, err := buildkit.Open(buildkit.Options{
		Client: b.client, Lower: opts, Dir: filepath.Join(b.scratch, strings.ReplaceAll(platformText(p), "/", "-")),
		Named: sources, Root: named.Root, ResolveMode: b.ui.ImageResolveMode.String(), CacheImports: b.ui.CacheImports,
	})
	if err != nil {
		return nil, err
	}
	graph, list, err := compiler.Compile(ctx, ch.prog, b.compilerOptions(ch, p, known, be), be)
	if err == nil {
		err = b.wanted(list).Err()
	}
	if err != nil {
		return nil, b.finding(err)
	}
	if first {
		b.warn(ctx, b.wanted(list))
	}
	target, err := pick(graph, ch)
	if err != nil {
		return nil, err
	}
	graph.Targets = []*ir.Target{target}
	return &compiled{be, graph, target}, nil
}

// pick is the one target of a graph that is meant: of several by one name, that
// of the last stage, and of it the image.
func pick(graph *ir.Graph, ch choice) (*ir.Target, error) {
	var best *ir.Target
	for _, t := range graph.Targets {
		if best == nil || t.Stage != best.Stage || best.Format != imageFormat && t.Format == imageFormat {
			best = t
		}
	}
	if best == nil {
		return nil, fmt.Errorf("%s: there is nothing to build", ch.prog.Sources[0].Name)
	}
	return best, nil
}

func (b *build) compilerOptions(ch choice, p ocispecs.Platform, known map[string]compiler.Context, be *buildkit.Backend) compiler.Options {
	caps := be.Caps()
	return compiler.Options{
		BuildArgs: b.ui.BuildArgs, Labels: b.ui.Labels, Targets: ch.names, Stage: ch.stage,
		Platform: irPlatform(p), Builder: irPlatform(b.ui.BuildPlatforms[0]),
		Contexts: known, Excludes: b.excludes,
		// The builder itself asks whether these are allowed.
		Allow: []string{compiler.AllowInsecure, compiler.AllowHostNetwork},
		Caps: compiler.Caps{
			Sources: caps.Sources, NoFileURLs: !caps.FileURLs, Architecture: caps.Architecture,
			Formats: slices.Sorted(maps.Keys(image.All)),
		},
	}
}

func irPlatform(p ocispecs.Platform) ir.Platform {
	return ir.Platform{
		OS: p.OS, Architecture: p.Architecture, Variant: p.Variant, OSVersion: p.OSVersion, OSFeatures: p.OSFeatures,
	}
}

func platformText(p ocispecs.Platform) string { return platforms.FormatAll(platforms.Normalize(p)) }

// lowering is what the caller's flags make of every step.
func (b *build) lowering(c contexts) (lower.Options, error) {
	flags := b.ui.Config
	bin, err := b.binary()
	if err != nil {
		return lower.Options{}, err
	}
	llbCaps := b.client.BuildOpts().LLBCaps
	return lower.Options{
		Binary: bin, Contexts: c, Platform: c.platform, CacheNamespace: flags.CacheIDNamespace,
		NoCache: b.noCache(),
		Has:     func(id apicaps.CapID) bool { return llbCaps.Supports(id) == nil },
		Exec: lower.Exec{
			Network: flags.NetworkMode, ExtraHosts: flags.ExtraHosts, Ulimits: flags.Ulimits, ShmSize: flags.ShmSize,
			CgroupParent: flags.CgroupParent, Hostname: flags.Hostname, Resources: flags.LinuxResources, Proxy: proxyOf(flags.BuildArgs),
		},
	}, nil
}

// proxyOf are the build arguments that every Dockerfile has; nil for none.
func proxyOf(args map[string]string) *llb.ProxyEnv {
	p := &llb.ProxyEnv{}
	for name, to := range map[string]*string{
		"http_proxy": &p.HTTPProxy, "https_proxy": &p.HTTPSProxy, "ftp_proxy": &p.FTPProxy, "no_proxy": &p.NoProxy, "all_proxy": &p.AllProxy,
	} {
		if *to = args[name]; *to == "" {
			*to = args[strings.ToUpper(name)]
		}
	}
	if *p == (llb.ProxyEnv{}) {
		return nil
	}
	return p
}

// currentFrontend is a client in a container that the daemon started.
type currentFrontend interface {
	CurrentFrontend() (*llb.State, error)
}

// binary is the frontend's own image, which steps run too. Daemons before 0.10
// do not say what that is, but what it was called.
func (b *build) binary() (lower.Binary, error) {
	path, err := os.Executable()
	if err != nil {
		return lower.Binary{}, err
	}
	bin := lower.Binary{Path: path}
	if c, ok := b.client.(currentFrontend); ok {
		st, err := c.CurrentFrontend()
		if err != nil {
			return bin, fmt.Errorf("the frontend's image: read its definition: %w", err)
		}
		if st != nil {
			bin.State = *st
			return bin, nil
		}
	}
	if ref := b.opts[optSource]; ref != "" {
		bin.State = llb.Image(ref, llb.Platform(ocispecs.Platform{OS: runtime.GOOS, Architecture: runtime.GOARCH}),
			llb.WithCustomName("[internal] "+ref))
		return bin, nil
	}
	return bin, nil
}

// noCache says which steps --no-cache and --no-cache-filter run anew; nil: none.
func (b *build) noCache() func(*ir.Vertex) bool {
	v, ok := b.opts[optNoCache]
	switch {
	case !ok:
		return nil
	case v == "":
		return func(*ir.Vertex) bool { return true }
	}
	stages := strings.Split(strings.ToLower(v), ",")
	return func(v *ir.Vertex) bool { return slices.Contains(stages, stageOf(v)) }
}

// stageOf is the stage in a step's title, "[base 2/5] RUN …", where it has one.
func stageOf(v *ir.Vertex) string {
	head, _, _ := strings.Cut(strings.TrimPrefix(v.Title, "["), "]")
	name, _, ok := strings.Cut(head, " ")
	if !ok {
		return ""
	}
	return name
}
