package image

import (
	"context"
	"fmt"
	"hash"
	"io"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// single is an output that is one tar stream: it has no layers.
type single struct {
	write producer
	// sum takes the uncompressed stream, and id then says the image's ID; nil
	// where the format has none.
	sum hash.Hash
	id  func() string
}

// Stream writes a target without layers, of TARGET tar or aci, to w instead of
// a file, with the bytes that Write would give. The output's path and size are
// left to the caller; note hears what is worth saying, and may be nil.
func Stream(ctx context.Context, w io.Writer, t *ir.Target, tree backend.Tree, note func(string)) (Output, error) {
	j, err := newJob(Options{}, &backend.Result{Target: t, Tree: tree})
	if err != nil {
		return Output{}, err
	}
	if j.format.single == nil {
		return Output{}, fmt.Errorf("TARGET %s: stream: it has layers", t.Format)
	}
	if note == nil {
		note = func(string) {}
	}
	s, err := j.format.single(t, tree, note)
	if err != nil {
		return Output{}, j.fail("write", err)
	}
	st, err := packer{compression: j.compression, sum: s.sum}.pack(ctx, w, s.write)
	if err != nil {
		return Output{}, j.fail("write", err)
	}
	out := Output{Format: t.Format, Name: fullName(t), Digest: st.Digest, Size: st.Size, Stage: t.Stage}
	out.ImageID = s.imageID()
	return out, nil
}

func (s single) imageID() string {
	if s.id == nil {
		return ""
	}
	return s.id()
}

// writeSingle writes an output of one stream. Its digest is the file's.
func writeSingle(ctx context.Context, j *job) (ir.Digest, error) {
	s, err := j.format.single(j.target, j.result.Tree, j.note)
	if err != nil {
		return "", err
	}
	p := packer{compression: j.compression, begin: j.file.off, blocks: j.blocks, progress: j.progress, sum: s.sum}
	st, err := p.pack(ctx, j.file, s.write)
	if err != nil {
		return "", err
	}
	j.imageID = s.imageID()
	return st.Digest, nil
}
