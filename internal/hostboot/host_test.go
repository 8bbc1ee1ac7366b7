//go:build conformance

package hostboot

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestBoot boots two hosts at once: each is whole, has its own files, runs a
// container by runc under systemd, and leaves nothing.
func TestBoot(t *testing.T) {
	t.Run("hosts", func(t *testing.T) {
		program, err := os.Executable()
		if err != nil {
			t.Fatal(err)
		}
		tree(t) // made before the clock is looked at
		started := time.Now()
		one, two := Boot(t, program+":/opt/program"), Boot(t)
		t.Logf("two hosts in %v", time.Since(started).Round(time.Millisecond))
		for _, h := range []*Host{one, two} {
			if got := strings.TrimSpace(h.Run(t, "systemctl", "is-system-running", "--wait")); got != "running" {
				t.Errorf("the host is %s:\n%s", got, h.Run(t, "systemctl", "--failed", "--no-pager"))
			}
			if got := h.Run(t, "sh", "-c", "hostname; stat -fc %T /sys/fs/cgroup; id -u "+User); got != "host\ncgroup2fs\n1000\n" {
				t.Errorf("the host says %q", got)
			}
		}
		one.Write(t, "/etc/mine/file", "mine", 0o600)
		if out, status := two.Try("test", "-e", "/etc/mine"); status != 1 || out != "" {
			t.Errorf("one host's file in the other: %d %q", status, out)
		}
		one.Run(t, "test", "-x", "/opt/program")
		if left(t) == "" {
			t.Error("the hosts are nowhere")
		}
		serves(t, two)
		two.Reboot(t)
		if out, status := two.Try("systemctl", "is-active", "c"); status == 0 {
			t.Errorf("what nobody enabled runs after a boot: %s", out)
		}
		serves(t, two)
	})
	if got := left(t); got != "" {
		t.Errorf("left:\n%s", got)
	}
}

// container makes a container's bundle out of the host's own programs, and a
// unit that runs it.
const container = `
mkdir -p /srv/c/rootfs/proc
cd /srv/c
rm -f config.json
cp --parents -L /bin/sh /bin/sleep $(ldd /bin/sh /bin/sleep | grep -o '/[^ :]*so[^ :]*' | sort -u) rootfs
runc spec
sed -i 's/"terminal": true/"terminal": false/; s/"sh"/"sh", "-c", "trap exit TERM; echo it serves; while :; do sleep 0.1; done"/' config.json
cat > /etc/systemd/system/c.service <<EOF
[Service]
ExecStart=/usr/sbin/runc --systemd-cgroup run c
WorkingDirectory=/srv/c
EOF
systemctl daemon-reload
systemctl start c
`

// serves runs a container as a unit does.
func serves(t *testing.T, h *Host) {
	t.Helper()
	h.Run(t, "sh", "-euc", container)
	for range 50 {
		if strings.Contains(h.Run(t, "journalctl", "--boot", "--no-pager", "-u", "c"), "it serves") {
			h.Run(t, "systemctl", "is-active", "c")
			if list := h.Run(t, "runc", "list"); !strings.Contains(list, "running") {
				t.Errorf("runc: %s", list)
			}
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Errorf("it does not serve:\n%s", h.Run(t, "journalctl", "--boot", "--no-pager", "-u", "c"))
}

// left is what a test's hosts have on the machine: mounts of the tree that they
// share, control groups, and processes that are in these.
func left(t *testing.T) string {
	t.Helper()
	mounts, err := os.ReadFile("/proc/self/mountinfo")
	if err != nil {
		t.Fatal(err)
	}
	var text string
	for line := range strings.Lines(string(mounts)) {
		if strings.Contains(line, tree(t)) {
			text += line
		}
	}
	for _, at := range []string{unified(), "/sys/fs/cgroup/systemd"} {
		groups, err := filepath.Glob(fmt.Sprintf("%s/host-%d-*", at, os.Getpid()))
		if err != nil {
			t.Fatal(err)
		}
		text += strings.Join(groups, "\n")
	}
	return text
}
