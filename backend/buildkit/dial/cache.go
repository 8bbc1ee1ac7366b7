package dial

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/moby/buildkit/client"
	"github.com/moby/buildkit/cmd/buildctl/build"
)

// Cache is where results are kept between builders.
type Cache struct {
	Type  string // registry, local, gha, s3, azblob
	Attrs map[string]string
}

// cacheTypes are those that a builder knows.
var cacheTypes = []string{"registry", "local", "gha", "s3", "azblob"}

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
	if c.Type == "local" {
		return c, c.localPath("src", func(dir string) error {
			if _, err := os.Stat(filepath.Join(dir, "index.json")); err != nil {
				return errors.New("src: there is no cache in this directory; it has no index.json")
			}
			return nil
		})
	}
	return c, c.check("src")
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
	if mode := c.Attrs["mode"]; mode != "min" && mode != "max" {
		return c, fmt.Errorf("mode is min or max, not %q", mode)
	}
	if c.Type == "local" {
		return c, c.localPath("dest", func(string) error { return nil })
	}
	return c, c.check("dest")
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

func (c Cache) check(string) error {
	switch {
	case c.Type == "inline":
		return errors.New("an inline cache is a part of an image that the builder writes, and sysbuild writes its images itself; type=registry,ref=NAME:cache,mode=max keeps it in the registry beside the image")
	case !slices.Contains(cacheTypes, c.Type):
		return fmt.Errorf("type=%s: it is one of %s", c.Type, strings.Join(cacheTypes, ", "))
	case c.Type == "registry" && c.Attrs["ref"] == "":
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
