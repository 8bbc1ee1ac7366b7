//go:build bench

package suite

import (
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestBenchChange builds an image anew after one package of 120 got another
// version, beside the first build of all.
func TestBenchChange(t *testing.T) {
	needs.Root(t)
	b := stocked(t, stock{n: 120, payload: "zstd"}, true)
	full := &entrant{before: func() { b.without("cache")(); b.use("first") }, run: b.whole}
	change := &entrant{before: func() { b.use("changed") }, run: b.whole} // stands on the full one before
	race(t, 1, full)
	for range 3 {
		race(t, 1, full, change)
	}
	t.Logf("full %v, change %v: cpu %.3f wall %.3f", full.cost, change.cost, change.cpu.Seconds()/full.cpu.Seconds(), change.wall.Seconds()/full.wall.Seconds())
}
