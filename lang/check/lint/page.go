package lint

import (
	"fmt"
	"strings"
)

// Level is a rule's severity in a word or two: "warning", "info, off".
func (r *Rule) Level() string {
	level := r.Severity.String()
	if r.Off {
		level += ", off"
	}
	return level
}

// URL is where the rule's page stands.
func (r *Rule) URL() string {
	return "https://github.com/sysbuild/sysbuild/blob/main/docs/rules.md#" + strings.ToLower(r.Name)
}

// notes says of a rule what its table has.
func (r *Rule) notes() string {
	out := r.Level()
	if r.Fixes {
		out += "; check --fix fixes it"
	}
	if r.BuildKit {
		out += "; a rule of BuildKit's too"
	}
	return out + "; since " + r.Since
}

// Text is the rule's page for a terminal.
func (r *Rule) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s.\n(%s)\n\n%s\n", r.Name, r.Summary, r.notes(), r.Why)
	example := func(title, text string) {
		if text == "" {
			return
		}
		fmt.Fprintf(&b, "\n%s:\n\n", title)
		for line := range strings.Lines(strings.TrimPrefix(text, "\n")) {
			b.WriteString("    " + line)
		}
	}
	example("Bad", r.Bad)
	example("Good", r.Good)
	return b.String()
}

// Markdown is the rule's page, without its heading.
func (r *Rule) Markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "**%s.** (%s)\n\n%s\n", r.Summary, r.notes(), r.Why)
	if r.Bad != "" {
		fmt.Fprintf(&b, "\nBad:\n\n```%s```\n", r.Bad)
	}
	if r.Good != "" {
		fmt.Fprintf(&b, "\nGood:\n\n```sysfile%s```\n", r.Good)
	}
	return b.String()
}

// Unmark takes the lines of "^" out of a bad example. The places that they mark,
// in the lines above them, are line:from-to.
func Unmark(bad string) (text string, marks []string) {
	var b strings.Builder
	line := 0
	for s := range strings.Lines(strings.TrimPrefix(bad, "\n")) {
		if !isMark(s) {
			line++
			b.WriteString(s)
			continue
		}
		for at := strings.IndexByte(s, '^'); at >= 0; {
			end := at + len(s[at:]) - len(strings.TrimLeft(s[at:], "^"))
			marks = append(marks, fmt.Sprintf("%d:%d-%d", line, at+1, end+1))
			next := strings.IndexByte(s[end:], '^')
			if next < 0 {
				break
			}
			at = end + next
		}
	}
	return b.String(), marks
}

func isMark(line string) bool {
	return strings.Contains(line, "^") && strings.Trim(line, " ^\n") == ""
}
