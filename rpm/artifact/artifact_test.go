package artifact

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

var digest = "sha256:" + strings.Repeat("ab", 32)

func TestParse(t *testing.T) {
	for raw, want := range map[string]Ref{
		"oci://example.org/rpms":                                 {Name: "example.org/rpms", Tag: "latest"},
		"oci://localhost:5000/a/b:el9":                           {Name: "localhost:5000/a/b", Tag: "el9"},
		"oci://localhost:5000/a/b:el9/repodata/repomd.xml":       {Name: "localhost:5000/a/b", Tag: "el9", Path: "repodata/repomd.xml"},
		"oci://localhost:5000/a/b@" + digest:                     {Name: "localhost:5000/a/b", Digest: digest},
		"oci://localhost:5000/a/b:el9@" + digest:                 {Name: "localhost:5000/a/b", Digest: digest},
		"oci://example.org/a@" + digest + "/x.rpm":               {Name: "example.org/a", Digest: digest, Path: "x.rpm"},
		"oci://example.org/a/blobs/" + digest + "/x-1.rpm":       {Name: "example.org/a", Blob: digest, Path: "x-1.rpm"},
		"oci://example.org/a/blobs/" + digest + "/x~1%5E2+3.rpm": {Name: "example.org/a", Blob: digest, Path: "x~1^2+3.rpm"},
	} {
		got, err := Parse(raw)
		if err != nil || got != want {
			t.Errorf("%s: %+v, %v; want %+v", raw, got, err, want)
		}
	}
	for _, raw := range []string{
		"https://example.org/a", "oci://", "oci://example.org", "oci://example.org/", "oci:///a", "oci://me:secret@example.org/a",
		"oci://example.org/a@sha256:12", "oci://example.org/a:", "oci://example.org/a b", "oci://example.org/a?x",
		"oci://example.org/a/blobs/sha256:12/x", "oci://example.org/a/blobs/" + digest, "oci://example.org/a/blobs/" + digest + "/x/y",
	} {
		if got, err := Parse(raw); err == nil {
			t.Errorf("%s: is read as %+v", raw, got)
		}
	}
}

func TestURL(t *testing.T) {
	r, err := Parse("oci://example.org/a:1")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"x.rpm", "x~1^2+3.rpm", "a%5Eb.rpm"} {
		url := r.URL(File{Path: "Packages/" + name, Digest: digest})
		if got, err := Parse(url); err != nil || got != (Ref{Name: "example.org/a", Blob: digest, Path: name}) {
			t.Errorf("%s: %+v, %v", url, got, err)
		}
	}
	if got, err := Parse(r.Pinned(digest)); err != nil || got.Reference() != "example.org/a@"+digest {
		t.Errorf("%+v, %v", got, err)
	}
}

func layer(title, digest, size, more string) string {
	return fmt.Sprintf(`{"digest": %q, "size": %s, "annotations": {%s "org.opencontainers.image.title": %q}}`, digest, size, more, title)
}

func TestFiles(t *testing.T) {
	text := `{"schemaVersion": 2, "layers": [{"digest": "sha256:00", "size": 2},` +
		layer("b.rpm", digest, "7", "") + "," + layer("repodata/repomd.xml", digest, "9", "") + "]}"
	got, err := Files([]byte(text))
	want := []File{{"b.rpm", digest, 7}, {"repodata/repomd.xml", digest, 9}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%v, %v; want %v", got, err, want)
	}
}

func TestFilesHostile(t *testing.T) {
	for want, layers := range map[string]string{
		"no path":               layer("../x.rpm", digest, "1", ""),
		`"/x.rpm"`:              layer("/x.rpm", digest, "1", ""),
		`"a/../../x.rpm"`:       layer("a/../../x.rpm", digest, "1", ""),
		"64 digits":             layer("x.rpm", "md5:12", "1", ""),
		"a size of -1":          layer("x.rpm", digest, "-1", ""),
		"a size of 0":           layer("x.rpm", digest, "0", ""),
		"two layers":            layer("x.rpm", digest, "1", "") + "," + layer("x.rpm", digest, "1", ""),
		"is a directory":        layer("repodata", digest, "1", `"io.deis.oras.content.unpack": "true",`),
		"no layer with a title": `{"digest": "sha256:00", "size": 2}`,
	} {
		if got, err := Files([]byte(`{"schemaVersion": 2, "layers": [` + layers + "]}")); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, %v", want, got, err)
		}
	}
	for text, want := range map[string]string{
		`x`: "no manifest", `{}`: "schemaVersion", `{"schemaVersion": 2, "manifests": []}`: "index",
	} {
		if _, err := Files([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}
