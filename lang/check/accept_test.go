package check_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// refused are lines of BuildKit's test files that it reads and cannot build.
var refused = map[string]string{
	"escapes": "a quote is open: ADD \\conf\\\\\" /.znc",
	"env":     "a quote is open: ENV name='a\\'b'",
}

// TestTakesDockerfiles holds the checker to BuildKit: of its own test files what
// it reads has no error here, and what it refuses has one.
func TestTakesDockerfiles(t *testing.T) {
	dir := filepath.Join(buildKitDir(t), "parser")
	each(t, filepath.Join(dir, "testfiles*/*/Dockerfile"), func(t *testing.T, name string) {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		_, list := check.Parse(diag.NewSource("Dockerfile", string(text)), check.Options{})
		var bad diag.List
		for _, d := range list {
			if d.Severity == diag.Error {
				bad = append(bad, d)
			}
		}
		_, known := refused[filepath.Base(filepath.Dir(name))]
		err = byBuildKit(string(text))
		if err == nil && (len(bad) > 0) != known {
			t.Errorf("BuildKit reads it, we say:\n%v", bad)
		}
		if err != nil && len(bad) == 0 {
			t.Errorf("we take it, BuildKit says: %v", err)
		}
	})
}

func byBuildKit(text string) error {
	res, err := parser.Parse(strings.NewReader(text))
	if err != nil {
		return err
	}
	_, _, err = instructions.Parse(res.AST, nil)
	return err
}

// FuzzCheck wants no panic, and each finding inside of the source, whatever the
// text is.
func FuzzCheck(f *testing.F) {
	for _, pattern := range []string{"testdata/errors/*", "testdata/gallery/*", "testdata/programs/*", "testdata/include/*", "../../examples/*.sysbuild", "../../spec.md"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(text))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		src := diag.NewSource("f", text)
		prog, list := check.Parse(src, check.Options{})
		if (prog == nil) != list.HasErrors() {
			t.Errorf("a program: %t, errors: %t", prog != nil, list.HasErrors())
		}
		for _, d := range list {
			if d.Rule == "Internal" || d.Rule == "" || d.Span.Source != src || d.Span.Start > d.Span.End || d.Span.End > len(text) {
				t.Errorf("%+v", d)
			}
		}
		if prog != nil && len(prog.Targets) == 0 {
			t.Error("a program without a target")
		}
	})
}

// buildKitDir is where BuildKit's own Dockerfile frontend stands.
func buildKitDir(t testing.TB) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/moby/buildkit").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	return filepath.Join(strings.TrimSpace(string(out)), "frontend/dockerfile")
}
