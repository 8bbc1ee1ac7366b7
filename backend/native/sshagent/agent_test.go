package sshagent

import (
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// command runs a program with an agent's socket.
func command(t *testing.T, socket, name string, args ...string) (string, error) {
	t.Helper()
	cmd := exec.Command(needs.Tool(t, name), args...)
	cmd.Env = append(os.Environ(), "SSH_AUTH_SOCK="+socket)
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func must(t *testing.T, socket, name string, args ...string) string {
	t.Helper()
	out, err := command(t, socket, name, args...)
	if err != nil {
		t.Fatalf("%s %q: %v\n%s", name, args, err, out)
	}
	return out
}

func newKey(t *testing.T, kind, passphrase string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), kind)
	must(t, "", "ssh-keygen", "-q", "-t", kind, "-N", passphrase, "-C", "of "+kind, "-f", file)
	return file
}

// realAgent starts ssh-agent.
func realAgent(t *testing.T) string {
	t.Helper()
	socket := filepath.Join(t.TempDir(), "agent")
	cmd := exec.Command(needs.Tool(t, "ssh-agent"), "-D", "-a", socket)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	for range 1000 {
		time.Sleep(5 * time.Millisecond)
		if c, err := net.Dial("unix", socket); err == nil {
			c.Close()
			return socket
		}
	}
	t.Fatal("ssh-agent does not answer")
	return ""
}

func serve(t *testing.T, paths ...string) string {
	t.Helper()
	a, err := Open(paths)
	if err != nil {
		t.Fatal(err)
	}
	socket := filepath.Join(t.TempDir(), "served")
	l, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	s := a.Serve(l)
	t.Cleanup(func() { s.Close() })
	return socket
}

// TestAgent holds that a step signs with the keys of an agent or of files, and
// can do nothing else with them.
func TestAgent(t *testing.T) {
	key := newKey(t, "ed25519", "")
	real := realAgent(t)
	must(t, real, "ssh-add", "-q", key)
	rsa := newKey(t, "rsa", "")
	for name, socket := range map[string]string{"agent": serve(t, real), "file": serve(t, rsa, key)} {
		if out := must(t, socket, "ssh-add", "-L"); !strings.Contains(out, "ssh-ed25519 ") {
			t.Errorf("%s: keys: %s", name, out)
		}
		must(t, socket, "ssh-add", "-T", key+".pub") // signs and verifies
		for _, args := range [][]string{{"-D"}, {"-q", "-d", key}, {"-q", newKey(t, "ecdsa", "")}} {
			if out, err := command(t, socket, "ssh-add", args...); err == nil {
				t.Errorf("%s: ssh-add %q: %s", name, args, out)
			}
		}
		must(t, socket, "ssh-add", "-T", key+".pub")
	}
	must(t, serve(t, rsa), "ssh-add", "-T", rsa+".pub")
	if out, err := command(t, serve(t, rsa), "ssh-add", "-T", key+".pub"); err == nil {
		t.Errorf("signed with a key that is not there: %s", out)
	}
	if out := must(t, real, "ssh-add", "-l"); strings.Count(out, "\n") != 1 {
		t.Errorf("the agent holds\n%s", out)
	}
}

func TestOpen(t *testing.T) {
	t.Setenv("SSH_AUTH_SOCK", "")
	plain := filepath.Join(t.TempDir(), "plain")
	if err := os.WriteFile(plain, []byte("no key"), 0o600); err != nil {
		t.Fatal(err)
	}
	real := realAgent(t)
	for _, c := range []struct {
		paths []string
		want  string
	}{
		{nil, "SSH_AUTH_SOCK is not set"},
		{[]string{"/nowhere"}, "no such file"},
		{[]string{plain}, "private key: "},
		{[]string{newKey(t, "rsa", "secret")}, "ssh-add"},
		{[]string{newKey(t, "ed25519", ""), real}, "stands alone"},
	} {
		if _, err := Open(c.paths); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.paths, err, c.want)
		}
	}
	t.Setenv("SSH_AUTH_SOCK", real)
	if _, err := Open(nil); err != nil {
		t.Error(err)
	}
}
