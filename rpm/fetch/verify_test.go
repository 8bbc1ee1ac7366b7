package fetch

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// TestDamagedInCache: small files are read whenever they are taken, and fetched
// anew at once where they are damaged; others after Recheck. Where the server
// is gone, the error says what the cache had.
func TestDamagedInCache(t *testing.T) {
	for name, size := range map[string]int{"small": 100, "large": smallFile + 1} {
		t.Run(name, func(t *testing.T) {
			body := bytes.Repeat([]byte("x"), size)
			var asked atomic.Int64
			s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				asked.Add(1)
				w.Write(body)
			}))
			c := &Client{Dir: t.TempDir(), Taken: &Taken{}, Rounds: 1}
			req := Request{URLs: []string{s.URL + "/f"}, Digest: "sha256:" + hashName(string(body)), Label: "f"}
			get := func() error { _, err := c.Fetch(t.Context(), req); return err }
			damage := func() {
				path := c.sharded("sha256", hashName(string(body)))
				if err := errors.Join(os.Chmod(path, 0o600), os.WriteFile(path, bytes.Repeat([]byte("y"), size), 0)); err != nil {
					t.Fatal(err)
				}
			}
			if err := errors.Join(get(), get()); err != nil || asked.Load() != 1 {
				t.Fatalf("%v, asked %d times", err, asked.Load())
			}
			if bad, err := c.Taken.Recheck(t.Context()); err != nil || bad != nil {
				t.Fatalf("sound, and %v %v", bad, err)
			}
			damage()
			if size > smallFile {
				if err := get(); err != nil || asked.Load() != 1 {
					t.Errorf("a large file is read: %v", err)
				}
				if bad, err := c.Taken.Recheck(t.Context()); err != nil || len(bad) != 1 || bad[0] != s.URL+"/f" {
					t.Errorf("%v %v", bad, err)
				}
			}
			if err := get(); err != nil || asked.Load() != 2 {
				t.Errorf("not fetched anew: %v, asked %d times", err, asked.Load())
			}
			s.Close()
			damage()
			if size > smallFile {
				_ = get()
				c.Taken.Recheck(t.Context())
			}
			for _, f := range []Fetcher{c, Offline{c}} {
				if _, err := f.Fetch(t.Context(), req); err == nil || !strings.Contains(err.Error(), "the cache had it, damaged") {
					t.Errorf("%T: %v", f, err)
				}
			}
		})
	}
}

// TestGoneFromCache: a file whose URL's record is there and that is gone itself is
// fetched, and not asked for as one that may be unchanged.
func TestGoneFromCache(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"1"`)
		http.ServeContent(w, r, "", time.Time{}, strings.NewReader("text"))
	}))
	defer s.Close()
	c := &Client{Dir: t.TempDir(), Rounds: 1}
	for range 2 {
		f, err := c.Fetch(t.Context(), Request{URLs: []string{s.URL}})
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Remove(f.Path); err != nil {
			t.Fatal(err)
		}
	}
}

// TestVerify: of each kind of file in the cache, one that was changed or cut is
// found.
func TestVerify(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("text")) }))
	defer s.Close()
	c := &Client{Dir: t.TempDir()}
	h := NewHash("sha1")
	io.WriteString(h, "text")
	for _, digest := range []string{"", "sha1:372ea08cab33e71c02c651dbc83a474d32c676ea"} {
		if _, err := c.Fetch(t.Context(), Request{URLs: []string{s.URL}, Digest: digest}); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.Keep("k", func(w io.Writer) error { _, err := w.Write([]byte("kept")); return err }); err != nil {
		t.Fatal(err)
	}
	keptBad := errors.New("kept is bad")
	kept := func(path string) error {
		if b, err := os.ReadFile(path); err != nil || string(b) != "kept" {
			return keptBad
		}
		return nil
	}
	seen := map[string]bool{}
	err := filepath.WalkDir(c.Dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, _ := filepath.Rel(c.Dir, path)
		seen[strings.SplitN(name, "/", 2)[0]] = true
		if err := c.Verify(t.Context(), name, kept); err != nil {
			t.Errorf("%s: sound, and %v", name, err)
		}
		good, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for i := range good {
			bad := bytes.Clone(good)
			bad[i] ^= 4
			check(t, c, path, name, bad, kept)
			check(t, c, path, name, good[:i], kept)
		}
		return os.WriteFile(path, good, 0o600)
	})
	if err != nil || !seen["sha256"] || !seen["alias"] || !seen["url"] || !seen["kept"] {
		t.Errorf("%v %v", err, seen)
	}
	if err := c.Verify(t.Context(), "sha256/aa/none", kept); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("none: %v", err)
	}
	if err := c.Verify(t.Context(), "stray", kept); err == nil {
		t.Error("a stray file is taken for one of the cache")
	}
}

func check(t *testing.T, c *Client, path, name string, bad []byte, kept func(string) error) {
	t.Helper()
	if err := errors.Join(os.Chmod(path, 0o600), os.WriteFile(path, bad, 0)); err != nil {
		t.Fatal(err)
	}
	if err := c.Verify(t.Context(), name, kept); err == nil {
		t.Errorf("%s: %q is taken", name, bad)
	}
}
