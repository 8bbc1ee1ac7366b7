package check_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/buildkit/frontend/dockerfile/shell"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// What follows holds our reading of a Dockerfile to BuildKit's: instruction by
// instruction in one normal form, as written and with all variables expanded.

// setting is what variables are in the comparison.
var setting = map[string]string{
	"A": "one", "B": "two words", "EMPTY": "", "PATH": "/bin", "P": "8080", "Q": `q"uo'te`, "U": "1000", "T": "true",
}

func settingLookup(name string) (string, bool) {
	v, ok := setting[name]
	return v, ok
}

// same compares two readings of a text. Both is true where both take it.
func same(t *testing.T, name, text string) (both bool) {
	t.Helper()
	want, theirs := readByBuildKit(text)
	got, ours := readByUs(text)
	switch {
	case theirs != nil && ours == nil:
		t.Errorf("%s: we take it, BuildKit says: %v\n%s", name, theirs, text)
	case theirs == nil && ours != nil:
		if intended(ours) == "" {
			t.Errorf("%s: BuildKit takes it, we say: %v\n%s", name, ours, text)
		}
	case theirs == nil:
		for n := range max(len(got), len(want)) {
			if n >= len(got) || n >= len(want) || got[n] != want[n] {
				t.Errorf("%s: line %d\nwe       %s\nBuildKit %s\n%s", name, n, lineOf(got, n), lineOf(want, n), text)
				return true
			}
		}
		return true
	}
	return false
}

// stricter are our errors where BuildKit's parser and expansion have none, each
// with the reason. The specification's "Differences from a Dockerfile" has them.
var stricter = []struct{ rule, summary, reason string }{
	{check.RuleBadPath, "", "/x and ../x are no image's name: BuildKit says so when it resolves them"},
	{check.RuleBadValue, "is no port", "BuildKit says so when it makes the image's configuration"},
	{check.RuleBadValue, "ends before it begins", "BuildKit says so when it makes the image's configuration"},
	{check.RuleBadValue, "there is no signal", "BuildKit says so when it makes the image's configuration"},
	{check.RuleFlagValue, "--chmod cannot be", "BuildKit says so when it makes the step"},
	{check.RuleBadValue, "a checksum is not", "BuildKit says so when it makes the step"},
	{check.RuleFlagValue, "a file of the context has no checksum", "BuildKit says so when it makes the step"},
	{check.RuleBadValue, "takes no variables", "BuildKit says so when it looks for the stage"},
	{check.RuleMissingArgument, "needs a command", "a command that is nothing is never meant: CMD [] takes one back"},
	{check.RuleFlagValue, "takes no variables", "what kind of mount it is must be known before its image"},
	{syntax.RuleUnknownInstruction, "", "behind ONBUILD: BuildKit says so in the images that stand on this one"},
	{check.RuleCircularStages, "", "BuildKit says so when it orders the stages"},
	{check.RuleWindowsOnly, "", "root file systems are built for Linux alone"},
}

// intended gives why all errors of a list are ours alone; "" where one is not.
func intended(err error) string {
	reason := ""
	list, _ := err.(diag.List)
	for _, d := range list {
		if d.Severity != diag.Error {
			continue
		}
		reason = ""
		for _, s := range stricter {
			if s.rule == d.Rule && strings.Contains(d.Summary, s.summary) {
				reason = s.reason
			}
		}
		if reason == "" {
			return ""
		}
	}
	return reason
}

func lineOf(list []string, n int) string {
	if n < len(list) {
		return list[n]
	}
	return "(none)"
}

// readByBuildKit gives every instruction as written, and then expanded.
func readByBuildKit(text string) ([]string, error) {
	var out []string
	for _, expand := range []bool{false, true} {
		res, err := parser.Parse(strings.NewReader(text))
		if err != nil {
			return nil, err
		}
		stages, globals, err := instructions.Parse(res.AST, linter.New(&linter.Config{}))
		if err != nil {
			return nil, err
		}
		if len(stages) == 0 {
			return nil, fmt.Errorf("no stages")
		}
		b := theirReader{lex: shell.NewLex(res.EscapeToken), expand: expand}
		for i := range globals {
			out = append(out, b.command(&globals[i]))
		}
		for _, s := range stages {
			out = append(out, fmt.Sprintf("FROM %q AS %q platform=%q %q", b.word(s.BaseName), s.Name, b.word(s.Platform), s.SourceCode))
			for _, c := range s.Commands {
				out = append(out, b.command(c))
			}
		}
		if b.err != nil {
			return nil, b.err
		}
	}
	return out, nil
}

// readByUs is the same by our parser, checker and expansion.
func readByUs(text string) ([]string, error) {
	prog, list := check.Parse(diag.NewSource("Dockerfile", text), check.Options{})
	if list.HasErrors() {
		return nil, list
	}
	var out []string
	for _, expand := range []bool{false, true} {
		w := ourReader{x: check.Expander{Escape: prog.Escape, Lookup: settingLookup}, expand: expand}
		for _, i := range prog.Globals {
			out = append(out, w.node(i))
		}
		for _, s := range prog.Stages {
			n := s.From.Node.(*check.Rootfs)
			out = append(out, fmt.Sprintf("FROM %q AS %q platform=%q %q", w.word(n.Source), s.Name, w.opt(n.Platform), s.From.Text))
			for _, i := range s.Instrs {
				out = append(out, w.node(i))
			}
		}
		if w.err != nil {
			return nil, w.err
		}
	}
	return out, nil
}

// normal forms, one a kind of instruction, shared by both readers.

func pairsForm(name string, pairs [][2]string) string { return fmt.Sprintf("%s %q", name, pairs) }

func commandForm(name string, shell bool, args []string, docs []docForm) string {
	return fmt.Sprintf("%s shell=%t %q %+v", name, shell, slices.Concat(args), docs)
}

type docForm struct {
	Name, Data string
	Expand     bool
}

type copyForm struct {
	Name, From, Chown, Chmod, Checksum string
	Link, Parents                      bool
	Unpack, KeepGit                    string
	Exclude                            []string
	Sources                            []string
	Dest                               string
	Docs                               []docForm
}

func (c copyForm) String() string {
	c.Exclude, c.Sources, c.Docs = slices.Concat(c.Exclude), slices.Concat(c.Sources), slices.Concat(c.Docs)
	return fmt.Sprintf("%s %q %q", c.Name, [...]string{
		c.From, c.Chown, c.Chmod, c.Checksum, fmt.Sprint(c.Link, c.Parents), c.Unpack, c.KeepGit, c.Dest,
	}, fmt.Sprint(c.Exclude, len(c.Exclude), c.Sources, len(c.Sources), c.Docs))
}

type mountForm struct {
	Type, From, Source, Target, ID, Sharing, Env, Mode, UID, GID string
	ReadOnly, Required                                           bool
	Size                                                         int64
}

func flagForm(v *bool) string {
	if v == nil {
		return "none"
	}
	return fmt.Sprint(*v)
}
