package lint_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerui"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// narrower are the findings of BuildKit's that we leave out, with the reason.
// The key is a case of testdata/buildkit.txtar.
var narrower = map[string]string{
	"secret-path":     "a path or a URL is no secret",
	"from-default":    "a value for the unset case is said",
	"default":         "a value for the unset case is said",
	"description-gap": "an empty line stands between, as BuildKit's page advises",
}

// TestLikeBuildKit holds the rules that bear BuildKit's names to BuildKit's own
// linter: the same rules at the same lines, for each file of the archive.
func TestLikeBuildKit(t *testing.T) {
	ar, err := txtar.ParseFile("testdata/buildkit.txtar")
	if err != nil {
		t.Fatal(err)
	}
	hit := map[string]bool{}
	for _, f := range ar.Files {
		t.Run(f.Name, func(t *testing.T) {
			want, got := theirs(t, f.Data), ours(string(f.Data))
			for _, at := range want {
				rule, _, _ := strings.Cut(at, " ")
				hit[rule] = true
			}
			if narrower[f.Name] != "" {
				if len(want) == 0 || len(got) > 0 {
					t.Errorf("BuildKit finds %q, we %q, and the table says that they differ", want, got)
				}
				return
			}
			if !slices.Equal(want, got) {
				t.Errorf("BuildKit finds %q, we %q", want, got)
			}
		})
	}
	for _, r := range lint.Rules() {
		// The last one wants a context.
		if r.BuildKit && !hit[r.Name] && r.Name != "CopyIgnoredFile" {
			t.Errorf("%s: in no case", r.Name)
		}
	}
}

func theirs(t *testing.T, text []byte) []string {
	t.Helper()
	places := llb.NewSourceMap(nil, "Dockerfile", "Dockerfile", text)
	places.Definition = &llb.Definition{}
	found, err := dockerfile2llb.DockerfileLint(context.Background(), text, dockerfile2llb.ConvertOpt{
		Config: dockerui.Config{
			LinterConfig: &linter.Config{},
			// Else an ARG without a default would end it.
			BuildArgs: map[string]string{"BASE": "scratch"},
		},
		SourceMap: places,
	})
	if err != nil || found.Error != nil {
		t.Fatalf("BuildKit: %v, %v", err, found.Error)
	}
	var out []string
	for _, w := range found.Warnings {
		line := 0
		if ranges := w.Location.GetRanges(); len(ranges) > 0 {
			line = int(ranges[0].Start.Line)
		}
		out = append(out, at(w.RuleName, line))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// ours are the findings of the rules that BuildKit has too, by the line that
// their instruction begins on.
func ours(text string) []string {
	src := diag.NewSource("Dockerfile", text)
	_, list := lint.Parse(src, lint.Options{})
	var out []string
	for _, d := range list {
		if r := lint.Find(d.Rule); r == nil || !r.BuildKit {
			continue
		}
		out = append(out, at(d.Rule, first(text, d.Span.Pos().Line)))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// at leaves the line of a rule out for which BuildKit names another one.
func at(rule string, line int) string {
	if slices.Contains([]string{"MultipleInstructionsDisallowed", "NoEmptyContinuation", "InvalidDefinitionDescription"}, rule) {
		return rule
	}
	return fmt.Sprint(rule, " ", line)
}

// first is the line that the joined lines around one begin on.
func first(text string, line int) int {
	lines := strings.Split(text, "\n")
	for line > 1 && strings.HasSuffix(lines[line-2], `\`) {
		line--
	}
	return line
}

// TestTakesDockerfiles wants no panic, and no fix that breaks a file, of all
// that BuildKit's own tests read.
func TestTakesDockerfiles(t *testing.T) {
	names, err := filepath.Glob("testdata/files/*")
	more, err2 := filepath.Glob(filepath.Join(buildkitDir(t), "frontend/dockerfile/parser/testfiles*/*/Dockerfile"))
	if err != nil || err2 != nil || len(more) < 30 {
		t.Fatal(err, err2, len(more))
	}
	for _, name := range append(names, more...) {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		sound(t, string(text))
	}
}
