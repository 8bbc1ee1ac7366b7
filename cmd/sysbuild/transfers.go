package main

import (
	"fmt"
	"sync"

	"github.com/sysbuild/sysbuild/backend"
)

// transfers shows on a terminal what is fetched, as long as nothing else is said.
type transfers struct {
	std   streams
	title string

	mu   sync.Mutex
	view *screen // nil: nothing is shown
}

// progress is a fetch.Progress.
func (t *transfers) progress(label string, current, total int64, done bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.view == nil && !done {
		view, err := unpacking(t.std)
		if err != nil {
			return
		}
		t.view = view
		view.Event(backend.Event{Kind: backend.Started, Step: t.title, Title: t.title})
	}
	if t.view != nil {
		t.view.Event(backend.Event{
			Kind: backend.Progress, Step: t.title, Title: t.title, Item: label, Current: current, Total: total, Unit: "B",
		})
	}
}

// end takes away what is shown.
func (t *transfers) end() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.view != nil {
		t.view.close()
		t.view = nil
	}
}

// note tells people something.
func (t *transfers) note(text string) {
	t.end()
	fmt.Fprintf(t.std.err, "sysbuild: %s\n", text)
}
