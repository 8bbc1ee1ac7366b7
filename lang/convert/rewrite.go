package convert

import (
	"regexp"
	"slices"
	"strings"
)

// rewrite puts the instructions in a RUN's place.
func (r *run) rewrite() {
	for n := 0; n < len(r.list); {
		c := r.list[n]
		switch c.kind {
		case install, key:
			r.yum(c)
			n++
		case export:
			if c.lines != nil {
				r.pieces = append(r.pieces, piece{from: c.from, to: c.to, text: strings.Join(c.lines, "\n"), words: []arg{}})
			}
			n++
		case clean:
			n++
		default:
			end := n
			for end < len(r.list) && (r.list[end].kind == other || r.list[end].kind == setting) {
				end++
			}
			r.commands(n, end)
			n = end
		}
	}
	where, text := r.in.Span, r.written()
	if text == "" {
		where = wholeLine(where)
	}
	r.replace(where, text)
}

// yum adds a line of YUM.
func (r *run) yum(c *command) {
	p := piece{from: c.from, to: c.to, text: "YUM " + c.req.verb, words: append([]arg{}, c.req.specs...)} // no words, and none of a RUN
	if c.kind == key {
		p.text = "YUM key"
	}
	for _, f := range c.req.flags {
		p.text += " " + f
	}
	r.pieces = append(r.pieces, p)
}

// commands adds a RUN of the commands from one to another, the second left out,
// behind the settings that lead the list. Settings alone are nothing.
func (r *run) commands(from, to int) {
	if !contains(r.list[from:to], other) || r.behind(from, to) {
		return
	}
	p := piece{from: r.list[from].from, to: r.list[to-1].to, text: "RUN " + r.flagTexts() + r.opening()}
	text := r.line.Text[p.from:p.to]
	if from > 0 {
		p.text += r.settings(from, text)
	}
	r.pieces = append(r.pieces, p)
}

// behind puts commands that only clean up behind those before them, in whose
// layer they make room.
func (r *run) behind(from, to int) bool {
	for _, c := range r.list[from:to] {
		if !c.cleans {
			return false
		}
	}
	for n := len(r.pieces) - 1; n >= 0; n-- {
		if r.pieces[n].words == nil {
			for _, c := range r.list[from:to] {
				r.pieces[n].tail += r.joint(false) + r.line.Text[c.from:c.to]
			}
			return true
		}
	}
	return false
}

func contains(list []*command, k kind) bool {
	for _, c := range list {
		if c.kind == k {
			return true
		}
	}
	return false
}

// flagTexts are the flags that stay, each with a blank behind it.
func (r *run) flagTexts() string {
	var b strings.Builder
	flags := r.flags
	if r.dirty {
		flags = append(slices.Clone(r.caches), flags...)
	}
	for _, f := range flags {
		b.WriteString(f.Span.Text() + " ")
	}
	return b.String()
}

// settings are the shell's options, and those of the variables that a text
// names, as they lead the list before an index.
func (r *run) settings(before int, text string) string {
	var b strings.Builder
	for n, c := range r.list[:before] {
		if c.kind != setting || !r.leads(n) {
			continue
		}
		if c.set != "" && !regexp.MustCompile(`\b`+c.set+`\b`).MatchString(text) {
			continue
		}
		b.WriteString(r.line.Text[c.from:c.to] + r.joint(c.semi))
	}
	return b.String()
}

// joint stands between two commands.
func (r *run) joint(semi bool) string {
	switch {
	case r.script != nil:
		return "\n"
	case semi:
		return "; "
	}
	return " && "
}

// opening and closing are what stands around the text of a script.
func (r *run) opening() string {
	if r.script == nil {
		return ""
	}
	return r.script.Word.Text() + "\n"
}

func (r *run) closing() string {
	if r.script == nil {
		return ""
	}
	return "\n" + r.script.Name
}

// written is all pieces, each with the comments that stand above it or in it.
func (r *run) written() string {
	out := slices.Clone(r.remarks)
	done := r.in.Line.Start
	comments := func(to int) {
		for _, c := range r.comments {
			if done <= c.Start && c.Start < to {
				out = append(out, c.Text())
			}
		}
		done = max(done, to)
	}
	for _, p := range r.pieces {
		at := r.file.Place(r.line, p.from, p.to)
		comments(at.Start)
		if p.words == nil {
			out = append(out, p.text+at.Text()+p.tail+r.closing())
		} else {
			out = append(out, p.text+r.specs(p, at.Start))
		}
		done = at.End
	}
	comments(r.in.Span.End)
	return strings.Join(out, "\n")
}

// specs are the words of YUM, on the rows that they stood on, with the comments
// above them.
func (r *run) specs(p piece, start int) string {
	var b strings.Builder
	done := start
	for _, w := range p.words {
		at := r.file.Place(r.line, w.from, w.to)
		remarks := ""
		for _, c := range r.comments { // one may stand inside of a word that goes over rows
			if done <= c.Start && c.Start < at.End {
				remarks += c.Text() + "\n"
			}
		}
		sep := " "
		if remarks != "" || strings.Contains(r.file.Source.Text[done:at.Start], "\n") {
			sep = " " + string(r.file.Escape) + "\n" + remarks
		}
		for _, s := range w.specs {
			b.WriteString(sep + s)
			sep = " "
		}
		done = at.End
	}
	return b.String()
}
