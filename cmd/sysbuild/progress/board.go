package progress

import (
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// board is what is known of a build: every step, in the order they began.
type board struct {
	steps []*step
	byID  map[string]*step
	begin time.Time // of the first event
	now   time.Time // of the last event
}

// state is where a step is.
type state int

const (
	running state = iota
	cached
	done
	failed
)

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
	items    map[string]counter // those that count bytes
	most     int64              // the largest total of its own counter
	finished int                // items whose Current reached Total
	tail     []string           // the last lines of output, the newest last
	partial  string             // output behind the last line's end
}

// counter is how far something is.
type counter struct {
	current, total int64
	unit           string
}

func (c counter) complete() bool { return c.total > 0 && c.current >= c.total }

// tailLines is how many lines of a step's output the board keeps.
const tailLines = 6

// event takes an event in, and gives the step it is about: nil for a Note
// without one. Lines are the whole lines of output that came with it.
func (b *board) event(e backend.Event) (s *step, lines []string) {
	if b.byID == nil {
		b.byID, b.begin = map[string]*step{}, e.Time
	}
	if e.Time.After(b.now) {
		b.now = e.Time
	}
	if e.Kind == backend.Note && e.Step == "" {
		return nil, nil
	}
	s = b.step(e)
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
		s.state, s.err = failed, e.Err
	case backend.Progress:
		s.count(e)
	case backend.Log:
		lines = s.log(e.Output)
	}
	if s.state != running && s.partial != "" {
		lines = append(lines, s.log([]byte("\n"))...)
	}
	return s, lines
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

func (s *step) count(e backend.Event) {
	c := counter{e.Current, e.Total, e.Unit}
	if e.Unit != "B" || e.Item == "" {
		s.countOwn(e.Item, c)
		return
	}
	if c.complete() && !s.items[e.Item].complete() {
		s.finished++
	}
	s.items[e.Item] = c
}

// countOwn counts what the step itself does: one phase after another. Events of
// one phase may come out of order.
func (s *step) countOwn(phase string, c counter) {
	if phase == s.phase {
		c.current = max(c.current, s.own.current)
	}
	s.phase, s.own, s.most = phase, c, max(s.most, c.total)
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

// idle is true for an implied step that waits for nothing at the moment.
func (s *step) idle() bool { return s.implied && len(s.items) > 0 && s.finished == len(s.items) }

// implied gives the implied steps that did something, at the end of a build.
func (b *board) implied() []*step {
	var list []*step
	for _, s := range b.steps {
		if s.implied && len(s.items) > 0 {
			list = append(list, s)
		}
	}
	return list
}

// bytes sums the items that count bytes.
func (s *step) bytes() (c counter) {
	c.unit = "B"
	if s.own.unit == "B" {
		c.current, c.total = s.own.current, s.own.total
	}
	for _, item := range s.items {
		if item.unit == "B" {
			c.current += item.current
			c.total += item.total
		}
	}
	return c
}

// amount says how far a running step is, or what a finished one did: "12 of
// 78, 34.1 of 120 MB". It is "" where there is nothing to say.
func (s *step) amount() string {
	var parts []string
	switch b := s.bytes(); {
	case s.state != running && s.most > 0 && s.own.unit == "":
		parts = append(parts, things(counter{current: s.most, total: s.most}, s.things))
	case s.phase != "" && s.own.total == 0:
		parts = append(parts, clean(s.phase))
	case s.own.total > 0 && s.own.unit == "":
		parts = append(parts, strings.TrimSpace(clean(s.phase)+" "+things(s.own, s.things)))
	case len(s.items) > 1 && b.total > 0:
		parts = append(parts, things(counter{current: int64(s.finished), total: int64(len(s.items))}, "file"))
	}
	if b := s.bytes(); b.current > 0 || b.total > 0 {
		parts = append(parts, sizes(b))
	}
	return strings.Join(parts, ", ")
}

// things writes a count: "12 of 78 packages", without the total once it is
// reached.
func things(c counter, noun string) string {
	text := strconv.FormatInt(c.current, 10)
	if c.current < c.total {
		text += " of " + strconv.FormatInt(c.total, 10)
	}
	if noun != "" && c.total != 1 {
		noun += "s"
	}
	return strings.TrimRight(text+" "+noun, " ")
}

// sizes writes a count of bytes, without the total once it is reached.
func sizes(c counter) string {
	if c.current < c.total {
		return Size(c.current) + " of " + Size(c.total)
	}
	return Size(c.current)
}

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
