package sysbuild

import (
	"go/ast"
	"go/token"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	maxFileLines = 400
	maxFuncLines = 45
	maxMethods   = 5
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

// TestWords holds the code to what a reader would otherwise have to look for:
// small interfaces, no values in contexts, errors that say what was done.
func TestWords(t *testing.T) {
	eachFile(t, func(t *testing.T, name string, file *ast.File, fset *token.FileSet) {
		ast.Inspect(file, func(n ast.Node) bool {
			at := func() string { return fset.Position(n.Pos()).String() }
			switch n := n.(type) {
			case *ast.InterfaceType:
				if len(n.Methods.List) > maxMethods {
					t.Errorf("%s: an interface of %d methods; over %d it is two", at(), len(n.Methods.List), maxMethods)
				}
			case *ast.SelectorExpr:
				if pkg, ok := n.X.(*ast.Ident); ok && pkg.Name == "context" && n.Sel.Name == "WithValue" {
					t.Errorf("%s: context.WithValue; pass it", at())
				}
			case *ast.CallExpr:
				if text := errorText(n); strings.HasPrefix(text, "failed to") || strings.HasPrefix(text, "unable to") {
					t.Errorf("%s: %q; an error reads object: verb: cause", at(), text)
				}
			}
			return true
		})
	})
}

// errorText is what a call of fmt.Errorf or errors.New says; "" for others.
func errorText(call *ast.CallExpr) string {
	f, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || len(call.Args) == 0 || f.Sel.Name != "Errorf" && f.Sel.Name != "New" {
		return ""
	}
	lit, ok := call.Args[0].(*ast.BasicLit)
	if !ok {
		return ""
	}
	text, _ := strconv.Unquote(lit.Value)
	return text
}

// TestPackageDocs wants every package to say what it is, in one file.
func TestPackageDocs(t *testing.T) {
	docs := map[string][]string{}
	eachFile(t, func(_ *testing.T, name string, file *ast.File, _ *token.FileSet) {
		dir := filepath.Dir(name)
		docs[dir] = append(docs[dir], "")
		if file.Doc != nil {
			docs[dir] = append(docs[dir], name)
		}
	})
	for dir, files := range docs {
		files = slices.DeleteFunc(files, func(name string) bool { return name == "" })
		if len(files) != 1 {
			t.Errorf("%s: the package's comment stands in %d files %q", dir, len(files), files)
		}
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
