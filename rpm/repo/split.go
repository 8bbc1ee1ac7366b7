package repo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// A metadata document is a list of <package> elements, which may be hundreds
// of megabytes long. It is cut behind package ends and its pieces are parsed
// side by side, so that no document is held whole.
const (
	pieceSize = 1 << 20
	pieceMost = 64 << 20 // the longest single package
)

var packageEnd = []byte("</package>")

// eachPiece calls parse for each piece, in parallel, and gives the results in
// the document's order.
func eachPiece[T any](ctx context.Context, r io.Reader, parse func([]byte) ([]T, error)) ([]T, error) {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0) + 1)
	var results []*[]T
	err := pieces(ctx, r, func(piece []byte) {
		out := new([]T)
		results = append(results, out)
		g.Go(guard.Func(func() (err error) {
			*out, err = parse(piece)
			return err
		}))
	})
	if werr := g.Wait(); werr != nil {
		return nil, werr
	}
	if err != nil {
		return nil, err
	}
	n := 0
	for _, out := range results {
		n += len(*out)
	}
	all := make([]T, 0, n)
	for _, out := range results {
		all = append(all, *out...)
	}
	return all, nil
}

// pieces reads to the end even behind the last package: the checksum is there.
func pieces(ctx context.Context, r io.Reader, give func([]byte)) error {
	var rest []byte
	size := pieceSize
	for {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		buf := make([]byte, len(rest)+size)
		copy(buf, rest)
		n, err := io.ReadFull(r, buf[len(rest):])
		buf = buf[:len(rest)+n]
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return lastPiece(buf, give)
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
		give(buf[:end:end])
		rest = buf[end:]
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
