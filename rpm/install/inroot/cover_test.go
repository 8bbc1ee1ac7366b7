package inroot

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// private gives the test a mount namespace of its own, which ends with it.
func private(t *testing.T) {
	t.Helper()
	needs.Root(t)
	runtime.LockOSThread() // and never unlock: the thread ends with the test
	if err := unix.Unshare(unix.CLONE_FS | unix.CLONE_NEWNS); err != nil {
		t.Fatal(err)
	}
	if err := unix.Mount("", "/", "", unix.MS_REC|unix.MS_PRIVATE, ""); err != nil {
		t.Fatal(err)
	}
}

func mountOn(t *testing.T, source, target, kind string, flags uintptr) {
	t.Helper()
	if err := unix.Mount(source, target, kind, flags, ""); err != nil {
		t.Fatalf("mount on %s: %v", target, err)
	}
	t.Cleanup(func() { unix.Unmount(target, unix.MNT_DETACH) })
}

// tree makes files: "dir/", "link -> to", "file=text".
func tree(t *testing.T, dir string, what ...string) string {
	t.Helper()
	for _, w := range what {
		name, to, isLink := strings.Cut(w, " -> ")
		name, text, _ := strings.Cut(name, "=")
		full := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		var err error
		switch {
		case isLink:
			err = os.Symlink(to, full)
		case strings.HasSuffix(name, "/"):
			err = os.MkdirAll(full, 0o755)
		default:
			err = os.WriteFile(full, []byte(text), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// covered is a root as a builder has it: the same tree, with stubs where there
// were no mount points, and mounts on them.
func covered(t *testing.T, what ...string) (r *Root, dir string) {
	t.Helper()
	private(t)
	dir = t.TempDir()
	before := tree(t, dir+"/before", append(what, "usr/bin/")...)
	root := tree(t, dir+"/root", append(what, "usr/bin/")...)
	under := tree(t, dir+"/under", "./")
	mounted := tree(t, dir+"/mounted", "hosts=the builder's\n")
	var paths []string
	for _, name := range []string{"proc", "dev"} {
		tree(t, root, name+"/")
		mountOn(t, "tmpfs", root+"/"+name, "tmpfs", 0)
		tree(t, root+"/"+name, "version=the builder's\n", "null=")
		paths = append(paths, "/"+name)
	}
	hosts, err := filepath.EvalSymlinks(root + "/etc")
	if err != nil {
		hosts = tree(t, root, "etc/") + "/etc"
	}
	if _, err := os.Lstat(hosts + "/hosts"); err != nil {
		tree(t, hosts, "hosts=")
	}
	mountOn(t, mounted+"/hosts", hosts+"/hosts", "", unix.MS_BIND)
	paths = append(paths, strings.TrimPrefix(hosts, root)+"/hosts", "/dev/shm")
	if r, err = Open(root); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	if err := r.Cover(paths, before, under); err != nil {
		t.Fatal(err)
	}
	return r, dir
}

// show lists a directory's files by name and contents.
func show(t *testing.T, dir string) string {
	t.Helper()
	var out strings.Builder
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == dir {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		fmt.Fprintf(&out, "%s %s", strings.TrimPrefix(name, dir), info.Mode())
		switch {
		case info.Mode().IsRegular():
			text, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			fmt.Fprintf(&out, " %q", text)
		case info.Mode()&fs.ModeSymlink != 0:
			to, _ := os.Readlink(name)
			out.WriteString(" -> " + to)
		}
		out.WriteString("\n")
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func must(t *testing.T, errs ...error) {
	t.Helper()
	if err := errors.Join(errs...); err != nil {
		t.Error(err)
	}
}

func equal(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got\n%s\nwant\n%s", what, got, want)
	}
}

// TestCoveredIsWhatWasThere reads what is under mounts.
func TestCoveredIsWhatWasThere(t *testing.T) {
	r, dir := covered(t, "etc/hosts=mine\n", "dev/", "dev/kept=x", "alias -> /etc", "out -> ../../proc")
	text, err := r.ReadFile("/alias/hosts", 100)
	must(t, err)
	equal(t, "hosts", string(text), "mine\n")
	for _, name := range []string{"/proc", "/out", "/out/version", "/dev/version", "/usr/../proc/version"} {
		if _, err := r.Stat(name); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v", name, err)
		}
	}
	var names []string
	for _, d := range []string{"/", "/dev", "/etc"} {
		entries, err := r.ReadDir(d)
		must(t, err)
		for _, e := range entries {
			names = append(names, d+":"+e.Name())
		}
	}
	equal(t, "names", strings.Join(names, " "), "/:alias /:dev /:etc /:out /:usr /dev:kept /etc:hosts")
	must(t, r.Settle())
	equal(t, "under", show(t, dir+"/under"), "/dev drwxr-xr-x\n/dev/kept -rw-r--r-- \"x\"\n/etc drwxr-xr-x\n/etc/hosts -rw-r--r-- \"mine\\n\"\n")
}

// TestCoveredIsWritten does every operation on both sides of a mount's edge.
func TestCoveredIsWritten(t *testing.T) {
	r, dir := covered(t, "etc/hosts=mine\n", "etc/other=o")
	in := func(name string, do func(*Dir, string) error) { t.Helper(); must(t, r.In(name, do)) }
	in("/proc", func(d *Dir, base string) error {
		return errors.Join(d.Mkdir(base, 0o555), d.Chtimes(base, time.Unix(77, 0)))
	})
	in("/dev", func(d *Dir, base string) error { return d.Symlink("usr/dev", base) })
	must(t, r.MkdirAll("/usr/dev", 0o755), r.WriteFile("/dev/node", []byte("n"), 0o600))
	in("/etc/hosts", func(d *Dir, base string) error {
		st, err := d.Lstat(base)
		return errors.Join(err, d.Chmod(base, 0o600), d.Chown(base, 7, 8), d.Setxattr(base, "user.x", []byte("1")),
			d.Rename(base, base+".rpmorig"), d.Rename("other", base), d.Chtimes(base, time.Unix(int64(st.Nlink), 0)))
	})
	in("/etc/hosts.rpmorig", func(d *Dir, base string) error {
		st, err := d.Lstat(base)
		var value [8]byte
		n, xerr := unix.Lgetxattr(filepath.Join(d.ProcPath(), base), "user.x", value[:])
		if st.Uid != 7 || st.Gid != 8 || string(value[:max(n, 0)]) != "1" {
			t.Errorf("owner %d:%d, attribute %q %v", st.Uid, st.Gid, value, xerr)
		}
		return err
	})
	if _, err := r.Stat("/etc/other"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("what was moved is still there: %v", err)
	}
	must(t, os.Chtimes(dir+"/root/etc", time.Unix(5, 0), time.Unix(6, 0)), os.Chmod(dir+"/root/etc", 0o700), r.Settle())
	equal(t, "under", show(t, dir+"/under"), "/dev Lrwxrwxrwx -> usr/dev\n/etc drwx------\n/etc/hosts -rw-r--r-- \"o\"\n/proc dr-xr-xr-x\n")
	equal(t, "root", show(t, dir+"/root/usr"), "/bin drwxr-xr-x\n/dev drwxr-xr-x\n/dev/node -rw------- \"n\"\n")
	for name, want := range map[string]int64{"/proc": 77, "/etc": 6, "/etc/hosts": 1} {
		if st, err := os.Stat(dir + "/under" + name); err != nil || st.ModTime().Unix() != want {
			t.Errorf("%s: %v %v", name, st.ModTime(), err)
		}
	}
	equal(t, "mounted", show(t, dir+"/mounted"), "/hosts -rw-r--r-- \"the builder's\\n\"\n")
}

// TestCoveredBehindLinks has the mounts behind links, and links to them.
func TestCoveredBehindLinks(t *testing.T) {
	r, dir := covered(t, "etc -> usr/etc", "usr/etc/", "usr/p -> ../../../proc", "usr/etc/here -> hosts")
	must(t, r.WriteFile("/etc/hosts", []byte("1"), 0o644), r.WriteFile("/usr/etc/here", []byte("2"), 0o644))
	must(t, r.MkdirAll("/proc", 0o755), r.WriteFile("/usr/p/x", []byte("3"), 0o644), r.Settle())
	equal(t, "under", show(t, dir+"/under"), "/proc drwxr-xr-x\n/proc/x -rw-r--r-- \"3\"\n/usr drwxr-xr-x\n/usr/etc drwxr-xr-x\n/usr/etc/hosts -rw-r--r-- \"2\"\n")
}

// TestCoveredStaysInside has links below covered paths that would lead out.
func TestCoveredStaysInside(t *testing.T) {
	r, dir := covered(t, "dev/", "dev/up -> ../../../../../../outside", "dev/loop -> loop", "dev/abs -> /usr/bin", "dev/magic -> /proc/self/root")
	must(t, os.Mkdir(dir+"/outside", 0o755), r.WriteFile("/dev/abs/tool", []byte("t"), 0o755))
	for _, name := range []string{"/dev/up/x", "/dev/loop/x", "/dev/magic/x", "/dev/../../outside/x"} {
		if err := r.WriteFile(name, []byte("x"), 0o644); err == nil {
			t.Errorf("%s was written", name)
		}
	}
	must(t, r.Settle())
	equal(t, "outside", show(t, dir+"/outside"), "")
	equal(t, "tool", show(t, dir+"/root/usr"), "/bin drwxr-xr-x\n/bin/tool -rwxr-xr-x \"t\"\n")
}

// TestCoveredTimes gives a directory the time back that its mount point took,
// and leaves nothing that was only a way to mount points.
func TestCoveredTimes(t *testing.T) {
	private(t)
	dir := t.TempDir()
	old := time.Unix(1234, 5678)
	for _, name := range []string{"before", "root"} {
		tree(t, dir, name+"/run/")
		must(t, os.Chtimes(dir+"/"+name+"/run", old, old), os.Chtimes(dir+"/"+name, old, old))
	}
	tree(t, dir, "under/", "root/run/made/for/mount=", "root/proc/")
	mountOn(t, "tmpfs", dir+"/root/proc", "tmpfs", 0)
	mountOn(t, dir+"/root/run/made/for/mount", dir+"/root/run/made/for/mount", "", unix.MS_BIND)
	r, err := Open(dir + "/root")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	must(t, r.Cover([]string{"/run/made/for/mount", "/proc"}, dir+"/before", dir+"/under"), r.Settle())
	for _, name := range []string{"/root/run", "/root", "/under"} {
		if st, err := os.Stat(dir + name); err != nil || !st.ModTime().Equal(old) {
			t.Errorf("%s: %v %v", name, st.ModTime(), err)
		}
	}
	equal(t, "under", show(t, dir+"/under"), "")
}

// TestMovedMountPoint refuses to end where a program moved a mount point away.
func TestMovedMountPoint(t *testing.T) {
	r, dir := covered(t, "etc/hosts=mine\n")
	must(t, os.Rename(dir+"/root/etc", dir+"/root/usr/etc"), os.Symlink("usr/etc", dir+"/root/etc"))
	if err := r.Settle(); err == nil || !strings.Contains(err.Error(), "covered path /etc/hosts") {
		t.Errorf("%v", err)
	}
	text, err := r.ReadFile("/etc/hosts", 100)
	must(t, err)
	equal(t, "hosts", string(text), "mine\n")
}

// TestUnknownMount never enters a mount that it was not told of.
func TestUnknownMount(t *testing.T) {
	r, dir := covered(t, "etc/hosts=mine\n", "srv/")
	mountOn(t, "tmpfs", dir+"/root/srv", "tmpfs", 0)
	if err := r.WriteFile("/srv/x", []byte("x"), 0o644); err == nil || !strings.Contains(err.Error(), "something is mounted there") {
		t.Errorf("%v", err)
	}
}
