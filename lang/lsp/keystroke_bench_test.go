//go:build bench

package lsp_test

import (
	"runtime/debug"
	"slices"
	"testing"
	"time"
)

// TestBenchKeystroke holds the median keystroke to its limit.
func TestBenchKeystroke(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(300)) // as the program has it
	for _, k := range keystrokes {
		w := newTypist(t)
		k.ask(w.client, w.at)
		var took, waited []time.Duration
		for range 41 {
			began, before := time.Now(), processorTime(t)
			w.types("$")
			k.ask(w.client, w.at)
			took, waited = append(took, processorTime(t)-before), append(waited, time.Since(began))
		}
		slices.Sort(took)
		slices.Sort(waited)
		t.Logf("%s behind a keystroke in 5,000 lines: %v (%v of a processor's time, at most %v)", k.name, waited[20], took[20], k.limit)
		if took[20] > k.limit {
			t.Errorf("%s takes %v of a processor's time, more than %v", k.name, took[20], k.limit)
		}
	}
}
