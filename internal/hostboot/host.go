// Package hostboot boots hosts for tests: a real systemd as process 1 of a
// Debian tree, in namespaces of its own, with runc and a control group of its
// own. A host boots within a second, keeps what it writes in memory, has no
// network but loopback, and leaves nothing behind.
package hostboot

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// bootLimit is how long systemd may take until it says that it is up.
const bootLimit = 60 * time.Second

// Host is a booted host.
type Host struct {
	// Root is its root directory as the test sees it, to be read and written.
	Root   string
	leader int           // its process 1, in the test's numbers
	told   *net.UnixConn // what systemd-nspawn tells
	groups []string      // directories of its control groups
}

// assemble runs in a mount namespace of its own: the tree below, memory above,
// and nothing of the machine's /run in sight of what starts the host. It has
// the directory, the tree and the groups' directories, then "--" and a command.
const assemble = `
dir=$1 tree=$2; shift 2
while [ "$1" != -- ]; do echo $$ > "$1/cgroup.procs"; shift; done; shift
mount -t tmpfs -o mode=755 tmpfs "$dir"
mkdir "$dir/upper" "$dir/work" "$dir/root"
mount -t overlay -o "lowerdir=$tree,upperdir=$dir/upper,workdir=$dir/work" overlay "$dir/root"
mount -t tmpfs -o mode=755 tmpfs /run
status=133 # it is to boot anew
while [ $status = 133 ]; do
	status=0
	"$@" || status=$?
done
`

// Boot boots a host and waits until systemd says that it is up. Each of binds,
// FROM:TO, shows a file or directory of the machine's there, read-only.
func Boot(t testing.TB, binds ...string) *Host {
	t.Helper()
	needs.Root(t)
	nspawn, base, dir := needs.Tool(t, "systemd-nspawn"), tree(t), runtimes.Dir(t)
	name := fmt.Sprintf("host-%d-%s", os.Getpid(), strings.TrimPrefix(filepath.Base(dir), "rt"))
	args := []string{"--mount", "--propagation", "private", "--", "sh", "-euc", assemble, "host", dir + "/host", base}
	h := &Host{groups: cgroups(t, name)}
	args = append(append(args, h.groups...), "--", nspawn, "--boot", "--quiet", "--register=no", "--keep-unit", "--machine="+name,
		"--directory="+dir+"/host/root", "--private-network", "--capability=all", "--system-call-filter=add_key keyctl bpf",
		"--link-journal=no", "--console=pipe", "--notify-ready=yes")
	for _, b := range binds {
		args = append(args, "--bind-ro="+b)
	}
	if err := os.Mkdir(dir+"/host", 0o755); err != nil {
		t.Fatal(err)
	}
	var err error
	h.told, err = net.ListenUnixgram("unixgram", &net.UnixAddr{Name: dir + "/told", Net: "unixgram"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.told.Close() })
	cmd := exec.Command(needs.Tool(t, "unshare"), args...)
	var log bytes.Buffer
	cmd.Stdout, cmd.Stderr = &log, &log
	cmd.Env = append(os.Environ(), "SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1", "NOTIFY_SOCKET="+dir+"/told")
	start(t, h, cmd)
	if err := h.up(); err != nil {
		h.stop(cmd)
		t.Fatalf("host: boot: %v\n%s", err, log.Bytes())
	}
	return h
}

// Reboot boots the host anew, as after a power cut: nothing is told to end, what
// was only in memory is gone, and the disk stays as it is.
func (h *Host) Reboot(t testing.TB) {
	t.Helper()
	h.Try("systemctl", "reboot", "--force", "--force") // it does not live to say that it succeeded
	h.leader = 0
	if err := h.up(); err != nil {
		t.Fatalf("host: reboot: %v", err)
	}
}

// start starts what boots a host, and ends it behind the test with all that runs
// on the host.
func start(t testing.TB, h *Host, cmd *exec.Cmd) {
	t.Helper()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if t.Failed() && h.leader != 0 {
			out, _ := h.Try("journalctl", "--no-pager", "--boot", "--lines=60")
			t.Logf("the host's journal:\n%s", out)
		}
		h.stop(cmd)
	})
}

// stop may be called twice.
func (h *Host) stop(cmd *exec.Cmd) {
	if cmd.ProcessState != nil {
		return
	}
	for _, dir := range h.groups {
		os.WriteFile(filepath.Join(dir, "cgroup.kill"), []byte("1"), 0) // version 1 has no such file
	}
	cmd.Wait() // its status when killed says nothing
}

// up reads what systemd-nspawn tells its service manager: the number of process
// 1 at first, READY=1 when the host's systemd is up.
func (h *Host) up() error {
	buf := make([]byte, 4096)
	for up := false; !up || h.leader == 0; {
		if err := h.told.SetReadDeadline(time.Now().Add(bootLimit)); err != nil {
			return err
		}
		n, err := h.told.Read(buf)
		if err != nil {
			return err
		}
		for line := range strings.Lines(string(buf[:n])) {
			name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
			switch name {
			case "READY":
				up = value == "1"
			case "X_NSPAWN_LEADER_PID":
				if h.leader, err = strconv.Atoi(value); err != nil {
					return err
				}
			}
		}
	}
	h.Root = fmt.Sprintf("/proc/%d/root", h.leader)
	return nil
}

// Command is a command that runs in the host, as root.
func (h *Host) Command(args ...string) *exec.Cmd {
	cmd := exec.Command("nsenter", append([]string{"--target", strconv.Itoa(h.leader), "--all", "--wdns=/root", "--"}, args...)...)
	cmd.Env = []string{"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "USER=root", "LANG=C.UTF-8"}
	return cmd
}

// Try runs a command in the host and gives what it printed and its status.
func (h *Host) Try(args ...string) (out string, status int) {
	cmd := h.Command(args...)
	text, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil {
		return err.Error(), -1
	}
	return string(text), cmd.ProcessState.ExitCode()
}

// Run runs a command in the host that may not fail, and gives what it printed.
func (h *Host) Run(t testing.TB, args ...string) string {
	t.Helper()
	out, status := h.Try(args...)
	if status != 0 {
		t.Fatalf("%s: status %d\n%s", strings.Join(args, " "), status, out)
	}
	return out
}

// Write puts a file into the host, with its directories.
func (h *Host) Write(t testing.TB, name, text string, mode os.FileMode) {
	t.Helper()
	h.put(t, name, strings.NewReader(text), mode)
}

// Put copies a file of the machine's into the host.
func (h *Host) Put(t testing.TB, from, to string) {
	t.Helper()
	in, err := os.Open(from)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	h.put(t, to, in, 0o755)
}

func (h *Host) put(t testing.TB, name string, from io.Reader, mode os.FileMode) {
	t.Helper()
	name = filepath.Join(h.Root, name)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	out, err := os.OpenFile(name, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, mode)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(out, from); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
}
