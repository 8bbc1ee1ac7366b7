package main

import (
	"cmp"
	"io"
	"os"
	"slices"
	"strconv"

	"golang.org/x/term"

	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
)

// colourFlag is --color, of every command.
func colourFlag() *oneOf { return choice("auto", "auto", "always", "never") }

// terminal says what standard error can show, and whether --color wants colours.
func (s streams) terminal() *progress.Output { return s.shown(s.err) }

// shown is terminal for another stream.
func (s streams) shown(w io.Writer) *progress.Output {
	out := terminal(w, os.LookupEnv)
	if s.colour != nil {
		out.Colour = coloured(s.colour.value, out.Colour)
	}
	return out
}

func coloured(flag string, auto bool) bool { return flag == "always" || flag == "auto" && auto }

// terminal says what w can show.
func terminal(w io.Writer, lookup func(string) (string, bool)) *progress.Output {
	out := &progress.Output{Writer: w}
	f, ok := w.(*os.File)
	if ok && term.IsTerminal(int(f.Fd())) {
		kind, _ := lookup("TERM")
		out.CanMove = kind != "dumb" && kind != ""
		out.Size = func() (int, int) { return sizeOf(f, lookup) }
	}
	out.Colour = wantsColour(out.CanMove, lookup)
	return out
}

// sizeOf is a terminal's size in columns and rows; where it does not tell,
// $COLUMNS and $LINES, or 80 by 24.
func sizeOf(f *os.File, lookup func(string) (string, bool)) (cols, rows int) {
	cols, rows, err := term.GetSize(int(f.Fd()))
	if err != nil {
		cols, rows = 0, 0
	}
	return cmp.Or(cols, cells("COLUMNS", lookup), 80), cmp.Or(rows, cells("LINES", lookup), 24)
}

// cells is a variable's value, 0 where it is no number of columns or rows.
func cells(name string, lookup func(string) (string, bool)) int {
	text, _ := lookup(name)
	n, err := strconv.ParseUint(text, 10, 15)
	if err != nil {
		return 0
	}
	return int(n)
}

// wantsColour says whether colours are welcome where no flag says so. NO_COLOR
// (no-color.org) wins over the variables that force them (bixense.com/clicolors,
// force-color.org); without any, a terminal has them that is not dumb.
func wantsColour(terminal bool, lookup func(string) (string, bool)) bool {
	value := func(name string) string { v, _ := lookup(name); return v }
	off := []string{"0", "false"}
	force := value("FORCE_COLOR")
	switch {
	case value("NO_COLOR") != "", slices.Contains(off, force):
		return false
	case force != "":
		return true
	case value("CLICOLOR_FORCE") != "" && value("CLICOLOR_FORCE") != "0":
		return true
	}
	return terminal && value("CLICOLOR") != "0"
}

// canLink is true on a terminal that shows links (OSC 8) as such, or passes over
// them in silence, as nearly all of today do.
func canLink(out *progress.Output, lookup func(string) (string, bool)) bool {
	kind, _ := lookup("TERM")
	vte := cells("VTE_VERSION", lookup)
	return out.CanMove && out.Colour && kind != "linux" && (vte == 0 || vte >= 5000)
}

// width is how many columns text for people may have: those of its terminal, of
// $COLUMNS, or 80.
func width(out *progress.Output, lookup func(string) (string, bool)) int {
	if out.Size != nil {
		cols, _ := out.Size()
		return cols
	}
	return cmp.Or(cells("COLUMNS", lookup), 80)
}
