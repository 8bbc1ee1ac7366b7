//go:build conformance

package gateway_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

const dockerFlagsFile = `# syntax=FRONTEND
ARG WORD=none
ROOTFS ./root/ AS first
RUN cat /proc/sys/kernel/random/uuid > /first
ROOTFS ./root/
ARG WORD
RUN echo $WORD > /word; cat /etc/hosts > /hosts; ulimit -n > /nofile; cat /proc/mounts > /mounts; cat /proc/net/dev > /net
RUN --mount=type=secret,id=word cat /run/secrets/word > /secret
RUN --mount=type=ssh,required ssh-add -L > /keys
COPY --from=first /first /
TARGET oci flags:1
`

// dockerFlags gives all of docker build's flags at once, as people do.
func (b *bench) dockerFlags(t *testing.T) {
	b.file(t, "DockerFlags", dockerFlagsFile)
	b.write(t, "word", "open sesame")
	agent, key := sshAgent(t)
	dest := filepath.Join(t.TempDir(), "root.tar")
	args := []string{
		"-f", b.context + "/DockerFlags", "--build-arg", "WORD=given", "--secret", "id=word,src=" + b.context + "/word",
		"--ssh", "default=" + agent, "--add-host", "there:192.0.2.7", "--ulimit", "nofile=512:512", "--shm-size", "1m", "--network", "none",
		"--output", "type=tar,dest=" + dest,
	}
	run(t, b.buildx(t, append(args, "--provenance=false", b.context)...))
	was := entries(t, dest)
	if was["/word"] != "given\n" || was["/secret"] != "open sesame" {
		t.Errorf("the argument is %q, the secret %q", was["/word"], was["/secret"])
	}
	contains(t, was["/hosts"], "192.0.2.7")
	contains(t, was["/nofile"], "512")
	contains(t, was["/mounts"], "/dev/shm tmpfs ", "size=1024k")
	contains(t, was["/keys"], key)
	if strings.Count(was["/net"], ":") != 1 {
		t.Errorf("--network=none leaves\n%s", was["/net"])
	}
	run(t, b.buildx(t, append(args, "--no-cache-filter=first", "--provenance=mode=max", b.context)...))
	got := entries(t, dest)
	if got["/first"] == was["/first"] {
		t.Error("--no-cache-filter: the stage does not run anew")
	}
	contains(t, got["/provenance.json"], "slsa.dev/provenance", `"build-arg:WORD": "given"`, `"filename": "DockerFlags"`)
	t.Run("without an agent", func(t *testing.T) {
		out := fails(t, b.gateway("--opt", "filename=DockerFlags", "--secret", "id=word,src="+b.context+"/word"))
		contains(t, out, ">>> RUN --mount=type=ssh,required", "no SSH key")
	})
}

// sshAgent is the socket of an agent, and its one key.
func sshAgent(t *testing.T) (socket, key string) {
	t.Helper()
	dir := runtimes.Dir(t) // a socket's path is short
	socket = filepath.Join(dir, "sock")
	agent := exec.Command(needs.Tool(t, "ssh-agent"), "-D", "-a", socket)
	if err := agent.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = agent.Process.Kill()
		_ = agent.Wait()
	})
	run(t, exec.Command("sh", "-euc", `until [ -S "$1" ]; do sleep 0.05; done
ssh-keygen -q -t ed25519 -N "" -C key -f "$2/id"
SSH_AUTH_SOCK=$1 ssh-add -q "$2/id"`, "sh", socket, dir))
	text, err := os.ReadFile(filepath.Join(dir, "id.pub"))
	if err != nil {
		t.Fatal(err)
	}
	return socket, strings.Fields(string(text))[1]
}
