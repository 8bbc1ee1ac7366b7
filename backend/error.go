package backend

import (
	"fmt"

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
