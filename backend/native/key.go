package native

import (
	"context"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// key names a vertex's result: its digest with every context's content in
// place of its name. It runs and fetches nothing.
func (s *solver) key(ctx context.Context, v *ir.Vertex) (ir.Digest, error) {
	s.mu.Lock()
	key, ok := s.keys[v.Digest()]
	s.mu.Unlock()
	if ok {
		return key, nil
	}
	key, err := s.newKey(ctx, v)
	if err != nil {
		return "", err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.keys[v.Digest()] = key
	return key, nil
}

func (s *solver) newKey(ctx context.Context, v *ir.Vertex) (ir.Digest, error) {
	if src, ok := v.Op.(*ir.Source); ok && src.Kind == ir.Context {
		l, err := s.listing(ctx, v.Digest(), src)
		if err != nil {
			return "", err
		}
		return l.digest, nil
	}
	inputs := make([]ir.Digest, len(v.Inputs))
	for i, in := range v.Inputs {
		var err error
		if inputs[i], err = s.key(ctx, in); err != nil {
			return "", err
		}
	}
	return v.KeyWith(inputs), nil
}

// tellCached tells that a vertex, and what it stands on, was there already.
func (s *solver) tellCached(ctx context.Context, v *ir.Vertex) {
	for _, u := range ir.Walk(v) {
		if src, ok := u.Op.(*ir.Source); ok && !keeps(src.Kind) {
			continue
		}
		if u != v && !s.claim(ctx, u) {
			continue
		}
		s.events.send(s.events.of(backend.Cached, u))
		s.events.send(s.events.of(backend.Done, u))
	}
}

// Steps is how many steps of a graph start, or are there already: what is used
// where it lies is none.
func Steps(graph *ir.Graph) (n int) {
	for _, v := range graph.Vertices() {
		if src, ok := v.Op.(*ir.Source); !ok || keeps(src.Kind) {
			n++
		}
	}
	return n
}

// claim is true once for a vertex that nothing else has run or told of.
func (s *solver) claim(ctx context.Context, v *ir.Vertex) bool {
	key, err := s.key(ctx, v)
	if err != nil {
		return false
	}
	r, ok := s.store.Get(string(key))
	if !ok {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.flights[key] != nil {
		return false
	}
	f := &flight{done: make(chan struct{}), res: &result{chain: r.Chain()}}
	close(f.done)
	s.flights[key] = f
	return true
}

// keeps is true for sources whose result is a snapshot.
func keeps(k ir.SourceKind) bool {
	switch k {
	case ir.Tar, ir.Dir, ir.OCILayout, ir.OCIArchive, ir.DockerArchive, ir.ImageRef, ir.URL, ir.Git:
		return true
	}
	return false
}
