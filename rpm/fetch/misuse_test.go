package fetch_test

import (
	"context"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// TestNoDir: a client whose cache nobody named leaves nothing in whatever
// directory the process is in.
func TestNoDir(t *testing.T) {
	t.Chdir(t.TempDir())
	req := fetch.Request{URLs: []string{"file:///etc/passwd"}}
	c := &fetch.Client{}
	for name, err := range map[string]error{
		"client":       second(c.Fetch(context.Background(), req)),
		"keep":         c.Keep("x", func(io.Writer) error { return nil }),
		"kept":         second(c.Kept("x")),
		"offline":      second(fetch.Offline{Client: c}.Fetch(context.Background(), req)),
		"offline zero": second(fetch.Offline{}.Fetch(context.Background(), req)),
		"zero kept":    second(fetch.Offline{}.Kept("x")),
	} {
		if err == nil || !strings.Contains(err.Error(), "the Client has no Dir") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if left, err := os.ReadDir("."); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestNilFetcher(t *testing.T) {
	_, err := fetch.With(nil, nil).Fetch(context.Background(), fetch.Request{URLs: []string{"http://host.example/x"}})
	if err == nil || !strings.Contains(err.Error(), "the Fetcher is nil") {
		t.Error(err)
	}
}

func second[T any](_ T, err error) error { return err }
