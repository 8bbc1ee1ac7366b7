//go:build repro

package suite

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// accounts are packages whose scriptlets add users: their day of last change
// is the classic offender.
var accounts = []string{"httpd", "shadow-utils"}

// TestSameBytes builds one image under circumstances that must not show.
func TestSameBytes(t *testing.T) {
	dir := t.TempDir()
	first := el7(t, filepath.Join(dir, "first"), accounts...)
	first.run(t)
	want := output(t, first.Out)

	for _, c := range circumstances(t, dir) {
		t.Run(c.name, func(t *testing.T) {
			time.Sleep(1100 * time.Millisecond) // another second, at least
			c.job.command()
			cmd := c.job.command()
			if c.wrap != nil {
				cmd = c.wrap(cmd)
			}
			must(t, cmd)
			if got := output(t, c.job.Out); sum(t, got) != sum(t, want) {
				t.Errorf("other bytes:\n%s", explain(t, want, got))
			}
		})
	}
}

type circumstance struct {
	name string
	job  job
	wrap func(*exec.Cmd) *exec.Cmd
}

func circumstances(t *testing.T, dir string) []circumstance {
	fresh := func(name string) job { return el7(t, filepath.Join(dir, name), accounts...) }
	one, memory, strange, host := fresh("one job"), fresh("memory"), fresh("strange"), fresh("host")
	one.Flags = append(one.Flags, "--jobs", "1")
	one.Env = []string{"GOMAXPROCS=1"}
	shm, err := os.MkdirTemp("/dev/shm", "suite")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(shm) })
	memory.Cache, memory.Out = filepath.Join(shm, "cache"), filepath.Join(shm, "out")
	strange.Env = []string{"TZ=Pacific/Kiritimati", "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "HOME=/nonexistent", "USER=nobody"}
	warm, again := fresh("first"), fresh("first")
	warm.Out, again.Out = filepath.Join(dir, "warm"), filepath.Join(dir, "again")
	warm.Flags = []string{"--no-cache"}
	shell := func(setup string) func(*exec.Cmd) *exec.Cmd {
		return func(c *exec.Cmd) *exec.Cmd {
			w := exec.Command("unshare", append([]string{"--uts", "sh", "-c", setup + `; exec "$@"`, "sh"}, c.Args...)...)
			w.Env = c.Env
			return w
		}
	}
	return []circumstance{
		{"another directory", fresh("elsewhere"), nil},
		{"one job on one core", one, nil},
		{"cache and output on tmpfs", memory, nil},
		{"another time zone, language and home", strange, nil},
		{"another host name and umask", host, shell("hostname elsewhere; umask 077")},
		{"packages and payloads cached, no step", warm, nil},
		{"every step cached", again, nil},
	}
}

// TestSameFilesMade: an installation onto an empty directory, whose files are all
// made in the root, has the files of one from scratch, whose root stands on trees.
func TestSameFilesMade(t *testing.T) {
	dir := t.TempDir()
	trees, made := el7(t, filepath.Join(dir, "trees"), accounts...), el7(t, filepath.Join(dir, "made"), accounts...)
	if err := os.Mkdir(filepath.Join(made.Context, "empty"), 0o755); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(made.Context, "Sysfile"))
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(made.Context, "Sysfile"), bytes.Replace(text, []byte("ROOTFS scratch"), []byte("ROOTFS ./empty"), 1))
	for _, j := range []job{trees, made} {
		j.run(t)
	}
	a, b := output(t, trees.Out), output(t, made.Out)
	if diff := explain(t, a, b); diff != noFile {
		t.Error(diff)
	}
	if found, _ := filepath.Glob(filepath.Join(trees.Cache, "payloads", "tree-*")); len(found) == 0 {
		t.Error("there are no trees")
	}
}

// TestDays: what counts in days is the epoch's, since no test can wait for
// tomorrow.
func TestDays(t *testing.T) {
	j := el7(t, t.TempDir(), accounts...)
	const epoch = 1700000000
	j.Env = []string{fmt.Sprintf("SOURCE_DATE_EPOCH=%d", epoch)}
	j.run(t)
	shadow := string(contents(t, output(t, j.Out))["etc/shadow"].data)
	today := strconv.FormatInt(time.Now().Unix()/86400, 10)
	day := strconv.Itoa(epoch / 86400)
	if strings.Contains(shadow, ":"+today+":") {
		t.Errorf("/etc/shadow bears today's date:\n%s", shadow)
	}
	if !strings.Contains(shadow, "apache:!!:"+day+":") {
		t.Errorf("/etc/shadow: apache was not added on day %s, the epoch's:\n%s", day, shadow)
	}
	for name, e := range contents(t, output(t, j.Out)) {
		if e.time.Unix() > epoch {
			t.Errorf("%s: %v is later than the epoch", name, e.time)
		}
	}
}

// TestDemoSameBytes builds the demo's image twice, with nothing shared but the
// repository, whose payloads are zstd.
func TestDemoSameBytes(t *testing.T) {
	needs.Root(t)
	root, repo := needs.ModuleRoot(t), t.TempDir()
	demo := exec.Command("go", "run", "./internal/demo", "-keep", repo)
	demo.Dir = root
	must(t, demo)
	var sums []string
	for range 2 {
		dir := t.TempDir()
		j := job{
			Context: dir, File: filepath.Join(root, "examples", "demo.sysbuild"), Args: []string{"MIRROR=file://" + repo},
			Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out"),
		}
		j.run(t)
		sums = append(sums, sum(t, output(t, j.Out)))
	}
	if sums[0] != sums[1] {
		t.Errorf("two demos, two images: %v", sums)
	}
}

type entry struct {
	head string
	time time.Time
	data []byte
}

// contents are the files of an image's layers, by name.
func contents(t *testing.T, archive string) map[string]entry {
	t.Helper()
	all := map[string]entry{}
	for _, name := range layers(t, layout(t, archive)) {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		zr, err := gzip.NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		tr := tar.NewReader(zr)
		for {
			h, err := tr.Next()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			data, err := io.ReadAll(tr)
			if err != nil {
				t.Fatal(err)
			}
			head := fmt.Sprintf("%c %o %d:%d %s %s %v", h.Typeflag, h.Mode, h.Uid, h.Gid, h.Linkname, h.ModTime.UTC(), h.PAXRecords)
			all[strings.TrimSuffix(h.Name, "/")] = entry{head, h.ModTime, data}
		}
	}
	return all
}

const noFile = "no file differs: order, configuration or compression does"

// explain lists the files that differ.
func explain(t *testing.T, a, b string) string {
	t.Helper()
	x, y := contents(t, a), contents(t, b)
	names := map[string]bool{}
	for n := range x {
		names[n] = true
	}
	for n := range y {
		names[n] = true
	}
	var lines []string
	for n := range names {
		if x[n].head != y[n].head {
			lines = append(lines, fmt.Sprintf("%s: %q, then %q", n, x[n].head, y[n].head))
		} else if string(x[n].data) != string(y[n].data) {
			lines = append(lines, fmt.Sprintf("%s: %d bytes %.8x, then %d bytes %.8x", n, len(x[n].data), sha256.Sum256(x[n].data), len(y[n].data), sha256.Sum256(y[n].data)))
		}
	}
	if len(lines) == 0 {
		return noFile
	}
	slices.Sort(lines)
	return strings.Join(lines[:min(len(lines), 40)], "\n")
}
