//go:build faults

package suite

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// tools are what the hostile commands are made of.
var tools = []string{"sh", "sleep", "cat", "dd", "ls", "mknod", "mount", "umount"}

// base is a package of a root file system with tools.
func (l *lab) base(t *testing.T) rpmtest.Package {
	t.Helper()
	root := t.TempDir()
	hostroot.Make(t, root, tools...)
	p := rpmtest.Package{Name: "base", Key: l.Key, Compression: "zstd:1"}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		body, err := os.ReadFile(path)
		p.Files = append(p.Files, rpmtest.File{Path: path[len(root):], Body: string(body), Mode: 0o755})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// scripted is the thing with a scriptlet, over the base.
func (l *lab) scripted(name, body string) rpmtest.Package {
	p := l.thing()
	p.Requires = []string{"base"}
	p.Scripts = map[string]rpmtest.Script{name: {Body: body}}
	return p
}

// rooted is a lab whose context has a root file system to run in.
func rooted(t *testing.T, lines ...string) *lab {
	t.Helper()
	l := newLab(t, append([]string{"ROOTFS ./rootfs/"}, lines...)...)
	hostroot.Make(t, filepath.Join(l.Context, "rootfs"), tools...)
	return l
}

// TestHostileScriptlet: scriptlets that fail, each as rpm rates it.
func TestHostileScriptlet(t *testing.T) {
	for _, c := range []struct {
		name, kind, body string
		fatal            bool
		wants            []string
	}{
		{"pre fails", "pre", "echo told you so; exit 3", true, []string{"%pre(thing-1-1.noarch)", "told you so", "exit status 3"}},
		{"pretrans fails", "pretrans", "echo told you so; exit 4", true, []string{"%pretrans(thing-1-1.noarch)"}},
		{"pre is killed", "pre", "echo about to; kill -9 $$", true, []string{"%pre(thing-1-1.noarch)", "about to", "signal"}},
		{"pre lacks a program", "pre", "no-such-program --flag", true, []string{"%pre(thing-1-1.noarch)", "no-such-program", "127"}},
		{"post fails", "post", "echo told you so; exit 3", false, []string{"%post(thing-1-1.noarch)", "told you so", "exit status 3"}},
		{"posttrans fails", "posttrans", "echo told you so; exit 3", false, []string{"%posttrans(thing-1-1.noarch)", "told you so", "exit status 3"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLab(t)
			l.serve(t, l.base(t), l.scripted(c.kind, c.body))
			if c.fatal {
				l.refused(t, 4, c.wants...)
				l.serve(t, l.base(t), l.thing())
				l.mended(t)
				return
			}
			code, said := l.start(t)
			t.Logf("%s", said)
			if code != 0 {
				t.Fatalf("exit status %d", code)
			}
			for _, w := range append(c.wants, "warning", "Sysfile:4:") {
				if !strings.Contains(said, w) {
					t.Errorf("it does not say %q", w)
				}
			}
			l.clean(t)
		})
	}
}

// TestHostileHang: a scriptlet or a RUN that does not end, and does not heed
// signals. Ctrl-C ends it, and what it started.
func TestHostileHang(t *testing.T) {
	for i, kind := range []string{"pre", "post", "RUN", "RUN that waits"} {
		t.Run(kind, func(t *testing.T) {
			naps := strconv.Itoa(8640000 + os.Getpid()%10000*10 + i)
			script := "trap '' INT TERM HUP QUIT; (sleep " + naps + ") & echo hanging; while :; do sleep " + naps + "; done"
			var l *lab
			switch kind {
			case "RUN":
				l = rooted(t, "RUN "+script, "TARGET oci x")
			case "RUN that waits":
				l = rooted(t, "RUN (trap '' INT TERM HUP; exec sleep "+naps+") & sleep "+naps, "TARGET oci x")
			default:
				l = newLab(t)
				l.serve(t, l.base(t), l.scripted(kind, script))
			}
			l.interrupted(t, func() {
				for len(running(t, naps)) == 0 {
					time.Sleep(20 * time.Millisecond)
				}
				time.Sleep(200 * time.Millisecond)
			})
			if left := running(t, naps); len(left) != 0 {
				t.Errorf("still running: %v", left)
			}
			if kind == "pre" || kind == "post" {
				l.serve(t, l.base(t), l.scripted(kind, "exit 0"))
			} else {
				l.write(t, "ROOTFS ./rootfs/", "RUN echo mended", "TARGET oci x")
			}
			l.mended(t)
		})
	}
}

// TestHostileDaemon: a command that leaves a process behind does not hold up
// the build, and the process does not stay.
func TestHostileDaemon(t *testing.T) {
	naps := strconv.Itoa(8740000 + os.Getpid()%10000)
	daemon := "(trap '' HUP TERM; exec sleep " + naps + ") & echo started"
	t.Run("RUN", func(t *testing.T) {
		l := rooted(t, "RUN "+daemon, "TARGET oci x")
		l.mended(t)
	})
	t.Run("post", func(t *testing.T) {
		l := newLab(t)
		l.serve(t, l.base(t), l.scripted("post", daemon))
		l.mended(t)
	})
	if left := running(t, naps); len(left) != 0 {
		t.Errorf("still running: %v", left)
	}
}

// running lists the processes of the machine that sleep for so many seconds.
func running(t *testing.T, naps string) (found []string) {
	t.Helper()
	all, err := filepath.Glob("/proc/[0-9]*/cmdline")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range all {
		if line, _ := os.ReadFile(name); string(line) == "sleep\x00"+naps+"\x00" {
			found = append(found, filepath.Base(filepath.Dir(name)))
		}
	}
	return found
}

// attacks are tried by a RUN and by a scriptlet. None may succeed. Those that
// write give what is there already, so that a success would do little harm.
func attacks(t *testing.T, l *lab, victim int, more string) string {
	t.Helper()
	var st unix.Stat_t
	if err := unix.Stat(l.dir, &st); err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf(`try() { if out=$("$@" 2>&1); then echo "BREACH $*"; else echo "held $*: $out"; fi; }
mknod /disk b %[1]d %[2]d; mknod /mem c 1 1; mknod /dev/disk b %[1]d %[2]d
try dd if=/disk of=/dev/null bs=512 count=1
try dd if=/dev/disk of=/dev/null bs=512 count=1
try dd if=/mem of=/dev/null bs=512 count=1
try mount -t tmpfs tmpfs /mnt
try mount -t proc proc /mnt
try mount -o bind / /mnt
try mount -t devtmpfs dev /mnt
try mount -o remount,rw,bind /proc/sys
try mount -o remount,rw /sys
try umount /proc
try umount -l /
try sh -c 'v=$(cat /proc/sys/kernel/core_pattern) && echo "$v" > /proc/sys/kernel/core_pattern'
try sh -c 'v=$(cat /proc/sys/vm/swappiness) && echo "$v" > /proc/sys/vm/swappiness'
try sh -c 'echo h > /proc/sysrq-trigger'
try sh -c 'v=$(cat /sys/kernel/mm/ksm/run) && echo "$v" > /sys/kernel/mm/ksm/run'
try dd if=/proc/kcore of=/dev/null bs=512 count=1
try kill -9 %[3]d
try cat %[4]s/file
try cat /proc/1/root%[4]s/file
try ls /proc/%[3]d/root
try sh -c 'echo touched > %[4]s/file'
try sh -c 'echo touched > /../../../../../../..%[4]s/file'
%[5]secho attacks are over
(trap '' TERM; exec sleep 1000) &
kill -9 -1
exit 0
`, unix.Major(st.Dev), unix.Minor(st.Dev), victim, l.Canary, more)
}

// mountFlags are the mounts of a RUN that attacks them.
const mountFlags = "--mount=type=cache,target=/c --mount=target=/ctx --mount=type=tmpfs,target=/t"

func mountAttacks(t *testing.T, l *lab) string {
	t.Helper()
	var st unix.Stat_t
	if err := unix.Stat(l.dir, &st); err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf(`mknod /c/disk b %[1]d %[2]d; mknod /t/disk b %[1]d %[2]d
try dd if=/c/disk of=/dev/null bs=512 count=1
try dd if=/t/disk of=/dev/null bs=512 count=1
try umount /c
try umount -l /ctx
try mount -o remount,rw,bind /ctx
try sh -c 'echo touched > /ctx/Sysfile'
try cat /c/../../../../../../..%[3]s/file
try cat /ctx/../../../../../../..%[3]s/file
`, unix.Major(st.Dev), unix.Minor(st.Dev), l.Canary)
}

// TestHostileRun: what a RUN or a scriptlet does as root stays in its sandbox.
func TestHostileRun(t *testing.T) {
	for _, kind := range []string{"RUN", "RUN with mounts", "post"} {
		t.Run(kind, func(t *testing.T) {
			victim := exec.Command("sleep", "1000")
			if err := victim.Start(); err != nil {
				t.Fatal(err)
			}
			defer func() {
				victim.Process.Kill()
				victim.Wait()
			}()
			var l *lab
			tried := 22
			switch kind {
			case "RUN":
				l = rooted(t)
				l.write(t, "ROOTFS ./rootfs/", "WORKDIR /mnt", "RUN <<'EOT'", attacks(t, l, victim.Process.Pid, "")+"EOT", "TARGET oci x")
			case "RUN with mounts":
				l = rooted(t)
				script := attacks(t, l, victim.Process.Pid, mountAttacks(t, l))
				tried = strings.Count(script, "\ntry ")
				l.write(t, "ROOTFS ./rootfs/", "WORKDIR /mnt", "RUN "+mountFlags+" <<'EOT'", script+"EOT", "TARGET oci x")
			default:
				l = newLab(t)
				p := l.scripted("post", attacks(t, l, victim.Process.Pid, ""))
				p.Files = append(p.Files, rpmtest.File{Path: "/mnt", Dir: true})
				l.serve(t, l.base(t), p)
			}
			code, said := l.start(t)
			t.Logf("exit status %d\n%s", code, said)
			if code != 0 {
				t.Errorf("exit status %d", code)
			}
			if strings.Contains(said, "BREACH") || strings.Contains(said, "not found") {
				t.Error("it broke out, or did not try")
			}
			if n := strings.Count(said, "held "); n != tried {
				t.Errorf("%d attacks were tried, want %d", n, tried)
			}
			if !strings.Contains(said, "attacks are over") {
				t.Error("it did not come to its end")
			}
			var state syscall.WaitStatus
			if pid, _ := syscall.Wait4(victim.Process.Pid, &state, syscall.WNOHANG, nil); pid != 0 {
				t.Error("a process of the host was killed")
			}
			l.clean(t)
		})
	}
}
