package native

import (
	"context"
	"fmt"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// run does a vertex's work in root, which already holds the first input.
func (s *solver) run(ctx context.Context, v *ir.Vertex, root *root, inputs []*result) error {
	switch op := v.Op.(type) {
	case *ir.Source:
		return s.unpack(ctx, v, op, root.dir)
	case *ir.Exec:
		if err := s.exec(ctx, v, op, root.dir, inputs); err != nil {
			return err
		}
		return s.ownersKnown(ctx, root, false)
	case *ir.File:
		return s.file(ctx, v, op, root.dir, inputs)
	case *ir.Install:
		if err := s.install(ctx, v, op, root, inputs); err != nil {
			return err
		}
		return s.ownersKnown(ctx, root, true)
	}
	return fmt.Errorf("the op %s is not for back ends", v.Op.Word())
}
