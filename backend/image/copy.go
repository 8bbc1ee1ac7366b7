package image

import (
	"context"
	"crypto/sha256"
	"io"
	"os"
	"slices"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// copyLayer copies a layer that stands in some archive, if one is known that
// still has its bytes. want, where not nil, is what the layer must be.
func (j *job) copyLayer(ctx context.Context, key string, want *backend.Blob) (packed, bool, error) {
	if key == "" {
		return packed{}, false, nil
	}
	for _, r := range j.records {
		for _, p := range r.Layers {
			if p.Key != key || want != nil && (p.Digest != want.Digest || p.DiffID != want.DiffID) {
				continue
			}
			if ok, err := j.copyFrom(ctx, r, p); ok || err != nil {
				p.Copied = true
				return p, ok, err
			}
		}
	}
	return packed{}, false, nil
}

// copyFrom copies one layer of a record. What turns out not to be it is taken
// back.
func (j *job) copyFrom(ctx context.Context, r record, p packed) (bool, error) {
	f, ok := r.open()
	if !ok {
		return false, nil
	}
	defer f.Close()
	begin := j.file.off
	if j.blocks.copy(ctx, r, p, f, j.file) {
		return true, nil
	}
	if err := j.file.rewind(begin); err != nil {
		return false, err
	}
	ok = p.copy(ctx, f, j.file)
	if ctx.Err() != nil {
		return false, context.Cause(ctx)
	}
	if !ok {
		return false, j.file.rewind(begin)
	}
	j.blocks.copied(r, p.Offset, p.Offset+p.Size, begin-p.Offset)
	return true, nil
}

// copy copies a layer's bytes, and is true where they have its digest.
func (p packed) copy(ctx context.Context, from io.ReaderAt, to *archive) bool {
	v := &verifier{w: ctxWriter{ctx, to}, sum: sha256.New(), left: p.Size}
	_, err := io.CopyBuffer(struct{ io.Writer }{v}, io.NewSectionReader(from, p.Offset, p.Size), make([]byte, 1<<20))
	return err == nil && v.left == 0 && ir.DigestOf(v.sum) == p.Digest
}

// copy copies a layer in gzip whose segments are all known, held to their MACs,
// which is many times faster than its digest. False: it may have copied
// something.
func (b *blocks) copy(ctx context.Context, r record, p packed, from *os.File, to *archive) bool {
	c, ok := b.course(r, p)
	if !ok {
		return false
	}
	known := b.count()
	t := &trail{of: b}
	at := p.Offset + int64(len(gzipHeader()))
	by := to.off - p.Offset
	_, _ = to.Write(gzipHeader())
	for ; len(c.list) > 0 && c.list[0].Offset == at && ctx.Err() == nil; c = c.next() {
		k := c.list[0]
		data, ok := b.read(from, k)
		behind, sealed := t.sums(c, k)
		if !ok || !sealed {
			break
		}
		_, _ = to.Write(data)
		t.last, at = behind, k.end()
		k.Offset += by
		b.add(k, behind)
	}
	end := gzipTrailer(t.last.CRC, t.last.N)
	_, _ = to.Write(end)
	if at+int64(len(end)) == p.Offset+p.Size && ctx.Err() == nil {
		return true
	}
	b.forget(known)
	return false
}

// course begins with a layer's first block.
func (b *blocks) course(r record, p packed) (course, bool) {
	if b == nil {
		return course{}, false
	}
	first := p.Offset + int64(len(gzipHeader()))
	for _, l := range b.lists {
		i := slices.IndexFunc(l.blocks, func(k block) bool { return k.Offset == first })
		if l.name == r.name && i >= 0 {
			return course{l.blocks[i:], l.sums, int64(i) * sumsBytes}, true
		}
	}
	return course{}, false
}

// read reads a block of an archive, good until the next one is read.
func (b *blocks) read(from *os.File, k block) ([]byte, bool) {
	if k.Size < 0 || k.Size > maxPacked {
		return nil, false
	}
	b.room = slices.Grow(b.room[:0], int(k.Size))[:k.Size]
	_, err := from.ReadAt(b.room, k.Offset)
	return b.room, err == nil && b.mac(packedRole, b.room) == k.Packed
}
