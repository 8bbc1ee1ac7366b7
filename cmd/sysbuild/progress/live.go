package progress

import (
	"fmt"
	"strings"
)

// fit is how a running step's line is laid out: it keeps what it says to one
// length, so that the line stands still while its numbers grow.
type fit struct {
	cols, level int // level: how many of the longer amounts do not fit
	phase       string
	wide        int // columns of what stands at the right edge
}

// live are the lines of what is running now and, at the last, of the whole
// build: at most rows of them, none wider than cols.
func (b *board) live(cols, rows int, paint func(style, text string) string) []string {
	var now []*step
	for _, s := range b.steps {
		if s.state == running && !s.idle() {
			now = append(now, s)
		}
	}
	shown := now[:min(len(now), max(rows-1, 1))]
	var lines []string
	for _, s := range shown {
		lines = append(lines, row("running", s.title, b.right(s, cols), cols, paint))
		tail := min((rows-1-len(shown))/len(shown), tailLines)
		for _, text := range s.tail[max(0, len(s.tail)-tail):] {
			lines = append(lines, row("", paint("faint", "| ")+paint("faint", cut(text, cols-1-gutter-2)), "", cols, nil))
		}
	}
	return append(lines, b.summary(len(now)-len(shown), cols, paint))
}

// right is what stands at the right edge of a running step's line: how far it
// is, in as many words as leave room for half of its title, and how long.
func (b *board) right(s *step, cols int) string {
	f := &s.fit
	switch {
	case f.cols != cols:
		*f = fit{cols: cols, phase: s.phase}
	case f.phase != s.phase:
		f.level, f.phase = 0, s.phase
	}
	clock := fmt.Sprintf("%5s", clock(b.now.Sub(s.begin)))
	list, ends := s.amounts(b.now, false), s.amounts(b.now, true)
	if len(ends) == 0 {
		return clock
	}
	most := edge(cols) - 1 - gutter - 2 - min(width(s.title), edge(cols)/3)
	for f.level < len(ends)-1 && width(ends[f.level])+2+len(clock) > most {
		f.level, f.wide = f.level+1, 0
	}
	at := min(f.level, len(list)-1, len(ends)-1)
	f.wide = max(f.wide, width(ends[at]))
	return strings.Repeat(" ", max(f.wide-width(list[at]), 0)) + list[at] + "  " + clock
}

// summary is the last live line: how many steps, and how long.
func (b *board) summary(hidden, cols int, paint func(style, text string) string) string {
	var ended, told int // told: those that are no implied ones
	for _, s := range b.steps {
		if s.implied {
			continue
		}
		if told++; s.state != running {
			ended++
		}
	}
	var parts []string
	switch {
	case b.planned > 0: // a builder may have one more
		parts = append(parts, fmt.Sprintf("%d of %d steps", ended, max(b.planned, told)))
	case ended > 0:
		parts = append(parts, things(counter{current: int64(ended), total: int64(ended)}, "step", false))
	}
	for _, st := range []state{cached, failed} {
		if n := b.in(st); n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, words[st]))
		}
	}
	if hidden > 0 {
		parts = append(parts, fmt.Sprintf("%d more running", hidden))
	}
	text := cut(strings.Join(parts, ", "), cols-gutter-12)
	return row("", paint("faint", text), fmt.Sprintf("%5s", clock(b.now.Sub(b.begin))), cols, nil)
}

// in counts the steps in a state.
func (b *board) in(st state) (n int) {
	for _, s := range b.steps {
		if s.state == st {
			n++
		}
	}
	return n
}
