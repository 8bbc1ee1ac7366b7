package ids

import "strings"

// command is a simple command of a script. A word is without its quotes; what a
// substitution gives stands in it as "$".
type command struct {
	line  int
	words []string
}

// shell finds uses in a shell's script that begins at a line.
func shell(text string, line, deep int) []Use {
	if deep > depth {
		return nil
	}
	r := &reader{text: strings.ReplaceAll(text, "\r\n", "\n"), line: line, deep: deep}
	r.read()
	return r.uses
}

// reader takes a script apart into commands.
type reader struct {
	text string
	at   int
	line int
	deep int
	uses []Use

	now      command
	word     strings.Builder
	inWord   bool
	redirect bool     // the next word is a file's, and none of the command
	heredocs []string // ends that are to come; "-" in front: behind tabs
}

func (r *reader) read() {
	for r.at < len(r.text) {
		c := r.text[r.at]
		r.at++
		switch {
		case c == '\\':
			r.escaped()
		case c == '\'':
			r.add(r.until('\'', false))
		case c == '"':
			r.quoted()
		case c == '`':
			r.substitute(r.until('`', true))
		case c == '$':
			r.dollar()
		case c == '#' && !r.inWord:
			r.comment()
		case c == '<' || c == '>':
			r.redirection(c)
		case c == '&' && r.at < len(r.text) && r.text[r.at] == '>': // both streams
			r.endWord()
		case c == ' ' || c == '\t':
			r.endWord()
		case strings.IndexByte("\n;&|()", c) >= 0:
			r.endCommand()
			if c == '\n' {
				r.newline()
			}
		default:
			r.add(string(c))
		}
	}
	r.endCommand()
}

func (r *reader) add(s string) {
	r.word.WriteString(s)
	r.inWord = true
}

func (r *reader) endWord() {
	if r.inWord && !r.redirect {
		if len(r.now.words) == 0 {
			r.now.line = r.line
		}
		r.now.words = append(r.now.words, r.word.String())
	}
	if r.inWord {
		r.redirect = false
	}
	r.word.Reset()
	r.inWord = false
}

func (r *reader) endCommand() {
	r.endWord()
	r.redirect = false
	if len(r.now.words) > 0 {
		for _, words := range literals(r.now.words, r.text) {
			if uses := inspect(command{r.now.line, words}, r.deep); len(uses) > 0 {
				r.uses = append(r.uses, uses...)
				break
			}
		}
	}
	r.now = command{}
}

// escaped is behind a backslash: an end of line is none.
func (r *reader) escaped() {
	if r.at == len(r.text) {
		return
	}
	if c := r.text[r.at]; c != '\n' {
		r.add(string(c))
	} else {
		r.line++
	}
	r.at++
}

// until gives the text up to a byte, over which it goes.
func (r *reader) until(end byte, escapes bool) string {
	from := r.at
	for ; r.at < len(r.text); r.at++ {
		switch c := r.text[r.at]; {
		case c == end:
			r.at++
			return r.text[from : r.at-1]
		case c == '\\' && escapes:
			r.at++
		case c == '\n':
			r.line++
		}
	}
	r.at = len(r.text)
	return r.text[from:]
}

func (r *reader) quoted() {
	r.add("")
	for r.at < len(r.text) {
		c := r.text[r.at]
		r.at++
		switch c {
		case '"':
			return
		case '\\':
			r.escaped()
		case '`':
			r.substitute(r.until('`', true))
		case '$':
			r.dollar()
		case '\n':
			r.line++
			r.add("\n")
		default:
			r.add(string(c))
		}
	}
}

// dollar is behind a $: a command's output, or a variable, whose name is kept.
func (r *reader) dollar() {
	if r.at < len(r.text) && r.text[r.at] == '(' {
		from, line := r.at+1, r.line
		r.parenthesis()
		text := r.text[from:max(from, r.at-1)]
		if !strings.HasPrefix(text, "(") { // arithmetic
			r.uses = append(r.uses, shell(text, line, r.deep+1)...)
		}
		r.add("$")
		return
	}
	r.add("$")
	if r.at < len(r.text) && r.text[r.at] == '{' {
		r.add(r.until('}', true) + "}")
	}
}

// parenthesis goes behind the one that ends what begins here.
func (r *reader) parenthesis() {
	open := 0
	for ; r.at < len(r.text); r.at++ {
		switch r.text[r.at] {
		case '\\':
			r.at++
		case '\'':
			r.at++
			r.until('\'', false)
			r.at--
		case '\n':
			r.line++
		case '(':
			open++
		case ')':
			if open--; open == 0 {
				r.at++
				return
			}
		}
	}
	r.at = len(r.text)
}

func (r *reader) substitute(text string) {
	r.uses = append(r.uses, shell(text, r.line, r.deep+1)...)
	r.add("$")
}

func (r *reader) comment() {
	for r.at < len(r.text) && r.text[r.at] != '\n' {
		r.at++
	}
}

// redirection is behind < or >. The number in front of it is no word.
func (r *reader) redirection(c byte) {
	if strings.Trim(r.word.String(), "0123456789") == "" {
		r.word.Reset()
		r.inWord = false
	}
	r.endWord()
	rest := r.text[r.at:]
	if c == '<' && strings.HasPrefix(rest, "<") && !strings.HasPrefix(rest, "<<") {
		r.at++
		r.heredoc()
		return
	}
	for r.at < len(r.text) && strings.IndexByte("<>&|", r.text[r.at]) >= 0 {
		r.at++
	}
	r.redirect = true
}

func (r *reader) heredoc() {
	end := ""
	if strings.HasPrefix(r.text[r.at:], "-") {
		end = "-"
		r.at++
	}
	for r.at < len(r.text) && r.text[r.at] == ' ' {
		r.at++
	}
	from := r.at
	for r.at < len(r.text) && strings.IndexByte(" \t\n;&|()<>", r.text[r.at]) < 0 {
		r.at++
	}
	r.heredocs = append(r.heredocs, end+strings.Trim(r.text[from:r.at], `"'\`))
}

// newline goes over the texts of heredocs.
func (r *reader) newline() {
	r.line++
	for _, end := range r.heredocs {
		end, tabs := strings.CutPrefix(end, "-")
		for r.at < len(r.text) {
			line, _, found := strings.Cut(r.text[r.at:], "\n")
			r.at += len(line)
			if found {
				r.at++
			}
			r.line++
			if tabs {
				line = strings.TrimLeft(line, "\t")
			}
			if line == end {
				break
			}
		}
	}
	r.heredocs = nil
}
