package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"github.com/sysbuild/sysbuild/lang/lsp"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// heard is standard output, and tells of each write.
type heard struct {
	mu   sync.Mutex
	text strings.Builder
	more chan struct{}
}

func (h *heard) Write(p []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	defer func() {
		select {
		case h.more <- struct{}{}:
		default:
		}
	}()
	return h.text.Write(p)
}

func (h *heard) String() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.text.String()
}

// speak gives messages to the language server, each request once the one before
// is answered, and ends its input unless the last one is exit.
func speak(t *testing.T, args []string, messages ...string) (status int, out, errs string) {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	stdout, ended := &heard{more: make(chan struct{}, 1)}, make(chan struct{})
	go func() {
		for n, m := range messages {
			fmt.Fprintf(w, "Content-Length: %d\r\n\r\n%s", len(m), m)
			for strings.Contains(m, `"id"`) && !strings.Contains(stdout.String(), fmt.Sprintf(`"id":%d`, n+1)) {
				select {
				case <-stdout.more:
				case <-ended:
					return
				}
			}
		}
		if !strings.Contains(strings.Join(messages, ""), `"exit"`) { // an editor may keep it open behind that
			w.Close()
		}
	}()
	var stderr bytes.Buffer
	status = run(append([]string{"lsp"}, args...), streams{in: r, out: stdout, err: &stderr})
	close(ended)
	return status, stdout.String(), stderr.String()
}

func TestLSP(t *testing.T) {
	const initialize = `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}`
	const shutdown, exit = `{"jsonrpc":"2.0","id":2,"method":"shutdown","params":null}`, `{"jsonrpc":"2.0","method":"exit"}`
	log := filepath.Join(t.TempDir(), "log")
	status, out, errs := speak(t, []string{"--stdio", "--log", log}, initialize, shutdown, exit)
	if status != 0 || !strings.Contains(out, `"positionEncoding":"utf-16"`) || !strings.Contains(out, `"id":2`) || errs != "" {
		t.Errorf("status %d\n%s\n%s", status, out, errs)
	}
	if text, err := os.ReadFile(log); err != nil || !strings.Contains(string(text), "initialize ") {
		t.Errorf("the log: %q, %v", text, err)
	}
	if status, _, errs := speak(t, nil, initialize); status != statusFailed || !strings.Contains(errs, "without a shutdown") {
		t.Errorf("an end without a word: status %d, %s", status, errs)
	}
	if status, _, errs := speak(t, []string{"--log", t.TempDir()}); status != statusUsage || !strings.Contains(errs, "--log") {
		t.Errorf("a log that is a directory: status %d, %s", status, errs)
	}
}

// TestFactsOfPackages has a repository that a build has read, and whose server is
// gone.
func TestFactsOfPackages(t *testing.T) {
	dir, cache := t.TempDir(), t.TempDir()
	err := rpmtest.Repo{Packages: []rpmtest.Package{{Name: "hello"}, {Name: "help"}, {Name: "other"}}}.Write(dir)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.FileServer(http.Dir(dir)))
	defer server.Close()
	remote := []lsp.Repository{{ID: "base", BaseURLs: []string{server.URL}}}
	names := func(f *facts, repos []lsp.Repository, prefix string, most int) string {
		var out []string
		for _, p := range f.Packages(context.Background(), repos, prefix, most) {
			out = append(out, p.Name+"@"+p.Repository)
		}
		return strings.Join(out, " ")
	}
	if got := names(newFacts(cache), remote, "", 10); got != "" {
		t.Errorf("before a build: %s", got)
	}
	if _, err := repo.Load(context.Background(), repo.Config{ID: "base", BaseURLs: []string{server.URL}}, &fetch.Client{Dir: cache}); err != nil {
		t.Fatal(err)
	}
	server.Close()
	for _, c := range []struct {
		repos  []lsp.Repository
		prefix string
		most   int
		want   string
	}{
		{remote, "hel", 10, "hello@base help@base"},
		{remote, "hel", 1, "hello@base"},
		{remote, "x", 10, ""},
		{append(remote, lsp.Repository{ID: "local", BaseURLs: []string{"file://" + dir}}), "o", 10, "other@base"},
		{[]lsp.Repository{{ID: "local", BaseURLs: []string{"file://" + dir}}}, "", 10, "hello@local help@local other@local"},
	} {
		if got := names(newFacts(cache), c.repos, c.prefix, c.most); got != c.want {
			t.Errorf("%v %q: %s, want %s", c.repos, c.prefix, got, c.want)
		}
	}
}
