package progress

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/backend"
)

// plain is a log: one line when a step starts, ends or was there already, its
// command's output behind its number, and now and then how far it is.
type plain struct {
	w     io.Writer
	board board
	told  map[*step]time.Time // when a step last said how far it is
}

func newPlain(w io.Writer) *plain {
	return &plain{w: w, told: map[*step]time.Time{}}
}

// every is how long a plain log waits before it tells again how far a step is.
const every = 5 * time.Second

func (p *plain) Event(e backend.Event) {
	s, lines := p.board.event(e)
	if s == nil {
		fmt.Fprintf(p.w, "note: %s\n", clean(firstLine(e.Text)))
		return
	}
	who := clean(e.Item) // the package whose scriptlet speaks
	if who != "" {
		who += " "
	}
	for _, line := range lines {
		fmt.Fprintf(p.w, "#%d %s %s| %s\n", s.number, Duration(e.Time.Sub(s.begin)), who, line)
	}
	switch e.Kind {
	case backend.Started:
		p.told[s] = e.Time
		fmt.Fprintf(p.w, "#%d %s\n", s.number, s.title)
	case backend.Cached:
		fmt.Fprintf(p.w, "#%d cached %s\n", s.number, s.title)
	case backend.Progress:
		p.progress(s, e.Time)
	case backend.Done:
		if s.state == done {
			p.done(s)
		}
	case backend.Failed:
		fmt.Fprintf(p.w, "#%d failed %s%s\n", s.number, Duration(s.end.Sub(s.begin)), cause(s.err))
	case backend.Note:
		fmt.Fprintf(p.w, "#%d note: %s\n", s.number, clean(firstLine(e.Text)))
	}
}

func (p *plain) progress(s *step, now time.Time) {
	if _, known := p.told[s]; !known {
		p.told[s] = now
		fmt.Fprintf(p.w, "#%d %s\n", s.number, s.title)
	}
	if now.Sub(p.told[s]) < every {
		return
	}
	if amount := s.amount(); amount != "" {
		p.told[s] = now
		fmt.Fprintf(p.w, "#%d %s %s\n", s.number, Duration(now.Sub(s.begin)), amount)
	}
}

// Close tells how the steps ended that nothing said the end of.
func (p *plain) Close() {
	for _, s := range p.board.implied() {
		p.done(s)
	}
}

func (p *plain) done(s *step) {
	fmt.Fprintf(p.w, "#%d done %s%s\n", s.number, Duration(s.end.Sub(s.begin)), inBrackets(s.amount()))
}

func inBrackets(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}

// cause is an error's first line; the whole of it follows at the end of the
// build.
func cause(err error) string {
	if err == nil {
		return ""
	}
	var step *backend.Error
	if errors.As(err, &step) { // the title stands above, the command at the end
		err = step.Err
		if step.Command != nil && step.ExitCode >= 0 {
			return fmt.Sprintf(": exit status %d", step.ExitCode)
		}
	}
	if errors.Is(err, context.Canceled) {
		return ": stopped"
	}
	return ": " + clean(firstLine(err.Error()))
}

// firstLine is what a log of lines has room for: what stands below it is told
// at the end.
func firstLine(text string) string {
	first, _, _ := strings.Cut(text, "\n")
	return first
}
