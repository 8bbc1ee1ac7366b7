package main

import (
	"io"
	"os"

	"golang.org/x/term"

	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
)

// terminal says what w can show. Colours stay out of files, of terminals that
// say they are dumb, and wherever NO_COLOR is set (no-color.org).
func terminal(w io.Writer, lookup func(string) (string, bool)) *progress.Output {
	out := &progress.Output{Writer: w}
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return out
	}
	kind, _ := lookup("TERM")
	out.CanMove = kind != "dumb" && kind != ""
	noColor, _ := lookup("NO_COLOR")
	out.Colour = out.CanMove && noColor == ""
	out.Size = func() (int, int) {
		cols, rows, err := term.GetSize(int(f.Fd()))
		if err != nil || cols == 0 || rows == 0 {
			return 80, 24
		}
		return cols, rows
	}
	return out
}
