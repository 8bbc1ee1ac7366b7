//go:build bench

package suite

import (
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/benchdoc"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestBenchChange builds an image anew after one package of 120 got another
// version, beside the build of all from nothing. It fails where something does
// not run, never for a time: see docs/performance.md.
func TestBenchChange(t *testing.T) {
	needs.Root(t)
	b := stocked(t, stock{n: 120, payload: "zstd"}, true)
	b.specs = []string{"large-set-120"}
	full := &entrant{who: "sysbuild", state: benchdoc.Full, run: b.whole, before: func() { b.without("cache")(); b.use("first") }}
	change := &entrant{who: "sysbuild", state: benchdoc.Changed, run: b.whole, before: func() { b.use("changed") }}
	inOrder(t, rounds(t, 2), full, change) // the change stands on the build before it
	for _, e := range []*entrant{full, change} {
		if !strings.Contains(e.said, "(120 packages") {
			t.Fatalf("%s: not 120 packages:\n%s", e.state, tail([]byte(e.said)))
		}
	}
	var out results
	out.note("change", 120, "zstd", full, change)
	out.tell(t)
}
