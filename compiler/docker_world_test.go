//go:build oracle

package compiler_test

import (
	"archive/tar"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/frontend/dockerui"
	"github.com/moby/buildkit/solver/pb"
	"github.com/opencontainers/go-digest"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/backend/native/ocidir"
	"github.com/sysbuild/sysbuild/compiler"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// world answers both compilers.
type world struct {
	fetch.Fetcher // nil: nothing is fetched
	dir           string
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{dir: t.TempDir()}
	for name, config := range bases {
		w.layout(t, name, config)
	}
	return w
}

// layout writes an image of as many layers as its history has. One file is in
// each.
func (w *world) layout(t *testing.T, name, text string) {
	t.Helper()
	var config map[string]any
	if err := json.Unmarshal([]byte(text), &config); err != nil {
		t.Fatal(err)
	}
	blobs := filepath.Join(w.dir, name, "blobs/sha256")
	if err := os.MkdirAll(blobs, 0o755); err != nil {
		t.Fatal(err)
	}
	put := func(mediaType string, data []byte) ocispecs.Descriptor {
		d := ocispecs.Descriptor{MediaType: mediaType, Digest: digest.FromBytes(data), Size: int64(len(data))}
		if err := os.WriteFile(filepath.Join(blobs, d.Digest.Encoded()), data, 0o644); err != nil {
			t.Fatal(err)
		}
		return d
	}
	layer := put(ocispecs.MediaTypeImageLayer, oneFile(name))
	config["rootfs"] = map[string]any{"type": "layers", "diff_ids": []any{layer.Digest}}
	data, _ := json.Marshal(config)
	manifest := ocispecs.Manifest{MediaType: ocispecs.MediaTypeImageManifest, Config: put(ocispecs.MediaTypeImageConfig, data), Layers: []ocispecs.Descriptor{layer}}
	manifest.SchemaVersion = 2
	data, _ = json.Marshal(manifest)
	index := ocispecs.Index{MediaType: ocispecs.MediaTypeImageIndex, Manifests: []ocispecs.Descriptor{put(ocispecs.MediaTypeImageManifest, data)}}
	index.SchemaVersion = 2
	data, _ = json.Marshal(index)
	for file, data := range map[string][]byte{"index.json": data, "oci-layout": []byte(`{"imageLayoutVersion":"1.0.0"}`)} {
		if err := os.WriteFile(filepath.Join(w.dir, name, file), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func oneFile(name string) []byte {
	var b strings.Builder
	out := tar.NewWriter(&b)
	err := errors.Join(out.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: name, Mode: 0o644}), out.Close())
	if err != nil {
		panic(err)
	}
	return []byte(b.String())
}

func (w *world) open(name string) (*ocidir.Image, error) {
	name = baseOf(name)
	return ocidir.Open(changeset.New(w.dir), ir.OCILayout, name, "", "linux/amd64")
}

// baseOf is the base image that a reference names: plain for all that are none.
func baseOf(ref string) string {
	name := strings.TrimSuffix(strings.TrimPrefix(ref, "docker.io/library/"), ":latest")
	if bases[name] == "" {
		return "plain"
	}
	return name
}

// ResolveImageConfig is what BuildKit asks.
func (w *world) ResolveImageConfig(_ context.Context, ref string, _ sourceresolver.Opt) (string, digest.Digest, []byte, error) {
	name := baseOf(ref)
	for _, step := range []string{"index", "manifest"} {
		file := filepath.Join(w.dir, name, "index.json")
		if step == "manifest" {
			var index ocispecs.Index
			if err := w.json(file, &index); err != nil {
				return "", "", nil, err
			}
			var manifest ocispecs.Manifest
			d := index.Manifests[0].Digest
			if err := w.json(filepath.Join(w.dir, name, "blobs/sha256", d.Encoded()), &manifest); err != nil {
				return "", "", nil, err
			}
			data, err := os.ReadFile(filepath.Join(w.dir, name, "blobs/sha256", manifest.Config.Digest.Encoded()))
			return ref, d, data, err
		}
	}
	return "", "", nil, fs.ErrNotExist
}

func (w *world) json(file string, into any) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, into)
}

var platform = ocispecs.Platform{OS: "linux", Architecture: "amd64"}

func (w *world) byBuildKit(text string) (map[string]any, error) {
	caps := pb.Caps.CapSet(pb.Caps.All())
	res, err := dockerfile2llb.Dockerfile2LLB(context.Background(), []byte(text), dockerfile2llb.ConvertOpt{
		MetaResolver: w, TargetPlatform: &platform, LLBCaps: &caps,
		Config: dockerui.Config{
			BuildPlatforms: []ocispecs.Platform{platform},
			BuildArgs:      map[string]string{"SOURCE_DATE_EPOCH": fmt.Sprint(epoch.Unix())},
		},
	})
	if err != nil {
		return nil, err
	}
	data, err := json.Marshal(res.Image)
	if err != nil {
		return nil, err
	}
	return withoutLayers(data)
}

// withoutLayers is a configuration but for what only layers tell. BuildKit's
// exporter, which is not run here, gives it the epoch for its time.
func withoutLayers(data []byte) (map[string]any, error) {
	var out map[string]any
	err := json.Unmarshal(data, &out)
	delete(out, "rootfs")
	if list, _ := out["history"].([]any); len(list) == 0 {
		delete(out, "history")
	}
	if out["created"] == nil {
		out["created"] = epoch.Format(time.RFC3339)
	}
	return out, err
}

// byUs compiles, and writes an archive whose layers hold a file each.
func (w *world) byUs(t *testing.T, text string) (map[string]any, error) {
	t.Helper()
	prog, list := check.Parse(diag.NewSource("Dockerfile", text), check.Options{})
	if list.HasErrors() {
		return nil, list
	}
	amd64 := ir.Platform{OS: "linux", Architecture: "amd64"}
	graph, list, err := compiler.Compile(t.Context(), prog, compiler.Options{
		Platform: amd64, Builder: amd64, ContextName: "x", Epoch: &epoch, BuildArgs: map[string]string{"SOURCE_DATE_EPOCH": fmt.Sprint(epoch.Unix())},
		Allow: []string{compiler.AllowInsecure, compiler.AllowHostNetwork},
	}, w)
	if err != nil || list.HasErrors() {
		return nil, errors.Join(err, list.Err())
	}
	out, err := image.Write(t.Context(), image.Options{Dir: t.TempDir()}, w.result(t, graph.Targets[0]))
	if err != nil {
		return nil, err
	}
	return withoutLayers(configOf(t, out.Path))
}

// result is what a back end would answer, with layers made up.
func (w *world) result(t *testing.T, target *ir.Target) *backend.Result {
	t.Helper()
	r := &backend.Result{Target: target, Tree: noTree{}}
	if target.Base != nil {
		name := strings.TrimPrefix(target.Base.Op.(*ir.Source).Ref, "docker.io/library/")
		img, err := w.open(strings.TrimSuffix(name, ":latest"))
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range img.Layers {
			blob := &backend.Blob{MediaType: l.MediaType, Digest: ir.Digest(l.Digest), Size: l.Size, DiffID: ir.Digest(l.DiffID)}
			r.Layers = append(r.Layers, backend.Layer{Blob: blob, Write: func(_ context.Context, to io.Writer) error {
				from, err := img.Open(l)
				if err != nil {
					return err
				}
				defer from.Close()
				_, err = io.Copy(to, from)
				return err
			}})
		}
	}
	for n, b := range target.Boundaries {
		if _, ok := b.Op.(*ir.Source); ok {
			continue // the base image itself
		}
		r.Layers = append(r.Layers, backend.Layer{Write: func(_ context.Context, to io.Writer) error {
			_, err := to.Write(oneFile(fmt.Sprint("f", n)))
			return err
		}})
	}
	return r
}

// configOf is the configuration in an OCI archive.
func configOf(t *testing.T, file string) []byte {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	files := map[string][]byte{}
	for in := tar.NewReader(f); ; {
		h, err := in.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if files[h.Name], err = io.ReadAll(in); err != nil {
			t.Fatal(err)
		}
	}
	var index ocispecs.Index
	var manifest ocispecs.Manifest
	if err := json.Unmarshal(files["index.json"], &index); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(files["blobs/sha256/"+index.Manifests[0].Digest.Encoded()], &manifest); err != nil {
		t.Fatal(err)
	}
	return files["blobs/sha256/"+manifest.Config.Digest.Encoded()]
}

type noTree struct{}

func (noTree) ReadFile(string) ([]byte, error)                      { return nil, fs.ErrNotExist }
func (noTree) ReadDir(string) ([]string, error)                     { return nil, fs.ErrNotExist }
func (noTree) Close() error                                         { return nil }
func (noTree) WriteTar(context.Context, io.Writer, time.Time) error { return errors.ErrUnsupported }

// Base is what our compiler asks.
func (w *world) Base(_ context.Context, src *ir.Source) (*ir.Base, error) {
	pinned := *src
	if src.Kind == ir.Scratch {
		return &ir.Base{Source: &pinned, Image: &ir.Image{Platform: ir.Platform{OS: "linux", Architecture: "amd64"}}}, nil
	}
	name := strings.TrimSuffix(strings.TrimPrefix(src.Ref, "docker.io/library/"), ":latest")
	if strings.HasSuffix(src.Ref, ":") {
		return nil, fmt.Errorf("%s: no reference", src.Ref)
	}
	img, err := w.open(name)
	if err != nil {
		return nil, err
	}
	pinned.Digest, pinned.Size = img.Digest, img.Size
	return &ir.Base{Source: &pinned, Image: img.Config, History: img.History}, nil
}

// Context is empty but for what File finds.
func (*world) Context(context.Context, string) (ir.Files, error) { return noTree{}, nil }

// File finds every file.
func (w *world) File(_ context.Context, _, name string) (fetch.File, error) {
	return fetch.File{Path: filepath.Join(w.dir, "plain/oci-layout"), Digest: string(digest.FromString(name)), Size: 1}, nil
}

// Tree is asked for by no line here.
func (*world) Tree(context.Context, *ir.Vertex) (ir.Files, error) { return nil, errors.ErrUnsupported }
