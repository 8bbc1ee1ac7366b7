package native

import (
	"fmt"
	"path"
	"strings"

	"github.com/moby/patternmatcher"
	"github.com/sysbuild/sysbuild/backend/native/unpack"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
	"golang.org/x/sys/unix"
)

// picker decides what below a directory of the source is copied.
type picker struct {
	c       *copier
	base    string                         // of the source: patterns are relative to it
	include []string                       // patterns, of which one must name a file or a directory above it; nil: everything
	exclude *patternmatcher.PatternMatcher // --exclude; nil: nothing
	dirs    map[string]bool                // directories that were decided by what they hold
}

// newPicker gives nil where everything is copied.
func (c *copier) newPicker(base string, include []string) (*picker, error) {
	if include == nil && len(c.op.Exclude) == 0 {
		return nil, nil
	}
	p := &picker{c: c, base: base, include: include, dirs: map[string]bool{}}
	if len(c.op.Exclude) > 0 {
		var err error
		if p.exclude, err = patternmatcher.New(c.op.Exclude); err != nil {
			return nil, fmt.Errorf("--exclude: %w", err)
		}
	}
	return p, nil
}

// takes is true for what is copied of the directory that contents reads.
func (c *copier) takes(name string) (bool, error) {
	if c.pick == nil {
		return true, nil
	}
	st, err := c.src.Lstat(name)
	if err != nil {
		return false, err
	}
	return c.pick.takes(name, st.Mode&unix.S_IFMT == unix.S_IFDIR)
}

// takes is true for a file that is copied, and for a directory that is, or that
// holds something that is.
func (p *picker) takes(name string, dir bool) (bool, error) {
	if p == nil {
		return true, nil
	}
	rel := strings.TrimPrefix(strings.TrimPrefix(name, p.base), "/")
	here, below := p.included(rel)
	excluded := false
	if p.exclude != nil {
		var err error
		if excluded, err = p.exclude.MatchesOrParentMatches(rel); err != nil {
			return false, fmt.Errorf("--exclude: %w", err)
		}
	}
	if here && !excluded {
		return true, nil
	}
	if !dir || !here && !below || excluded && !p.exclude.Exclusions() {
		return false, nil
	}
	return p.holds(name)
}

// onTheWay is true for a directory that is copied for what it holds alone. Its
// time is not kept, as with BuildKit.
func (p *picker) onTheWay(dir string) bool { return p != nil && p.dirs[dir] }

// holds is true for a directory in which something is copied.
func (p *picker) holds(dir string) (bool, error) {
	if known, ok := p.dirs[dir]; ok {
		return known, nil
	}
	names, err := p.c.src.ReadDir(dir)
	if err != nil {
		return false, err
	}
	for _, n := range names {
		full := path.Join(dir, n)
		if p.c.files != nil && !p.c.taken(full) {
			continue
		}
		st, err := p.c.src.Lstat(full)
		if err != nil {
			return false, err
		}
		if taken, err := p.takes(full, st.Mode&unix.S_IFMT == unix.S_IFDIR); err != nil || taken {
			p.dirs[dir] = taken
			return taken, err
		}
	}
	p.dirs[dir] = false
	return false, nil
}

func (p *picker) included(rel string) (here, below bool) {
	if p.include == nil {
		return true, true
	}
	for _, pattern := range p.include {
		h, b := matchPath(pattern, rel)
		here, below = here || h, below || b
	}
	return here, below
}

// withParents copies sources with their directories, those in front of a "/./"
// left out.
func (c *copier) withParents() error {
	for _, src := range c.op.Src {
		front, pattern, pivot := strings.Cut(src, "/./")
		if !pivot {
			front, pattern = "/", src
		}
		pattern = path.Clean("/" + pattern)
		bases, err := c.match(front)
		if err != nil {
			return err
		}
		if !strings.ContainsAny(front+pattern, `*?[\`) {
			if _, err := c.match(path.Join(front, pattern)); err != nil { // it must be there
				return err
			}
		}
		for _, base := range bases {
			if err := c.tree(base, pattern); err != nil {
				return err
			}
		}
	}
	return nil
}

// tree copies what a pattern names in a directory to where it is relative to
// that.
func (c *copier) tree(base, pattern string) error {
	clear(c.links)
	real, _, err := c.src.Resolve(base)
	if err != nil {
		return fmt.Errorf("%s: copy: %w", base, err)
	}
	st, err := c.src.Lstat(real)
	if err != nil {
		return fmt.Errorf("%s: copy: %w", base, err)
	}
	if st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return fmt.Errorf("%s: copy: what stands before /./ must be a directory", base)
	}
	dst := path.Clean(c.op.Dst)
	if err := c.parents(dst); err != nil {
		return err
	}
	var include []string
	if pattern != "/" {
		include = []string{pattern[1:]}
	}
	if c.pick, err = c.newPicker(real, include); err != nil {
		return err
	}
	return c.whole(real, dst, &st)
}

// layDirs lays the directories of a layer of its own over what is there: what is
// no directory goes, and what is one gets the layer's owner and mode.
func layDirs(r *inroot.Root, dir string, mode uint32, own func(*inroot.Dir, string) error) error {
	if dir == "/" {
		return nil
	}
	name := ""
	for part := range strings.SplitSeq(strings.Trim(dir, "/"), "/") {
		name += "/" + part
		st, err := r.Lstat(name)
		if err != nil {
			return nil // nothing is there, and nothing below
		}
		if st.Mode&unix.S_IFMT != unix.S_IFDIR {
			return unpack.RemoveAll(r, name)
		}
		err = r.In(name, func(d *inroot.Dir, base string) error {
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
		if err != nil {
			return err
		}
	}
	return nil
}
