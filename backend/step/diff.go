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
	"github.com/sysbuild/sysbuild/backend/image"
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
		if l, err = w.layer(ctx, base, target, d); err != nil {
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

// layer writes the change set, and hashes it on its way.
func (w worker) layer(ctx context.Context, base, target *changeset.Tree, d *Diff) (Layer, error) {
	f, err := os.OpenFile(w.at(Out)+"/"+LayerTar, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return Layer{}, err
	}
	defer f.Close() // again: only after an error
	write := func(ctx context.Context, to io.Writer) error {
		return changeset.Write(ctx, to, base, target, d.Epoch)
	}
	var l Layer
	if d.Compression == "" {
		l, err = plain(ctx, f, write)
	} else {
		l, err = d.pack(ctx, f, write)
	}
	return l, errors.Join(err, f.Close())
}

// plain writes the change set as it is.
func plain(ctx context.Context, f io.Writer, write func(context.Context, io.Writer) error) (Layer, error) {
	sum := sha256.New()
	size := &counter{w: io.MultiWriter(f, sum)}
	err := write(ctx, size)
	return Layer{Digest: ir.DigestOf(sum), Size: size.n}, err
}

// pack writes the change set as an output has it: a builder is often near to
// more processors than the command line, and half as much crosses the wire.
func (d *Diff) pack(ctx context.Context, f io.Writer, write func(context.Context, io.Writer) error) (Layer, error) {
	if d.Packing != image.Packing {
		return Layer{}, fmt.Errorf("packing %q: this program's is %q: it is another version's of sysbuild", d.Packing, image.Packing)
	}
	b, err := image.PackLayer(ctx, f, d.Compression, write)
	return Layer{Digest: b.DiffID, Size: b.Size, Packed: &Packed{MediaType: b.MediaType, Digest: b.Digest}}, err
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
