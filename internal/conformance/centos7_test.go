//go:build conformance

package conformance

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/tarball"
	"github.com/google/go-containerregistry/pkg/v1/validate"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

const release = "CentOS Linux release 7.9.2009 (Core)\n"

// sysbuild compiles the program.
func sysbuild(t testing.TB) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "sysbuild")
	cmd := exec.Command(needs.Tool(t, "go"), "build", "-o", program, "./cmd/sysbuild")
	cmd.Dir = needs.ModuleRoot(t)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

// centos7 builds the example from the packages beside the checkout.
func centos7(t testing.TB) (archive string) {
	t.Helper()
	needs.Root(t)
	el7 := needs.EL7(t)
	dir := t.TempDir()
	runtimes.Run(t, nil, sysbuild(t), "build", "--progress=quiet", "-f", filepath.Join(needs.ModuleRoot(t), "examples/centos7.sysbuild"),
		"-o", dir, "--cache-dir", filepath.Join(dir, "cache"),
		"--build-arg", "MIRROR=file://"+el7, "--build-arg", "KEY2=file://"+el7+"/RPM-GPG-KEY-stand-ins")
	return filepath.Join(dir, "centos_7.oci.tar")
}

func TestCentOS7(t *testing.T) {
	archive := centos7(t)
	dir := runtimes.Layout(t, archive)
	t.Run("oci-image-tool", func(t *testing.T) { runtimes.Validate(t, dir, "7") })
	t.Run("go-containerregistry", func(t *testing.T) { validates(t, dir, archive) })
	t.Run("skopeo", func(t *testing.T) {
		for _, transport := range []string{"oci-archive", "docker-archive"} {
			if config := runtimes.Inspect(t, transport, archive); !strings.Contains(config, `"version": "7.9.2009"`) {
				t.Errorf("%s: %s", transport, config)
			}
			runtimes.Copy(t, transport, archive)
		}
	})
	t.Run("runc", func(t *testing.T) {
		bundle := runtimes.Unpack(t, dir, "7")
		if got := runtimes.Runc(t, bundle, "cat", "/etc/redhat-release"); got != release {
			t.Errorf("says %q", got)
		}
	})
	for _, start := range []func(testing.TB) runtimes.Engine{runtimes.Podman, runtimes.Docker, runtimes.Containerd} {
		engine := start(t)
		t.Run(engine.Name, func(t *testing.T) { runsIt(t, engine, archive) })
	}
}

func validates(t *testing.T, dir, archive string) {
	path, err := layout.FromPath(dir)
	if err != nil {
		t.Fatal(err)
	}
	index, err := path.ImageIndex()
	if err != nil {
		t.Fatal(err)
	}
	if err := validate.Index(index); err != nil {
		t.Error(err)
	}
	img, err := tarball.ImageFromPath(archive, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := validate.Image(img); err != nil {
		t.Error(err)
	}
}

func runsIt(t *testing.T, engine runtimes.Engine, archive string) {
	engine.Load(t, archive)
	const image = "docker.io/library/centos:7"
	if got := engine.Run(t, image, "cat", "/etc/redhat-release"); got != release {
		t.Errorf("says %q", got)
	}
	packages := engine.Run(t, image, "rpm", "-qa")
	if n := strings.Count(packages, "\n"); n < 70 || !strings.Contains(packages, "\nbash-4.2.46-34.el7.x86_64\n") {
		t.Errorf("rpm -qa lists %d packages:\n%s", n, packages)
	}
}
