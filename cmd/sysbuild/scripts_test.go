package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"golang.org/x/tools/txtar"
)

// elsewhere are the commands whose success no script can show, and what does.
var elsewhere = map[string]string{
	"sysbuild frontend": "a BuildKit daemon has to ask: backend/buildkit/gateway, make conformance",
	"sysbuild lsp":      "an editor has to ask, and wait for answers: TestLSP",
}

// ran is what the scripts do with a command.
type ran struct{ help, success, failure bool }

// TestEveryCommandHasScripts holds that of every command a script asks for its
// help, has it do something, and has it fail.
func TestEveryCommandHasScripts(t *testing.T) {
	seen := map[string]*ran{}
	root := newRoot(streams{})
	files, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(txtar.Parse(data).Comment)) {
			took(seen, root, strings.Fields(line))
		}
	}
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		for _, sub := range c.Commands() {
			if sub.Hidden {
				continue
			}
			walk(sub)
			path := sub.CommandPath()
			r := seen[path]
			if r == nil {
				r = &ran{}
			}
			if !r.help {
				t.Errorf("no script runs %s --help", path)
			}
			if !r.success && elsewhere[path] == "" {
				t.Errorf("in no script %s succeeds", path)
			}
			if !r.failure {
				t.Errorf("in no script %s fails", path)
			}
		}
	}
	walk(root)
}

// took notes what a line of a script does with a command.
func took(seen map[string]*ran, root *cobra.Command, words []string) {
	failure := false
	at := -1
	for i, w := range words {
		switch {
		case w == "sysbuild":
			at = i
		case w == "!":
			failure = true
		case i > 0 && (words[i-1] == "status" || i > 1 && words[i-2] == "pty" || i > 2 && words[i-3] == "typed"):
			failure = failure || w != "0"
		}
		if at >= 0 {
			break
		}
	}
	if at < 0 || strings.HasPrefix(words[0], "#") {
		return
	}
	c, args, err := root.Find(words[at+1:])
	if err != nil || c == root {
		return
	}
	r := seen[c.CommandPath()]
	if r == nil {
		r = &ran{}
		seen[c.CommandPath()] = r
	}
	switch {
	case len(args) > 0 && args[0] == "--help":
		r.help = true
	case failure:
		r.failure = true
	default:
		r.success = true
	}
}
