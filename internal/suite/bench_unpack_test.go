//go:build bench

package suite

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/benchdoc"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestBenchUnpack tells how many cores are busy while packages are unpacked for
// the first time: from the step's start to the last package. It fails where
// something does not run, never for a time.
func TestBenchUnpack(t *testing.T) {
	needs.Root(t)
	var out results
	for _, payload := range []string{"zstd", "xz"} {
		b := stocked(t, stock{n: 120, payload: payload}, false)
		b.specs = []string{"large-set-120"}
		phase := &entrant{who: "sysbuild", state: benchdoc.Cold}
		for range rounds(t, 1) {
			b.without("cache")()
			phase.add(unpacking(t, b))
		}
		out.note("unpack", 120, payload, phase)
	}
	out.tell(t)
}

// unpacking installs, and gives what unpacking took of it.
func unpacking(t *testing.T, b *bench) cost {
	t.Helper()
	cmd := b.install()
	for i, arg := range cmd.Args {
		if arg == "plain" {
			cmd.Args[i] = "rawjson"
		}
	}
	pipe, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	var from, to moment
	lines := bufio.NewReader(io.TeeReader(pipe, &said))
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			break
		}
		var e struct {
			Kind, Title, Item string
			Current, Total    int
		}
		if json.Unmarshal(line, &e) != nil || !strings.Contains(e.Title, "YUM install") {
			continue
		}
		switch {
		case e.Kind == "started":
			from = now(t, cmd.Process.Pid)
		case e.Kind == "progress" && e.Item == "unpack" && e.Current == e.Total:
			to = now(t, cmd.Process.Pid)
		}
	}
	if err := cmd.Wait(); err != nil || from.at.IsZero() || to.at.IsZero() {
		t.Fatalf("%v, unpacking from %v to %v\n%s", err, from, to, tail(said.Bytes()))
	}
	peak := cmd.ProcessState.SysUsage()
	return cost{wall: to.at.Sub(from.at), cpu: to.cpu - from.cpu, rss: maxrss(peak)}
}

// moment is what a process had used at a time.
type moment struct {
	at  time.Time
	cpu time.Duration // with its ended children
}

// now looks at a process that runs (proc_pid_stat(5): utime, stime, cutime and
// cstime are fields 14 to 17, in hundredths of a second).
func now(t *testing.T, pid int) moment {
	t.Helper()
	stat, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(stat), ") ") // behind the name, field 3 is first
	var ticks time.Duration
	for _, field := range strings.Fields(rest)[11:15] {
		n, err := strconv.Atoi(field)
		if err != nil {
			t.Fatal(fmt.Errorf("/proc/%d/stat: %w", pid, err))
		}
		ticks += time.Duration(n)
	}
	return moment{time.Now(), ticks * 10 * time.Millisecond}
}
