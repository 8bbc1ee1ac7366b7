package native

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"time"

	"github.com/sysbuild/sysbuild/backend/native/unpack"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
	"golang.org/x/sys/unix"
)

// entry copies one name, and what is below it, over what is at to.
func (c *copier) entry(from, to string) error {
	st, err := c.src.Lstat(from)
	if err != nil {
		return err
	}
	if c.files != nil {
		if was, ok := c.files.names[from[1:]]; ok && was != stampOf(&st) {
			return errChanged(from)
		}
	}
	kind := st.Mode & unix.S_IFMT
	switch {
	case c.op.Host && kind != unix.S_IFREG && kind != unix.S_IFDIR && kind != unix.S_IFLNK:
		return fmt.Errorf("%s: copy: it is a device, a pipe or a socket, and a host is given files, directories and symbolic links", from)
	case c.op.Host && kind == unix.S_IFREG && c.mode == nil && st.Mode&(unix.S_ISUID|unix.S_ISGID) != 0:
		return fmt.Errorf("%s: copy: it runs with its owner's rights (setuid, setgid), and a host is given no such program; write --chmod=0755", from)
	case kind == unix.S_IFSOCK:
		return nil
	}
	err = c.dst.In(to, func(d *inroot.Dir, base string) error {
		old, err := d.Lstat(base)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if err == nil && (kind != unix.S_IFDIR || old.Mode&unix.S_IFMT != unix.S_IFDIR) {
			if err := c.clearWay(d, base, to, &old); err != nil {
				return err
			}
		}
		return c.place(d, base, from, to, &st)
	})
	if err != nil || kind != unix.S_IFDIR {
		return err
	}
	if err := c.contents(from, to); err != nil || c.pick.onTheWay(from) {
		return err
	}
	// What was copied into it changed its time.
	return c.dst.In(to, func(d *inroot.Dir, base string) error { return d.Chtimes(base, mtimeOf(&st)) })
}

// clearWay removes what stands where a file is to be; a directory stays, and is
// an error, as with docker, but where the copy is a layer of its own.
func (c *copier) clearWay(d *inroot.Dir, base, name string, old *unix.Stat_t) error {
	if old.Mode&unix.S_IFMT == unix.S_IFDIR {
		if c.op.Link {
			return unpack.RemoveAll(c.dst, name)
		}
		return fmt.Errorf("%s: copy: a directory is in the way", name)
	}
	return d.Unlink(base)
}

func (c *copier) place(d *inroot.Dir, base, from, to string, st *unix.Stat_t) error {
	switch st.Mode & unix.S_IFMT {
	case unix.S_IFDIR:
		if err := d.Mkdir(base, st.Mode&0o777); err != nil && !errors.Is(err, fs.ErrExist) {
			return err
		}
	case unix.S_IFREG:
		if linked, err := c.linked(d, base, to, st); linked || err != nil {
			return err
		}
		if err := c.bytes(d, base, from); err != nil {
			return err
		}
	case unix.S_IFLNK:
		disk, err := c.src.Disk(from)
		if err != nil {
			return err
		}
		text, err := os.Readlink(disk)
		if err != nil {
			return err
		}
		if err := d.Symlink(text, base); err != nil {
			return err
		}
	default:
		if err := d.Mknod(base, st.Mode&(unix.S_IFMT|0o777), uint64(st.Rdev)); err != nil {
			return err
		}
	}
	return c.dress(d, base, from, st)
}

// linked makes base another name of a file that was copied under another one.
func (c *copier) linked(d *inroot.Dir, base, to string, st *unix.Stat_t) (bool, error) {
	if st.Nlink < 2 {
		return false, nil
	}
	key := inode{uint64(st.Dev), st.Ino}
	first, ok := c.links[key]
	if !ok {
		c.links[key] = to
		return false, nil
	}
	of, err := c.dst.Dir(path.Dir(first))
	if err != nil {
		return false, err
	}
	defer of.Close()
	return true, d.Link(of, path.Base(first), base)
}

func (c *copier) bytes(d *inroot.Dir, base, from string) error {
	in, _, err := c.src.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	fd, err := d.Create(base, 0o600)
	if err != nil {
		return err
	}
	out := os.NewFile(uintptr(fd), base)
	_, err = io.CopyBuffer(out, in, c.buf) // the kernel copies, or shares the blocks, where it can
	return errors.Join(err, out.Close())
}

// dress gives a new file its owner, mode, attributes and time, in the order in
// which none undoes another.
func (c *copier) dress(d *inroot.Dir, base, from string, st *unix.Stat_t) error {
	uid, gid := int(st.Uid), int(st.Gid)
	if c.owned {
		uid, gid = c.uid, c.gid
	}
	if err := d.Chown(base, uid, gid); err != nil {
		return err
	}
	kind := st.Mode & unix.S_IFMT
	if kind != unix.S_IFLNK {
		mode := st.Mode & 0o7777
		if c.mode != nil {
			mode = c.mode.apply(mode, kind == unix.S_IFDIR)
		}
		if err := d.Chmod(base, mode); err != nil {
			return err
		}
	}
	if kind == unix.S_IFREG || kind == unix.S_IFDIR {
		if err := c.attributes(d, base, from); err != nil {
			return err
		}
	}
	return d.Chtimes(base, mtimeOf(st))
}

func (c *copier) attributes(d *inroot.Dir, base, from string) error {
	if c.files != nil {
		return nil // those of the builder's own files say nothing about the image
	}
	disk, err := c.src.Disk(from)
	if err != nil {
		return err
	}
	attrs, err := readXattrs(disk)
	if err != nil || len(attrs) == 0 {
		return err
	}
	for name, value := range attrs {
		if err := d.Setxattr(base, name, []byte(value)); err != nil {
			return err
		}
	}
	return nil
}

// errChanged is a file of a context that is not what its digest was made of.
func errChanged(name string) error {
	return fmt.Errorf("%s: it changed while the build ran; build again", name)
}

func mtimeOf(st *unix.Stat_t) time.Time { return time.Unix(st.Mtim.Unix()) }
