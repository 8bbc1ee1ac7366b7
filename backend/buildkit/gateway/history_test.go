package gateway

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/moby/buildkit/client/llb"

	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// step marks an op as a vertex's.
func step(v *ir.Vertex) llb.ConstraintsOpt {
	return llb.WithDescription(map[string]string{lower.VertexKey: string(v.Digest())})
}

// vertices are some that differ.
func vertices(n int) []*ir.Vertex {
	var out []*ir.Vertex
	for i := range n {
		out = append(out, ir.New(&ir.Source{Kind: ir.Tar, Ref: fmt.Sprint(i)}))
	}
	return out
}

// TestLayers counts the layers of each kind of op, and of none that only gives
// files to one.
func TestLayers(t *testing.T) {
	v := vertices(5)
	image := llb.Image("example.org/base@sha256:"+strings.Repeat("0", 64), step(v[0]))
	other := llb.Scratch().File(llb.Mkfile("/x", 0o644, nil), step(v[4]))
	run := image.Run(llb.Args([]string{"true"}), llb.AddMount("/src", other), step(v[1])).Root()
	two := run.File(llb.Mkdir("/a", 0o755).Copy(other, "/x", "/b"), step(v[2])).
		File(llb.Mkfile("/c", 0o644, nil), step(v[2]))
	merged := llb.Merge([]llb.State{two, other}, step(v[3]))
	out := merged.Run(llb.Args([]string{"true"}), step(v[3])).AddMount("/out", other)

	for name, c := range map[string]struct {
		state llb.State
		want  []int // of each vertex
	}{
		"image":   {image, []int{0, 0, 0, 0, 0}},
		"run":     {run, []int{0, 1, 0, 0, 0}},
		"file":    {two, []int{0, 1, 2, 0, 0}},
		"merge":   {merged, []int{0, 1, 2, 0, 1}},
		"mount":   {out, []int{0, 0, 0, 1, 1}},
		"scratch": {llb.Scratch(), []int{0, 0, 0, 0, 0}},
	} {
		def, err := c.state.Marshal(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		made, err := layersOf(def)
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range c.want {
			if got := made[v[i].Digest()]; got != want {
				t.Errorf("%s: vertex %d makes %d layers, and should make %d", name, i, got, want)
			}
		}
	}
}

// TestHistory holds that every layer has a line, of a base that is unpacked too.
func TestHistory(t *testing.T) {
	v := vertices(3)
	target := &ir.Target{
		Image: &ir.Image{}, Base: v[0], Boundaries: v[1:],
		BaseHistory: []ir.History{{CreatedBy: "b1"}, {CreatedBy: "b2", EmptyLayer: true}},
		History:     []ir.History{{CreatedBy: "ENV", EmptyLayer: true}, {CreatedBy: "YUM"}, {CreatedBy: "RUN"}},
	}
	for _, c := range []struct {
		made map[ir.Digest]int
		want string
	}{
		{map[ir.Digest]int{v[1].Digest(): 2, v[2].Digest(): 1}, "b1, (b2), (ENV), YUM, YUM, RUN"},
		{map[ir.Digest]int{v[0].Digest(): 1, v[1].Digest(): 1, v[2].Digest(): 1}, "(b1), (b2), a layer of the base image, (ENV), YUM, RUN"},
	} {
		var got []string
		for _, h := range historyOf(target, c.made) {
			text := h.CreatedBy
			if text == "" {
				text = h.Comment
			}
			if h.EmptyLayer {
				text = "(" + text + ")"
			}
			got = append(got, text)
		}
		if text := strings.Join(got, ", "); text != c.want {
			t.Errorf("%s\nand should be\n%s", text, c.want)
		}
	}
}
