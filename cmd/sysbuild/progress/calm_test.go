package progress

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// big is a build of 221 packages and 30 steps, as the native back end tells of
// one: downloads, an installation with talking scriptlets, commands that print
// long, wide and overwritten lines, the packing.
func big() (list []backend.Event) {
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	add := func(after time.Duration, e backend.Event) {
		now = now.Add(after)
		e.Time = now
		list = append(list, e)
	}
	fetch := func(i int, current, total int64) backend.Event {
		return backend.Event{Kind: backend.Progress, Step: "fetch", Title: "download", Item: fmt.Sprint(i), Current: current, Total: total, Unit: "B"}
	}
	for i := range 224 {
		add(0, fetch(i, 0, 267_000))
	}
	for i := range 224 {
		add(12*time.Millisecond, fetch(i, 100_000, 267_000))
		add(13*time.Millisecond, fetch(i, 267_000, 267_000))
	}
	install := ir.New(&ir.Install{Arch: "x86_64"}, ir.New(&ir.Source{Kind: ir.Scratch})).At("[base  1/31] YUM install base large-all")
	of := func(kind backend.EventKind) backend.Event {
		return backend.Event{Kind: kind, Step: "install", Title: install.Title, Vertex: install}
	}
	add(time.Millisecond, of(backend.Started))
	for i := range 221 {
		e := of(backend.Progress)
		e.Item, e.Current, e.Total = "unpack", int64(i+1), 221
		add(7*time.Millisecond, e)
	}
	for i := range 44 {
		e := of(backend.Progress)
		e.Item = "script"
		add(80*time.Millisecond, e)
		e = of(backend.Log)
		e.Item, e.Output = "large-017-3.17-1.test.noarch", fmt.Appendf(nil, "configuring 中文 %d\n", i)
		add(20*time.Millisecond, e)
	}
	for _, n := range []int64{0, 221} {
		e := of(backend.Progress)
		e.Item, e.Current, e.Total = "database", n, 221
		add(50*time.Millisecond, e)
	}
	add(time.Millisecond, of(backend.Done))
	for i := range 30 {
		title := fmt.Sprintf("[base %2d/31] RUN for i in $(seq 1 40); do echo \"中文 compiling file $i of 40: /usr/src/some/rather/long/directory/file$i.c\"; done", i+2)
		step := fmt.Sprint("run", i)
		add(time.Millisecond, backend.Event{Kind: backend.Started, Step: step, Title: title})
		for j := range i % 12 {
			out := fmt.Sprintf("10%%\r100%%\rcompiling file %d of 40: /usr/src/中文字符宽度测试/some/rather/long/directory/name/that/does/not/fit\n", j)
			add(60*time.Millisecond, backend.Event{Kind: backend.Log, Step: step, Title: title, Output: []byte(out)})
		}
		add(150*time.Millisecond, backend.Event{Kind: backend.Done, Step: step, Title: title})
	}
	pack := backend.Event{Kind: backend.Started, Step: "pack", Title: "pack oci big:1"}
	add(time.Millisecond, pack)
	pack.Kind, pack.Unit = backend.Progress, "B"
	for i := range 20 {
		pack.Current = int64(i) * 6_000_000
		add(100*time.Millisecond, pack)
	}
	pack.Kind = backend.Done
	add(time.Millisecond, pack)
	return list
}

// TestCalm holds, on every size of terminal, what makes a view calm: no line
// wraps, live lines are few, the bottom line never goes up, what says how far a
// step is stays at its place, and it always says something. What is left is a
// line for every step.
func TestCalm(t *testing.T) {
	for _, size := range []struct{ cols, rows int }{{60, 24}, {60, 10}, {40, 24}, {100, 24}, {200, 50}, {20, 4}} {
		t.Run(fmt.Sprintf("%dx%d", size.cols, size.rows), func(t *testing.T) {
			s := &screen{t: t, cols: size.cols, rows: size.rows}
			v := &tty{out: &Output{Writer: s, Size: func() (int, int) { return size.cols, size.rows }}, stop: make(chan struct{})}
			v.Plan(time.Time{}, 32)
			var bottom int
			var last []string
			for _, e := range big() {
				v.Event(e)
				v.tick(e.Time)
				if n := len(v.live); n > max(min(size.rows/2, liveLines), min(fewLines, size.rows-1)) {
					t.Fatalf("%d live lines on %d rows", n, size.rows)
				}
				if s.row < bottom {
					t.Fatalf("the bottom line went up from row %d to %d: %+v", bottom, s.row, e)
				}
				bottom = s.row
				last = steady(t, last, s.lines[s.row-len(v.live):s.row])
			}
			v.Close()
			left := strings.Split(strings.TrimRight(strings.Join(s.lines, "\n"), "\n"), "\n")
			if len(left) != 33 {
				t.Errorf("%d lines are left, want 33:\n%s", len(left), strings.Join(left, "\n"))
			}
			for _, line := range left {
				if !strings.HasPrefix(line, "   done ") {
					t.Errorf("left: %q", line)
				}
			}
		})
	}
}

// steady holds that a running step's title is cut at one place as long as the
// step does one thing.
func steady(t *testing.T, before, now []string) []string {
	t.Helper()
	doing := func(line string) string {
		for _, word := range []string{"unpack", "scriptlet", "download"} {
			if strings.Contains(line, word) && strings.HasPrefix(line, "running") {
				return word
			}
		}
		return ""
	}
	if len(before) > 0 && len(now) > 0 && doing(now[0]) != "" && doing(before[0]) == doing(now[0]) {
		a, _, _ := strings.Cut(before[0], "…")
		b, _, _ := strings.Cut(now[0], "…")
		if strings.Contains(now[0], "…") && a != b || width(before[0]) != width(now[0]) {
			t.Errorf("the line moves:\n%s\n%s", before[0], now[0])
		}
	}
	return append([]string(nil), now...)
}

// TestBigPlain is the same build as a log.
func TestBigPlain(t *testing.T) {
	var b strings.Builder
	p := &plain{log: groups{w: &b}, told: map[*step]time.Time{}, stop: make(chan struct{})}
	for _, e := range big() {
		p.Event(e)
		p.tick(e.Time)
	}
	p.Close()
	golden(t, "big.plain", b.String())
	for line := range strings.Lines(b.String()) {
		if strings.ContainsAny(line, "\r\x1b") || line != "\n" && !strings.HasPrefix(line, "#") {
			t.Errorf("a line %q", line)
		}
	}
}

// TestAmounts says how far a download is in so many words as there is room for.
func TestAmounts(t *testing.T) {
	for cols, want := range map[int]string{
		120: "112 of 224 files, 29.9 of 59.8 MB, ",
		60:  "29.9 of 59.8 MB, ",
		40:  "29.9/59.8 MB",
	} {
		v := &tty{out: &Output{Writer: writer(func([]byte) {}), Size: func() (int, int) { return cols, 24 }}, stop: make(chan struct{})}
		for _, e := range big()[:224+2*112] {
			v.Event(e)
			v.tick(e.Time)
		}
		if !strings.Contains(v.live[0], want) {
			t.Errorf("on %d columns: %q, want %q in it", cols, v.live[0], want)
		}
	}
}

// TestNarrower draws on a terminal that gets narrower, which wraps what it shows.
func TestNarrower(t *testing.T) {
	cols := 100
	var got string
	v := &tty{out: &Output{Writer: writer(func(p []byte) { got = string(p) }), Size: func() (int, int) { return cols, 24 }}, stop: make(chan struct{})}
	begin := time.Unix(1000, 0)
	v.Event(backend.Event{Time: begin, Kind: backend.Started, Step: "a", Title: "RUN true"})
	v.tick(begin)
	cols = 60
	v.tick(begin.Add(time.Second))
	if !strings.HasPrefix(got, "\x1b[4A\r") || !strings.HasSuffix(got, "\x1b[J") {
		t.Errorf("two lines that are four now are redrawn by %q", got)
	}
}

// TestGroups lets two steps speak at once: the lines of each stand together.
func TestGroups(t *testing.T) {
	var b strings.Builder
	p := &plain{log: groups{w: &b}, told: map[*step]time.Time{}, stop: make(chan struct{})}
	at := func(seconds float64) time.Time {
		return time.Unix(1000, 0).Add(time.Duration(seconds * float64(time.Second)))
	}
	start := func(s float64, step string) {
		p.Event(backend.Event{Time: at(s), Kind: backend.Started, Step: step, Title: "RUN " + step})
	}
	say := func(s float64, step, text string) {
		p.Event(backend.Event{Time: at(s), Kind: backend.Log, Step: step, Output: []byte(text + "\n")})
	}
	start(0, "a")
	start(0, "b")
	for i := range 3 {
		say(0.1, "a", fmt.Sprint("a", i))
		say(0.2, "b", fmt.Sprint("b", i))
	}
	p.tick(at(4))
	say(4.1, "a", "a more")
	p.Event(backend.Event{Time: at(4.5), Kind: backend.Done, Step: "b"})
	p.tick(at(40))
	p.Event(backend.Event{Time: at(41), Kind: backend.Failed, Step: "a", Err: errors.New("no\nmore")})
	p.Close()
	golden(t, "groups.plain", b.String())
}

func TestSizes(t *testing.T) {
	for _, c := range []struct {
		current, total int64
		want           string
	}{
		{0, 59_900_000, "0.0 of 59.9 MB"}, {270_000, 59_900_000, "0.3 of 59.9 MB"}, {59_900_000, 59_900_000, "59.9 MB"},
		{5, 0, "5 B"}, {7, 900, "7 of 900 B"}, {500, 1000, "0.5 of 1.0 kB"}, {1, 999_949, "0.0 of 999.9 kB"},
		{500_000, 999_950, "0.5 of 1.0 MB"}, {999_000_000, 1_000_000_000, "1.0 of 1.0 GB"},
	} {
		if got := sizes(counter{c.current, c.total, "B"}); got != c.want {
			t.Errorf("%d of %d: %q, want %q", c.current, c.total, got, c.want)
		}
	}
}
