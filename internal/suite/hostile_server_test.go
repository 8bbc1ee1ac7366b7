//go:build faults

package suite

import (
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// server serves the repository of a lab. What answer does not answer itself the
// files do.
func (l *lab) server(t *testing.T, answer func(http.ResponseWriter, *http.Request) bool) *httptest.Server {
	t.Helper()
	files := http.FileServer(http.Dir(l.Repo))
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !answer(w, r) {
			files.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(s.Close)
	l.from(s.URL)
	return s
}

// TestHostileUnreachable: nobody listens.
func TestHostileUnreachable(t *testing.T) {
	l := newLab(t)
	l.serve(t, l.thing())
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	listener.Close()
	l.from("http://" + address)
	l.refused(t, 3, "http://"+address, "connection refused")

	if listener, err = net.Listen("tcp", address); err != nil {
		t.Fatal(err)
	}
	s := httptest.NewUnstartedServer(http.FileServer(http.Dir(l.Repo)))
	s.Listener.Close()
	s.Listener = listener
	s.Start()
	defer s.Close()
	l.mended(t)
}

// TestHostileNoHost: no server has the name.
func TestHostileNoHost(t *testing.T) {
	l := newLab(t)
	l.from("http://nowhere.invalid/repo")
	l.refused(t, 3, "http://nowhere.invalid/repo")
}

// TestHostileAnswer: a server that answers something else than the file, of
// each kind of file.
func TestHostileAnswer(t *testing.T) {
	for _, c := range []struct {
		file  string // has this in its path
		line  int
		named string // in the error
	}{
		{"RPM-GPG-KEY", 3, "RPM-GPG-KEY"}, {"repomd.xml", 3, "repodata/repomd.xml"}, {"primary", 3, "primary.xml.gz"}, {".rpm", 4, "thing-1-1.noarch.rpm"},
	} {
		for _, a := range []struct {
			name   string
			answer http.HandlerFunc
			want   string
		}{
			{"404", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(404) }, "404 Not Found"},
			{"500", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) }, "500 Internal Server Error"},
			{"403", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(403) }, "403 Forbidden"},
			{"a page", func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "text/html")
				w.Write([]byte("<html><body>Log in first</body></html>"))
			}, ""},
			{"a circle", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, r.URL.Path, 302) }, "redirect"},
			{"half", func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Length", "100000000")
				w.Write(make([]byte, 1000))
			}, ""},
			{"no HTTP", func(w http.ResponseWriter, _ *http.Request) {
				conn, _, err := w.(http.Hijacker).Hijack()
				if err == nil {
					conn.Write([]byte("SSH-2.0-OpenSSH_9.2\r\n"))
					conn.Close()
				}
			}, "malformed HTTP"},
		} {
			t.Run(strings.Trim(c.file, ".")+" "+a.name, func(t *testing.T) {
				l := newLab(t)
				l.serve(t, l.thing())
				var mended atomic.Bool
				l.server(t, func(w http.ResponseWriter, r *http.Request) bool {
					if mended.Load() || !strings.Contains(r.URL.Path, c.file) {
						return false
					}
					a.answer(w, r)
					return true
				})
				l.refused(t, c.line, c.named, a.want)
				mended.Store(true)
				l.mended(t)
			})
		}
	}
}

// TestHostileHalf: a server that stops in the middle of a package, the
// connection open. It is given up and asked again, and what came is not asked
// for twice.
func TestHostileHalf(t *testing.T) {
	l := newLab(t)
	p := l.thing()
	p.Files[0].Body = strings.Repeat("0123456789abcdef", 100)
	l.serve(t, p)
	data, err := os.ReadFile(l.file(p))
	if err != nil {
		t.Fatal(err)
	}
	var ranges []string
	l.server(t, func(w http.ResponseWriter, r *http.Request) bool {
		if !strings.HasSuffix(r.URL.Path, ".rpm") {
			return false
		}
		ranges = append(ranges, r.Header.Get("Range"))
		if len(ranges) > 1 {
			return false
		}
		w.Header().Set("Content-Length", strconv.Itoa(len(data)))
		w.Write(data[:1000])
		w.(http.Flusher).Flush()
		<-r.Context().Done()
		return true
	})
	at := time.Now()
	l.mended(t)
	t.Logf("took %v, asked for %q", time.Since(at).Round(time.Second), ranges)
	if len(ranges) != 2 || ranges[1] != "bytes=1000-" {
		t.Errorf("asked for %q", ranges)
	}
}

// TestHostileSilent: a server that takes the request and says nothing. Ctrl-C
// ends the build at once; the next one goes on.
func TestHostileSilent(t *testing.T) {
	for _, file := range []string{"RPM-GPG-KEY", "repomd.xml", "primary", ".rpm"} {
		t.Run(strings.Trim(file, "."), func(t *testing.T) {
			l := newLab(t)
			l.serve(t, l.thing())
			asked := make(chan struct{}, 100)
			var mended atomic.Bool
			s := l.server(t, func(w http.ResponseWriter, r *http.Request) bool {
				if mended.Load() || !strings.Contains(r.URL.Path, file) {
					return false
				}
				asked <- struct{}{}
				<-r.Context().Done()
				return true
			})
			defer s.CloseClientConnections()
			l.interrupted(t, func() { <-asked; time.Sleep(200 * time.Millisecond) })
			mended.Store(true)
			l.mended(t)
		})
	}
}
