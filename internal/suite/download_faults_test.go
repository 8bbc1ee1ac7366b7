//go:build faults

package suite

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// download is one kind of corrupted download.
type download struct {
	name string
	file string // what is corrupted: has this in its path
	want string // the error says this, beside the file's URL
	// damage gives what is sent in the place of the file's bytes.
	damage func(t *testing.T, l *lab, good []byte) []byte
	send   http.HandlerFunc // instead of damage: the whole answer
}

// downloads are the kinds, of packages first.
func downloads() []download {
	flip := func(at func([]byte) int) func(*testing.T, *lab, []byte) []byte {
		return func(_ *testing.T, _ *lab, b []byte) []byte {
			b = bytes.Clone(b)
			b[at(b)] ^= 4
			return b
		}
	}
	page := func(*testing.T, *lab, []byte) []byte {
		return []byte("<!DOCTYPE html><html><body>Come back later</body></html>")
	}
	const changed = "digest is sha256:"
	return []download{
		{name: "cut short", file: ".rpm", want: "bytes; expected", damage: func(_ *testing.T, _ *lab, b []byte) []byte { return b[:len(b)/2] }},
		{name: "one bit of the header", file: ".rpm", want: changed, damage: flip(func(b []byte) int { return bytes.LastIndex(b, []byte("thing-1-1.src.rpm")) + 2 })},
		{name: "one bit of the payload", file: ".rpm", want: changed, damage: flip(func(b []byte) int { return len(b) - 20 })},
		{name: "one bit of the signature", file: ".rpm", want: changed, damage: flip(func([]byte) int { return 96 + 16 + 16*4 + 100 })},
		{name: "a longer one", file: ".rpm", want: "more than", damage: func(_ *testing.T, _ *lab, b []byte) []byte { return append(bytes.Clone(b), 0) }},
		{name: "another package", file: ".rpm", want: "expected", damage: another(false)},
		{name: "another key's signature", file: ".rpm", want: "expected", damage: another(true)},
		{name: "empty", file: ".rpm", want: "expected", damage: func(*testing.T, *lab, []byte) []byte { return nil }},
		{name: "a page instead of a package", file: ".rpm", want: "expected", damage: page},
		{name: "packed once more", file: ".rpm", want: "expected", damage: func(t *testing.T, _ *lab, b []byte) []byte { return packed(t, b) }},
		{name: "without end", file: ".rpm", want: "more than", send: endless},
		{name: "reset in the middle", file: ".rpm", want: "reset", send: reset},
		{name: "metadata packed once more", file: "primary", want: "expected", damage: func(t *testing.T, _ *lab, b []byte) []byte { return packed(t, b) }},
		{name: "metadata of another revision", file: "primary", want: "expected", damage: func(t *testing.T, l *lab, _ []byte) []byte { return older(t, l) }},
		{name: "a bomb in the metadata", file: "primary", want: "more than", damage: func(t *testing.T, _ *lab, _ []byte) []byte { return zeros(t) }},
		{name: "one bit of the metadata", file: "primary", want: changed, damage: flip(func(b []byte) int { return len(b) / 2 })},
		{name: "repomd.xml is a page", file: "repomd.xml", want: "repomd", damage: page},
		{name: "repomd.xml is cut short", file: "repomd.xml", want: "repomd", damage: func(_ *testing.T, _ *lab, b []byte) []byte { return b[:len(b)/2] }},
		{name: "repomd.xml without end", file: "repomd.xml", want: "more than", send: endless},
		{name: "repomd.xml is reset", file: "repomd.xml", want: "reset", send: reset},
	}
}

// another is a package of the same name: with other bytes, or another key's.
func another(stranger bool) func(*testing.T, *lab, []byte) []byte {
	return func(t *testing.T, l *lab, _ []byte) []byte {
		p := l.thing()
		if stranger {
			key, err := rpmtest.NewKey("Stranger", rpmtest.KeyOptions{})
			if err != nil {
				t.Fatal(err)
			}
			p.Key = key
		} else {
			p.Files = p.Files[:1]
		}
		b, err := p.Build()
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
}

// older is the primary of a repository as it was before.
func older(t *testing.T, l *lab) []byte {
	t.Helper()
	p := l.thing()
	p.Release = "0"
	old := *l
	old.Repo = t.TempDir()
	old.serve(t, p)
	data, err := os.ReadFile(old.primary(t))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func endless(w http.ResponseWriter, r *http.Request) {
	for block := make([]byte, 64<<10); r.Context().Err() == nil; {
		if _, err := w.Write(block); err != nil {
			return
		}
	}
}

func reset(w http.ResponseWriter, _ *http.Request) {
	conn, _, err := w.(http.Hijacker).Hijack()
	if err != nil {
		return
	}
	fmt.Fprint(conn, "HTTP/1.1 200 OK\r\n\r\nhalf")
	conn.(interface{ SetLinger(int) error }).SetLinger(0)
	conn.Close()
}

// spoilt serves the lab's repository with the download corrupted.
func (l *lab) spoilt(t *testing.T, d download) string {
	t.Helper()
	s := l.server(t, func(w http.ResponseWriter, r *http.Request) bool {
		if !strings.Contains(r.URL.Path, d.file) {
			return false
		}
		if d.send != nil {
			d.send(w, r)
			return true
		}
		good, err := os.ReadFile(filepath.Join(l.Repo, r.URL.Path))
		if err != nil {
			t.Error(err)
			return false
		}
		bad := d.damage(t, l, good)
		if bytes.Equal(bad, good) {
			t.Error("nothing is corrupted")
		}
		w.Write(bad)
		return true
	})
	return s.URL
}

// sound wants every entry of the cache to hold what its name says, by the
// command that looks.
func (l *lab) sound(t *testing.T) {
	t.Helper()
	cmd := exec.Command(program, "cache", "verify", "--cache-dir", l.Cache)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("the cache is not sound: %v\n%s", err, tail(out))
	}
}

// layer builds and gives the digest of the image's layer.
func (l *lab) layer(t *testing.T) string {
	t.Helper()
	if code, said := l.start(t); code != 0 {
		t.Fatalf("exit status %d\n%s", code, said)
	}
	defer os.RemoveAll(l.Out)
	l.clean(t)
	return sum(t, layers(t, layout(t, output(t, l.Out)))[0])
}

// TestCorruptedDownload: a corrupted download is an error that names it, and is
// healed by another mirror. What it leaves is sound, and the next build has the
// bytes that it would have had.
func TestCorruptedDownload(t *testing.T) {
	l := newLab(t)
	l.serve(t, l.thing())
	want := l.layer(t)
	good := httptest.NewServer(http.FileServer(http.Dir(l.Repo)))
	defer good.Close()
	sysfile := []string{"ROOTFS scratch", "ARG REPO", "ARG TRUSTED", "YUM repo test --baseurl=$REPO --gpgkey=$TRUSTED", "YUM install thing", "TARGET oci x"}
	l.write(t, sysfile...)
	for _, d := range downloads() {
		t.Run(d.name, func(t *testing.T) {
			l.Cache = t.TempDir()
			bad := l.spoilt(t, d)
			key := "TRUSTED=" + good.URL + "/" + rpmtest.KeyFile
			l.Args = []string{"REPO=" + bad, key}
			l.refused(t, 0, bad+"/", d.file, d.want, "Sysfile:")
			l.sound(t)
			l.Args = []string{"REPO=" + bad + "," + good.URL, key}
			if l.layer(t) != want {
				t.Error("the build with another mirror has other bytes")
			}
			l.sound(t)
		})
	}
}
