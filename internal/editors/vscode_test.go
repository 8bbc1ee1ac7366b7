package main

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// vscodeManifest is what editors/vscode/package.json says of the language.
type vscodeManifest struct {
	Contributes struct {
		Languages []struct {
			ID                                      string
			Filenames, FilenamePatterns, Extensions []string
		}
		Grammars            []struct{ EmbeddedLanguages map[string]string }
		SemanticTokenScopes []struct{ Scopes map[string][]string }
		Commands            []struct{ Command string }
		Configuration       struct{ Properties map[string]any }
		ProblemPatterns     []struct{ Regexp string }
		Menus               map[string][]struct{ Command string }
		Walkthroughs        []struct {
			Steps []struct{ Media map[string]string }
		}
		TaskDefinitions []struct{ Properties map[string]any }
	}
}

func manifest(t *testing.T) vscodeManifest {
	t.Helper()
	var m vscodeManifest
	if err := json.Unmarshal([]byte(vscodeFile(t, "package.json")), &m); err != nil {
		t.Fatal(err)
	}
	return m
}

func vscodeFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(needs.ModuleRoot(t), "editors", "vscode", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestVSCodeNames wants the extension to know the names that Sysfiles have.
func TestVSCodeNames(t *testing.T) {
	l := manifest(t).Contributes.Languages[0]
	got := slices.Concat(l.Filenames, l.FilenamePatterns)
	for _, e := range l.Extensions {
		got = append(got, "*"+e)
	}
	if !slices.Equal(got, fileGlobs) {
		t.Errorf("the extension has %q, the others %q", got, fileGlobs)
	}
	if glob := "**/{" + strings.Join(fileGlobs, ",") + "}"; !strings.Contains(vscodeFile(t, "src/tasks.ts"), "'"+glob+"'") {
		t.Errorf("src/tasks.ts does not look for %s", glob)
	}
}

// TestVSCodeScopes wants every scope that package.json names to be one of the
// grammar's: a token that the server tells has the colour that it had before.
func TestVSCodeScopes(t *testing.T) {
	grammar, err := marshal(textmate(rules()))
	if err != nil {
		t.Fatal(err)
	}
	c := manifest(t).Contributes
	scopes := slices.Sorted(maps.Keys(c.Grammars[0].EmbeddedLanguages))
	for _, list := range c.SemanticTokenScopes[0].Scopes {
		scopes = append(scopes, list...)
	}
	for _, s := range scopes {
		if !strings.Contains(string(grammar), `"`+s+`"`) {
			t.Errorf("the grammar has no scope %s", s)
		}
	}
	if n := len(c.SemanticTokenScopes[0].Scopes); n < 11 {
		t.Errorf("%d classes of tokens have a scope", n)
	}
}

// TestVSCodeCommands wants what package.json offers and what the sources do to
// be the same.
func TestVSCodeCommands(t *testing.T) {
	c := manifest(t).Contributes
	var offered []string
	for _, command := range c.Commands {
		offered = append(offered, command.Command)
	}
	var done []string
	for _, m := range regexp.MustCompile(`on\('(sysbuild\.\w+)'`).FindAllStringSubmatch(vscodeFile(t, "src/commands.ts"), -1) {
		done = append(done, m[1])
	}
	if !slices.Equal(offered, done) {
		t.Errorf("package.json offers %q, src/commands.ts does %q", offered, done)
	}
	for menu, list := range c.Menus {
		for _, entry := range list {
			if !slices.Contains(offered, entry.Command) {
				t.Errorf("the menu %s has %s, which is no command", menu, entry.Command)
			}
		}
	}
	for _, step := range c.Walkthroughs[0].Steps {
		vscodeFile(t, step.Media["markdown"])
	}
}

// TestVSCodeSettings wants a setting for each of the server's, and each on the
// page of the extension.
func TestVSCodeSettings(t *testing.T) {
	properties := manifest(t).Contributes.Configuration.Properties
	protocol, err := os.ReadFile(filepath.Join(needs.ModuleRoot(t), "lang/lsp/protocol/lifecycle.go"))
	if err != nil {
		t.Fatal(err)
	}
	_, settings, _ := strings.Cut(string(protocol), "type Settings struct {")
	settings, _, _ = strings.Cut(settings, "\n}")
	names := regexp.MustCompile("`json:\"(\\w+)\"`").FindAllStringSubmatch(settings, -1)
	if len(names) < 3 {
		t.Errorf("the server has %d settings", len(names))
	}
	for _, m := range names {
		if properties["sysbuild."+m[1]] == nil {
			t.Errorf("the extension has no setting sysbuild.%s", m[1])
		}
	}
	page := vscodeFile(t, "README.md")
	for name := range properties {
		if !strings.Contains(page, "`"+name+"`") {
			t.Errorf("README.md says nothing of %s", name)
		}
	}
	for name := range manifest(t).Contributes.TaskDefinitions[0].Properties {
		if !strings.Contains(page, name) {
			t.Errorf("README.md says nothing of a task's %s", name)
		}
	}
}

// TestVSCodeProblems wants the problem matcher to read what sysbuild prints.
func TestVSCodeProblems(t *testing.T) {
	pattern := regexp.MustCompile(manifest(t).Contributes.ProblemPatterns[0].Regexp)
	for line, want := range map[string][]string{
		`bad.sysbuild:3:5: error[UnknownVerb]: YUM has no verb "instal"`:    {"bad.sysbuild", "3", "5", "error", "UnknownVerb", `YUM has no verb "instal"`},
		`/w/a b/Sysfile:12:1: warning[SudoInRun]: sudo has no use`:          {"/w/a b/Sysfile", "12", "1", "warning", "SudoInRun", "sudo has no use"},
		`Sysfile:1:1: advice[AptCommand]: a script calls apt-get`:           {"Sysfile", "1", "1", "advice", "AptCommand", "a script calls apt-get"},
		`parts/b:2:1: error: it cannot be read`:                             {"parts/b", "2", "1", "error", "", "it cannot be read"},
		`  sub/Sysfile:2:1: included here`:                                  nil,
		`    3 | YUM instal bash`:                                           nil,
		`#2 failed 0.0s: /bin/sh: start: no such file or directory`:         nil,
		`#3 12.01 main.c:3:5: error: what a compiler says is not a Sysfile`: nil,
	} {
		if got := pattern.FindStringSubmatch(line); len(got) > 0 && !slices.Equal(got[1:], want) || len(got) == 0 && want != nil {
			t.Errorf("%s: %q", line, got)
		}
	}
}

// TestVSCodeLock wants the libraries to come from the public registry alone.
func TestVSCodeLock(t *testing.T) {
	for _, name := range []string{"editors/vscode/package-lock.json", "internal/tools/vscode/package-lock.json"} {
		text, err := os.ReadFile(filepath.Join(needs.ModuleRoot(t), name))
		if err != nil {
			t.Fatal(err)
		}
		all := regexp.MustCompile(`"resolved": "([^"]*)"`).FindAllStringSubmatch(string(text), -1)
		if len(all) < 50 {
			t.Errorf("%s: %d libraries", name, len(all))
		}
		for _, m := range all {
			if !strings.HasPrefix(m[1], "https://registry.npmjs.org/") {
				t.Errorf("%s: %s", name, m[1])
			}
		}
	}
}
