//go:build conformance

package main

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestManualPages shows every page by mandoc and by man, neither of which may
// have anything against it.
func TestManualPages(t *testing.T) {
	mandoc, man := needs.Tool(t, "mandoc"), needs.Tool(t, "man")
	dir := t.TempDir()
	if err := writeManualPages(newRoot(streams{}), dir); err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob(filepath.Join(dir, "*.[15]"))
	if err != nil || len(pages) < 20 {
		t.Fatalf("%d pages, %v", len(pages), err)
	}
	out, err := exec.Command(mandoc, append([]string{"-Tlint", "-Wstyle"}, pages...)...).CombinedOutput()
	for line := range strings.SplitSeq(string(out), "\n") {
		if line != "" && !strings.Contains(line, "referenced manual not found") { // they are not installed
			t.Error(line)
		}
	}
	if err != nil && len(out) == 0 {
		t.Error(err)
	}
	for _, page := range pages {
		cmd := exec.Command(man, "--warnings=all", "-E", "utf8", "-l", page)
		cmd.Env = []string{"MANWIDTH=80", "LANG=C.UTF-8", "PATH=/usr/bin:/bin"}
		var said strings.Builder
		cmd.Stderr = &said
		shown, err := cmd.Output()
		if err != nil || said.Len() > 0 || !strings.Contains(string(shown), "SEE ALSO") {
			t.Errorf("%s: %v: %s", filepath.Base(page), err, said.String())
		}
	}
}
