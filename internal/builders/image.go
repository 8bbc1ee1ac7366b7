package builders

import (
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// Layout is an OCI layout in dir of one image, tagged latest, of what fill puts
// into a root; config are flags of `umoci config`, "" for none.
func Layout(t testing.TB, dir string, fill func(root string), config ...string) {
	t.Helper()
	root := filepath.Join(t.TempDir(), "root")
	umoci := needs.Tool(t, "umoci")
	runtimes.Run(t, nil, "mkdir", "-p", root)
	fill(root)
	runtimes.Run(t, nil, umoci, "init", "--layout", dir)
	runtimes.Run(t, nil, umoci, "new", "--image", dir+":latest")
	runtimes.Run(t, nil, umoci, "insert", "--no-history", "--image", dir+":latest", root, "/")
	if len(config) > 0 {
		runtimes.Run(t, nil, umoci, append([]string{"config", "--no-history", "--image", dir + ":latest"}, config...)...)
	}
}

// Push puts an image into a registry of plain HTTP as ref; fill and config are
// as Layout's.
func Push(t testing.TB, ref string, fill func(root string), config ...string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "layout")
	Layout(t, dir, fill, config...)
	runtimes.Run(t, nil, needs.Tool(t, "skopeo"), "copy", "--quiet", "--dest-tls-verify=false", "oci:"+dir+":latest", "docker://"+ref)
}
