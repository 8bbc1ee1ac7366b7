package main

import (
	"bytes"
	"testing"

	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
)

func variables(env map[string]string) func(string) (string, bool) {
	return func(name string) (string, bool) { v, ok := env[name]; return v, ok }
}

// TestColour holds who decides about colours: the flag, then NO_COLOR, then what
// forces them, then what standard error is.
func TestColour(t *testing.T) {
	for _, c := range []struct {
		flag     string
		terminal bool
		env      map[string]string
		want     bool
	}{
		{"auto", false, nil, false},
		{"auto", true, nil, true},
		{"auto", true, map[string]string{"NO_COLOR": ""}, true}, // set and empty is not set
		{"auto", true, map[string]string{"NO_COLOR": "0"}, false},
		{"auto", true, map[string]string{"CLICOLOR": "0"}, false},
		{"auto", true, map[string]string{"FORCE_COLOR": "0"}, false},
		{"auto", false, map[string]string{"FORCE_COLOR": "1"}, true},
		{"auto", false, map[string]string{"CLICOLOR_FORCE": "1"}, true},
		{"auto", false, map[string]string{"CLICOLOR_FORCE": "0"}, false},
		{"auto", false, map[string]string{"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, false},
		{"always", false, map[string]string{"NO_COLOR": "1"}, true},
		{"never", true, map[string]string{"FORCE_COLOR": "1"}, false},
	} {
		if got := coloured(c.flag, wantsColour(c.terminal, variables(c.env))); got != c.want {
			t.Errorf("--color %s, a terminal %v, %v: %v", c.flag, c.terminal, c.env, got)
		}
	}
}

// TestLinks holds where links may stand: where the cursor moves and colours are
// wanted, and not on the consoles that print them.
func TestLinks(t *testing.T) {
	on := progress.Output{CanMove: true, Colour: true}
	for _, c := range []struct {
		out  progress.Output
		env  map[string]string
		want bool
	}{
		{on, map[string]string{"TERM": "xterm"}, true},
		{on, map[string]string{"TERM": "xterm", "VTE_VERSION": "6800"}, true},
		{on, map[string]string{"TERM": "xterm", "VTE_VERSION": "4400"}, false},
		{on, map[string]string{"TERM": "linux"}, false},
		{progress.Output{CanMove: true}, map[string]string{"TERM": "xterm"}, false},
		{progress.Output{Colour: true}, nil, false}, // --color always into a file
	} {
		if got := canLink(&c.out, variables(c.env)); got != c.want {
			t.Errorf("%+v %v: %v", c.out, c.env, got)
		}
	}
}

func TestWidth(t *testing.T) {
	file := terminal(&bytes.Buffer{}, variables(nil))
	wide := &progress.Output{Size: func() (int, int) { return 200, 50 }}
	for _, c := range []struct {
		out     *progress.Output
		columns string
		want    int
	}{{file, "", 80}, {file, "60", 60}, {file, "many", 80}, {file, "-1", 80}, {wide, "60", 200}} {
		if got := width(c.out, variables(map[string]string{"COLUMNS": c.columns})); got != c.want {
			t.Errorf("COLUMNS=%s: %d, want %d", c.columns, got, c.want)
		}
	}
}
