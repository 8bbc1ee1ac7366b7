package luascript

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

// TestBounds runs scripts that would end the process, or take all its memory.
func TestBounds(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"a long script":          {strings.Repeat("-", maxSource+1), "more than"},
		"nested as deep as goes": {"return " + strings.Repeat("- ", maxSource/2-8) + "1", ""},
		"tables in tables":       {"return " + strings.Repeat("{", maxSource/2-8) + strings.Repeat("}", maxSource/2-8), "register overflow"},
		"a long text is loaded":  {`loadstring("return " .. string.rep("- ", 20000000) .. "1")`, "load: more than"},
		"loaded by a function":   {`load(function() return "x" end)`, "string expected"},
		"a long string":          {`print(#string.rep("x", 2^40))`, "string.rep: more than"},
		"a longer one":           {`print(#string.rep(string.rep("x", 2^20), 2^62))`, "string.rep: more than"},
		"as a method":            {`print(#("x"):rep(2^40))`, "string.rep: more than"},
		"coroutines without end": {`local function f() coroutine.wrap(f)() end f()`, "coroutine.wrap: more than"},
		"calls without end":      {`local function f() return 1 + f() end f()`, "stack overflow"},
		"many values":            {`print(select("#", unpack({}, 1, 1e8)))`, "registry overflow"},
	} {
		err := testScript(t, t.TempDir(), c.body, io.Discard).Run(t.Context())
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %.200v, want %q", name, err, c.want)
		}
	}
}

// TestCancelBusy ends a script within one of Lua's own functions.
func TestCancelBusy(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	began := time.Now()
	body := `string.find(string.rep("a", 2000), string.rep("a-", 4) .. "b")`
	err := testScript(t, t.TempDir(), body, io.Discard).Run(ctx)
	if !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 10*time.Second {
		t.Errorf("%v after %v", err, time.Since(began))
	}
}
