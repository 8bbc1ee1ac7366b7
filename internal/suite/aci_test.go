//go:build conformance

package suite

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/appc/spec/pkg/acirenderer"
	"github.com/appc/spec/schema"
	"github.com/appc/spec/schema/types"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// appContainers are images by their IDs, as the specification's own renderer
// asks for them.
type appContainers map[string][]byte // uncompressed

// add takes an image in, and gives its ID.
func (c appContainers) add(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if z, err := gzip.NewReader(bytes.NewReader(data)); err == nil {
		if data, err = io.ReadAll(z); err != nil {
			t.Fatal(err)
		}
	}
	sum := sha512.Sum512(data)
	id := "sha512-" + hex.EncodeToString(sum[:])
	c[id] = data
	return id
}

func (c appContainers) ReadStream(id string) (io.ReadCloser, error) {
	if c[id] == nil {
		return nil, fmt.Errorf("%s: no such image", id)
	}
	return io.NopCloser(bytes.NewReader(c[id])), nil
}

func (c appContainers) ResolveKey(id string) (string, error) { return id, nil }
func (c appContainers) HashToKey(h hash.Hash) string {
	return "sha512-" + hex.EncodeToString(h.Sum(nil))
}

func (c appContainers) GetImageManifest(id string) (*schema.ImageManifest, error) {
	r := tar.NewReader(bytes.NewReader(c[id]))
	for {
		h, err := r.Next()
		if err != nil {
			return nil, err
		}
		if h.Name == "manifest" {
			m := new(schema.ImageManifest)
			return m, json.NewDecoder(r).Decode(m)
		}
	}
}

func (c appContainers) GetACI(name types.ACIdentifier, labels types.Labels) (string, error) {
	for _, id := range slices.Sorted(maps.Keys(c)) {
		m, err := c.GetImageManifest(id)
		if err != nil {
			return "", err
		}
		fits := m.Name == name
		for _, l := range labels {
			value, _ := m.GetLabel(l.Name.String())
			fits = fits && value == l.Value
		}
		if fits {
			return id, nil
		}
	}
	return "", errors.New("no image of this name")
}

// rendered are the paths of the root file system that the renderer makes of an
// image and those below it, each with the ID of the image that it is of.
func (c appContainers) rendered(t *testing.T, id string) map[string]string {
	t.Helper()
	h, err := types.NewHash(id)
	if err != nil {
		t.Fatal(err)
	}
	list, err := acirenderer.GetRenderedACIWithImageID(*h, c)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, image := range list {
		for name := range image.FileMap {
			if below, ok := strings.CutPrefix(name, "rootfs"); ok {
				out[below] = image.Key
			}
		}
	}
	return out
}

// entries are those of an archive's root file system, by path.
func entries(t *testing.T, data []byte, below string) map[string]*tar.Header {
	t.Helper()
	out := map[string]*tar.Header{}
	for r := tar.NewReader(bytes.NewReader(data)); ; {
		h, err := r.Next()
		if err == io.EOF {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		if name, ok := strings.CutPrefix(strings.TrimSuffix("/"+h.Name, "/"), below); ok {
			out[name] = h
		}
	}
}

func validACI(t *testing.T, path string) {
	t.Helper()
	out, err := exec.Command(needs.Tool(t, "go"), "tool", "actool", "--debug", "validate", path).CombinedOutput()
	if err != nil || !strings.Contains(string(out), "valid app container image") {
		t.Errorf("actool: %v\n%s", err, out)
	}
}

// oneStage is CentOS with programs that have capabilities, three times.
const oneStage = `ROOTFS scratch
ARG MIRROR
YUM repo base --baseurl=$MIRROR --gpgkey=$MIRROR/RPM-GPG-KEY-CentOS-7,$MIRROR/RPM-GPG-KEY-stand-ins
YUM set tsflags=nodocs
YUM install bash coreutils rpm centos-release shadow-utils httpd
RUN echo it ran
WORKDIR /srv/www
USER apache
EXPOSE 80 443
VOLUME /var/www
LABEL version=7.9.2009 name=centos summary="CentOS with a web server"
CMD ["/usr/sbin/httpd", "-DFOREGROUND"]
TARGET oci centos:7
TARGET aci example.org/centos
TARGET system centos-system:7
`

// TestCentOSOfOneStage holds one stage, which runs once, in three formats, to
// the tools of each; and its App Container image to itself, from another
// directory and without a cache.
func TestCentOSOfOneStage(t *testing.T) {
	needs.Root(t)
	repo := needs.EL7(t)
	said, outs := "", []string{}
	for _, flags := range [][]string{nil, {"-t", "example.org/centos"}} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "Sysfile"), []byte(oneStage), 0o644); err != nil {
			t.Fatal(err)
		}
		j := job{Context: dir, Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out"), Args: []string{"MIRROR=file://" + repo}, Flags: flags}
		said += j.run(t)
		outs = append(outs, j.Out)
	}
	if n := strings.Count(said, "RUN echo it ran"); n != len(outs) {
		t.Errorf("the RUN is told of %d times:\n%s", n, said)
	}
	images, ids := appContainers{}, map[string]bool{}
	for _, out := range outs {
		path := filepath.Join(out, "example.org_centos.aci")
		validACI(t, path)
		ids[images.add(t, path)] = true
	}
	if len(ids) != 1 {
		t.Fatalf("image IDs %v", ids)
	}
	id := slices.Collect(maps.Keys(ids))[0]
	if !strings.Contains(said, id) {
		t.Errorf("the image ID %s is not told:\n%s", id, said)
	}
	root := entries(t, images[id], "/rootfs")
	got := images.rendered(t, id)
	for name := range got {
		if root[name] == nil {
			t.Errorf("the renderer has %q more", name)
		}
	}
	for name := range root {
		if got[name] != id {
			t.Errorf("the renderer leaves %q out", name)
		}
	}
	hasCapabilities(t, "aci", root)
	app, err := images.GetImageManifest(id)
	if err != nil {
		t.Fatal(err)
	}
	if user := root["/srv/www"]; user == nil || app.App.User != "48" || app.App.Group != "48" || len(app.App.Ports) != 2 || len(app.App.MountPoints) != 1 {
		t.Errorf("the manifest has %+v", app.App)
	}
	for _, name := range []string{"centos_7.oci.tar", "centos-system_7.system.tar"} {
		hasCapabilities(t, name, entries(t, firstLayer(t, filepath.Join(outs[0], name)), ""))
	}
}

// hasCapabilities wants those of shadow-utils' newuidmap and of httpd's suexec:
// version 2 of the attribute, effective, and the permitted ones (capabilities(7)).
func hasCapabilities(t *testing.T, what string, root map[string]*tar.Header) {
	t.Helper()
	const setgid, setuid = 1 << 6, 1 << 7
	for name, bits := range map[string]byte{"/usr/bin/newuidmap": setuid, "/usr/bin/newgidmap": setgid, "/usr/sbin/suexec": setgid | setuid} {
		want := string([]byte{1, 0, 0, 2, bits}) + strings.Repeat("\x00", 15)
		if h := root[name]; h == nil || h.PAXRecords["SCHILY.xattr.security.capability"] != want {
			t.Errorf("%s: %s is %+v", what, name, h)
		}
	}
}

// firstLayer is the uncompressed first layer of an OCI archive.
func firstLayer(t *testing.T, path string) []byte {
	t.Helper()
	dir := t.TempDir()
	if out, err := exec.Command(needs.Tool(t, "tar"), "-C", dir, "-xf", path).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var m []struct{ Layers []string }
	data, err := os.ReadFile(filepath.Join(dir, "manifest.json"))
	if err == nil {
		err = json.Unmarshal(data, &m)
	}
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(filepath.Join(dir, m[0].Layers[0]))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// TestACIOnAnother has the renderer put an image on the one that it depends on,
// and leave out what is not in its list of paths.
func TestACIOnAnother(t *testing.T) {
	needs.Root(t)
	dir := t.TempDir()
	for name, text := range map[string]string{
		"base/etc/a": "base", "base/etc/b": "base", "base/bin/x": "base", "top/etc/b": "top", "top/etc/c": "top",
	} {
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	images := appContainers{}
	build := func(text, name string) string {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, "Sysfile"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		j := job{Context: dir, Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out")}
		j.run(t)
		validACI(t, filepath.Join(j.Out, name))
		return images.add(t, filepath.Join(j.Out, name))
	}
	base := build("ROOTFS ./base\nTARGET aci example.org/base:1\n", "example.org_base_1.aci")
	top := build("ROOTFS ./top\nTARGET aci --dependency=example.org/base,version=1,imageID="+base+
		" --path-whitelist=/etc/a,/etc/b,/etc/c example.org/top:1\n", "example.org_top_1.aci")
	got := images.rendered(t, top)
	want := map[string]string{"/etc/a": base, "/etc/b": top, "/etc/c": top}
	maps.DeleteFunc(got, func(name, _ string) bool { return want[name] == "" && name != "/bin/x" })
	if !maps.Equal(got, want) {
		t.Errorf("rendered %v, want %v", got, want)
	}
}
