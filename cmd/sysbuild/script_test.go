package main

import (
	"context"
	"fmt"
	"os"
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
		Setup: func(env *testscript.Env) error {
			env.Setenv("SYSBUILD_CACHE_DIR", env.WorkDir+"/cache")
			return nil
		},
	})
}

// stubborn is a program that does not end when it is told to.
func stubborn() {
	ctx, stop := interruptible(os.Stderr)
	defer stop()
	fmt.Fprintln(os.Stderr, "ready")
	<-ctx.Done()
	fmt.Fprintln(os.Stderr, context.Cause(ctx))
	time.Sleep(time.Minute)
}
