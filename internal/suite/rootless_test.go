//go:build conformance

package suite

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// The ordinary user of these tests, and the first of the user's subordinate ids.
const (
	userID   = 54321
	firstSub = 3_000_000
)

// account is an ordinary user who has a home, in a mount namespace where the
// machine knows the user.
type account struct {
	home, program string
	files         []string // that stand over those of /etc
}

// newAccount makes one, with subordinate ids or without.
func newAccount(t *testing.T, subordinate bool) *account {
	t.Helper()
	needs.Root(t)
	for _, tool := range []string{"unshare", "setpriv", "newuidmap", "newgidmap"} {
		needs.Tool(t, tool)
	}
	dir := t.TempDir()
	if err := os.Chmod(filepath.Dir(dir), 0o755); err != nil { // the user goes through it
		t.Fatal(err)
	}
	a := &account{home: filepath.Join(dir, "home"), program: filepath.Join(dir, "sysbuild")}
	must(t, exec.Command("cp", program, a.program))
	range_ := ""
	if subordinate {
		range_ = fmt.Sprintf("someone:%d:65536\n", firstSub)
	}
	for name, text := range map[string]string{
		"passwd": fmt.Sprintf("root:x:0:0::/:/bin/sh\nsomeone:x:%d:%[1]d::%s:/bin/sh\n", userID, a.home),
		"group":  fmt.Sprintf("root:x:0:\nsomeone:x:%d:\n", userID),
		"subuid": range_, "subgid": range_,
	} {
		write(t, filepath.Join(dir, name), []byte(text))
		if _, err := os.Stat("/etc/" + name); err != nil {
			t.Fatal(err)
		}
		a.files = append(a.files, filepath.Join(dir, name))
	}
	if err := os.Mkdir(a.home, 0o700); err != nil {
		t.Fatal(err)
	}
	a.own(t, a.home)
	t.Cleanup(func() { os.RemoveAll(a.home) })
	return a
}

// own gives a tree to the user: what is the super-user's becomes the user's, what
// is another's a subordinate's.
func (a *account) own(t *testing.T, dir string) {
	t.Helper()
	outside := func(id uint32) int {
		if id == 0 {
			return userID
		}
		return firstSub + int(id) - 1
	}
	err := filepath.Walk(dir, func(name string, info os.FileInfo, err error) error {
		if err != nil {
			return err
		}
		st := info.Sys().(*syscall.Stat_t)
		if err := os.Lchown(name, outside(st.Uid), outside(st.Gid)); err != nil || st.Mode&syscall.S_IFMT == syscall.S_IFLNK {
			return err
		}
		return syscall.Chmod(name, st.Mode&0o7777) // which the new owner took bits of
	})
	if err != nil {
		t.Fatal(err)
	}
}

// as is a command of the user's.
func (a *account) as(cmd *exec.Cmd) *exec.Cmd {
	const enter = `for f in "$1" "$2" "$3" "$4"; do mount --bind "$f" "/etc/${f##*/}" || exit 99; done
shift 4
exec setpriv --reuid=54321 --regid=54321 --clear-groups "$@"`
	args := append([]string{"-m", "--propagation", "private", "sh", "-c", enter, "sh"}, a.files...)
	out := exec.Command("unshare", append(append(args, a.program), cmd.Args[1:]...)...)
	out.Env = append(cmd.Environ(), "HOME="+a.home, "XDG_CACHE_HOME=")
	return out
}

// job is the same build by the user, of the user's own files.
func (a *account) job(t *testing.T, j job) *exec.Cmd {
	t.Helper()
	from := filepath.Dir(j.Context)
	to := filepath.Join(a.home, filepath.Base(from))
	must(t, exec.Command("cp", "-a", from, to))
	a.own(t, to)
	for i, f := range j.Flags {
		j.Flags[i] = strings.ReplaceAll(f, from, to)
	}
	j.Context = strings.Replace(j.Context, from, to, 1)
	j.Cache, j.Out = filepath.Join(a.home, "cache"), filepath.Join(a.home, "out")
	return a.as(j.command())
}

// sameAsRoots holds the user's outputs to the super-user's.
func (a *account) sameAsRoots(t *testing.T, j job) {
	t.Helper()
	cmd := a.job(t, j)
	j.run(t)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, tail(out))
	}
	mine := filepath.Join(a.home, "out")
	outputs := namesIn(t, j.Out)
	if len(outputs) == 0 {
		t.Fatal("root's build wrote nothing")
	}
	for _, name := range outputs {
		want, got := filepath.Join(j.Out, name), filepath.Join(mine, name)
		if sum(t, want) == sum(t, got) {
			continue
		}
		diff, _ := exec.Command(program, "diff", want, got).CombinedOutput()
		t.Errorf("%s is not what root has:\n%s", name, tail(diff))
	}
}

// owning is a Sysfile of all that has to do with owners and rights.
const owning = `FROM ./rootfs AS base
RUN --network=none <<END
set -e
mkdir -p /srv/a/b /srv/gone /srv/replaced/old
echo one >/srv/a/one && ln /srv/a/one /srv/a/b/two
echo s >/srv/setuid && chown 3:4 /srv/setuid && chmod 6755 /srv/setuid
mkdir -m 1777 /srv/sticky && chown 65534:65534 /srv/sticky
ln -s /nowhere /srv/link && chown -h 9:10 /srv/link
mkfifo /srv/fifo && chown 5:6 /srv/fifo
setfattr -n user.note -v text /srv/a/one
cp /bin/cat /srv/capable && setcap cap_net_bind_service=ep /srv/capable
echo x >/srv/gone/x; echo x >/srv/replaced/old/x
END
COPY --chown=1000:2000 --chmod=4711 a.txt /srv/copied
COPY --chown=someone:some a.txt /srv/named
ADD devices.tar /srv/devices/
RUN --network=none rm -r /srv/gone /srv/replaced && mkdir /srv/replaced && echo new >/srv/replaced/new && mv /srv/a /srv/moved && chown 7 /srv/moved/b/two
RUN --network=none --mount=type=cache,target=/cache,uid=1000,gid=2000,mode=0750 --mount=type=tmpfs,target=/tmpfs \
    stat -c '%u:%g %a' /cache >/srv/cache && chown 12:13 /tmpfs && touch /cache/mine && chown 40:41 /cache/mine
USER someone
RUN --network=none id >/tmp/id && cat /proc/self/status | grep -c CapEff: >>/tmp/id
USER 1234:4321
RUN --network=none touch /tmp/mine && test ! -w /srv/named
USER root
RUN --network=none --mount=type=cache,target=/cache,uid=1000,gid=2000,mode=0750 stat -c '%u:%g' /cache/mine >>/srv/cache
RUN --network=none getcap /srv/capable >/srv/getcap && getfattr -n user.note /srv/moved/one >/srv/getfattr

FROM base AS next
COPY --from=base /srv /copy
TARGET oci owning:1
TARGET oci --layers=steps steps:1
TARGET tar plain
TARGET aci --compression=none example.org/owning:1
`

func owningJob(t *testing.T) job {
	t.Helper()
	dir := t.TempDir()
	context := filepath.Join(dir, "context")
	root := filepath.Join(context, "rootfs")
	hostroot.Make(t, root, "sh", "cat", "mkdir", "chown", "chmod", "ln", "mkfifo", "touch", "stat", "rm", "mv", "cp", "id", "grep",
		"setfattr", "getfattr", "setcap", "getcap")
	for name, text := range map[string]string{
		"Sysfile": owning, "a.txt": "a\n", "rootfs/etc/passwd": "root:x:0:0::/:\nsomeone:x:33:44::/:\n",
		"rootfs/etc/group": "root:x:0:\nsome:x:44:\nmore:x:55:someone\n",
	} {
		write(t, filepath.Join(context, name), []byte(text))
	}
	if err := os.MkdirAll(filepath.Join(root, "tmp"), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Join(root, "tmp"), 0o1777); err != nil {
		t.Fatal(err)
	}
	devices := filepath.Join(dir, "devices")
	for name, dev := range map[string]uint64{"null": unix.Mkdev(1, 3), "big": unix.Mkdev(259, 1000)} {
		write(t, filepath.Join(devices, "plain"), nil)
		if err := unix.Mknod(filepath.Join(devices, name), unix.S_IFCHR|0o640, int(dev)); err != nil {
			t.Fatal(err)
		}
		if err := os.Chown(filepath.Join(devices, name), 0, 6); err != nil {
			t.Fatal(err)
		}
	}
	must(t, exec.Command("tar", "-C", devices, "--numeric-owner", "--mtime=@0", "-cf", filepath.Join(context, "devices.tar"), "."))
	if err := os.RemoveAll(devices); err != nil {
		t.Fatal(err)
	}
	return job{Context: context, Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out")}
}

// TestRootless builds as an ordinary user with subordinate ids: the images are
// root's to the byte.
func TestRootless(t *testing.T) {
	t.Run("owners", func(t *testing.T) { newAccount(t, true).sameAsRoots(t, owningJob(t)) })
	t.Run("instructions", func(t *testing.T) { newAccount(t, true).sameAsRoots(t, everyJob(t, "every")) })
	t.Run("formats", func(t *testing.T) { newAccount(t, true).sameAsRoots(t, formatsJob(t)) })
	t.Run("packages", func(t *testing.T) { newAccount(t, true).sameAsRoots(t, el7(t, t.TempDir(), "httpd", "shadow-utils")) })
}

// lasting is a build that waits in its second step.
const lasting = `FROM ./rootfs
RUN --network=none mkdir /private && chown 33:44 /private && chmod 700 /private && touch /private/x
RUN --network=none sleep %s
TARGET oci lasting:1
`

// TestRootlessEnds ends a user's build in every way that a build of root's can
// end: its status is the same, nothing of it runs on, and the next build goes on
// with what was finished.
func TestRootlessEnds(t *testing.T) {
	a := newAccount(t, true)
	dir := t.TempDir()
	j := job{Context: filepath.Join(dir, "context"), Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out")}
	hostroot.Make(t, filepath.Join(j.Context, "rootfs"), "sh", "mkdir", "chown", "chmod", "touch", "sleep")
	file := filepath.Join(a.home, filepath.Base(dir), "context", "Sysfile")
	write(t, filepath.Join(j.Context, "Sysfile"), fmt.Appendf(nil, lasting, "3600"))
	first := a.job(t, j)
	for _, c := range []struct {
		name  string
		send  syscall.Signal
		group bool
		want  int
	}{
		{"killed", syscall.SIGKILL, false, -1},
		{"interrupted", syscall.SIGINT, false, 130},
		{"a terminal's key", syscall.SIGINT, true, 130},
		{"timeout", syscall.SIGTERM, true, 143},
		{"hung up", syscall.SIGHUP, false, 129},
	} {
		t.Run(c.name, func(t *testing.T) {
			cmd := exec.Command(first.Path, first.Args[1:]...)
			cmd.Env, cmd.SysProcAttr = first.Env, &syscall.SysProcAttr{Setpgid: true}
			var said strings.Builder
			cmd.Stderr = &said
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			eventually(t, "the step does not run", func() bool { return sleeping(t, "3600") })
			pid := cmd.Process.Pid
			if c.group {
				pid = -pid
			}
			if err := syscall.Kill(pid, c.send); err != nil {
				t.Fatal(err)
			}
			_ = cmd.Wait()
			if got := cmd.ProcessState.ExitCode(); got != c.want || strings.Contains(said.String(), "again") {
				t.Errorf("status %d, want %d\n%s", got, c.want, said.String())
			}
			eventually(t, "something runs on", func() bool { return !sleeping(t, "3600") && len(a.running(t)) == 0 })
		})
	}
	write(t, file, fmt.Appendf(nil, lasting, "0"))
	out := must(t, exec.Command("env", append(envOf(first), first.Args...)...))
	if !strings.Contains(out, "cached [1/2]") && !strings.Contains(out, "cached [2/3]") {
		t.Errorf("the first step was done again:\n%s", out)
	}
	if work := namesIn(t, filepath.Join(a.home, "cache", "work")); len(work) != 0 {
		t.Errorf("left in the cache's work directory: %v", work)
	}
	must(t, a.as(exec.Command(program, "cache", "prune", "--older-than", "1s", "--cache-dir", filepath.Join(a.home, "cache"))))
	must(t, a.as(exec.Command(program, "cache", "clear", "--cache-dir", filepath.Join(a.home, "cache"))))
	if left := namesIn(t, filepath.Join(a.home, "cache", "snapshots")); len(left) != 0 {
		t.Errorf("left in the cache: %v", left)
	}
}

func envOf(cmd *exec.Cmd) []string {
	var out []string
	for _, pair := range cmd.Env {
		if strings.HasPrefix(pair, "HOME=") || strings.HasPrefix(pair, "XDG_CACHE_HOME=") {
			out = append(out, pair)
		}
	}
	return out
}

func eventually(t *testing.T, not string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !is(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal(not)
		}
	}
}

// sleeping says whether some process sleeps for so long.
func sleeping(t *testing.T, seconds string) bool {
	t.Helper()
	all, err := filepath.Glob("/proc/[0-9]*/cmdline")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range all {
		if text, _ := os.ReadFile(name); strings.HasSuffix(string(text), "sleep\x00"+seconds+"\x00") {
			return true
		}
	}
	return false
}

// running lists the processes of the user's program.
func (a *account) running(t *testing.T) (found []string) {
	t.Helper()
	all, err := filepath.Glob("/proc/[0-9]*/exe")
	if err != nil {
		t.Fatal(err)
	}
	for _, exe := range all {
		if target, _ := os.Readlink(exe); target == a.program {
			found = append(found, exe)
		}
	}
	return found
}

// namesIn lists a directory; one that is not there has none.
func namesIn(t *testing.T, dir string) (all []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all
}
