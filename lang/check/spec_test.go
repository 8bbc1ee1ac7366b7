package check_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

const specFile = "../../spec.md"

func readSpec(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(specFile)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

var fence = regexp.MustCompile("(?ms)^```([a-z]+)(?: error=(\\w+))?\n(.*?)^```$")

// TestSpecExamples checks every example of the specification: clean, or with
// the one error that it is marked with.
func TestSpecExamples(t *testing.T) {
	spec := readSpec(t)
	examples := 0
	for _, m := range fence.FindAllStringSubmatchIndex(spec, -1) {
		lang, rule, text := spec[m[2]:m[3]], "", spec[m[6]:m[7]]
		if m[4] >= 0 {
			rule = spec[m[4]:m[5]]
		}
		line := strings.Count(spec[:m[0]], "\n") + 1
		if lang != "sysfile" {
			continue
		}
		examples++
		t.Run(fmt.Sprintf("line%d", line), func(t *testing.T) {
			_, list := check.Parse(diag.NewSource("spec.md", text), check.Options{})
			if rule == "" && len(list) > 0 {
				t.Errorf("is not clean: %v", list)
			}
			if rule != "" && (len(list) != 1 || list[0].Rule != rule || list[0].Severity != diag.Error) {
				t.Errorf("want the error %s alone, got %v", rule, list)
			}
		})
	}
	if examples < 20 {
		t.Errorf("only %d examples were found", examples)
	}
}

// sameFlags are instructions whose section says that their flags are another
// one's.
var sameFlags = map[string]bool{"YUM upgrade": true, "YUM downgrade": true}

// TestSpecIsWhole wants a section for every instruction and a word for each of
// its flags there.
func TestSpecIsWhole(t *testing.T) {
	spec := readSpec(t)
	var rows func(list []instr.Instruction, above string)
	rows = func(list []instr.Instruction, above string) {
		for _, row := range list {
			_, section, found := strings.Cut(spec, "\n### "+row.Section+"\n")
			if !found {
				t.Errorf("%s%s: no section %q", above, row.Keyword, row.Section)
			}
			section, _, _ = strings.Cut(section, "\n### ")
			for _, f := range row.Flags {
				if !strings.Contains(section, "--"+f.Name) && !sameFlags[above+row.Keyword] {
					t.Errorf("%s%s --%s: not spoken of", above, row.Keyword, f.Name)
				}
			}
			rows(row.Verbs, row.Keyword+" ")
		}
	}
	rows(instr.All, "")
	if want := "```ebnf\n" + syntax.Grammar() + "\n```"; !strings.Contains(spec, want) {
		t.Errorf("the grammar is not that of the parser:\n%s", want)
	}
}

var ruleName = regexp.MustCompile(`(?m)^\tRule\w+ += "(\w+)"`)

// TestSpecNamesRules holds the rules of the code to those of the specification,
// and wants each of them in some expected text of the tests.
func TestSpecNamesRules(t *testing.T) {
	spec := readSpec(t)
	_, warnings, _ := strings.Cut(spec, "\n## Rules\n")
	_, shown, _ := strings.Cut(spec, "\n## Errors\n")
	shown, _, _ = strings.Cut(shown, "\n### Errors of a build\n") // the house's tests hold those
	seen := tested(t)
	var rules []string
	for _, name := range []string{"errors.go", "lint.go", "../syntax/errors.go"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range ruleName.FindAllStringSubmatch(string(text), -1) {
			rules = append(rules, m[1])
		}
	}
	if len(rules) < 40 {
		t.Fatalf("only %d rules were found", len(rules))
	}
	for _, r := range rules {
		if !strings.Contains(shown, "`"+r+"`") && !strings.Contains(warnings, "\n| `"+r+"` |") {
			t.Errorf("%s: not in the specification", r)
		}
		if !strings.Contains(seen, r) && !slices.Contains([]string{syntax.RuleInternal, syntax.RuleSyntax}, r) {
			t.Errorf("%s: in no test", r)
		}
	}
	for _, m := range regexp.MustCompile("(?m)^\\| `(\\w+)` \\|").FindAllStringSubmatch(shown, -1) {
		if !slices.Contains(rules, m[1]) {
			t.Errorf("%s: in the specification alone", m[1])
		}
	}
}

// tested is every expected text.
func tested(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	for _, pattern := range []string{"testdata/errors/*", "testdata/gallery/*", "../syntax/testdata/*.txtar"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			b.Write(text)
		}
	}
	return b.String()
}

// TestExamples wants the example files to check clean.
func TestExamples(t *testing.T) {
	for _, dir := range []string{"../../examples", "../../examples/system-containers"} {
		each(t, filepath.Join(dir, "*.sysbuild"), func(t *testing.T, name string) {
			src, err := diag.ReadSource(name)
			if err != nil {
				t.Fatal(err)
			}
			o := check.Options{Context: folder(dir), Name: filepath.Base(name)}
			if _, list := check.Parse(src, o); len(list) > 0 {
				t.Error(list, list.Error())
			}
		})
	}
}

// folder is a context of trusted files.
type folder string

// ReadSource implements syntax.Reader.
func (f folder) ReadSource(name string) (*diag.Source, error) {
	return diag.ReadSource(filepath.Join(string(f), name))
}
