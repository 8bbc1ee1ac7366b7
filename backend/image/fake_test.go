package image

import (
	"archive/tar"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"io/fs"
	"path"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// stack is a target's layers as a test writes them: each a set of files.
type stack struct {
	layers []layerOf
	image  ir.Image
	target ir.Target
	tree   backend.Tree // nil: the first layer's files
}

type layerOf struct {
	key   string
	files map[string]string
	blob  *backend.Blob // then bytes is what Write gives
	bytes []byte
	empty bool
	wrote *int                                   // counts Write; may be nil
	write func(context.Context, io.Writer) error // nil: files or bytes
}

// simple is one layer over scratch.
func simple(format string) stack {
	return stack{
		layers: []layerOf{{key: "k1", files: map[string]string{"etc/os-release": "NAME=Test\n"}}},
		image: ir.Image{
			Platform: ir.Platform{OS: "linux", Architecture: "amd64"},
			Created:  time.Unix(1700000000, 0),
			Cmd:      []string{"/hello"},
			Env:      []string{"PATH=/bin"},
		},
		target: ir.Target{Format: format, Name: "test", Tag: "1", Stage: "0"},
	}
}

func (s stack) result() *backend.Result {
	t := s.target
	t.Image = &s.image
	r := &backend.Result{Target: &t, Tree: s.tree}
	if s.tree == nil {
		r.Tree = fakeTree{s}
	}
	for _, l := range s.layers {
		r.Layers = append(r.Layers, l.layer())
		if l.blob == nil && t.History == nil {
			t.History = []ir.History{{Created: s.image.Created, CreatedBy: "YUM install all"}}
		}
	}
	return r
}

func (l layerOf) layer() backend.Layer {
	return backend.Layer{Key: l.key, Blob: l.blob, Empty: l.empty, Write: func(ctx context.Context, w io.Writer) error {
		if l.write != nil {
			return l.write(ctx, w)
		}
		if l.wrote != nil {
			*l.wrote++
		}
		if l.bytes != nil {
			_, err := w.Write(l.bytes)
			return err
		}
		_, err := w.Write(tarOf(l.files))
		return err
	}}
}

func tarOf(files map[string]string) []byte {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, dir := range dirsOf(files) {
		if err := w.WriteHeader(&tar.Header{Typeflag: tar.TypeDir, Name: dir + "/", Mode: 0o755}); err != nil {
			panic(err)
		}
	}
	for _, name := range sortedKeys(files) {
		h := &tar.Header{Typeflag: tar.TypeReg, Name: name, Mode: 0o755, Size: int64(len(files[name]))}
		if err := errors.Join(w.WriteHeader(h), second(w.Write([]byte(files[name])))); err != nil {
			panic(err)
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// dirsOf are the directories of files, each behind its own.
func dirsOf(files map[string]string) []string {
	dirs := map[string]string{}
	for name := range files {
		for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
			dirs[dir] = ""
		}
	}
	return sortedKeys(dirs)
}

func second(_ int, err error) error { return err }

type fakeTree struct{ s stack }

func (fakeTree) ReadFile(string) ([]byte, error)  { return nil, fs.ErrNotExist }
func (fakeTree) ReadDir(string) ([]string, error) { return nil, fs.ErrNotExist }
func (fakeTree) Close() error                     { return nil }

func (f fakeTree) WriteTar(ctx context.Context, w io.Writer, _ time.Time) error {
	return f.s.layers[0].layer().Write(ctx, w)
}

// gzipBlob is a base image's layer.
func gzipBlob(t testing.TB, files map[string]string) layerOf {
	t.Helper()
	raw := tarOf(files)
	var b bytes.Buffer
	s, err := packer{compression: gzipName}.pack(t.Context(), &b, func(_ context.Context, w io.Writer) error {
		_, err := w.Write(raw)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	h := sha256.New()
	h.Write(raw)
	if s.DiffID != ir.DigestOf(h) {
		t.Fatalf("diff ID %s is not that of the tar", s.DiffID)
	}
	return layerOf{bytes: b.Bytes(), blob: &backend.Blob{
		MediaType: "application/vnd.docker.image.rootfs.diff.tar.gzip",
		Digest:    s.Digest, Size: s.Size, DiffID: s.DiffID,
	}}
}
