package native

import (
	"errors"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/rpm/guard"
)

// TestPanic breaks a step in a goroutine of its own: Solve ends with an error
// that says so, and the back end can be closed.
func TestPanic(t *testing.T) {
	b := newBench(t, Options{Events: func(e backend.Event) {
		if e.Kind == backend.Started && e.Title == "RUN broken" {
			panic("a promise broke")
		}
	}})
	root := b.tarRoot()
	_, err := b.solve(oneTarget(sh("true", sh("broken", root)), root))
	var p *guard.Panic
	if !errors.As(err, &p) || p.Value != "a promise broke" {
		t.Fatalf("the error is %v", err)
	}
}
