package progress

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/sysbuild/sysbuild/backend"
)

// tty writes a line for every step that ended, once, and below them redraws a
// few lines of what is running now. It never takes more of the screen than
// liveLines, and leaves nothing but the lines of ended steps.
type tty struct {
	out *Output

	mu     sync.Mutex
	board  board
	drawn  int // live lines on the screen, the cursor is below them
	stop   chan struct{}
	ticker sync.WaitGroup
}

// liveLines is how many lines are redrawn at most.
const liveLines = 12

// redraw is how often they are, at most.
const redraw = 100 * time.Millisecond

func newTTY(out *Output) *tty {
	t := &tty{out: out, stop: make(chan struct{})}
	tick, end := ticks(out)
	t.ticker.Go(func() {
		defer end()
		for {
			select {
			case <-t.stop:
				return
			case now := <-tick:
				t.tick(now)
			}
		}
	})
	return t
}

func ticks(out *Output) (<-chan time.Time, func()) {
	if out.Tick != nil {
		return out.Tick(), func() {}
	}
	ticker := time.NewTicker(redraw)
	return ticker.C, ticker.Stop
}

// Event writes at once what stays, and leaves what moves to the next tick.
func (t *tty) Event(e backend.Event) {
	t.mu.Lock()
	defer t.mu.Unlock()
	s, _ := t.board.event(e)
	cols, _ := t.out.size()
	if lines := t.lasting(s, e, cols); lines != nil {
		t.draw(lines)
	}
}

func (t *tty) tick(now time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if now.After(t.board.now) {
		t.board.now = now
	}
	t.draw(nil)
}

// Close takes the live lines away.
func (t *tty) Close() {
	close(t.stop)
	t.ticker.Wait()
	t.mu.Lock()
	defer t.mu.Unlock()
	var b bytes.Buffer
	t.erase(&b)
	cols, _ := t.out.size()
	for _, s := range t.board.implied() {
		b.WriteString(t.ended(s, cols) + "\n")
	}
	t.out.Write(b.Bytes())
}

// draw puts lines above the live ones, in one write so that nothing flickers.
func (t *tty) draw(lines []string) {
	var b bytes.Buffer
	t.erase(&b)
	for _, line := range lines {
		b.WriteString(line)
		b.WriteByte('\n')
	}
	cols, rows := t.out.size()
	live := t.board.live(cols, min(rows-1, liveLines), t.paint)
	for _, line := range live {
		b.WriteString(line)
		b.WriteByte('\n')
	}
	t.drawn = len(live)
	t.out.Write(b.Bytes())
}

// erase moves the cursor above the live lines and clears what is below it.
func (t *tty) erase(b *bytes.Buffer) {
	if t.drawn > 0 {
		fmt.Fprintf(b, "\x1b[%dA\r\x1b[J", t.drawn)
		t.drawn = 0
	}
}

// lasting are the lines that an event leaves on the screen for good.
func (t *tty) lasting(s *step, e backend.Event, cols int) []string {
	switch e.Kind {
	case backend.Cached:
		return []string{row("cached", s.title, "", cols, t.paint)}
	case backend.Done:
		if s.state == done {
			return []string{t.ended(s, cols)}
		}
	case backend.Failed:
		return []string{row("failed", s.title, Duration(s.end.Sub(s.begin)), cols, t.paint)}
	case backend.Note:
		return wrapped("note", clean(firstLine(e.Text)), cols, t.paint)
	}
	return nil
}

// ended is the line of a step that is done.
func (t *tty) ended(s *step, cols int) string {
	right := Duration(s.end.Sub(s.begin))
	if amount := s.amount(); amount != "" {
		right = amount + "  " + right
	}
	return row("done", s.title, right, cols, t.paint)
}

func (t *tty) paint(style, text string) string {
	if !t.out.Colour {
		return text
	}
	return Paint(style, text)
}

// live are the lines of what is running now: at most rows of them, none wider
// than cols.
func (b *board) live(cols, rows int, paint func(style, text string) string) []string {
	var now []*step
	for _, s := range b.steps {
		if s.state == running && !s.idle() {
			now = append(now, s)
		}
	}
	if len(now) == 0 {
		return nil
	}
	shown := now[:min(len(now), max(rows-1, 1))]
	tail := min((rows-1-len(shown))/len(shown), tailLines)
	var lines []string
	for _, s := range shown {
		right := Duration(b.now.Sub(s.begin))
		if amount := s.amount(); amount != "" {
			right = amount + "  " + right
		}
		lines = append(lines, row("running", s.title, right, cols, paint))
		for _, text := range s.tail[max(0, len(s.tail)-tail):] {
			lines = append(lines, row("", paint("faint", "| ")+paint("faint", cut(text, cols-gutter-2)), "", cols, nil))
		}
	}
	return append(lines, b.summary(len(now)-len(shown), cols, paint))
}

// summary is the last live line: how long, how much.
func (b *board) summary(hidden, cols int, paint func(style, text string) string) string {
	var parts []string
	if hidden > 0 {
		parts = append(parts, fmt.Sprintf("%d more running", hidden))
	}
	for _, c := range []struct {
		state state
		word  string
	}{{cached, "cached"}, {done, "done"}, {failed, "failed"}} {
		if n := b.in(c.state); n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, c.word))
		}
	}
	return row("", paint("faint", cut(strings.Join(parts, ", "), cols-gutter-12)), Duration(b.now.Sub(b.begin)), cols, nil)
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
