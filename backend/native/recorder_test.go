package native

import (
	"slices"
	"strings"
	"sync"

	"github.com/sysbuild/sysbuild/backend"
)

// recorder keeps events.
type recorder struct {
	mu     sync.Mutex
	events []backend.Event
}

func (r *recorder) take(e backend.Event) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.events = append(r.events, e)
}

// steps gives the titles of the steps that events of a kind came for, sorted.
func (r *recorder) steps(kind backend.EventKind) string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var out []string
	for _, e := range r.events {
		if e.Kind == kind {
			out = append(out, e.Title)
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

func (r *recorder) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.events = nil
}
