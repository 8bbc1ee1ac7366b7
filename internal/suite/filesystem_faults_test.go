//go:build faults

package suite

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// TestQuota: a quota that is used up is an error that says quota, not that a disk
// is full which has room. Nothing half done stands, and with a larger one the
// next build has the bytes of one that always had it.
func TestQuota(t *testing.T) {
	l := newLab(t)
	l.full(t, "sqlite")
	l.onDisk(t, "size=200m")
	want := l.layer(t)
	disk := l.btrfs(t)
	must(t, exec.Command("btrfs", "quota", "enable", disk.dir))
	hit := map[string]int{}
	for limit := 1 << 10; limit < 40<<10 && hit["none"] == 0; limit += 1800 {
		room := filepath.Join(disk.dir, fmt.Sprint(limit))
		must(t, exec.Command("btrfs", "-q", "subvolume", "create", room))
		must(t, exec.Command("btrfs", "qgroup", "limit", fmt.Sprint(limit)+"k", room))
		l.Cache, l.Out = filepath.Join(room, "cache"), filepath.Join(room, "out")
		code, said := l.start(t)
		l.clean(t)
		phase := "none"
		if code != 0 {
			phase = phaseOf(strings.ReplaceAll(said, "disk quota exceeded", "no space left"))
			t.Logf("%dk: %s: %s", limit, phase, said[max(strings.Index(said, "error"), 0):])
			l.overQuota(t, code, said)
		}
		hit[phase]++
		must(t, exec.Command("btrfs", "qgroup", "limit", "none", room))
		if l.layer(t) != want {
			t.Errorf("%dk: without a limit it has other bytes", limit)
		}
		l.sound(t)
		must(t, exec.Command("btrfs", "-q", "subvolume", "delete", room))
	}
	t.Logf("%v", hit)
	if len(hit) < 4 || hit["none"] == 0 {
		t.Error("too few phases to mean anything")
	}
}

// overQuota wants an error that says quota and what to do, and nothing left.
func (l *lab) overQuota(t *testing.T, code int, said string) {
	t.Helper()
	if code != 1 {
		t.Errorf("exit status %d", code)
	}
	for _, w := range []string{"quota", "used up", "--cache-dir", "prune"} {
		if !strings.Contains(said, w) {
			t.Errorf("it does not say %q:\n%s", w, said)
		}
	}
	if strings.Contains(said, "is full") {
		t.Errorf("it says that a disk is full that has room:\n%s", said)
	}
	if left := names(t, l.Out); len(left) != 0 {
		t.Errorf("left in the output directory: %v", left)
	}
	if !strings.Contains(said, "cache directory") {
		l.sound(t)
	}
}

// exfat makes a disk without links, modes, owners and attributes, and on which
// every file has a name (no O_TMPFILE), as a memory stick is.
func (l *lab) exfat(t *testing.T, options string) *device {
	t.Helper()
	// The program wants a device, and mount(8) makes one of an image.
	return l.device(t, "64m", []string{"mkfs.exfat"}, "mount", "-t", "exfat-fuse", "-o", "loop,"+options)
}

// TestMemoryStick: a Sysfile, its context, its lock file and the output may lie
// on a file system without links, modes and attributes: the bytes are the same.
// A cache may not, and is refused before anything begins.
func TestMemoryStick(t *testing.T) {
	l := newLab(t)
	l.serve(t, l.thing())
	want := l.layer(t)
	disk := l.exfat(t, "umask=022")
	l.Out = filepath.Join(disk.dir, "out")
	for range 2 { // the second takes the place of the first
		l.Flags = []string{"--no-cache"}
		if code, said := l.start(t); code != 0 {
			t.Fatalf("exit status %d\n%s", code, said)
		}
		l.Flags = nil
		if code, said := l.start(t); code != 0 {
			t.Fatalf("from the cache: exit status %d\n%s", code, said)
		}
		if got := names(t, l.Out); len(got) != 1 {
			t.Errorf("outputs: %v", got)
		}
		if sum(t, layers(t, layout(t, output(t, l.Out)))[0]) != want {
			t.Error("there it has other bytes")
		}
		l.sound(t)
	}
	os.RemoveAll(l.Out)
	for options, why := range map[string]string{"umask=022": "symbolic links", "umask=077": "symbolic links", "umask=0": "modes"} {
		l.Cache = filepath.Join(l.exfat(t, options).dir, "cache")
		l.refused(t, 0, "cache directory "+l.Cache, "file system keeps no "+why)
	}
	l.Cache = filepath.Join(l.dir, "cache")
	l.Context = filepath.Join(disk.dir, "context")
	write(t, filepath.Join(l.Context, "Sysfile"), []byte("from scratch\nARG REPO\nYUM repo test --baseurl=$REPO --gpgkey=$REPO/RPM-GPG-KEY\nYUM install thing\nTARGET oci x\n"))
	for _, args := range [][]string{{"fmt", filepath.Join(l.Context, "Sysfile")}, {"lock", "--cache-dir", l.Cache, "--build-arg", l.Args[0], l.Context}} {
		must(t, exec.Command(program, args...))
	}
	l.Flags = []string{"--locked"}
	if l.layer(t) != want {
		t.Error("from there it has other bytes")
	}
}

// TestNoAttributes: a file system without extended attributes can keep no root
// file system, which is said before anything begins. An output may lie there.
func TestNoAttributes(t *testing.T) {
	l := newLab(t)
	l.serve(t, l.thing())
	want := l.layer(t)
	dir := t.TempDir()
	must(t, exec.Command("mount", "-t", "ramfs", "ramfs", dir))
	t.Cleanup(func() { exec.Command("umount", "-l", dir).Run() })
	l.disks = append(l.disks, dir)
	l.Out = filepath.Join(dir, "out")
	if l.layer(t) != want {
		t.Error("there it has other bytes")
	}
	kept := l.Cache
	l.Cache = filepath.Join(dir, "cache")
	l.refused(t, 0, "cache directory "+l.Cache, "extended attributes", "--cache-dir")
	l.Cache = kept
	l.sound(t)
}

// TestLateWriteError: a disk that takes bytes and cannot write them (EIO, when it
// is told to sync) gives no output, and leaves the one from before.
func TestLateWriteError(t *testing.T) {
	l := newLab(t)
	p := l.thing()
	l.serve(t, p)
	under := filepath.Join(l.btrfs(t).dir, "under") // the image grows until its quota is used up
	must(t, exec.Command("btrfs", "quota", "enable", filepath.Dir(under)))
	must(t, exec.Command("btrfs", "-q", "subvolume", "create", under))
	must(t, exec.Command("btrfs", "qgroup", "limit", "6m", under))
	disk := &device{image: filepath.Join(under, "image"), dir: t.TempDir(), mount: []string{"mount", "-o", "loop"}}
	must(t, exec.Command("truncate", "-s", "64m", disk.image))
	must(t, exec.Command("mkfs.ext4", "-q", "-O", "^has_journal", "-E", "nodiscard", disk.image))
	disk.on(t)
	t.Cleanup(func() { exec.Command("umount", "-l", disk.dir).Run() })
	l.disks = append(l.disks, disk.dir)
	l.Out = filepath.Join(disk.dir, "out")
	if code, said := l.start(t); code != 0 {
		t.Fatalf("exit status %d\n%s", code, said)
	}
	before := sum(t, output(t, l.Out))

	p.Files = append(p.Files, rpmtest.File{Path: "/usr/share/noise", Body: noise(12 << 20)})
	p.Release = "2"
	l.serve(t, p)
	code, said := l.start(t)
	t.Log(said)
	if code != 1 {
		t.Errorf("exit status %d", code)
	}
	for _, w := range []string{"x.oci.tar", "input/output error", "dmesg"} {
		if !strings.Contains(said, w) {
			t.Errorf("it does not say %q", w)
		}
	}
	if got := names(t, l.Out); len(got) != 1 || sum(t, output(t, l.Out)) != before {
		t.Errorf("the earlier output changed: %v", got)
	}
	l.clean(t)
	l.sound(t)
	must(t, exec.Command("btrfs", "qgroup", "limit", "none", under))
	on := l.Out
	l.Out = filepath.Join(l.dir, "out")
	want := l.layer(t)
	l.Out = on
	if l.layer(t) != want {
		t.Error("with room it has other bytes")
	}
}
