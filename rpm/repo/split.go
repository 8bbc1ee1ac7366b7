package repo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// A metadata document is a list of <package> elements, which may be hundreds
// of megabytes long. It is cut behind package ends and its pieces are parsed
// side by side, so that no document is held whole.
const (
	pieceSize  = 1 << 20
	bufferRoom = pieceSize + pieceSize/4 // of a piece and what was left of the one before
	pieceMost  = 64 << 20                // the longest single package
)

var packageEnd = []byte("</package>")

// eachPiece calls parse for each piece, in parallel, and take for each result,
// in the document's order. A piece is parse's until it returns.
func eachPiece[T any](ctx context.Context, v *verifier, parse func(piece []byte) (T, error), take func(T) error) error {
	v.apart = true // beside the codec, which takes the longest
	procs := runtime.GOMAXPROCS(0)
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(procs + 1)
	inOrder := make(chan *pieceResult[T], procs) // bounds what waits for its turn
	var free buffers
	g.Go(guard.Func(func() error {
		for out := range inOrder {
			v.sum(out.piece)
			select {
			case <-out.ready:
			case <-ctx.Done():
				return nil
			}
			free.give(out.buf)
			if err := take(out.value); err != nil {
				return err
			}
		}
		return nil
	}))
	err := pieces(ctx, v, &free, func(buf, piece []byte) {
		out := &pieceResult[T]{buf: buf, piece: piece, ready: make(chan struct{})}
		select {
		case inOrder <- out:
		case <-ctx.Done():
			return
		}
		g.Go(guard.Func(func() (err error) {
			if out.value, err = parse(piece); err == nil {
				close(out.ready)
			}
			return err
		}))
	})
	close(inOrder)
	if werr := g.Wait(); werr != nil {
		return werr
	}
	if err != nil {
		return err
	}
	return v.check()
}

// pieceResult is a piece on its way.
type pieceResult[T any] struct {
	buf, piece []byte
	ready      chan struct{} // closed when value is there
	value      T
}

// buffers are used again. A bigger one than most is left to the collector.
type buffers struct {
	mu   sync.Mutex
	free [][]byte
}

func (b *buffers) take(n int) []byte {
	b.mu.Lock()
	defer b.mu.Unlock()
	if last := len(b.free) - 1; last >= 0 && n <= bufferRoom {
		buf := b.free[last]
		b.free = b.free[:last]
		return buf[:n]
	}
	return make([]byte, n, max(n, bufferRoom))
}

func (b *buffers) give(buf []byte) {
	if cap(buf) == bufferRoom {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.free = append(b.free, buf)
	}
}

// pieces reads to the end even behind the last package: the checksum is there.
// What a piece leaves of its buffer begins the next one.
func pieces(ctx context.Context, r io.Reader, free *buffers, give func(buf, piece []byte)) error {
	var rest []byte
	size := pieceSize
	for {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		buf := free.take(len(rest) + size)
		copy(buf, rest) // which may be of this very buffer
		n, err := io.ReadFull(r, buf[len(rest):])
		buf = buf[:len(rest)+n]
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return lastPiece(buf, func(piece []byte) { give(buf, piece) })
		}
		if err != nil {
			return err
		}
		end := bytes.LastIndex(buf, packageEnd)
		if end < 0 {
			if size *= 2; len(buf)+size > pieceMost {
				return fmt.Errorf("a package of more than %d bytes", pieceMost/2)
			}
			rest = buf
			continue
		}
		size = pieceSize
		end += len(packageEnd)
		rest = buf[end:]
		give(buf, buf[:end:end])
	}
}

func lastPiece(buf []byte, give func([]byte)) error {
	i := max(bytes.LastIndex(buf, []byte("</")), 0)
	if !bytes.HasPrefix(buf[i:], []byte("</metadata")) && !bytes.HasPrefix(buf[i:], []byte("</filelists")) {
		return errors.New("ends in the middle")
	}
	give(buf)
	return nil
}
