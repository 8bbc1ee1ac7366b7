package native

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
	"golang.org/x/sys/unix"
)

// bind shows a file or a directory of an input. It is a writable file system of
// its own over the input's: what is written is gone with the step.
func (a *attacher) bind(m *ir.Mount) error {
	chain, err := a.chain(m.Input)
	if err != nil {
		return err
	}
	w, err := a.store.Begin()
	if err != nil {
		return err
	}
	a.undo = append(a.undo, func() error { w.Discard(); return nil })
	root, err := a.mountRoot(w, chain)
	if err != nil {
		return err
	}
	mount, err := detachIn(root.dir, m.Source)
	if err = errors.Join(err, root.unmount()); err != nil {
		return err
	}
	mount.Target, mount.ReadOnly = m.Target, m.ReadOnly
	a.mounts = append(a.mounts, mount)
	return nil
}

// detachIn gives what is at a path of a root, whose links stay inside.
func detachIn(dir, source string) (m sandbox.Mount, err error) {
	r, err := inroot.Open(dir)
	if err != nil {
		return m, err
	}
	defer r.Close()
	real, err := r.Resolve(source)
	if err != nil {
		return m, fmt.Errorf("source %s: %w", source, err)
	}
	st, err := r.Lstat(real)
	if errors.Is(err, fs.ErrNotExist) {
		return m, fmt.Errorf("source %s: no such file or directory where it is mounted from", source)
	}
	if err != nil {
		return m, fmt.Errorf("source %s: %w", source, err)
	}
	kind := st.Mode & unix.S_IFMT
	if kind != unix.S_IFDIR && kind != unix.S_IFREG {
		return m, fmt.Errorf("source %s: neither a file nor a directory", source)
	}
	m.File = kind == unix.S_IFREG
	m.Tree, err = sandbox.Detach(path.Join(dir, real), 0)
	return m, err
}

// chain gives an input as snapshots: of the step's own root as it was before.
func (a *attacher) chain(input int) ([]store.Ref, error) {
	if input < 0 || input >= len(a.inputs) {
		return nil, fmt.Errorf("from input %d of %d", input, len(a.inputs))
	}
	from := a.inputs[input]
	switch {
	case from.files != nil:
		return a.contextSnapshot(a.ctx, from.files)
	case from.pkg != "":
		return nil, errors.New("a package is no file system")
	}
	return from.chain, nil
}

// contextSnapshot copies what a source takes of a context, once for each
// content: commands get to see copies only, and nothing that an ignore file
// leaves out.
func (s *solver) contextSnapshot(ctx context.Context, l *listing) ([]store.Ref, error) {
	key := "files-" + strings.TrimPrefix(string(l.digest), "sha256:")
	if r, ok := s.store.Get(key); ok {
		return r.Chain(), nil
	}
	unlock, err := s.store.Lock(ctx, key, nil)
	if err != nil {
		return nil, err
	}
	defer unlock()
	if r, ok := s.store.Get(key); ok {
		return r.Chain(), nil
	}
	return s.snapshot(ctx, key, "files of the build context", nil, func(dir string) error {
		return s.copyAll(ctx, &result{files: l}, "/", dir)
	})
}

// copyAll copies a directory of a result, its owner and mode too.
func (s *solver) copyAll(ctx context.Context, from *result, source, dir string) error {
	r, err := inroot.Open(dir)
	if err != nil {
		return err
	}
	defer r.Close()
	c, err := s.copier(ctx, &ir.Copy{Src: []string{source}, Dst: "/"}, r, from)
	if err != nil {
		return err
	}
	real, _, err := c.src.Resolve(source)
	if err != nil {
		return fmt.Errorf("source %s: %w", source, err)
	}
	st, err := c.src.Lstat(real)
	if err != nil {
		return fmt.Errorf("source %s: %w", source, err)
	}
	if st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return fmt.Errorf("source %s: it is no directory", source)
	}
	if err := c.run(); err != nil {
		return err
	}
	return r.In("/", func(d *inroot.Dir, base string) error { return c.dress(d, base, real, &st) })
}
