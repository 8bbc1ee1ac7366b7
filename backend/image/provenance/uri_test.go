package provenance

import (
	"testing"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Where something is from is said, and not who may fetch it.
func TestURI(t *testing.T) {
	for _, c := range []struct {
		kind      ir.SourceKind
		ref, want string
	}{
		{ir.Package, "https://me:hunter2@example.org/a.rpm", "https://example.org/a.rpm"},
		{ir.URL, "https://token@example.org/a", "https://example.org/a"},
		{ir.Git, "https://me:hunter2@example.org/a.git", "git+https://example.org/a.git"},
		{ir.Git, "ssh://git@example.org/a.git", "git+ssh://git@example.org/a.git"},
		{ir.Git, "git@example.org:a.git", "git+git@example.org:a.git"},
		{ir.ImageRef, "example.org/a:1", "docker://example.org/a:1"},
	} {
		if got := uri(&ir.Source{Kind: c.kind, Ref: c.ref}); got != c.want {
			t.Errorf("%s is told as %s, want %s", c.ref, got, c.want)
		}
	}
}
