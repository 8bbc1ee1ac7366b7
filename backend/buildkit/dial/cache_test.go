package dial

import (
	"os"
	"strings"
	"testing"
)

// Each kind of cache with the attributes that buildctl takes.
func TestCacheWords(t *testing.T) {
	t.Setenv("ACTIONS_RUNTIME_TOKEN", "")
	for word, want := range map[string]string{
		"example.org/cache:1":                                        "registry example.org/cache:1 min",
		"type=registry,ref=example.org/c,mode=max":                   "registry example.org/c max",
		`type=registry,"ref=example.org/c"`:                          "registry example.org/c min",
		"type=registry,ref=r/c,compression=zstd,image-manifest=true": "registry r/c min",
		"type=registry,ref=r/c,force-compression=true,compression-level=3,oci-mediatypes=true,ignore-error=true,registry.insecure=true": "registry r/c min",
		"type=local,dest=/d,tag=t,reset=true,mode=max,compression=none":                                                                 "local  max",
		"type=gha,url=http://x,token=t,scope=main,version=2,url_v2=http://y,timeout=1m":                                                 "gha  min",
		"type=s3,region=eu,bucket=b,name=n,prefix=p/,endpoint_url=http://m,use_path_style=true,access_key_id=a,secret_access_key=s":     "s3  min",
		"type=azblob,account_url=https://x.blob.example.org,container=c,secret_access_key=s":                                            "azblob  min",
	} {
		c, err := ParseCacheTo(word)
		if got := c.Type + " " + c.Attrs["ref"] + " " + c.Attrs["mode"]; err != nil || got != want {
			t.Errorf("%s: %q, %v", word, got, err)
		}
	}
	for word, want := range map[string]string{
		"":                              "an image's reference",
		"=":                             "an image's reference",
		"type=":                         "type",
		"ref=x":                         "an image's reference",
		"type=registry,ref":             "ref",
		"type=registry,mode=max":        "needs ref=REFERENCE",
		"type=registry,ref=x,mdoe=max":  "type=registry has no mdoe; did you mean mode?",
		"type=registry,ref=x,src=y":     "type=registry has no src; it has ref, ",
		"type=s3,bukket=b":              "did you mean bucket?",
		"type=local,dest=x,mode=all":    "mode is min or max",
		"type=local,src=x":              "type=local has no src",
		"type=local":                    "needs dest=DIR",
		"type=inline":                   "type=registry,ref=NAME:cache,mode=max",
		"type=gha,scope=x":              "url",
		"type=magic,ref=x":              "one of registry, local, gha, s3, azblob",
		"type=azblob,account_url=x,a=b": "type=azblob has no a",
	} {
		if c, err := ParseCacheTo(word); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %+v, %v; want %q", word, c, err, want)
		}
	}
	for word, want := range map[string]string{
		"type=registry,ref=x,mode=max":        "type=registry has no mode",
		"type=local,dest=x":                   "type=local has no dest",
		"type=local,src=/nowhere":             "there is no cache in this directory",
		"type=s3,region=eu,bucket=b,regoin=x": "did you mean region?",
	} {
		if c, err := ParseCacheFrom(word); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %+v, %v; want %q", word, c, err, want)
		}
	}
	dir := t.TempDir()
	if err := os.WriteFile(dir+"/index.json", []byte(`{"manifests":[{"annotations":{"org.opencontainers.image.ref.name":"t"}}]}`), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := ParseCacheFrom("type=local,tag=t,src=" + dir); err != nil {
		t.Error(err)
	}
	if c, err := ParseCacheFrom("type=local,src=" + dir); err == nil || !strings.Contains(err.Error(), "has no tag latest") {
		t.Errorf("%+v, %v", c, err)
	}
	for _, word := range []string{"example.org/c", "type=s3,region=eu,bucket=b,name=a;b", "type=gha,url=http://x,token=t", "type=azblob,account_url=x"} {
		if _, err := ParseCacheFrom(word); err != nil {
			t.Errorf("%q: %v", word, err)
		}
	}
}
