//go:build faults

package suite

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/rpmpack"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// spare is what the cache keeps back of a disk, in KiB.
const spare = 128

// phases are where a disk may be full, by what the error says.
var phases = []struct {
	name string
	said *regexp.Regexp
}{
	{"metadata", regexp.MustCompile(`(primary|repomd|RPM-GPG-KEY).*no space left`)},
	{"download", regexp.MustCompile(`\.rpm: get: cache: .*no space left`)},
	{"unpack", regexp.MustCompile(`YUM install.*: file /usr/share/.*no space left`)},
	{"seal", regexp.MustCompile(`cache: .*/work/.*/(seal|record|\.new-[0-9a-f]*): no space left`)},
	{"scriptlet", regexp.MustCompile(`YUM install.*for want of room: .*grows`)},
	{"database", regexp.MustCompile(`YUM install.*: /[a-z/]*/rpm: `)},
	{"start", regexp.MustCompile(`cache directory .*no space left`)},
	{"fetch", regexp.MustCompile(`cache: open .*/fetch/.*no space left`)},
	{"snapshot", regexp.MustCompile(`cache: mkdir .*/work/.*no space left`)},
	{"payload", regexp.MustCompile(`cache: open .*/payloads/.*no space left`)},
	{"pack", regexp.MustCompile(`x\.oci\.tar: .*no space left`)},
}

// fillers are packages each of which needs room at another moment: its file, its
// unpacked files, its header in the database, its scriptlet.
func (l *lab) fillers(kind string) []rpmtest.Package {
	zeros := rpmtest.Package{Name: "zeros", Key: l.Key}
	for i := range 3 {
		zeros.Files = append(zeros.Files, rpmtest.File{Path: fmt.Sprintf("/usr/share/zeros%d", i), Body: strings.Repeat("\x00", 1<<20)})
	}
	many := rpmtest.Package{Name: "many", Key: l.Key}
	for i := range 1500 {
		many.Files = append(many.Files, rpmtest.File{Path: fmt.Sprintf("/usr/share/many/%08d/%08d", i/100, i), Flags: rpmpack.GhostFile})
	}
	script := `local f = assert(io.open("/var/grown", "w")) for i = 1, 128 do assert(f:write(string.rep("x", 65536))) end assert(f:close())`
	all := []rpmtest.Package{
		{Name: "noise", Key: l.Key, Files: []rpmtest.File{{Path: "/usr/share/noise", Body: noise(2 << 20)}}},
		zeros, many,
		{Name: "grows", Key: l.Key, Scripts: map[string]rpmtest.Script{"posttrans": {Prog: "<lua>", Body: script}}, Files: []rpmtest.File{{Path: "/var/grows", Body: "x"}}},
	}
	switch kind {
	case "bdb":
		all = append(all, rpmtest.Package{Name: "rpm", Version: "4.11.3", Key: l.Key, Files: []rpmtest.File{{Path: "/usr/bin/rpm", Body: "x"}}})
	case "ndb":
		all = append(all, rpmtest.Package{Name: "release", Key: l.Key, Files: []rpmtest.File{{Path: "/etc/os-release", Body: "ID=sles\nID_LIKE=suse\nVERSION_ID=15.6\n"}}})
	}
	return all
}

// TestFullDiskSweep builds on disks from far too small to large enough, so that
// each fills up in another phase. The error says what is full and what to do;
// nothing half done stands anywhere; the cache is sound; and with room the next
// build has the bytes of one that always had it.
func TestFullDiskSweep(t *testing.T) {
	for kind, c := range map[string]struct {
		from, to, step int64 // KiB
		want           []string
	}{
		"sqlite": {0, 24 << 10, 640, []string{"download", "unpack", "scriptlet", "database", "pack"}},
		"bdb":    {14 << 10, 20 << 10, 256, []string{"database"}},
		"ndb":    {14 << 10, 20 << 10, 256, []string{"database"}},
	} {
		t.Run(kind, func(t *testing.T) {
			l := newLab(t)
			l.full(t, kind)
			l.onDisk(t, "size=200m")
			want := l.layer(t)
			hit := map[string]int{}
			for size := c.from; size < c.to && hit["none"] < 2; size += c.step {
				hit[l.filled(t, fmt.Sprintf("size=%dk", size+spare), want)]++
			}
			t.Logf("%v", hit)
			for _, phase := range c.want {
				if hit[phase] == 0 {
					t.Errorf("no disk was full in this phase: %s", phase)
				}
			}
		})
	}
}

// TestFullInodes is the same for a file system that has no more files to give.
func TestFullInodes(t *testing.T) {
	l := newLab(t)
	l.full(t, "sqlite")
	l.onDisk(t, "size=200m")
	want := l.layer(t)
	hit := map[string]int{}
	for n := 8; n < 400 && hit["none"] < 2; n += 20 {
		hit[l.filled(t, fmt.Sprintf("size=200m,nr_inodes=%d", n), want)]++
	}
	t.Logf("%v", hit)
	if len(hit) < 4 || hit["none"] == 0 {
		t.Error("too few phases to mean anything")
	}
}

// full makes the repository of fillers, and the Sysfile.
func (l *lab) full(t *testing.T, kind string) {
	t.Helper()
	packages := l.fillers(kind)
	l.serve(t, packages...)
	var names []string
	for _, p := range packages {
		names = append(names, p.Name)
	}
	l.write(t, "ROOTFS scratch", "ARG REPO", "YUM repo test --baseurl=$REPO --gpgkey=$REPO/RPM-GPG-KEY",
		"YUM install "+strings.Join(names, " "), "TARGET oci x")
}

// onDisk puts the cache and the outputs on a small disk of their own.
func (l *lab) onDisk(t *testing.T, options string) string {
	t.Helper()
	dir := t.TempDir()
	must(t, exec.Command("mount", "-t", "tmpfs", "-o", options, "tmpfs", dir))
	t.Cleanup(func() { exec.Command("umount", "-l", dir).Run() })
	l.disks = append(l.disks, dir)
	l.Cache, l.Out = filepath.Join(dir, "cache"), filepath.Join(dir, "out")
	return dir
}

// filled builds on a disk of this size, wants all to be well behind that, and
// says in which phase it was full: "none" where it was not, "other" where that
// is none of those that are known.
func (l *lab) filled(t *testing.T, options, want string) string {
	t.Helper()
	disk := l.onDisk(t, options)
	defer func() {
		must(t, exec.Command("umount", "-l", disk))
		l.disks = l.disks[:len(l.disks)-1]
	}()
	code, said := l.start(t)
	l.clean(t)
	phase := "none"
	if code != 0 {
		phase = phaseOf(said)
		t.Logf("%s: %s: %s", options, phase, said[max(strings.Index(said, "error"), 0):])
		for _, w := range []string{"full", "--cache-dir", "prune"} {
			if !strings.Contains(said, w) {
				t.Errorf("%s: it does not say %q:\n%s", options, w, said)
			}
		}
		if code != 1 {
			t.Errorf("%s: exit status %d", options, code)
		}
		if left := names(t, l.Out); len(left) != 0 {
			t.Errorf("%s: left in the output directory: %v", options, left)
		}
		if !strings.Contains(said, "cache directory") { // else there is none
			l.sound(t)
		}
	}
	must(t, exec.Command("mount", "-o", "remount,size=200m,nr_inodes=100k", disk))
	if l.layer(t) != want {
		t.Errorf("%s: with room it has other bytes", options)
	}
	l.sound(t)
	return phase
}

func phaseOf(said string) string {
	for _, p := range phases {
		if p.said.MatchString(said) {
			return p.name
		}
	}
	return "other"
}
