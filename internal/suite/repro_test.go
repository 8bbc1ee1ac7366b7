//go:build repro

package suite

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// accounts are packages whose scriptlets leave the classic offenders: users and
// the day they were added on, a machine's identifier, certificates in a Java
// keystore, sealed databases, ldconfig's caches.
var accounts = []string{"httpd", "shadow-utils", "systemd", "dbus", "openldap", "ca-certificates"}

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
			} else {
				t.Logf("%s: the same %d bytes", c.name, size(t, got))
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
	warm, again, packed, user := fresh("first"), fresh("first"), fresh("packed"), fresh("user")
	packed.Cache = packedOnly(t, warm.Cache)
	user.Env = []string{"SUDO_UID=1234", "SUDO_USER=somebody", "LOGNAME=somebody", "XDG_CACHE_HOME=/nonexistent", "PYTHONHASHSEED=7", "TMPDIR=" + shm}
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
		{"one job on one core", one, shell("taskset -p -c 0 $$ > /dev/null")},
		{"cache and output on tmpfs, whose directories have another order", memory, nil},
		{"another user's environment", user, nil},
		{"packages cached, none unpacked", packed, nil},
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
	if out, err := exec.Command(program, "diff", "--files", "--packages", a, b).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
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

// explain says what two images differ in, and keeps both.
func explain(t *testing.T, a, b string) string {
	t.Helper()
	kept, err := os.MkdirTemp("", "repro-kept-")
	if err != nil {
		t.Fatal(err)
	}
	first, second := filepath.Join(kept, "first.oci.tar"), filepath.Join(kept, "second.oci.tar")
	must(t, exec.Command("cp", a, first))
	must(t, exec.Command("cp", b, second))
	out, _ := exec.Command(program, "diff", first, second).CombinedOutput() // 1: they differ
	return fmt.Sprintf("sysbuild diff %s %s\n%s", first, second, tail(out))
}

// packedOnly is a copy of a cache without what was unpacked and run.
func packedOnly(t *testing.T, cache string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "cache")
	if err := os.MkdirAll(to, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{"fetch"} {
		must(t, exec.Command("cp", "-a", filepath.Join(cache, dir), to))
	}
	return to
}

func size(t *testing.T, name string) int64 {
	t.Helper()
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}
