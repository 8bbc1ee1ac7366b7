package buildkit

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"

	gwclient "github.com/moby/buildkit/frontend/gateway/client"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

const (
	// chunk is what one call reads of a file, in bytes. The builder copies it
	// several times, and a small one stays in its processor's cache.
	chunk = 1 << 20
	// ahead is how many chunks are on their way while one is used: enough for
	// a builder that is far away.
	ahead = 8
)

// remote is a file of a reference.
type remote struct {
	ref  gwclient.Reference
	name string
	size int64 // bytes
}

// piece is one chunk as it came.
type piece struct {
	data []byte
	err  error
}

// copy writes the file's bytes, in order: the next chunks come while one is
// written. A file that has other bytes in number than its size is an error.
func (r remote) copy(ctx context.Context, w io.Writer) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var coming []<-chan piece
	for off := int64(0); off < r.size || len(coming) > 0; {
		for ; off < r.size && len(coming) <= ahead; off += chunk {
			coming = append(coming, r.start(ctx, off))
		}
		p := <-coming[0]
		coming = coming[1:]
		if t := troubled(p.err); t != nil {
			p.err = t
		}
		if p.err != nil {
			return fmt.Errorf("%s: read: %w", r.name, p.err)
		}
		if _, err := w.Write(p.data); err != nil {
			return err
		}
	}
	return nil
}

// start asks for the chunk at off.
func (r remote) start(ctx context.Context, off int64) <-chan piece {
	done := make(chan piece, 1) // so that nobody need take it
	go func() {
		want := int(min(chunk, r.size-off))
		data, err := r.ref.ReadFile(ctx, gwclient.ReadRequest{
			Filename: r.name, Range: &gwclient.FileRange{Offset: int(off), Length: want},
		})
		if err == nil && len(data) != want {
			err = fmt.Errorf("the builder gives %d bytes at %d, and %d are wanted", len(data), off, want)
		}
		done <- piece{data, err}
	}()
	return done
}

// verified writes the file's bytes and holds them to a digest.
func (r remote) verified(ctx context.Context, w io.Writer, want ir.Digest) error {
	sum := sha256.New()
	if err := r.copy(ctx, io.MultiWriter(w, sum)); err != nil {
		return err
	}
	if got := ir.DigestOf(sum); got != want {
		return fmt.Errorf("%s: the builder gives bytes with digest %s, and it should be %s", r.name, got, want)
	}
	return nil
}

// digest reads the file and names its bytes.
func (r remote) digest(ctx context.Context) (ir.Digest, error) {
	sum := sha256.New()
	err := r.copy(ctx, sum)
	return ir.DigestOf(sum), err
}
