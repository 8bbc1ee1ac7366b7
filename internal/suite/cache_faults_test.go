//go:build faults

package suite

import (
	"bytes"
	"io/fs"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// TestManyAtOnce: eight builds on one cache, of two Sysfiles that share a package,
// one of each killed. The others end with the bytes that they have alone, and the
// cache is sound.
func TestManyAtOnce(t *testing.T) {
	l := newLab(t)
	other := l.thing()
	other.Name, other.Files = "other", []rpmtest.File{{Path: "/usr/share/other", Body: noise(1 << 20)}}
	l.serve(t, l.thing(), other)
	jobs := [2]job{l.job, l.job}
	jobs[1].File = filepath.Join(l.Context, "Other")
	text, err := os.ReadFile(filepath.Join(l.Context, "Sysfile"))
	if err != nil {
		t.Fatal(err)
	}
	write(t, jobs[1].File, bytes.Replace(text, []byte("install thing"), []byte("install other thing"), 1))
	var want [2]string
	for i, j := range jobs {
		l.job = j
		want[i] = l.layer(t)
		jobs[i].Cache = filepath.Join(l.dir, "shared")
	}
	if want[0] == want[1] {
		t.Fatal("both are the same")
	}
	var all [8]*exec.Cmd
	var said [8]bytes.Buffer
	out := func(i int) string { return filepath.Join(l.dir, "outs", string(rune('a'+i))) }
	for i := range all {
		j := jobs[i%2]
		j.Out = out(i)
		all[i] = j.command()
		all[i].Stderr = &said[i]
		if err := all[i].Start(); err != nil {
			t.Fatal(err)
		}
	}
	const killed = 2
	for _, cmd := range all[:killed] {
		time.Sleep(150 * time.Millisecond)
		if err := cmd.Process.Kill(); err != nil {
			t.Errorf("not killed: %v", err)
		}
	}
	for i, cmd := range all {
		err := cmd.Wait()
		if i < killed {
			continue
		}
		if err != nil {
			t.Errorf("%v\n%s", err, tail(said[i].Bytes()))
		} else if sum(t, layers(t, layout(t, output(t, out(i))))[0]) != want[i%2] {
			t.Error("a build among others has other bytes")
		}
	}
	for i, j := range jobs {
		l.job = j
		l.sound(t)
		if l.layer(t) != want[i] {
			t.Error("the build after them has other bytes")
		}
	}
}

// TestKilledCache kills builds at random moments while they fill a cache. It is
// sound each time, and the next build has the bytes that it would have had.
func TestKilledCache(t *testing.T) {
	l := newLab(t)
	l.full(t, "sqlite")
	want := l.layer(t)
	started := time.Now()
	l.Flags = []string{"--no-cache"}
	l.Cache = filepath.Join(l.dir, "timed")
	l.layer(t)
	took := time.Since(started)
	seed := uint64(time.Now().UnixNano())
	random := rand.New(rand.NewPCG(seed, 0))
	killed := 0
	for round := range 24 {
		if round%2 == 0 { // else what the killed ones left is gone on with
			l.Cache = filepath.Join(l.dir, "killed", strconv.Itoa(round))
		}
		if ended := kill(t, l.job, time.Duration(random.Int64N(int64(took)*3/4))); ended == 0 {
			killed++
		} else if round%2 == 0 { // the machine is less busy than it was
			took = min(took, ended)
		}
		if _, err := os.Stat(l.Cache); err == nil {
			l.sound(t)
		}
		os.RemoveAll(l.Out)
		if round%4 == 3 && l.layer(t) != want {
			t.Error("the build after the killed ones has other bytes")
		}
	}
	t.Logf("seed %d, a build takes %v: %d of 24 were killed in the middle", seed, took.Round(time.Millisecond), killed)
	if killed < 8 {
		t.Error("too few to mean anything")
	}
}

// TestReadOnlyCache: a cache that cannot be written to is an error that says so,
// for builds and for the check; it stays as it was.
func TestReadOnlyCache(t *testing.T) {
	l := newLab(t)
	l.serve(t, l.thing())
	disk := l.onDisk(t, "size=100m")
	l.Out = filepath.Join(l.dir, "out")
	want := l.layer(t)
	must(t, exec.Command("mount", "-o", "remount,ro", disk))
	l.refused(t, 0, "read-only file system", l.Cache, "--cache-dir")
	cmd := exec.Command(program, "cache", "verify", "--cache-dir", l.Cache)
	if out, err := cmd.CombinedOutput(); err == nil || !strings.Contains(string(out), "read-only file system") {
		t.Errorf("the check: %v\n%s", err, out)
	}
	must(t, exec.Command("mount", "-o", "remount,rw", disk))
	l.sound(t)
	if l.layer(t) != want {
		t.Error("writable again, it has other bytes")
	}
}

// TestDamagedCache: files of the cache that are cut short or have one bit
// changed are told of, or made anew; the check finds every one of them.
func TestDamagedCache(t *testing.T) {
	for _, room := range cacheRooms() {
		for name, damage := range map[string]func([]byte) []byte{
			"cut":     func(b []byte) []byte { return b[:len(b)/2] },
			"one bit": func(b []byte) []byte { b[len(b)/2] ^= 4; return b },
		} {
			t.Run(filepath.Base(room.name)+" "+name, func(t *testing.T) {
				l := newLab(t)
				l.serve(t, l.thing())
				want := l.layer(t)
				n := damaged(t, filepath.Join(l.Cache, room.name), damage)
				if n == 0 {
					t.Fatal("nothing is kept there")
				}
				l.unsound(t, room.kind)
				l.sound(t)
				if l.layer(t) != want {
					t.Error("not healed by the check")
				}
				damaged(t, filepath.Join(l.Cache, room.name), damage)
				l.Flags = []string{"--no-cache"}
				code, said := l.start(t)
				if code != 0 {
					t.Logf("%s", said)
				} else if sum(t, layers(t, layout(t, output(t, l.Out)))[0]) != want && !room.unread {
					t.Error("unnoticed by the build")
				}
				os.RemoveAll(l.Out)
				l.checked()
				l.sound(t)
				l.Flags = nil
				if l.layer(t) != want {
					t.Error("not healed")
				}
			})
		}
	}
}

// TestHealed: a download that is damaged in the cache is fetched anew by the
// build that notices, which says so; where it cannot be, that is said.
func TestHealed(t *testing.T) {
	l := newLab(t)
	l.serve(t, l.thing())
	s := l.server(t, func(http.ResponseWriter, *http.Request) bool { return false })
	l.from(s.URL)
	flip := func(b []byte) []byte { b[len(b)/2] ^= 4; return b }
	all := filepath.Join(l.Cache, "fetch", "sha256")
	for _, size := range []int{1, 48 << 10} { // what is small is read whenever it is used
		p := l.thing()
		p.Files = append(p.Files, rpmtest.File{Path: "/usr/share/noise", Body: noise(size)})
		l.serve(t, p)
		want := l.layer(t)
		if damaged(t, all, flip) == 0 {
			t.Fatal("nothing is kept there")
		}
		for _, room := range []string{"payloads", "fetch/kept", "images", "keys"} { // so that all of them are read
			if err := os.RemoveAll(filepath.Join(l.Cache, room)); err != nil {
				t.Fatal(err)
			}
		}
		code, said := l.start(t)
		if code != 0 {
			t.Fatalf("not healed: exit status %d\n%s", code, said)
		}
		if size > 1 && !strings.Contains(said, "damaged in the cache, removed, and fetched anew: "+s.URL) {
			t.Errorf("it does not say what it fetched anew:\n%s", said)
		}
		if sum(t, layers(t, layout(t, output(t, l.Out)))[0]) != want {
			t.Error("healed to other bytes")
		}
		os.RemoveAll(l.Out)
		l.checked()
		l.sound(t)
	}
	damaged(t, all, flip)
	for _, room := range []string{"payloads", "fetch/kept", "images", "keys"} {
		os.RemoveAll(filepath.Join(l.Cache, room))
	}
	s.Close()
	l.refused(t, 0, s.URL, "the cache had it, damaged")
	l.checked()
	l.sound(t)
}

// checked has the check remove what is damaged, and no build has read.
func (l *lab) checked() { _ = exec.Command(program, "cache", "verify", "--cache-dir", l.Cache).Run() }

// noise is text that nothing packs.
func noise(size int) string {
	random := rand.New(rand.NewPCG(1, 2))
	b := make([]byte, size)
	for i := range b {
		b[i] = byte('!' + random.IntN(90))
	}
	return string(b)
}

// cacheRoom is a directory of the cache.
type cacheRoom struct {
	name   string
	kind   string // of its entries, as the check names them
	unread bool   // a build does not read all of what it takes from there: the check does
}

func cacheRooms() []cacheRoom {
	return []cacheRoom{
		{"fetch/sha256", "fetch", false}, {"fetch/kept", "fetch", false}, {"fetch/url", "fetch", false},
		{"payloads", "payloads", true}, {"keys", "step", false}, {"snapshots", "step", true}, {"seals", "step", false},
		{"images", "image", false},
	}
}

// unsound wants the check to find damage, to name an entry of this kind, and to
// end with status 1.
func (l *lab) unsound(t *testing.T, kind string) {
	t.Helper()
	cmd := exec.Command(program, "cache", "verify", "--cache-dir", l.Cache)
	out, _ := cmd.CombinedOutput()
	if code := cmd.ProcessState.ExitCode(); code != 1 {
		t.Errorf("exit status %d of a damaged cache\n%s", code, tail(out))
	}
	if !bytes.Contains(append([]byte("\n"), out...), []byte("\n"+kind+" ")) {
		t.Errorf("no %s is named:\n%s", kind, tail(out))
	}
	t.Logf("%s", tail(out))
}

// damaged damages every file below a directory, and says how many those are.
func damaged(t *testing.T, dir string, damage func([]byte) []byte) (n int) {
	t.Helper()
	filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil || len(data) == 0 {
			return err
		}
		n++
		return os.WriteFile(path, damage(data), 0o600)
	})
	return n
}
