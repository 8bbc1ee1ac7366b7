package sysbuild

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/check/lint"
)

// TestRulesHavePages wants a page for every rule that the code names, in a
// diagnostic or by a constant.
func TestRulesHavePages(t *testing.T) {
	n := 0
	eachFile(t, func(t *testing.T, name string, file *ast.File, _ *token.FileSet) {
		ast.Inspect(file, func(node ast.Node) bool {
			for _, rule := range append(ruleConstants(node), ruleIn(node)) {
				if rule == "" {
					continue
				}
				if n++; lint.Find(rule) == nil {
					t.Errorf("%s: the rule %s has no page in lang/check/lint", name, rule)
				}
			}
			return true
		})
	})
	if n < 100 {
		t.Errorf("only %d rules were found", n)
	}
}

// ruleConstants are the values of constants named RuleSomething.
func ruleConstants(n ast.Node) []string {
	spec, ok := n.(*ast.ValueSpec)
	if !ok {
		return nil
	}
	var out []string
	for i, name := range spec.Names {
		if !strings.HasPrefix(name.Name, "Rule") || i >= len(spec.Values) {
			continue
		}
		if lit, ok := spec.Values[i].(*ast.BasicLit); ok && lit.Kind == token.STRING {
			rule, _ := strconv.Unquote(lit.Value)
			out = append(out, rule)
		}
	}
	return out
}
