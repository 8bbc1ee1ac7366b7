//go:build conformance

package gateway_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// panics holds that a mistake of the frontend's own reaches who builds, with the
// lines of the source that it is in: what a frontend prints nobody sees.
func (b *bench) panics(t *testing.T) {
	program := filepath.Join(t.TempDir(), "panics")
	build := exec.Command(needs.Tool(t, "go"), "build", "-o", program, "./testdata/panics")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	run(t, build)
	ref := b.registry + "/panics:1"
	builders.Push(t, ref, func(root string) {
		if err := os.Link(program, filepath.Join(root, "frontend")); err != nil {
			t.Fatal(err)
		}
	}, "--config.entrypoint", "/frontend")
	b.write(t, "Panics", "# syntax="+ref+"\nROOTFS scratch\n")
	want := []string{
		"a promise of the frontend's broke", "testdata/panics/main.go:", "gateway/sysfile.go:",
		"This is a mistake in sysbuild, not in your Sysfile.", "sysbuild 1.2.3",
	}
	t.Run("buildctl", func(t *testing.T) {
		contains(t, fails(t, b.buildctl("--frontend", "dockerfile.v0", "--opt", "filename=Panics")), want...)
	})
	t.Run("buildx", func(t *testing.T) {
		contains(t, fails(t, b.buildx(t, "-f", b.context+"/Panics", b.context)), want...)
	})
}
