package native

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	ggcr "github.com/google/go-containerregistry/pkg/registry"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// evilRegistry holds blobs and manifests that nobody looked at.
type evilRegistry struct {
	t   *testing.T
	url string
}

func newEvilRegistry(t *testing.T) *evilRegistry {
	s := httptest.NewServer(ggcr.New(ggcr.Logger(log.New(io.Discard, "", 0))))
	t.Cleanup(s.Close)
	return &evilRegistry{t, s.URL}
}

func (e *evilRegistry) put(path, mediaType string, body []byte) {
	e.t.Helper()
	method := http.MethodPut
	if strings.Contains(path, "/uploads/") {
		method = http.MethodPost
	}
	req, err := http.NewRequestWithContext(e.t.Context(), method, e.url+path, bytes.NewReader(body))
	if err != nil {
		e.t.Fatal(err)
	}
	req.Header.Set("Content-Type", mediaType)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		e.t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusCreated {
		e.t.Fatalf("%s: %s", path, resp.Status)
	}
}

// blob uploads bytes and gives their descriptor.
func (e *evilRegistry) blob(mediaType string, body []byte) string {
	e.t.Helper()
	sum := sha256.Sum256(body)
	digest := "sha256:" + hex.EncodeToString(sum[:])
	e.put("/v2/evil/blobs/uploads/?digest="+digest, "application/octet-stream", body)
	return fmt.Sprintf(`{"mediaType":%q,"digest":%q,"size":%d}`, mediaType, digest, len(body))
}

// TestHostileImages holds that what a registry says is not believed.
func TestHostileImages(t *testing.T) {
	e := newEvilRegistry(t)
	const (
		oci      = "application/vnd.oci.image.manifest.v1+json"
		confType = "application/vnd.oci.image.config.v1+json"
		layer    = "application/vnd.oci.image.layer.v1.tar"
	)
	empty := make([]byte, 1024) // an empty tar
	sum := sha256.Sum256(empty)
	diffID := "sha256:" + hex.EncodeToString(sum[:])
	config := func(diffIDs ...string) []byte {
		return fmt.Appendf(nil, `{"os":"linux","architecture":"amd64","rootfs":{"type":"layers","diff_ids":["%s"]}}`, strings.Join(diffIDs, `","`))
	}
	good := e.blob(confType, config(diffID))
	tar := e.blob(layer, empty)
	manifest := func(conf string, layers ...string) string {
		return fmt.Sprintf(`{"schemaVersion":2,"mediaType":%q,"config":%s,"layers":[%s]}`, oci, conf, strings.Join(layers, ","))
	}
	many := make([]string, 128)
	for i := range many {
		many[i] = diffID
	}
	for i, tt := range []struct{ manifest, want string }{
		{manifest(good, tar), ""},
		{manifest(good), "the manifest has 0 layers and the configuration 1"},
		{manifest(e.blob(confType, config(many...)), slices.Repeat([]string{tar}, 128)...), "127 is the most"},
		{manifest(e.blob("application/vnd.cncf.helm.config.v1+json", []byte("{}")), tar), `its configuration is of media type "application/vnd.cncf.helm.config.v1+json"`},
		{manifest(good, strings.Replace(tar, layer, "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip", 1)), "it lies elsewhere"},
		{manifest(good, strings.Replace(tar, layer, layer+"+encrypted", 1)), "it is encrypted"},
		{manifest(good, strings.Replace(tar, layer, "text/html", 1)), `media type "text/html" is no layer`},
		{manifest(good, strings.Replace(tar, "1024", "1023", 1)), "expected 1023"},
		{manifest(good, strings.Replace(tar, "1024", "1025", 1)), "expected 1025"},
		{manifest(good, strings.Replace(tar, "1024", "-1", 1)), "size -1"},
		{manifest(good, strings.Replace(tar, "1024", "0", 1)), "a size of 0 bytes"},
		{manifest(good, strings.Replace(tar, "sha256", "sha512", 1)), "only sha256 is known"},
		{manifest(e.blob(confType, config("sha256:"+strings.Repeat("0", 64))), tar), "diff ID: digest"},
		{manifest(e.blob(confType, config("sha256:/../../etc")), tar), "only sha256 is known"},
		{manifest(e.blob(confType, []byte(`{"os":"windows","architecture":"amd64","rootfs":{"diff_ids":["`+diffID+`"]}}`)), tar), "the image is for windows/amd64"},
		{manifest(e.blob(confType, []byte(`[`)), tar), "configuration: "},
		{manifest(good, e.blob(layer, []byte("no tar"))), "layer 1: "},
	} {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			tag := fmt.Sprintf("t%d", i)
			e.put("/v2/evil/manifests/"+tag, oci, []byte(tt.manifest))
			b := newBench(t, Options{})
			base, err := b.Base(t.Context(), &ir.Source{Kind: ir.ImageRef, Ref: strings.TrimPrefix(e.url, "http://") + "/evil:" + tag, Platform: "linux/amd64"})
			if err == nil {
				_, err = b.Tree(t.Context(), ir.New(base.Source))
			}
			if (tt.want == "") != (err == nil) || err != nil && !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want %q", err, tt.want)
			}
		})
	}
}
