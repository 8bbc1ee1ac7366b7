package fetch_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

func bytesOf(n int) []byte {
	b := make([]byte, n)
	rand.Read(b)
	return b
}

func newClient(t *testing.T) *fetch.Client {
	t.Helper()
	return &fetch.Client{Dir: t.TempDir(), Backoff: time.Millisecond, Stall: 200 * time.Millisecond}
}

func serve(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

// hangUp ends the connection in the middle of the answer.
func hangUp(w http.ResponseWriter) {
	w.(http.Flusher).Flush()
	panic(http.ErrAbortHandler)
}

func TestHTTPConditional(t *testing.T) {
	body := atomic.Pointer[[]byte]{}
	one, two := []byte("one"), []byte("two")
	body.Store(&one)
	var full, notModified atomic.Int32
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		b := *body.Load()
		tag := `"` + string(b) + `"`
		w.Header().Set("ETag", tag)
		if r.Header.Get("If-None-Match") == tag {
			notModified.Add(1)
			w.WriteHeader(http.StatusNotModified)
			return
		}
		full.Add(1)
		w.Write(b)
	})
	c := newClient(t)
	for _, want := range [][]byte{one, one, two, two} {
		body.Store(&want)
		f, err := c.Fetch(context.Background(), fetch.Request{URLs: []string{url + "/repomd.xml"}})
		if err != nil {
			t.Fatal(err)
		}
		content(t, f, want)
	}
	if full.Load() != 2 || notModified.Load() != 2 {
		t.Errorf("%d files sent, %d times not modified", full.Load(), notModified.Load())
	}
}

// TestHTTPDate: a file is known by its date alone, but not by one within the
// second in which it was sent: the file may have changed since.
func TestHTTPDate(t *testing.T) {
	for age, want := range map[time.Duration]string{time.Hour: "one", 0: "two"} {
		var asked atomic.Int32
		sent := time.Now().Truncate(time.Second)
		url := serve(t, func(w http.ResponseWriter, r *http.Request) {
			body := []string{"one", "two"}[asked.Add(1)-1]
			w.Header().Set("Date", sent.UTC().Format(http.TimeFormat))
			http.ServeContent(w, r, "", sent.Add(-age), strings.NewReader(body))
		})
		c := newClient(t)
		var f fetch.File
		for range 2 {
			var err error
			if f, err = c.Fetch(context.Background(), fetch.Request{URLs: []string{url + "/repomd.xml"}}); err != nil {
				t.Fatal(err)
			}
		}
		content(t, f, []byte(want))
	}
}

func TestHTTPKnownDigestNeedsNoServer(t *testing.T) {
	body := bytesOf(1000)
	var asked atomic.Int32
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) { asked.Add(1); w.Write(body) })
	c := newClient(t)
	for range 3 {
		if _, err := c.Fetch(context.Background(), fetch.Request{URLs: []string{url}, Digest: digest(body)}); err != nil {
			t.Fatal(err)
		}
	}
	if asked.Load() != 1 {
		t.Errorf("asked %d times", asked.Load())
	}
}

func TestHTTPResumes(t *testing.T) {
	body := bytesOf(300_000)
	var sent atomic.Int64
	var tries atomic.Int32
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"v1"`)
		if tries.Add(1) == 1 {
			w.Header().Set("Content-Length", fmt.Sprint(len(body)))
			w.Write(body[:200_000])
			sent.Add(200_000)
			hangUp(w)
		}
		if got := r.Header.Get("If-Range"); got != `"v1"` {
			t.Errorf("If-Range %q", got)
		}
		rec := &counting{ResponseWriter: w, n: &sent}
		http.ServeContent(rec, r, "", time.Time{}, bytes.NewReader(body))
	})
	f, err := newClient(t).Fetch(context.Background(), fetch.Request{URLs: []string{url}, Digest: digest(body), Size: int64(len(body))})
	if err != nil {
		t.Fatal(err)
	}
	content(t, f, body)
	if sent.Load() != int64(len(body)) {
		t.Errorf("%d bytes sent for %d", sent.Load(), len(body))
	}
}

type counting struct {
	http.ResponseWriter
	n *atomic.Int64
}

func (c *counting) Write(b []byte) (int, error) {
	c.n.Add(int64(len(b)))
	return c.ResponseWriter.Write(b)
}

// A later process goes on with what an earlier one began.
func TestHTTPResumesAnotherProcess(t *testing.T) {
	body := bytesOf(300_000)
	var whole atomic.Bool
	var ranges atomic.Int32
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if !whole.Load() {
			w.Header().Set("Content-Length", fmt.Sprint(len(body)))
			w.Write(body[:100_000])
			hangUp(w)
		}
		if r.Header.Get("Range") != "" {
			ranges.Add(1)
		}
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
	})
	c := newClient(t)
	c.Rounds = 1
	req := fetch.Request{URLs: []string{url}, Digest: digest(body), Size: int64(len(body))}
	if _, err := c.Fetch(context.Background(), req); err == nil {
		t.Fatal("half a file is taken")
	}
	whole.Store(true)
	f, err := (&fetch.Client{Dir: c.Dir}).Fetch(context.Background(), req)
	if err != nil {
		t.Fatal(err)
	}
	content(t, f, body)
	if ranges.Load() != 1 {
		t.Errorf("%d ranges asked for", ranges.Load())
	}
	nothingLeft(t, c.Dir, "part")
}

func TestHTTPRangeDenied(t *testing.T) {
	body := bytesOf(300_000)
	for name, later := range map[string]http.HandlerFunc{
		"whole file": func(w http.ResponseWriter, _ *http.Request) { w.Write(body) },
		"416 once": func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Range") != "" {
				w.WriteHeader(http.StatusRequestedRangeNotSatisfiable)
				return
			}
			w.Write(body)
		},
		"other range": func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Range") != "" {
				w.Header().Set("Content-Range", fmt.Sprintf("bytes 0-%d/%d", len(body)-1, len(body)))
				w.WriteHeader(http.StatusPartialContent)
			}
			w.Write(body)
		},
		"another file's end": func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Range") != "" {
				http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(make([]byte, len(body))))
				return
			}
			w.Write(body)
		},
	} {
		t.Run(name, func(t *testing.T) {
			var tries atomic.Int32
			url := serve(t, func(w http.ResponseWriter, r *http.Request) {
				if tries.Add(1) == 1 {
					w.Header().Set("Content-Length", fmt.Sprint(len(body)))
					w.Write(body[:100_000])
					hangUp(w)
				}
				later(w, r)
			})
			f, err := newClient(t).Fetch(context.Background(), fetch.Request{URLs: []string{url}, Digest: digest(body), Size: int64(len(body))})
			if err != nil {
				t.Fatal(err)
			}
			content(t, f, body)
		})
	}
}

func TestHTTPBadServers(t *testing.T) {
	body := bytesOf(50_000)
	for _, tt := range []struct {
		name  string
		serve http.HandlerFunc
		limit int64
		want  string
	}{
		{"not there", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotFound) }, 0, "get: 404 Not Found"},
		{"broken", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusServiceUnavailable) }, 0, "get: 503 Service Unavailable"},
		{"hangs before the head", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, 0, "stalled"},
		{"half answers", func(w http.ResponseWriter, r *http.Request) {
			w.Write(body[:10_000])
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		}, 0, "stalled"},
		{"drips", func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				w.Write([]byte("x"))
				w.(http.Flusher).Flush()
				time.Sleep(20 * time.Millisecond)
			}
		}, 0, "stalled"},
		{"hangs up", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", fmt.Sprint(len(body)))
			w.Write(body[:10_000])
			hangUp(w)
		}, 0, "the connection ended before the file did"},
		{"says another size", func(w http.ResponseWriter, _ *http.Request) { w.Write(body[:400]) }, 0, "size is 400 bytes; expected 50000"},
		{"ends too early", func(w http.ResponseWriter, _ *http.Request) {
			w.(http.Flusher).Flush()
			w.Write(body[:400])
		}, 0, "ended after 400 of 50000 bytes"},
		{"never ends", func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				w.Write(body)
			}
		}, 0, "more than 50000 bytes"},
		{"other bytes", func(w http.ResponseWriter, _ *http.Request) { w.Write(make([]byte, len(body))) }, 0, "digest is sha256:"},
		{"redirects for ever", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/x", http.StatusFound) }, 0, "stopped after 10 redirects"},
		{"redirects to a file", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
		}, 0, "unsupported protocol scheme"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			url := serve(t, tt.serve)
			c := newClient(t)
			c.Rounds = 2
			begin := time.Now()
			_, err := c.Fetch(context.Background(), fetch.Request{URLs: []string{url + "/a.rpm"}, Digest: digest(body), Size: int64(len(body)), Limit: tt.limit})
			if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.HasPrefix(err.Error(), url+"/a.rpm: get: ") {
				t.Fatalf("error: %v\nwant: %s", err, tt.want)
			}
			if time.Since(begin) > 5*time.Second {
				t.Errorf("took %s", time.Since(begin))
			}
			nothingLeft(t, c.Dir, "sha256", "url")
		})
	}
}

func TestHTTPLimitWithoutSize(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			w.Write(make([]byte, 1000))
		}
	})
	c := newClient(t)
	_, err := c.Fetch(context.Background(), fetch.Request{URLs: []string{url}, Limit: 5000})
	if err == nil || !strings.Contains(err.Error(), "more than 5000 bytes") {
		t.Fatal(err)
	}
	nothingLeft(t, c.Dir, "part", "sha256", "url")
}

func TestMirrorsInTurn(t *testing.T) {
	body := bytesOf(1000)
	bad := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotFound) })
	wrong := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.Write(make([]byte, len(body))) })
	good := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.Write(body) })
	dead := "http://127.0.0.1:1"
	req := fetch.Request{URLs: []string{dead + "/x", bad + "/x", wrong + "/x", good + "/x"}, Digest: digest(body), Label: "x"}
	f, err := newClient(t).Fetch(context.Background(), req)
	if err != nil {
		t.Fatal(err)
	}
	content(t, f, body)
	if f.URL != good+"/x" {
		t.Error(f.URL)
	}
	req.URLs = req.URLs[:3]
	_, err = newClient(t).Fetch(context.Background(), req)
	for _, want := range []string{"x: get: none of 3 servers gave it:", "\n  " + dead + "/x: ", "connection refused", bad + "/x: 404", wrong + "/x: digest is"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error: %v\nwant: %s", err, want)
		}
	}
	if errors.Is(err, fs.ErrNotExist) {
		t.Error("only one of three says that it is not there")
	}
	req.URLs = []string{bad + "/x", bad + "/y"}
	if _, err = newClient(t).Fetch(context.Background(), req); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("all say that it is not there: %v", err)
	}
}

func TestRetriesWhatMayPass(t *testing.T) {
	var tries atomic.Int32
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		if tries.Add(1) < 3 {
			w.Header().Set("Retry-After", "0")
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		w.Write([]byte("ok"))
	})
	if _, err := newClient(t).Fetch(context.Background(), fetch.Request{URLs: []string{url}}); err != nil {
		t.Fatal(err)
	}
}

func TestPasswordIsNotSaid(t *testing.T) {
	_, err := newClient(t).Fetch(context.Background(), fetch.Request{URLs: []string{"http://user:secret@127.0.0.1:1/x"}})
	if err == nil || strings.Contains(err.Error(), "secret") {
		t.Fatal(err)
	}
}
