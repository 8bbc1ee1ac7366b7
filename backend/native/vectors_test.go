package native

import (
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/backendtest"
)

var update = backendtest.UpdateFlag()

func TestVectors(t *testing.T) {
	cache := filepath.Join(t.TempDir(), "cache") // one for all: vectors share steps
	backendtest.Run(t, func(t *testing.T, context string) backend.Backend {
		b, err := Open(Options{CacheDir: cache, Contexts: map[string]string{"": context}})
		if err != nil {
			t.Fatal(err)
		}
		return b
	}, *update)
}
