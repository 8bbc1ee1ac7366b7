package lsp_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// examples are the Sysfiles of the project, and the Dockerfiles of its tests.
func examples(t testing.TB) []string {
	t.Helper()
	var out []string
	for _, pattern := range []string{"../../examples/*.sysbuild", "../../examples/*/*.sysbuild"} {
		list, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, list...)
	}
	if len(out) < 20 {
		t.Fatalf("only %d examples", len(out))
	}
	return out
}

// sourceOf reads a file for check, with its directory for a context.
func sourceOf(t testing.TB, path string) (*diag.Source, lint.Options) {
	t.Helper()
	src, err := diag.ReadSource(path)
	if err != nil {
		t.Fatal(err)
	}
	return src, lint.Options{Options: check.Options{Context: inDir(filepath.Dir(path)), Name: filepath.Base(path)}}
}

// inDir reads files of one directory.
type inDir string

func (d inDir) ReadSource(name string) (*diag.Source, error) {
	text, err := os.ReadFile(filepath.Join(string(d), name))
	if err != nil {
		return nil, err
	}
	return diag.NewSource(name, string(text)), nil
}
