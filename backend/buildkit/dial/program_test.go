//go:build conformance

package dial_test

import (
	"archive/tar"
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/pem"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/crypto/ssh"

	"github.com/sysbuild/sysbuild/backend/buildkit/dial"
	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// TestSSH reaches a builder as people reach machines: by the ssh program, which
// runs buildctl there.
func TestSSH(t *testing.T) {
	needs.Tool(t, "ssh")
	builder := builders.Buildkitd(t, builders.Config{})
	port, client := sshServer(t)
	// ssh does not look at HOME: its configuration is named.
	bin := t.TempDir()
	script := fmt.Sprintf("#!/bin/sh\nexec %s -F %s \"$@\"\n", needs.Tool(t, "ssh"), client)
	if err := os.WriteFile(filepath.Join(bin, "ssh"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", bin+":"+filepath.Dir(needs.Tool(t, "buildctl"))+":"+os.Getenv("PATH"))
	o := dial.Options{
		Address:  "ssh://me@127.0.0.1:" + port + strings.TrimPrefix(builder.Address, "unix://"),
		Contexts: map[string]string{"": context(t)}, Binary: static(t, copier),
	}
	hold(t, o)
	_, err := dial.Connect(t.Context(), "ssh://127.0.0.1:"+port+"/nowhere", dial.TLS{})
	if err == nil || !strings.Contains(err.Error(), "/nowhere") {
		t.Errorf("error %v", err)
	}
}

// sshServer runs commands for the holder of one key, whose file the
// configuration that it gives names.
func sshServer(t *testing.T) (port, config string) {
	t.Helper()
	dir := t.TempDir()
	_, host, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	_, own, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	block, err := ssh.MarshalPrivateKey(own, "")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(dir+"/key", pem.EncodeToMemory(block), 0o600); err != nil {
		t.Fatal(err)
	}
	signer, err := ssh.NewSignerFromKey(host)
	if err != nil {
		t.Fatal(err)
	}
	allowed, err := ssh.NewSignerFromKey(own)
	if err != nil {
		t.Fatal(err)
	}
	conf := &ssh.ServerConfig{PublicKeyCallback: func(_ ssh.ConnMetadata, k ssh.PublicKey) (*ssh.Permissions, error) {
		if !bytes.Equal(k.Marshal(), allowed.PublicKey().Marshal()) {
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
			go serve(conn, conf)
		}
	}()
	_, port, _ = net.SplitHostPort(l.Addr().String())
	text := fmt.Sprintf("IdentityFile %s/key\nIdentitiesOnly yes\nStrictHostKeyChecking no\nUserKnownHostsFile /dev/null\nLogLevel ERROR\n", dir)
	if err := os.WriteFile(dir+"/config", []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return port, dir + "/config"
}

func serve(conn net.Conn, conf *ssh.ServerConfig) {
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
		go func() {
			for r := range requests {
				if r.Reply(r.Type == "exec", nil); r.Type != "exec" {
					continue
				}
				status := command(c, string(r.Payload[4:]))
				c.SendRequest("exit-status", false, ssh.Marshal(struct{ Code uint32 }{status}))
				c.Close()
			}
		}()
	}
}

func command(c ssh.Channel, text string) uint32 {
	cmd := exec.Command("sh", "-c", text)
	cmd.Stdout, cmd.Stderr = c, c.Stderr()
	in, err := cmd.StdinPipe()
	if err != nil || cmd.Start() != nil {
		return 255
	}
	go func() { io.Copy(in, c); in.Close() }()
	_ = cmd.Wait()
	return uint32(cmd.ProcessState.ExitCode())
}

// TestContainers reaches a builder by buildctl in a container of an engine.
func TestContainers(t *testing.T) {
	builder := builders.Buildkitd(t, builders.Config{})
	sock := strings.TrimPrefix(builder.Address, "unix://")
	image := filepath.Join(t.TempDir(), "root.tar")
	tarOf(t, image, needs.Tool(t, "buildctl"))
	engine := builders.Dockerd(t)
	t.Setenv("DOCKER_HOST", engine.Host)
	docker := needs.Tool(t, "docker")
	runtimes.Run(t, nil, docker, "import", image, "buildctl")
	runtimes.Run(t, nil, docker, "run", "-d", "-i", "--network=none", "--name", "bk", "-v", sock+":/run/buildkit/buildkitd.sock", "buildctl", "/bin/buildctl", "dial-stdio")
	t.Cleanup(func() { exec.Command(docker, "rm", "-f", "bk").Run() })
	o := dial.Options{Address: "docker-container://bk", Contexts: map[string]string{"": context(t)}, Binary: static(t, copier)}
	hold(t, o)
	_, err := dial.Connect(t.Context(), "docker-container://other", dial.TLS{})
	if err == nil || !strings.Contains(err.Error(), "No such container: other") {
		t.Errorf("error %v", err)
	}
}

// tarOf is a root file system of one program, in /bin.
func tarOf(t *testing.T, name, program string) {
	t.Helper()
	text, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	if err := w.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: "bin/" + filepath.Base(program), Mode: 0o755, Size: int64(len(text))}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}
