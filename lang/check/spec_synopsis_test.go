package check_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/instr"
)

// TestSpecSynopses holds the synopsis at the head of each instruction's section
// to the instruction table; -update writes it.
func TestSpecSynopses(t *testing.T) {
	spec := readSpec(t)
	want := withSynopses(t, spec)
	if *update {
		if err := os.WriteFile(specFile, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if spec == want {
		return
	}
	have := strings.Split(spec, "\n")
	for i, line := range strings.Split(want, "\n") {
		if have[i] != line {
			t.Errorf("spec.md:%d: want %s", i+1, line)
		}
	}
}

// withSynopses is the specification with the synopses of the table. FROM shares
// the section of ROOTFS, forms and formats that of what they belong to.
func withSynopses(t *testing.T, spec string) string {
	t.Helper()
	seen := map[string]bool{}
	put := func(row instr.Instruction, above string) {
		if seen[row.Section] {
			return
		}
		seen[row.Section] = true
		head := regexp.MustCompile("\n### " + row.Section + "\n`[^`\n]*`")
		if !head.MatchString(spec) {
			t.Errorf("spec.md: %s: no synopsis under its heading", row.Section)
			return
		}
		line := "\n### " + row.Section + "\n`" + above + row.Keyword + " " + row.Synopsis + "`"
		spec = head.ReplaceAllLiteralString(spec, line)
	}
	for _, row := range instr.All {
		put(row, "")
		for _, verb := range row.Verbs {
			put(verb, row.Keyword+" ")
		}
	}
	return spec
}
