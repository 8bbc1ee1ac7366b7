// Package unpack makes files out of tar streams and image layers. It knows
// neither graphs nor caches.
package unpack

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
	"github.com/sysbuild/sysbuild/rpm/owners"
	"golang.org/x/sys/unix"
)

// Options are how a tar stream is unpacked.
type Options struct {
	Whiteouts bool    // names that begin with .wh. remove what an earlier layer had
	Below     bool    // the root itself stays as it is
	Owner     *[2]int // user and group of all that is made; nil: each entry's own
	Within    string  // the stream's only directory that counts, as the root; "": all of it
	// Take says whether an entry is made, and may change what its header says;
	// nil: all are. Whiteouts are not asked for.
	Take func(h *tar.Header) (bool, error)
}

// Tar applies a tar stream to a root. The stream is hostile: no name leads out,
// no entry reaches through another's link outside the root, special files of
// the kernel's overlay are refused.
func Tar(ctx context.Context, root *inroot.Root, r io.Reader, o Options) error {
	u := untar{Options: o, ctx: ctx, root: root, made: map[string]bool{}, buf: make([]byte, 256<<10)}
	return u.run(r)
}

type untar struct {
	Options
	ctx  context.Context
	root *inroot.Root
	made map[string]bool // by this stream, or the way to what it made
	dirs []dirTime       // set at the end, since what comes later changes them
	buf  []byte
}

type dirTime struct {
	name  string
	mtime time.Time
}

const maxEntries = 10_000_000

func (u *untar) run(r io.Reader) error {
	tr := tar.NewReader(r)
	n := 0
	for ; ; n++ {
		if err := u.ctx.Err(); err != nil {
			return context.Cause(u.ctx)
		}
		h, err := tr.Next()
		if err == io.EOF {
			break
		}
		if errors.Is(err, io.ErrUnexpectedEOF) {
			return fmt.Errorf("tar: ends too early: %w", err)
		}
		if err != nil {
			return fmt.Errorf("tar: %w", err)
		}
		if n > maxEntries {
			return fmt.Errorf("tar: more than %d entries", maxEntries)
		}
		if err := u.entry(h, tr); err != nil {
			return fmt.Errorf("tar: %s: %w", h.Name, err)
		}
	}
	if n == 0 && !u.Whiteouts { // a layer may be empty, a root file system is not
		return errors.New("tar: holds no file")
	}
	for i := len(u.dirs) - 1; i >= 0; i-- {
		d := u.dirs[i]
		err := u.root.In(d.name, func(p *inroot.Dir, base string) error { return p.Chtimes(base, d.mtime) })
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

func (u *untar) entry(h *tar.Header, r io.Reader) error {
	if h.Typeflag == tar.TypeXGlobalHeader {
		return nil
	}
	if slices.Contains(strings.Split(h.Name, "/"), "..") {
		return errors.New("the name climbs out of the root")
	}
	name, ok := u.within(h.Name)
	if !ok {
		return nil
	}
	if u.Whiteouts {
		if removed, opaque, ok := changeset.Unmark(name); ok {
			if !opaque && removed != path.Clean(removed) { // "", "." or ".." in a directory
				return errors.New("a whiteout of no name")
			}
			return u.whiteout(removed, opaque)
		}
	}
	if h.Size < 0 {
		return fmt.Errorf("size %d", h.Size)
	}
	if u.Below && name == "/" && h.Typeflag == tar.TypeDir {
		return nil
	}
	if take, err := u.takes(h); err != nil || !take {
		return err
	}
	if err := u.parent(path.Dir(name)); err != nil {
		return err
	}
	for at := name; at != "/" && !u.made[at]; at = path.Dir(at) {
		u.made[at] = true
	}
	return u.root.In(name, func(d *inroot.Dir, base string) error {
		if err := u.makeWay(d, base, name, h.Typeflag); err != nil {
			return err
		}
		if err := u.create(d, base, h, r); err != nil {
			return err
		}
		return u.dress(d, base, name, h)
	})
}

// within gives a name of the stream as one of the root; false: it is none.
func (u *untar) within(name string) (string, bool) {
	name = path.Clean("/" + name)
	if u.Within == "" {
		return name, true
	}
	rest, ok := strings.CutPrefix(name, "/"+u.Within)
	return path.Clean("/" + rest), ok && (rest == "" || rest[0] == '/')
}

func (u *untar) takes(h *tar.Header) (bool, error) {
	if u.Take == nil {
		return true, nil
	}
	return u.Take(h)
}

// parent makes the directory that an entry is in, where a link leads nowhere
// the link's target.
func (u *untar) parent(dir string) error {
	if err := u.root.MkdirAll(dir, 0o755); err == nil || !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	real, err := u.root.Resolve(dir)
	if err != nil {
		return err
	}
	return u.root.MkdirAll(real, 0o755)
}

// makeWay removes what stands in an entry's place, but a directory for a
// directory.
func (u *untar) makeWay(d *inroot.Dir, base, name string, kind byte) error {
	st, err := d.Lstat(base)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return d.Unlink(base)
	}
	if kind == tar.TypeDir {
		return nil
	}
	return RemoveAll(u.root, name)
}

func (u *untar) create(d *inroot.Dir, base string, h *tar.Header, r io.Reader) error {
	mode := uint32(h.Mode) & 0o777
	switch h.Typeflag {
	case tar.TypeDir:
		if err := d.Mkdir(base, mode); err != nil && !errors.Is(err, fs.ErrExist) && base != "." {
			return err
		}
		return nil
	case tar.TypeReg, '\x00', tar.TypeGNUSparse:
		return u.regular(d, base, r)
	case tar.TypeSymlink:
		return d.Symlink(h.Linkname, base)
	case tar.TypeLink:
		return u.hardLink(d, base, h.Linkname)
	case tar.TypeFifo:
		return d.Mknod(base, unix.S_IFIFO|mode, 0)
	case tar.TypeChar, tar.TypeBlock:
		kind := uint32(unix.S_IFCHR)
		if h.Typeflag == tar.TypeBlock {
			kind = unix.S_IFBLK
		}
		if h.Devmajor|h.Devminor == 0 || h.Devmajor < 0 || h.Devminor < 0 || h.Devmajor > 1<<12-1 || h.Devminor > 1<<20-1 {
			return fmt.Errorf("device %d:%d", h.Devmajor, h.Devminor)
		}
		return d.Mknod(base, kind|mode, unix.Mkdev(uint32(h.Devmajor), uint32(h.Devminor)))
	}
	return fmt.Errorf("entries of type %q are not known", h.Typeflag)
}

func (u *untar) regular(d *inroot.Dir, base string, r io.Reader) error {
	fd, err := d.Create(base, 0o600)
	if err != nil {
		return err
	}
	f := os.NewFile(uintptr(fd), base)
	_, err = io.CopyBuffer(struct{ io.Writer }{f}, struct{ io.Reader }{r}, u.buf)
	return errors.Join(err, f.Close())
}

// hardLink makes another name of an earlier entry; a link there is linked
// itself.
func (u *untar) hardLink(d *inroot.Dir, base, target string) error {
	name, ok := u.within(target)
	if !ok {
		return fmt.Errorf("a hard link to %s, which is not below %s", target, u.Within)
	}
	return u.root.In(name, func(of *inroot.Dir, from string) error { return d.Link(of, from, base) })
}

// dress sets owner, mode, attributes and time, in the order in which none
// undoes another. A hard link has them from its first name.
func (u *untar) dress(d *inroot.Dir, base, name string, h *tar.Header) error {
	if h.Typeflag == tar.TypeLink {
		return nil
	}
	if h.Uid < 0 || h.Gid < 0 || h.Uid >= 1<<32-1 || h.Gid >= 1<<32-1 {
		return fmt.Errorf("owner %d:%d", h.Uid, h.Gid)
	}
	uid, gid := h.Uid, h.Gid
	if u.Owner != nil {
		uid, gid = u.Owner[0], u.Owner[1]
	}
	if err := d.Chown(base, uid, gid); err != nil {
		return err
	}
	if h.Typeflag != tar.TypeSymlink {
		if err := d.Chmod(base, uint32(h.Mode)&0o7777); err != nil {
			return err
		}
	}
	for k, v := range h.PAXRecords {
		attr, ok := strings.CutPrefix(k, "SCHILY.xattr.")
		if !ok || !Kept(attr) || h.Typeflag != tar.TypeReg && h.Typeflag != tar.TypeDir {
			continue
		}
		if u.root.KeepsOwners() && owners.Private(attr) {
			return fmt.Errorf("attribute %s: only the super-user can unpack it; here such attributes say what else a file is", attr)
		}
		if err := d.Setxattr(base, attr, []byte(v)); err != nil {
			return err
		}
	}
	if h.Typeflag == tar.TypeDir {
		u.dirs = append(u.dirs, dirTime{name, h.ModTime})
		return nil
	}
	return d.Chtimes(base, h.ModTime)
}

// whiteout removes a name that a layer below had, or all that it had in a
// directory. What this layer made stays, wherever the mark stands: OCI image
// specification, layer.md, "Whiteouts".
func (u *untar) whiteout(name string, opaque bool) error {
	if !opaque && !u.made[name] {
		return u.remove(name)
	}
	if !opaque {
		if st, err := u.root.Lstat(name); err != nil || st.Mode&unix.S_IFMT != unix.S_IFDIR {
			return nil
		}
	}
	return u.purge(name)
}

// purge removes all in a directory that layers below made.
func (u *untar) purge(name string) error {
	entries, err := u.root.ReadDir(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		full := path.Join("/", name, e.Name())
		switch {
		case !u.made[full]:
			err = u.remove(full)
		case e.IsDir():
			err = u.purge(full)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (u *untar) remove(name string) error {
	err := RemoveAll(u.root, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// RemoveAll removes a name and all below it, following no link at its end.
func RemoveAll(r *inroot.Root, name string) error {
	if name == "/" {
		return errors.New("the root itself must stay a directory")
	}
	st, err := r.Lstat(name)
	if err != nil {
		return err
	}
	if st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return r.In(name, func(d *inroot.Dir, base string) error { return d.Unlink(base) })
	}
	entries, err := r.ReadDir(name)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := RemoveAll(r, path.Join(name, e.Name())); err != nil {
			return err
		}
	}
	return r.In(name, func(d *inroot.Dir, base string) error { return d.Rmdir(base) })
}
