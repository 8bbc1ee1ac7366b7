package sysbuild

import (
	"go/ast"
	"go/token"
	"path"
	"path/filepath"
	"slices"
	"testing"
)

const (
	maxFileLines = 400
	maxFuncLines = 45
	flatDepth    = 2 // a longer function may nest no deeper than this
)

// TestHouse holds the code to its own rules: small files, small functions, no
// init, no package whose name says nothing.
func TestHouse(t *testing.T) {
	eachFile(t, func(t *testing.T, name string, file *ast.File, fset *token.FileSet) {
		if n := fset.File(file.Pos()).LineCount(); n > maxFileLines {
			t.Errorf("%s: %d lines; over %d it is two things", name, n, maxFileLines)
		}
		if dir := path.Base(path.Dir(filepath.ToSlash(name))); slices.Contains([]string{"util", "utils", "common", "helpers", "misc"}, dir) {
			t.Errorf("%s: the name %q says nothing", name, dir)
		}
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok {
				checkFunc(t, name, f, fset)
			}
		}
	})
}

func checkFunc(t *testing.T, name string, f *ast.FuncDecl, fset *token.FileSet) {
	t.Helper()
	if f.Recv == nil && f.Name.Name == "init" {
		t.Errorf("%s: func init; call it where it is needed", name)
	}
	if f.Body == nil {
		return
	}
	lines := fset.Position(f.End()).Line - fset.Position(f.Pos()).Line + 1
	if depth := nesting(f.Body); lines > maxFuncLines && depth > flatDepth {
		t.Errorf("%s: %s has %d lines and nests %d deep; over %d lines a function must be flat", name, f.Name.Name, lines, depth, maxFuncLines)
	}
}

// nesting counts the blocks within blocks of a function's body. The cases of a
// switch count as its block.
func nesting(body *ast.BlockStmt) int {
	deepest := 0
	var walk func(n ast.Node, depth int)
	walk = func(n ast.Node, depth int) {
		ast.Inspect(n, func(c ast.Node) bool {
			if c == n || c == nil {
				return true
			}
			switch c.(type) {
			case *ast.BlockStmt:
				deepest = max(deepest, depth+1)
				walk(c, depth+1)
				return false
			case *ast.FuncLit:
				return true
			}
			return true
		})
	}
	walk(body, 0)
	return deepest
}
