package main

import (
	"os"
	"sync"
	"syscall"

	"github.com/sysbuild/sysbuild/backend/native/rootless"
)

// signals are those that this process gets, which a command may take for
// another process.
type signals struct {
	parent *rootless.Parent // nil: they come here directly

	mu sync.Mutex
	to chan<- syscall.Signal // nil: nobody takes them
}

// source is where signals come from; nil: as to any program.
func (s *signals) source() *rootless.Parent {
	if s == nil {
		return nil
	}
	return s.parent
}

// take hands a signal to who takes them, and says whether there is one.
func (s *signals) take(sig os.Signal) bool {
	if s == nil {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	number, ok := sig.(syscall.Signal)
	if s.to == nil || !ok {
		return false
	}
	select {
	case s.to <- number:
	default: // so many at once that one more says nothing new
	}
	return true
}

// others are signals that mean something to programs, and nothing to us.
var others = []os.Signal{syscall.SIGQUIT, syscall.SIGUSR1, syscall.SIGUSR2}

// handTo hands all signals on until back is called.
func (s *signals) handTo(to chan<- syscall.Signal) (back func()) {
	if s == nil {
		return func() {}
	}
	s.set(to)
	more := make(chan os.Signal, cap(to))
	s.parent.Notify(more, others...)
	go func() {
		for sig := range more {
			s.take(sig)
		}
	}()
	return func() {
		s.parent.Stop(more)
		close(more)
		s.set(nil)
	}
}

func (s *signals) set(to chan<- syscall.Signal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.to = to
}
