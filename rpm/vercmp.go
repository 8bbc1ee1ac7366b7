package rpm

import (
	"cmp"
	"strings"
)

// Vercmp orders two version or release strings as rpm does: -1, 0 or 1. Runs
// of digits compare as numbers of any length, runs of letters as text, a digit
// run is newer than a letter run, "~" sorts before everything, even the end,
// and "^" after the end but before anything else. All other bytes only separate.
//
// Source: rpm-version(7), rpmio/rpmvercmp.c.
func Vercmp(a, b string) int {
	if a == b {
		return 0
	}
	for a != "" || b != "" {
		a, b = strings.TrimLeftFunc(a, separates), strings.TrimLeftFunc(b, separates)
		if c, marked := compareMarks(a, b); marked {
			if c != 0 {
				return c
			}
			a, b = a[1:], b[1:]
			continue
		}
		if a == "" || b == "" {
			break
		}
		var sa, sb string
		is := letter
		if digit(a[0]) {
			is = digit
		}
		sa, a = run(a, is)
		sb, b = run(b, is)
		if sb == "" { // runs of different kinds: the digits are newer
			if digit(sa[0]) {
				return 1
			}
			return -1
		}
		if c := compareRuns(sa, sb); c != 0 {
			return c
		}
	}
	return cmp.Compare(min(len(a), 1), min(len(b), 1))
}

// compareMarks compares where either side is at a "~" or a "^"; marked is
// false where neither is.
func compareMarks(a, b string) (c int, marked bool) {
	ta, tb := at(a, '~'), at(b, '~')
	if ta || tb {
		return order(tb, ta), true
	}
	ca, cb := at(a, '^'), at(b, '^')
	if !ca && !cb {
		return 0, false
	}
	if a == "" || b == "" {
		return order(b == "", a == ""), true
	}
	return order(cb, ca), true
}

// order is 1 where only more holds, -1 where only less does.
func order(more, less bool) int {
	switch {
	case more && !less:
		return 1
	case less && !more:
		return -1
	}
	return 0
}

func compareRuns(a, b string) int {
	if digit(a[0]) {
		a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
		if c := cmp.Compare(len(a), len(b)); c != 0 {
			return c
		}
	}
	return strings.Compare(a, b)
}

func run(s string, is func(byte) bool) (head, tail string) {
	n := 0
	for n < len(s) && is(s[n]) {
		n++
	}
	return s[:n], s[n:]
}

func at(s string, c byte) bool { return s != "" && s[0] == c }

func digit(c byte) bool { return '0' <= c && c <= '9' }

func letter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

func separates(r rune) bool {
	return r >= 0x80 || r != '~' && r != '^' && !digit(byte(r)) && !letter(byte(r))
}
