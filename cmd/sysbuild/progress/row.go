package progress

import (
	"strings"

	"github.com/rivo/uniseg"
)

// gutter is the width of the word before a line's text, its space included.
const gutter = 8

// styles are the terminal's, by ECMA-48 section 8.3.117.
var styles = map[string]string{
	"running": "36",
	"cached":  "34",
	"done":    "32",
	"failed":  "1;31",
	"stopped": "33",
	"note":    "33",
	"faint":   "2",
	"bold":    "1",
}

// Paint gives text a style.
func Paint(style, text string) string {
	code := styles[style]
	if code == "" || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

// edge is how wide a line is that has something at its right edge: on a wide
// terminal eyes find no way from the one end to the other.
func edge(cols int) int { return min(cols, 120) }

// row lays out a line of cols columns: a word, a text that is cut where it
// does not fit, and what stands at the right edge. With a nil paint the text
// is taken as it is, styles included.
func row(word, text, right string, cols int, paint func(style, text string) string) string {
	// The last column stays free: some terminals wrap when it is written.
	room := cols - 1 - gutter
	if right != "" {
		room = edge(cols) - 1 - gutter - 2 - width(right)
	}
	if room < 8 { // the right edge gives way
		right, room = "", cols-1-gutter
	}
	lead := strings.Repeat(" ", max(gutter-1-len(word), 0)) + word + " "
	if paint != nil {
		lead = strings.Replace(lead, word, paint(word, word), 1)
		text = cut(text, room)
	}
	if right == "" {
		return strings.TrimRight(lead+text, " ")
	}
	return lead + text + strings.Repeat(" ", max(room-visible(text), 0)+2) + right
}

// wrapped lays out a text over as many lines as it needs.
func wrapped(word, text string, cols int, paint func(style, text string) string) []string {
	var lines []string
	room := max(cols-1-gutter, 8)
	for _, w := range strings.Fields(text) {
		last := len(lines) - 1
		if last >= 0 && width(lines[last])+1+width(w) <= room {
			lines[last] += " " + w
			continue
		}
		lines = append(lines, w)
	}
	for i, line := range lines {
		lines[i] = row(word, line, "", cols, paint)
		word = ""
	}
	return lines
}

// visible is the width of a text without the styles in it.
func visible(text string) int {
	n := 0
	for len(text) > 0 {
		if k := escape(text); k > 0 {
			text = text[k:]
			continue
		}
		next := strings.IndexByte(text, 0x1b)
		if next <= 0 {
			next = len(text)
		}
		n += width(text[:next])
		text = text[next:]
	}
	return n
}

// width is how many columns of a terminal a text takes.
func width(text string) int { return uniseg.StringWidth(text) }

// cut shortens text to a width, with an ellipsis where something is gone.
func cut(text string, room int) string {
	if width(text) <= room {
		return text
	}
	kept, n, state := 0, 0, -1
	for rest := text; rest != ""; {
		var cluster string
		var w int
		cluster, rest, w, state = uniseg.FirstGraphemeClusterInString(rest, state)
		if n += w; n > room-1 {
			break
		}
		kept += len(cluster)
	}
	return strings.TrimRight(text[:kept], " ") + "…"
}
