package gitrepo_test

import (
	"crypto/ed25519"
	"crypto/rand"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
	"golang.org/x/crypto/ssh/knownhosts"

	"github.com/sysbuild/sysbuild/backend/gitrepo"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// sshServer lets the holder of one key run git-upload-pack.
func sshServer(t *testing.T, allowed ssh.PublicKey) (address string, host ssh.PublicKey) {
	t.Helper()
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	signer, err := ssh.NewSignerFromKey(key)
	if err != nil {
		t.Fatal(err)
	}
	conf := &ssh.ServerConfig{PublicKeyCallback: func(_ ssh.ConnMetadata, k ssh.PublicKey) (*ssh.Permissions, error) {
		if string(k.Marshal()) != string(allowed.Marshal()) {
			return nil, fmt.Errorf("unknown key")
		}
		return nil, nil
	}}
	conf.AddHostKey(signer)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go serveSSH(conn, conf)
		}
	}()
	return l.Addr().String(), signer.PublicKey()
}

func serveSSH(conn net.Conn, conf *ssh.ServerConfig) {
	defer conn.Close()
	_, channels, requests, err := ssh.NewServerConn(conn, conf)
	if err != nil {
		return
	}
	go ssh.DiscardRequests(requests)
	for ask := range channels {
		c, requests, err := ask.Accept()
		if err != nil {
			return
		}
		for r := range requests {
			text, ok := strings.CutPrefix(string(r.Payload[min(4, len(r.Payload)):]), "git-upload-pack ")
			if r.Reply(r.Type == "exec" && ok, nil); r.Type != "exec" {
				continue
			}
			cmd := exec.Command("git-upload-pack", strings.Trim(text, "'"))
			cmd.Stdout, cmd.Stderr = c, io.Discard
			in, err := cmd.StdinPipe()
			if err == nil && cmd.Start() == nil {
				go func() { io.Copy(in, c); in.Close() }()
				cmd.Wait()
			}
			c.SendRequest("exit-status", false, ssh.Marshal(struct{ Code uint32 }{0}))
			c.Close()
		}
	}
}

// TestSSH reads with the keys of an agent, from hosts that are known.
func TestSSH(t *testing.T) {
	r := newRepos(t)
	r.make("a", twoCommits)
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	key, err := ssh.NewPublicKey(public)
	if err != nil {
		t.Fatal(err)
	}
	address, host := sshServer(t, key)
	url := "ssh://git@" + address + filepath.Join(r.dir, "a.git")
	ring := agent.NewKeyring()
	with := func() (agent.Agent, io.Closer, error) { return ring, io.NopCloser(nil), nil }
	c := gitrepo.New(gitrepo.Options{Agent: with})

	known := filepath.Join(t.TempDir(), "known_hosts")
	t.Setenv("SSH_KNOWN_HOSTS", known)
	write := func(text string) {
		if err := os.WriteFile(known, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	fails := func(c *gitrepo.Client, want, help string) {
		t.Helper()
		if _, err := c.Pin(t.Context(), url, "v1"); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(hint(err), help) {
			t.Errorf("error %v, hint %s; want %s, %s", err, hint(err), want, help)
		}
	}
	fails(gitrepo.New(gitrepo.Options{}), "there is no ssh agent", "--ssh default")
	write("")
	fails(c, "key is unknown", "ssh-keyscan")
	other, _, _ := ed25519.GenerateKey(rand.Reader)
	otherKey, _ := ssh.NewPublicKey(other)
	write(knownhosts.Line([]string{address}, otherKey) + "\n")
	fails(c, "key mismatch", "someone may sit in between")
	write(knownhosts.Line([]string{address}, host) + "\n")
	fails(c, "unable to authenticate", "ssh-add")
	if err := ring.Add(agent.AddedKey{PrivateKey: &private}); err != nil {
		t.Fatal(err)
	}
	commit, err := c.Pin(t.Context(), url, "v1")
	if err != nil || commit != r.rev("a", "v1") {
		t.Fatalf("pinned to %s, %v", commit, err)
	}
	if _, got, err := checkout(t, c, gitrepo.Checkout{URL: url, Commit: commit}); err != nil || got != first {
		t.Errorf("%v\n%s\nwant\n%s", err, got, first)
	}
}

// TestDaemon reads by git's own protocol.
func TestDaemon(t *testing.T) {
	r, c := newRepos(t), gitrepo.New(gitrepo.Options{})
	r.make("a", twoCommits)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, _ := net.SplitHostPort(l.Addr().String())
	l.Close()
	cmd := exec.Command(needs.Tool(t, "git"), "daemon", "--listen=127.0.0.1", "--port="+port, "--base-path="+r.dir, "--export-all", "--reuseaddr")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Signal(os.Interrupt); cmd.Wait() })
	url := "git://127.0.0.1:" + port + "/a.git"
	for range 1500 { // half a minute
		if conn, err := net.Dial("tcp", "127.0.0.1:"+port); err == nil {
			conn.Close()
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	commit, err := c.Pin(t.Context(), url, "v1")
	if err != nil {
		t.Fatal(err)
	}
	if _, got, err := checkout(t, c, gitrepo.Checkout{URL: url, Commit: commit}); err != nil || got != first {
		t.Errorf("%v\n%s\nwant\n%s", err, got, first)
	}
	if _, err := c.Pin(t.Context(), "git://127.0.0.1:"+port+"/none.git", ""); err == nil {
		t.Error("a repository that there is not is pinned")
	}
}
