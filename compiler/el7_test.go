package compiler

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// onlyFetch is a world that has repositories and nothing else.
type onlyFetch struct{ fetch.Client }

func (*onlyFetch) Base(context.Context, *ir.Source) (*ir.Base, error) {
	return nil, errors.New("no bases here")
}

func (*onlyFetch) Context(context.Context, string) (ir.Files, error) {
	return nil, errors.New("no context here")
}

func (*onlyFetch) File(context.Context, string, string) (fetch.File, error) {
	return fetch.File{}, errors.New("no context here")
}

func (*onlyFetch) Tree(context.Context, *ir.Vertex) (ir.Files, error) {
	return nil, errors.New("nothing runs here")
}

func compileCentOS(t testing.TB, w World) *ir.Graph {
	t.Helper()
	el7 := "file://" + needs.EL7(t)
	src, err := diag.ReadSource(filepath.Join(needs.ModuleRoot(t), "examples/centos7.sysbuild"))
	if err != nil {
		t.Fatal(err)
	}
	prog, list := check.Parse(src, check.Options{})
	if list.HasErrors() {
		t.Fatal(list)
	}
	g, list, err := Compile(context.Background(), prog, Options{
		BuildArgs: map[string]string{"MIRROR": el7, "KEY2": el7 + "/RPM-GPG-KEY-stand-ins"},
		Platform:  ir.Platform{OS: "linux", Architecture: "amd64"},
	}, w)
	if err != nil || list.HasErrors() {
		t.Fatal(err, show(list))
	}
	return g
}

// The real repository gives the 78 packages that dnf gives.
func TestCentOS7(t *testing.T) {
	w := &onlyFetch{}
	w.Dir = t.TempDir()
	g := compileCentOS(t, w)
	op := g.Targets[0].Vertex.Op.(*ir.Install)
	if len(op.Packages) != 78 || len(g.Targets[0].Vertex.Inputs) != 79 {
		t.Errorf("%d packages, %d inputs", len(op.Packages), len(g.Targets[0].Vertex.Inputs))
	}
	asked := 0
	for _, p := range op.Packages {
		if !p.Dependency {
			asked++
		}
		if p.Unsigned {
			t.Errorf("%s may be unsigned", p.NEVRA)
		}
	}
	if asked != 5 || len(op.Keys) != 2 || !op.NoDocs || len(op.Langs) != 1 {
		t.Errorf("asked %d, keys %d, nodocs %t, langs %v", asked, len(op.Keys), op.NoDocs, op.Langs)
	}
	if again := compileCentOS(t, w); again.String() != g.String() {
		t.Error("a second compilation differs")
	}
}

func BenchmarkCompileCentOS7Warm(b *testing.B) {
	w := &onlyFetch{}
	w.Dir = b.TempDir()
	for b.Loop() {
		compileCentOS(b, w)
	}
}
