package fetch_test

import (
	"context"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"golang.org/x/sys/unix"
)

func TestDiskFull(t *testing.T) {
	needs.Root(t)
	dir := t.TempDir()
	if err := unix.Mount("tmpfs", dir, "tmpfs", 0, "size=256k"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := unix.Unmount(dir, unix.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	body := bytesOf(1 << 20)
	far := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.Write(body) })
	near := filepath.Join(t.TempDir(), "f")
	if err := os.WriteFile(near, body, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, url := range []string{far, "file://" + near} {
		c := &fetch.Client{Dir: dir}
		_, err := c.Fetch(context.Background(), fetch.Request{URLs: []string{url}, Digest: digest(body)})
		if !errors.Is(err, unix.ENOSPC) {
			t.Fatal(err)
		}
		nothingLeft(t, dir, "part", "sha256")
	}
}
