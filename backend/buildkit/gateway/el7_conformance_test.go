//go:build conformance

package gateway_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/imagelist"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// centos builds examples/centos7.sysbuild out of a repository on loopback, by
// each way that leads to the frontend.
func (b *bench) centos(t *testing.T) {
	server := httptest.NewServer(http.FileServer(http.Dir(needs.EL7(t))))
	t.Cleanup(server.Close)
	text, err := os.ReadFile(filepath.Join(needs.ModuleRoot(t), "examples/centos7.sysbuild"))
	if err != nil {
		t.Fatal(err)
	}
	b.file(t, "CentOS", "# syntax=FRONTEND\n"+string(text)+"TARGET tar centos\n")
	args := []string{"SOURCE_DATE_EPOCH=" + epoch, "MIRROR=" + server.URL, "KEY2=" + server.URL + "/RPM-GPG-KEY-stand-ins"}
	flags := []string{"-f", b.context + "/CentOS"}
	var opts []string
	for _, a := range args {
		flags = append(flags, "--build-arg", a)
		opts = append(opts, "--opt", "build-arg:"+a)
	}
	native := t.TempDir()
	build := append([]string{"build", "--backend=native", "--progress=quiet", "--compression=none", "--cache-dir", t.TempDir(), "-o", native}, flags...)
	run(t, exec.Command(b.program, append(build, b.context)...))
	want := imagelist.Read(t, filepath.Join(native, "centos_7.oci.tar"))

	// A YUM line is two layers there: the packages, and what of theirs lies below
	// the mounts of a step. Each has its line of the history.
	want.Config["history"] = "9"

	dest := filepath.Join(t.TempDir(), "image.tar")
	const exporter = "type=oci,rewrite-timestamp=true,compression=uncompressed,force-compression=true,dest="
	opts = append(opts, "--opt", "filename=CentOS", "--output", exporter+dest)
	t.Run("gateway", func(t *testing.T) {
		run(t, b.gateway(opts...))
		same(t, want, imagelist.Read(t, dest))
	})
	t.Run("syntax", func(t *testing.T) {
		run(t, b.buildctl(append(opts, "--frontend", "dockerfile.v0")...))
		same(t, want, imagelist.Read(t, dest))
	})
	t.Run("buildx", func(t *testing.T) {
		run(t, b.buildx(t, append(flags, "--provenance=false", "--output", exporter+dest, b.context)...))
		same(t, want, imagelist.Read(t, dest))
	})
	t.Run("docker", func(t *testing.T) {
		docker, engine := b.engine(t)
		run(t, docker(append([]string{"buildx", "build", "--progress=plain", "--network=host", "--load", "-t", "centos:7", b.context}, flags...)...))
		if out := engine.Run(t, "centos:7", "/bin/rpm", "-q", "bash"); out != "bash-4.2.46-34.el7.x86_64\n" {
			t.Errorf("rpm in the image says %q", out)
		}
		saved, archive := filepath.Join(t.TempDir(), "saved.tar"), filepath.Join(t.TempDir(), "saved.oci.tar")
		run(t, docker("save", "-o", saved, "centos:7"))
		runtimes.Run(t, nil, needs.Tool(t, "skopeo"), "copy", "--quiet", "--dest-compress-format=zstd", "docker-archive:"+saved, "oci-archive:"+archive)
		same(t, timeless(want), timeless(imagelist.Read(t, archive)))
	})
}

// engine is a docker engine, and calls of docker for it.
func (b *bench) engine(t *testing.T) (call func(args ...string) *exec.Cmd, engine runtimes.Engine) {
	t.Helper()
	engine = builders.Dockerd(t)
	env := append(os.Environ(), b.buildxEnv...)
	env = append(env, "DOCKER_HOST="+engine.Host, "BUILDX_BUILDER=default")
	docker := needs.Tool(t, "docker")
	return func(args ...string) *exec.Cmd {
		cmd := exec.Command(docker, args...)
		cmd.Env = env
		return cmd
	}, engine
}
