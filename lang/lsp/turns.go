package lsp

import (
	"context"
	"sync"
	"time"
)

// turns keeps the order that a conversation has: requests are answered at once
// and in any order, but for those that begin and end it. A client may have sent
// all of them without waiting for an answer.
type turns struct {
	mu    sync.Mutex
	open  map[chan struct{}]bool // of messages that are not answered yet; closed with the answer
	first chan struct{}          // of initialize; nil: it was not sent yet
}

// take gives a message its turn, in the order in which they came: which messages
// it waits for, and what to call when it is answered.
func (t *turns) take(name string) (after []chan struct{}, done func()) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.open == nil {
		t.open = map[chan struct{}]bool{}
	}
	switch {
	case name == "shutdown" || name == "exit":
		for c := range t.open {
			after = append(after, c)
		}
	case t.first != nil:
		after = []chan struct{}{t.first}
	}
	own := make(chan struct{})
	if name == "initialize" && t.first == nil {
		t.first = own
	}
	t.open[own] = true
	return after, func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		delete(t.open, own)
		close(own)
	}
}

// patience is how long a message waits for those before it: one that was
// cancelled before it was looked at is never answered by us.
const patience = 2 * time.Second

func await(ctx context.Context, after []chan struct{}) {
	limit := time.NewTimer(patience)
	defer limit.Stop()
	for _, c := range after {
		select {
		case <-c:
		case <-ctx.Done():
			return
		case <-limit.C:
			return
		}
	}
}
