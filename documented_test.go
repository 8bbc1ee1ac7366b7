package sysbuild

import (
	"go/ast"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestLibraryIsDocumented wants a comment on everything that rpm/… exports, as
// other programs see it by "go doc" alone. A field whose name says it all needs
// none; a group of constants has one for all.
func TestLibraryIsDocumented(t *testing.T) {
	seen := 0
	eachFile(t, func(t *testing.T, name string, file *ast.File, fset *token.FileSet) {
		if !strings.HasPrefix(filepath.ToSlash(name), "rpm/") {
			return
		}
		for _, decl := range file.Decls {
			for _, e := range exported(decl) {
				seen++
				if e.doc.Text() == "" {
					t.Errorf("%s: %s has no comment", fset.Position(e.at), e.name)
				}
			}
		}
	})
	if seen < 300 {
		t.Errorf("it looked at %d names: where is the library?", seen)
	}
}

// TestLibraryHasExamples wants one beside each package that programs begin with.
func TestLibraryHasExamples(t *testing.T) {
	for _, dir := range []string{".", "comps", "db", "fetch", "header", "install", "pgp", "pkgfile", "repo", "solve"} {
		text, err := os.ReadFile(filepath.Join("rpm", dir, "example_test.go"))
		if err != nil || !strings.Contains(string(text), "\nfunc Example") {
			t.Errorf("rpm/%s: no example (%v)", dir, err)
		}
	}
}

// export is an exported name and its comment, nil where there is none.
type export struct {
	name string
	at   token.Pos
	doc  *ast.CommentGroup
}

func exported(decl ast.Decl) (all []export) {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if name := funcName(d); name != "" {
			all = append(all, export{name, d.Pos(), d.Doc})
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				if s.Name.IsExported() {
					all = append(all, export{s.Name.Name, s.Pos(), firstOf(s.Doc, d.Doc)})
					all = append(all, methods(s)...)
				}
			case *ast.ValueSpec:
				for _, n := range s.Names {
					if n.IsExported() {
						all = append(all, export{n.Name, n.Pos(), firstOf(s.Doc, s.Comment, d.Doc)})
					}
				}
			}
		}
	}
	return all
}

// funcName is "Func" or "Type.Method", and "" for what is not exported.
func funcName(d *ast.FuncDecl) string {
	if !d.Name.IsExported() {
		return ""
	}
	if d.Recv == nil {
		return d.Name.Name
	}
	of := d.Recv.List[0].Type
	if p, ok := of.(*ast.StarExpr); ok {
		of = p.X
	}
	if p, ok := of.(*ast.IndexExpr); ok {
		of = p.X
	}
	if id, ok := of.(*ast.Ident); ok && id.IsExported() {
		return id.Name + "." + d.Name.Name
	}
	return ""
}

// methods are those of an interface.
func methods(s *ast.TypeSpec) (all []export) {
	face, ok := s.Type.(*ast.InterfaceType)
	if !ok {
		return nil
	}
	for _, m := range face.Methods.List {
		for _, n := range m.Names {
			all = append(all, export{s.Name.Name + "." + n.Name, n.Pos(), firstOf(m.Doc, m.Comment)})
		}
	}
	return all
}

func firstOf(docs ...*ast.CommentGroup) *ast.CommentGroup {
	for _, d := range docs {
		if d != nil {
			return d
		}
	}
	return nil
}
