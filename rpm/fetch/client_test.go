package fetch_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return "sha256:" + hex.EncodeToString(sum[:])
}

func write(t *testing.T, path string, b []byte) string {
	t.Helper()
	if err := os.WriteFile(path, b, 0o644); err != nil {
		t.Fatal(err)
	}
	return "file://" + path
}

func content(t *testing.T, f fetch.File, want []byte) {
	t.Helper()
	got, err := os.ReadFile(f.Path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Fatalf("%s: %d bytes, want %d", f.Path, len(got), len(want))
	}
	if f.Digest != digest(want) || f.Size != int64(len(want)) {
		t.Fatalf("file says %s, %d bytes", f.Digest, f.Size)
	}
}

// nothingLeft fails where the cache holds a file, or a beginning of one.
func nothingLeft(t *testing.T, dir string, kinds ...string) {
	t.Helper()
	for _, kind := range kinds {
		filepath.WalkDir(filepath.Join(dir, kind), func(path string, d os.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				t.Errorf("left behind: %s", path)
			}
			return nil
		})
	}
}

func TestLocalFileIsCopiedCheckedAndReused(t *testing.T) {
	dir := t.TempDir()
	body := []byte("a package")
	url := write(t, filepath.Join(dir, "a.rpm"), body)
	c := &fetch.Client{Dir: filepath.Join(dir, "cache")}
	req := fetch.Request{URLs: []string{url}, Digest: digest(body), Size: int64(len(body))}
	f, err := c.Fetch(context.Background(), req)
	if err != nil {
		t.Fatal(err)
	}
	content(t, f, body)
	if err := os.Remove(filepath.Join(dir, "a.rpm")); err != nil {
		t.Fatal(err)
	}
	f, err = c.Fetch(context.Background(), req)
	if err != nil {
		t.Fatalf("a known digest needs no source: %v", err)
	}
	content(t, f, body)
	nothingLeft(t, c.Dir, "part")
}

func TestLocalFileWithoutDigestIsRevalidated(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "repomd.xml")
	c := &fetch.Client{Dir: filepath.Join(dir, "cache")}
	for _, body := range []string{"one", "one", "two", "three bytes more"} {
		url := write(t, path, []byte(body))
		f, err := c.Fetch(context.Background(), fetch.Request{URLs: []string{url}})
		if err != nil {
			t.Fatal(err)
		}
		content(t, f, []byte(body))
	}
}

func TestOtherDigestsFindTheSameFile(t *testing.T) {
	dir := t.TempDir()
	url := write(t, filepath.Join(dir, "f"), []byte("abc"))
	c := &fetch.Client{Dir: filepath.Join(dir, "cache")}
	req := fetch.Request{URLs: []string{url}, Digest: "sha1:a9993e364706816aba3e25717850c26c9cd0d89d"}
	if _, err := c.Fetch(context.Background(), req); err != nil {
		t.Fatal(err)
	}
	os.Remove(filepath.Join(dir, "f"))
	f, err := c.Fetch(context.Background(), req)
	if err != nil {
		t.Fatal(err)
	}
	content(t, f, []byte("abc"))
}

func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	url := write(t, filepath.Join(dir, "f"), []byte("abc"))
	if err := os.Mkdir(filepath.Join(dir, "d"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		req  fetch.Request
		want string
	}{
		{"no URL", fetch.Request{Label: "primary"}, "primary: get: no URL"},
		{"wrong size", fetch.Request{URLs: []string{url}, Size: 4}, "size is 3 bytes; expected 4"},
		{"over the limit", fetch.Request{URLs: []string{url}, Limit: 2}, "3 bytes are more than the limit of 2"},
		{"size over the limit", fetch.Request{URLs: []string{url}, Size: 3, Limit: 2}, "3 bytes are more than the limit of 2"},
		{"wrong digest", fetch.Request{URLs: []string{url}, Digest: digest([]byte("abd"))}, "digest is sha256:ba78"},
		{"no digest", fetch.Request{URLs: []string{url}, Digest: "sha256:../../etc/passwd"}, "want 64 hexadecimal digits"},
		{"unknown digest", fetch.Request{URLs: []string{url}, Digest: "crc:1"}, "algorithm is not one of"},
		{"directory", fetch.Request{URLs: []string{"file://" + dir + "/d"}}, "not a regular file"},
		{"not there", fetch.Request{URLs: []string{"file://" + dir + "/x"}}, "get: no such file or directory"},
		{"other host", fetch.Request{URLs: []string{"file://etc/passwd"}}, "three slashes"},
		{"other scheme", fetch.Request{URLs: []string{"ftp://h/x"}}, "begins with file://, http:// or https://"},
		{"several", fetch.Request{URLs: []string{"file://" + dir + "/x", "ftp://h/x"}, Label: "x.rpm"},
			"x.rpm: get: none of 2 servers gave it:\n  file://"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := &fetch.Client{Dir: filepath.Join(t.TempDir(), "cache")}
			_, err := c.Fetch(context.Background(), tt.req)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Fatalf("error %v\nwant %q", err, tt.want)
			}
			nothingLeft(t, c.Dir, "part", "sha256", "url")
		})
	}
}
