package fetch_test

import (
	"context"
	"errors"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

func TestOffline(t *testing.T) {
	var asked atomic.Int32
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		asked.Add(1)
		w.Write([]byte("one"))
	})
	c := newClient(t)
	off := fetch.Offline{Client: c}
	req := fetch.Request{URLs: []string{url + "/a"}}
	if _, err := off.Fetch(context.Background(), req); !errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("before it was fetched: %v", err)
	}
	if _, err := c.Fetch(context.Background(), req); err != nil {
		t.Fatal(err)
	}
	before := asked.Load()
	f, err := off.Fetch(context.Background(), req)
	if err != nil || f.Size != 3 {
		t.Fatalf("%+v, %v", f, err)
	}
	if _, err := off.Fetch(context.Background(), fetch.Request{URLs: []string{url + "/b"}, Digest: f.Digest}); err != nil {
		t.Errorf("by its digest: %v", err)
	}
	if asked.Load() != before {
		t.Error("the server was asked")
	}
	local := filepath.Join(t.TempDir(), "x")
	if err := os.WriteFile(local, []byte("xy"), 0o644); err != nil {
		t.Fatal(err)
	}
	if f, err := off.Fetch(context.Background(), fetch.Request{URLs: []string{"file://" + local}}); err != nil || f.Size != 2 {
		t.Errorf("a local file: %+v, %v", f, err)
	}
}
