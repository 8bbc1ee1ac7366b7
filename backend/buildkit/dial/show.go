package dial

import (
	"sync"
	"time"

	"github.com/moby/buildkit/client"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/backend"
)

// shown are the steps of this process, such as the packing of an image, as the
// display knows steps.
type shown struct {
	mu    sync.Mutex
	steps map[string]*client.Vertex
}

// Show is a backend.Sink: it shows what happens here among the builder's steps.
func (b *Build) Show(e backend.Event) {
	s := b.shown.status(e)
	if s == nil {
		return
	}
	select {
	case b.notes <- s:
	case <-b.display:
	}
}

// status is an event in the builder's form; nil where there is nothing to show.
// What the builder does it tells itself.
func (s *shown) status(e backend.Event) *client.SolveStatus {
	if e.Time.IsZero() {
		e.Time = time.Now()
	}
	if e.Kind == backend.Note {
		return noteStatus(e)
	}
	if e.Vertex != nil {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	before := s.steps[e.Step]
	v := &client.Vertex{Digest: digest.FromString("step " + e.Step), Name: e.Title, Started: &e.Time}
	if before != nil {
		*v = *before
	}
	status := &client.SolveStatus{}
	switch e.Kind {
	case backend.Cached:
		v.Cached, v.Completed = true, &e.Time
	case backend.Done:
		v.Completed = &e.Time
	case backend.Failed:
		v.Completed = &e.Time
		if e.Err != nil {
			v.Error = e.Err.Error()
		}
	case backend.Progress:
		status.Statuses = []*client.VertexStatus{counter(v, e)}
	case backend.Log:
		status.Logs = []*client.VertexLog{{Vertex: v.Digest, Stream: 1, Data: e.Output, Timestamp: e.Time}}
	}
	if before == nil || e.Kind != backend.Progress && e.Kind != backend.Log {
		status.Vertexes = []*client.Vertex{v}
	}
	if s.steps == nil {
		s.steps = map[string]*client.Vertex{}
	}
	s.steps[e.Step] = v
	return status
}

func counter(v *client.Vertex, e backend.Event) *client.VertexStatus {
	c := &client.VertexStatus{
		ID: e.Item, Vertex: v.Digest, Name: e.Item, Current: e.Current, Total: e.Total, Timestamp: e.Time, Started: v.Started,
	}
	if c.ID == "" {
		c.ID = e.Title
	}
	if e.Total > 0 && e.Current >= e.Total {
		c.Completed = &e.Time
	}
	return c
}

// noteStatus shows a sentence as a step that is done.
func noteStatus(e backend.Event) *client.SolveStatus {
	v := &client.Vertex{Digest: digest.FromString("note " + e.Text), Name: e.Text, Started: &e.Time, Completed: &e.Time}
	return &client.SolveStatus{Vertexes: []*client.Vertex{v}}
}
