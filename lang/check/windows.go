package check

import (
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

// A path with a drive, or a named pipe, as it is written: escapes may take the
// backslashes away.
var windowsPath = pattern.New(`^["']?([A-Za-z]:[\\/]|\\\\+[.?]\\+pipe\\)`)

// windowsShells are programs that only Windows has under these names.
var windowsShells = []string{"cmd", "cmd.exe", "powershell", "powershell.exe", "pwsh.exe"}

func (c *checker) windowsPath(w Word) {
	if windowsPath.MatchString(w.Text) {
		c.windows(w, "a path of Windows", "write a path that begins with /")
	}
}

func (c *checker) windowsShell(w Word) {
	program := path.Base(strings.ReplaceAll(strings.ToLower(w.Text), `\`, "/"))
	if slices.Contains(windowsShells, program) {
		c.windows(w, "a shell of Windows", `write SHELL ["/bin/sh", "-c"], or another shell of the root file system`)
	}
}

func (c *checker) windowsPlatform(w Word) {
	if strings.HasPrefix(strings.ToLower(w.Text), "windows") {
		c.windows(w, "a platform of Windows", "write a platform of linux, such as linux/amd64")
	}
}

func (c *checker) windows(w Word, what, hint string) {
	c.report(diag.Diagnostic{
		Rule:    RuleWindowsOnly,
		Summary: what + ": root file systems are built for Linux alone",
		Hint:    hint,
		Span:    w.Span,
	})
}
