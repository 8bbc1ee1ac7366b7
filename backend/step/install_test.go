package step

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/rpmpack"
	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// TestMain is a step where the environment says so: in a root of its own, with
// the mounts that a builder makes.
func TestMain(m *testing.M) {
	root := os.Getenv("STEP_ROOT")
	if root == "" {
		os.Exit(m.Run())
	}
	err := error(nil)
	if os.Getenv("STEP_ROOTLESS") != "" {
		err = withoutMknod()
	}
	if err = errors.Join(err, enter(root)); err != nil {
		fmt.Fprintln(os.Stderr, "enter:", err)
		os.Exit(9)
	}
	os.Exit(Main(context.Background(), os.Stderr, "1.2"))
}

func enter(root string) error {
	bind := func(from, to string) error { return unix.Mount(from, root+to, "", unix.MS_BIND, "") }
	for _, err := range []error{
		unix.Mount("", "/", "", unix.MS_REC|unix.MS_PRIVATE, ""),
		unix.Mount(root, root, "", unix.MS_BIND, ""),
		unix.Mount("proc", root+"/proc", "proc", 0, ""),
		unix.Mount("tmpfs", root+"/dev", "tmpfs", 0, ""),
		os.WriteFile(root+"/dev/null", nil, 0o666),
		unix.Mount("/dev/null", root+"/dev/null", "", unix.MS_BIND, ""),
		unix.Mount("tmpfs", root+"/sys", "tmpfs", unix.MS_RDONLY, ""),
		bind(root+".d/hosts", "/etc/hosts"),
		bind(root+".d/packages", Packages), bind(root+".d/request", filepath.Dir(File)), bind(root+".d/under", Under),
	} {
		if err != nil {
			return err
		}
	}
	if _, err := os.Stat(root + ".d/base"); err == nil {
		if err := bind(root+".d/base", Base); err != nil {
			return err
		}
	}
	if err := unix.Chroot(root); err != nil {
		return err
	}
	return os.Chdir("/")
}

// withoutMknod starts this program anew without what a builder without
// privilege has not.
func withoutMknod() error {
	runtime.LockOSThread()
	if err := unix.Prctl(unix.PR_CAPBSET_DROP, unix.CAP_MKNOD, 0, 0, 0); err != nil {
		return err
	}
	return unix.Exec("/proc/self/exe", os.Args, append([]string{"STEP_ROOTLESS="}, os.Environ()...))
}

// container is a root that a step runs in, with what is beside it.
type container struct {
	t    *testing.T
	root string

	noNormalize []string // rules that are left out
}

// newContainer makes a root out of base, "" for none, and the stubs of a
// builder's mounts.
func newContainer(t *testing.T, base string) container {
	t.Helper()
	needs.Root(t)
	c := container{t: t, root: filepath.Join(t.TempDir(), "root")}
	c.mkdir("", 0o755)
	for _, dir := range []string{".d/packages", ".d/request", ".d/under"} {
		c.mkdir(dir, 0o755)
	}
	stubs := []string{"proc", "dev", "sys", "etc", Packages, filepath.Dir(File), Under}
	if base != "" {
		c.run("cp", "-a", base+"/.", c.root)
		c.run("cp", "-a", base, c.root+".d/base")
		stubs = append(stubs, Base)
	}
	for _, dir := range stubs {
		c.mkdir("/"+dir, 0o755)
	}
	for _, name := range []string{"/etc/hosts", ".d/hosts"} {
		if _, err := os.Lstat(c.root + name); err != nil {
			c.write(name, "")
		}
	}
	return c
}

func (c container) run(name string, args ...string) {
	c.t.Helper()
	if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
		c.t.Fatalf("%s: %v\n%s", name, err, out)
	}
}

func (c container) mkdir(name string, mode os.FileMode) {
	c.t.Helper()
	if err := os.MkdirAll(c.root+name, mode); err != nil {
		c.t.Fatal(err)
	}
}

func (c container) write(name, text string) {
	c.t.Helper()
	if err := os.WriteFile(c.root+name, []byte(text), 0o644); err != nil {
		c.t.Fatal(err)
	}
}

// install installs packages and gives the exit status and the log.
func (c container) install(packages ...rpmtest.Package) (int, string) {
	c.t.Helper()
	op := &ir.Install{Arch: "x86_64", Epoch: 1700000000, NoNormalize: c.noNormalize}
	var files []string
	for i, p := range packages {
		b, err := p.Build()
		if err != nil {
			c.t.Fatal(err)
		}
		files = append(files, fmt.Sprint("file", i))
		c.write(".d/packages/"+files[i], string(b))
		op.Packages = append(op.Packages, ir.PackageRef{NEVRA: p.Name + "-1-1.noarch", Unsigned: true})
	}
	text := encode(c.t, Request{Install: &Install{Op: op, Files: files}})
	c.write(".d/request/"+filepath.Base(File), text)
	self, err := os.Executable()
	if err != nil {
		c.t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), "STEP_ROOT="+c.root)
	cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: unix.CLONE_NEWNS | unix.CLONE_NEWPID}
	out, _ := cmd.CombinedOutput()
	return cmd.ProcessState.ExitCode(), string(out)
}

// result is the tree that a builder puts together out of the root and what is
// under its mounts.
func (c container) result() string {
	c.t.Helper()
	c.run("rm", "-rf", c.root+"/proc", c.root+"/dev", c.root+"/sys", c.root+Dir)
	if st, err := os.Stat(c.root + "/etc/hosts"); err == nil && st.Size() == 0 {
		c.run("rm", c.root+"/etc/hosts")
	}
	c.run("cp", "-a", c.root+".d/under/.", c.root)
	return c.root
}

// list shows a tree: mode, owner, time, size or text.
func list(t *testing.T, dir string) string {
	t.Helper()
	var out strings.Builder
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		st := info.Sys().(*syscall.Stat_t)
		fmt.Fprintf(&out, "%s %v %d:%d %d", strings.TrimPrefix(name, dir), info.Mode(), st.Uid, st.Gid, min(st.Mtim.Sec, 1700000000))
		if to, err := os.Readlink(name); err == nil {
			out.WriteString(" -> " + to)
		}
		if info.Mode().IsRegular() && info.Size() < 100 {
			text, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			fmt.Fprintf(&out, " %q", text)
		}
		out.WriteString("\n")
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// basics are packages with all that mounts cover.
func basics() []rpmtest.Package {
	at := time.Unix(1500000000, 0)
	dir := func(name string, mode uint) rpmtest.File {
		return rpmtest.File{Path: name, Dir: true, Mode: mode, MTime: at}
	}
	return []rpmtest.Package{
		{Name: "filesystem", Files: []rpmtest.File{
			dir("/etc", 0o755), dir("/proc", 0o555), dir("/sys", 0o555), dir("/dev", 0o755), dir("/usr", 0o755), dir("/tmp", 0o1777),
		}},
		{Name: "setup", Requires: []string{"filesystem"}, Files: []rpmtest.File{
			{Path: "/etc/hosts", Body: "127.0.0.1 localhost\n", Flags: rpmpack.ConfigFile | rpmpack.NoReplaceFile, MTime: at},
			{Path: "/etc/passwd", Body: "root:x:0:0::/:/bin/sh\nme:x:7:8::/:/bin/sh\n", MTime: at},
			{Path: "/dev/kept", Body: "below a mount\n", Owner: "me", MTime: at},
		}},
	}
}

func TestInstall(t *testing.T) {
	shell := t.TempDir()
	hostroot.Make(t, shell, "sh", "cat", "grep", "sleep")
	script := "umask; pwd; ulimit -n; grep -c . /proc/self/status >/dev/null && echo status; (sleep 1000 &) ; echo written > /usr/by-script; ls /proc/1/fd >/dev/null 2>&1; echo done"
	c := newContainer(t, shell)
	status, log := c.install(append(basics(), rpmtest.Package{
		Name: "scripted", Requires: []string{"setup"}, Files: []rpmtest.File{{Path: "/usr/scripted", Body: "x"}},
		Scripts: map[string]rpmtest.Script{"post": {Body: script}},
	})...)
	if status != 0 {
		t.Fatalf("status %d:\n%s", status, log)
	}
	for _, want := range []string{"scripted-1-1.noarch: 0022\n", ": /\n", ": 1024\n", ": status\n", ": done\n", "3 packages installed\n", "[3/3] "} {
		if !strings.Contains(log, want) {
			t.Errorf("no %q in\n%s", want, log)
		}
	}
	got := list(t, c.result())
	for _, want := range []string{
		"/proc dr-xr-xr-x 0:0 1500000000\n", "/sys dr-xr-xr-x 0:0 1500000000\n", "/dev drwxr-xr-x 0:0 1500000000\n",
		"/dev/kept -rw-r--r-- 7:0 1500000000 \"below a mount\\n\"\n", "/etc drwxr-xr-x 0:0 1500000000\n",
		"/etc/hosts -rw-r--r-- 0:0 1500000000 \"127.0.0.1 localhost\\n\"\n", "/usr/by-script -rw-r--r-- 0:0 1700000000 \"written\\n\"\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if strings.Contains(got, Dir) || strings.Contains(got, "/dev/null") {
		t.Errorf("something of the builder's is left:\n%s", got)
	}
}

// TestNoNormalize: what a scriptlet leaves is undone, unless the rule is left out.
func TestNoNormalize(t *testing.T) {
	shell := t.TempDir()
	hostroot.Make(t, shell, "sh")
	for _, off := range [][]string{nil, {"machine-id"}} {
		c := newContainer(t, shell)
		c.noNormalize = off
		status, log := c.install(append(basics(), rpmtest.Package{
			Name: "scripted", Requires: []string{"setup"}, Files: []rpmtest.File{{Path: "/usr/scripted", Body: "x"}},
			Scripts: map[string]rpmtest.Script{"post": {Body: "echo mine > /etc/machine-id"}},
		})...)
		if status != 0 {
			t.Fatalf("status %d:\n%s", status, log)
		}
		text, err := os.ReadFile(c.result() + "/etc/machine-id")
		if want := map[bool]string{true: "", false: "mine\n"}[off == nil]; err != nil || string(text) != want {
			t.Errorf("without %q: %q %v, want %q", off, text, err, want)
		}
	}
}

// TestInstallOnBase installs over files that the base has at mounts.
func TestInstallOnBase(t *testing.T) {
	base := t.TempDir()
	old := time.Unix(1234, 0)
	for _, dir := range []string{"etc", "dev", "run"} {
		if err := os.Mkdir(base+"/"+dir, 0o750); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range map[string]string{"etc/hosts": "mine\n", "dev/mine": "m", "etc/x": "x"} {
		if err := os.WriteFile(base+"/"+name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"etc/hosts", "dev/mine", "etc/x", "etc", "dev", "run", ""} {
		if err := os.Chtimes(filepath.Join(base, name), old, old); err != nil {
			t.Fatal(err)
		}
	}
	c := newContainer(t, base)
	status, log := c.install(rpmtest.Package{Name: "setup", Files: []rpmtest.File{
		{Path: "/etc/hosts", Body: "theirs\n", Flags: rpmpack.ConfigFile | rpmpack.NoReplaceFile},
	}})
	if status != 0 {
		t.Fatalf("status %d:\n%s", status, log)
	}
	got, _, _ := strings.Cut(list(t, c.result()), "/var ")
	want := ` drwx------ 0:0 1700000000
/dev drwxr-x--- 0:0 1234
/dev/mine -rw------- 0:0 1234 "m"
/etc drwxr-x--- 0:0 1700000000
/etc/hosts -rw------- 0:0 1234 "mine\n"
/etc/hosts.rpmnew -rw-r--r-- 0:0 1700000000 "theirs\n"
/etc/x -rw------- 0:0 1234 "x"
/run drwxr-x--- 0:0 1234
`
	if got = strings.Replace(got, got[:strings.Index(got, "\n")+1], " drwx------ 0:0 1700000000\n", 1); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestRootless says what to do about a device that cannot be made.
func TestRootless(t *testing.T) {
	t.Setenv("STEP_ROOTLESS", "1")
	c := newContainer(t, "")
	status, log := c.install(append(basics(), rpmtest.Package{
		Name: "device", Files: []rpmtest.File{{Path: "/dev/zero"}},
		Tags: map[int]rpmpack.IndexEntry{1030: rpmpack.EntryUint16([]uint16{0o020666}), 1033: rpmpack.EntryUint16([]uint16{0x105})},
	})...)
	for _, want := range []string{ErrorPrefix + "package device-1-1.noarch: mknod /dev/zero: operation not permitted: ", "--backend native"} {
		if status != 1 || !strings.Contains(log, want) {
			t.Errorf("status %d, no %q in\n%s", status, want, log)
		}
	}
}

// TestInstallErrors tells of a scriptlet that fails with all that it said.
func TestInstallErrors(t *testing.T) {
	shell := t.TempDir()
	hostroot.Make(t, shell, "sh")
	c := newContainer(t, shell)
	status, log := c.install(rpmtest.Package{
		Name: "failing", Files: []rpmtest.File{{Path: "/x"}},
		Scripts: map[string]rpmtest.Script{"pre": {Body: "echo error: one; echo two; exit 3"}},
	})
	want := "%pre(failing-1-1.noarch) scriptlet: exit status 3\nerror: one\ntwo"
	if got := LastError(log); status != 1 || got != want {
		t.Errorf("status %d, got %q, log\n%s", status, got, log)
	}
	status, log = newContainer(t, "").install(rpmtest.Package{Name: "other-name", Version: "2", Files: []rpmtest.File{{Path: "/x"}}})
	if status != 1 || !strings.Contains(LastError(log), "other-name") {
		t.Errorf("status %d:\n%s", status, log)
	}
}

func TestMountPoints(t *testing.T) {
	got, err := parseMounts(strings.NewReader(`1 0 0:1 / / rw - overlay overlay rw
2 1 0:2 / /proc rw,nosuid shared:3 - proc proc rw
3 1 0:3 /x /a\040b\134c\012 ro - ext4 /dev/sda rw
short
`))
	if want := []string{"/proc", "/a b\\c\n"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%q %v", got, err)
	}
}
