package diag_test

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/xeipuuv/gojsonschema"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// TestSARIF holds a log to the standard's schema, and reads it back by another
// library's types, without a field that they do not know.
func TestSARIF(t *testing.T) {
	tool := diag.Tool{Name: "sysbuild", Version: "1", URL: "https://example.org/", Rules: []diag.ToolRule{
		{Name: "B", Severity: diag.Warning, Summary: "Bees", Help: "**Bees** sting", URL: "https://example.org/B"},
		{Name: "C", Summary: "unseen"},
	}}
	schema, err := gojsonschema.NewSchema(gojsonschema.NewStringLoader(sarifSchema(t)))
	if err != nil {
		t.Fatal(err)
	}
	for name, list := range map[string]diag.List{"sample": sample(), "empty": nil} {
		var b bytes.Buffer
		write(t, list.WriteSARIF(&b, tool))
		found, err := schema.Validate(gojsonschema.NewBytesLoader(b.Bytes()))
		if err != nil || !found.Valid() {
			t.Errorf("%s: %v, %v", name, err, found.Errors())
		}
		var log sarif.Report
		dec := json.NewDecoder(&b)
		dec.DisallowUnknownFields()
		if err := dec.Decode(&log); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if name == "sample" {
			sampleLog(t, log.Runs[0])
		}
	}
	if found, err := schema.Validate(gojsonschema.NewStringLoader(`{"version":"2.1.0","runs":[{"results":[]}]}`)); err != nil || found.Valid() {
		t.Error("the schema takes a run without a tool")
	}
}

// sarifSchema is the schema of the standard, which the library holds in its
// source.
func sarifSchema(t *testing.T) string {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/owenrumney/go-sarif/v3").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(strings.TrimSpace(string(dir)), "pkg/report/v210/sarif/schema.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING && len(lit.Value) > len(text) {
			text = lit.Value
		}
		return true
	})
	if text, err = strconv.Unquote(text); err != nil {
		t.Fatal(err)
	}
	return text
}

func sampleLog(t *testing.T, run *sarif.Run) {
	t.Helper()
	if len(run.Tool.Driver.Rules) != 3 || len(run.Results) != 4 {
		t.Fatalf("%d rules, %d results", len(run.Tool.Driver.Rules), len(run.Results))
	}
	r := run.Results[2]
	place := r.Locations[0].PhysicalLocation
	if *place.ArtifactLocation.URI != "./a%20b,c:d%25.sysbuild" || *place.Region.StartColumn != 5 || *place.Region.EndColumn != 7 {
		t.Errorf("the place: %s %d-%d", *place.ArtifactLocation.URI, *place.Region.StartColumn, *place.Region.EndColumn)
	}
	for _, r := range run.Results {
		if id := *run.Tool.Driver.Rules[r.RuleIndex].ID; id != *r.RuleID {
			t.Errorf("result of %s points at the rule %s", *r.RuleID, id)
		}
	}
	if fixes := run.Results[3].Fixes; len(fixes) != 1 || *fixes[0].ArtifactChanges[0].Replacements[0].InsertedContent.Text != "y" {
		t.Errorf("the fix: %v", fixes)
	}
	if run.Results[0].Level != "note" || run.Results[3].Level != "warning" {
		t.Error("the levels")
	}
}
