package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// verify reads every download, whose name is its digest, and removes those
// that are not what their names say. What is taken out of images is checked
// whenever it is read. Files of finished steps and of unpacked packages are not:
// no digest of each is kept.
func (t *cacheTool) verify(c caches) error {
	kept, err := c.List()
	if err != nil {
		return err
	}
	var checked, bad int
	for _, e := range kept {
		want, ok := strings.CutPrefix(e.Name, "fetch/sha256/")
		if !ok {
			continue
		}
		checked++
		path := filepath.Join(t.dir, e.Name)
		got, err := fileDigest(path)
		if err != nil {
			return err
		}
		if got == filepath.Base(want) {
			continue
		}
		bad++
		fmt.Fprintf(t.std.err, "%s: its digest is %s: removed\n", path, got)
		if err := os.Remove(path); err != nil {
			return err
		}
	}
	fmt.Fprintf(t.std.err, "%d downloads checked, %d removed\n", checked, bad)
	if bad > 0 {
		return exitError(statusFailed)
	}
	return nil
}

// fileDigest is the SHA-256 digest of a file, in hex.
func fileDigest(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("%s: read: %w", path, err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
