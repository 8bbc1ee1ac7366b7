package step

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// The files of a Diff in Out.
const (
	LayerTar  = "layer.tar"
	LayerJSON = "layer.json"
)

// diff writes a change set and what it is.
func (w worker) diff(ctx context.Context, d *Diff) error {
	var base *changeset.Tree
	if !d.Whole {
		base = changeset.New(w.at(Base))
	}
	target, done, err := w.target()
	if err != nil {
		return fmt.Errorf("layer: %w", err)
	}
	defer done()
	empty, err := changeset.Empty(ctx, base, target, d.Epoch)
	if err != nil {
		return fmt.Errorf("layer: %w", err)
	}
	l := Layer{Empty: empty}
	if !empty {
		if l.Digest, l.Size, err = w.layer(ctx, base, target, d); err != nil {
			return fmt.Errorf("layer: %w", err)
		}
	}
	text, err := json.Marshal(l)
	if err != nil {
		return err
	}
	return os.WriteFile(w.at(Out)+"/"+LayerJSON, append(text, '\n'), 0o644)
}

// target is the tree at Target. A builder loses the mode and owner of a root
// directory in the step behind the one that sets them, which is mounted at Root:
// an empty directory with these lies over the tree.
func (w worker) target() (t *changeset.Tree, done func(), err error) {
	var st unix.Stat_t
	err = unix.Lstat(w.at(Root), &st)
	if errors.Is(err, fs.ErrNotExist) {
		return changeset.New(w.at(Target)), func() {}, nil
	}
	if err != nil {
		return nil, nil, &fs.PathError{Op: "lstat", Path: Root, Err: err}
	}
	over, err := os.MkdirTemp(w.at(Out), ".root-")
	if err != nil {
		return nil, nil, err
	}
	done = func() { _ = os.Remove(over) } // it is empty
	if err := errors.Join(unix.Chown(over, int(st.Uid), int(st.Gid)), unix.Chmod(over, st.Mode&0o7777)); err != nil {
		done()
		return nil, nil, err
	}
	return changeset.New(w.at(Target), over), done, nil
}

// layer writes the tar stream, and hashes it on its way.
func (w worker) layer(ctx context.Context, base, target *changeset.Tree, d *Diff) (ir.Digest, int64, error) {
	f, err := os.OpenFile(w.at(Out)+"/"+LayerTar, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return "", 0, err
	}
	defer f.Close() // again: only after an error
	sum := sha256.New()
	size := &counter{w: io.MultiWriter(f, sum)}
	if err := changeset.Write(ctx, size, base, target, d.Epoch); err != nil {
		return "", 0, err
	}
	return ir.DigestOf(sum), size.n, f.Close()
}

// counter counts what is written through it, in bytes.
type counter struct {
	w io.Writer
	n int64
}

// Write implements io.Writer.
func (c *counter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.n += int64(n)
	return n, err
}
