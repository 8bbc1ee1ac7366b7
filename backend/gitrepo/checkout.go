package gitrepo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"
	"time"

	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/filemode"
	"github.com/go-git/go-git/v5/plumbing/object"
	"github.com/go-git/go-git/v5/plumbing/storer"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// Checkout is what is wanted of a repository.
type Checkout struct {
	URL          string
	Commit       string // 40 hexadecimal digits
	Subdir       string // what of the tree becomes the root; "" all
	KeepGitDir   bool   // a .git of this one commit; not with a Subdir
	NoSubmodules bool   // their directories stay empty
	Scratch      string // an empty directory for what is fetched
}

// Bounds of what one checkout makes.
const (
	maxEntries = 2_000_000
	maxDepth   = 256 // directories
	maxNested  = 8   // submodules inside of one another
)

// Checkout writes a commit's files below root: 0644 or 0755, root's, with the
// time of the commit.
func (c *Client) Checkout(ctx context.Context, what Checkout, root *inroot.Root) error {
	if !plumbing.IsHash(what.Commit) {
		return &Error{URL: what.URL, Err: fmt.Errorf("commit %q: 40 hexadecimal digits are wanted", what.Commit)}
	}
	w := &writer{ctx: ctx, client: c, root: root, scratch: what.Scratch, left: c.opts.Limit, modules: !what.NoSubmodules}
	return explain(ctx, what.URL, w.commit(what, "/", 0))
}

// writer writes the files of a commit and of the submodules in it.
type writer struct {
	ctx     context.Context
	client  *Client
	root    *inroot.Root
	scratch string
	stores  int   // directories used in scratch
	entries int   // written
	left    int64 // bytes that may still be written
	modules bool
}

// source is one commit being written.
type source struct {
	url    string
	store  storer.EncodedObjectStorer
	when   time.Time
	names  map[string]string // URLs of submodules by path; nil: not read
	top    *object.Tree
	nested int // how many submodules this one is inside of
}

func (w *writer) commit(what Checkout, at string, nested int) error {
	w.stores++
	dir := path.Join(w.scratch, fmt.Sprint(w.stores))
	if err := os.Mkdir(dir, 0o700); err != nil {
		return err
	}
	store, err := w.client.fetch(w.ctx, what.URL, plumbing.NewHash(what.Commit), dir)
	if err != nil {
		return explain(w.ctx, what.URL, err)
	}
	commit, err := object.GetCommit(store, plumbing.NewHash(what.Commit))
	if err != nil {
		return err
	}
	s := &source{url: what.URL, store: store, when: sane(commit.Committer.When), nested: nested}
	if s.top, err = commit.Tree(); err != nil {
		return err
	}
	tree := s.top
	if what.Subdir != "" {
		if tree, err = s.top.Tree(what.Subdir); err != nil {
			return &Error{URL: what.URL, Err: fmt.Errorf("commit %s has no directory %s", what.Commit, what.Subdir)}
		}
	}
	if err := w.tree(s, tree, at, what.Subdir, 0); err != nil {
		return err
	}
	if what.KeepGitDir && what.Subdir == "" {
		if err := w.keep(s, commit); err != nil {
			return fmt.Errorf(".git: %w", err)
		}
	}
	if at != "/" {
		return nil // its directory has the time of the commit around it
	}
	return w.root.In("/", func(d *inroot.Dir, base string) error { return d.Chtimes(base, s.when) })
}

// sane is a commit's time between 1970 and 9999.
func sane(t time.Time) time.Time {
	return time.Unix(min(max(t.Unix(), 0), 253402300799), 0)
}

// tree writes what a tree holds into a directory. in is the tree's path in its
// repository.
func (w *writer) tree(s *source, t *object.Tree, at, in string, depth int) error {
	if depth > maxDepth {
		return fmt.Errorf("%s: more than %d directories inside of one another", at, maxDepth)
	}
	for _, e := range t.Entries {
		if err := w.ctx.Err(); err != nil {
			return context.Cause(w.ctx)
		}
		if w.entries++; w.entries > maxEntries {
			return fmt.Errorf("more than %d files", maxEntries)
		}
		if err := checkName(e.Name); err != nil {
			return fmt.Errorf("%s: %w", at, err)
		}
		if err := w.entry(s, t, e, path.Join(at, e.Name), path.Join(in, e.Name), depth); err != nil {
			return err
		}
	}
	return nil
}

// checkName refuses what no checkout of git's makes: names that are paths, and
// a repository inside of the tree.
func checkName(name string) error {
	if name == "" || name == "." || name == ".." || strings.ContainsAny(name, "/\x00") || strings.EqualFold(name, ".git") {
		return fmt.Errorf("%q cannot be a file's name in a commit", name)
	}
	return nil
}

func (w *writer) entry(s *source, t *object.Tree, e object.TreeEntry, at, in string, depth int) error {
	switch e.Mode {
	case filemode.Dir:
		sub, err := object.GetTree(s.store, e.Hash)
		if err != nil {
			return fmt.Errorf("%s: %w", in, err)
		}
		return w.inDir(s, at, func() error { return w.tree(s, sub, at, in, depth+1) })
	case filemode.Submodule:
		return w.inDir(s, at, func() error { return w.submodule(s, e.Hash, at, in) })
	case filemode.Regular, filemode.Deprecated, filemode.Executable, filemode.Symlink:
	default:
		return fmt.Errorf("%s: mode %o", in, e.Mode)
	}
	blob, err := object.GetBlob(s.store, e.Hash)
	if err != nil {
		return fmt.Errorf("%s: %w", in, err)
	}
	if w.left -= blob.Size; w.left < 0 {
		return fmt.Errorf("%s: more than %d bytes of files", in, w.client.opts.Limit)
	}
	return w.root.In(at, func(d *inroot.Dir, base string) error {
		if e.Mode == filemode.Symlink {
			err = link(d, base, blob)
		} else {
			err = file(d, base, blob, e.Mode == filemode.Executable)
		}
		return errors.Join(err, d.Chtimes(base, s.when))
	})
}

// inDir makes a directory, fills it, and then sets its time.
func (w *writer) inDir(s *source, at string, fill func() error) error {
	err := w.root.In(at, func(d *inroot.Dir, base string) error { return d.Mkdir(base, 0o755) })
	if err != nil {
		return err
	}
	if err := fill(); err != nil {
		return err
	}
	return w.root.In(at, func(d *inroot.Dir, base string) error { return d.Chtimes(base, s.when) })
}

func link(d *inroot.Dir, base string, blob *object.Blob) error {
	const longest = 4095 // bytes: Linux has no longer ones
	if blob.Size > longest {
		return fmt.Errorf("%s: a link of %d bytes", base, blob.Size)
	}
	r, err := blob.Reader()
	if err != nil {
		return err
	}
	defer r.Close()
	to, err := io.ReadAll(io.LimitReader(r, longest))
	if err != nil {
		return err
	}
	return d.Symlink(string(to), base)
}

func file(d *inroot.Dir, base string, blob *object.Blob, executable bool) error {
	r, err := blob.Reader()
	if err != nil {
		return err
	}
	defer r.Close()
	fd, err := d.Create(base, 0o600)
	if err != nil {
		return err
	}
	out := os.NewFile(uintptr(fd), base)
	n, err := io.CopyBuffer(onlyWriter{out}, io.LimitReader(r, blob.Size+1), make([]byte, 64<<10))
	if err == nil && n != blob.Size {
		err = fmt.Errorf("%s: %d bytes, and git says %d", base, n, blob.Size)
	}
	mode := uint32(0o644)
	if executable {
		mode = 0o755
	}
	return errors.Join(err, out.Close(), d.Chmod(base, mode))
}

// onlyWriter hides the file's ReadFrom, so that the copy's buffer is used.
type onlyWriter struct{ io.Writer }
