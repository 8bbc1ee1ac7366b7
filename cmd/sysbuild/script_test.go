package main

import (
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/sysbuild/sysbuild/backend/native"
)

// TestMain makes this test program the command itself where a script, or the
// command, runs it under that name.
func TestMain(m *testing.M) {
	if native.IsChild() {
		native.Main()
	}
	testscript.Main(m, map[string]func(){"sysbuild": main})
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
