package step

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// grown are two trees, one the other's base.
func grown(t *testing.T) (small, big string) {
	t.Helper()
	small, big = t.TempDir(), t.TempDir()
	for _, f := range []struct{ dir, name, text string }{
		{small, "gone", "1"}, {small, "usr/same", "2"}, {big, "usr/same", "2"}, {big, "usr/new", "3"},
	} {
		name := filepath.Join(f.dir, f.name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(f.text), 0o640); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(name, time.Unix(77, 0), time.Unix(77, 0)); err != nil {
			t.Fatal(err)
		}
	}
	for _, dir := range []string{small, big} {
		for _, name := range []string{"usr", ""} {
			if err := os.Chtimes(filepath.Join(dir, name), time.Unix(78, 0), time.Unix(78, 0)); err != nil {
				t.Fatal(err)
			}
		}
	}
	return small, big
}

// place copies a tree to one of the places of a step.
func place(t *testing.T, dir, at, from string) {
	t.Helper()
	to := worker{dir: dir}.at(at)
	if err := os.MkdirAll(to, 0o755); err != nil {
		t.Fatal(err)
	}
	container{t: t}.run("cp", "-a", from+"/.", to)
}

func target(format string) *ir.Target {
	return &ir.Target{
		Format: format, Name: "example.org/x", Tag: "1", Stage: "s", Platform: ir.Platform{OS: "linux", Architecture: "amd64"},
		Image:   &ir.Image{Created: time.Unix(1000, 0).UTC(), Cmd: []string{"/x"}, Platform: ir.Platform{OS: "linux", Architecture: "amd64"}},
		History: []ir.History{{CreatedBy: "one"}, {CreatedBy: "two"}},
	}
}

// TestPack holds that a step writes what the command line writes.
func TestPack(t *testing.T) {
	needs.Root(t)
	small, big := grown(t)
	for _, format := range []string{"tar", "aci", "oci"} {
		t.Run(format, func(t *testing.T) {
			dir := dirs(t, Out)
			req := &Pack{Target: target(format)}
			res := &backend.Result{Target: target(format), Tree: rootfs{changeset.New(big)}}
			place(t, dir, Target, big)
			if format == "oci" {
				req.Layers = 2
				place(t, dir, Trees+"/0", small)
				place(t, dir, Trees+"/1", big)
				layer := func(base, target *changeset.Tree) backend.Layer {
					return backend.Layer{Write: func(ctx context.Context, w io.Writer) error {
						return changeset.Write(ctx, w, base, target, time.Unix(1000, 0))
					}}
				}
				res.Layers = []backend.Layer{layer(nil, changeset.New(small)), layer(changeset.New(small), changeset.New(big))}
			}
			log := fine(t, dir, Request{Pack: req})
			want, err := image.Write(t.Context(), image.Options{Dir: t.TempDir()}, res)
			if err != nil {
				t.Fatal(err)
			}
			entries, err := os.ReadDir(worker{dir: dir}.at(Out))
			if err != nil || len(entries) != 1 || entries[0].Name() != filepath.Base(want.Path) || !strings.Contains(log, string(want.Digest)) {
				t.Fatalf("%v %v\n%s", entries, err, log)
			}
			one, err1 := os.ReadFile(filepath.Join(worker{dir: dir}.at(Out), entries[0].Name()))
			two, err2 := os.ReadFile(want.Path)
			if err1 != nil || err2 != nil || !bytes.Equal(one, two) {
				t.Errorf("%d bytes and %d: %v %v", len(one), len(two), err1, err2)
			}
			if info, err := entries[0].Info(); err != nil || info.ModTime().Unix() != 1000 || info.Mode() != 0o644 {
				t.Errorf("%v %v", info, err)
			}
		})
	}
	dir := dirs(t, Out, Target)
	bad(t, dir, Request{Pack: &Pack{Target: target("new")}}, "no such format")
	bad(t, dir, Request{Pack: &Pack{}}, "no target")
}

// TestUnpack makes trees again of the archive that Pack makes of them.
func TestUnpack(t *testing.T) {
	needs.Root(t)
	small, big := grown(t)
	dir := dirs(t, Out)
	for i, tree := range []string{small, big} {
		place(t, dir, fmt.Sprint(Trees, "/", i), tree)
	}
	place(t, dir, Target, big)
	fine(t, dir, Request{Pack: &Pack{Target: target("oci"), Layers: 2}})
	in := dirs(t)
	place(t, in, Target+"/in", worker{dir: dir}.at(Out))
	src := &ir.Source{Kind: ir.OCIArchive, Ref: "in/example.org_x_1.oci.tar", Platform: "linux/amd64"}
	for _, kind := range []ir.SourceKind{ir.OCIArchive, ir.DockerArchive} {
		out := dirs(t, Out)
		place(t, out, Target, worker{dir: in}.at(Target))
		src.Kind = kind
		fine(t, out, Request{Unpack: &Unpack{Source: src}})
		_, got, _ := strings.Cut(list(t, worker{dir: out}.at(Out)), "\n") // an archive does not say when the root changed
		if _, want, _ := strings.Cut(list(t, big), "\n"); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", kind, got, want)
		}
	}
	out := dirs(t, Out)
	place(t, out, Target, worker{dir: in}.at(Target))
	for want, s := range map[string]ir.Source{
		"none is for linux/riscv64": {Kind: ir.OCIArchive, Ref: src.Ref, Platform: "linux/riscv64"},
		"no such image":             {Kind: ir.OCIArchive, Ref: src.Ref, Digest: sha("x")},
		"no such file":              {Kind: ir.OCIArchive, Ref: "../../etc/none.tar"},
		"is no image of a context":  {Kind: ir.Tar, Ref: src.Ref},
	} {
		bad(t, out, Request{Unpack: &Unpack{Source: &s}}, want)
	}
}
