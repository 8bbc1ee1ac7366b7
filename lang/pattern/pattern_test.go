package pattern_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

func TestMatchString(t *testing.T) {
	p := pattern.New(`^a+$`)
	for range 2 {
		if !p.MatchString("aa") || p.MatchString("ab") {
			t.Error("^a+$ matches ab, or not aa")
		}
	}
}

// TestAll compiles every pattern of the code.
func TestAll(t *testing.T) {
	found := 0
	err := filepath.WalkDir(needs.ModuleRoot(t), func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && (strings.HasPrefix(e.Name(), ".") && len(e.Name()) > 1 || e.Name() == "testdata"):
			return filepath.SkipDir
		case !strings.HasSuffix(name, ".go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			text, ok := patternOf(n)
			if !ok {
				return true
			}
			found++
			if _, err := regexp.Compile(text); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			return true
		})
		return nil
	})
	if err != nil || found < 10 {
		t.Errorf("%v; %d patterns", err, found)
	}
}

// patternOf is what a call of pattern.New compiles; false for all else.
func patternOf(n ast.Node) (string, bool) {
	call, ok := n.(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return "", false
	}
	f, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || f.Sel.Name != "New" {
		return "", false
	}
	if pkg, ok := f.X.(*ast.Ident); !ok || pkg.Name != "pattern" {
		return "", false
	}
	text, ok := call.Args[0].(*ast.BasicLit)
	if !ok {
		return "", false
	}
	s, err := strconv.Unquote(text.Value)
	return s, err == nil
}
