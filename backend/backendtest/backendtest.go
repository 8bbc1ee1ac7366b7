// Package backendtest holds what every back end must make of a graph: vectors
// of IR text, the files of a context, and the layers that come out, entry by
// entry. It is for tests, and knows no back end.
package backendtest

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
	"golang.org/x/tools/txtar"
)

// Run runs every vector against the back ends that open makes, each over a
// context of its own. A vector is a txtar archive:
//
//	ir            the graph; $ROOT is the digest of root.tar, which holds a
//	              shell and some tools of the machine
//	context/NAME  a file of the context; "#!mode 0755" as its first line sets
//	              its mode, "#!link TEXT" makes it a link
//	want          what comes out; the layer of root.tar is left out
//	want NAME     what comes out of the back end NAME, where it cannot do as the
//	              others; the vector's comment says why
func Run(t *testing.T, open func(t *testing.T, context string) backend.Backend, update bool) {
	needs.Root(t)
	dir := filepath.Join(needs.ModuleRoot(t), "backend", "backendtest", "testdata")
	files, err := filepath.Glob(filepath.Join(dir, "*.txtar"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no vectors in %s: %v", dir, err)
	}
	root := makeRoot(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			v := vector{t: t, file: file, root: root, context: t.TempDir(), want: map[string]string{}}
			v.run(open, update)
		})
	}
}

// UpdateFlag is the flag -update of a package that runs the vectors.
func UpdateFlag() *bool { return flag.Bool("update", false, "write what comes out into the vectors") }

func makeRoot(t *testing.T) []byte {
	t.Helper()
	dir := t.TempDir()
	hostroot.Make(t, dir, "sh", "cat", "ls", "rm", "mkdir", "ln", "mv", "chmod", "chown", "id", "touch", "mknod", "stat", "tar", "gzip", "sleep")
	for _, name := range []string{"dev", "proc", "sys"} {
		if err := os.Mkdir(filepath.Join(dir, name), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command(needs.Tool(t, "tar"), "--sort=name", "--mtime=@0", "--owner=0", "--group=0", "-C", dir, "-cf", "-", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

type vector struct {
	t       *testing.T
	file    string
	root    []byte
	context string
	want    map[string]string // by the part's name
}

func (v *vector) run(open func(*testing.T, string) backend.Backend, update bool) {
	a, err := txtar.ParseFile(v.file)
	if err != nil {
		v.t.Fatal(err)
	}
	text := ""
	for _, f := range a.Files {
		switch {
		case f.Name == "ir":
			text = string(f.Data)
		case f.Name == wantPart, strings.HasPrefix(f.Name, wantPart+" "):
			v.want[f.Name] = string(f.Data)
		case strings.HasPrefix(f.Name, "context/"):
			v.write(strings.TrimPrefix(f.Name, "context/"), f.Data)
		default:
			v.t.Fatalf("%s: no such part", f.Name)
		}
	}
	part, got := v.solve(open, text)
	if got == v.want[part] {
		return
	}
	if !update {
		v.t.Errorf("got\n%s\nwant\n%s", got, v.want[part])
		return
	}
	for i := range a.Files {
		if a.Files[i].Name == part {
			a.Files[i].Data = []byte(got)
		}
	}
	if err := os.WriteFile(v.file, txtar.Format(a), 0o644); err != nil {
		v.t.Fatal(err)
	}
}

// write makes a file of the context.
func (v *vector) write(name string, data []byte) {
	v.t.Helper()
	full := filepath.Join(v.context, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
		v.t.Fatal(err)
	}
	mode := os.FileMode(0o644)
	first, rest, _ := bytes.Cut(data, []byte("\n"))
	if to, ok := bytes.CutPrefix(first, []byte("#!link ")); ok {
		if err := os.Symlink(string(to), full); err != nil {
			v.t.Fatal(err)
		}
		return
	}
	if _, err := fmt.Sscanf(string(first), "#!mode %o", &mode); err == nil {
		data = rest
	}
	if err := os.WriteFile(full, data, mode); err != nil {
		v.t.Fatal(err)
	}
	if err := os.Chmod(full, mode); err != nil {
		v.t.Fatal(err)
	}
}

// wantPart is the part that says what comes out.
const wantPart = "want"

// solve runs the graph, and gives what comes out and the part that says what
// should.
func (v *vector) solve(open func(*testing.T, string) backend.Backend, text string) (part, got string) {
	v.t.Helper()
	if strings.Contains(text, "$ROOT") {
		if err := os.WriteFile(filepath.Join(v.context, "root.tar"), v.root, 0o644); err != nil {
			v.t.Fatal(err)
		}
		text = strings.ReplaceAll(text, "$ROOT", digestOf(v.root))
	}
	g, err := ir.Parse(text)
	if err != nil {
		v.t.Fatal(err)
	}
	be := open(v.t, v.context)
	defer be.Close()
	var out strings.Builder
	for res, err := range be.Solve(context.Background(), backend.Request{Graph: g}) {
		if err != nil {
			fmt.Fprintf(&out, "error: %s\n", describe(err))
			break
		}
		v.list(&out, res)
	}
	part = wantPart
	if own := wantPart + " " + be.Name(); v.want[own] != "" {
		part = own
	}
	return part, out.String()
}

func describe(err error) string {
	var step *backend.Error
	if errors.As(err, &step) && len(step.Output) > 0 {
		return fmt.Sprintf("%v (%d)\n%s", err, step.ExitCode, step.Output)
	}
	return err.Error()
}

func (v *vector) list(out io.Writer, res *backend.Result) {
	v.t.Helper()
	if len(res.Target.Name) > 0 {
		fmt.Fprintf(out, "target %s\n", res.Target.Name)
	}
	for i, l := range res.Layers {
		if i == 0 && res.Target.Base != nil {
			continue
		}
		if l.Empty {
			fmt.Fprintf(out, "layer empty\n")
			continue
		}
		var first, second bytes.Buffer
		if err := errors.Join(l.Write(context.Background(), &first), l.Write(context.Background(), &second)); err != nil {
			v.t.Fatal(err)
		}
		if !bytes.Equal(first.Bytes(), second.Bytes()) {
			v.t.Error("a layer that is written twice has other bytes")
		}
		fmt.Fprintf(out, "layer\n")
		if err := List(out, tar.NewReader(v.unpacked(l, first.Bytes()))); err != nil {
			v.t.Fatal(err)
		}
	}
}

// unpacked is the change set in a layer's bytes, which must be those that the
// layer is said to have.
func (v *vector) unpacked(l backend.Layer, data []byte) io.Reader {
	v.t.Helper()
	if l.Blob == nil {
		return bytes.NewReader(data)
	}
	if got := digestOf(data); got != string(l.Blob.Digest) || int64(len(data)) != l.Blob.Size {
		v.t.Errorf("a packed layer is %s of %d bytes, and said to be %s of %d", got, len(data), l.Blob.Digest, l.Blob.Size)
	}
	if !strings.HasSuffix(l.Blob.MediaType, "+gzip") { // what a target without a compression has
		v.t.Fatalf("a layer is packed as %s", l.Blob.MediaType)
	}
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		v.t.Fatal(err)
	}
	change, err := io.ReadAll(r)
	if err != nil {
		v.t.Fatal(err)
	}
	if got := digestOf(change); got != string(l.Blob.DiffID) {
		v.t.Errorf("a packed layer holds %s, and is said to hold %s", got, l.Blob.DiffID)
	}
	return bytes.NewReader(change)
}
