package host

import (
	"archive/tar"
	"bytes"
	"maps"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/static"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

// picture is an image for a test.
type picture struct {
	// files by name; "dir/" is a directory, "name -> to" a link, "name @mode" a
	// mode in octal digits. Values are contents, of "device" a device.
	files   map[string]string
	cmd     []string
	labels  map[string]string
	volumes []string
}

// serves is an image whose service says something, and that has a file for the
// host.
func serves(version string) picture {
	return picture{
		cmd: []string{"/bin/app"}, labels: map[string]string{"name": "org/app", "version": version},
		files: map[string]string{
			"bin/app @755": "app " + version, "exports/hostfs/etc/app/app.conf": "version " + version + "\n",
		},
	}
}

// layoutOf writes an image as an OCI layout and gives its directory.
func layoutOf(t testing.TB, p picture) string {
	t.Helper()
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	for _, name := range slices.Sorted(maps.Keys(p.files)) {
		h, text := entry(name, p.files[name])
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	img, err := mutate.AppendLayers(empty.Image, static.NewLayer(buf.Bytes(), types.OCIUncompressedLayer))
	if err != nil {
		t.Fatal(err)
	}
	volumes := map[string]struct{}{}
	for _, v := range p.volumes {
		volumes[v] = struct{}{}
	}
	file, err := img.ConfigFile()
	if err != nil {
		t.Fatal(err)
	}
	file.OS, file.Architecture = "linux", runtime.GOARCH
	file.Config = v1.Config{Cmd: p.cmd, Labels: p.labels, Volumes: volumes}
	if img, err = mutate.ConfigFile(img, file); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "layout")
	l, err := layout.Write(dir, empty.Index)
	if err == nil {
		err = l.AppendImage(img)
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func entry(name, text string) (*tar.Header, string) {
	h := &tar.Header{Typeflag: tar.TypeReg, Mode: 0o644}
	name, mode, _ := strings.Cut(name, " @")
	if mode != "" {
		h.Mode = 0
		for _, digit := range mode {
			h.Mode = h.Mode<<3 | int64(digit-'0')
		}
	}
	name, to, isLink := strings.Cut(name, " -> ")
	switch {
	case isLink:
		h.Typeflag, h.Linkname = tar.TypeSymlink, to
	case strings.HasSuffix(name, "/"):
		h.Typeflag = tar.TypeDir
		if mode == "" {
			h.Mode = 0o755
		}
	case text == "device":
		h.Typeflag, h.Devmajor, h.Devminor, text = tar.TypeChar, 1, 3, ""
	}
	h.Name, h.Size = path.Clean(name), int64(len(text))
	return h, text
}
