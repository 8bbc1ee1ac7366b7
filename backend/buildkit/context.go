package buildkit

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// Context implements the compiler's World.
func (b *Backend) Context(ctx context.Context, name string) (ir.Files, error) {
	tree, err := b.dir(name)
	switch {
	case err != nil:
		return nil, err
	case tree != nil:
		return tree, nil
	}
	return distant{ctx, b, name}, nil
}

// dir gives a context's directory on this machine; nil where the builder has
// it.
func (b *Backend) dir(name string) (*changeset.Tree, error) {
	dir, ok := b.opts.Contexts[name]
	if !ok {
		return nil, nil
	}
	st, err := os.Stat(dir)
	if err == nil && !st.IsDir() {
		err = fmt.Errorf("%s is not a directory", dir)
	}
	if err != nil {
		return nil, fmt.Errorf("context %q: %w", name, err)
	}
	dir, err = filepath.Abs(dir)
	return changeset.New(dir), err
}

// distant are the files of a context that lies where the builder alone can
// read. Each is asked for by itself, since a context may be large.
type distant struct {
	ctx  context.Context
	b    *Backend
	name string
}

// ReadFile implements ir.Files.
func (d distant) ReadFile(name string) ([]byte, error) {
	f, err := d.b.taken(d.ctx, d.name, name)
	if err != nil {
		return nil, err
	}
	return f.ReadFile(name)
}

// ReadDir implements ir.Files. It is an error: what a directory has cannot be
// told without sending all of it.
func (d distant) ReadDir(name string) ([]string, error) {
	return nil, &fs.PathError{Op: "readdir", Path: name, Err: errors.ErrUnsupported}
}

// Close implements ir.Files.
func (distant) Close() error { return nil }

// taken gives one file of a context, or a directory with all below it.
func (b *Backend) taken(ctx context.Context, contextName, name string) (files, error) {
	filter := lower.Filter{Include: []string{strings.TrimPrefix(path.Clean("/"+name), "/")}}
	if filter.Include[0] == "" {
		filter.Include = nil
	}
	st, err := b.roots.Context(ctx, contextName, filter)
	if err != nil {
		return files{}, err
	}
	n, err := b.solve(ctx, b.low, st)
	if err != nil {
		return files{}, err
	}
	return files{ctx, n.ref}, n.evaluate(ctx)
}

// File implements the compiler's World.
func (b *Backend) File(ctx context.Context, contextName, name string) (fetch.File, error) {
	tree, err := b.dir(contextName)
	if err != nil {
		return fetch.File{}, err
	}
	if tree == nil {
		return b.bring(ctx, contextName, name)
	}
	f, st, err := tree.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return fetch.File{}, fmt.Errorf("%s: no such file in the build context", name)
	}
	if err != nil {
		return fetch.File{}, err
	}
	f.Close()
	sum, err := b.digests.File(f.Name())
	return fetch.File{Path: f.Name(), URL: name, Digest: "sha256:" + sum, Size: st.Size}, err
}

// bring keeps a file of a context that the builder has.
func (b *Backend) bring(ctx context.Context, contextName, name string) (out fetch.File, err error) {
	r, err := b.distantFile(ctx, contextName, name)
	if err != nil {
		return fetch.File{}, err
	}
	dir := filepath.Join(b.opts.Dir, "context")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fetch.File{}, err
	}
	part, err := os.CreateTemp(dir, ".new-")
	if err != nil {
		return fetch.File{}, err
	}
	defer os.Remove(part.Name()) // where it was not renamed
	sum := sha256.New()
	err = r.copy(ctx, io.MultiWriter(part, sum))
	if err = errors.Join(err, part.Close()); err != nil {
		return fetch.File{}, err
	}
	digest := hex.EncodeToString(sum.Sum(nil))
	out = fetch.File{Path: filepath.Join(dir, digest), URL: name, Digest: "sha256:" + digest, Size: r.size}
	return out, os.Rename(part.Name(), out.Path)
}

// distantFile finds a file of a context that the builder has.
func (b *Backend) distantFile(ctx context.Context, contextName, name string) (remote, error) {
	f, err := b.taken(ctx, contextName, name)
	if err != nil {
		return remote{}, err
	}
	r, st, err := f.find(name)
	if errors.Is(err, fs.ErrNotExist) {
		return remote{}, fmt.Errorf("%s: no such file in the build context", name)
	}
	if err == nil && !os.FileMode(st.Mode).IsRegular() {
		err = fmt.Errorf("%s: it is no file", name)
	}
	return r, err
}

// pinFile finds the digest of a file of a context.
func (b *Backend) pinFile(ctx context.Context, src *ir.Source) error {
	if tree, err := b.dir(src.Context); tree != nil || err != nil {
		if err != nil {
			return err
		}
		f, err := b.File(ctx, src.Context, src.Ref)
		src.Digest, src.Size = ir.Digest(f.Digest), f.Size
		return err
	}
	r, err := b.distantFile(ctx, src.Context, src.Ref)
	if err != nil {
		return err
	}
	src.Digest, err = r.digest(ctx)
	src.Size = r.size
	return err
}

// pinDir names a directory of a context by what is in it.
func (b *Backend) pinDir(ctx context.Context, src *ir.Source) error {
	tree, err := b.dir(src.Context)
	if err != nil {
		return err
	}
	if tree == nil {
		return b.pinDistant(ctx, src)
	}
	_, disk, err := tree.Resolve(src.Ref)
	if err != nil {
		return err
	}
	src.Digest, err = changeset.Digest(ctx, changeset.New(disk))
	return err
}
