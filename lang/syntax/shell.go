package syntax

import (
	"fmt"
	"strings"

	sh "mvdan.cc/sh/v3/syntax"
)

// MaxShell is the longest text, in bytes, that is read as a shell's. Its reader
// calls itself for each thing that stands in another and has no bound of its
// own: a few megabytes of "(" would end the program.
const MaxShell = 64 << 10

// ParseShell reads a text as a shell does, comments included.
func ParseShell(text string) (*sh.File, error) {
	if len(text) > MaxShell {
		return nil, fmt.Errorf("shell text: read: it is longer than %d bytes", MaxShell)
	}
	return sh.NewParser(sh.KeepComments(true)).Parse(strings.NewReader(text), "")
}
