package native

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
	"golang.org/x/sys/unix"
)

// copier copies by COPY's rules from a tree into a root. Links on the way to
// either end are followed inside it; what lies at the end of a walk is copied
// as it is.
type copier struct {
	ctx   context.Context
	src   *changeset.Tree
	files *listing // not nil: only these names, and root owns what is copied
	dst   *inroot.Root
	op    *ir.Copy

	owned    bool // uid and gid are given
	uid, gid int
	mode     *modeChange      // nil: the files' own
	links    map[inode]string // where a file of several names went, of this source
	pick     *picker          // nil: everything is taken
	several  bool             // there are several sources
	buf      []byte
}

type inode struct{ dev, ino uint64 }

func (c *copier) run() error {
	if c.op.Parents {
		return c.withParents()
	}
	dst, toDir := path.Clean(c.op.Dst), strings.HasSuffix(c.op.Dst, "/")
	var sources []string
	for _, pattern := range c.op.Src {
		names, err := c.match(pattern)
		if err != nil {
			return err
		}
		sources = append(sources, names...)
	}
	c.several = len(sources) > 1
	for _, name := range sources {
		if err := c.source(name, dst, toDir); err != nil {
			return err
		}
	}
	return nil
}

// match gives the names in the source that a pattern means, sorted.
func (c *copier) match(pattern string) ([]string, error) {
	clean := path.Clean("/" + pattern)
	if !strings.ContainsAny(clean, `*?[\`) {
		if !c.taken(clean) {
			return nil, c.missing(pattern)
		}
		if _, err := c.src.Stat(clean); err != nil {
			if errors.Is(err, fs.ErrNotExist) {
				return nil, c.missing(pattern)
			}
			return nil, fmt.Errorf("%s: copy: %w", pattern, err)
		}
		return []string{clean}, nil
	}
	found, err := glob(c.src, clean, c.taken)
	if err != nil {
		return nil, fmt.Errorf("%s: copy: %w", pattern, err)
	}
	return found, nil
}

// glob gives the names of a tree that a pattern means, sorted. Links on the way
// are followed.
func glob(tree *changeset.Tree, pattern string, taken func(string) bool) ([]string, error) {
	found := []string{"/"}
	for part := range strings.SplitSeq(strings.Trim(pattern, "/"), "/") {
		var next []string
		for _, dir := range found {
			names, err := tree.ReadDir(dir)
			if err != nil {
				continue // not a directory
			}
			for _, n := range names {
				ok, err := path.Match(part, n)
				if err != nil {
					return nil, err
				}
				if full := path.Join(dir, n); ok && taken(full) {
					next = append(next, full)
				}
			}
		}
		found = next
	}
	return found, nil
}

func (c *copier) missing(pattern string) error {
	where := "the build context"
	if c.files == nil {
		where = "the stage it is copied from"
	}
	if c.leadsNowhere(pattern) {
		return fmt.Errorf("%s: copy: a symbolic link that leads to nothing in %s", pattern, where)
	}
	if c.files == nil {
		return fmt.Errorf("%s: copy: no such file in %s", pattern, where)
	}
	if _, err := c.src.Lstat(pattern); err == nil {
		return fmt.Errorf("%s: copy: the ignore file leaves it out of the build context", pattern)
	}
	return fmt.Errorf("%s: copy: no such file in the build context", pattern)
}

func (c *copier) leadsNowhere(name string) bool {
	st, err := c.src.Lstat(name)
	if err != nil || st.Mode&unix.S_IFMT != unix.S_IFLNK {
		return false
	}
	_, err = c.src.Stat(name)
	return err != nil
}

// taken is true for a name that the source has for COPY.
func (c *copier) taken(name string) bool {
	if c.files == nil || name == "/" {
		return true
	}
	if _, ok := c.files.names[name[1:]]; ok {
		return true
	}
	real, _, err := c.src.Resolve(name)
	if err != nil {
		return false
	}
	_, ok := c.files.names[strings.TrimPrefix(real, "/")]
	return ok || real == "/"
}

// isDir is true for a directory of the target. Where nothing is known of the
// target there is none.
func (c *copier) isDir(name string) bool {
	if c.op.Link {
		return false
	}
	st, err := c.dst.Stat(name)
	return err == nil && st.Mode&unix.S_IFMT == unix.S_IFDIR
}

// source copies what one name means: a file itself, a directory's contents.
func (c *copier) source(name, dst string, toDir bool) error {
	clear(c.links)
	real, _, err := c.src.Resolve(name)
	if err != nil {
		return fmt.Errorf("%s: copy: %w", name, err)
	}
	st, err := c.src.Lstat(real)
	if err != nil {
		return fmt.Errorf("%s: copy: %w", name, err)
	}
	if st.Mode&unix.S_IFMT == unix.S_IFDIR {
		if c.op.Host && !toDir {
			return fmt.Errorf("%s: copy: it is a directory, and one file is wanted; a / behind the destination takes what is in it", name)
		}
		if err := c.parents(dst); err != nil {
			return err
		}
		if c.pick, err = c.newPicker(real, nil); err != nil {
			return err
		}
		return c.whole(real, dst, &st)
	}
	if c.pick, err = c.newPicker(path.Dir(name), nil); err != nil {
		return err
	}
	if taken, err := c.pick.takes(name, false); err != nil || !taken {
		return err
	}
	if c.op.Unpack {
		if done, err := c.unpack(real, dst); done || err != nil {
			return err
		}
	}
	switch {
	case toDir || c.isDir(dst):
		dst = path.Join(dst, path.Base(name))
	case c.several:
		return fmt.Errorf("%s: copy: one of several files to %s: a destination of several must end in /", name, c.op.Dst)
	}
	if err := c.parents(path.Dir(dst)); err != nil {
		return err
	}
	// A link at the destination is followed, as docker does.
	if to, err := c.dst.Resolve(dst); err == nil && !c.op.Link {
		dst = to
	}
	return c.entry(real, dst)
}

// parents makes directories that are missing, owned as the files are and, with
// a number as --chmod, with that mode, as BuildKit does.
func (c *copier) parents(dir string) error {
	return c.dirs(dir, dirMode(c.mode))
}

// dirMode is the mode of directories that are made for copies; m is --chmod,
// or nil.
func dirMode(m *modeChange) uint32 {
	if m != nil && m.octal {
		return m.value & 0o777
	}
	return 0o755
}

func (c *copier) dirs(dir string, mode uint32) error {
	own := func(d *inroot.Dir, base string) error {
		if c.owned {
			return d.Chown(base, c.uid, c.gid)
		}
		return nil
	}
	if c.op.Link {
		if err := layDirs(c.dst, dir, mode, own); err != nil {
			return err
		}
	}
	return makeDirs(c.dst, dir, mode, own)
}

// makeDirs makes a directory and its parents, where a link leads nowhere its
// target; each one made goes to own.
func makeDirs(r *inroot.Root, dir string, mode uint32, own func(*inroot.Dir, string) error) error {
	if d, err := r.Dir(dir); err == nil {
		return d.Close()
	}
	dir, err := r.Resolve(dir)
	if err != nil {
		return err
	}
	if dir != "/" {
		if err := makeDirs(r, path.Dir(dir), mode, own); err != nil {
			return err
		}
	}
	return r.In(dir, func(d *inroot.Dir, base string) error {
		if err := d.Mkdir(base, mode); err != nil {
			return err
		}
		if own == nil {
			return nil
		}
		return own(d, base)
	})
}

// whole copies a directory's contents, and its time: also over one that was
// there, as BuildKit does. The root of a tree has no time of its own.
func (c *copier) whole(from, to string, st *unix.Stat_t) error {
	if err := c.contents(from, to); err != nil || from == "/" {
		return err
	}
	return c.dst.In(to, func(d *inroot.Dir, base string) error { return d.Chtimes(base, mtimeOf(st)) })
}

// contents copies what is in a directory into one that is there.
func (c *copier) contents(from, to string) error {
	names, err := c.src.ReadDir(from)
	if err != nil {
		return err
	}
	for _, n := range names {
		if err := c.ctx.Err(); err != nil {
			return context.Cause(c.ctx)
		}
		full := path.Join(from, n)
		if c.files != nil {
			if _, ok := c.files.names[full[1:]]; !ok {
				continue
			}
		}
		if taken, err := c.takes(full); err != nil || !taken {
			if err != nil {
				return err
			}
			continue
		}
		if err := c.entry(full, path.Join(to, n)); err != nil {
			return err
		}
	}
	return nil
}
