package lint_test

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"os"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
)

func buildkitDir(t testing.TB) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/moby/buildkit").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	return strings.TrimSpace(string(out))
}

// sound holds the findings of any text to what a reader relies on: each lies in
// the source and bears a rule of the table, and what is mended has no error that
// was not there, nor more findings of the mended rules.
func sound(t *testing.T, text string) {
	t.Helper()
	src := diag.NewSource("f", text)
	_, list := lint.Parse(src, lint.Options{})
	before := map[string]int{}
	for _, d := range list {
		before[d.Rule]++
		if lint.Find(d.Rule) == nil || d.Summary == "" || d.Span.Source != src || d.Span.Start > d.Span.End || d.Span.End > len(text) {
			t.Errorf("%q: %+v", text, d)
		}
	}
	fixed, n := list.Fixed(src)
	if n == 0 {
		if fixed != text {
			t.Errorf("%q: nothing is mended, and it changed to %q", text, fixed)
		}
		return
	}
	_, left := lint.Parse(diag.NewSource("f", fixed), lint.Options{})
	if left.HasErrors() && !list.HasErrors() {
		t.Errorf("%q\nmended is broken: %v\n%q", text, left, fixed)
	}
	if list.HasErrors() {
		return // the other lints were silent
	}
	after := map[string]int{}
	for _, d := range left {
		after[d.Rule]++
	}
	for _, d := range list {
		if d.Fix != nil && after[d.Rule] > before[d.Rule] {
			t.Errorf("%q\nhas more of %s when it is mended\n%q", text, d.Rule, fixed)
		}
	}
}

// FuzzLint wants findings that are sound, whatever the text is.
func FuzzLint(f *testing.F) {
	for _, r := range lint.Rules() {
		bad, _ := lint.Unmark(r.Bad)
		f.Add(bad)
		f.Add(r.Good)
	}
	for _, pattern := range []string{"../testdata/*/*", "../../../examples/*.sysbuild", "../../../examples/*/*.sysbuild"} {
		names, err := filepath.Glob(pattern)
		if err != nil || len(names) == 0 {
			f.Fatal(pattern, err)
		}
		for _, name := range names {
			if text, err := os.ReadFile(name); err == nil {
				f.Add(string(text))
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string) { sound(t, text) })
}
