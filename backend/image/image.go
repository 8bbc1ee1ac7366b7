// Package image writes a solved target as a file: an OCI archive, an App
// Container image, a system container's image, a bare tar.
// It decides nothing about what is in a root file system, runs nothing, and
// reads no images.
package image

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Format is one kind of output.
type Format struct {
	Name string // TARGET's word
	// Compressions are those it can be written with; the first is the default.
	Compressions []string
	// RewritesLast is true where the last layer is read as a tar, to be written
	// with more in it; such a layer cannot come packed.
	RewritesLast bool

	write func(ctx context.Context, j *job) (ir.Digest, error)
	// single gives the stream of a format without layers; nil: it has some.
	single func(t *ir.Target, tree backend.Tree, note func(string)) (single, error)
}

// Layered is true where the output has the layers of its target.
func (f Format) Layered() bool { return f.single == nil }

// All are the formats, by TARGET's word: the rows of lang/instr's target table.
var All = map[string]Format{
	"oci":    {Name: "oci", Compressions: []string{gzipName, zstdName, noneName}, write: writeOCI},
	"tar":    {Name: "tar", Compressions: []string{noneName, gzipName, zstdName}, write: writeSingle, single: bareTar},
	"aci":    {Name: "aci", Compressions: []string{gzipName, xzName, noneName}, write: writeSingle, single: appContainer},
	"system": {Name: "system", Compressions: []string{gzipName, zstdName, noneName}, RewritesLast: true, write: writeSystem},
}

// Options say where outputs go.
type Options struct {
	Dir    string       // made where it is not there; "" is the working directory
	Cache  *Cache       // what was packed before; nil: everything is packed anew
	Events backend.Sink // nil: nobody listens
}

// Output is a file that was written, in the form of `build --metadata-file`.
type Output struct {
	Format string    `json:"format"`
	Name   string    `json:"name"` // with its tag: "centos:7"
	Path   string    `json:"path"`
	Digest ir.Digest `json:"digest"` // of the image's manifest; of one without layers, of the file
	// ImageID is an App Container image's: "sha512-" and 128 hex digits, of
	// its uncompressed tar; "" of any other.
	ImageID string `json:"imageID,omitempty"`
	Size    int64  `json:"size"` // of the file, in bytes
	Stage   string `json:"stage"`

	// Unchanged is true where the file that was there has these very bytes
	// and was left alone.
	Unchanged bool `json:"-"`
}

// job is one output on its way.
type job struct {
	Options
	format      Format
	result      *backend.Result
	target      *ir.Target
	compression string
	path        string
	file        *archive // where the bytes go
	imageID     string   // Output's
	layers      []packed // those of file, to be remembered
	records     []record // of earlier outputs
	blocks      *blocks  // of earlier outputs, and those of file; may be nil
}

// Write writes a target's output: whole, or not at all. The file that was
// there before stays until the new one takes its name. A second writer of the
// same path waits, and a Note says for whom.
func Write(ctx context.Context, o Options, r *backend.Result) (Output, error) {
	j, err := newJob(o, r)
	if err != nil {
		return Output{}, err
	}
	if err := os.MkdirAll(filepath.Dir(j.path), 0o755); err != nil {
		return Output{}, j.fail("make its directory", err)
	}
	unlock, err := lock(ctx, j.path, j.note)
	if err != nil {
		return Output{}, j.fail("lock", err)
	}
	defer unlock()
	out, err := j.run(ctx)
	if err != nil {
		j.emit(backend.Event{Kind: backend.Failed, Err: err})
		return Output{}, err
	}
	j.emit(backend.Event{Kind: backend.Done})
	return out, nil
}

// Compression is how a target is compressed: what it says, or its format's
// default; "" of a format that there is not.
func Compression(t *ir.Target) string {
	list := All[t.Format].Compressions
	if t.Compression != "" || len(list) == 0 {
		return t.Compression
	}
	return list[0]
}

func newJob(o Options, r *backend.Result) (*job, error) {
	t := r.Target
	format, ok := All[t.Format]
	if !ok {
		return nil, fmt.Errorf("TARGET %s: no such format", t.Format)
	}
	j := &job{Options: o, format: format, result: r, target: t, compression: Compression(t), path: Path(o.Dir, t)}
	for _, c := range format.Compressions {
		if c == j.compression {
			return j, nil
		}
	}
	return nil, fmt.Errorf("TARGET %s %s: compression %q: it takes %v", t.Format, fullName(t), j.compression, format.Compressions)
}

// run writes the output unless the cache knows its bytes.
func (j *job) run(ctx context.Context) (Output, error) {
	id := j.id()
	if rec, ok := j.Cache.restore(id, j.path); ok {
		j.emit(backend.Event{Kind: backend.Cached})
		j.imageID = rec.ImageID
		out := j.output(rec.Digest, rec.Size)
		out.Unchanged = rec.untouched
		return out, nil
	}
	j.emit(backend.Event{Kind: backend.Started})
	j.records = j.Cache.records()
	if j.compression == gzipName {
		j.blocks = j.Cache.blocks()
	}
	defer j.blocks.close()
	digest, err := j.writeFile(ctx)
	if err != nil {
		return Output{}, err
	}
	info, err := os.Stat(j.path)
	if err != nil {
		return Output{}, j.fail("stat", err)
	}
	j.Cache.keep(record{ID: id, Digest: digest, ImageID: j.imageID, Layers: j.layers}, j.path, j.blocks)
	return j.output(digest, info.Size()), nil
}

// writeFile writes into a file beside the output, which then takes its name.
func (j *job) writeFile(ctx context.Context) (digest ir.Digest, err error) {
	p, err := newPart(j.path)
	if err != nil {
		return "", j.fail("create", err)
	}
	defer p.close()
	j.file = newArchive(p.file)
	if digest, err = j.format.write(ctx, j); err != nil {
		return "", j.fail("write", err)
	}
	if err := j.file.flush(); err != nil {
		return "", j.fail("write", err)
	}
	return digest, j.fail("finish", p.install())
}

func (j *job) output(digest ir.Digest, size int64) Output {
	return Output{
		Format: j.target.Format, Name: fullName(j.target), Path: j.path,
		Digest: digest, ImageID: j.imageID, Size: size, Stage: j.target.Stage,
	}
}

// fail says which output an error is about; nil stays nil. The path that a
// cause names is that of a file nobody knows, and is left out.
func (j *job) fail(verb string, err error) error {
	if err == nil {
		return nil
	}
	if pe, ok := err.(*fs.PathError); ok && strings.HasPrefix(pe.Path, tempName(j.path)) {
		err = pe.Err
	}
	return fmt.Errorf("%s: %s: %w", j.path, verb, err)
}

func (j *job) note(text string) { j.emit(backend.Event{Kind: backend.Note, Text: text}) }

// emit fills in what all events of one output share.
func (j *job) emit(e backend.Event) {
	if j.Events == nil {
		return
	}
	e.Time = time.Now()
	e.Step = "pack " + j.path
	e.Title = fmt.Sprintf("pack %s %s", j.target.Format, fullName(j.target))
	j.Events(e)
}
