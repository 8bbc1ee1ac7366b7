package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/sysbuild/sysbuild/backend/native"
)

// TestMain makes this test program the command itself where a script, or the
// command, runs it under that name.
func TestMain(m *testing.M) {
	if native.IsChild() {
		native.Main()
	}
	testscript.Main(m, map[string]func(){"sysbuild": main, "stubborn": stubborn})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds:                commands(t),
		Condition:           condition,
		Setup: func(env *testscript.Env) error {
			env.Setenv("SYSBUILD_CACHE_DIR", env.WorkDir+"/cache")
			return nil
		},
	})
}

// condition knows [steps]: this machine can run a build's steps, and has what
// hostroot takes. Where CI is set it must.
func condition(name string) (bool, error) {
	if name != "steps" {
		return false, fmt.Errorf("no condition %q", name)
	}
	_, err := exec.LookPath("ldd")
	return os.Getenv("CI") != "" || err == nil && os.Geteuid() == 0, nil
}

// stubborn is a program that does not end when it is told to.
func stubborn() {
	ctx, stop := interruptible(os.Stderr, nil)
	defer stop()
	fmt.Fprintln(os.Stderr, "ready")
	<-ctx.Done()
	fmt.Fprintln(os.Stderr, context.Cause(ctx))
	time.Sleep(time.Minute)
}
