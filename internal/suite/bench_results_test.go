//go:build bench

package suite

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/benchdoc"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// The environment says how much is measured: BENCHROUNDS rounds of each race in
// place of a test's own number, sizes and payloads in place of all, and the file
// that results are put into, beside those that are in it.
const (
	benchRounds   = "BENCHROUNDS"
	benchSizes    = "BENCHSIZES"    // packages: "10 120 500"
	benchPayloads = "BENCHPAYLOADS" // "zstd xz"
	benchMetadata = "BENCHMETADATA" // packages: "3000 20000 60000"
	benchData     = "BENCHDATA"
)

func rounds(t *testing.T, otherwise int) int {
	return chosen(t, benchRounds, otherwise)[0]
}

// chosen are the numbers of a variable.
func chosen(t *testing.T, name string, otherwise ...int) (list []int) {
	t.Helper()
	for _, word := range strings.Fields(os.Getenv(name)) {
		n, err := strconv.Atoi(word)
		if err != nil || n < 1 {
			t.Fatalf("%s=%q: wants numbers", name, os.Getenv(name))
		}
		list = append(list, n)
	}
	if len(list) == 0 {
		return otherwise
	}
	return list
}

// results are what a test measured.
type results struct{ benchdoc.Data }

// note takes in what entrants of one race needed.
func (r *results) note(bench string, size int, form string, all ...*entrant) {
	for _, e := range all {
		if e.who == "" || len(e.costs) == 0 {
			continue
		}
		var cpu, wall []float64
		for _, c := range e.costs {
			cpu, wall = append(cpu, seconds(c.cpu)), append(wall, seconds(c.wall))
		}
		r.Put(benchdoc.Row{
			Key:    benchdoc.Key{Bench: bench, Size: size, Form: form, Who: e.who, State: e.state},
			Rounds: len(e.costs), CPU: benchdoc.Of(cpu), Wall: benchdoc.Of(wall), MB: int(e.rss >> 20),
		})
	}
}

// seconds are at least a millisecond: what took less was not seen.
func seconds(d time.Duration) float64 { return max(d, time.Millisecond).Seconds() }

// tell prints what was measured, and keeps it where that is wanted.
func (r *results) tell(t *testing.T) {
	t.Helper()
	var text bytes.Buffer
	if err := r.Print(&text); err != nil {
		t.Fatal(err)
	}
	t.Logf("\n%s", text.String())
	name := os.Getenv(benchData)
	if name == "" {
		return
	}
	all, err := benchdoc.Read(name)
	if err != nil {
		t.Fatal(err)
	}
	all.Put(r.Rows...)
	all.Machine = machine(t, os.TempDir())
	if err := all.Write(name); err != nil {
		t.Fatal(err)
	}
}

// machine says in words what was measured on.
func machine(t *testing.T, dir string) []string {
	t.Helper()
	info, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		t.Fatal(err)
	}
	field := func(name string) string {
		for line := range strings.Lines(string(info)) {
			if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == name {
				return strings.TrimSpace(value)
			}
		}
		return ""
	}
	flags := strings.Fields(field("flags"))
	with := func(flag, name string) string {
		if slices.Contains(flags, flag) {
			return "with " + name
		}
		return "without " + name
	}
	var fs unix.Statfs_t
	if err := unix.Statfs(dir, &fs); err != nil {
		t.Fatal(err)
	}
	var host unix.Utsname
	if err := unix.Uname(&host); err != nil {
		t.Fatal(err)
	}
	load, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		t.Fatal(err)
	}
	kernel, _, _ := strings.Cut(unix.ByteSliceToString(host.Release[:]), "-")
	return []string{
		fmt.Sprintf("Measured on %d cores of an %s, %s, %s; %s, Linux %s.", runtime.NumCPU(), field("model name"),
			with("sha_ni", "SHA extensions"), with("avx512f", "AVX-512"), fileSystem(fs.Type), kernel),
		fmt.Sprintf("Beside %s, %s and %s. The load average was %s at the end, the benchmark's own part included.",
			version(t, "dnf"), version(t, "rpm"), version(t, "buildah"), strings.Fields(string(load))[0]),
	}
}

var fileSystems = map[int64]string{unix.EXT4_SUPER_MAGIC: "ext4", unix.XFS_SUPER_MAGIC: "XFS", unix.BTRFS_SUPER_MAGIC: "btrfs", unix.TMPFS_MAGIC: "tmpfs", unix.OVERLAYFS_SUPER_MAGIC: "overlayfs"}

func fileSystem(magic int64) string {
	if name := fileSystems[magic]; name != "" {
		return name
	}
	return fmt.Sprintf("a file system of type %#x", magic)
}

// version is a program's name and version.
func version(t *testing.T, program string) string {
	t.Helper()
	line, _, _ := strings.Cut(must(t, exec.Command(needs.Tool(t, program), "--version")), "\n")
	for _, word := range strings.Fields(line) {
		if word[0] >= '0' && word[0] <= '9' {
			return program + " " + word
		}
	}
	t.Fatalf("%s --version says %q", program, line)
	return ""
}
