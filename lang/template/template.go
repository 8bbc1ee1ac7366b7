// Package template knows the templates of system images: texts that are rendered
// where an image is installed, by the rules of Python's string.Template. $name and
// ${name} are variables, a name being ASCII letters, digits and _; $$ is a dollar
// sign; any other $ fails the installation. It reads no files.
package template

import (
	"fmt"
	"slices"
	"strings"
)

// Placeholder is a variable of a template, or a $ that is none.
type Placeholder struct {
	Name     string // "" where it is none
	From, To int    // offsets in the text, in bytes
}

// Find finds the variables of a template in order.
func Find(text string) []Placeholder {
	var out []Placeholder
	for at := 0; ; {
		i := strings.IndexByte(text[at:], '$')
		if i < 0 {
			return out
		}
		at += i
		if strings.HasPrefix(text[at:], "$$") {
			at += 2
			continue
		}
		p := placeholderAt(text, at)
		out = append(out, p)
		at = p.To
	}
}

// placeholderAt reads what begins with the $ at an offset.
func placeholderAt(text string, at int) Placeholder {
	name, braced := strings.CutPrefix(text[at+1:], "{")
	n := 0
	for n < len(name) && isNameByte(name[n], n == 0) {
		n++
	}
	switch {
	case n > 0 && !braced:
		return Placeholder{name[:n], at, at + 1 + n}
	case n > 0 && strings.HasPrefix(name[n:], "}"):
		return Placeholder{name[:n], at, at + 3 + n}
	}
	return Placeholder{From: at, To: at + 1}
}

func isNameByte(b byte, first bool) bool {
	return b == '_' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || !first && b >= '0' && b <= '9'
}

// IsName says whether a variable can be named so.
func IsName(s string) bool {
	p := Find("$" + s)
	return len(p) == 1 && p[0].Name == s && s != ""
}

// Render puts values in the place of a template's variables, once: what a value
// holds is not looked at again. The error is an *Error.
func Render(text string, values map[string]string) (string, error) {
	var b strings.Builder
	bad := &Error{}
	at := 0
	put := func(to int) { b.WriteString(strings.ReplaceAll(text[at:to], "$$", "$")) }
	for _, p := range Find(text) {
		value, known := values[p.Name]
		switch {
		case p.Name == "":
			bad.Places = append(bad.Places, place(text, p.From))
		case !known && !slices.Contains(bad.Missing, p.Name):
			bad.Missing = append(bad.Missing, p.Name)
		}
		put(p.From)
		b.WriteString(value)
		at = p.To
	}
	put(len(text))
	if len(bad.Places)+len(bad.Missing) > 0 {
		return "", bad
	}
	return b.String(), nil
}

// Error says why a text cannot be rendered.
type Error struct {
	Places  []string // of each $ that is no variable: "line 1, column 2"
	Missing []string // variables without a value
}

// Error implements error.
func (e *Error) Error() string {
	if len(e.Places) > 0 {
		return e.Places[0] + ": this $ is no variable; $$ is a dollar sign"
	}
	return "no value for " + strings.Join(e.Missing, ", ")
}

// place tells an offset as people count.
func place(text string, at int) string {
	line := 1 + strings.Count(text[:at], "\n")
	column := 1 + len([]rune(text[strings.LastIndexByte(text[:at], '\n')+1:at]))
	return fmt.Sprintf("line %d, column %d", line, column)
}
