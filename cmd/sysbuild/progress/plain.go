package progress

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/sysbuild/sysbuild/backend"
)

// plain is a log: one line when a step starts, ends or was there already, its
// command's output behind its number, now and then how far it is, and a sign of
// life of one that is silent. Lines of one step stand together.
type plain struct {
	mu     sync.Mutex
	log    groups
	board  board
	told   map[*step]time.Time // when a step's last line was said
	stop   chan struct{}
	ticker sync.WaitGroup
}

func newPlain(out *Output) *plain {
	p := &plain{log: groups{w: out.Writer}, told: map[*step]time.Time{}, stop: make(chan struct{})}
	p.ticker.Go(func() { ticking(out, look, p.stop, p.tick) })
	return p
}

// A plain log waits so long before it tells again how far a step is; so long
// once the step has run for a minute, and before it says that a silent one runs.
// It looks every so often.
const (
	every  = 5 * time.Second
	seldom = 30 * time.Second
	look   = 500 * time.Millisecond
)

// Event implements View.
func (p *plain) Event(e backend.Event) {
	p.mu.Lock()
	defer p.mu.Unlock()
	s, lines, over := p.board.event(e)
	for _, s := range over {
		p.ended(s)
	}
	if s == nil {
		p.log.say(nil, p.board.now, "note: "+clean(firstLine(e.Text)))
		return
	}
	who := clean(e.Item) // the package whose scriptlet speaks
	if who != "" {
		who += " "
	}
	for _, line := range lines {
		p.say(s, "#%d %s %s| %s", s.number, Duration(e.Time.Sub(s.begin)), who, line)
	}
	switch e.Kind {
	case backend.Started:
		p.say(s, "#%d %s", s.number, s.title)
	case backend.Cached:
		p.say(s, "#%d cached %s", s.number, s.title)
	case backend.Progress:
		p.progress(s, e.Time)
	case backend.Done:
		if s.state == done {
			p.ended(s)
		}
	case backend.Failed:
		p.say(s, "#%d %s %s%s", s.number, words[s.state], Duration(s.end.Sub(s.begin)), cause(s.err))
	case backend.Note:
		p.say(s, "#%d note: %s", s.number, clean(firstLine(e.Text)))
	}
	if s.state != running {
		p.log.end(s, p.board.now)
	}
}

// Plan implements View: a log of what was says nothing of it.
func (p *plain) Plan(time.Time, int) {}

func (p *plain) say(s *step, format string, args ...any) {
	p.told[s] = p.board.now
	p.log.say(s, p.board.now, fmt.Sprintf(format, args...))
}

// progress tells how far a step is, where it has not done so for a while.
func (p *plain) progress(s *step, now time.Time) {
	last, known := p.told[s]
	if !known {
		p.say(s, "#%d %s", s.number, s.title)
		return
	}
	wait := every
	if now.Sub(s.begin) >= time.Minute {
		wait = seldom
	}
	if amount := s.amount(); amount != "" && now.Sub(last) >= wait {
		p.say(s, "#%d %s %s", s.number, Duration(now.Sub(s.begin)), amount)
	}
}

// tick tells of steps that said nothing for long, and lets others speak.
func (p *plain) tick(now time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.board.passed(now)
	for _, s := range p.board.steps {
		if last, known := p.told[s]; known && s.state == running && !s.idle() && now.Sub(last) >= seldom {
			p.say(s, "#%d %s %s", s.number, Duration(now.Sub(s.begin)), joined("running", s.amount()))
		}
	}
	p.log.turn(now)
}

// Close tells how the steps ended that nothing said the end of.
func (p *plain) Close() {
	close(p.stop)
	p.ticker.Wait()
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, s := range p.board.rest() {
		p.ended(s)
	}
	p.log.close(p.board.now)
}

// ended says that a step is through, and what it came to.
func (p *plain) ended(s *step) {
	p.say(s, "#%d %s %s%s", s.number, words[s.state], Duration(s.end.Sub(s.begin)), inBrackets(s.amount()))
	p.log.end(s, p.board.now)
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
	var step *backend.Error
	switch {
	case err == nil, errors.Is(err, context.Canceled): // it stopped because of another
		return ""
	case errors.As(err, &step): // the title stands above, the command at the end
		err = step.Err
		if step.Command != nil && step.ExitCode >= 0 {
			return fmt.Sprintf(": exit status %d", step.ExitCode)
		}
	}
	return ": " + clean(firstLine(err.Error()))
}

// firstLine is what a log of lines has room for: what stands below it is told
// at the end.
func firstLine(text string) string {
	first, _, _ := strings.Cut(text, "\n")
	return first
}
