package dial

import (
	"context"
	"fmt"
	"io"

	"github.com/moby/buildkit/client"
	"github.com/moby/buildkit/util/progress/progressui"

	"github.com/sysbuild/sysbuild/backend"
)

// Progress is how a build is shown: by BuildKit's own displays, or by who takes
// events.
type Progress struct {
	Events backend.Sink // nil: a display
	Mode   string       // auto, tty, plain, rawjson or quiet; "" is quiet
	Out    io.Writer    // a terminal's file for tty
}

// display gives what shows statuses until there are no more of them.
func (p Progress) display() (func(chan *client.SolveStatus), error) {
	if p.Events != nil {
		return newEvents(p.Events).follow, nil
	}
	mode := progressui.DisplayMode(p.Mode)
	if p.Mode == "" {
		mode = progressui.QuietMode
	}
	d, err := progressui.NewDisplay(p.Out, mode)
	if err != nil {
		return nil, fmt.Errorf("progress %s: %w", p.Mode, err)
	}
	return func(statuses chan *client.SolveStatus) {
		// It ends with the channel, never with a build's context: what a build
		// that was interrupted still says is shown too.
		_, _ = d.UpdateFrom(context.Background(), statuses)
	}, nil
}

// follow hands on what the builder tells, to its end.
func (b *Build) follow(statuses chan *client.SolveStatus, show func(chan *client.SolveStatus)) {
	defer close(b.display)
	shown, done := make(chan *client.SolveStatus), make(chan struct{})
	go func() {
		defer close(done)
		show(shown)
	}()
	for statuses != nil {
		var s *client.SolveStatus
		var more bool
		select {
		case s, more = <-statuses:
			if !more {
				statuses = nil
				continue
			}
			b.tail.add(s)
		case s = <-b.notes:
		}
		select {
		case shown <- s:
		case <-done:
		}
	}
	close(b.tail.ended)
	close(shown)
	<-done
}
