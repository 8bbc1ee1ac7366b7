package sshagent

import (
	"io"
	"net"
	"sync"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// Server answers on a socket.
type Server struct {
	agent    *Agent
	listener net.Listener
	running  sync.WaitGroup

	mu     sync.Mutex
	open   map[io.Closer]bool
	closed bool
}

// maxConnections is how many a step can have at once.
const maxConnections = 64

// Serve answers whoever connects to l, until Close.
func (a *Agent) Serve(l net.Listener) *Server {
	s := &Server{agent: a, listener: l, open: map[io.Closer]bool{}}
	s.running.Go(s.accept)
	return s
}

// Close ends all connections, and waits for that.
func (s *Server) Close() error {
	err := s.listener.Close()
	s.mu.Lock()
	s.closed = true
	for c := range s.open {
		c.Close()
	}
	s.mu.Unlock()
	s.running.Wait()
	return err
}

func (s *Server) accept() {
	slots := make(chan struct{}, maxConnections)
	for {
		conn, err := s.listener.Accept()
		if err != nil {
			return // closed
		}
		slots <- struct{}{}
		s.running.Go(func() {
			defer func() { <-slots }()
			// What a step sends is hostile. It sees a mistake as the end of
			// its connection.
			_ = guard.Func(func() error { return s.answer(conn) })()
		})
	}
}

func (s *Server) answer(conn net.Conn) error {
	defer conn.Close()
	to, err := s.agent.connect()
	if err != nil {
		return err
	}
	defer to.Close()
	if !s.enter(conn, to) {
		return nil
	}
	defer s.leave(conn, to)
	for {
		request, err := readFrame(conn)
		if err != nil {
			return err
		}
		reply := []byte{failure}
		if allowed(request) {
			if reply, err = to.answer(request); err != nil {
				return err
			}
		}
		if err := writeFrame(conn, reply); err != nil {
			return err
		}
	}
}

// enter is false where the server is closed already.
func (s *Server) enter(all ...io.Closer) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range all {
		s.open[c] = true
	}
	return !s.closed
}

func (s *Server) leave(all ...io.Closer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range all {
		delete(s.open, c)
	}
}
