package open

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFind says what names mean.
func TestFind(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	if err := os.Rename(layout(t, layer(t, entry{name: "a"})), filepath.Join(dir, "layout")); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir("root", 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, "root.tar", layer(t, entry{name: "etc/"}, entry{name: "etc/f"}))
	write(t, "rootfs.tar", layer(t, entry{name: "rootfs/"}, entry{name: "rootfs/f"}))
	write(t, "first.aci", layer(t, entry{name: "manifest"}, entry{name: "rootfs/"}))
	write(t, "last.aci", layer(t, entry{name: "rootfs/"}, entry{name: "rootfs/f"}, entry{name: "manifest"}))
	write(t, "docker.tar", layer(t, entry{name: "manifest.json", body: "[]"}))
	for ref, want := range map[string]string{
		"layout": "oci-layout layout", "layout:tag": "oci-layout layout:tag", "oci:layout:tag": "oci-layout layout:tag",
		"layout@sha256:1": "oci-layout layout@sha256:1", "oci-layout://layout": "oci-layout layout",
		"root": "directory root", "./root/": "directory root", "root.tar": "tar root.tar", "rootfs.tar": "tar rootfs.tar",
		"first.aci": "aci first.aci", "last.aci": "aci last.aci", "docker.tar": "docker-archive docker.tar",
		"docker-archive:docker.tar": "docker-archive docker.tar",
		"example.org/a:1":           "registry example.org/a:1", "localhost/a": "registry localhost/a", "127.0.0.1:5000/a@sha256:1": "registry 127.0.0.1:5000/a@sha256:1",
		"docker://alpine:3": "registry alpine:3", "docker-image://alpine": "registry alpine",
		"alpine": "alpine: no such image; give the path", "none/here.tar": "no such image", "out.d/here.oci.tar": "no such image", "./none": "no such image", "": "no such image",
		"oci-archive:docker.tar": "it is no oci-archive, but of the kind docker-archive", "oci:none": "no such image",
		"/dev/null": "neither a file nor a directory",
	} {
		p, err := Find(ref)
		got := string(p.Kind) + " " + p.Name
		if err != nil {
			got = err.Error()
		}
		if got != want && (err == nil || !strings.Contains(got, want)) {
			t.Errorf("%q: %q, want %q", ref, got, want)
		}
	}
}
