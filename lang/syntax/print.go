package syntax

import (
	"fmt"
	"io"
	"strings"
	"unicode"
)

// PrintOptions say how a file is written. The zero value is the canonical form.
type PrintOptions struct {
	Width int // columns that a list of packages may take on one line; 0: 100
	// Shell lays out the commands of RUN and the scripts in its heredocs too,
	// where they are a shell's. They mean the same; their text changes.
	Shell bool
}

const (
	defaultWidth = 100
	indent       = "    "
)

// Fprint writes a file in the canonical form of the specification: the same
// instructions, flags, words, heredocs and comments, and what is written parses
// and prints to the same bytes again. The file must have been parsed without an
// error: of a bad line the tree does not hold all.
func Fprint(w io.Writer, f *File, o PrintOptions) error {
	for _, i := range f.Instrs {
		if i.Bad {
			return fmt.Errorf("%s: print: the line has an error", i.Line)
		}
	}
	if o.Width == 0 {
		o.Width = defaultWidth
	}
	p := &printer{file: f, src: f.Source.Text, width: o.Width, shell: o.Shell, posix: true}
	_, err := io.WriteString(w, p.print())
	return err
}

type printer struct {
	file  *File
	src   string
	width int
	shell bool // PrintOptions.Shell
	posix bool // the stage's shell, so far, is one whose language we know
}

// item is what stands on lines of its own.
type item struct {
	kind       itemKind
	start, end int    // in the source
	text       string // as it is written, without its last end of line
	gap        bool   // an empty line goes before it
}

type itemKind int

const (
	aDirective itemKind = iota
	aComment
	anInstruction
	aStage
)

func (p *printer) print() string {
	items := p.items()
	p.gaps(items)
	var b strings.Builder
	for _, it := range items {
		if it.gap {
			b.WriteByte('\n')
		}
		b.WriteString(it.text)
		b.WriteByte('\n')
	}
	return b.String()
}

// items are the file's, in order. Comments between joined lines belong to their
// instruction.
func (p *printer) items() []item {
	var out []item
	for _, d := range p.file.Directives {
		out = append(out, item{
			kind: aDirective, start: d.Span.Start, end: d.Span.End,
			text: "# " + d.Name + "=" + d.Value.Text,
		})
	}
	comments := p.file.Comments
	before := func(offset int) {
		for len(comments) > 0 && comments[0].Span.Start < offset {
			out = append(out, p.commentItem(comments[0]))
			comments = comments[1:]
		}
	}
	for _, i := range p.file.Instrs {
		before(i.Line.Start)
		for len(comments) > 0 && comments[0].Span.Start < i.Line.End {
			comments = comments[1:]
		}
		it := item{kind: anInstruction, start: i.Span.Start, end: i.Span.End, text: p.instruction(i)}
		if i.beginsStage() {
			it.kind = aStage
		}
		out = append(out, it)
	}
	before(len(p.src))
	return out
}

func (p *printer) commentItem(c Comment) item {
	text := strings.TrimRightFunc(c.Span.Text(), unicode.IsSpace)
	return item{kind: aComment, start: c.Span.Start, end: c.Span.End, text: text}
}

// gaps says where empty lines go: one where the source has any, one above a
// stage and the comments that stand directly on it, none at the file's head.
func (p *printer) gaps(items []item) {
	end := 0
	for n := range items {
		it := &items[n]
		it.gap = strings.Count(p.src[end:it.start], "\n") > 1
		end = it.end
	}
	for n, it := range items {
		if it.kind != aStage {
			continue
		}
		for n > 0 && items[n-1].kind == aComment && !items[n].gap {
			n--
		}
		items[n].gap = true
	}
	p.head(items)
}

// head keeps a comment a comment that would be a directive at the file's head.
func (p *printer) head(items []item) {
	if len(items) == 0 {
		return
	}
	items[0].gap = false
	for n := range items {
		if items[n].kind != aDirective {
			_, _, looks := cutDirective(items[n].text)
			items[n].gap = items[n].gap || looks
			return
		}
	}
}

// heredocs are the bodies behind a line, to the byte, each with its last line.
func (p *printer) heredocs(i *Instr) string {
	var b strings.Builder
	for _, h := range i.Heredocs {
		end, _, _ := strings.Cut(p.src[h.Body.Span.End:], "\n")
		b.WriteString("\n" + h.Body.Span.Text() + strings.TrimRight(end, "\r"))
	}
	return b.String()
}

// instruction writes one. A line that cannot be laid out without meaning
// something else stays as it stands: one that ends in an escape, say, which only
// the end of the file keeps from joining.
func (p *printer) instruction(i *Instr) string {
	rows := p.rows(i.Line)
	p.noteShell(i)
	if text, ok := p.shellInstruction(i, rows); ok {
		return text
	}
	bodies := p.heredocs(i)
	if line, ok := p.layout(i, rows); ok && p.reads(line+bodies, i, rows) {
		return line + bodies
	}
	return rows.asIs() + bodies
}

// reads is true where a text is read as one instruction that means the same and
// has as many comments.
func (p *printer) reads(text string, want *Instr, rows rowList) bool {
	got, list := parseInstruction(text, p.file.Escape)
	return !list.HasErrors() && len(got.Instrs) == 1 &&
		len(got.Comments) == rows.comments() && sameInstr(want, got.Instrs[0])
}

// sameInstr compares what two instructions say, not where or how.
func sameInstr(a, b *Instr) bool {
	return a.Row == b.Row && a.VerbRow == b.VerbRow && a.JSON == b.JSON && a.Legacy == b.Legacy &&
		same(a.Flags, b.Flags, func(x, y Flag) bool { return x.Name == y.Name && sameWord(x.Value, y.Value) }) &&
		same(wordsOf(a), wordsOf(b), func(x, y string) bool { return x == y }) &&
		same(a.Pairs, b.Pairs, func(x, y Pair) bool { return x.Name.Text == y.Name.Text && sameWord(x.Value, y.Value) }) &&
		same(a.Heredocs, b.Heredocs, func(x, y Heredoc) bool {
			return x.Name == y.Name && x.Expand == y.Expand && x.Chomp == y.Chomp && x.Body.Text == y.Body.Text
		})
}

func same[T any](a, b []T, equal func(x, y T) bool) bool {
	if len(a) != len(b) {
		return false
	}
	for n := range a {
		if !equal(a[n], b[n]) {
			return false
		}
	}
	return true
}

func sameWord(a, b *Word) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Text == b.Text
}

// wordsOf are the words of an instruction as they are written: AS in capitals.
func wordsOf(i *Instr) []string {
	var out []string
	for n, w := range i.Args {
		if i.isAs(n) {
			w.Text = "AS"
		}
		out = append(out, w.Text)
	}
	return out
}

// isAs is true for the AS of a stage that has a name.
func (i *Instr) isAs(n int) bool {
	return i.beginsStage() && len(i.Args) == 3 && n == 1 && strings.EqualFold(i.Args[1].Text, "AS")
}

func (i *Instr) beginsStage() bool { return i.Row.Keyword == "ROOTFS" || i.Row.Keyword == "FROM" }
