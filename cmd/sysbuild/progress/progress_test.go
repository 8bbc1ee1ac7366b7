package progress

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

var update = flag.Bool("update", false, "write the goldens")

// recorded reads a list of events in the form that rawjson writes.
func recorded(t *testing.T, name string) []backend.Event {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name+".jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var events []backend.Event
	for _, text := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		var l line
		if err := json.Unmarshal([]byte(text), &l); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		events = append(events, event(t, l))
	}
	return events
}

// vertices are those of the recordings' steps that have one.
var vertices = map[string]*ir.Vertex{
	"i":         ir.New(&ir.Install{Arch: "x86_64"}, ir.New(&ir.Source{Kind: ir.Scratch})),
	"sha256:bb": ir.New(&ir.Install{Arch: "x86_64"}, ir.New(&ir.Source{Kind: ir.Scratch})),
}

func event(t *testing.T, l line) backend.Event {
	t.Helper()
	e := backend.Event{
		Vertex: vertices[l.Step], Time: l.Time, Step: l.Step, Title: l.Title, Item: l.Item,
		Current: l.Current, Total: l.Total, Unit: l.Unit,
		Output: []byte(l.Output), Stderr: l.Stream == "stderr", Text: l.Text,
	}
	if l.Error != "" {
		e.Err = errors.New(l.Error)
	}
	for kind, word := range kinds {
		if word == l.Kind {
			e.Kind = backend.EventKind(kind)
			return e
		}
	}
	t.Fatalf("no kind %q", l.Kind)
	return e
}

// golden holds got against a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
	}
}

func TestPlain(t *testing.T) {
	for _, name := range []string{"build", "failed", "implied", "install", "reused"} {
		var b bytes.Buffer
		v, err := New("plain", &Output{Writer: &b})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range recorded(t, name) {
			v.Event(e)
		}
		v.Close()
		golden(t, name+".plain", b.String())
	}
}

// TestRawJSON reads back what it wrote: the recording is its own golden.
func TestRawJSON(t *testing.T) {
	want, err := os.ReadFile("testdata/build.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	v, err := New("rawjson", &Output{Writer: &b})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range recorded(t, "build") {
		v.Event(e)
	}
	v.Close()
	if b.String() != string(want) {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestQuiet(t *testing.T) {
	var b bytes.Buffer
	v, err := New("quiet", &Output{Writer: &b})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range recorded(t, "failed") {
		v.Event(e)
	}
	v.Close()
	if b.Len() > 0 {
		t.Errorf("it wrote %q", b.String())
	}
}

func TestAuto(t *testing.T) {
	for _, canMove := range []bool{true, false} {
		v, err := New("auto", &Output{Writer: &bytes.Buffer{}, CanMove: canMove})
		if err != nil {
			t.Fatal(err)
		}
		defer v.Close()
		if _, isTTY := v.(*tty); isTTY != canMove {
			t.Errorf("CanMove %v gives %T", canMove, v)
		}
	}
	if _, err := New("fancy", &Output{}); err == nil || !strings.Contains(err.Error(), "rawjson") {
		t.Errorf("an unknown view gives %v", err)
	}
}

// TestTTY replays a build on a screen of several widths and keeps what it
// shows after each event.
func TestTTY(t *testing.T) {
	for _, cols := range []int{60, 100, 200} {
		for _, name := range []string{"build", "failed", "implied", "install", "reused"} {
			golden(t, fmt.Sprintf("%s.tty%d", name, cols), replay(t, name, cols, 16, false))
		}
	}
}

// TestTTYColour holds that colours change no character's place.
func TestTTYColour(t *testing.T) {
	with, without := replay(t, "build", 80, 24, true), replay(t, "build", 80, 24, false)
	if with != without {
		t.Errorf("with colours the screen shows\n%s\nwithout\n%s", with, without)
	}
}

func replay(t *testing.T, name string, cols, rows int, colour bool) string {
	t.Helper()
	s := &screen{t: t, cols: cols, rows: rows}
	v := &tty{out: &Output{Writer: s, Colour: colour, Size: func() (int, int) { return cols, rows }}, stop: make(chan struct{})}
	var b strings.Builder
	for _, e := range recorded(t, name) {
		v.Event(e)
		v.tick(e.Time)
		if n := len(v.live); n > liveLines || n > rows-1 || n > max(rows/2, fewLines) {
			t.Fatalf("%d live lines on %d rows", n, rows)
		}
		fmt.Fprintf(&b, "-- %s %s %s\n%s", kinds[e.Kind], e.Step, e.Item, s.live(len(v.live)))
	}
	v.Close()
	fmt.Fprintf(&b, "== left\n%s\n", strings.TrimRight(s.live(len(s.lines)), "\n"))
	return b.String()
}

// screen is a terminal that knows the few sequences that a view uses, and
// fails the test at any other and at a line that is too wide.
type screen struct {
	t          *testing.T
	cols, rows int
	lines      []string
	row        int // the cursor's, always in column 0 between writes
}

func (s *screen) Write(p []byte) (int, error) {
	text := string(p)
	for text != "" {
		var up int
		if n, err := fmt.Sscanf(text, "\x1b[%dA\r", &up); n == 1 && err == nil {
			s.row -= up
			text = strings.TrimPrefix(text, fmt.Sprintf("\x1b[%dA\r", up))
			if s.row < 0 || up >= s.rows {
				s.t.Fatalf("the cursor goes up %d of %d rows", up, s.rows)
			}
			continue
		}
		if rest, ok := strings.CutPrefix(text, "\x1b[J"); ok {
			s.lines, text = s.lines[:s.row], rest
			continue
		}
		if text == "\x1b[K" && s.row == len(s.lines) {
			break
		}
		line, rest, ok := strings.Cut(text, "\x1b[K\n")
		if !ok {
			s.t.Fatalf("half a line: %q", text)
		}
		s.line(line)
		text = rest
	}
	return len(p), nil
}

func (s *screen) line(line string) {
	var plain strings.Builder
	for line != "" {
		if n := escape(line); n > 0 {
			if line[n-1] != 'm' {
				s.t.Fatalf("an unknown sequence %q", line[:n])
			}
			line = line[n:]
			continue
		}
		plain.WriteByte(line[0])
		line = line[1:]
	}
	if w := width(plain.String()); w >= s.cols {
		s.t.Errorf("a line of %d columns on %d: %q", w, s.cols, plain.String())
	}
	if s.row == len(s.lines) {
		s.lines = append(s.lines, "")
	}
	s.lines[s.row] = plain.String()
	s.row++
}

// live are the last n lines.
func (s *screen) live(n int) string {
	var b strings.Builder
	for _, line := range s.lines[len(s.lines)-n:] {
		b.WriteString(line + "\n")
	}
	return b.String()
}

func TestSize(t *testing.T) {
	for n, want := range map[int64]string{
		0: "0 B", 999: "999 B", 1000: "1.0 kB", 999_949: "999.9 kB", 999_950: "1.0 MB",
		84_200_000: "84.2 MB", 1 << 40: "1.1 TB",
	} {
		if got := Size(n); got != want {
			t.Errorf("Size(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestDuration(t *testing.T) {
	for d, want := range map[time.Duration]string{
		-time.Second: "0.0s", 0: "0.0s", 1260 * time.Millisecond: "1.3s", 59940 * time.Millisecond: "59.9s",
		59960 * time.Millisecond: "1m00s", 64 * time.Second: "1m04s", time.Hour - 1: "1h00m", 123 * time.Minute: "2h03m",
	} {
		if got := Duration(d); got != want {
			t.Errorf("Duration(%v) = %q, want %q", d, got, want)
		}
	}
}

// TestClean holds that nothing a command prints moves the cursor, turns the
// writing around or retitles the window.
func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain":                        "plain",
		"10%\r20%\r30%":                "30%",
		"dos\r":                        "dos",
		"a\tb":                         "a       b",
		"\x1b[31mred\x1b[0m":           "red",
		"\x1b]0;title\x07text":         "text",
		"\x1b]8;;http://x\x1b\\a":      "a",
		"\x1b[2J\x1b[Hgone":            "gone",
		"bell\x07":                     "bell\ufffd",
		"\x9b31m":                      "\ufffd31m",
		"user\u202etxt":                "user\ufffdtxt",
		"\xff\xfe":                     "\ufffd\ufffd",
		"\x1b[":                        "",
		"wide \u4e2d\u6587 and \u00e9": "wide \u4e2d\u6587 and \u00e9",
	} {
		if got := clean(in); got != want {
			t.Errorf("clean(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestTicker draws without an event: time passes on the screen.
func TestTicker(t *testing.T) {
	ticks := make(chan time.Time)
	drawn := make(chan string, 10)
	out := &Output{Writer: writer(func(p []byte) { drawn <- string(p) }), Tick: func() <-chan time.Time { return ticks }}
	v, err := New("tty", &Output{Writer: out.Writer, CanMove: true, Tick: out.Tick})
	if err != nil {
		t.Fatal(err)
	}
	begin := time.Unix(1000, 0)
	v.Event(backend.Event{Time: begin, Kind: backend.Started, Step: "a", Title: "RUN sleep 60"})
	ticks <- begin.Add(7 * time.Second)
	if got := <-drawn; !strings.Contains(got, "RUN sleep 60") || !strings.Contains(got, "7.0s") {
		t.Errorf("after seven seconds it draws %q", got)
	}
	v.Close()
	if got := <-drawn; !strings.HasSuffix(got, "\x1b[K\n\x1b[2A\r") {
		t.Errorf("at the end it draws %q", got)
	}
}

type writer func([]byte)

func (w writer) Write(p []byte) (int, error) {
	w(p)
	return len(p), nil
}
