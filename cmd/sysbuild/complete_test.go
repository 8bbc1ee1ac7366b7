package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// offered is what completion offers behind a command line whose last word is
// being typed, without what the words mean, and what shells do with it.
func offered(t *testing.T, line ...string) (words []string, directive string) {
	t.Helper()
	var out bytes.Buffer
	root := newRoot(streams{out: &out, err: &bytes.Buffer{}})
	root.SetArgs(append([]string{"__complete"}, line...))
	if err := root.Execute(); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	for _, l := range lines[:len(lines)-1] {
		word, _, _ := strings.Cut(l, "\t")
		words = append(words, word)
	}
	return words, lines[len(lines)-1]
}

// The directives, as scripts read them.
const (
	toFiles    = ":0"
	toNothing  = ":4"
	withoutEnd = ":6"
	toDirs     = ":16"
)

const completedFile = `ARG MIRROR=https://example.org/el7
FROM scratch AS base
ARG VERSION
RUN --mount=type=secret,id=npm true
FROM base AS builder
RUN broken "
TARGET oci app:1
TARGET system app:1
TARGET aci $NAME:1
`

func TestComplete(t *testing.T) {
	t.Setenv("SYSBUILD_FILE", "")
	dir := t.TempDir()
	t.Chdir(dir)
	for name, text := range map[string]string{
		"Sysfile": completedFile, "other.sysbuild": "FROM scratch AS elsewhere\n", "README.md": "", "app.oci.tar": "", "sub/b.sysbuild": "", "sub/x.aci": "", ".hidden": "",
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		line      string // the word behind the last blank is being typed
		words     string
		directive string
	}{
		{"build --target ", "app:1 app oci system aci", toNothing},
		{"build -t app", "app:1 app oci system aci", toNothing}, // shells keep those that begin so
		{"build --stage ", "base builder", toNothing},
		{"build --stage=", "base builder", toNothing},
		{"build -f other.sysbuild --stage ", "elsewhere", toNothing},
		{"ir --stage ", "base builder", toNothing},
		{"build --build-arg ", "MIRROR= VERSION=", withoutEnd},
		{"build --build-arg MIRROR=", "", toNothing},
		{"build --secret ", "id=npm,src= id=npm,env=", withoutEnd},
		{"build --file ", "Sysfile other.sysbuild sub/", withoutEnd},
		{"build --file o", "other.sysbuild", toNothing},
		{"build --file sub/", "sub/b.sysbuild", toNothing},
		{"build --file REA", "", toFiles},
		{"build ", "", toDirs},
		{"build . ", "", toNothing},
		{"build --progress ", "auto tty plain rawjson quiet", toNothing},
		{"build --backend ", "auto native buildkit", toNothing},
		{"build --output ", "", toDirs},
		{"build --metadata-file ", "", toFiles},
		{"build --label ", "", toNothing},
		{"check ", "Sysfile other.sysbuild sub/", withoutEnd},
		{"check --format ", "text json sarif github", toNothing},
		{"run ", "app.oci.tar sub/", withoutEnd},
		{"inspect sub/", "sub/x.aci", toNothing},
		{"run app.oci.tar ", "", toNothing},
		{"diff a b ", "", toNothing},
		{"completion ", "bash zsh fish powershell", toNothing},
		{"help YUM ins", "repo key set var install remove upgrade downgrade module snapshot", toNothing},
		{"doctor ", "", toNothing},
		{"cache ls ", "", toNothing},
		{"version --color ", "auto always never", toNothing},
		{"init ", "", toDirs},
		{"install --root ", "", toDirs},
	} {
		words, directive := offered(t, strings.Split(c.line, " ")...)
		if got := strings.Join(words, " "); got != c.words || directive != c.directive {
			t.Errorf("sysbuild %s: %q %s, want %q %s", c.line, got, directive, c.words, c.directive)
		}
	}
	if words, _ := offered(t, "explain", "Unus"); !slices.Contains(words, "UnusedStage") {
		t.Errorf("explain: %q", words)
	}
	if words, _ := offered(t, "bu"); !slices.Contains(words, "build") || slices.Contains(words, "__step") {
		t.Errorf("commands: %q", words)
	}
	t.Setenv("SYSBUILD_FILE", "other.sysbuild")
	if words, _ := offered(t, "build", "--stage", ""); !slices.Equal(words, []string{"elsewhere"}) {
		t.Errorf("with SYSBUILD_FILE: %q", words)
	}
}

// TestCompleteNothing holds that a Sysfile that is not there, or no text, is no
// error behind the word that is typed.
func TestCompleteNothing(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, text := range []string{"", "\x00\xff", "FROM"} {
		if text != "" {
			if err := os.WriteFile("Sysfile", []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		for _, flag := range []string{"--target", "--stage", "--build-arg", "--secret"} {
			if words, _ := offered(t, "build", flag, ""); words != nil {
				t.Errorf("%s of %q: %q", flag, text, words)
			}
		}
	}
}

// TestEveryFlagCompletes holds that no flag offers files where it takes none.
func TestEveryFlagCompletes(t *testing.T) {
	eachCommand(func(c *cobra.Command) {
		c.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if _, ok := c.GetFlagCompletionFunc(f.Name); !ok && f.Value.Type() != "bool" {
				t.Errorf("%s --%s completes anything", c.CommandPath(), f.Name)
			}
		})
		if c.ValidArgsFunction == nil && c.ValidArgs == nil && !c.HasSubCommands() {
			t.Errorf("%s completes any argument", c.CommandPath())
		}
	})
}
