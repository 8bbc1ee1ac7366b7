package registry_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/v1/remote"

	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestAttach finds what was attached by the referrers of an image.
func TestAttach(t *testing.T) {
	newHome(t)
	s := newServer(t)
	c := registry.New(registry.Options{Dir: t.TempDir()})
	p, err := c.Push(t.Context(), ociArchive(t, "hello"), s.host+"/some/image:1", "")
	if err != nil {
		t.Fatal(err)
	}
	for range 2 { // the same document is one
		for _, kind := range []string{"application/spdx+json", "application/vnd.in-toto+json"} {
			if err := c.Attach(t.Context(), p, kind, []byte(`{"about": "it"}`)); err != nil {
				t.Fatal(err)
			}
		}
	}
	image, err := name.NewDigest(s.host + "/some/image@" + string(p.Digest))
	if err != nil {
		t.Fatal(err)
	}
	index, err := remote.Referrers(image)
	if err != nil {
		t.Fatal(err)
	}
	list, err := index.IndexManifest()
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]int{}
	for _, m := range list.Manifests {
		kinds[m.ArtifactType]++
		img, err := remote.Image(image.Digest(m.Digest.String()))
		if err != nil {
			t.Fatal(err)
		}
		layers, err := img.Layers()
		if err != nil || len(layers) != 1 {
			t.Errorf("%s: %d layers, %v", m.ArtifactType, len(layers), err)
		}
	}
	if fmt.Sprint(kinds) != "map[application/spdx+json:1 application/vnd.in-toto+json:1]" {
		t.Errorf("referrers: %v", kinds)
	}
}

// TestAttachReal attaches on a registry that does not know the API: then a tag
// names the referrers.
func TestAttachReal(t *testing.T) {
	host, ca := realRegistry(t)
	home, certs := newHome(t), t.TempDir()
	write(t, filepath.Join(certs, host, "ca.crt"), ca)
	write(t, filepath.Join(home, ".docker/config.json"), fmt.Sprintf(`{"auths":{%q:{"auth":%q}}}`, host, base64.StdEncoding.EncodeToString([]byte("me:secret"))))
	c := registry.New(registry.Options{Dir: t.TempDir(), CertDirs: []string{certs}})
	p, err := c.Push(t.Context(), ociArchive(t, "hello"), host+"/some/image:1", "")
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Attach(t.Context(), p, "application/spdx+json", []byte("{}")); err != nil {
		t.Fatal(err)
	}
	tag := host + "/some/image:" + strings.Replace(string(p.Digest), ":", "-", 1)
	cmd := exec.Command(needs.Tool(t, "skopeo"), "inspect", "--raw", "--tls-verify=false", "--creds", "me:secret", "docker://"+tag)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var index struct {
		Manifests []struct{ ArtifactType string }
	}
	if err := json.Unmarshal(out, &index); err != nil || len(index.Manifests) != 1 || index.Manifests[0].ArtifactType != "application/spdx+json" {
		t.Errorf("%s: %v", out, err)
	}
}
