// Package progress shows a build's events to people and to programs: on a
// terminal, as a plain log, as lines of JSON, or not at all. It starts nothing
// and decides nothing; what it shows went wrong, others report.
package progress

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/sysbuild/sysbuild/backend"
)

// Modes are the views by name, as --progress takes them.
var Modes = []string{"auto", "tty", "plain", "rawjson", "quiet"}

// View shows events as they come.
type View interface {
	// Event takes one event. It is a backend.Sink: any goroutine may call it.
	Event(backend.Event)
	// Plan says how many steps there will be that start, or are there already.
	Plan(now time.Time, steps int)
	// Close ends the view. What follows on the same writer starts on a line
	// of its own.
	Close()
}

// New makes the view of a mode for what out is. Auto is tty on a terminal that
// can move its cursor and plain elsewhere.
func New(mode string, out *Output) (View, error) {
	if mode == "auto" {
		mode = "plain"
		if out.CanMove {
			mode = "tty"
		}
	}
	switch mode {
	case "tty":
		return newTTY(out), nil
	case "plain":
		return newPlain(out), nil
	case "rawjson":
		return &locked{view: &rawJSON{w: out.Writer}}, nil
	case "quiet":
		return quiet{}, nil
	}
	return nil, fmt.Errorf("progress %q: no such view, it is one of %s", mode, strings.Join(Modes, ", "))
}

// locked lets one event in at a time.
type locked struct {
	mu   sync.Mutex
	view View
}

func (l *locked) Event(e backend.Event) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.view.Event(e)
}

func (l *locked) Plan(now time.Time, steps int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.view.Plan(now, steps)
}

func (l *locked) Close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.view.Close()
}

// quiet shows nothing.
type quiet struct{}

func (quiet) Event(backend.Event) {}
func (quiet) Plan(time.Time, int) {}
func (quiet) Close()              {}

// Output is where a view writes.
type Output struct {
	io.Writer
	CanMove bool                    // a terminal whose cursor moves
	Colour  bool                    // colours are welcome
	Size    func() (cols, rows int) // of the terminal; nil: 80 by 24
	Tick    func() <-chan time.Time // redraws a terminal; nil: ten times a second, a log twice
}

// Fits is false where a line of text is wider than the terminal. What is no
// terminal has room for everything.
func (o *Output) Fits(text string) bool {
	if o.Size == nil {
		return true
	}
	cols, _ := o.Size()
	for line := range strings.SplitSeq(text, "\n") {
		if width(line) > cols {
			return false
		}
	}
	return true
}

// size is the terminal's, never so small that nothing fits.
func (o *Output) size() (cols, rows int) {
	if o.Size == nil {
		return 80, 24
	}
	cols, rows = o.Size()
	return max(cols, 20), max(rows, 4)
}
