package progress

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Size writes a number of bytes for people, in powers of ten: "84.2 MB".
func Size(n int64) string {
	if n < 1000 {
		return strconv.FormatInt(n, 10) + " B"
	}
	f, unit := float64(n), 0
	for ; f >= 999.95 && unit < 5; unit++ {
		f /= 1000
	}
	return fmt.Sprintf("%.1f %cB", f, "BkMGTP"[unit])
}

// Duration writes a time for people: "0.3s", "1m04s", "2h03m".
func Duration(d time.Duration) string {
	if d = max(d, 0).Round(100 * time.Millisecond); d < time.Minute {
		return fmt.Sprintf("%.1fs", d.Seconds())
	}
	if d = d.Round(time.Second); d < time.Hour {
		return fmt.Sprintf("%dm%02ds", d/time.Minute, d%time.Minute/time.Second)
	}
	return fmt.Sprintf("%dh%02dm", d/time.Hour, d%time.Hour/time.Minute)
}

// clock is Duration for a time that passes: from ten seconds on in whole ones.
func clock(d time.Duration) string {
	if d = max(d, 0); d >= 9950*time.Millisecond && d < time.Minute {
		return fmt.Sprintf("%.0fs", max(10, math.Floor(d.Seconds())))
	}
	return Duration(d)
}

// clean makes a line of foreign text harmless: no escape sequence or control
// character of it reaches a terminal. What a carriage return overwrites is
// gone, and a tab is its spaces.
func clean(line string) string {
	line = strings.TrimRight(line, "\r")
	if i := strings.LastIndexByte(line, '\r'); i >= 0 {
		line = line[i+1:]
	}
	if !strings.ContainsFunc(line, odd) {
		return line
	}
	var b strings.Builder
	col := 0
	for len(line) > 0 {
		if n := escape(line); n > 0 {
			line = line[n:]
			continue
		}
		r, n := utf8.DecodeRuneInString(line)
		line = line[n:]
		switch {
		case r == '\t':
			pad := 8 - col%8
			b.WriteString(strings.Repeat(" ", pad))
			col += pad
		case odd(r):
			b.WriteRune(utf8.RuneError)
			col++
		default:
			b.WriteRune(r)
			col++
		}
	}
	return b.String()
}

// odd tells what a terminal may take for a command: controls, and the
// formatting characters that turn text around.
func odd(r rune) bool {
	return r == utf8.RuneError || unicode.IsControl(r) ||
		unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029'
}

// escape is the length of the terminal escape sequence that s begins with
// (ECMA-48 sections 5.3 to 5.6), 0 where it begins with none.
func escape(s string) int {
	if len(s) < 2 || s[0] != 0x1b {
		return 0
	}
	switch s[1] {
	case '[': // control sequence: parameters, then one final byte
		for i := 2; i < len(s); i++ {
			if s[i] >= 0x40 && s[i] <= 0x7e {
				return i + 1
			}
		}
		return len(s)
	case ']', 'P', 'X', '^', '_': // strings, ended by BEL or ST
		for i := 2; i < len(s); i++ {
			if s[i] == 0x07 {
				return i + 1
			}
			if s[i] == 0x1b && i+1 < len(s) && s[i+1] == '\\' {
				return i + 2
			}
		}
		return len(s)
	}
	return 2
}

// Lines gives the last n lines of a command's output, made harmless for a
// terminal. Empty lines at the end are left out.
func Lines(output []byte, n int) []string {
	text := strings.TrimRight(string(output), "\n\r\t ")
	if text == "" {
		return nil
	}
	lines := strings.Split(text, "\n")
	lines = lines[max(0, len(lines)-n):]
	for i, line := range lines {
		lines[i] = clean(line)
	}
	return lines
}

// Clean makes a line of foreign text harmless for a terminal.
func Clean(line string) string { return clean(line) }
