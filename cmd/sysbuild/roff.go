package main

import (
	"fmt"
	"strings"
	"unicode"
)

// pagesOf is the date of the manual pages: when they were last looked through.
const pagesOf = "2026-11-22"

// roff writes a manual page in the macros of man(7).
type roff struct {
	strings.Builder
	begun bool // a heading was the last thing: a paragraph begins by itself
}

func newRoff(title string, section int) *roff {
	r := &roff{}
	r.line(`.\" Written by "make man"; do not edit.`)
	r.line(fmt.Sprintf(`.TH %s %d %s "sysbuild" "sysbuild manual"`, title, section, pagesOf))
	r.line(".nh")
	return r
}

func (r *roff) line(s string) {
	r.WriteString(s + "\n")
	r.begun = strings.HasPrefix(s, ".SH ") || strings.HasPrefix(s, ".SS ")
}

func (r *roff) heading(title string) { r.line(".SH " + strings.ToUpper(title)) }

// named are the characters that typesetters change, by the names of those that
// are meant.
var named = map[rune]string{'\\': `\e`, '-': `\-`, '\'': `\(aq`, '`': `\(ga`, '^': `\(ha`, '~': `\(ti`, '"': `\(dq`}

// text is a text in which every character is meant.
func (r *roff) text(s string) string {
	var b strings.Builder
	for _, c := range s {
		switch name, ok := named[c]; {
		case ok:
			b.WriteString(name)
		case c > unicode.MaxASCII:
			fmt.Fprintf(&b, `\[u%04X]`, c)
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

// sourceColumns is how wide a line of the source may get.
const sourceColumns = 60

// filled writes a text in lines; where one would begin a request, it does not.
func (r *roff) filled(s string) {
	for _, line := range wrap(s, sourceColumns) {
		line = r.text(line)
		if strings.HasPrefix(line, ".") {
			line = `\&` + line
		}
		r.line(line)
	}
}

func (r *roff) blocks(list []block) {
	for i, b := range list {
		switch {
		case b.term != "":
			r.entry(b)
		case len(b.lines) > 0:
			r.literal(b.lines)
		default:
			if i > 0 {
				r.line(".PP")
			}
			r.filled(b.text)
		}
	}
}

// literal are lines that stay as they are.
func (r *roff) literal(lines []string) {
	if !r.begun {
		r.line(".PP")
	}
	r.line(".RS 4")
	r.line(".EX")
	for _, line := range lines {
		line = r.text(line)
		if strings.HasPrefix(line, ".") || line == "" {
			line = `\&` + line
		}
		r.line(line)
	}
	r.line(".EE")
	r.line(".RE")
}

func (r *roff) entry(b block) {
	r.line(".TP")
	r.line(r.emphasized(strings.TrimSpace(b.term)))
	r.filled(b.text)
}

// emphasized is a term: what is typed is bold, what stands for something else is
// in italics.
func (r *roff) emphasized(term string) string {
	words := strings.Split(term, " ")
	for i, w := range words {
		typed := strings.HasPrefix(w, "-") || w == strings.ToLower(w) || strings.Contains(w, "_")
		if typed {
			words[i] = `\fB` + r.text(w) + `\fR`
		} else {
			words[i] = `\fI` + r.text(w) + `\fR`
		}
	}
	return strings.Join(words, " ")
}

// synopsis is a usage line, its command in bold.
func (r *roff) synopsis(line string) {
	words := strings.Fields(line)
	n := 0
	for n < len(words) && words[n] == strings.ToLower(words[n]) && !strings.ContainsAny(words[n][:1], "[(") {
		n++
	}
	r.line(`\fB` + r.text(strings.Join(words[:n], " ")) + `\fR ` + r.text(strings.Join(words[n:], " ")))
}

// commands are the lists of commands, if there are some.
func (r *roff) commands(m manual) {
	first := true
	for _, s := range m.sections {
		if s.flags || len(s.blocks) == 0 || s.blocks[0].term == "" || s.title == "Environment" || s.title == "Exit status" {
			continue
		}
		if first {
			r.heading("Commands")
			first = false
		}
		if s.title != "Commands" {
			r.line(".SS " + r.text(s.title))
		}
		for _, b := range s.blocks {
			page := pageName(m.name + " " + b.term)
			if b.term == "help" {
				r.entry(b)
				continue
			}
			r.line(".TP")
			r.line(r.reference(page, 1))
			r.filled(b.text)
		}
	}
}

// flags are the groups of flags.
func (r *roff) flags(m manual) {
	r.heading("Options")
	for _, s := range m.sections {
		if s.flags {
			r.line(".SS " + r.text(s.title))
			r.blocks(s.blocks)
		}
	}
}

// seeAlso are the pages that a command's help names, and its parent's.
func (r *roff) seeAlso(m manual) {
	var out []string
	if parent := m.name[:max(strings.LastIndex(m.name, " "), 0)]; parent != "" {
		out = append(out, r.reference(pageName(parent), 1))
	}
	if s := m.titled("See also"); s != nil {
		for _, text := range strings.Split(s.blocks[0].text, ", ") {
			name, rest, _ := strings.Cut(text, " (")
			page := pageName(name)
			switch {
			case !strings.HasPrefix(name, "sysbuild ") || strings.HasPrefix(name, "sysbuild help") || len(strings.Fields(name)) > 3 || strings.ContainsAny(name[9:], "ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
				continue // what has no page
			case rest != "":
				out = append(out, r.reference(page, 1)+" "+r.text("("+rest))
			default:
				out = append(out, r.reference(page, 1))
			}
		}
	}
	out = append(out, r.reference("sysfile", 5))
	r.line(strings.Join(out, ",\n"))
}

func (r *roff) reference(page string, section int) string {
	return fmt.Sprintf(`\fB\%%%s\fR(%d)`, r.text(page), section)
}
