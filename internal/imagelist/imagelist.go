// Package imagelist reads an OCI archive into what tests compare: its files, a
// line each, and its configuration.
package imagelist

import (
	"archive/tar"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
)

// Image is what an archive holds.
type Image struct {
	// Files are the lines of its root file system by path, "/" the first.
	Files map[string]string
	// Config are the fields of its configuration as JSON, without the root
	// file system's digests and the history's texts: of these there is the
	// count, as "history".
	Config map[string]string
	// Layers are the layers' digests, the lowest first.
	Layers []string
	// texts are the beginnings of files that hold text.
	texts map[string]string
}

// Read reads the one image of an OCI archive: of an index the first.
func Read(t testing.TB, archive string) Image {
	t.Helper()
	blobs := unpack(t, archive)
	manifest := blobs.manifest(t, "index.json")
	img := Image{Config: blobs.config(t, manifest.Config.Digest)}
	root := newTree()
	for _, l := range manifest.Layers {
		img.Layers = append(img.Layers, l.Digest)
		f, err := os.Open(blobs[blobName(l.Digest)])
		if err != nil {
			t.Fatal(err)
		}
		if err := root.apply(f); err != nil {
			t.Fatalf("%s: layer %s: %v", archive, l.Digest, err)
		}
		f.Close()
	}
	img.Files, img.texts = root.lines(), root.texts()
	return img
}

// blobs are the files of an archive: name to where it was unpacked.
type blobs map[string]string

type descriptor struct{ MediaType, Digest string }

type manifest struct {
	Manifests []descriptor
	Config    descriptor
	Layers    []descriptor
}

func blobName(digest string) string {
	return "blobs/" + strings.Replace(digest, ":", "/", 1)
}

func unpack(t testing.TB, archive string) blobs {
	t.Helper()
	in, err := os.Open(archive)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	dir, names := t.TempDir(), blobs{}
	for r := tar.NewReader(in); ; {
		h, err := r.Next()
		if err == io.EOF {
			return names
		}
		if err != nil {
			t.Fatalf("%s: %v", archive, err)
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		out := fmt.Sprintf("%s/%d", dir, len(names))
		if err := save(out, r); err != nil {
			t.Fatal(err)
		}
		names[h.Name] = out
	}
}

func save(name string, r io.Reader) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if _, err := io.Copy(f, r); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// manifest follows indexes from the file of that name to a manifest.
func (b blobs) manifest(t testing.TB, name string) manifest {
	t.Helper()
	var m manifest
	b.json(t, name, &m)
	if len(m.Manifests) > 0 {
		return b.manifest(t, blobName(m.Manifests[0].Digest))
	}
	return m
}

func (b blobs) json(t testing.TB, name string, v any) {
	t.Helper()
	data, err := os.ReadFile(b[name])
	if err == nil {
		err = json.Unmarshal(data, v)
	}
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// config is the configuration, the parts of its "config" beside the others.
func (b blobs) config(t testing.TB, digest string) map[string]string {
	t.Helper()
	var whole, inner map[string]json.RawMessage
	b.json(t, blobName(digest), &whole)
	if whole["config"] != nil {
		if err := json.Unmarshal(whole["config"], &inner); err != nil {
			t.Fatal(err)
		}
	}
	var history []json.RawMessage
	if whole["history"] != nil {
		if err := json.Unmarshal(whole["history"], &history); err != nil {
			t.Fatal(err)
		}
	}
	fields := map[string]string{"history": fmt.Sprint(len(history))}
	for _, m := range []map[string]json.RawMessage{whole, inner} {
		for name, value := range m {
			if name != "config" && name != "history" && name != "rootfs" {
				fields[name] = compact(value)
			}
		}
	}
	return fields
}

func compact(value json.RawMessage) string {
	var b bytes.Buffer
	if err := json.Compact(&b, value); err != nil {
		return string(value)
	}
	return b.String()
}
