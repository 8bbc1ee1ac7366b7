package host

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// turn makes the host's files those of one deployment where they were those of
// another, or of both in part: it may be done again, and the other way round. It
// knows its own by what they are, and keeps all else.
type turn struct {
	*session
	from, to *deployment // nil: none
	enabled  bool        // the unit's links are made
	others   []*deployment
	touched  map[string]bool // directories to be had on the disk
}

func (t *turn) do() (err error) {
	name := ""
	for _, d := range []*deployment{t.from, t.to} {
		if d != nil {
			name = d.Name
		}
	}
	if t.others, err = t.session.others(name); err != nil {
		return err
	}
	t.touched = map[string]bool{}
	t.sweep() // what lies aside would keep directories from being removed
	if err := t.make(); err != nil {
		return err
	}
	if err := t.clear(); err != nil {
		return err
	}
	return t.settle()
}

// make makes what the new deployment has.
func (t *turn) make() error {
	if t.to == nil {
		return nil
	}
	source, err := inroot.Open(t.to.dir)
	if err != nil {
		return err
	}
	defer source.Close()
	for _, f := range t.to.Files {
		if f.Foreign || f.Kind == Enabling && !t.enabled {
			continue
		}
		if err := t.one(source, f); err != nil {
			return fmt.Errorf("%s: %w", f.Path, err)
		}
	}
	return nil
}

func (t *turn) one(source *inroot.Root, f File) error {
	if f.Kind == Directory {
		return t.directory(f)
	}
	at, err := t.look(f.Path)
	if err != nil {
		return err
	}
	if at.is(f) {
		return nil
	}
	old, had := t.from.has(f.Path)
	sharer := ownerOf(t.others, f.Path)
	switch {
	case at.kind == 0:
		return t.put(source, f, false)
	case sharer != nil:
		t.notef("%s: %s has it too, and it is kept as it is", f.Path, sharer.Name)
		return nil
	case had && at.is(old):
		return t.put(source, f, true)
	case f.Kind == Unit || f.Kind == Tmpfiles:
		if err := t.save(f.Path); err != nil {
			return err
		}
		return t.put(source, f, true)
	}
	t.notef("%s: it was changed and is kept; the image's own is %s", f.Path, path.Join(t.place.base, t.to.Name+"."+t.to.slot, f.Source))
	return nil
}

// clear removes what the old deployment had and the new one has not.
func (t *turn) clear() error {
	if t.from == nil {
		return nil
	}
	for _, f := range slices.Backward(t.from.Files) {
		if _, stays := t.to.has(f.Path); stays && (f.Kind != Enabling || t.enabled) || f.Foreign {
			continue
		}
		if err := t.drop(f); err != nil {
			return fmt.Errorf("%s: remove: %w", f.Path, err)
		}
	}
	if t.to != nil {
		return nil // the old one may still run in what was made for it
	}
	return t.clearLeftover()
}

// clearLeftover removes directories that others made for the old deployment, where
// they are empty and the new one has no use for them.
func (t *turn) clearLeftover() error {
	for _, dir := range slices.Backward(t.from.Leftover) {
		if t.to != nil && slices.Contains(t.to.Leftover, dir) {
			continue
		}
		if err := t.drop(File{Path: dir, Kind: Directory}); err != nil {
			return fmt.Errorf("%s: remove: %w", dir, err)
		}
	}
	return nil
}

func (t *turn) drop(f File) error {
	if f.Kind == Directory {
		return t.dropDirectory(f.Path)
	}
	at, err := t.look(f.Path)
	if err != nil || at.kind == 0 || ownerOf(t.others, f.Path) != nil {
		return err
	}
	if !at.is(f) && (f.Kind == Unit || f.Kind == Tmpfiles) {
		return t.save(f.Path)
	}
	if !at.is(f) {
		t.notef("%s: it was changed and is kept", f.Path)
		return nil
	}
	t.touched[path.Dir(f.Path)] = true
	t.step()
	return t.root.In(f.Path, func(d *inroot.Dir, base string) error { return d.Unlink(base) })
}

// dropDirectory removes a directory that nobody needs and that is empty.
func (t *turn) dropDirectory(dir string) error {
	if ownerOf(append(t.others[:len(t.others):len(t.others)], t.to), dir) != nil {
		return nil
	}
	t.step()
	err := t.root.In(dir, func(d *inroot.Dir, base string) error { return d.Rmdir(base) })
	switch {
	case err == nil:
		t.touched[path.Dir(dir)] = true
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, unix.ENOTDIR), errors.Is(err, unix.EBUSY):
	case errors.Is(err, unix.ENOTEMPTY), errors.Is(err, fs.ErrExist):
		if t.to == nil {
			t.notef("%s: it is not empty and is kept", dir)
		}
	default:
		return err
	}
	return nil
}
