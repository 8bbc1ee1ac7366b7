package lint_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// TestSilence says what comments leave out.
func TestSilence(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want int
	}{
		"nothing":      {"FROM scratch\nCMD /a\nMAINTAINER me\n", 2},
		"file":         {"# check=skip=JSONArgsRecommended\nFROM scratch\nCMD /a\nMAINTAINER me\n", 1},
		"all":          {"# check=skip=all\nFROM scratch\nCMD /a\nMAINTAINER me\n", 0},
		"line":         {"FROM scratch\n# check=skip=JSONArgsRecommended\nCMD /a\nMAINTAINER me\n", 1},
		"line, all":    {"FROM scratch\nCMD /a\n# check=skip=all\nMAINTAINER me\n", 1},
		"spread":       {"FROM scratch\n#  Check = skip = JSONArgsRecommended, MaintainerDeprecated\nCMD /a\nMAINTAINER me\n", 3},
		"two":          {"# check=skip=JSONArgsRecommended,MaintainerDeprecated\nFROM scratch\nCMD /a\nMAINTAINER me\n", 0},
		"a remark":     {"FROM scratch\n# check=skip=JSONArgsRecommended since it is old\nCMD /a\nMAINTAINER me\n", 1},
		"experimental": {"# check=experimental=all\nFROM scratch\nRUN true\nRUN true\n", 1},
		"off":          {"FROM scratch\nRUN true\nRUN true\n", 0},
		"on for one":   {"FROM scratch\nRUN true\n# check=experimental=ConsecutiveRuns\nRUN true\nRUN true\n", 1},
		"unknown":      {"# check=skip=Nonsense\nFROM scratch\n", 1},
		"unknown key":  {"# check=skp=all\nFROM scratch\n", 1},
	} {
		if list := find(c.text); len(list) != c.want {
			t.Errorf("%s: %v", name, list)
		}
	}
}

// TestErrorTrue makes errors of warnings, and of no advice.
func TestErrorTrue(t *testing.T) {
	prog, list := lint.Parse(diag.NewSource("f", "# check=error=true\nFROM scratch\nCMD /a\n"), lint.Options{})
	if prog != nil || !list.HasErrors() {
		t.Errorf("a warning: %v, %v", prog, list)
	}
	prog, list = lint.Parse(diag.NewSource("f", "# check=error=true\nFROM example.org/base\n"), lint.Options{})
	if prog == nil || len(list) != 1 || list[0].Severity != diag.Info {
		t.Errorf("advice: %v, %v", prog, list)
	}
}

// TestExamplesAreQuiet holds what we show to our own rules.
func TestExamplesAreQuiet(t *testing.T) {
	var names []string
	for _, pattern := range []string{"*.sysbuild", "system-containers/*.sysbuild"} {
		found, err := filepath.Glob(filepath.Join("../../../examples", pattern))
		if err != nil || len(found) == 0 {
			t.Fatal(pattern, err)
		}
		names = append(names, found...)
	}
	for _, name := range names {
		src, err := diag.ReadSource(name)
		if err != nil {
			t.Fatal(err)
		}
		o := lint.Options{Options: check.Options{Context: files(filepath.Dir(name)), Name: filepath.Base(name)}}
		if _, list := lint.Parse(src, o); len(list) > 0 {
			t.Errorf("%s: %v", name, list)
		}
	}
}

// files is a directory that INCLUDE reads.
type files string

func (dir files) ReadSource(name string) (*diag.Source, error) {
	return diag.ReadSource(filepath.Join(string(dir), name))
}

// TestIncluded shows how a finding's file came here, and mends the first file
// alone.
func TestIncluded(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "part"), []byte("MAINTAINER me\nRUN chmod 777 /a\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	src := diag.NewSource("Sysfile", "FROM scratch\nINCLUDE part\nCMD /a\n")
	_, list := lint.Parse(src, lint.Options{Options: check.Options{Context: files(dir)}})
	if len(list) != 3 {
		t.Fatal(list)
	}
	for _, d := range list {
		inside := d.Span.Source != src
		if inside != (len(d.Related) == 1) || inside && d.Related[0].Span.Text() == "" {
			t.Errorf("%v: %v", d, d.Related)
		}
	}
	if text, n := list.Fixed(src); n != 1 || text != "FROM scratch\nINCLUDE part\nCMD [\"/a\"]\n" {
		t.Errorf("mended %d: %q", n, text)
	}
}

// TestStagesByVariable wants silence of stages that a variable may name.
func TestStagesByVariable(t *testing.T) {
	const text = `ARG OS=linux
FROM scratch AS tools-linux
FROM scratch AS tools-other
FROM scratch AS unused
FROM tools-$OS
TARGET oci example:1
`
	list := find(text)
	if len(list) != 1 || list[0].Rule != "UnusedStage" || list[0].Span.Pos().Line != 4 {
		t.Errorf("found %+v", []diag.Diagnostic(list))
	}
}
