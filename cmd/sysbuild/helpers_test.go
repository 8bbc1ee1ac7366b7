package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/sysbuild/sysbuild/internal/hostroot"
)

// commands are those that scripts have beside testscript's own.
func commands(t *testing.T) map[string]func(*testscript.TestScript, bool, []string) {
	return map[string]func(*testscript.TestScript, bool, []string){
		"status":    status,
		"waitfor":   waitFor,
		"pty":       onTerminal,
		"typed":     typed,
		"struck":    struck,
		"gone":      gone,
		"validated": validated,
		"stalling":  stalling,
		"rpmrepo":   repository,
		"guarded":   guarded,
		"served":    served,
		"gitrepo":   gitRepository,
		"pushed":    pushed, "registry": emptyRegistry,
		"digest": digest,
		"hostroot": func(ts *testscript.TestScript, _ bool, args []string) {
			if len(args) < 2 {
				ts.Fatalf("usage: hostroot DIR program...")
			}
			hostroot.Make(t, ts.MkAbs(args[0]), args[1:]...)
		},
	}
}

// status runs a program and holds its exit status: `status 2 sysbuild build`.
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N program [args...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// waitFor waits, half a minute at most, until a file holds a text.
func waitFor(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: waitfor FILE TEXT")
	}
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		data, err := os.ReadFile(ts.MkAbs(args[0]))
		if err == nil && bytes.Contains(data, []byte(args[1])) {
			return
		}
		if time.Now().After(end) {
			ts.Fatalf("%s never held %q, but %q", args[0], args[1], data)
		}
	}
}
