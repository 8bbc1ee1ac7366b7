//go:build faults

package suite

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// device is a file that is mounted as a disk: what a tmpfs cannot do, such as to
// fail when it is read, to have a quota, or to have no links.
type device struct {
	image string
	dir   string // the mount point; one of the lab's disks
	mount []string
}

// btrfs makes a disk that knows when a block has changed: to read that is an I/O
// error (EIO). All data is in blocks of its own.
func (l *lab) btrfs(t *testing.T) *device {
	t.Helper()
	return l.device(t, "192m", []string{"mkfs.btrfs", "-q", "-d", "single"}, "mount", "-t", "btrfs", "-o", "loop,max_inline=0")
}

// device makes a disk and mounts it, with commands that want the image's and the
// directory's name behind them.
func (l *lab) device(t *testing.T, size string, mkfs []string, mount ...string) *device {
	t.Helper()
	needs.Tool(t, mkfs[0])
	d := &device{image: filepath.Join(t.TempDir(), "image"), dir: t.TempDir(), mount: mount}
	must(t, exec.Command("truncate", "-s", size, d.image))
	must(t, exec.Command(mkfs[0], append(slices.Clone(mkfs[1:]), d.image)...))
	d.on(t)
	t.Cleanup(func() { exec.Command("umount", "-l", d.dir).Run() })
	l.disks = append(l.disks, d.dir)
	return d
}

func (d *device) on(t *testing.T) {
	t.Helper()
	must(t, exec.Command(d.mount[0], append(slices.Clone(d.mount[1:]), d.image, d.dir)...))
}

// block is a disk's unit, in bytes.
const block = 4096

// bad makes the disk fail wherever a file below dir has its middle, and says how
// many files cannot be read. Nothing of them is in memory behind that. The disk stays
// mounted: a namespace of another process may have it too, so that it would not
// be gone.
func (d *device) bad(t *testing.T, dir string) (n int) {
	t.Helper()
	var blocks [][]byte
	var files []*os.File
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() {
			return err
		}
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		files = append(files, f)
		data, err := io.ReadAll(f)
		if err != nil || len(data) == 0 {
			return err
		}
		at := len(data) / 2 / block * block
		blocks = append(blocks, data[at:min(at+block, len(data))])
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	must(t, exec.Command("sync", "-f", d.dir))
	d.flip(t, blocks)
	for _, f := range files {
		if err := unix.Fadvise(int(f.Fd()), 0, 0, unix.FADV_DONTNEED); err != nil {
			t.Fatal(err)
		}
		f.Close()
		if _, err := os.ReadFile(f.Name()); errors.Is(err, unix.EIO) {
			n++
		}
	}
	return n
}

// flip changes a bit of each of these blocks, wherever it lies.
func (d *device) flip(t *testing.T, blocks [][]byte) {
	t.Helper()
	disk, err := os.OpenFile(d.image, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer disk.Close()
	there := make([]byte, block)
	for at := int64(0); ; at += block {
		if _, err := disk.ReadAt(there, at); err == io.EOF {
			return
		} else if err != nil {
			t.Fatal(err)
		}
		for _, b := range blocks {
			if !bytes.HasPrefix(there, b) {
				continue
			}
			if _, err := disk.WriteAt([]byte{b[len(b)/2] ^ 4}, at+int64(len(b)/2)); err != nil {
				t.Fatal(err)
			}
			break
		}
	}
}

// TestUnreadable: what a disk cannot read any more (EIO) is an error that names
// the disk and says what to do, or nobody notices since it is made anew. The
// check finds and removes it, and the next build has the bytes that it would have
// had.
func TestUnreadable(t *testing.T) {
	l := newLab(t)
	p := l.thing()
	p.Files[1].Body = noise(96 << 10)
	l.serve(t, p)
	l.write(t, "ROOTFS scratch", "ARG REPO", "YUM repo test --baseurl=$REPO --gpgkey=$REPO/RPM-GPG-KEY", "YUM install thing", "COPY more /more", "TARGET oci x")
	write(t, filepath.Join(l.Context, "more"), []byte(noise(64<<10)))
	disk := l.btrfs(t)
	l.Cache = filepath.Join(disk.dir, "cache")
	want := l.layer(t)
	for _, room := range cacheRooms() {
		t.Run(filepath.Base(room.name), func(t *testing.T) {
			for _, flags := range [][]string{nil, {"--no-cache"}} {
				l.Flags = []string{"--no-cache"} // so that all rooms have something
				l.layer(t)
				l.Flags = flags
				if disk.bad(t, filepath.Join(l.Cache, room.name)) == 0 {
					t.Fatal("nothing is kept there")
				}
				code, said := l.start(t)
				t.Logf("%v: %d: %s", flags, code, said[max(strings.Index(said, "error"), 0):])
				l.clean(t)
				l.told(t, code, said)
				os.RemoveAll(l.Out)
				l.checked()
				l.sound(t)
				l.Flags = nil
				if l.layer(t) != want {
					t.Error("behind the check it has other bytes")
				}
			}
		})
	}
}

// told wants a build that met a bad disk to be right or to end with status 1,
// and then to name it, to say what to do and to leave nothing.
func (l *lab) told(t *testing.T, code int, said string) {
	t.Helper()
	if code == 0 {
		return
	}
	if code != 1 {
		t.Errorf("exit status %d", code)
	}
	for _, w := range []string{"input/output error", "sysbuild cache verify", "dmesg", l.Cache} {
		if !strings.Contains(said, w) {
			t.Errorf("it does not say %q:\n%s", w, said)
		}
	}
	if left := names(t, l.Out); len(left) != 0 {
		t.Errorf("left in the output directory: %v", left)
	}
}
