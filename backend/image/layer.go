package image

import (
	"context"
	"crypto/sha256"
	"fmt"
	"hash"
	"io"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// streamed says what a stream was, before and behind its compression.
type streamed struct {
	DiffID ir.Digest // of the uncompressed bytes; "" where the packer has a sum of its own
	Digest ir.Digest // of the compressed bytes
	Size   int64     // of the compressed bytes
}

// packer packs a tar stream.
type packer struct {
	compression string
	begin       int64       // where in its file the compressed bytes begin
	blocks      *blocks     // nil: none
	progress    func(int64) // hears of uncompressed bytes; nil: nobody
	sum         hash.Hash   // takes them instead of what makes the DiffID; nil: no other
}

// PackLayer writes a change set as a layer of an output in this compression, and
// says what the layer is.
func PackLayer(ctx context.Context, w io.Writer, compression string, produce func(context.Context, io.Writer) error) (backend.Blob, error) {
	mediaType, ok := layerType[compression]
	if !ok {
		return backend.Blob{}, fmt.Errorf("compression %q: layers have none of this name", compression)
	}
	s, err := packer{compression: compression}.pack(ctx, w, produce)
	return backend.Blob{MediaType: mediaType, Digest: s.Digest, Size: s.Size, DiffID: s.DiffID}, err
}

// producer writes a tar stream, in big pieces.
type producer func(context.Context, io.Writer) error

// pack sends what produce writes through the compression into w, in one pass:
// nothing is held but what is being compressed.
func (p packer) pack(ctx context.Context, w io.Writer, produce producer) (streamed, error) {
	out := &sink{w: w, sum: sha256.New()}
	in := &source{ctx: ctx, out: out, progress: p.progress}
	diff := out.sum
	switch {
	case p.sum != nil:
		diff = p.sum
	case p.compression != noneName: // else the sink has the same bytes
		diff = sha256.New()
	}
	if err := p.compress(in, diff); err != nil {
		return streamed{}, err
	}
	err := produce(ctx, in)
	if cerr := in.z.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = out.err
	}
	if err != nil {
		return streamed{}, err
	}
	st := streamed{Digest: ir.DigestOf(out.sum), Size: out.n}
	if p.sum == nil {
		st.DiffID = ir.DigestOf(diff)
	}
	return st, nil
}

// compress lets a source's bytes go through a compressor and into diff.
func (p packer) compress(in *source, diff hash.Hash) (err error) {
	switch p.compression {
	case gzipName: // which hashes them itself
		in.z = newAssembly(in.out, p.begin, diff, p.blocks)
	case zstdName:
		in.sum = diff
		in.z, err = newZstd(in.out)
	case xzName:
		in.sum = diff
		in.z = newXZ(in.out)
	default:
		in.sum = p.sum
		in.z = nopCloser{in.out}
	}
	return err
}

// source takes the uncompressed bytes.
type source struct {
	ctx      context.Context
	z        io.WriteCloser
	out      *sink
	sum      hash.Hash // nil: someone else hashes them
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
