package install

import (
	"crypto/sha256"
	"fmt"
	"os"
	"testing"
	"time"
)

func sumFile(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%x", sha256.Sum256(data))[:16]
}

func TestEL7(t *testing.T) {
	root := newRoot(t)
	if dir := os.Getenv("SYSBUILD_TEST_ROOT"); dir != "" {
		root = dir
	}
	var said told
	host := said.host(root)
	cache := t.TempDir()
	host.Payloads = dirPayloads(cache)
	began := time.Now()
	if err := Run(t.Context(), el7(t, root), host); err != nil {
		t.Fatal(err)
	}
	t.Log(time.Since(began))
	for _, w := range said.warns {
		t.Errorf("warning: %s", w)
	}
	if said.log.Len() > 0 {
		t.Errorf("scriptlets print:\n%s", &said.log)
	}
}
