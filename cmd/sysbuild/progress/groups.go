package progress

import (
	"fmt"
	"io"
	"slices"
	"time"
)

// groups writes a log in which the lines of one step stand together, though
// steps run side by side: one speaks, until it ends or has spoken for long
// enough, and what others say waits.
type groups struct {
	w       io.Writer
	speaker *group // nil: nobody speaks
	since   time.Time
	waiting []*group // who waited longest first
	spoken  map[*step]bool
	written int // lines of the last group
}

// group are lines of one step.
type group struct {
	step  *step // nil: of none
	lines []string
	ended bool
}

// longEnough is how long a step speaks while another one waits.
const longEnough = 3 * time.Second

// say writes a step's line, or keeps it until the step's turn.
func (g *groups) say(s *step, now time.Time, line string) {
	of := g.speaker
	if of == nil || of.step != s {
		at := slices.IndexFunc(g.waiting, func(w *group) bool { return w.step == s })
		if at < 0 {
			g.waiting, at = append(g.waiting, &group{step: s, ended: s == nil}), len(g.waiting)
		}
		of = g.waiting[at]
	}
	of.lines = append(of.lines, line)
	g.turn(now)
}

// end says that a step says nothing more.
func (g *groups) end(s *step, now time.Time) {
	for _, of := range append([]*group{g.speaker}, g.waiting...) {
		if of != nil && of.step == s {
			of.ended = true
		}
	}
	g.turn(now)
}

// turn writes what may be written now.
func (g *groups) turn(now time.Time) {
	for g.write(); len(g.waiting) > 0; g.write() {
		if g.speaker != nil && !g.speaker.ended && now.Sub(g.since) < longEnough {
			return
		}
		g.next(now)
	}
	if g.speaker != nil && g.speaker.ended {
		g.speaker = nil
	}
}

// next gives the word to who waited longest. An empty line is between two
// groups, but for those of one line each.
func (g *groups) next(now time.Time) {
	g.speaker, g.since, g.waiting = g.waiting[0], now, g.waiting[1:]
	if g.written > 1 {
		fmt.Fprintln(g.w)
	}
	g.written = 0
	s := g.speaker.step
	if g.spoken == nil {
		g.spoken = map[*step]bool{}
	}
	if s != nil && g.spoken[s] {
		g.speaker.lines = slices.Insert(g.speaker.lines, 0, fmt.Sprintf("#%d %s (continued)", s.number, s.title))
	}
	g.spoken[s] = true
}

// write writes what the speaker has said.
func (g *groups) write() {
	if g.speaker == nil {
		return
	}
	for _, line := range g.speaker.lines {
		fmt.Fprintln(g.w, line)
	}
	g.written += len(g.speaker.lines)
	g.speaker.lines = nil
}

// close writes all that still waits.
func (g *groups) close(now time.Time) {
	for _, of := range append([]*group{g.speaker}, g.waiting...) {
		if of != nil {
			of.ended = true
		}
	}
	g.turn(now)
}
