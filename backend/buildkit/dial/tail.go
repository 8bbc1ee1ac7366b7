package dial

import (
	"sync"
	"time"

	"github.com/moby/buildkit/client"
	"github.com/opencontainers/go-digest"
)

// tail keeps the last output of each op that has not ended well.
type tail struct {
	mu    sync.Mutex
	ops   map[digest.Digest]*opTail
	ended chan struct{} // closed when no more is heard of any op
}

// opTail is what is known of one op.
type opTail struct {
	last   []byte
	failed chan struct{} // closed when it failed: all its output is there
	closed bool
}

const (
	maxTail = 64 << 10 // of one op, in bytes
	// maxWait is how long the end of a failed op is waited for: the builder
	// tells of failures and of output by two ways.
	maxWait = 2 * time.Second
)

func newTail() *tail { return &tail{ops: map[digest.Digest]*opTail{}, ended: make(chan struct{})} }

// add takes in what a builder told.
func (t *tail) add(s *client.SolveStatus) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, l := range s.Logs {
		op := t.op(l.Vertex)
		op.last = append(op.last, l.Data...)
		if extra := len(op.last) - maxTail; extra > 0 {
			op.last = append([]byte(nil), op.last[extra:]...)
		}
	}
	for _, v := range s.Vertexes {
		switch {
		case v.Completed == nil:
		case v.Error == "":
			delete(t.ops, v.Digest)
		default:
			if op := t.op(v.Digest); !op.closed {
				op.closed = true
				close(op.failed)
			}
		}
	}
}

// op finds what is kept of an op, and begins it. The caller holds mu.
func (t *tail) op(d digest.Digest) *opTail {
	if t.ops[d] == nil {
		t.ops[d] = &opTail{failed: make(chan struct{})}
	}
	return t.ops[d]
}

// of gives the last output of an op that failed.
func (t *tail) of(d digest.Digest) []byte {
	t.mu.Lock()
	op := t.op(d)
	t.mu.Unlock()
	select {
	case <-op.failed:
	case <-t.ended:
	case <-time.After(maxWait):
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	return append([]byte(nil), op.last...)
}
