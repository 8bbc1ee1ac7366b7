package diag

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"
)

// TextOptions say how text looks. The zero value is plain.
type TextOptions struct {
	Color bool // SGR escape sequences
	Brief bool // without the lines of the source, for a reader who shows them itself
	// Width is how many columns a line of the source may take, with its number;
	// 0: any. A longer one is cut around the span.
	Width int
	Link  func(rule string) string // the address of a rule's page, "" where it has none; nil: no links
}

// WriteText writes the list, sorted, for people:
//
//	Sysfile:3:5: error[UnknownFlag]: RUN has no flag --netwrok
//	    3 | RUN --netwrok=none true
//	      |     ^^^^^^^^^
//	  hint: did you mean --network?
//
// An empty line stands between two diagnostics. Control characters of the
// source are shown and never sent, since a source may be hostile.
func (l List) WriteText(w io.Writer, o TextOptions) error {
	t := text{colors: palette(o.Color), opts: o}
	for i, r := range l.reports() {
		if i > 0 && !o.Brief {
			t.WriteByte('\n')
		}
		t.report(r)
	}
	_, err := io.WriteString(w, t.String())
	return err
}

// colors are the sequences that begin a style; all empty without colour.
type colors struct {
	severity map[string]string
	bold     string
	dim      string
	hint     string
	reset    string
}

func palette(on bool) colors {
	if !on {
		return colors{}
	}
	return colors{
		severity: map[string]string{"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "info": "\x1b[1;34m"},
		bold:     "\x1b[1m",
		dim:      "\x1b[2m",
		hint:     "\x1b[36m",
		reset:    "\x1b[0m",
	}
}

type text struct {
	strings.Builder
	colors
	opts TextOptions
}

func (t *text) report(r report) {
	head := r.Severity
	if r.Rule != "" {
		head += "[" + t.linked(r.Rule) + "]"
	}
	style := t.severity[r.Severity]
	t.place(r.Place)
	fmt.Fprintf(t, "%s%s:%s %s%s%s\n", style, head, t.reset, t.bold, visible(short(r.Summary)), t.reset)
	t.excerpt(r.Place, style)
	t.paragraph("", r.Detail, "")
	t.paragraph("hint: ", short(r.Hint), t.hint)
	for _, o := range r.Related {
		t.WriteString("  ")
		t.place(o.Place)
		fmt.Fprintf(t, "%s\n", visible(o.Message))
		t.excerpt(o.Place, t.dim)
	}
}

// linked is the name of a rule, which leads to its page where links are wanted
// (OSC 8).
func (t *text) linked(rule string) string {
	if t.opts.Link == nil {
		return rule
	}
	address := t.opts.Link(rule)
	if address == "" {
		return rule
	}
	return "\x1b]8;;" + address + "\x1b\\" + rule + "\x1b]8;;\x1b\\"
}

// short is a sentence without the middle of what it quotes, where that is a very
// long word.
func short(s string) string {
	if len(s) <= 2*maxLine {
		return s
	}
	return strings.ToValidUTF8(s[:maxLine], "") + " … " + strings.ToValidUTF8(s[len(s)-maxLine/3:], "")
}

func (t *text) place(p *place) {
	if p != nil {
		fmt.Fprintf(t, "%s:%d:%d: ", visible(p.File), p.Line, p.Column)
	}
}

// excerpt is the source line with the span underlined, to the column that a
// terminal shows: wide and joined characters count as they are drawn.
func (t *text) excerpt(p *place, style string) {
	if p == nil || t.opts.Brief {
		return
	}
	before := cells(p.Source[:p.from], 0)
	marked := cells(p.Source[p.from:p.to], before.width)
	after := cells(p.Source[p.to:], marked.width)
	marks := max(marked.width-before.width, 1)
	number := fmt.Sprintf("%5d |", p.Line)
	line, column, marks := fit(before.text, marked.text+after.text, marks, t.opts.Width-len(number)-1)
	fmt.Fprintf(t, "%s%s%s %s\n", t.dim, number, t.reset, line)
	fmt.Fprintf(t, "%s%*s%s %s%s%s%s", t.dim, len(number), "|", t.reset,
		strings.Repeat(" ", column), style, strings.Repeat("^", marks), t.reset)
	if p.EndLine > p.Line && p.EndColumn > 1 {
		fmt.Fprintf(t, " … to line %d", p.EndLine)
	}
	t.WriteByte('\n')
}

// paragraph is indented text; its own line ends stay.
func (t *text) paragraph(label, s, style string) {
	if s == "" {
		return
	}
	reset := t.reset
	if style == "" {
		reset = ""
	}
	for line := range strings.SplitSeq(strings.TrimRight(s, "\n"), "\n") {
		fmt.Fprintf(t, "  %s%s%s%s\n", style, label, visible(line), reset)
		label = strings.Repeat(" ", len(label))
	}
}

// drawn is text as a terminal shows it, and the column behind it.
type drawn struct {
	text  string
	width int
}

const tabStop = 4

// cells draws s from a column on: tabs become blanks, so that a terminal's own
// stops do not matter.
func cells(s string, column int) drawn {
	var b strings.Builder
	for part := range strings.SplitAfterSeq(s, "\t") {
		word, tab := strings.CutSuffix(part, "\t")
		word = visible(word)
		b.WriteString(word)
		column += uniseg.StringWidth(word)
		if tab {
			n := tabStop - column%tabStop
			b.WriteString(strings.Repeat(" ", n))
			column += n
		}
	}
	return drawn{b.String(), column}
}

// visible replaces what would move a cursor or turn the writing around by what
// shows that it is there.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case r < ' ':
			return '␀' + r
		case r == 0x7f:
			return '␡'
		case r >= 0x80 && r < 0xa0, // C1 controls
			unicode.Is(unicode.Bidi_Control, r), r == 0x2028, r == 0x2029: // line ends of another kind
			return '\ufffd'
		}
		return r
	}, s)
}
