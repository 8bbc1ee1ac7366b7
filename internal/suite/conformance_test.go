//go:build conformance

package suite

import (
	"strings"
	"testing"

	ocilayout "github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/tarball"
	"github.com/google/go-containerregistry/pkg/v1/validate"

	"github.com/sysbuild/sysbuild/internal/runtimes"
)

const release = "CentOS Linux release 7.9.2009 (Core)\n"

func TestCentOS7(t *testing.T) {
	j := el7(t, t.TempDir())
	j.run(t)
	archive := output(t, j.Out)
	dir := layout(t, archive)
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

// validates holds an archive to go-containerregistry, as a layout and as what
// `docker save` writes.
func validates(t *testing.T, dir, archive string) {
	path, err := ocilayout.FromPath(dir)
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
