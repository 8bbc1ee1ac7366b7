package image

import (
	"archive/tar"
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Template is a file of /exports that the writer makes.
type Template struct {
	Name string // "manifest.json"
	Data string
}

// writeSystem writes an OCI archive whose root file system has /exports. Its last
// layer is that of EXPORT; to it come the files that the stage's configuration
// gives.
func writeSystem(ctx context.Context, j *job) (ir.Digest, error) {
	files, err := SystemFiles(j.target, j.result.Tree, j.note)
	if err != nil {
		return "", err
	}
	r := *j.result
	last := len(r.Layers) - 1
	if last < 0 || r.Layers[last].Blob != nil {
		return "", errors.New("the layer of EXPORT is not there")
	}
	r.Layers = append(r.Layers[:last:last], withFiles(r.Layers[last], files, expectedOf(j), *instant(j.target.Image.Created)))
	j.result = &r
	return writeOCI(ctx, j)
}

// withFiles is EXPORT's layer with files more behind its own.
func withFiles(l backend.Layer, files []Template, want expected, epoch time.Time) backend.Layer {
	out := backend.Layer{Empty: l.Empty && len(files) == 0}
	if l.Key != "" {
		sum := sha256.New()
		fmt.Fprintf(sum, "exports 1 %q\n", l.Key)
		for _, f := range files {
			fmt.Fprintf(sum, "%q %q\n", f.Name, f.Data)
		}
		out.Key = "exports " + hex.EncodeToString(sum.Sum(nil))
	}
	out.Write = func(ctx context.Context, w io.Writer) error {
		buffered := bufio.NewWriterSize(w, 256<<10)
		tw := tar.NewWriter(buffered)
		if err := eachEntry(ctx, l.Write, func(h *tar.Header, data io.Reader) error {
			if err := want.entry(h); err != nil {
				return fmt.Errorf("%s: %w", path.Clean("/"+h.Name), err)
			}
			if err := tw.WriteHeader(plainHeader(h, epoch)); err != nil {
				return err
			}
			_, err := io.Copy(tw, data)
			return err
		}); err != nil {
			return err
		}
		if err := want.templates(); err != nil {
			return err
		}
		for _, f := range files {
			h := &tar.Header{Typeflag: tar.TypeReg, Name: "exports/" + f.Name, Mode: 0o644, Size: int64(len(f.Data)), ModTime: epoch}
			if err := tw.WriteHeader(plainHeader(h, epoch)); err != nil {
				return err
			}
			if _, err := io.WriteString(tw, f.Data); err != nil {
				return err
			}
		}
		if err := tw.Close(); err != nil {
			return err
		}
		return buffered.Flush()
	}
	return out
}

// SystemFiles are what a system image's /exports has beside what EXPORT put
// there: manifest.json, and the templates that neither EXPORT nor the stage
// itself gives. note may be nil.
func SystemFiles(t *ir.Target, tree ir.Files, note func(string)) ([]Template, error) {
	if note == nil {
		note = func(string) {}
	}
	g := exports{target: t, sys: t.System, tree: tree, note: note}
	if g.sys == nil {
		g.sys = &ir.System{}
	}
	return g.files()
}

// exports makes files of /exports.
type exports struct {
	target *ir.Target
	sys    *ir.System
	tree   ir.Files
	note   func(string)
}

func (g *exports) files() ([]Template, error) {
	who, err := accountOf(g.tree, g.target.Image.User)
	if err != nil {
		return nil, err
	}
	var out []Template
	for _, make := range []func(account) (*Template, error){g.config, g.manifest, g.service, g.tmpfiles} {
		f, err := make(who)
		if err != nil {
			return nil, err
		}
		if f != nil {
			out = append(out, *f)
		}
	}
	return out, nil
}

// has says whether the tree has a file in /exports.
func (g *exports) has(name string) (bool, error) {
	_, err := g.tree.ReadFile("/exports/" + name)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// given says whether a template is EXPORT's own or, where EXPORT says nothing,
// the stage's.
func (g *exports) given(name string, says bool) (bool, error) {
	for _, t := range g.sys.Texts {
		if t == name {
			return true, nil
		}
	}
	ok, err := g.has(name)
	if ok && says {
		g.note("the stage has an /exports/" + name + " of its own; what EXPORT says takes its place")
		return false, err
	}
	return ok, err
}
