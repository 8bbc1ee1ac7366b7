package registry_test

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// ociArchive packs an image of one file, by other programs than ours.
func ociArchive(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	script := `cd "$1"; mkdir root; printf %s "$4" >root/file; "$2" init --layout l; "$2" new --image l:1
		"$2" insert --image l:1 root /; "$3" copy -q oci:l:1 oci-archive:image.tar`
	cmd := exec.Command("sh", "-euc", script, "sh", dir, needs.Tool(t, "umoci"), needs.Tool(t, "skopeo"), text)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return filepath.Join(dir, "image.tar")
}

// TestPushReal pushes to a registry with certificates and passwords, and skopeo
// reads what is there.
func TestPushReal(t *testing.T) {
	host, ca := realRegistry(t)
	home, certs := newHome(t), t.TempDir()
	write(t, filepath.Join(certs, host, "ca.crt"), ca)
	c := registry.New(registry.Options{Dir: t.TempDir(), CertDirs: []string{certs}})
	archive, ref := ociArchive(t, "hello"), host+"/some/image:1"
	if _, err := c.Push(t.Context(), archive, ref, ""); err == nil || !strings.Contains(err.Error(), "401 Unauthorized") || !strings.Contains(hint(err), "docker login "+host) {
		t.Errorf("without credentials: %v, hint %s", err, hint(err))
	}
	write(t, filepath.Join(home, ".docker/config.json"), fmt.Sprintf(`{"auths":{%q:{"auth":%q}}}`, host, base64.StdEncoding.EncodeToString([]byte("me:secret"))))
	c = registry.New(registry.Options{Dir: t.TempDir(), CertDirs: []string{certs}})
	p, err := c.Push(t.Context(), archive, ref, "")
	if err != nil {
		t.Fatal(err)
	}
	if p.Ref != ref {
		t.Errorf("pushed %s", p.Ref)
	}
	cmd := exec.Command(needs.Tool(t, "skopeo"), "inspect", "--tls-verify=false", "--creds", "me:secret", "--format", "{{.Digest}}", "docker://"+ref)
	if out, err := cmd.CombinedOutput(); err != nil || strings.TrimSpace(string(out)) != string(p.Digest) {
		t.Errorf("skopeo finds %s, pushed %s: %v", out, p.Digest, err)
	}
	again, err := c.Push(t.Context(), archive, ref, "")
	if err != nil || again != p {
		t.Errorf("again: %+v, %v", again, err)
	}
	if b, err := c.Pin(t.Context(), ref, "linux/amd64", ""); err != nil || b.Digest != p.Digest {
		t.Errorf("pinned %+v, %v", b, err)
	}
}

// TestPushMounts holds that what a registry has is not sent again.
func TestPushMounts(t *testing.T) {
	newHome(t)
	s := newServer(t)
	var moved int64
	mounted := ""
	s.bend = func(w http.ResponseWriter, r *http.Request) bool {
		if strings.HasPrefix(r.URL.Path, "/v2/two/blobs/sha256") && r.Method == http.MethodHead {
			http.NotFound(w, r) // the test's registry knows no repositories
			return true
		}
		if r.URL.Query().Get("from") != "" {
			mounted += r.URL.RawQuery
			w.WriteHeader(http.StatusCreated)
			return true
		}
		if r.Method == http.MethodPatch || r.Method == http.MethodPut {
			moved += r.ContentLength
		}
		return false
	}
	c := registry.New(registry.Options{Dir: t.TempDir()})
	archive := ociArchive(t, strings.Repeat("hello ", 1000))
	first, err := c.Push(t.Context(), archive, s.host+"/one:1", "")
	if err != nil {
		t.Fatal(err)
	}
	asked := strings.Join(s.take(), "\n")
	if !strings.Contains(asked, "/v2/one/manifests/1") {
		t.Errorf("asked:\n%s", asked)
	}
	if _, err := c.Push(t.Context(), archive, s.host+"/two:1", s.host+"/one:1"); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(mounted, "mount=sha256") || !strings.Contains(mounted, "from=one") {
		t.Errorf("mounted %q; asked:\n%s", mounted, strings.Join(s.take(), "\n"))
	}
	moved = 0
	if again, err := c.Push(t.Context(), archive, s.host+"/one:2", ""); err != nil || again.Digest != first.Digest {
		t.Errorf("%+v, %v", again, err)
	}
	if moved > 2000 {
		t.Errorf("%d bytes were sent again", moved)
	}
}

// TestPushHostile holds that an archive cannot have another's bytes pushed.
func TestPushHostile(t *testing.T) {
	newHome(t)
	s := newServer(t)
	c := registry.New(registry.Options{Dir: t.TempDir()})
	good, err := os.ReadFile(ociArchive(t, "hello"))
	if err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		data []byte
		want string
	}{
		"text":       {[]byte("not a tar at all, but a text"), "no tar, or one that was compressed"},
		"empty":      {nil, "no index.json"},
		"cut":        {good[:len(good)/2], "EOF"},
		"a manifest": {bytes.Replace(good, []byte(`"schemaVersion":2,"config"`), []byte(`"schemaVersion":3,"config"`), 1), "its digest is sha256:"},
		"no digest":  {bytes.Replace(good, []byte("sha256:"), []byte("../../:"), 1), "sha256:"},
	} {
		file := filepath.Join(t.TempDir(), "image.tar")
		if err := os.WriteFile(file, tt.data, 0o600); err != nil {
			t.Fatal(err)
		}
		if bytes.Equal(tt.data, good) {
			t.Fatalf("%s: nothing is wrong with it", name)
		}
		if _, err := c.Push(t.Context(), file, s.host+"/x:1", ""); err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), file) {
			t.Errorf("%s: error %v, want %q", name, err, tt.want)
		}
	}
	for _, asked := range s.take() {
		t.Errorf("the registry was asked %s", asked)
	}
	if _, err := c.Push(t.Context(), "/nowhere.tar", s.host+"/x:1", ""); err == nil {
		t.Error("a file that is not there is pushed")
	}
}

// TestPushLayout pushes images of a directory that holds two: by tag and by
// digest, the same bytes as of an archive.
func TestPushLayout(t *testing.T) {
	newHome(t)
	s := newServer(t)
	archive := ociArchive(t, "one")
	layout := filepath.Join(t.TempDir(), "layout")
	for tag, from := range map[string]string{"one": archive, "two": ociArchive(t, "two")} {
		cmd := exec.Command(needs.Tool(t, "skopeo"), "copy", "-q", "oci-archive:"+from, "oci:"+layout+":"+tag)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	c := registry.New(registry.Options{Dir: t.TempDir()})
	want, err := c.Push(t.Context(), archive, s.host+"/x:1", "")
	if err != nil {
		t.Fatal(err)
	}
	for _, pick := range []string{":one", "@" + string(want.Digest)} {
		got, err := c.Push(t.Context(), layout+pick, s.host+"/x:1", "")
		if err != nil || got != want {
			t.Errorf("%s: %+v, %v, want %+v", pick, got, err, want)
		}
	}
	for pick, text := range map[string]string{
		"":      "it holds 2 images, and one is pushed at a time",
		":none": "it holds 0 images :none, of 2 in all (",
	} {
		if _, err := c.Push(t.Context(), layout+pick, s.host+"/x:1", ""); err == nil || !strings.Contains(err.Error(), text) {
			t.Errorf("%s: error %v, want %q", pick, err, text)
		}
	}
	blobs, _ := filepath.Glob(layout + "/blobs/sha256/*")
	for _, b := range blobs {
		if err := os.Remove(b); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink("/etc/passwd", b); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := c.Push(t.Context(), layout+":one", s.host+"/y:1", ""); err == nil || !strings.Contains(err.Error(), "escapes") {
		t.Errorf("links out of the layout: %v", err)
	}
}
