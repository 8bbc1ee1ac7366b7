//go:build faults

package suite

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// TestManyAtOnce: eight builds on one cache, one of them killed. The others end
// with the bytes that they have alone, and the cache is sound.
func TestManyAtOnce(t *testing.T) {
	l := newLab(t)
	l.serve(t, l.thing())
	want := l.layer(t)
	l.Cache = filepath.Join(l.dir, "shared")
	var all [8]*exec.Cmd
	var said [8]bytes.Buffer
	out := func(i int) string { return filepath.Join(l.dir, "outs", string(rune('a'+i))) }
	for i := range all {
		j := l.job
		j.Out = out(i)
		all[i] = j.command()
		all[i].Stderr = &said[i]
		if err := all[i].Start(); err != nil {
			t.Fatal(err)
		}
	}
	time.Sleep(150 * time.Millisecond)
	if err := all[0].Process.Kill(); err != nil {
		t.Errorf("none was killed: %v", err)
	}
	for i, cmd := range all {
		err := cmd.Wait()
		if i == 0 {
			continue
		}
		if err != nil {
			t.Errorf("%v\n%s", err, tail(said[i].Bytes()))
		} else if sum(t, layers(t, layout(t, output(t, out(i))))[0]) != want {
			t.Error("a build among others has other bytes")
		}
	}
	l.sound(t)
	if l.layer(t) != want {
		t.Error("the build after them has other bytes")
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
				exec.Command(program, "cache", "verify", "--cache-dir", l.Cache).Run() // removes what is damaged
				l.sound(t)
				l.Flags = nil
				if l.layer(t) != want {
					t.Error("not healed")
				}
			})
		}
	}
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
