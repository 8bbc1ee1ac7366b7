package native

import (
	"bytes"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestRunImages runs a command in one root file system in every form that an
// image comes in.
func TestRunImages(t *testing.T) {
	umoci, skopeo := needs.Tool(t, "umoci"), needs.Tool(t, "skopeo")
	b := newBench(t, Options{})
	b.tarRoot()
	at := func(name string) string { return filepath.Join(b.context, name) }
	run := func(name string, args ...string) {
		t.Helper()
		cmd := exec.Command(name, args...)
		cmd.Dir = b.context
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s %q: %v\n%s", name, args, err, out)
		}
	}
	run("mkdir", "root")
	run("tar", "-C", "root", "-xzf", "root.tar.gz")
	run(umoci, "init", "--layout", "layout")
	run(umoci, "new", "--image", "layout:one")
	run(umoci, "insert", "--image", "layout:one", "root", "/")
	run("sh", "-c", "mkdir up && echo two > up/file")
	run(umoci, "insert", "--image", "layout:one", "up/file", "/file")
	run(umoci, "insert", "--whiteout", "--image", "layout:one", "/bin/id")
	run(umoci, "config", "--image", "layout:one", "--config.env", "A=b", "--config.cmd", "/bin/sh", "--config.cmd", "-c",
		"--config.cmd", "echo $A; cat /file; ls /bin", "--config.workingdir", "/bin")
	run(skopeo, "copy", "oci:layout:one", "oci-archive:one.oci.tar:one")
	run(skopeo, "copy", "oci:layout:one", "docker-archive:one.docker.tar:one:1")
	for _, image := range []string{"layout", "layout:one", "one.oci.tar", "one.docker.tar"} {
		var out bytes.Buffer
		status, err := b.Run(t.Context(), RunRequest{Image: at(image), Stdout: &out, Stderr: &out})
		if err != nil || status != 0 || out.String() != "b\ntwo\ncat\nls\nmkdir\nrm\nsh\n" {
			t.Errorf("%s: %d %v %q", image, status, err, out.String())
		}
	}
	for _, image := range []string{"root", "root.tar.gz"} {
		var out bytes.Buffer
		status, err := b.Run(t.Context(), RunRequest{Image: at(image), Args: []string{"sh", "-c", "id -u; exit 3"}, User: "alice", Stdout: &out})
		if err != nil || status != 3 || out.String() != "1000\n" {
			t.Errorf("%s: %d %v %q", image, status, err, out.String())
		}
	}
	_, err := b.Run(t.Context(), RunRequest{Image: at("nothing.tar")})
	if err == nil || !strings.Contains(err.Error(), "no such image") {
		t.Errorf("missing image: %v", err)
	}
}
