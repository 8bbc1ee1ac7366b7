package install

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/guard"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
	"github.com/sysbuild/sysbuild/rpm/sha256mb"
)

// unpack makes the files of packages, or has them come from trees: directories
// and what the header alone describes first, then payloads, the biggest first.
func (t *transaction) unpack(ctx context.Context, members []*member) error {
	t.linked, t.codecs = false, &pkgfile.Codecs{Unsummed: true} // files have digests, or the payload had one
	defer func() { t.codecs = nil }()                           // its memory
	if sha256mb.Parallel() {
		t.digests = newDigests(t.req.Jobs)
		defer func() { t.digests = nil }() // its memory
	}
	there, err := t.there()
	if err != nil {
		return err
	}
	if err := t.makeDirs(members); err != nil {
		return err
	}
	var done atomic.Int64
	tell := func(m *member) { t.host.Progress("unpack", m.id, int(done.Add(1)), len(members)) }
	trees, rest, err := t.bundles(members, there)
	if err != nil {
		return err
	}
	if err := t.makeTrees(ctx, trees, tell); err != nil {
		return err
	}
	if err := t.makeFiles(ctx, rest, tell); err != nil {
		return err
	}
	t.reused(members)
	return t.standOn(trees)
}

// reused tells how many packages had nothing to unpack, where some of those
// that have a payload had not.
func (t *transaction) reused(members []*member) {
	fresh, payloads := int(t.fresh.Swap(0)), 0
	for _, m := range members {
		if m.key != "" {
			payloads++
		}
	}
	if fresh < payloads {
		t.host.Progress("reuse", "", len(members)-fresh, len(members))
	}
}

func (t *transaction) makeFiles(ctx context.Context, members []*member, tell func(*member)) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(t.req.Jobs)
	for _, m := range biggestFirst(members) {
		g.Go(guard.Func(func() error {
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			if err := t.unpackOne(ctx, t.root, m, &digestGroup{of: t.digests}, true); err != nil {
				return err
			}
			tell(m)
			return nil
		}))
	}
	return g.Wait()
}

func biggestFirst(members []*member) []*member {
	return slices.SortedStableFunc(slices.Values(members), func(a, b *member) int { return cmp.Compare(b.bytes, a.bytes) })
}

// worker writes the files of one package.
type worker struct {
	*transaction
	root   *inroot.Root // the transaction's, or a tree
	member *member
	dir    *inroot.Dir // the directory of the last file
	name   string      // its path
	done   []bool      // files whose data came, by index
}

// unpackOne makes a package's files. Where its payload is to be kept it settles
// the group, which else is the caller's.
func (t *transaction) unpackOne(ctx context.Context, root *inroot.Root, m *member, g *digestGroup, keep bool) error {
	if err := m.open(); err != nil {
		return m.fail(err)
	}
	defer m.shut()
	w := &worker{transaction: t, root: root, member: m, done: make([]bool, len(m.files))}
	defer w.closeDir()
	if err := w.fromHeader(); err != nil {
		return m.fail(err)
	}
	err := t.payload(m, g, keep, func(c contents) error {
		if err := w.files(ctx, c); err != nil || !keep {
			return err
		}
		return g.settle()
	})
	if err != nil {
		return err
	}
	if keep {
		m.noteChecked()
	}
	if err := w.hardLinks(); err != nil {
		return m.fail(err)
	}
	return nil
}

// in gives the directory at a path, which stays open until another is asked
// for: the files of a package stand together.
func (w *worker) in(dir string) (*inroot.Dir, error) {
	if w.dir != nil && w.name == dir {
		return w.dir, nil
	}
	d, err := w.root.Dir(dir)
	if err != nil {
		return nil, err
	}
	w.closeDir()
	w.dir, w.name = d, dir
	return d, nil
}

func (w *worker) closeDir() {
	if w.dir != nil {
		w.dir.Close()
		w.dir = nil
	}
}

// files writes the regular files of a payload.
func (w *worker) files(ctx context.Context, c contents) error {
	m := w.member
	clear(w.done)
	for {
		e, err := c.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return context.Cause(ctx)
		}
		f := &m.files[e.index]
		lead := w.leader(f.links)
		if lead < 0 || w.done[lead] {
			continue
		}
		w.done[lead] = true
		if err := w.write(&m.files[lead], c); err != nil {
			return m.fail(err)
		}
	}
	for i := range m.files {
		f := &m.files[i]
		if f.IsRegular() && f.made() && f.Flags&header.FileGhost == 0 && !w.done[w.leader(f.links)] {
			return m.fail(fmt.Errorf("file %s: not in the payload", f.Path))
		}
	}
	return nil
}

// leader is the first file of a set of hard links that is made, -1 where none
// is.
func (w *worker) leader(first int) int {
	files := w.member.files
	if files[first].made() {
		return first
	}
	for i := first; i < len(files); i++ {
		if files[i].links == first && files[i].made() {
			return i
		}
	}
	return -1
}

// hardLinks makes the other names of files.
func (w *worker) hardLinks() error {
	files := w.member.files
	for i := range files {
		f := &files[i]
		if !f.IsRegular() || !f.made() {
			continue
		}
		lead := w.leader(f.links)
		if lead == i {
			continue
		}
		of, err := w.root.Dir(files[lead].dir)
		if err != nil {
			return err
		}
		err = w.replace(f, func(d *inroot.Dir, base string) error {
			return d.Link(of, files[lead].entry(), base)
		})
		of.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

// entry is the name that the file gets: NAME.rpmnew where it must not replace
// what is there.
func (f *file) entry() string {
	if f.fate == makeNew {
		return f.base + ".rpmnew"
	}
	return f.base
}

// replace makes an entry with do; where one is there, beside it first and then
// over it.
func (w *worker) replace(f *file, do func(d *inroot.Dir, base string) error) error {
	d, err := w.in(f.dir)
	if err != nil {
		return err
	}
	if err := w.keep(d, f); err != nil {
		return err
	}
	err = do(d, f.entry())
	if !errors.Is(err, errThere) {
		return err
	}
	aside := f.entry() + ";sysbuild"
	if err := do(d, aside); err != nil {
		return err
	}
	err = d.Rename(aside, f.entry())
	if errors.Is(err, unix.EISDIR) || errors.Is(err, unix.EEXIST) {
		err = inTheWay(f)
	}
	if err != nil {
		return errors.Join(err, d.Unlink(aside))
	}
	return nil
}

// keep moves what is in a file's place out of the way where someone changed it.
func (w *worker) keep(d *inroot.Dir, f *file) error {
	suffix := keptAs[f.fate]
	if suffix == "" {
		return nil
	}
	err := d.Rename(f.base, f.base+suffix)
	if errors.Is(err, errNotThere) {
		return nil
	}
	return err
}
