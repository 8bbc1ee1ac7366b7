package compiler

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// pin gives every package a SHA-256, by fetching those of which a repository
// says only a weaker sum, and every image its time.
func (j *job) pin(ctx context.Context) error {
	memo := map[*ir.Vertex]*ir.Vertex{}
	var failed error
	j.graph = mapGraph(j.graph, func(v *ir.Vertex) *ir.Vertex {
		return mapVertex(memo, v, func(v *ir.Vertex, inputs []*ir.Vertex) *ir.Vertex {
			src, ok := v.Op.(*ir.Source)
			if !ok || src.Kind != ir.Package || strings.HasPrefix(string(src.Digest), "sha256:") {
				return rebuilt(v, v.Op, inputs)
			}
			pinned, err := j.pinPackage(ctx, src)
			if err != nil {
				if failed == nil {
					failed = weakSum(v, src, err)
				}
				return v
			}
			return rebuilt(v, pinned, inputs)
		})
	})
	if failed != nil {
		return failed
	}
	for _, t := range j.graph.Targets {
		when := j.epoch(t.Vertex)
		img := *t.Image
		img.Created = when
		t.Image = &img
		for i := range t.History {
			t.History[i].Created = when
		}
	}
	return nil
}

func (j *job) pinPackage(ctx context.Context, src *ir.Source) (*ir.Source, error) {
	f, err := j.world.Fetch(ctx, fetch.Request{
		URLs: append([]string{src.Ref}, src.Mirrors...), Digest: string(src.Digest), Size: src.Size, Label: src.Ref,
		Access: (*fetch.Access)(src.Access),
	})
	if err != nil {
		return nil, err
	}
	pinned := *src
	pinned.Digest, pinned.Size = ir.Digest(f.Digest), f.Size
	return &pinned, nil
}

func weakSum(v *ir.Vertex, src *ir.Source, err error) error {
	return diag.Diagnostic{
		Rule: "NotPinned", Summary: fmt.Sprintf("package %q cannot be pinned", src.Ref),
		Detail: err.Error(), Span: firstSpan(v),
	}
}

func firstSpan(v *ir.Vertex) diag.Span {
	if len(v.Spans) == 0 {
		return diag.Span{}
	}
	return v.Spans[0]
}

// latest is the last second that an image's configuration can say.
var latest = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)

// sane is a time from outside, between 0 and latest.
func sane(t time.Time) time.Time {
	t = t.UTC().Truncate(time.Second)
	if t.Before(time.Unix(0, 0)) {
		return time.Unix(0, 0).UTC()
	}
	if t.After(latest) {
		return latest
	}
	return t
}
