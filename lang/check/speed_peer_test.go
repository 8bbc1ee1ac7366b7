//go:build bench

package check_test

import "testing"

// TestBenchRead reads one file by turns by us (tree, columns, comments, all
// errors and warnings) and by BuildKit (commands), and tells the ratios.
func TestBenchRead(t *testing.T) {
	for _, n := range []int{1_000, 10_000} {
		for _, chained := range []bool{false, true} {
			text := lines(n, chained)
			readOurs(t, text)
			readTheirs(t, text)
			we := processor(t, 20_000/n, func() { readOurs(t, text) })
			they := processor(t, 20_000/n, func() { readTheirs(t, text) })
			t.Logf("%6d lines, chained=%-5t: sysbuild %v, BuildKit %v: %.2f times as fast", n, chained, we, they, float64(they)/float64(we))
		}
	}
}
