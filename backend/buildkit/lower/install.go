package lower

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"

	"github.com/sysbuild/sysbuild/backend/step"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/artifact"
)

// packageCache is the cache mount that fetched packages stay in.
const packageCache = "sysbuild-packages"

// contextScheme begins the place of a package file in a build context.
const contextScheme = "context:"

// install is three steps: one fetches the packages, one installs them into its
// own root without a network, and one puts in place what belongs below the
// mount points of the second.
func (l *Lowerer) install(ctx context.Context, v *ir.Vertex, op *ir.Install) (llb.State, error) {
	base, err := l.state(ctx, v.Inputs[0])
	if err != nil {
		return llb.State{}, err
	}
	base = bare(base)
	packages, files, err := l.packages(ctx, v, op)
	if err != nil {
		return llb.State{}, err
	}
	opts := runOptions(grouped(v, l.part(v, PartInstall, v.Title)))
	opts = append(opts, l.network(ir.NetworkNone)...)
	if len(files) > 0 {
		opts = append(opts, readOnly(step.Packages, packages))
	}
	if base.Output() != nil {
		opts = append(opts, l.whole(step.Base, base))
	}
	opts = append(opts, l.rootDirectory(v.Inputs[0])...)
	ex, err := l.run(v, base, step.Request{Install: &step.Install{Op: op, Files: files}}, opts...)
	if err != nil {
		return llb.State{}, err
	}
	under := ex.AddMount(step.Under, llb.Scratch())
	l.roots[v.Digest()] = bare(ex.Root())
	return l.placed(v, base, bare(ex.Root()), bare(under)), nil
}

// placed is a root with what belongs below the mount points of the step that
// made it. Directories that a builder makes for its own mounts are base's or
// under's, or are none.
func (l *Lowerer) placed(v *ir.Vertex, base, root, under llb.State) llb.State {
	a := (*llb.FileAction)(nil).Rm(step.Dir, llb.WithAllowNotFound(true))
	for _, dir := range stubs {
		a = a.Rm(dir, llb.WithAllowNotFound(true))
		if base.Output() != nil {
			a = a.Copy(base, exactly(dir), "/", &llb.CopyInfo{AllowWildcard: true, AllowEmptyWildcard: true})
		}
	}
	a = a.Copy(under, "/", "/", &llb.CopyInfo{CopyDirContentsOnly: true})
	return root.WithOutput(llb.NewFileOp(root, a, constraints(grouped(v, l.named(v)))).Output())
}

// stubs are the directories that a builder makes for a command's own file
// systems, and leaves.
var stubs = []string{"/dev", "/proc", "/sys"}

// exactly is a pattern of one name: of a name that is not there, a copy is an
// error, of a pattern that means nothing it is none.
func exactly(name string) string { return "/[" + name[1:2] + "]" + name[2:] }

// packages are a directory of the packages, and their names in it, in the
// order of the op.
func (l *Lowerer) packages(ctx context.Context, v *ir.Vertex, op *ir.Install) (llb.State, []string, error) {
	if len(op.Xattrs) > 0 {
		return llb.State{}, nil, errors.New("--xattrs: a builder's own layers have no such attributes; build with --backend=native")
	}
	if len(op.Packages) != len(v.Inputs)-1 {
		return llb.State{}, nil, fmt.Errorf("install: %d packages have %d sources", len(op.Packages), len(v.Inputs)-1)
	}
	var files []string
	var list []step.Package
	var local, blobs []*ir.Source
	for i, in := range v.Inputs[1:] {
		src, ok := in.Op.(*ir.Source)
		if !ok || src.Kind != ir.Package {
			return llb.State{}, nil, fmt.Errorf("install: %s is no package", op.Packages[i].NEVRA)
		}
		files = append(files, fileName(src))
		if strings.HasPrefix(src.Ref, contextScheme) {
			local = append(local, src)
			continue
		}
		if strings.HasPrefix(src.Ref, artifact.Scheme) {
			blobs = append(blobs, src)
			continue
		}
		list = append(list, step.Package{
			URLs: append([]string{src.Ref}, src.Mirrors...), Digest: src.Digest, Size: src.Size,
			Label: op.Packages[i].NEVRA, Access: src.Access,
		})
	}
	st := llb.Scratch()
	if len(list) > 0 {
		var err error
		if st, err = l.fetch(v, list); err != nil {
			return llb.State{}, nil, err
		}
	}
	st, err := l.withBlobs(v, st, blobs)
	if err != nil {
		return llb.State{}, nil, err
	}
	st, err = l.withLocal(ctx, v, st, local)
	return st, files, err
}

// fileName is a package's name among the fetched ones.
func fileName(src *ir.Source) string {
	_, hex, _ := strings.Cut(string(src.Digest), ":")
	return hex
}

// fetch is the one step of an install that has a network.
func (l *Lowerer) fetch(v *ir.Vertex, list []step.Package) (llb.State, error) {
	opts := runOptions(grouped(v, l.part(v, PartFetch, fmt.Sprintf("fetch %s", count(len(list), "package")))))
	opts = append(opts, l.fetchNetwork()...)
	opts = append(opts, llb.AddMount(step.Cache, llb.Scratch(), llb.AsPersistentCacheDir(l.opts.CacheNamespace+"/"+packageCache, llb.CacheMountShared)))
	secrets, err := secretFiles(v, list)
	if err != nil {
		return llb.State{}, err
	}
	opts = append(opts, secrets...)
	ex, err := l.run(v, llb.Scratch(), step.Request{Fetch: &step.Fetch{Packages: list}}, opts...)
	if err != nil {
		return llb.State{}, err
	}
	return bare(ex.AddMount(step.Out, llb.Scratch())), nil
}

// fetchNetwork is on, whatever commands have: the daemon's own downloads are
// too.
func (l *Lowerer) fetchNetwork() []llb.RunOption {
	opts := l.network(ir.NetworkDefault)
	if l.opts.Exec.Network == pb.NetMode_NONE {
		opts = append(opts, llb.Network(pb.NetMode_UNSET))
	}
	if p := l.opts.Exec.Proxy; p != nil {
		opts = append(opts, llb.WithProxy(*p))
	}
	return opts
}

// withLocal adds packages of build contexts.
func (l *Lowerer) withLocal(ctx context.Context, v *ir.Vertex, st llb.State, local []*ir.Source) (llb.State, error) {
	if len(local) == 0 {
		return st, nil
	}
	var a *llb.FileAction
	for _, src := range local {
		file := strings.TrimPrefix(src.Ref, contextScheme)
		from, err := l.opts.Contexts.Context(ctx, src.Context, Filter{Include: []string{strings.TrimPrefix(file, "/")}}, l.about(v)...)
		if err != nil {
			return llb.State{}, err
		}
		a = a.Copy(bare(from), "/"+strings.TrimPrefix(file, "/"), "/"+fileName(src), &llb.CopyInfo{FollowSymlinks: true})
	}
	c := constraints(grouped(v, l.part(v, PartFetch, fmt.Sprintf("take %s of the build context", count(len(local), "package")))))
	return st.WithOutput(llb.NewFileOp(st, a, c).Output()), nil
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
