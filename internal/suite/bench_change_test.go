//go:build bench

package suite

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/benchdoc"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestBenchChange builds an image anew after one package of 120 got another
// version, beside the build of all from nothing, in one layer and in layers by
// package. It fails where something does
// not run, never for a time: see docs/performance.md.
func TestBenchChange(t *testing.T) {
	needs.Root(t)
	b := stocked(t, stock{n: 120, payload: "zstd"}, true)
	b.specs = []string{"large-set-120"}
	var out results
	for _, of := range []struct {
		run           func() *exec.Cmd
		full, changed string
	}{{b.whole, benchdoc.Full, benchdoc.Changed}, {b.divided, benchdoc.FullDivided, benchdoc.ChangedDivided}} {
		full := &entrant{who: "sysbuild", state: of.full, run: of.run, before: func() { b.without("cache")(); b.use("first") }}
		change := &entrant{who: "sysbuild", state: of.changed, run: of.run, before: func() { b.use("changed") }}
		inOrder(t, rounds(t, 2), full, change) // the change stands on the build before it
		for _, e := range []*entrant{full, change} {
			if !strings.Contains(e.said, "(120 packages") {
				t.Fatalf("%s: not 120 packages:\n%s", e.state, tail([]byte(e.said)))
			}
		}
		out.note("change", 120, "zstd", full, change)
	}
	out.tell(t)
}
