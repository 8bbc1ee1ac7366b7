package syntax

import (
	"path"
	"slices"
	"strings"

	sh "mvdan.cc/sh/v3/syntax"
)

// shellIndent is how far a command's inner lines stand in, in blanks.
const shellIndent = uint(len(indent))

// steadyTries bounds how often a text is formatted until it stays as it is.
const steadyTries = 4

// shells are the programs whose language the shell's formatter reads.
var shells = []string{"sh", "bash", "dash", "ash", "ksh", "busybox"}

// formatsShell is true where the shell of an instruction's text is known, and
// the text is one that a shell's lines can be laid out in: with "`" for the
// escape, which a shell reads too, they cannot.
func (p *printer) formatsShell(i *Instr) bool {
	return p.shell && p.posix && p.file.Escape == '\\' && i.Row.Keyword == "RUN" && !i.JSON && len(i.Args) == 1
}

// noteShell follows SHELL instructions: what runs by another shell stays alone.
func (p *printer) noteShell(i *Instr) {
	switch {
	case i.beginsStage():
		p.posix = true
	case i.Row.Keyword == "SHELL" && len(i.Args) > 0:
		p.posix = slices.Contains(shells, path.Base(i.Args[0].Text))
	}
}

// shellInstruction writes a RUN with its commands laid out; false where that is
// not to be done, or would not be read as the same.
func (p *printer) shellInstruction(i *Instr, rows rowList) (string, bool) {
	if !p.formatsShell(i) {
		return "", false
	}
	if len(i.Heredocs) > 0 {
		return p.shellScript(i, rows)
	}
	units, body := i.units(rows)
	place(i.Keyword.Span.End, units, rows)
	line, ok := p.render(i.Row.Keyword, units)
	text, fits := p.shellLines(body, p.shellAbove(i, units, rows, *body))
	if !ok || !fits || strings.HasPrefix(body.Text, "--") {
		return "", false
	}
	return line + text, p.readsShell(line+text, i, rows)
}

// readsShell is reads, for commands that may be written in another way.
func (p *printer) readsShell(text string, want *Instr, rows rowList) bool {
	got, list := parseInstruction(text, p.file.Escape)
	if list.HasErrors() || len(got.Instrs) != 1 || len(got.Comments) != rows.comments() || got.Instrs[0].JSON {
		return false
	}
	have := *got.Instrs[0]
	if len(have.Args) != 1 || len(have.Heredocs) != len(want.Heredocs) || !sameShell(want.Args[0].Text, have.Args[0].Text) {
		return false
	}
	have.Args = want.Args
	for n, h := range have.Heredocs {
		if !sameShell(want.Heredocs[n].Body.Text, h.Body.Text) {
			return false
		}
		h.Body.Text = want.Heredocs[n].Body.Text
		have.Heredocs[n] = h
	}
	return sameInstr(want, &have)
}

// shellScript lays out a heredoc that is a script for the shell. One that names
// a program of its own, or whose tabs are dropped, stays alone.
func (p *printer) shellScript(i *Instr, rows rowList) (string, bool) {
	h := i.Heredocs[0]
	if len(i.Heredocs) > 1 || h.Chomp || i.Args[0].Text != h.Word.Text() || !shellBody(h.Body.Text) {
		return "", false
	}
	line, ok := p.layout(i, rows)
	if !ok {
		return "", false
	}
	body, ok := steady(h.Body.Text, func(text string) (string, bool) {
		return formatted(text, sh.Indent(shellIndent))
	})
	end, _, _ := strings.Cut(p.src[h.Body.Span.End:], "\n")
	text := line + "\n" + body + strings.TrimRight(end, "\r")
	return text, ok && p.readsShell(text, i, rows)
}

// shellBody is true for a script that a shell runs, with lines as we write them.
func shellBody(text string) bool {
	first, _, _ := strings.Cut(text, "\n")
	program, ok := strings.CutPrefix(first, "#!")
	if strings.Contains(text, "\r") {
		return false
	}
	if !ok {
		return true
	}
	words := strings.Fields(program)
	if len(words) == 2 && path.Base(words[0]) == "env" {
		words = words[1:]
	}
	return len(words) > 0 && slices.Contains(shells, path.Base(words[0]))
}

// formatted is a shell's program in its formatter's form.
func formatted(text string, options ...sh.PrinterOption) (string, bool) {
	file, err := ParseShell(text)
	if err != nil {
		return "", false
	}
	var b strings.Builder
	err = sh.NewPrinter(options...).Print(&b, file)
	return b.String(), err == nil
}

// steady applies a format until it changes nothing; false where it does not come
// to that.
func steady(text string, format func(string) (string, bool)) (string, bool) {
	for range steadyTries {
		next, ok := format(text)
		if !ok || next == text {
			return next, ok
		}
		text = next
	}
	return "", false
}
