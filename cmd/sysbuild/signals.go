package main

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// signals are those that this process gets, which a command may take for
// another process.
type signals struct {
	mu sync.Mutex
	to chan<- syscall.Signal // nil: nobody takes them
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
	signal.Notify(more, others...)
	go func() {
		for sig := range more {
			s.take(sig)
		}
	}()
	return func() {
		signal.Stop(more)
		close(more)
		s.set(nil)
	}
}

func (s *signals) set(to chan<- syscall.Signal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.to = to
}
