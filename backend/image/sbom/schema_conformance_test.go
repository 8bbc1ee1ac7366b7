//go:build conformance

package sbom_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/xeipuuv/gojsonschema"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestCycloneDXSchema holds the document to CycloneDX's own schema.
func TestCycloneDXSchema(t *testing.T) {
	dir := filepath.Join(needs.ModuleRoot(t), "bin/tools/cyclonedx/node_modules/@cyclonedx/cyclonedx-library/res/schema")
	l := gojsonschema.NewSchemaLoader()
	for _, name := range []string{"spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json"} {
		if err := l.AddSchema("http://cyclonedx.org/schema/"+name, schema(t, dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	s, err := l.Compile(schema(t, dir, "bom-1.6.SNAPSHOT.schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := s.Validate(gojsonschema.NewBytesLoader(el7(t).CycloneDX()))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range got.Errors() {
		t.Error(e)
	}
}

func schema(t *testing.T, dir, name string) gojsonschema.JSONLoader {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatalf("make tools brings it: %v", err)
	}
	var doc map[string]any
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	return gojsonschema.NewGoLoader(doc)
}
