//go:build faults

package suite

import (
	"archive/tar"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// tarball is a tar of these entries, without its end where open.
func tarball(t *testing.T, open bool, entries ...tar.Header) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for i := range entries {
		h := entries[i]
		if h.Mode == 0 {
			h.Mode = 0o644
		}
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if h.Typeflag == tar.TypeReg && h.Size > 0 && !open {
			w.Write(bytes.Repeat([]byte("x"), int(h.Size)))
		}
	}
	if !open {
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return b.Bytes()
}

// TestHostileRoot: tar files as a root file system.
func TestHostileRoot(t *testing.T) {
	fine := tar.Header{Name: "etc/fine", Typeflag: tar.TypeReg, Size: 10}
	for _, c := range []struct {
		name  string
		file  func(t *testing.T, l *lab) []byte
		wants []string
	}{
		{"climbs out", func(t *testing.T, l *lab) []byte {
			return packed(t, tarball(t, false, fine, tar.Header{Name: "../../../../../../../../../.." + l.Canary + "/file", Typeflag: tar.TypeReg, Size: 5}))
		}, []string{"../.."}},
		{"a link to a file outside", func(t *testing.T, l *lab) []byte {
			return packed(t, tarball(t, false, fine, tar.Header{Name: "escape", Typeflag: tar.TypeLink, Linkname: "../../../../../../../../../.." + l.Canary + "/file"}))
		}, []string{"escape"}},
		{"cut short", func(t *testing.T, _ *lab) []byte {
			b := packed(t, tarball(t, false, fine))
			return b[:len(b)-20]
		}, []string{"ends too early"}},
		{"ends in a file", func(t *testing.T, _ *lab) []byte {
			return packed(t, tarball(t, false, tar.Header{Name: "long", Typeflag: tar.TypeReg, Size: 5000})[:2000])
		}, []string{"long", "unexpected EOF"}},
		{"no tar", func(t *testing.T, _ *lab) []byte { return packed(t, bytes.Repeat([]byte("not a tar "), 1000)) }, []string{"tar"}},
		{"nothing", func(*testing.T, *lab) []byte { return nil }, []string{"rootfs.tar.gz", "holds no file"}},
		{"10 GiB of zeros", func(t *testing.T, _ *lab) []byte { return zeros(t) }, []string{"rootfs.tar.gz", "holds no file"}},
		{"10 GiB of zeros in a file", func(t *testing.T, _ *lab) []byte {
			return append(packed(t, tarball(t, true, tar.Header{Name: "big", Typeflag: tar.TypeReg, Size: 10 << 30})), zeros(t)...)
		}, []string{"no space left", "hint: the disk of the cache, ", " is full"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLab(t, "ROOTFS ./rootfs.tar.gz", "TARGET oci x")
			l.Args = nil
			if strings.Contains(c.name, "in a file") {
				l.Cache = l.disk(t, "200m")
			}
			file := filepath.Join(l.Context, "rootfs.tar.gz")
			write(t, file, c.file(t, l))
			l.refused(t, 1, c.wants...)
			write(t, file, packed(t, tarball(t, false, fine)))
			l.mended(t)
		})
	}
}

// TestHostileRootTail: what stands behind a tar's end is not looked at.
func TestHostileRootTail(t *testing.T) {
	l := newLab(t, "ROOTFS ./rootfs.tar.gz", "TARGET oci x")
	l.Args = nil
	fine := tarball(t, false, tar.Header{Name: "etc/fine", Typeflag: tar.TypeReg, Size: 10})
	write(t, filepath.Join(l.Context, "rootfs.tar.gz"), append(packed(t, fine), zeros(t)...))
	l.mended(t)
}

// TestHostileRootLink: a link out of the root, and files through it. They are
// inside.
func TestHostileRootLink(t *testing.T) {
	l := newLab(t, "ROOTFS ./rootfs.tar", "TARGET oci x")
	l.Args = nil
	write(t, filepath.Join(l.Context, "rootfs.tar"), tarball(t, false,
		tar.Header{Name: "a", Typeflag: tar.TypeSymlink, Linkname: l.Canary},
		tar.Header{Name: "b", Typeflag: tar.TypeSymlink, Linkname: strings.Repeat("../", 30) + l.Canary[1:]},
		tar.Header{Name: "a/file", Typeflag: tar.TypeReg, Size: 7},
		tar.Header{Name: "b/new", Typeflag: tar.TypeReg, Size: 7},
	))
	code, said := l.start(t)
	t.Logf("exit status %d\n%s", code, said)
	if code > 1 || code == 1 && !strings.Contains(said, "Sysfile:1:") {
		t.Errorf("exit status %d", code)
	}
	l.clean(t)
}

// disk mounts a small disk, and unmounts it at the test's end.
func (l *lab) disk(t *testing.T, size string) string {
	t.Helper()
	dir := filepath.Join(l.dir, "disk")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	must(t, exec.Command("mount", "-t", "tmpfs", "-o", "size="+size, "tmpfs", dir))
	t.Cleanup(func() { exec.Command("umount", "-l", dir).Run() })
	l.disks = append(l.disks, dir)
	return filepath.Join(dir, "cache")
}
