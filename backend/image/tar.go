package image

import (
	"context"
	"io"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// writeTar writes the root file system alone: no configuration, no layers. Its
// digest is the file's.
func writeTar(ctx context.Context, j *job) (ir.Digest, error) {
	produce := func(ctx context.Context, w io.Writer) error {
		return j.result.Tree.WriteTar(ctx, w, *instant(j.target.Image.Created))
	}
	s, err := j.pack(ctx, produce)
	return s.Digest, err
}
