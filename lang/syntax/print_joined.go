package syntax

import (
	"slices"
	"strings"

	sh "mvdan.cc/sh/v3/syntax"
)

// A RUN's rows are one line to its shell. To lay them out they become a text of
// lines, in which the shell's formatter keeps the breaks that people made, and
// its lines become rows again.

// shellLines lays out the command of a RUN; above is what stands between it and
// the flags.
func (p *printer) shellLines(body *Word, above string) (string, bool) {
	text := p.rows(body.Span).text(body.Span.Start, body.Span.End)
	fresh := strings.Contains(above, "\n")
	text, ok := steady(text, func(rows string) (string, bool) {
		source, next, ok := shellSource(strings.Split(rows, "\n"))
		if !ok {
			return "", false
		}
		lines, ok := formatted(source, sh.Indent(shellIndent), sh.BinaryNextLine(next))
		if !ok {
			return "", false
		}
		return shellRows(strings.TrimRight(lines, "\n"), fresh)
	})
	return above + text, ok
}

// shellAbove is what stands between a command and what is before it: the
// comments, and the row that it begins where its flags have some of their own.
func (p *printer) shellAbove(i *Instr, units []unit, rows rowList, body Word) string {
	end := i.Keyword.Span.End
	if len(units) > 0 {
		end = units[len(units)-1].end
	}
	from, to := rows.at(end-1), rows.at(body.Span.Start)
	comments := rows.between(from, to)
	if from == to || len(comments) == 0 && len(units) == 0 {
		return " "
	}
	above := p.joint() + indent
	for _, c := range comments {
		above += c + "\n" + indent
	}
	return above
}

// shellSource writes rows as lines: what ends a command, or what an operator
// ends, ends a line, and other rows go on behind a "\". A comment between the
// words of a command becomes `# …`, which the formatter keeps in its place. next
// says that operators begin rows.
func shellSource(rows []string) (source string, next, ok bool) {
	logical := logicalOf(rows)
	inside, ok := shellPlaces(logical)
	if !ok {
		return "", false, false
	}
	var b strings.Builder
	at, breaks, begun := 0, true, 0
	for n, row := range rows {
		text := strings.TrimSpace(row)
		switch {
		case text == "":
			continue
		case n > 0 && text[0] == '#':
			if !breaks && strings.ContainsAny(text, "`\\") {
				return "", false, false
			}
			if !breaks {
				text = "`" + text + "` \\"
			}
			b.WriteString(text + "\n")
			continue
		}
		part, more := continued(row, '\\')
		at += len(part)
		begun += operatorAt(part)
		breaks = inside.endsLine(strings.TrimRight(logical[:at], " \t"))
		b.WriteString(part)
		switch {
		case more && breaks:
			b.WriteByte('\n')
		case more:
			b.WriteString("\\\n")
		}
	}
	return b.String(), begun > 0, true
}

// logicalOf is the line that rows are to the shell.
func logicalOf(rows []string) string {
	var b strings.Builder
	for n, row := range rows {
		if n == 0 || !strings.HasPrefix(strings.TrimSpace(row), "#") {
			part, _ := continued(row, '\\')
			b.WriteString(part)
		}
	}
	return b.String()
}

// operatorAt counts a row that begins with an operator as 1, and takes back one
// that ends with it.
func operatorAt(row string) int {
	row = strings.TrimSpace(row)
	for _, op := range []string{"&&", "||", "|"} {
		switch {
		case strings.HasPrefix(row, op):
			return 1
		case strings.HasSuffix(row, op):
			return -1
		}
	}
	return 0
}

// places are the parts of a shell's text that matter where a line ends.
type places struct {
	words  [][2]int // from, to
	quoted [][2]int // in which blanks mean something
	ends   []int    // of commands that no ; or & ends
	cases  []int    // behind the "in" of a case
}

// shellPlaces finds them in a line; false for one that cannot be laid out: it
// does not parse, has a comment, which takes all the rest, or a heredoc.
func shellPlaces(logical string) (places, bool) {
	file, err := ParseShell(logical)
	if err != nil {
		return places{}, false
	}
	found, fine := placesOf(file), true
	sh.Walk(file, func(n sh.Node) bool {
		switch n := n.(type) {
		case *sh.Comment:
			fine = false
		case *sh.Redirect:
			fine = fine && n.Hdoc == nil
		}
		return true
	})
	return found, fine
}

func placesOf(file *sh.File) places {
	var found places
	sh.Walk(file, func(n sh.Node) bool {
		if n == nil {
			return true
		}
		at := [2]int{int(n.Pos().Offset()), int(n.End().Offset())}
		switch n := n.(type) {
		case *sh.Word:
			found.words = append(found.words, at)
		case *sh.SglQuoted, *sh.DblQuoted, *sh.Lit:
			found.quoted = append(found.quoted, at)
		case *sh.Stmt:
			if !n.Semicolon.IsValid() {
				found.ends = append(found.ends, at[1])
			}
		case *sh.CaseClause:
			found.cases = append(found.cases, int(n.In.Offset())+len("in"))
		}
		return true
	})
	return found
}

// endsLine is true where a shell may see the end of a line behind a text, and
// read on as it would without.
func (p places) endsLine(text string) bool {
	end := len(text)
	if slices.Contains(p.cases, end) {
		return true
	}
	if slices.ContainsFunc(p.words, func(w [2]int) bool { return w[0] < end && end <= w[1] }) {
		return false
	}
	return slices.ContainsFunc([]string{";", "&", "|", "{", "(", "then", "do", "else"}, func(s string) bool {
		return strings.HasSuffix(text, s)
	})
}

// shellRows makes rows of a formatted text. fresh says that the first one stands
// on a row of its own.
func shellRows(text string, fresh bool) (string, bool) {
	file, err := ParseShell(text)
	if err != nil {
		return "", false
	}
	found := placesOf(file)
	lines := strings.Split(text, "\n")
	starts := make([]int, len(lines))
	for n := range lines[1:] {
		starts[n+1] = starts[n] + len(lines[n]) + 1
	}
	in := indent
	if !fresh && found.hangs(lines, starts) {
		in = ""
	}
	out := []string{found.row(lines, 0, len(lines[0]))}
	for n, line := range lines[1:] {
		row := found.row(lines, n+1, starts[n+1]+len(line))
		switch {
		case found.verbatim(starts[n+1]):
			out = append(out, row)
		case row == "": // it stood apart
			out = append(out, indent+"\\")
		default:
			out = append(out, in+row)
		}
	}
	return strings.Join(out, "\n"), true
}

// hangs is true where the formatter indents every line but the first.
func (p places) hangs(lines []string, starts []int) bool {
	for n, line := range lines[1:] {
		if !strings.HasPrefix(line, indent) && line != "" && !p.verbatim(starts[n+1]) {
			return false
		}
	}
	return true
}

// verbatim is true where a line begins inside of what is quoted.
func (p places) verbatim(at int) bool {
	return slices.ContainsFunc(p.quoted, func(q [2]int) bool { return q[0] < at && at < q[1] })
}

// row ends a line, which ends at an offset, so that the next one is joined to it.
func (p places) row(lines []string, n, end int) string {
	line, trimmed := lines[n], strings.TrimSpace(lines[n])
	if n+1 == len(lines) || trimmed == "" || strings.HasPrefix(trimmed, "#") {
		return line
	}
	next := strings.TrimSpace(lines[n+1])
	switch {
	case strings.HasPrefix(trimmed, "`#") && strings.HasSuffix(trimmed, "` \\"):
		blanks := lines[n+1][:len(lines[n+1])-len(strings.TrimLeft(lines[n+1], " "))]
		return blanks + trimmed[1:len(trimmed)-len("` \\")]
	case strings.HasSuffix(line, "\\"):
		return line
	case slices.Contains(p.ends, end) && !strings.HasPrefix(next, ";;") && !strings.HasPrefix(next, ")"):
		return line + "; \\"
	}
	return line + " \\"
}
