package dial

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/moby/buildkit/client"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/backend"
)

// events tells what a builder does as a back end of ours would: a step for each
// line of a Sysfile, though the builder may make several ops of one.
type events struct {
	sink  backend.Sink
	steps map[string]*builderStep
	of    map[digest.Digest]*builderStep
}

// builderStep is a group of ops, or one that is in none.
type builderStep struct {
	id, title string
	internal  bool                   // what the builder, or we, do for ourselves
	ops       map[digest.Digest]bool // whether each is complete
	active    map[digest.Digest]bool // those that run now
	begun     bool
	ended     bool
	bytes     map[string]int64 // of what is transferred, by item
}

// Ops of ours that no line of a Sysfile asks for, by what package lower calls
// them: layers are one step together, what an op reads is none.
const (
	ownLayer = "[internal] layer of "
	ownFiles = "[internal] what a step does"
)

func newEvents(sink backend.Sink) *events {
	return &events{sink: sink, steps: map[string]*builderStep{}, of: map[digest.Digest]*builderStep{}}
}

// follow tells of statuses until there are no more of them.
func (e *events) follow(statuses chan *client.SolveStatus) {
	for s := range statuses {
		for _, v := range s.Vertexes {
			e.op(v)
		}
		for _, c := range s.Statuses {
			e.counter(c)
		}
		for _, l := range s.Logs {
			if b := e.of[l.Vertex]; b != nil && !b.internal {
				e.send(b, backend.Event{Kind: backend.Log, Time: l.Timestamp, Output: l.Data, Stderr: l.Stream == 2})
			}
		}
	}
	for _, b := range e.steps { // an op that nothing wanted is never said to be complete
		if b.begun && !b.ended && len(b.active) == 0 {
			e.send(b, backend.Event{Kind: backend.Done, Time: time.Now()})
		}
	}
}

func (e *events) send(b *builderStep, ev backend.Event) {
	ev.Step, ev.Title = b.id, b.title
	e.sink(ev)
}

// step finds an op's step, and makes it where it is new. One that began again
// after its end is another one.
func (e *events) step(v *client.Vertex) *builderStep {
	id, title := v.Digest.String(), v.Name
	switch g := v.ProgressGroup; {
	case strings.HasPrefix(v.Name, ownLayer):
		id, title = ownLayer, "make the layers"
	case g != nil && g.Id != "" && v.Name != ownFiles:
		id, title = g.Id, g.Name
	}
	b := e.steps[id]
	if b == nil || b.ended && v.Started != nil && v.Completed == nil {
		b = &builderStep{
			id: id, title: title, internal: strings.HasPrefix(title, "[internal]"),
			ops: map[digest.Digest]bool{}, active: map[digest.Digest]bool{}, bytes: map[string]int64{},
		}
		e.steps[id] = b
	}
	if _, ok := b.ops[v.Digest]; !ok {
		b.ops[v.Digest] = false
	}
	e.of[v.Digest] = b
	return b
}

// op tells of one op's state.
func (e *events) op(v *client.Vertex) {
	b := e.step(v)
	if v.Started == nil && v.Completed == nil || b.ended {
		return
	}
	if !b.begun && !v.Cached && !b.internal {
		b.begun = true
		e.send(b, backend.Event{Kind: backend.Started, Time: *v.Started})
	}
	if v.Completed == nil {
		b.active[v.Digest] = true
		return
	}
	delete(b.active, v.Digest)
	b.ops[v.Digest] = true
	if b.id == ownLayer && b.begun && len(b.ops) > 1 {
		e.send(b, backend.Event{Kind: backend.Progress, Time: *v.Completed, Current: b.through(), Total: int64(len(b.ops))})
	}
	switch {
	case v.Error != "":
		b.ended = true
		e.send(b, backend.Event{Kind: backend.Failed, Time: *v.Completed, Err: failure(v.Error)})
	case b.internal:
		e.transferred(b, *v.Completed)
	case b.complete():
		b.ended = true
		if !b.begun {
			e.send(b, backend.Event{Kind: backend.Cached, Time: *v.Completed})
		}
		e.send(b, backend.Event{Kind: backend.Done, Time: *v.Completed})
	}
}

// through is how many ops are complete.
func (b *builderStep) through() (n int64) {
	for _, done := range b.ops {
		if done {
			n++
		}
	}
	return n
}

// complete is true where no op is left.
func (b *builderStep) complete() bool { return b.through() == int64(len(b.ops)) }

// failure is an op's error: what stopped because of another is cancelled.
func failure(text string) error {
	if strings.Contains(text, context.Canceled.Error()) {
		return context.Canceled
	}
	return errors.New(text)
}

// counter tells of bytes. Those of internal steps are one step's together.
func (e *events) counter(c *client.VertexStatus) {
	b := e.of[c.Vertex]
	if b == nil || b.ended || c.Current == 0 && c.Total == 0 {
		return
	}
	total := c.Total
	if c.Completed != nil {
		total = c.Current
	}
	ev := backend.Event{Kind: backend.Progress, Time: c.Timestamp, Item: c.ID, Current: c.Current, Total: total, Unit: "B"}
	if b.internal {
		b.bytes[c.ID] = c.Current
		ev.Step, ev.Title = "internal", "prepare the build"
		e.sink(ev)
		return
	}
	e.send(b, ev)
}

// transferred says that an internal step's items are complete.
func (e *events) transferred(b *builderStep, at time.Time) {
	for item, n := range b.bytes {
		e.sink(backend.Event{
			Kind: backend.Progress, Time: at, Step: "internal", Title: "prepare the build", Item: item, Current: n, Total: n, Unit: "B",
		})
	}
}
