package lint_test

import (
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// TestDepth wants a command that nests without end to be read by no shell's
// parser, whose recursion would end the program.
func TestDepth(t *testing.T) {
	text := "FROM x\nRUN " + strings.Repeat("$(", 4<<20) + "\n"
	if _, list := lint.Parse(diag.NewSource("f", text), lint.Options{}); list.HasErrors() {
		t.Error(list)
	}
}
