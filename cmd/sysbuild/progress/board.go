package progress

import (
	"cmp"
	"context"
	"errors"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// board is what is known of a build: every step, in the order they began.
type board struct {
	steps   []*step
	byID    map[string]*step // those that the next event may be about
	planned int              // how many steps there will be; 0: unknown
	begin   time.Time        // of the first event
	now     time.Time        // of the last event
}

// state is where a step is.
type state int

const (
	running state = iota
	cached
	done
	failed
	stopped // because of another step, or from outside
)

// words are what the states are called.
var words = [...]string{running: "running", cached: "cached", done: "done", failed: "failed", stopped: "stopped"}

// step is one step of a build.
type step struct {
	number   int // from 1, in the order they began
	title    string
	implied  bool   // nothing said that it started, or will say that it ended
	things   string // what its own counter counts: "package"; "" is unknown
	state    state
	begin    time.Time
	end      time.Time // of the last event
	err      error
	own      counter
	phase    string             // what it does now: "unpack"; "" where it does not say
	told     int                // how often it told of that phase
	reused   int64              // things that were in the cache
	items    map[string]counter // those that count bytes
	received int64              // bytes of all items together
	expected int64              // likewise
	samples  []sample           // of bytes, the newest last
	most     int64              // the largest total of its own counter
	finished int                // items whose Current reached Total
	packages int                // items that are packages
	tail     []string           // the last lines of output, the newest last
	partial  string             // output behind the last line's end
	fit      fit                // how its line was laid out last
}

// tailLines is how many lines of a step's output the board keeps.
const tailLines = 6

// event takes an event in, and gives the step it is about: nil for a Note
// without one. Lines are the whole lines of output that came with it, over are
// implied steps that are through, now that another one goes on.
func (b *board) event(e backend.Event) (s *step, lines []string, over []*step) {
	if b.byID == nil {
		b.byID, b.begin = map[string]*step{}, e.Time
	}
	b.passed(e.Time)
	if e.Kind == backend.Note && e.Step == "" {
		return nil, nil, nil
	}
	s = b.step(e)
	if !s.implied || e.Kind != backend.Progress {
		over = b.through()
	}
	switch s.end = e.Time; e.Kind {
	case backend.Started:
		s.implied, s.begin = false, e.Time
	case backend.Cached:
		s.state = cached
	case backend.Done:
		if s.state != cached {
			s.state = done
		}
	case backend.Failed:
		if s.state, s.err = failed, e.Err; errors.Is(e.Err, context.Canceled) {
			s.state = stopped
		}
	case backend.Progress:
		s.count(e)
	case backend.Log:
		lines = s.log(e.Output)
	}
	if s.state != running && s.partial != "" {
		lines = append(lines, s.log([]byte("\n"))...)
	}
	return s, lines, over
}

// passed takes in that it is later now.
func (b *board) passed(now time.Time) {
	if now.After(b.now) {
		b.now = now
	}
}

// step finds the event's step, and makes it where it is new.
func (b *board) step(e backend.Event) *step {
	if s := b.byID[e.Step]; s != nil {
		return s
	}
	s := &step{number: len(b.steps) + 1, title: title(e), begin: e.Time, items: map[string]counter{}}
	s.implied = e.Kind == backend.Progress || e.Kind == backend.Note
	if e.Vertex != nil {
		if _, ok := e.Vertex.Op.(*ir.Install); ok {
			s.things = "package"
		}
	}
	b.steps = append(b.steps, s)
	b.byID[e.Step] = s
	return s
}

// through ends the implied steps that wait for nothing: what comes under their
// name later is another step.
func (b *board) through() (list []*step) {
	for id, s := range b.byID {
		if s.idle() {
			s.state = done
			delete(b.byID, id)
			list = append(list, s)
		}
	}
	slices.SortFunc(list, func(x, y *step) int { return cmp.Compare(x.number, y.number) })
	return list
}

// rest ends the implied steps that did something, at the end of a build.
func (b *board) rest() []*step {
	list := b.through()
	for _, s := range b.steps {
		if s.state == running && s.implied && len(s.items) > 0 {
			s.state = stopped
			list = append(list, s)
		}
	}
	return list
}

// idle is true for an implied step that waits for nothing at the moment.
func (s *step) idle() bool {
	return s.implied && s.state == running && len(s.items) > 0 && s.finished == len(s.items)
}

func (s *step) count(e backend.Event) {
	c := counter{e.Current, e.Total, e.Unit}
	if e.Unit != "B" || e.Item == "" {
		s.countOwn(e.Item, c)
	} else {
		s.countItem(e.Item, c)
	}
	s.sampled(e.Time)
}

func (s *step) countItem(name string, c counter) {
	before, known := s.items[name]
	if !known && strings.HasSuffix(name, ".rpm") {
		s.packages++
	}
	if c.complete() && !before.complete() {
		s.finished++
	}
	s.received += c.current - before.current
	s.expected += c.total - before.total
	s.items[name] = c
}

// phases are the names of what a step does where people have another word.
var phases = map[string]string{"script": "scriptlet"}

// countOwn counts what the step itself does: one phase after another. Events of
// one phase may come out of order.
func (s *step) countOwn(phase string, c counter) {
	if phase == "reuse" {
		s.reused = c.current
		return
	}
	phase = cmp.Or(phases[phase], phase)
	if phase == s.phase {
		c.current = max(c.current, s.own.current)
	} else {
		s.told = 0
	}
	s.phase, s.own, s.most = phase, c, max(s.most, c.total)
	s.told++
}

// log keeps the output's last lines and gives those that are whole now.
func (s *step) log(output []byte) []string {
	text := s.partial + string(output)
	lines := strings.Split(text, "\n")
	s.partial = lines[len(lines)-1]
	if len(s.partial) > maxPartial { // no line end in sight: call it one
		s.partial, lines = "", append(lines, "")
	}
	lines = lines[:len(lines)-1]
	for i, line := range lines {
		lines[i] = clean(line)
	}
	s.tail = append(s.tail, lines...)
	if extra := len(s.tail) - tailLines; extra > 0 {
		s.tail = append([]string(nil), s.tail[extra:]...)
	}
	return lines
}

// maxPartial is how many bytes without a line end are held back.
const maxPartial = 64 << 10

// title is what people call an event's step.
func title(e backend.Event) string {
	switch {
	case e.Title != "":
		return clean(e.Title)
	case e.Vertex != nil && e.Vertex.Title != "":
		return clean(e.Vertex.Title)
	case e.Vertex != nil:
		if src, ok := e.Vertex.Op.(*ir.Source); ok {
			return clean(string(src.Kind) + " " + path.Base(src.Ref))
		}
		return e.Vertex.Op.Word()
	}
	return clean(e.Step)
}
