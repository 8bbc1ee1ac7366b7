package step

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

// journal prints what scriptlets print, line by line and each with the package
// that it is of.
type journal struct {
	log  io.Writer
	item string
	line []byte // the beginning of the next one
}

// maxLine is where a line without an end is cut, in bytes.
const maxLine = 4 << 10

// add takes what a package's scriptlet printed.
func (j *journal) add(item string, text []byte) {
	if item != j.item {
		j.flush()
		j.item = item
	}
	for len(text) > 0 {
		line, rest, whole := bytes.Cut(text, []byte("\n"))
		text = rest
		j.line = append(j.line, line...)
		if whole || len(j.line) >= maxLine {
			j.print()
		}
	}
}

// flush prints a line that did not end.
func (j *journal) flush() {
	if len(j.line) > 0 {
		j.print()
	}
}

func (j *journal) print() {
	fmt.Fprintf(j.log, "%s: %s\n", j.item, j.line)
	j.line = j.line[:0]
}

// LastError gives the error that a step's log ends with; "" where there is
// none.
func LastError(log string) string {
	at := strings.LastIndex("\n"+log, "\n"+ErrorPrefix)
	if at < 0 {
		return ""
	}
	text := strings.TrimRight(log[at+len(ErrorPrefix):], "\n")
	return strings.ReplaceAll(text, "\n  ", "\n")
}
