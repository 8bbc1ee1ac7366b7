// Package guard makes a panic in a goroutine an error, so that the program can
// tell of it and end in order, its outputs untouched. It mends nothing: what
// panicked is not to be used again.
package guard

import (
	"fmt"
	"runtime/debug"
)

// Panic is a promise of ours that broke.
type Panic struct {
	Value any    // what panic was called with
	Stack []byte // of the goroutine, as debug.Stack has it
}

// Error implements error.
func (p *Panic) Error() string { return fmt.Sprintf("internal error: %v", p.Value) }

// Func gives f with its panic as a *Panic.
func Func(f func() error) func() error {
	return func() (err error) {
		defer func() {
			if v := recover(); v != nil {
				err = &Panic{Value: v, Stack: debug.Stack()}
			}
		}()
		return f()
	}
}
