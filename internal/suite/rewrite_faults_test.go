//go:build faults

package suite

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestFullRewrites: a full disk, or one that has no more files to give, while a
// file is written anew: the old one stays, whole, alone, and with its times. With
// room the command does what it would have done.
func TestFullRewrites(t *testing.T) {
	l := newLab(t)
	p := l.thing()
	good := "ROOTFS scratch\nARG REPO\nYUM repo test --baseurl=$REPO --gpgkey=$REPO/RPM-GPG-KEY\nYUM install thing\nTARGET oci x\n"
	long := strings.Repeat("# words that need room\n", 2000)
	write(t, filepath.Join(l.Context, "Sysfile"), []byte(good))
	lock := []string{"lock", "--cache-dir", l.Cache, "--build-arg", l.Args[0]}
	l.serve(t, p)
	must(t, exec.Command(program, append(lock, l.Context)...))
	locked, err := os.ReadFile(filepath.Join(l.Context, "Sysfile.lock"))
	if err != nil {
		t.Fatal(err)
	}
	p.Release = "2"
	l.serve(t, p)
	for name, c := range map[string]struct {
		text string
		args []string
		file string
	}{
		"fmt":     {"rootfs scratch\nTARGET   oci x\n" + long, []string{"fmt", "Sysfile"}, "Sysfile"},
		"fix":     {"from scratch\nMAINTAINER me\nTARGET oci x\n" + long, []string{"check", "--fix", "Sysfile"}, "Sysfile"},
		"convert": {good, []string{"convert", "--force", "-o", "Made", "Dockerfile"}, "Made"},
		"lock":    {good, append(lock, "--update", "."), "Sysfile.lock"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, full := range []string{"bytes", "files"} {
				dir := small(t, "256k,nr_inodes=20")
				write(t, filepath.Join(dir, "Sysfile"), []byte(c.text))
				write(t, filepath.Join(dir, "Dockerfile"), []byte("FROM scratch\n"+strings.Repeat("ENV A=b\n", 1000)))
				file := filepath.Join(dir, c.file)
				old := []byte("# what was there before\n")
				switch c.file {
				case "Sysfile":
					old = []byte(c.text)
				case "Sysfile.lock":
					old = locked
				}
				write(t, file, old)
				fill(t, dir, full)
				run := func() (int, string) {
					cmd := exec.Command(program, c.args...)
					cmd.Dir = dir
					out, _ := cmd.CombinedOutput()
					return cmd.ProcessState.ExitCode(), string(out)
				}
				was := below(t, dir)
				code, said := run()
				t.Logf("%s: %d: %s", full, code, said)
				if code != 1 || !strings.Contains(said, "no space left") || !strings.Contains(said, c.file) || !strings.Contains(said, "full") {
					t.Errorf("%s: exit status %d:\n%s", full, code, said)
				}
				if now := below(t, dir); now != was {
					t.Errorf("%s: the disk has changed:\n%s\nbefore:\n%s", full, tail([]byte(now)), tail([]byte(was)))
				}
				must(t, exec.Command("mount", "-o", "remount,size=10m,nr_inodes=1k", dir))
				if code, said := run(); code != 0 {
					t.Errorf("%s: with room: exit status %d:\n%s", full, code, said)
				}
				if now, err := os.ReadFile(file); err != nil || bytes.Equal(now, old) {
					t.Errorf("%s: with room: not written: %v", full, err)
				}
			}
		})
	}
}

// below is all that is in a directory, without its own times.
func below(t *testing.T, dir string) string {
	_, rest, _ := strings.Cut(listing(t, dir), "\n")
	return rest
}

// fill leaves a disk no room, or no more files to give.
func fill(t *testing.T, dir, what string) {
	t.Helper()
	if what == "bytes" {
		f, err := os.Create(filepath.Join(dir, "filler"))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		for err == nil {
			_, err = f.Write(make([]byte, 4096))
		}
		return
	}
	for i := 0; ; i++ {
		if os.WriteFile(filepath.Join(dir, fmt.Sprint("filler", i)), nil, 0o644) != nil {
			return
		}
	}
}

// TestFullAtRename: a disk that has room for an output and none for its name
// leaves the one from before, and nothing else.
func TestFullAtRename(t *testing.T) {
	l := newLab(t)
	l.serve(t, l.thing())
	l.Flags = []string{"--no-cache"}
	l.layer(t)
	disk := l.device(t, "4m", []string{"mkfs.ext4", "-q", "-b", "1024", "-m", "0", "-O", "^has_journal,^metadata_csum"}, "mount", "-o", "loop")
	l.Out = filepath.Join(disk.dir, "out")
	old := filepath.Join(l.Out, "x.oci.tar")
	write(t, old, []byte("what was there before"))
	// A directory's first block has 1024 bytes; ext4(5) tells what an entry takes.
	// There is room for the lock's name behind these, and none for another one.
	for i, long := range []int{255, 255, 255, 144} {
		write(t, filepath.Join(l.Out, fmt.Sprint(i)+strings.Repeat("x", long-1)), nil)
	}
	fill(t, disk.dir, "bytes")
	filler := filepath.Join(disk.dir, "filler")
	st, err := os.Stat(filler)
	if err != nil {
		t.Fatal(err)
	}
	hit := map[string]int{}
	for room := int64(8 << 10); hit["none"] == 0 && room < 64<<10; room += 1 << 10 {
		if err := os.Truncate(filler, st.Size()-room); err != nil {
			t.Fatal(err)
		}
		code, said := l.start(t)
		l.clean(t)
		if code == 0 {
			hit["none"]++
			continue
		}
		t.Logf("%d: %s", room, said[max(strings.Index(said, "error"), 0):])
		if code != 1 || !strings.Contains(said, "no space left") || !strings.Contains(said, "full") {
			t.Errorf("exit status %d:\n%s", code, said)
		}
		if strings.Contains(said, "link: ") {
			hit["link"]++
		} else {
			hit["other"]++
		}
		if got, err := os.ReadFile(old); err != nil || string(got) != "what was there before" || len(names(t, l.Out)) != 5 {
			t.Errorf("left: %v, %q", names(t, l.Out), got)
		}
	}
	l.sound(t)
	t.Logf("%v", hit)
	if hit["link"] == 0 || hit["none"] == 0 {
		t.Error("no disk was full when the output got its name")
	}
}
