package native

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"

	"github.com/sysbuild/sysbuild/backend/native/unpack"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// file does a File op's actions in order.
func (s *solver) file(ctx context.Context, v *ir.Vertex, op *ir.File, dir string, inputs []*result) error {
	r, err := openRoot(dir)
	if err != nil {
		return err
	}
	defer r.Close()
	for _, a := range op.Actions {
		if op.NoFollow {
			if err := straight(r, a); err != nil {
				return err
			}
		}
		switch {
		case a.Copy != nil:
			if a.Copy.Input < 1 || a.Copy.Input >= len(inputs) {
				return fmt.Errorf("copy: from input %d of %d", a.Copy.Input, len(inputs))
			}
			err = s.copy(ctx, a.Copy, r, inputs[a.Copy.Input])
		case a.Mkdir != nil:
			err = mkdir(r, a.Mkdir)
		case a.Write != nil:
			err = write(r, a.Write)
		case a.Symlink != nil:
			err = symlink(r, a.Symlink)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// straight wants no link on the way to what an action makes.
func straight(r *inroot.Root, a ir.Action) error {
	name := ""
	switch {
	case a.Copy != nil:
		name = a.Copy.Dst
	case a.Mkdir != nil:
		name = a.Mkdir.Path
	case a.Write != nil:
		name = a.Write.Path
	case a.Symlink != nil:
		name = path.Dir(a.Symlink.Path)
	}
	to, err := r.Resolve(name)
	if err == nil && to != path.Clean(name) {
		err = fmt.Errorf("a symbolic link leads to %s", to)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func (s *solver) copy(ctx context.Context, op *ir.Copy, r *inroot.Root, from *result) error {
	c, err := s.copier(ctx, op, r, from)
	if err != nil {
		return err
	}
	return c.run()
}

func (s *solver) copier(ctx context.Context, op *ir.Copy, r *inroot.Root, from *result) (*copier, error) {
	c := &copier{ctx: ctx, dst: r, op: op, links: map[inode]string{}, buf: make([]byte, 256<<10)}
	switch {
	case from.files != nil:
		c.src, c.files, c.owned = from.files.tree, from.files, true
	case from.pkg != "":
		return nil, errors.New("copy: from a package file")
	default:
		c.src = s.tree(from.chain)
	}
	var err error
	if op.Owner != nil {
		c.owned = true
		if c.uid, c.gid, err = lookOwner(r, *op.Owner); err != nil {
			return nil, err
		}
	}
	if op.Mode != "" {
		if c.mode, err = parseMode(op.Mode); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// mkdir makes a directory and its parents; one that is there stays as it is.
func mkdir(r *inroot.Root, op *ir.Mkdir) error {
	own, err := owning(r, op.Owner)
	if err != nil {
		return err
	}
	mode := op.Mode
	if mode == 0 {
		mode = 0o755
	}
	if err := makeDirs(r, path.Clean(op.Path), mode, own); err != nil {
		return fmt.Errorf("%s: make directory: %w", op.Path, err)
	}
	return nil
}

// symlink makes a link where no directory is.
func symlink(r *inroot.Root, op *ir.Symlink) error {
	name := path.Clean(op.Path)
	err := makeDirs(r, path.Dir(name), 0o755, nil)
	if err == nil {
		err = r.In(name, func(d *inroot.Dir, base string) error {
			if err := d.Unlink(base); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
			return d.Symlink(op.Text, base)
		})
	}
	if err != nil {
		return fmt.Errorf("%s: make symbolic link: %w", op.Path, err)
	}
	return nil
}

// owning gives what sets an owner; nil leaves root's.
func owning(r *inroot.Root, o *ir.Owner) (func(*inroot.Dir, string) error, error) {
	if o == nil {
		return nil, nil
	}
	uid, gid, err := lookOwner(r, *o)
	if err != nil {
		return nil, err
	}
	return func(d *inroot.Dir, base string) error { return d.Chown(base, uid, gid) }, nil
}

// place is where a file is to be written, its directories made with the mode
// dirs.
func place(r *inroot.Root, op *ir.Write, own func(*inroot.Dir, string) error, dirs uint32) (string, error) {
	name := path.Clean(op.Path)
	to := copier{dst: r, op: &ir.Copy{Link: op.Link}}
	if op.Name != "" && (strings.HasSuffix(op.Path, "/") || to.isDir(name)) {
		name = path.Join(name, op.Name)
	}
	if op.Link {
		if err := layDirs(r, path.Dir(name), dirs, own); err != nil {
			return "", err
		}
	}
	if err := makeDirs(r, path.Dir(name), dirs, own); err != nil {
		return "", err
	}
	if op.Link {
		err := unpack.RemoveAll(r, name)
		if errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
		return name, err
	}
	if real, err := r.Resolve(name); err == nil {
		name = real // a link at the destination is followed, as docker does
	}
	return name, nil
}

// write makes a file, over one that is there.
func write(r *inroot.Root, op *ir.Write) error {
	own, err := owning(r, op.Owner)
	if err != nil {
		return err
	}
	mode, dirs := uint32(0o644), uint32(0o755)
	if op.Mode != "" {
		m, err := parseMode(op.Mode)
		if err != nil {
			return err
		}
		mode = m.apply(mode, false)
		dirs = dirMode(m)
	}
	name, err := place(r, op, own, dirs)
	if err != nil {
		return fmt.Errorf("%s: write: %w", op.Path, err)
	}
	f, err := r.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, mode)
	if err != nil {
		return fmt.Errorf("%s: write: %w", name, err)
	}
	_, err = f.WriteString(op.Data)
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("%s: write: %w", name, err)
	}
	return r.In(name, func(d *inroot.Dir, base string) error {
		if err := d.Chown(base, 0, 0); err != nil {
			return err
		}
		if own != nil {
			if err := own(d, base); err != nil {
				return err
			}
		}
		return d.Chmod(base, mode)
	})
}
