package lsp

import "strings"

// lineChanges are changes of whole lines that make one text of another, the
// smallest that a look from both ends and at equal lines between them finds: an
// editor keeps its cursor and marks in the lines that stay.
func lineChanges(from, to string) []change {
	a, b := splitLines(from), splitLines(to)
	head := 0
	for head < len(a) && head < len(b) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < len(a)-head && tail < len(b)-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	start := 0
	for _, line := range a[:head] {
		start += len(line)
	}
	return middle(a[head:len(a)-tail], b[head:len(b)-tail], start)
}

// splitLines keeps the ends of lines.
func splitLines(s string) []string {
	var out []string
	for line := range strings.Lines(s) {
		out = append(out, line)
	}
	return out
}

// maxLook bounds how far an equal line is looked for, on either side.
const maxLook = 64

// middle goes down both texts, and where they differ on to the nearest line that
// they share.
func middle(a, b []string, at int) []change {
	var out []change
	for len(a) > 0 || len(b) > 0 {
		if len(a) > 0 && len(b) > 0 && a[0] == b[0] {
			at += len(a[0])
			a, b = a[1:], b[1:]
			continue
		}
		x, y := nearest(a, b)
		if x == y { // line by line, so that a range can have its own
			x, y = 1, 1
		}
		old := strings.Join(a[:x], "")
		out = append(out, within(at, old, strings.Join(b[:y], "")))
		at += len(old)
		a, b = a[x:], b[y:]
	}
	return out
}

// within is a change that leaves the end of its last line alone.
func within(at int, from, to string) change {
	n := len(from)
	if strings.HasSuffix(from, "\n") && strings.HasSuffix(to, "\n") && !strings.HasSuffix(from, "\r\n") {
		n, to = n-1, strings.TrimSuffix(to, "\n")
	}
	return change{at, at + n, to}
}

// nearest is how many lines of each to leave behind so that the next ones are
// equal.
func nearest(a, b []string) (x, y int) {
	for sum := 1; sum < 2*maxLook; sum++ {
		for x := range sum + 1 {
			if y := sum - x; x < len(a) && y < len(b) && a[x] == b[y] && a[x] != "\n" {
				return x, y
			}
		}
	}
	return len(a), len(b)
}
