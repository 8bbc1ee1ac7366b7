package changeset

import (
	"archive/tar"
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Write writes what makes target of base as a tar stream: sorted, PAX, whole
// seconds no later than epoch, numeric owners, hard links within the stream,
// the attributes security.capability and user.*. A nil base is nothing at all,
// and the stream then begins with the root directory. What is only newer than
// epoch in both trees has not changed, nor has a directory that is newer than
// epoch and has its names of before: its time is base's. The root directory's is epoch.
//
// A directory stands in the stream where it changed or something below it did.
// The root directory stands in that of a whole tree alone: runtimes give it a
// mode of their own.
// Sockets are left out.
func Write(ctx context.Context, w io.Writer, base, target *Tree, epoch time.Time) error {
	return toTar(w, epoch, func(s *stream) error {
		d := differ{ctx: ctx, out: s, epoch: s.epoch}
		return d.run(base, target)
	})
}

// toTar writes a whole tar stream of what do puts into it.
func toTar(w io.Writer, epoch time.Time, do func(*stream) error) error {
	buffered := bufio.NewWriterSize(w, 256<<10)
	s := &stream{tw: tar.NewWriter(buffered), epoch: epoch.Unix(), links: map[inode]string{}, buf: make([]byte, 256<<10)}
	if err := do(s); err != nil {
		return err
	}
	if err := s.tw.Close(); err != nil {
		return err
	}
	return buffered.Flush()
}

// Empty is true where Write would write nothing: no name in target differs
// from base, or base is nil and target has no names.
func Empty(ctx context.Context, base, target *Tree, epoch time.Time) (bool, error) {
	d := differ{ctx: ctx, out: stopper{}, epoch: epoch.Unix()}
	err := d.run(base, target)
	if errors.Is(err, errChanged) {
		return false, nil
	}
	return err == nil, err
}

// Digest names a tree by all that an image would show of it.
func Digest(ctx context.Context, t *Tree) (ir.Digest, error) {
	h := sha256.New()
	fmt.Fprintln(h, "directory 1")
	if err := Write(ctx, h, nil, t, time.Unix(1<<40, 0)); err != nil {
		return "", err
	}
	return ir.DigestOf(h), nil
}

var errChanged = errors.New("changed")

// stopper ends a comparison at the first difference.
type stopper struct{}

func (stopper) dir(e *node) error {
	if e.path == "" && e.fresh {
		return nil
	}
	return errChanged
}
func (stopper) file(*node) error           { return errChanged }
func (stopper) whiteout(_, _ string) error { return errChanged }
