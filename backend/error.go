package backend

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Error is a step that failed.
type Error struct {
	Vertex   *ir.Vertex
	Command  []string // what ran; nil where no command did
	ExitCode int      // of Command; -1 where it did not exit by itself
	Output   []byte   // the last of what Command printed
	Err      error
}

// Error implements error.
func (e *Error) Error() string { return fmt.Sprintf("%s: %v", e.Vertex.Title, e.Err) }

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// ExitError says how a command ended: the cause of an Error. A status above
// 128 is a signal's, as shells have it.
func ExitError(args []string, status int) error {
	name := strings.Join(args, " ")
	if len(name) > 60 {
		name = name[:57] + "…"
	}
	if status > 128 && status < 128+65 {
		return fmt.Errorf("%s: ended by signal %d", name, status-128)
	}
	return fmt.Errorf("%s: exit status %d", name, status)
}
