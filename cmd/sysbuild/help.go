package main

import (
	"io"
	"os"
	"strings"

	"github.com/rivo/uniseg"
	"github.com/spf13/cobra"
)

// Columns that help has: no more are read with ease, with fewer it would be a
// column of words.
const (
	mostColumns  = 100
	leastColumns = 40
)

// showManual prints a command's help on standard output.
func showManual(std streams) func(*cobra.Command, []string) {
	return func(c *cobra.Command, _ []string) {
		out := std.shown(std.out)
		cols := width(out, os.LookupEnv)
		_, err := io.WriteString(std.out, helpText(manualOf(c), cols, out.Colour))
		if std.unshown != nil {
			*std.unshown = err
		}
	}
}

// helpText lays a manual out for a terminal of so many columns.
func helpText(m manual, cols int, bold bool) string {
	p := printer{cols: max(min(cols, mostColumns), leastColumns), bold: bold}
	for i, s := range m.sections {
		if i > 0 {
			p.WriteByte('\n')
		}
		p.section(s)
	}
	return p.String()
}

// printer lays help out.
type printer struct {
	strings.Builder
	cols int
	bold bool
}

func (p *printer) section(s section) {
	indent := ""
	if s.title != "" {
		title := s.title + ":"
		if p.bold {
			title = "\x1b[1m" + title + "\x1b[0m"
		}
		p.WriteString(title + "\n")
		indent = "  "
	}
	column := p.column(s.blocks)
	for i, b := range s.blocks {
		switch {
		case b.term != "":
			p.entry(b, column)
		case len(b.lines) > 0:
			p.gap(indent == "" && i > 0)
			p.WriteString("  " + strings.Join(b.lines, "\n  ") + "\n")
		default:
			p.gap(i > 0)
			p.WriteString(indent + strings.Join(wrap(b.text, p.cols-len(indent)), "\n"+indent) + "\n")
		}
	}
}

func (p *printer) gap(wanted bool) {
	if wanted {
		p.WriteByte('\n')
	}
}

// widestTerm is how wide the first column of a list gets, at the most.
const widestTerm = 26

// column is where the second column of a list begins: behind its terms, but for
// the long ones, which have a line of their own.
func (p *printer) column(list []block) int {
	widest := 0
	for _, b := range list {
		if w := uniseg.StringWidth(b.term); w <= min(widestTerm, p.cols/3) {
			widest = max(widest, w)
		}
	}
	return max(2+widest+2, 10)
}

func (p *printer) entry(b block, column int) {
	head := "  " + b.term
	blank := "\n" + strings.Repeat(" ", column)
	text := strings.Join(wrap(b.text, p.cols-column), blank)
	w := uniseg.StringWidth(head)
	if w+2 > column {
		p.WriteString(head + blank + text + "\n")
		return
	}
	p.WriteString(head + strings.Repeat(" ", column-w) + text + "\n")
}

// wrap breaks text into lines between its words. A word that is wider than a
// line has one of its own.
func wrap(text string, cols int) (lines []string) {
	line, used := "", 0
	for word := range strings.FieldsSeq(text) {
		w := uniseg.StringWidth(word)
		if used > 0 && used+1+w > cols {
			lines, line, used = append(lines, line), "", 0
		}
		if used > 0 {
			line, used = line+" ", used+1
		}
		line, used = line+word, used+w
	}
	return append(lines, line)
}
