package owners

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// dir is an open directory with one entry of each kind that can be made here.
func dir(t *testing.T) (fd int, name string) {
	t.Helper()
	name = t.TempDir()
	fd, err := unix.Open(name, unix.O_PATH|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { unix.Close(fd) })
	for _, err := range []error{
		os.WriteFile(name+"/file", []byte("text"), 0o444), os.Mkdir(name+"/dir", 0o500), os.Symlink("nowhere", name+"/link"),
		unix.Mkfifo(name+"/pipe", 0o600), Mknod(fd, "device", unix.S_IFCHR|0o620, unix.Mkdev(5, 1)), Mknod(fd, "disk", unix.S_IFBLK|0o600, unix.Mkdev(259, 70000)),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return fd, name
}

var kinds = map[string]uint32{
	"file": unix.S_IFREG, "dir": unix.S_IFDIR, "link": unix.S_IFLNK, "pipe": unix.S_IFIFO, "device": unix.S_IFCHR, "disk": unix.S_IFBLK,
}

// expect wants an owner and the kind of an entry.
func expect(t *testing.T, name, base string, uid, gid uint32) {
	t.Helper()
	fd, err := unix.Open(name, unix.O_PATH|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer unix.Close(fd)
	var st unix.Stat_t
	if err := unix.Fstatat(fd, base, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
		t.Fatal(err)
	}
	if err := Look(fd, base, &st); err != nil {
		t.Errorf("%s: %v", base, err)
	}
	if st.Uid != uid || st.Gid != gid || st.Mode&unix.S_IFMT != kinds[filepath.Ext("." + base)[1:]] {
		t.Errorf("%s: owner %d:%d, mode %o; want %d:%d", base, st.Uid, st.Gid, st.Mode, uid, gid)
	}
	if base == "device" && st.Rdev != unix.Mkdev(5, 1) || base == "disk" && st.Rdev != unix.Mkdev(259, 70000) {
		t.Errorf("%s: number %x", base, st.Rdev)
	}
}

// TestKept keeps owners of every kind of file, and sees them go where the files
// go, and end where they should.
func TestKept(t *testing.T) {
	if !needs.OneID(t) {
		return
	}
	if !Needed() || !One() {
		t.Fatal("not with one id")
	}
	fd, name := dir(t)
	for base := range kinds {
		expect(t, name, base, 0, 0)
		if err := Chown(fd, base, 48, 999); err != nil {
			t.Fatalf("%s: %v", base, err)
		}
		expect(t, name, base, 48, 999)
		if err := Chtimes(fd, base, unix.Timespec{Sec: 77}); err != nil {
			t.Fatal(err)
		}
		expect(t, name, base, 48, 999)
		var st unix.Stat_t
		if err := unix.Fstatat(fd, base, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil || st.Mtim.Sec != 77 {
			t.Errorf("%s: time %v %v", base, st.Mtim, err)
		}
		if base != "dir" { // another name, which then is the only one
			to := "other." + base
			if err := unix.Linkat(fd, base, fd, to, 0); err != nil {
				t.Fatal(err)
			}
			expect(t, name, to, 48, 999)
			if err := unix.Renameat(fd, to, fd, "moved."+base); err != nil {
				t.Fatal(err)
			}
			expect(t, name, "moved."+base, 48, 999)
		}
		if err := Chown(fd, base, 1<<32-2, 7); err != nil {
			t.Fatalf("%s: %v", base, err)
		}
		expect(t, name, base, 1<<32-2, 7)
		if err := Chown(fd, base, 0, 0); err != nil {
			t.Fatalf("%s: %v", base, err)
		}
		expect(t, name, base, 0, 0)
	}
	if err := Chown(fd, "link", 0, 1<<31); err == nil {
		t.Error("a group that does not fit into a time was taken")
	}
}

// TestOverlay has an overlay copy files up, rename them and remove them.
func TestOverlay(t *testing.T) {
	if !needs.OneID(t) {
		return
	}
	fd, lower := dir(t)
	for base := range kinds {
		if err := Chown(fd, base, 48, 999); err != nil {
			t.Fatal(err)
		}
	}
	at := t.TempDir()
	for _, d := range []string{"upper", "work", "root"} {
		if err := os.Mkdir(at+"/"+d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	data := "lowerdir=" + lower + ",upperdir=" + at + "/upper,workdir=" + at + "/work,userxattr"
	if err := unix.Mount("overlay", at+"/root", "overlay", 0, data); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { unix.Unmount(at+"/root", unix.MNT_DETACH) })
	for _, script := range []string{
		"cat file link pipe& cat file; kill $!; ls -lL >/dev/null 2>&1; readlink link", // reading changes no access time that counts
		"for f in *; do chmod 700 $f 2>/dev/null || :; touch -h -m $f; done",           // copies up
		"for f in *; do cp -a $f copy.$f; mv $f moved.$f && mv moved.$f $f; done",
	} {
		cmd := exec.Command("sh", "-c", script)
		cmd.Dir = at + "/root"
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", script, err, out)
		}
		for base := range kinds {
			expect(t, at+"/root", base, 48, 999)
		}
	}
	for base := range kinds {
		expect(t, at+"/upper", base, 48, 999)
		expect(t, at+"/upper", "copy."+base, 48, 999)
	}
	if err := os.Remove(at + "/root/link"); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("elsewhere", at+"/root/link"); err != nil {
		t.Fatal(err)
	}
	expect(t, at+"/root", "link", 0, 0)
}

// TestDeviceWithContents is a file again where a step wrote to what stands for a
// device.
func TestDeviceWithContents(t *testing.T) {
	if !needs.OneID(t) {
		return
	}
	fd, name := dir(t)
	if err := os.WriteFile(name+"/device", []byte("x"), 0); err != nil {
		t.Fatal(err)
	}
	var st unix.Stat_t
	if err := unix.Fstatat(fd, "device", &st, 0); err != nil {
		t.Fatal(err)
	}
	if err := Look(fd, "device", &st); err != nil || st.Mode&unix.S_IFMT != unix.S_IFREG {
		t.Errorf("mode %o, %v", st.Mode, err)
	}
}

// TestBadAttributes reads attributes that this package did not write.
func TestBadAttributes(t *testing.T) {
	if !needs.OneID(t) {
		return
	}
	for _, c := range [][2]string{
		{Attr, "48"}, {Attr, "48:"}, {Attr, "-1:0"}, {Attr, "4294967296:0"}, {Attr, "0x1:2"}, {Attr, "a:b"},
		{DeviceAttr, "c:0:0"}, {DeviceAttr, "p:1:3"}, {DeviceAttr, "c:1"}, {DeviceAttr, "c:4096:1"}, {DeviceAttr, "c:1:1048576"},
		{Attr, string(make([]byte, 100))},
	} {
		fd, name := dir(t)
		if err := os.WriteFile(name+"/new", nil, 0o644); err != nil {
			t.Fatal(err)
		}
		if err := unix.Setxattr(name+"/new", c[0], []byte(c[1]), 0); err != nil {
			t.Fatal(err)
		}
		var st unix.Stat_t
		if err := unix.Fstatat(fd, "new", &st, 0); err != nil {
			t.Fatal(err)
		}
		if err := Look(fd, "new", &st); err == nil {
			t.Errorf("%s %q was taken: %d:%d %o", c[0], c[1], st.Uid, st.Gid, st.Mode)
		}
	}
}

// TestMaps reads maps as user_namespaces(7) has them.
func TestMaps(t *testing.T) {
	for text, want := range map[string]struct {
		whole bool
		count uint64
	}{
		"         0          0 4294967295\n": {true, all},
		"         0       1000          1\n": {false, 1},
		"0 1000 1\n1 100000 65536\n":         {false, 65537},
		"":                                   {false, 0},
	} {
		m := parseMap(text)
		if m.whole() != want.whole || m.count() != want.count {
			t.Errorf("%q: %v %d", text, m.whole(), m.count())
		}
	}
	m := parseMap("0 1000 1\n1 100000 65536\n")
	for id, want := range map[uint64]bool{0: true, 1: true, 65536: true, 65537: false} {
		if m.has(id) != want {
			t.Errorf("id %d: %v", id, m.has(id))
		}
	}
}

// TestInherit makes files in set-group-ID directories.
func TestInherit(t *testing.T) {
	if !needs.OneID(t) {
		return
	}
	_, name := dir(t)
	for _, c := range []struct {
		mode uint32
		gid  int
		want uint32
	}{{0o2755, 77, 77}, {0o755, 77, 0}, {0o2755, 0, 0}} {
		if err := Chown(unix.AT_FDCWD, name+"/dir", 5, c.gid); err != nil {
			t.Fatal(err)
		}
		if err := unix.Chmod(name+"/dir", c.mode); err != nil {
			t.Fatal(err)
		}
		fd, err := unix.Open(name+"/dir", unix.O_PATH|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink("x", name+"/dir/link"); err != nil {
			t.Fatal(err)
		}
		if err := Inherit(fd, "link"); err != nil {
			t.Fatal(err)
		}
		expect(t, name+"/dir", "link", 0, c.want)
		if err := os.Remove(name + "/dir/link"); err != nil {
			t.Fatal(err)
		}
		unix.Close(fd)
	}
}
