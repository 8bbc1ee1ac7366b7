package main

import (
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain makes this test program the command itself where a script, or the
// command, runs it under that name.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"sysbuild": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"status": status},
		Setup: func(env *testscript.Env) error {
			env.Setenv("SYSBUILD_CACHE_DIR", env.WorkDir+"/.cache")
			return nil
		},
	})
}
