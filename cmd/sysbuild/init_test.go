package main

import (
	"context"
	"errors"
	"io"
	"os"
	"syscall"
	"testing"
)

// TestInitInterrupted holds that an interrupt ends the questions, though nothing
// was typed.
func TestInitInterrupted(t *testing.T) {
	in, out, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	defer out.Close() // ends the reading
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(interruption{syscall.SIGINT})
	s := &starter{std: streams{in: in, err: io.Discard}, said: func(string) bool { return false }}
	if err := (&asker{starter: s, ctx: ctx, lines: typedLines(in)}).all(); !errors.As(err, new(interruption)) {
		t.Errorf("%v", err)
	}
}
