package install

import (
	"encoding/hex"
	"errors"
	"fmt"
	"sync"

	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/sha256mb"
)

const (
	digestRoom = 8 << 20 // bytes of files that wait together for their digests
	digestMost = 1 << 20 // bytes of the largest file that waits
)

// digests holds small files against the SHA-256 of their headers, many at once:
// the bytes wait in memory until there are enough of them, whatever packages
// they are of. So a file counts when its group is settled, and not before.
type digests struct {
	mu      sync.Mutex
	changed sync.Cond    // a batch is free again, or a group has less to wait for
	open    *digestBatch // takes files; nil: the next one makes or takes one
	free    []*digestBatch
	more    int // batches that may still be made
	coming  int // packages whose files are going to wait too
}

// digestBatch is files whose digests are looked at together.
type digestBatch struct {
	data    []byte // of all files, digestRoom at most
	files   []undecided
	filling int // files whose bytes are still coming
}

// undecided is a file of a batch.
type undecided struct {
	data   []byte
	member *member
	file   *header.File
	group  *digestGroup
}

// digestGroup is the files that someone waits for: a package's or a tree's. The
// zero group of no digests waits for nothing.
type digestGroup struct {
	of   *digests // nil: each file is held against its digest as it comes
	left int      // files
	err  error    // of the first that is not what its header says
}

func newDigests(jobs int) *digests {
	d := &digests{more: 2 + jobs/8}
	d.changed.L = &d.mu
	return d
}

// expect says that so many packages come, for which a batch may wait.
func (d *digests) expect(n int) {
	if d == nil {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.coming += n
}

// came says that one of them is through.
func (d *digests) came() {
	if d == nil {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.coming--; d.coming == 0 {
		d.close()
	}
}

// takes says whether a file may wait.
func (g *digestGroup) takes(f *header.File) bool {
	return g.of != nil && f.Size <= digestMost && f.Digest != ""
}

// fill makes room for a file, has read fill it, and lets the file wait.
func (g *digestGroup) fill(m *member, f *header.File, read func([]byte) error) error {
	b, data := g.of.room(int(f.Size))
	ok := false
	defer func() { g.filled(b, undecided{data, m, f, g}, ok) }()
	if err := read(data); err != nil {
		return err
	}
	ok = true
	return nil
}

// room gives the batch that takes so many bytes, and the bytes.
func (d *digests) room(n int) (*digestBatch, []byte) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for {
		if d.open != nil && cap(d.open.data)-len(d.open.data) < n {
			d.close()
			continue // the lock was not held all the time
		}
		switch {
		case d.open != nil:
			b, at := d.open, len(d.open.data)
			b.data = b.data[:at+n]
			b.filling++
			return b, b.data[at : at+n : at+n]
		case len(d.free) > 0:
			d.open, d.free = d.free[len(d.free)-1], d.free[:len(d.free)-1]
		case d.more > 0:
			d.open = &digestBatch{data: make([]byte, 0, digestRoom)}
			d.more--
		default:
			d.changed.Wait()
		}
	}
}

// filled takes note that a file's bytes came, or did not.
func (g *digestGroup) filled(b *digestBatch, w undecided, ok bool) {
	d := g.of
	d.mu.Lock()
	defer d.mu.Unlock()
	if b.filling--; ok {
		b.files = append(b.files, w)
		g.left++
	}
	if b != d.open && b.filling == 0 {
		d.check(b)
	}
}

// settle waits until the group's files were looked at. Those that wait are
// looked at now, unless more are to come.
func (g *digestGroup) settle() error {
	d := g.of
	if d == nil {
		return nil
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.coming == 0 && g.left > 0 {
		d.close()
	}
	for g.left > 0 {
		d.changed.Wait()
	}
	return g.err
}

// close lets the open batch take no more. It is looked at once it has the bytes
// of all its files.
func (d *digests) close() {
	b := d.open
	d.open = nil
	if b != nil && b.filling == 0 {
		d.check(b)
	}
}

// check looks at a batch, without the lock that the caller holds.
func (d *digests) check(b *digestBatch) {
	bad := make([]error, len(b.files))
	for i := range bad {
		bad[i] = errors.New("digest: not looked at")
	}
	defer func() {
		d.mu.Lock()
		for i, w := range b.files {
			w.group.left--
			if w.group.err == nil {
				w.group.err = bad[i]
			}
		}
		clear(b.files)
		b.data, b.files = b.data[:0], b.files[:0]
		d.free = append(d.free, b)
		d.changed.Broadcast()
	}()
	d.mu.Unlock()
	sums := make([][sha256mb.Size]byte, len(b.files))
	messages := make([]sha256mb.Message, len(b.files))
	for i, w := range b.files {
		messages[i] = sha256mb.Message{Data: w.data, Sum: &sums[i]}
	}
	sha256mb.Sum(messages)
	for i, w := range b.files {
		if bad[i] = sameDigest(sums[i][:], w.file); bad[i] != nil {
			bad[i] = w.member.fail(fmt.Errorf("file %s: %w", w.file.Path, bad[i]))
		}
	}
}

// sameDigest holds a sum against the one in the header, if that has one.
func sameDigest(sum []byte, f *header.File) error {
	got := hex.EncodeToString(sum)
	if f.Digest != "" && got != f.Digest {
		return fmt.Errorf("digest is %s, the header says %s: the payload was changed", got, f.Digest)
	}
	return nil
}
