package native

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/moby/patternmatcher"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"golang.org/x/sys/unix"
)

// listing is what a Source takes of a context: names, and the digest of all
// that COPY would take of them.
type listing struct {
	dir    string
	tree   *changeset.Tree
	names  map[string]fileStamp // relative to dir; directories on the way too
	digest ir.Digest
}

// fileStamp is how a file looked when it was read for the digest.
type fileStamp struct {
	size, mtime int64
	mode        uint32
}

func stampOf(st *unix.Stat_t) fileStamp {
	if st.Mode&unix.S_IFMT == unix.S_IFDIR {
		return fileStamp{mode: st.Mode}
	}
	return fileStamp{st.Size, st.Mtim.Nano(), st.Mode}
}

// listing reads a context once for each source.
func (b *Backend) listing(ctx context.Context, id ir.Digest, src *ir.Source) (*listing, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if l := b.contexts[id]; l != nil {
		return l, nil
	}
	name := src.Ref
	if name == "" {
		name = src.Context
	}
	dir, err := b.contextDir(name)
	if err != nil {
		return nil, err
	}
	l, err := b.list(ctx, dir, src.Include, src.Exclude)
	if err != nil {
		return nil, fmt.Errorf("context: %w", err)
	}
	b.contexts[id] = l
	return l, nil
}

// list finds what is taken and hashes it: names, kinds, permissions, bytes and
// link texts. Times and owners do not count, as with docker.
func (b *Backend) list(ctx context.Context, dir string, include, exclude []string) (*listing, error) {
	l := &listing{dir: dir, tree: changeset.New(dir), names: map[string]fileStamp{}}
	sel, err := newSelection(l.tree, include, exclude)
	if err != nil {
		return nil, err
	}
	if sel.cache, err = filepath.Abs(b.opts.CacheDir); err != nil {
		return nil, err
	}
	if err := sel.walk(ctx, dir); err != nil {
		return nil, err
	}
	h := sha256.New()
	fmt.Fprintln(h, "context 1")
	for _, name := range slices.Sorted(maps.Keys(sel.taken)) {
		if err := ctx.Err(); err != nil {
			return nil, context.Cause(ctx)
		}
		st, line, err := b.describe(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		l.names[name] = stampOf(&st)
		fmt.Fprintf(h, "%q %s\n", name, line)
	}
	l.digest = ir.DigestOf(h)
	return l, nil
}

// describe gives a line that is equal where COPY would copy the same.
func (b *Backend) describe(file string) (unix.Stat_t, string, error) {
	var st unix.Stat_t
	if err := unix.Lstat(file, &st); err != nil {
		return st, "", &fs.PathError{Op: "lstat", Path: file, Err: err}
	}
	head := fmt.Sprintf("%o", st.Mode)
	switch st.Mode & unix.S_IFMT {
	case unix.S_IFREG:
		sum, err := b.digests.File(file)
		return st, head + " " + sum, err
	case unix.S_IFLNK:
		to, err := os.Readlink(file)
		return st, fmt.Sprintf("%s %q", head, to), err
	case unix.S_IFCHR, unix.S_IFBLK:
		return st, fmt.Sprintf("%s %d", head, st.Rdev), nil
	}
	return st, head, nil
}

// selection decides what of a context is taken.
type selection struct {
	include []string // cleaned, relative; nil: everything
	exclude *patternmatcher.PatternMatcher
	negated bool // some pattern takes a file back in
	taken   map[string]bool
	cache   string // the cache directory: never a part of a context
}

func newSelection(tree *changeset.Tree, include, exclude []string) (*selection, error) {
	s := &selection{taken: map[string]bool{}}
	for _, p := range include {
		p = strings.TrimPrefix(path.Clean("/"+p), "/")
		if p == "" {
			s.include = nil
			break
		}
		led, err := ledTo(tree, p)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p, err)
		}
		s.include = append(append(s.include, p), led...)
	}
	pm, err := patternmatcher.New(exclude)
	if err != nil {
		return nil, fmt.Errorf("ignore file: %w", err)
	}
	s.exclude, s.negated = pm, pm.Exclusions()
	return s, nil
}

// ledTo gives what a pattern means behind links, as patterns too: it is needed
// with them.
func ledTo(tree *changeset.Tree, pattern string) ([]string, error) {
	names := []string{"/" + pattern}
	if strings.ContainsAny(pattern, `*?[\`) {
		if strings.Contains(pattern, "**") {
			return nil, nil
		}
		var err error
		if names, err = glob(tree, pattern, func(string) bool { return true }); err != nil {
			return nil, err
		}
	}
	var led []string
	for _, name := range names {
		if real, _, err := tree.Resolve(name); err == nil && real != name {
			led = append(led, cmp.Or(literal.Replace(strings.TrimPrefix(real, "/")), "**"))
		}
	}
	return led, nil
}

// literal makes a pattern of a name.
var literal = strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`)

func (s *selection) walk(ctx context.Context, dir string) error {
	return s.dir(ctx, dir, "", patternmatcher.MatchInfo{})
}

func (s *selection) dir(ctx context.Context, root, rel string, above patternmatcher.MatchInfo) error {
	if err := ctx.Err(); err != nil {
		return context.Cause(ctx)
	}
	entries, err := os.ReadDir(filepath.Join(root, rel))
	if err != nil {
		return err
	}
	for _, e := range entries {
		name := path.Join(rel, e.Name())
		if filepath.Join(root, name) == s.cache {
			continue
		}
		excluded, info, err := s.exclude.MatchesUsingParentResults(name, above)
		if err != nil {
			return fmt.Errorf("ignore file: %w", err)
		}
		in, below := s.included(name)
		if in && !excluded && e.Type()&fs.ModeSocket == 0 {
			s.take(name)
		}
		if e.IsDir() && (in || below) && (!excluded || s.negated) {
			if err := s.dir(ctx, root, name, info); err != nil {
				return err
			}
		}
	}
	return nil
}

// take takes a name and the directories on the way to it.
func (s *selection) take(name string) {
	for ; name != "." && !s.taken[name]; name = path.Dir(name) {
		s.taken[name] = true
	}
}

// included tells whether a name is taken by the include list, and whether
// something below it may be.
func (s *selection) included(name string) (in, below bool) {
	if s.include == nil {
		return true, true
	}
	for _, p := range s.include {
		here, under := matchPath(p, name)
		in, below = in || here, below || under
	}
	return in, below
}

// matchPath holds a name against a pattern, component by component: here where
// the pattern names it or a directory above it, under where it may name
// something below. "**" stands for any number of components.
func matchPath(pattern, name string) (here, under bool) {
	return matchParts(strings.Split(pattern, "/"), strings.Split(name, "/"))
}

func matchParts(ps, ns []string) (here, under bool) {
	for i, n := range ns {
		if i == len(ps) {
			return true, true
		}
		if ps[i] == "**" {
			for skip := i; skip < len(ns) && !here; skip++ {
				here, _ = matchParts(ps[i+1:], ns[skip:])
			}
			return here || i == len(ps)-1, true
		}
		if ok, err := path.Match(ps[i], n); err != nil || !ok {
			return false, false
		}
	}
	return len(ns) == len(ps), len(ns) < len(ps)
}
