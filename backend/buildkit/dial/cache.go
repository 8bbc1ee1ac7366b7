package dial

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/moby/buildkit/client"
	"github.com/moby/buildkit/cmd/buildctl/build"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/lang/instr"
)

// Cache is where results are kept between builders.
type Cache struct {
	Type  string // registry, local, gha, s3, azblob
	Attrs map[string]string
}

// packing is what an export may say of its layers.
var packing = []string{"compression", "compression-level", "force-compression", "oci-mediatypes", "image-manifest"}

// cacheTypes are those that a builder knows, with the attributes that it looks
// at; it overlooks others without a word. Every export has mode and ignore-error
// too.
var cacheTypes = []struct {
	name     string
	both, to []string // attributes of either, and of exports alone
	from     []string // of imports alone
}{
	{"registry", []string{"ref", "registry.insecure"}, packing, nil},
	{"local", []string{"tag"}, append([]string{"dest", "reset"}, packing...), []string{"src", "digest"}},
	{"gha", []string{"scope", "url", "url_v2", "token", "timeout", "version", "repository", "ghtoken"}, nil, nil},
	{"s3", []string{
		"region", "bucket", "prefix", "name", "manifests_prefix", "blobs_prefix", "endpoint_url", "use_path_style",
		"access_key_id", "secret_access_key", "session_token", "touch_refresh", "upload_parallelism",
		"disable_accept_encoding", "retry_mode", "retry_max_attempts",
	}, nil, nil},
	{"azblob", []string{
		"account_url", "account_name", "container", "prefix", "name", "manifests_prefix", "blobs_prefix", "secret_access_key",
	}, nil, nil},
}

// ParseCacheFrom reads --cache-from: type=registry,ref=REF and the like. A bare
// reference is one of a registry.
func ParseCacheFrom(word string) (Cache, error) {
	word, err := whole(word)
	if err != nil {
		return Cache{}, err
	}
	list, err := build.ParseImportCache([]string{word})
	if err != nil {
		return Cache{}, err
	}
	c := Cache(list[0])
	if err := c.check(false); err != nil {
		return c, err
	}
	if c.Type == "local" {
		return c, c.localPath("src", c.inDir)
	}
	return c, nil
}

// ParseCacheTo reads --cache-to.
func ParseCacheTo(word string) (Cache, error) {
	word, err := whole(word)
	if err != nil {
		return Cache{}, err
	}
	list, err := build.ParseExportCache([]string{word})
	if err != nil {
		return Cache{}, err
	}
	c := Cache(list[0])
	if err := c.check(true); err != nil {
		return c, err
	}
	if mode := c.Attrs["mode"]; mode != "min" && mode != "max" {
		return c, fmt.Errorf("mode is min or max, not %q", mode)
	}
	if c.Type == "local" {
		return c, c.localPath("dest", func(string) error { return nil })
	}
	return c, nil
}

// whole is a word with its type.
func whole(word string) (string, error) {
	switch {
	case strings.Contains(word, "type="):
		return word, nil
	case word == "" || strings.ContainsAny(word, "=,"):
		return "", errors.New("it is an image's reference, or type=TYPE and what that needs, with commas between them")
	}
	return "type=registry,ref=" + word, nil
}

// localPath holds that a cache of files names a directory, and makes its path
// whole.
func (c Cache) localPath(name string, is func(string) error) (err error) {
	if c.Attrs[name] == "" {
		return fmt.Errorf("type=local needs %s=DIR", name)
	}
	if c.Attrs[name], err = filepath.Abs(c.Attrs[name]); err != nil {
		return err
	}
	return is(c.Attrs[name])
}

// inDir holds that a directory has the cache: a builder does without one that is
// not there.
func (c Cache) inDir(dir string) error {
	var index ocispecs.Index
	err := readJSON(filepath.Join(dir, "index.json"), &index)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return errors.New("src: there is no cache in this directory; it has no index.json")
	case err != nil:
		return fmt.Errorf("src: index.json: %w", err)
	case c.Attrs["digest"] != "":
		return nil
	}
	tag := cmp.Or(c.Attrs["tag"], "latest")
	if !slices.ContainsFunc(index.Manifests, func(m ocispecs.Descriptor) bool { return m.Annotations[ocispecs.AnnotationRefName] == tag }) {
		return fmt.Errorf("src: the cache in this directory has no tag %s", tag)
	}
	return nil
}

// check holds that a builder would understand the cache.
func (c Cache) check(export bool) error {
	if c.Type == "inline" {
		return errors.New("an inline cache is a part of an image that the builder writes, and sysbuild writes its images itself; type=registry,ref=NAME:cache,mode=max keeps it in the registry beside the image")
	}
	var names []string
	for _, t := range cacheTypes {
		if names = append(names, t.name); t.name == c.Type {
			known := slices.Concat(t.both, t.from)
			if export {
				known = slices.Concat(t.both, t.to, []string{"mode", "ignore-error"})
			}
			return c.checkAttrs(known)
		}
	}
	return fmt.Errorf("type=%s: it is one of %s", c.Type, strings.Join(names, ", "))
}

func (c Cache) checkAttrs(known []string) error {
	for _, name := range slices.Sorted(maps.Keys(c.Attrs)) {
		if slices.Contains(known, name) {
			continue
		}
		if near := instr.Suggest(name, known); near != "" {
			return fmt.Errorf("type=%s has no %s; did you mean %s?", c.Type, name, near)
		}
		return fmt.Errorf("type=%s has no %s; it has %s", c.Type, name, strings.Join(known, ", "))
	}
	if c.Type == "registry" && c.Attrs["ref"] == "" {
		return errors.New("type=registry needs ref=REFERENCE")
	}
	return nil
}

// entries are the client's form of caches.
func entries(caches []Cache) []client.CacheOptionsEntry {
	var list []client.CacheOptionsEntry
	for _, c := range caches {
		list = append(list, client.CacheOptionsEntry{Type: c.Type, Attrs: maps.Clone(c.Attrs)})
	}
	return list
}
