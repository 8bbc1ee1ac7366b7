package builders

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// Program builds sysbuild as it is released: one static file.
func Program(t testing.TB) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "sysbuild")
	build := exec.Command(needs.Tool(t, "go"), "build", "-trimpath", "-buildvcs=false", "-tags", "grpcnotrace", "-ldflags", "-s -w", "-o", out, "./cmd/sysbuild")
	build.Dir = needs.ModuleRoot(t)
	build.Env = append(os.Environ(), "CGO_ENABLED=0") // the first time takes minutes
	if text, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, text)
	}
	return out
}

// Image has a sysbuild build examples/frontend.sysbuild, which is the image of
// itself: an OCI archive.
func Image(t testing.TB, program string) string {
	t.Helper()
	dir := t.TempDir()
	out := filepath.Join(dir, "out")
	if err := os.Link(program, filepath.Join(dir, "sysbuild")); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(needs.ModuleRoot(t), "examples/frontend.sysbuild")
	runtimes.Run(t, nil, program, "build", "--progress=quiet", "--compression=none", "-f", file, "-o", out,
		"--cache-dir", filepath.Join(dir, "cache"), dir)
	return filepath.Join(out, "sysbuild_1.oci.tar")
}

// Frontend pushes sysbuild's own image to a registry of plain HTTP, and gives
// its reference.
func Frontend(t testing.TB, registry, program string) string {
	t.Helper()
	ref := registry + "/sysbuild:1"
	runtimes.Run(t, nil, needs.Tool(t, "skopeo"), "copy", "--quiet", "--dest-tls-verify=false",
		"oci-archive:"+Image(t, program), "docker://"+ref)
	return ref
}
