package ids

import (
	"slices"
	"strings"
)

// most bounds the ways in which a command's variables are tried.
const most = 16

// literals gives a command with its variables replaced by what they are, once for
// each value that one has, where the script sets them to plain text and to nothing
// else. Others stay as they are.
func literals(words []string, script string) [][]string {
	all := [][]string{words}
	for _, name := range variables(words) {
		values := valuesOf(name, script)
		if len(values) == 0 || len(all)*len(values) > most {
			continue
		}
		var next [][]string
		for _, w := range all {
			for _, v := range values {
				next = append(next, replaced(w, name, v))
			}
		}
		all = next
	}
	return all
}

func replaced(words []string, name, value string) []string {
	out := slices.Clone(words)
	for i, w := range out {
		out[i] = strings.ReplaceAll(w, "${"+name+"}", value)
		for at := 0; ; {
			n := strings.Index(out[i][at:], "$"+name)
			if n < 0 {
				break
			}
			if at += n; at+1+len(name) < len(out[i]) && isName(out[i][at+1+len(name)]) { // a longer name
				at++
				continue
			}
			out[i] = out[i][:at] + value + out[i][at+1+len(name):]
			at += len(value)
		}
	}
	return out
}

// variables are the names behind a "$" in words, each once.
func variables(words []string) (names []string) {
	for _, w := range words {
		for at := strings.IndexByte(w, '$'); at >= 0; {
			rest := strings.TrimPrefix(w[at+1:], "{")
			end := 0
			for end < len(rest) && isName(rest[end]) {
				end++
			}
			if name := rest[:end]; name != "" && (name[0] < '0' || name[0] > '9') && !slices.Contains(names, name) {
				names = append(names, name)
			}
			next := strings.IndexByte(w[at+1:], '$')
			if next < 0 {
				break
			}
			at += 1 + next
		}
	}
	return names
}

func isName(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// valuesOf gives all that a script sets a variable to; nil where that cannot be
// told: wherever its name stands, it must be used as it is, or be given plain text.
// What other files and eval do is not known.
func valuesOf(name, script string) (values []string) {
	for _, w := range strings.FieldsFunc(script, func(r rune) bool { return strings.ContainsRune(" \t\r\n;&|(){}`\"'", r) }) {
		if w == "." || w == "source" || w == "eval" {
			return nil
		}
	}
	for at := 0; ; {
		n := strings.Index(script[at:], name)
		if n < 0 {
			return values
		}
		from, end := at+n, at+n+len(name)
		at = end
		before, behind := script[:from], script[end:]
		switch {
		case from > 0 && isName(before[from-1]) || behind != "" && isName(behind[0]): // another name
		case strings.HasSuffix(before, "$"):
		case strings.HasSuffix(before, "${") && strings.HasPrefix(behind, "}"):
		default:
			value, ok := given(before, behind)
			if !ok {
				return nil
			}
			if !slices.Contains(values, value) {
				values = append(values, value)
			}
		}
	}
}

// given is the plain text that is assigned to a name between these texts.
func given(before, behind string) (string, bool) {
	if !strings.HasPrefix(behind, "=") || before != "" && !strings.ContainsAny(before[len(before)-1:], " \t\n;") {
		return "", false
	}
	word := behind[1:]
	if end := strings.IndexAny(word, " \t\r\n;"); end >= 0 {
		word = word[:end]
	}
	if n := len(word); n > 1 && (word[0] == '"' || word[0] == '\'') && word[n-1] == word[0] {
		word = word[1 : n-1]
	}
	plain := !strings.ContainsFunc(word, func(r rune) bool { return r > 127 || !isName(byte(r)) && r != '-' && r != '.' })
	return word, plain
}
