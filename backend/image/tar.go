package image

import (
	"context"
	"io"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// bareTar is the root file system alone: no configuration, no layers.
func bareTar(t *ir.Target, tree backend.Tree, _ func(string)) (single, error) {
	return single{write: func(ctx context.Context, w io.Writer) error {
		return tree.WriteTar(ctx, w, *instant(t.Image.Created))
	}}, nil
}
