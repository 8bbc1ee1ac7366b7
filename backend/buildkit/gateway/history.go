package gateway

import (
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/opencontainers/go-digest"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// historyOf tells a target's history so that each of its layers has a line,
// which exporters and docker insist on. made are the layers that a builder
// makes of each vertex.
func historyOf(t *ir.Target, made map[ir.Digest]int) []ocispecs.History {
	list := baseHistory(t, made)
	rest := t.Boundaries
	for _, h := range t.History {
		line := historyLine(h)
		n := 1
		if !h.EmptyLayer && len(rest) > 0 {
			n, rest = max(made[rest[0].Digest()], 1), rest[1:]
		}
		for range n {
			list = append(list, line)
		}
	}
	return list
}

// baseHistory is the base image's own, where a builder has that image's layers.
// A root file system that is unpacked makes layers of its own, which have lines
// that say no more than that.
func baseHistory(t *ir.Target, made map[ir.Digest]int) []ocispecs.History {
	list := []ocispecs.History{}
	layers := 0
	if t.Base != nil {
		layers = made[t.Base.Digest()]
	}
	for _, h := range t.BaseHistory {
		line := historyLine(h)
		line.EmptyLayer = line.EmptyLayer || layers > 0
		list = append(list, line)
	}
	for range layers {
		created := instant(t.Image.Created)
		list = append(list, ocispecs.History{Created: &created, Comment: "a layer of the base image"})
	}
	return list
}

func historyLine(h ir.History) ocispecs.History {
	created := instant(h.Created)
	return ocispecs.History{Created: &created, CreatedBy: h.CreatedBy, Author: h.Author, Comment: h.Comment, EmptyLayer: h.EmptyLayer}
}

// layersOf counts the layers that each vertex makes of a definition's result:
// the ops on the way from the result down to what it stands on.
func layersOf(def *llb.Definition) (map[ir.Digest]int, error) {
	ops := map[digest.Digest]*pb.Op{}
	var last *pb.Op
	for _, data := range def.Def {
		op := &pb.Op{}
		if err := op.UnmarshalVT(data); err != nil {
			return nil, err
		}
		ops[digest.FromBytes(data)], last = op, op
	}
	made := map[ir.Digest]int{}
	if last != nil && len(last.Inputs) > 0 { // the last op only names the result
		chain{def, ops, made}.count(last.Inputs[0])
	}
	return made, nil
}

// chain counts the layers of a result down to what it stands on.
type chain struct {
	def  *llb.Definition
	ops  map[digest.Digest]*pb.Op
	made map[ir.Digest]int
}

func (c chain) count(at *pb.Input) {
	for at != nil {
		op := c.ops[digest.Digest(at.Digest)]
		if op == nil {
			return
		}
		next := int64(-1) // the input that it stands on; -1: none
		switch o := op.Op.(type) {
		case *pb.Op_Exec:
			next = mountInput(o.Exec, at.Index)
		case *pb.Op_File:
			next = actionInput(o.File, at.Index, int64(len(op.Inputs)))
		case *pb.Op_Merge: // the layers of all that it is made of, and none of its own
			for i, in := range op.Inputs {
				if i > 0 {
					c.count(in)
				}
			}
			at = op.Inputs[0]
			continue
		default: // an image has the layers that it has
			return
		}
		c.made[ir.Digest(c.def.Metadata[digest.Digest(at.Digest)].Description[lower.VertexKey])]++
		if at = nil; next >= 0 && next < int64(len(op.Inputs)) {
			at = op.Inputs[next]
		}
	}
}

// mountInput is the input that a command's mount began as; -1 where it was
// empty.
func mountInput(e *pb.ExecOp, output int64) int64 {
	for _, m := range e.Mounts {
		if m.Output == output {
			return m.Input
		}
	}
	return -1
}

// actionInput is the input that a row of file actions began with; -1 where it
// was empty. An action's input may be another one's result, counted on behind
// the op's inputs.
func actionInput(f *pb.FileOp, output, inputs int64) int64 {
	at := int64(-1)
	for _, a := range f.Actions {
		if a.Output == output {
			at = a.Input
		}
	}
	for range f.Actions {
		if at < inputs {
			break
		}
		at = f.Actions[at-inputs].Input
	}
	return at
}

// pinnedRef is a base image's reference with its digest.
func pinnedRef(src *ir.Source) string {
	if strings.Contains(src.Ref, "@") {
		return src.Ref
	}
	return src.Ref + "@" + string(src.Digest)
}
