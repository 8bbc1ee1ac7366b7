package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"
)

// Fault is an entry that a check refuses.
type Fault struct {
	Entry
	Why error
	// Unfinished is of what a build that was broken off, or a machine that went
	// down, has left: nothing of it was used.
	Unfinished bool
}

// Report is what a check came to.
type Report struct {
	Checked map[string]int // entries by their Kind
	Faults  []Fault        // what is not as it was made, and is removed
}

// Verify reads every entry anew, but for cache mounts, holds it against what it
// was, and removes those that are not, with what stands on them. Steps and trees
// are held against their seals; file judges the files of others, by their paths
// in the cache. Builds may go on meanwhile; where one does at the end, nothing
// is removed, and the error is ErrBusy.
func (s *Store) Verify(ctx context.Context, file func(name string) error) (*Report, error) {
	s.tasks.Wait() // they write seals
	c := &checker{s: s, file: file, report: &Report{Checked: map[string]int{}}, looked: map[string]error{}}
	if err := c.all(ctx); err != nil {
		return nil, err
	}
	if err := flock(s.lock, unix.LOCK_EX|unix.LOCK_NB); err != nil {
		_ = flock(s.lock, unix.LOCK_SH)
		if len(c.report.Faults) == 0 {
			return c.report, nil
		}
		return c.report, ErrBusy
	}
	defer func() { _ = flock(s.lock, unix.LOCK_SH) }()
	if err := c.remove(); err != nil {
		return c.report, err
	}
	for _, dir := range s.orphans() {
		_ = os.RemoveAll(dir)
	}
	s.clearRest()
	s.dropTrees()
	return c.report, nil
}

// checker goes through a cache.
type checker struct {
	s      *Store
	file   func(string) error
	report *Report
	looked map[string]error // what came of a snapshot or a tree, by its ID
}

func (c *checker) all(ctx context.Context) error {
	for _, room := range fileRooms {
		files, err := c.s.files(room)
		if err != nil {
			return err
		}
		for _, e := range files {
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			if isNew(filepath.Base(e.Name)) {
				continue
			}
			c.judge(e, c.file(e.Name))
		}
	}
	marks, _ := filepath.Glob(filepath.Join(c.s.dir, "payloads", treePrefix+"*"))
	for _, dir := range marks {
		c.record(ctx, filepath.Join(dir, treeMark), Entry{Kind: "payloads", Name: filepath.Join("payloads", filepath.Base(dir)), ref: Ref{ID: filepath.Base(dir)}})
	}
	keys, _ := filepath.Glob(filepath.Join(c.s.dir, "keys", "*"))
	for _, name := range keys {
		if !isNew(filepath.Base(name)) {
			c.record(ctx, name, Entry{Kind: "step", Name: filepath.Base(name)})
		}
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	c.above()
	return nil
}

// judge counts an entry, and its fault if there is one.
func (c *checker) judge(e Entry, why error) {
	if errors.Is(why, fs.ErrNotExist) {
		return // removed meanwhile
	}
	c.report.Checked[e.Kind]++
	if e.ref.ID != "" {
		c.looked[e.ref.ID] = why
	}
	if why != nil {
		c.report.Faults = append(c.report.Faults, Fault{e, why, unfinished(why)})
	}
}

// record judges a step or a tree by the file that has its record.
func (c *checker) record(ctx context.Context, name string, e Entry) {
	if ctx.Err() != nil {
		return
	}
	r, err := c.s.read(name)
	if err != nil {
		c.judge(e, err)
		return
	}
	if !isTree(r.ID) {
		e = stepEntry(r)
	}
	if want, err := c.s.keyFile(r.Key); err != nil || want != name {
		c.judge(e, errors.New("its record is another's"))
		return
	}
	c.judge(e, c.s.unseal(r.Ref))
}

// above finds the steps that stand on what is bad, or gone.
func (c *checker) above() {
	for _, r := range c.s.records() {
		if c.looked[r.ID] != nil {
			continue
		}
		for _, p := range r.Parents {
			if why := c.below(p); why != nil {
				e := stepEntry(r)
				c.report.Faults = append(c.report.Faults, Fault{e, fmt.Errorf("what it stands on is not as it was: %w", why), unfinished(why)})
				break
			}
		}
	}
}

// below says what is wrong with something that a step stands on: of a step that
// was made anew, the former result may still be one.
func (c *checker) below(p Ref) error {
	why, looked := c.looked[p.ID]
	if looked {
		return why
	}
	why = c.s.unseal(p)
	c.looked[p.ID] = why
	return why
}

// unfinished is true for what was left by a build that was broken off, or by a
// machine that went down.
func unfinished(why error) bool {
	return errors.Is(why, errNoSeal) || errors.Is(why, errOtherBoot)
}

// remove removes what is bad still: a build may have made it anew meanwhile. No
// one else uses the cache.
func (c *checker) remove() error {
	for _, f := range c.report.Faults {
		var err error
		switch {
		case f.Kind == "step":
			err = c.removeStep(f.Entry)
		case isTree(filepath.Base(f.Name)):
			err = c.s.dropTree(filepath.Join(c.s.dir, f.Name))
		case c.file(f.Name) != nil:
			err = os.Remove(filepath.Join(c.s.dir, f.Name))
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("cache: remove: %w", err)
		}
	}
	return nil
}

// removeStep removes the record of what was looked at, and not a newer one.
func (c *checker) removeStep(e Entry) error {
	name := filepath.Join(c.s.dir, "keys", strings.ReplaceAll(filepath.Base(e.Name), ":", "-"))
	if r, err := c.s.read(name); err == nil && r.ID != e.ref.ID {
		return nil
	}
	return os.Remove(name) // the snapshot has no name any more, and goes with the others
}

// newPrefix begins the names of files that are being written.
const newPrefix = ".new-"

func isNew(name string) bool { return strings.HasPrefix(name, newPrefix) }

// clearRest removes seals of what is gone, and files whose writers are gone. No
// one else uses the cache meanwhile.
func (s *Store) clearRest() {
	seals, _ := os.ReadDir(filepath.Join(s.dir, sealRoom))
	for _, e := range seals {
		if _, err := os.Lstat(filepath.Join(s.dir, "snapshots", e.Name())); errors.Is(err, fs.ErrNotExist) {
			_ = os.Remove(filepath.Join(s.dir, sealRoom, e.Name()))
		}
	}
	for _, room := range []string{"keys", "payloads"} {
		rest, _ := filepath.Glob(filepath.Join(s.dir, room, newPrefix+"*"))
		for _, name := range rest {
			_ = os.Remove(name)
		}
	}
}
