package guard

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func TestFunc(t *testing.T) {
	if err := Func(func() error { return io.EOF })(); err != io.EOF {
		t.Errorf("an error became %v", err)
	}
	var p *Panic
	if err := Func(breaks)(); !errors.As(err, &p) {
		t.Fatalf("a panic became %v", err)
	}
	if p.Value != "broken" || !strings.Contains(string(p.Stack), "guard.breaks") {
		t.Errorf("%v\n%s", p.Value, p.Stack)
	}
}

func breaks() error { panic("broken") }
