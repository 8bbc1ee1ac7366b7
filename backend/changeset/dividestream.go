package changeset

import (
	"archive/tar"
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"path"
	"slices"
)

// DivideStream is Divide of a stream that Write wrote, as it stands in a file of
// its own, and gives the same parts. Their IDs name their bytes wherever they
// are. The file must not change while parts are written.
func DivideStream(ctx context.Context, file io.ReaderAt, size int64, of func(path string) int) ([]Part, error) {
	d := &streamDivider{of: of, dirs: map[string]stretch{}, files: map[string]int{}, parts: map[int]*streamPart{}}
	in := io.NewSectionReader(file, 0, size)
	r := tar.NewReader(in)
	from := int64(0)
	for {
		if err := ctx.Err(); err != nil {
			return nil, context.Cause(ctx)
		}
		h, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("change set: %w", err)
		}
		at, err := in.Seek(0, io.SeekCurrent) // where its content begins: the reader holds nothing back
		if err != nil {
			return nil, err
		}
		to := at + (h.Size+511)&^511
		if h.Size < 0 || to > size {
			return nil, errors.New("change set: an entry ends behind the stream")
		}
		d.entry(h, stretch{from, to})
		from = to
	}
	return d.result(ctx, file)
}

// stretch is a piece of a stream, from an offset to another.
type stretch struct{ from, to int64 }

// streamDivider notes which pieces of a stream each part has.
type streamDivider struct {
	of    func(string) int
	dirs  map[string]stretch
	files map[string]int // the part of each file, for links to it
	parts map[int]*streamPart
}

type streamPart struct {
	pieces []stretch
	has    map[string]bool // directories
}

func (d *streamDivider) entry(h *tar.Header, at stretch) {
	name := path.Clean(h.Name)
	if h.Typeflag == tar.TypeDir {
		if name == "." {
			name = ""
		}
		d.dirs[name] = at
		d.above(d.part(d.of(name)), name)
		return
	}
	number := d.of(name)
	if _, _, removed := Unmark(h.Name); removed {
		number = d.of("")
	}
	if first, ok := d.files[path.Clean(h.Linkname)]; ok && h.Typeflag == tar.TypeLink {
		number = first
	}
	d.files[name] = number
	part := d.part(number)
	d.above(part, path.Dir(name))
	part.add(at)
}

func (d *streamDivider) part(number int) *streamPart {
	if d.parts[number] == nil {
		d.parts[number] = &streamPart{has: map[string]bool{}}
	}
	return d.parts[number]
}

// above gives a part a directory and those above it, as far as they are there.
func (d *streamDivider) above(part *streamPart, dir string) {
	for _, name := range upTo(dir) {
		if at, ok := d.dirs[name]; ok && !part.has[name] {
			part.has[name] = true
			part.add(at)
		}
	}
}

// add adds a piece, to the one before where it follows.
func (p *streamPart) add(at stretch) {
	if n := len(p.pieces); n > 0 && p.pieces[n-1].to == at.from {
		p.pieces[n-1].to = at.to
		return
	}
	p.pieces = append(p.pieces, at)
}

func (d *streamDivider) result(ctx context.Context, file io.ReaderAt) ([]Part, error) {
	var out []Part
	for _, n := range slices.Sorted(maps.Keys(d.parts)) {
		write := d.parts[n].write(file)
		sum := sha256.New()
		if err := write(ctx, sum); err != nil {
			return nil, err
		}
		out = append(out, Part{Number: n, ID: hex.EncodeToString(sum.Sum(nil)), Write: write})
	}
	return out, nil
}

// write writes the pieces and the two blocks of zeros that end a tar.
func (p *streamPart) write(file io.ReaderAt) func(context.Context, io.Writer) error {
	return func(ctx context.Context, w io.Writer) error {
		buffered := bufio.NewWriterSize(w, 256<<10)
		for _, s := range p.pieces {
			if err := ctx.Err(); err != nil {
				return context.Cause(ctx)
			}
			if _, err := io.Copy(buffered, io.NewSectionReader(file, s.from, s.to-s.from)); err != nil {
				return err
			}
		}
		if _, err := buffered.Write(make([]byte, 1024)); err != nil {
			return err
		}
		return buffered.Flush()
	}
}
