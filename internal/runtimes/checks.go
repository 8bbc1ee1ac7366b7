package runtimes

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// Layout unpacks an archive into a directory.
func Layout(t testing.TB, archive string) string {
	t.Helper()
	dir := t.TempDir()
	Run(t, nil, needs.Tool(t, "tar"), "-C", dir, "-xf", archive)
	return dir
}

// Validate asks oci-image-tool whether a layout is right.
func Validate(t testing.TB, layout, ref string) {
	t.Helper()
	Run(t, nil, needs.Tool(t, "oci-image-tool"), "validate", "--type", "image", "--ref", "name="+ref, layout)
}

// Unpack has umoci make a bundle of an image in a layout.
func Unpack(t testing.TB, layout, ref string) (bundle string) {
	t.Helper()
	needs.Root(t)
	bundle = filepath.Join(t.TempDir(), "bundle")
	Run(t, nil, needs.Tool(t, "umoci"), "unpack", "--image", layout+":"+ref, bundle)
	return bundle
}

// Inspect asks skopeo for an image's configuration, through a transport:
// "oci-archive" or "docker-archive".
func Inspect(t testing.TB, transport, archive string) string {
	t.Helper()
	return Run(t, nil, needs.Tool(t, "skopeo"), "inspect", "--config", transport+":"+archive)
}

// Copy has skopeo read every blob of an image.
func Copy(t testing.TB, transport, archive string) {
	t.Helper()
	policy := filepath.Join(t.TempDir(), "policy.json")
	if err := os.WriteFile(policy, []byte(`{"default":[{"type":"insecureAcceptAnything"}]}`), 0o644); err != nil {
		t.Fatal(err)
	}
	Run(t, nil, needs.Tool(t, "skopeo"), "--policy", policy, "copy", transport+":"+archive, "dir:"+filepath.Join(t.TempDir(), "copy"))
}
