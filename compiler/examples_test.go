package compiler

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// Every example compiles to its golden against the recorded answers in
// testdata/examples/NAME.txtar, whose want.ir is that golden.
func TestExamples(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(needs.ModuleRoot(t), "examples/*.sysbuild"))
	if err != nil || len(files) == 0 {
		t.Fatal("no examples", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".sysbuild")
		t.Run(name, func(t *testing.T) { compileExample(t, file, filepath.Join("testdata/examples", name+".txtar")) })
	}
}

func compileExample(t *testing.T, file, recording string) {
	ar, err := txtar.ParseFile(recording)
	if err != nil {
		t.Fatalf("an example without its recorded answers: %v", err)
	}
	w := record(t, ar)
	w.sign(t)
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	prog, list := check.Parse(diag.NewSource(filepath.Base(file), string(text)), check.Options{})
	if len(list) > 0 {
		t.Fatal(show(list))
	}
	opts := readOptions(t, string(ar.Comment))
	g, list, err := Compile(context.Background(), prog, opts, w)
	if err != nil || len(list) > 0 {
		t.Fatal(err, show(list))
	}
	got := withoutKeys(g).String()
	if *update {
		writeGolden(t, recording, ar, map[string]string{"want.ir": got})
	} else if got != w.files["want.ir"] {
		t.Errorf("%s compiles to\n%s\nwant\n%s", file, got, w.files["want.ir"])
	}
}

// withoutKeys gives the graph with the text of keys cut short: they are not
// what its reader looks for.
func withoutKeys(g *ir.Graph) *ir.Graph {
	memo := map[*ir.Vertex]*ir.Vertex{}
	return mapGraph(g, func(v *ir.Vertex) *ir.Vertex {
		return mapVertex(memo, v, func(v *ir.Vertex, inputs []*ir.Vertex) *ir.Vertex {
			op, ok := v.Op.(*ir.Install)
			if !ok {
				return rebuilt(v, v.Op, inputs)
			}
			c := *op
			c.Keys, c.Trust = short(op.Keys), short(op.Trust)
			return rebuilt(v, &c, inputs)
		})
	})
}

func short(keys []string) []string {
	out := make([]string, len(keys))
	for i := range out {
		out[i] = fmt.Sprintf("KEY%d", i+1)
	}
	return out
}
