package rpmtest

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/xml"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/klauspost/compress/zstd"
	"golang.org/x/sync/errgroup"
)

// KeyFile is the public key's name in a repository.
const KeyFile = "RPM-GPG-KEY"

// Repo is a repository to be.
type Repo struct {
	Packages    []Package
	More        iter.Seq[Package] // others, of which only those at work are held in memory; nil: none
	Compression string            // of the metadata: gz, zst
	Key         *Key              // signs repomd.xml and is put beside it; nil: neither
}

// Write makes the repository in a directory, which is made where it is not
// there. Packages are signed by their own keys.
func (r Repo) Write(dir string) error {
	if r.Compression == "" {
		r.Compression = "gz"
	}
	if err := os.MkdirAll(filepath.Join(dir, "repodata"), 0o755); err != nil {
		return err
	}
	entries, err := r.writePackages(dir)
	if err != nil {
		return err
	}
	if err := r.writeMetadata(dir, entries); err != nil {
		return fmt.Errorf("repodata: %w", err)
	}
	return r.writeKey(dir)
}

// writePackages builds as many at once as there are processors, and gives all
// in the order of their file names.
func (r Repo) writePackages(dir string) ([]built, error) {
	var entries []built
	var mu sync.Mutex
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	write := func(p Package) {
		g.Go(func() error {
			b, err := writePackage(dir, p)
			mu.Lock()
			defer mu.Unlock()
			entries = append(entries, b)
			return err
		})
	}
	for _, p := range r.Packages {
		write(p)
	}
	if r.More != nil {
		r.More(func(p Package) bool { write(p); return true })
	}
	err := g.Wait()
	slices.SortFunc(entries, func(a, b built) int { return strings.Compare(a.FileName(), b.FileName()) })
	return entries, err
}

// built is a package as the metadata needs it: its files have no bodies.
type built struct {
	Package
	installed              int64  // bytes of the files
	sum                    string // sha256 of the file
	size                   int64
	headerStart, headerEnd int64
}

func writePackage(dir string, p Package) (built, error) {
	data, err := p.Build()
	if err != nil {
		return built{}, err
	}
	b := built{Package: p.withDefaults(), sum: fmt.Sprintf("%x", sha256.Sum256(data)), size: int64(len(data))}
	b.headerStart, b.headerEnd = headerRange(data)
	b.Payload = nil
	for i := range b.Files { // withDefaults made them this one's own
		b.installed += int64(len(b.Files[i].Body))
		b.Files[i].Body = ""
	}
	return b, os.WriteFile(filepath.Join(dir, p.FileName()), data, 0o644)
}

// headerRange finds the main header behind the lead (96 bytes) and the
// signature header, which is padded to 8.
func headerRange(data []byte) (start, end int64) {
	const lead = 96
	sig := headerSize(data[lead:])
	start = lead + (sig+7)/8*8
	return start, start + headerSize(data[start:])
}

// headerSize reads a header's length: 16 bytes, then 16 for each index entry,
// then the data.
func headerSize(h []byte) int64 {
	word := func(off int) int64 {
		return int64(h[off])<<24 | int64(h[off+1])<<16 | int64(h[off+2])<<8 | int64(h[off+3])
	}
	return 16 + 16*word(8) + word(12)
}

// writeMetadata writes primary, filelists and what lists them.
func (r Repo) writeMetadata(dir string, packages []built) error {
	md := repomd{Xmlns: "http://linux.duke.edu/metadata/repo", Revision: newest(packages).Unix()}
	for _, part := range []struct {
		name string
		doc  any
	}{{"primary", primaryOf(packages)}, {"filelists", filelistsOf(packages)}} {
		d, err := r.writePart(dir, part.name, part.doc)
		if err != nil {
			return err
		}
		md.Data = append(md.Data, d)
	}
	data, err := marshal(md)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "repodata", "repomd.xml"), data, 0o644); err != nil || r.Key == nil {
		return err
	}
	sig, err := r.Key.SignArmored(data)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "repodata", "repomd.xml.asc"), sig, 0o644)
}

func (r Repo) writePart(dir, name string, doc any) (repomdData, error) {
	open, err := marshal(doc)
	if err != nil {
		return repomdData{}, err
	}
	packed, err := compress(r.Compression, open)
	if err != nil {
		return repomdData{}, err
	}
	sum := fmt.Sprintf("%x", sha256.Sum256(packed))
	href := fmt.Sprintf("repodata/%s-%s.xml.%s", sum, name, r.Compression)
	d := repomdData{
		Type:         name,
		Checksum:     checksum{Type: "sha256", Sum: sum},
		OpenChecksum: checksum{Type: "sha256", Sum: fmt.Sprintf("%x", sha256.Sum256(open))},
		Location:     location{Href: href},
		Timestamp:    1704067200,
		Size:         int64(len(packed)),
		OpenSize:     int64(len(open)),
	}
	return d, os.WriteFile(filepath.Join(dir, href), packed, 0o644)
}

func (r Repo) writeKey(dir string) error {
	if r.Key == nil {
		return nil
	}
	public, err := r.Key.Public()
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, KeyFile), public, 0o644)
}

func newest(packages []built) time.Time {
	at := time.Unix(0, 0)
	for _, p := range packages {
		if p.BuildTime.After(at) {
			at = p.BuildTime
		}
	}
	return at
}

func marshal(doc any) ([]byte, error) {
	data, err := xml.MarshalIndent(doc, "", " ")
	return append([]byte(xml.Header), append(data, '\n')...), err
}

func compress(format string, data []byte) ([]byte, error) {
	var b bytes.Buffer
	switch format {
	case "gz":
		w := gzip.NewWriter(&b)
		if _, err := w.Write(data); err != nil {
			return nil, err
		}
		err := w.Close()
		return b.Bytes(), err
	case "zst":
		w, err := zstd.NewWriter(nil)
		if err != nil {
			return nil, err
		}
		return w.EncodeAll(data, nil), w.Close()
	default:
		return nil, fmt.Errorf("compression %q", format)
	}
}
