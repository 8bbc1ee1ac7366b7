package step

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// dirs makes the places of a step below a directory of the test's.
func dirs(t *testing.T, places ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, place := range append(places, filepath.Dir(File)) {
		if err := os.MkdirAll(worker{dir: dir}.at(place), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// do runs a request and gives the exit status and the log.
func do(t *testing.T, dir string, req Request) (int, string) {
	t.Helper()
	w := worker{dir: dir}
	if err := os.WriteFile(w.at(File), []byte(encode(t, req)), 0o644); err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	w.log = &log
	status := w.main(t.Context(), "1.2")
	return status, log.String()
}

func encode(t *testing.T, req Request) string {
	t.Helper()
	text, err := json.Marshal(req)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// fine runs a request that is to be done.
func fine(t *testing.T, dir string, req Request) string {
	t.Helper()
	status, log := do(t, dir, req)
	if status != 0 {
		t.Fatalf("status %d:\n%s", status, log)
	}
	return log
}

// bad runs a request that is to end with an error that says all of want.
func bad(t *testing.T, dir string, req Request, want ...string) {
	t.Helper()
	status, log := do(t, dir, req)
	at := strings.Index("\n"+log, "\n"+ErrorPrefix)
	if status != 1 || at < 0 {
		t.Fatalf("status %d:\n%s", status, log)
	}
	for _, w := range want {
		if !strings.Contains(log[at:], w) {
			t.Errorf("no %q in %q", w, log[at:])
		}
	}
}

func TestOutsideOfAStep(t *testing.T) {
	var log bytes.Buffer
	w := worker{dir: filepath.Join(t.TempDir(), "nowhere"), log: &log}
	if status := w.main(t.Context(), ""); status != 1 || !strings.Contains(log.String(), "run sysbuild build") {
		t.Errorf("status %d: %s", status, log.String())
	}
	dir := dirs(t)
	bad(t, dir, Request{}, "asks for nothing")
	if err := os.WriteFile(worker{dir: dir}.at(File), []byte(`{"later":{}}`), 0o644); err != nil {
		t.Fatal(err)
	}
	log.Reset()
	if status := (worker{dir: dir, log: &log}).main(t.Context(), ""); status != 1 || !strings.Contains(log.String(), "another version") {
		t.Errorf("status %d: %s", status, log.String())
	}
}

// panics is a log that breaks where a package is told of.
type panics struct{ bytes.Buffer }

func (p *panics) Write(b []byte) (int, error) {
	if bytes.HasPrefix(b, []byte("[1/1]")) {
		panic("broken")
	}
	return p.Buffer.Write(b)
}

// TestPanic holds that a mistake of ours is told of with the version.
func TestPanic(t *testing.T) {
	dir := dirs(t, Cache, Out)
	url, _ := server(t, map[string]string{"a.rpm": "first"})
	req := Request{Fetch: &Fetch{Packages: []Package{{URLs: []string{url + "/a.rpm"}, Digest: sha("first")}}}}
	fine(t, dir, req)
	log := &panics{}
	status := worker{dir: dir, log: log}.main(t.Context(), "1.2")
	if text := log.String(); status != 3 || !strings.Contains(text, ErrorPrefix+"internal error: broken\n") || !strings.Contains(text, "version 1.2") || !strings.Contains(text, "fetch.go") {
		t.Errorf("status %d: %s", status, text)
	}
}

// server gives files by name, and counts what it is asked for.
func server(t *testing.T, files map[string]string) (url string, asked map[string]int) {
	asked = map[string]int{}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		asked[name]++
		user, password, _ := r.BasicAuth()
		if strings.HasPrefix(name, "secret") && (user != "me" || password != "pass") {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		body, ok := files[name]
		if !ok {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		io.WriteString(w, body)
	}))
	t.Cleanup(s.Close)
	return s.URL, asked
}

func sha(text string) ir.Digest {
	sum := sha256.Sum256([]byte(text))
	return ir.Digest("sha256:" + hex.EncodeToString(sum[:]))
}

func TestFetch(t *testing.T) {
	dir := dirs(t, Cache, Out, Secrets)
	url, asked := server(t, map[string]string{"a.rpm": "first", "b.rpm": "second", "secret.rpm": "third"})
	old := sha1.Sum([]byte("second"))
	for name, text := range map[string]string{"user": "me\n", "password": "pass"} {
		if err := os.WriteFile(worker{dir: dir}.at(Secrets)+"/"+name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	list := []Package{
		{URLs: []string{url + "/none.rpm", url + "/a.rpm"}, Digest: sha("first"), Size: 5, Label: "a-1-1.noarch"},
		{URLs: []string{url + "/b.rpm"}, Digest: ir.Digest("sha1:" + hex.EncodeToString(old[:])), Label: "b-1-1.noarch"},
		{URLs: []string{url + "/secret.rpm"}, Digest: sha("third"), Label: "c-1-1.noarch", Access: &ir.Access{Username: "secret:user", Password: "secret:password"}},
	}
	log := fine(t, dir, Request{Fetch: &Fetch{Packages: list}})
	for _, want := range []string{"[3/3] ", "a-1-1.noarch, 0.0 MB, downloaded", "3 packages, 0.0 MB"} {
		if !strings.Contains(log, want) {
			t.Errorf("no %q in\n%s", want, log)
		}
	}
	for i, want := range []string{"first", "second", "third"} {
		name := filepath.Join(worker{dir: dir}.at(Out), FileName(list[i]))
		got, err := os.ReadFile(name)
		if err != nil || string(got) != want {
			t.Errorf("%s: %q %v", list[i].Label, got, err)
		}
		if st, err := os.Stat(name); err != nil || !st.ModTime().Equal(time.Unix(0, 0)) || st.Mode() != 0o644 {
			t.Errorf("%s: %v %v", list[i].Label, st, err)
		}
	}
	if names, _ := os.ReadDir(worker{dir: dir}.at(Out)); len(names) != 3 {
		t.Errorf("in the result: %v", names)
	}
	clear(asked)
	if log := fine(t, dir, Request{Fetch: &Fetch{Packages: list}}); !strings.Contains(log, "a-1-1.noarch, 0.0 MB, was in the cache") || len(asked) > 0 {
		t.Errorf("asked for %v:\n%s", asked, log)
	}
}

// TestFetchFromSpoiledCache holds that what another build wrote into the cache
// is not taken for a package.
func TestFetchFromSpoiledCache(t *testing.T) {
	dir := dirs(t, Cache, Out)
	url, asked := server(t, map[string]string{"a.rpm": "first"})
	list := []Package{{URLs: []string{url + "/a.rpm"}, Digest: sha("first"), Size: 5, Label: "a-1-1.noarch"}}
	fine(t, dir, Request{Fetch: &Fetch{Packages: list}})
	sum := FileName(list[0])
	name := filepath.Join(worker{dir: dir}.at(Cache), "sha256", sum[:2], sum)
	for _, text := range []string{"evil!", "longer and evil"} {
		clear(asked)
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		log := fine(t, dir, Request{Fetch: &Fetch{Packages: list}})
		got, err := os.ReadFile(filepath.Join(worker{dir: dir}.at(Out), sum))
		if err != nil || string(got) != "first" || asked["a.rpm"] != 1 {
			t.Errorf("%q %v, asked %v\n%s", got, err, asked, log)
		}
	}
}

func TestFetchErrors(t *testing.T) {
	dir := dirs(t, Cache, Out)
	url, _ := server(t, map[string]string{"a.rpm": "first"})
	for _, c := range []struct {
		p    Package
		want string
	}{
		{Package{URLs: []string{url + "/none.rpm"}, Digest: sha("x")}, url + "/none.rpm: get: 404"},
		{Package{URLs: []string{url + "/a.rpm"}, Digest: sha("x")}, "digest is " + string(sha("first"))},
		{Package{URLs: []string{url + "/a.rpm"}, Digest: sha("first"), Size: 7}, "size is 5 bytes; expected 7"},
		{Package{URLs: []string{url + "/a.rpm"}}, "no digest"},
		{Package{URLs: []string{url + "/a.rpm"}, Digest: "sha256:../../x"}, "want 64 hexadecimal digits"},
		{Package{URLs: []string{url + "/a.rpm"}, Digest: sha("first"), Access: &ir.Access{Username: "secret:repo"}}, `secret "repo" is not given: --secret id=repo`},
	} {
		c.p.Label = "p-1-1.noarch"
		bad(t, dir, Request{Fetch: &Fetch{Packages: []Package{c.p}}}, "package p-1-1.noarch: ", c.want)
	}
	if names, _ := os.ReadDir(worker{dir: dir}.at(Out)); len(names) > 0 {
		t.Errorf("in the result: %v", names)
	}
}

func TestDiff(t *testing.T) {
	dir := dirs(t, Base, Target, Out)
	w := worker{dir: dir}
	for name, text := range map[string]string{Base + "/gone": "1", Base + "/same": "2", Target + "/same": "2", Target + "/new": "3"} {
		if err := os.WriteFile(w.at(name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	epoch := time.Unix(1000, 0)
	fine(t, dir, Request{Diff: &Diff{Epoch: epoch}})
	l := layerOf(t, w)
	data, err := os.ReadFile(w.at(Out) + "/" + LayerTar)
	if err != nil {
		t.Fatal(err)
	}
	if l.Empty || l.Size != int64(len(data)) || l.Digest != sha(string(data)) {
		t.Errorf("%+v of %d bytes", l, len(data))
	}
	if got, want := names(t, data), ".wh.gone 0\nnew 1000\n"; got != want {
		t.Errorf("got\n%s", got)
	}
	again := dirs(t, Base, Target, Out)
	fine(t, again, Request{Diff: &Diff{Epoch: epoch}})
	if l := layerOf(t, worker{dir: again}); l != (Layer{Empty: true}) {
		t.Errorf("%+v", l)
	}
	if _, err := os.Stat(worker{dir: again}.at(Out) + "/" + LayerTar); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a tar of an empty layer: %v", err)
	}
}

// TestDiffPacked holds that a compressed change set is the tar, packed as an
// output has it, and that no other version packs it.
func TestDiffPacked(t *testing.T) {
	dir := dirs(t, Target, Out)
	w := worker{dir: dir}
	if err := os.WriteFile(w.at(Target)+"/new", []byte(strings.Repeat("word ", 1000)), 0o644); err != nil {
		t.Fatal(err)
	}
	d := Diff{Whole: true, Epoch: time.Unix(1000, 0)}
	fine(t, dir, Request{Diff: &d})
	plain := layerOf(t, w)
	if err := os.Remove(w.at(Out) + "/" + LayerTar); err != nil {
		t.Fatal(err)
	}
	d.Compression, d.Packing = "gzip", image.Packing
	fine(t, dir, Request{Diff: &d})
	l := layerOf(t, w)
	data, err := os.ReadFile(w.at(Out) + "/" + LayerTar)
	if err != nil {
		t.Fatal(err)
	}
	if l.Packed == nil || l.Packed.Digest != sha(string(data)) || l.Size != int64(len(data)) || l.Size >= plain.Size || plain.Packed != nil {
		t.Fatalf("%+v, packed %+v of %d bytes", plain, l.Packed, len(data))
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(z)
	if err != nil || l.Digest != plain.Digest || l.Digest != sha(string(text)) {
		t.Errorf("%v: %+v, and the tar is %+v", err, l, plain)
	}
	d.Packing = "0"
	if err := os.Remove(w.at(Out) + "/" + LayerTar); err != nil {
		t.Fatal(err)
	}
	bad(t, dir, Request{Diff: &d}, `packing "0"`, "another version's of sysbuild")
}

func layerOf(t *testing.T, w worker) (l Layer) {
	t.Helper()
	text, err := os.ReadFile(w.at(Out) + "/" + LayerJSON)
	if err == nil {
		err = json.Unmarshal(text, &l)
	}
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func names(t *testing.T, data []byte) string {
	t.Helper()
	var out strings.Builder
	for tr := tar.NewReader(bytes.NewReader(data)); ; {
		h, err := tr.Next()
		if err == io.EOF {
			return out.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&out, "%s %d\n", h.Name, h.ModTime.Unix())
	}
}
