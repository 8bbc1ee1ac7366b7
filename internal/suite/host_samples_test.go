//go:build conformance

package suite

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestSamples builds the system containers of examples/.
func TestSamples(t *testing.T) {
	s := newSamples(t)
	all, err := filepath.Glob(filepath.Join(needs.ModuleRoot(t), "examples/system-containers/*.sysbuild"))
	if err != nil || len(all) < 20 {
		t.Fatal(all, err)
	}
	for _, file := range all {
		name := strings.TrimSuffix(filepath.Base(file), ".sysbuild")
		t.Run(name, func(t *testing.T) {
			t.Log(s.build(t, name))
		})
	}
}
