//go:build conformance

package dial_test

import (
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend/buildkit/dial"
	"github.com/sysbuild/sysbuild/internal/builders"
)

// TestAsk asks a real buildkitd what it is.
func TestAsk(t *testing.T) {
	b := builders.Buildkitd(t, builders.Config{})
	a, err := dial.Ask(t.Context(), b.Address, dial.TLS{})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(a.Version, "v") || !slices.Contains(a.Platforms, "linux/"+runtime.GOARCH) || !a.Merge || !a.Diff {
		t.Errorf("%+v", a)
	}
	if _, err := dial.Ask(t.Context(), b.Address+".none", dial.TLS{}); err == nil || !strings.Contains(err.Error(), "no such file") {
		t.Errorf("a socket that is not there: %v", err)
	}
}
