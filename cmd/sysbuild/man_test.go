package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// manDir is where the pages stand that go with the source.
const manDir = "../../man"

// TestManIsFresh holds the pages that go with the source to the commands.
func TestManIsFresh(t *testing.T) {
	want := manualPages(newRoot(streams{}))
	for name, text := range want {
		got, err := os.ReadFile(filepath.Join(manDir, name))
		if err != nil || string(got) != text {
			t.Errorf("man/%s is stale: run make man (%v)", name, err)
		}
	}
	files, err := os.ReadDir(manDir)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if _, ok := want[f.Name()]; !ok {
			t.Errorf("man/%s is of nothing: remove it", f.Name())
		}
	}
}

// TestManTells holds that a page has the sections that pages have, and nothing
// of the machine that it was written on.
func TestManTells(t *testing.T) {
	home, _ := os.UserHomeDir()
	all := manualPages(newRoot(streams{}))
	for _, name := range slices.Sorted(maps.Keys(all)) {
		text := all[name]
		for _, heading := range []string{"NAME", "DESCRIPTION", "EXAMPLES", "SEE ALSO"} {
			if !strings.Contains(text, "\n.SH "+heading+"\n") {
				t.Errorf("%s has no %s", name, heading)
			}
		}
		if home != "/" && home != "" && strings.Contains(text, home+"/") {
			t.Errorf("%s names %s", name, home)
		}
	}
	for _, want := range []string{`\fB\-\-target\fR \fINAME\fR`, ".SS What is built", "SYSBUILD_INSECURE_REGISTRIES", `\fB\%sysbuild\-check\fR(1)`} {
		if !strings.Contains(all["sysbuild-build.1"], want) {
			t.Errorf("sysbuild-build.1 has no %s", want)
		}
	}
	for _, want := range []string{".SS YUM install", `\fB\-\-mount=`, "ROOTFS"} {
		if !strings.Contains(all["sysfile.5"], want) {
			t.Errorf("sysfile.5 has no %s", want)
		}
	}
}

func TestRoffText(t *testing.T) {
	r := &roff{}
	r.filled(`.TH 'a' \n -x … ~/.cache`)
	if want := "\\&.TH \\(aqa\\(aq \\en \\-x \\[u2026] \\(ti/.cache\n"; r.String() != want {
		t.Errorf("%q, want %q", r.String(), want)
	}
}
