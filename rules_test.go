package sysbuild

import (
	"go/ast"
	"go/token"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// TestRulesAreSpecified wants the name of every rule of a diagnostic in the
// specification: people look them up there.
func TestRulesAreSpecified(t *testing.T) {
	text, err := os.ReadFile("spec.md")
	if err != nil {
		t.Fatal(err)
	}
	spec, found := string(text), map[string]bool{}
	eachFile(t, func(t *testing.T, name string, file *ast.File, _ *token.FileSet) {
		ast.Inspect(file, func(n ast.Node) bool {
			rule := ruleIn(n)
			if rule == "" {
				return true
			}
			found[rule] = true
			if !strings.Contains(spec, "`"+rule+"`") {
				t.Errorf("%s: the rule %s is not in spec.md", name, rule)
			}
			return true
		})
	})
	_, rows, _ := strings.Cut(spec, "\n### Errors of a build\n")
	rows, _, _ = strings.Cut(rows, "\n## ")
	named := regexp.MustCompile("`([A-Z][A-Za-z0-9]+)`").FindAllStringSubmatch(rows, -1)
	for _, m := range named {
		if keyword := strings.ToUpper(m[1]) == m[1]; !keyword && !found[m[1]] {
			t.Errorf("spec.md: nothing says the rule %s", m[1])
		}
	}
	if len(named) < 30 {
		t.Errorf("spec.md names only %d rules of a build", len(named))
	}
}

// ruleIn is the rule that a diagnostic, or a call that makes one, names by a
// literal; "" where n is something else.
func ruleIn(n ast.Node) string {
	var value ast.Expr
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok && key.Name == "Rule" {
			value = n.Value
		}
	case *ast.CallExpr:
		if f, ok := n.Fun.(*ast.Ident); ok && f.Name == "badValue" {
			value = n.Args[0]
		}
	}
	lit, ok := value.(*ast.BasicLit)
	if !ok {
		return ""
	}
	rule, _ := strconv.Unquote(lit.Value)
	return rule
}
