package lower

import (
	"context"
	"fmt"
	"path"
	"strings"

	"github.com/containerd/platforms"
	"github.com/moby/buildkit/client/llb"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/backend/step"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// source gives what comes from outside.
func (l *Lowerer) source(ctx context.Context, v *ir.Vertex, src *ir.Source) (llb.State, error) {
	switch src.Kind {
	case ir.Scratch:
		return llb.Scratch(), nil
	case ir.Context:
		return l.opts.Contexts.Context(ctx, src.Ref, Filter{Include: src.Include, Exclude: src.Exclude}, l.about(v)...)
	case ir.ImageRef:
		return l.image(v, src)
	case ir.URL:
		return l.url(v, src), nil
	case ir.Git:
		return l.git(v, src)
	case ir.Tar, ir.Dir, ir.OCILayout, ir.OCIArchive, ir.DockerArchive:
		return l.inContext(ctx, v, src)
	}
	return llb.State{}, refuse(v, fmt.Sprintf("a source of kind %q is no file system", src.Kind))
}

// image is a registry's image, by the digest that it was found with.
func (l *Lowerer) image(v *ir.Vertex, src *ir.Source) (llb.State, error) {
	opts := []llb.ImageOption{}
	for _, o := range l.named(v) {
		opts = append(opts, o)
	}
	if src.Platform != "" {
		p, err := platforms.Parse(src.Platform)
		if err != nil {
			return llb.State{}, refuse(v, fmt.Sprintf("%s: %v", src.Ref, err))
		}
		opts = append(opts, llb.Platform(p))
	}
	return llb.Image(pinnedRef(src), opts...), nil
}

// pinnedRef is an image by its digest; its tag stays, for who reads it.
func pinnedRef(src *ir.Source) string {
	name, _, _ := strings.Cut(src.Ref, "@")
	if src.Digest == "" {
		return src.Ref
	}
	return name + "@" + string(src.Digest)
}

// url is a file, or what the archive holds that it is.
func (l *Lowerer) url(v *ir.Vertex, src *ir.Source) llb.State {
	name := src.Name
	if src.Unpack {
		name = archive
	}
	opts := []llb.HTTPOption{llb.Filename(name), llb.Checksum(digest.Digest(src.Digest))}
	if !src.Unpack {
		for _, o := range l.named(v) {
			opts = append(opts, o)
		}
		return llb.HTTP(src.Ref, opts...)
	}
	for _, o := range grouped(v, l.part(v, PartFetch, "fetch "+src.Ref)) {
		opts = append(opts, o)
	}
	return l.unpacked(v, llb.HTTP(src.Ref, opts...), "/"+archive)
}

// archive is what a file is called that nobody sees.
const archive = "rootfs"

// unpacked is what an archive holds.
func (l *Lowerer) unpacked(v *ir.Vertex, from llb.State, file string) llb.State {
	a := llb.Copy(bare(from), file, "/", &llb.CopyInfo{AttemptUnpack: true, CreateDestPath: true})
	c := constraints(grouped(v, l.named(v)))
	return llb.Scratch().WithOutput(llb.NewFileOp(llb.Scratch(), a, c).Output())
}

// inContext is a root file system that lies in a context.
func (l *Lowerer) inContext(ctx context.Context, v *ir.Vertex, src *ir.Source) (llb.State, error) {
	file := path.Join("/", src.Ref)
	f := Filter{Owners: true}
	if file != "/" {
		f.Include = []string{file[1:]}
	}
	from, err := l.opts.Contexts.Context(ctx, src.Context, f, l.about(v)...)
	if err != nil {
		return llb.State{}, err
	}
	switch src.Kind {
	case ir.Tar:
		return l.unpacked(v, from, file), nil
	case ir.Dir:
		a := llb.Copy(bare(from), file, "/", &llb.CopyInfo{CopyDirContentsOnly: true, FollowSymlinks: true, CreateDestPath: true})
		return llb.Scratch().WithOutput(llb.NewFileOp(llb.Scratch(), a, constraints(l.named(v))).Output()), nil
	}
	req := step.Request{Unpack: &step.Unpack{Source: src}}
	return l.out(v, l.named(v), req, readOnly(step.Target, from))
}
