package check

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// Pragma is what "# check=skip=A,B;error=true;experimental=C" says: at the head
// of a file for all of it, above an instruction for that one.
type Pragma struct {
	Skip         []syntax.Word // names of rules; "all" is every one
	Experimental []syntax.Word // rules that are off until they are named; likewise
	Error        bool          // warnings count as errors; of a file alone
	Unknown      []syntax.Word // what it says that means nothing
}

// FilePragma is the one at the head of a file.
func FilePragma(file *syntax.File) Pragma {
	dir := file.Directive("check")
	if dir == nil {
		return Pragma{}
	}
	return parsePragma(dir.Value)
}

// LinePragma is the one among the comments above an instruction.
func LinePragma(in *syntax.Instr) Pragma {
	for _, c := range in.Doc {
		value, ok := cutPragma(c)
		if ok {
			return parsePragma(value)
		}
	}
	return Pragma{}
}

// cutPragma takes "# check=…" apart, by the rules of a directive. What stands
// behind a blank is a remark.
func cutPragma(c syntax.Comment) (syntax.Word, bool) {
	name, value, ok := strings.Cut(c.Text, "=")
	if !ok || !strings.EqualFold(strings.TrimSpace(name), "check") {
		return syntax.Word{}, false
	}
	at := c.Span.End - len(c.Span.Text()) + strings.Index(c.Span.Text(), c.Text) + len(c.Text) - len(value)
	trimmed := strings.TrimLeft(value, " \t")
	at += len(value) - len(trimmed)
	trimmed, _, _ = strings.Cut(trimmed, " ")
	return syntax.Word{Text: trimmed, Span: c.Span.Source.Span(at, at+len(trimmed))}, true
}

func parsePragma(w syntax.Word) Pragma {
	var p Pragma
	for _, part := range cutWord(w, ";") {
		key, value, ok := strings.Cut(part.Text, "=")
		names := sub(part, len(part.Text)-len(value), len(part.Text))
		switch key = strings.TrimSpace(key); {
		case ok && key == "skip":
			p.Skip = append(p.Skip, cutWord(names, ",")...)
		case ok && key == "experimental":
			p.Experimental = append(p.Experimental, cutWord(names, ",")...)
		case ok && key == "error" && isBool(strings.TrimSpace(value)):
			p.Error = strings.EqualFold(strings.TrimSpace(value), "true")
		default:
			p.Unknown = append(p.Unknown, part)
		}
	}
	return p
}

// cutWord cuts a word at a separator, and blanks off its parts; empty ones are
// dropped.
func cutWord(w syntax.Word, sep string) []syntax.Word {
	var out []syntax.Word
	at := 0
	for part := range strings.SplitSeq(w.Text, sep) {
		from := at + len(part) - len(strings.TrimLeft(part, " \t"))
		to := at + len(strings.TrimRight(part, " \t"))
		if to > from {
			out = append(out, sub(w, from, to))
		}
		at += len(part) + len(sep)
	}
	return out
}

func sub(w syntax.Word, from, to int) syntax.Word {
	return syntax.Word{Text: w.Text[from:to], Span: w.Span.Source.Span(w.Span.Start+from, w.Span.Start+to)}
}

// Skips is true where the rule's findings are not wanted.
func (p Pragma) Skips(rule string) bool { return names(p.Skip, rule) }

// TurnsOn is true where a rule that is off by itself is wanted.
func (p Pragma) TurnsOn(rule string) bool { return names(p.Experimental, rule) }

func names(list []syntax.Word, rule string) bool {
	return slices.ContainsFunc(list, func(w syntax.Word) bool { return w.Text == rule || w.Text == "all" })
}

// Filter leaves out the warnings and advice that the files' own comments do not
// want, and makes errors of the warnings of a file that says so. What points at
// no file is the first one's.
func Filter(files []*syntax.File, list diag.List) diag.List {
	var out diag.List
	bySource := map[*diag.Source]silencer{}
	for i, f := range files {
		s := newSilencer(f)
		bySource[f.Source] = s
		if i == 0 {
			bySource[nil] = s
		}
	}
	for _, d := range list {
		s, ours := bySource[d.Span.Source]
		if !ours { // a file that is no part of the Sysfile has no lines of its own there
			s.file = bySource[nil].file
		}
		if d.Severity != diag.Error && s.silent(d) {
			continue
		}
		if d.Severity == diag.Warning && s.file.Error {
			d.Severity = diag.Error
		}
		out = append(out, d)
	}
	return out
}

// silencer knows what one file wants to hear.
type silencer struct {
	file  Pragma
	lines []linePragma // of instructions that have one, in order
}

type linePragma struct {
	Pragma
	span diag.Span
}

func newSilencer(f *syntax.File) silencer {
	s := silencer{file: FilePragma(f)}
	for _, in := range f.Instrs {
		if p := LinePragma(in); p.Skip != nil {
			s.lines = append(s.lines, linePragma{p, in.Span})
		}
	}
	return s
}

func (s silencer) silent(d diag.Diagnostic) bool {
	return s.file.Skips(d.Rule) || slices.ContainsFunc(s.lines, func(l linePragma) bool {
		return l.span.Start <= d.Span.Start && d.Span.Start <= l.span.End && l.Skips(d.Rule)
	})
}
