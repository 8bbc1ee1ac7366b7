package progress

import (
	"bytes"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/sysbuild/sysbuild/backend"
)

// tty writes a line for every step that ended, once, and below them redraws a
// few lines of what is running now. It never takes more of the screen than half
// of it or liveLines, and leaves nothing but the lines of ended steps. The last
// live line moves down only: what stands above it makes room for ended steps.
type tty struct {
	out *Output

	mu     sync.Mutex
	board  board
	live   []string // the live lines on the screen, the cursor is below them
	cols   int      // of the screen that they were drawn on
	stop   chan struct{}
	ticker sync.WaitGroup
}

// liveLines is how many lines are redrawn at most, fewLines are so many that
// they are drawn though they are more than half of the screen.
const (
	liveLines = 12
	fewLines  = 4
)

// redraw is how often they are, at most.
const redraw = 100 * time.Millisecond

func newTTY(out *Output) *tty {
	t := &tty{out: out, stop: make(chan struct{})}
	t.ticker.Go(func() { ticking(out, redraw, t.stop, t.tick) })
	return t
}

// ticking calls tick every so often until stop is closed.
func ticking(out *Output, every time.Duration, stop <-chan struct{}, tick func(now time.Time)) {
	ticks, end := ticks(out, every)
	defer end()
	for {
		select {
		case <-stop:
			return
		case now := <-ticks:
			tick(now)
		}
	}
}

func ticks(out *Output, every time.Duration) (<-chan time.Time, func()) {
	if out.Tick != nil {
		return out.Tick(), func() {}
	}
	ticker := time.NewTicker(every)
	return ticker.C, ticker.Stop
}

// Event writes at once what stays, and leaves what moves to the next tick.
func (t *tty) Event(e backend.Event) {
	t.mu.Lock()
	defer t.mu.Unlock()
	s, _, over := t.board.event(e)
	cols, _ := t.out.size()
	var lines []string
	for _, s := range over {
		lines = append(lines, t.ended(s, cols))
	}
	if lines = append(lines, t.lasting(s, e, cols)...); lines != nil {
		t.draw(lines)
	}
}

// Plan implements View.
func (t *tty) Plan(_ time.Time, steps int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.board.planned = steps
}

func (t *tty) tick(now time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.board.passed(now)
	t.draw(nil)
}

// Close takes the live lines away.
func (t *tty) Close() {
	close(t.stop)
	t.ticker.Wait()
	t.mu.Lock()
	defer t.mu.Unlock()
	cols, rows := t.out.size()
	var b bytes.Buffer
	left := t.up(&b, cols, rows)
	for _, s := range t.board.rest() {
		b.WriteString(t.ended(s, cols) + "\x1b[K\n")
		left--
	}
	if left > 0 { // line by line: some terminals keep a whole screen that is cleared
		b.Write(bytes.Repeat([]byte("\x1b[K\n"), left))
		fmt.Fprintf(&b, "\x1b[%dA\r", left)
	}
	t.live = nil
	t.out.Write(b.Bytes())
}

// draw puts lines above the live ones, in one write so that nothing flickers.
func (t *tty) draw(lines []string) {
	cols, rows := t.out.size()
	most := min(rows-1, max(rows/2, fewLines), liveLines)
	live := t.board.live(cols, most, t.paint)
	for room := min(len(t.live)-len(lines), most); len(live) < room; { // the last line stays where it is
		live = slices.Insert(live, len(live)-1, "")
	}
	if len(lines) == 0 && cols == t.cols && slices.Equal(live, t.live) {
		return
	}
	var b bytes.Buffer
	left := t.up(&b, cols, rows)
	for _, line := range append(lines, live...) {
		b.WriteString(line)
		b.WriteString("\x1b[K\n")
		left--
	}
	if b.WriteString("\x1b[K"); left > 0 { // what was typed, and lines that wrapped as the screen got narrower
		b.WriteString("\x1b[J")
	}
	t.live, t.cols = live, cols
	t.out.Write(b.Bytes())
}

// up moves the cursor to the first live line, and says how many lines of the
// screen they take: most terminals wrap them when they get narrower.
func (t *tty) up(b *bytes.Buffer, cols, rows int) (n int) {
	for _, line := range t.live {
		n += max(1, (visible(line)+cols-1)/cols)
	}
	if n = min(n, rows-1); n > 0 {
		fmt.Fprintf(b, "\x1b[%dA\r", n)
	}
	return n
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
		return []string{row(words[s.state], s.title, fmt.Sprintf("%5s", Duration(s.end.Sub(s.begin))), cols, t.paint)}
	case backend.Note:
		return wrapped("note", clean(firstLine(e.Text)), cols, t.paint)
	}
	return nil
}

// ended is the line of a step that is done.
func (t *tty) ended(s *step, cols int) string {
	right := fmt.Sprintf("%5s", Duration(s.end.Sub(s.begin)))
	if list := s.amounts(s.end, false); len(list) > 0 {
		room := edge(cols) - 1 - gutter - 2 - min(width(s.title), edge(cols)/3) - 2 - len(right)
		at := slices.IndexFunc(list, func(text string) bool { return width(text) <= room })
		if at < 0 {
			at = len(list) - 1
		}
		right = list[at] + "  " + right
	}
	return row(words[s.state], s.title, right, cols, t.paint)
}

func (t *tty) paint(style, text string) string {
	if !t.out.Colour {
		return text
	}
	return Paint(style, text)
}
