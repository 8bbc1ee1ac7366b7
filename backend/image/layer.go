package image

import (
	"bufio"
	"context"
	"crypto/sha256"
	"hash"
	"io"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// streamed says what a stream was, before and behind its compression.
type streamed struct {
	DiffID ir.Digest // of the uncompressed bytes
	Digest ir.Digest // of the compressed bytes
	Size   int64     // of the compressed bytes
}

// pack sends what produce writes through a compression into w, in one pass:
// nothing is held but the blocks being compressed. progress hears of
// uncompressed bytes; nil: nobody.
func pack(ctx context.Context, w io.Writer, compression string, progress func(int64), produce func(context.Context, io.Writer) error) (streamed, error) {
	out := &sink{w: w, sum: sha256.New()}
	z, err := compressor(compression, out)
	if err != nil {
		return streamed{}, err
	}
	in := &source{ctx: ctx, z: z, out: out, progress: progress}
	if compression != noneName { // else the sink has the same bytes
		in.sum = sha256.New()
	}
	// A tar writer's headers are small; hashes and compressors like big blocks.
	buf := bufio.NewWriterSize(in, 256<<10)
	err = produce(ctx, buf)
	if err == nil {
		err = buf.Flush()
	}
	if cerr := z.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = out.err
	}
	if err != nil {
		return streamed{}, err
	}
	s := streamed{Digest: ir.DigestOf(out.sum), Size: out.n}
	s.DiffID = s.Digest
	if in.sum != nil {
		s.DiffID = ir.DigestOf(in.sum)
	}
	return s, nil
}

// source takes the uncompressed bytes.
type source struct {
	ctx      context.Context
	z        io.Writer
	out      *sink
	sum      hash.Hash // nil: the sink's is the same
	n, told  int64
	progress func(int64)
}

// tellEvery is how many bytes lie between two reports of progress.
const tellEvery = 8 << 20

func (s *source) Write(p []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	if s.out.failed.Load() {
		return 0, s.out.err
	}
	if s.sum != nil {
		s.sum.Write(p)
	}
	n, err := s.z.Write(p)
	s.n += int64(n)
	if s.progress != nil && s.n-s.told >= tellEvery {
		s.told = s.n
		s.progress(s.n)
	}
	return n, err
}
