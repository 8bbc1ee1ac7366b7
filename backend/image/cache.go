package image

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Cache remembers what was written where: one record for each output's path,
// beside it a hard link of the output, so that it costs no space while the
// output exists and outlives its removal, a list of the compressed segments in
// it, and the states of its hashes behind these: together some 400 bytes for each
// of them. It is only ever an answer to "would the
// same bytes come out": a record whose file was touched since is as none. A nil
// Cache knows nothing.
type Cache struct {
	dir string
}

// NewCache uses a directory, which is made when there is something to keep.
func NewCache(dir string) *Cache { return &Cache{dir: dir} }

// record is one output as it was written.
type record struct {
	ID      string    `json:"id"` // of all that its bytes follow from
	Path    string    `json:"path"`
	Digest  ir.Digest `json:"digest"`
	ImageID string    `json:"imageID,omitempty"`
	Size    int64     `json:"size"`
	ModTime int64     `json:"modTime"` // nanoseconds
	Layers  []packed  `json:"layers,omitempty"`
	Sum     string    `json:"sum"` // of the output's bytes and of the list of segments

	name      string // of its file in the cache, without suffix
	used      time.Time
	untouched bool // the output itself is there
}

const (
	recordSuffix = ".json"
	heldSuffix   = ".image"
	blocksSuffix = ".blocks"
	maxRecords   = 256
)

// slot is where the record of an output's path lies, without suffix.
func (c *Cache) slot(path string) (string, error) {
	abs, err := filepath.Abs(path)
	sum := sha256.Sum256([]byte(abs))
	return hex.EncodeToString(sum[:16]), err
}

// records reads all that are there; a broken one is none.
func (c *Cache) records() []record {
	if c == nil {
		return nil
	}
	names, err := filepath.Glob(filepath.Join(c.dir, "*"+recordSuffix))
	if err != nil {
		return nil
	}
	var list []record
	for _, name := range names {
		if r, ok := readRecord(name); ok {
			list = append(list, r)
		}
	}
	return list
}

func readRecord(name string) (record, bool) {
	data, err := readSummed(name)
	if err != nil {
		return record{}, false
	}
	info, err := os.Stat(name)
	if err != nil {
		return record{}, false
	}
	var r record
	if json.Unmarshal(data, &r) != nil {
		return record{}, false
	}
	r.name, r.used = strings.TrimSuffix(name, recordSuffix), info.ModTime()
	return r, true
}

// files are where a record's bytes may lie.
func (r record) files() []string { return []string{r.name + heldSuffix, r.Path} }

// is says whether a file has not been touched since the record was made.
func (r record) is(info fs.FileInfo) bool {
	return info.Mode().IsRegular() && info.Size() == r.Size && info.ModTime().UnixNano() == r.ModTime
}

// open opens a file that still has the record's bytes.
func (r record) open() (*os.File, bool) {
	for _, name := range r.files() {
		f, err := os.OpenFile(name, os.O_RDONLY|unix.O_NONBLOCK, 0) // a FIFO may lie there now
		if err != nil {
			continue
		}
		if info, err := f.Stat(); err == nil && r.is(info) {
			return f, true
		}
		f.Close()
	}
	return nil, false
}

// restore makes path the output with an ID if the bytes lie anywhere.
func (c *Cache) restore(id, path string) (record, bool) {
	if c == nil || id == "" {
		return record{}, false
	}
	list := c.records()
	slot, err := c.slot(path)
	if err != nil {
		return record{}, false
	}
	own := filepath.Join(c.dir, slot)
	for _, r := range list {
		if info, err := os.Stat(path); r.name == own && r.ID == id && err == nil && r.is(info) {
			r.untouched = true
			r.touch()
			return r, true
		}
	}
	for _, r := range list {
		if r.ID == id && c.holds(context.Background(), r) == nil && r.copyTo(path) {
			r.touch()
			c.keep(r, path, r.kept())
			return r, true
		}
	}
	return record{}, false
}

// touch says that the record was of use: pruning begins with the oldest.
func (r record) touch() {
	now := time.Now()
	_ = os.Chtimes(r.name+recordSuffix, now, now)
}

// copyTo gives path the record's bytes, by a link where that can be.
func (r record) copyTo(path string) bool {
	temp := tempName(path)
	os.Remove(temp)
	for _, name := range r.files() {
		if os.Link(name, temp) != nil {
			continue
		}
		info, err := os.Lstat(temp) // of what was linked: another build may have put its own there meanwhile
		if err == nil && r.is(info) {
			err = os.Rename(temp, path)
			os.Remove(temp) // path is the same file already, and the rename did nothing
			return err == nil
		}
		os.Remove(temp)
	}
	from, ok := r.open()
	if !ok {
		return false
	}
	defer from.Close()
	to, err := newPart(path)
	if err != nil {
		return false
	}
	defer to.close()
	if n, err := to.file.ReadFrom(from); err != nil || n != r.Size {
		return false
	}
	return to.install() == nil
}

// keep remembers an output that was just written at path: the record has its ID,
// digests and layers. What cannot be remembered is made again next time.
func (c *Cache) keep(r record, path string, of *blocks) {
	if c == nil || r.ID == "" {
		return
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return
	}
	info, err := os.Lstat(abs)
	if err != nil {
		return
	}
	slot, err := c.slot(path)
	if err != nil {
		return
	}
	r.Path, r.Size, r.ModTime = abs, info.Size(), info.ModTime().UnixNano()
	r.name = filepath.Join(c.dir, slot)
	if os.MkdirAll(c.dir, 0o700) == nil && c.save(r, of) == nil {
		c.trim()
	}
}

// save links the output and writes its blocks and the record, which counts last.
func (c *Cache) save(r record, of *blocks) error {
	held := r.name + heldSuffix
	os.Remove(held)
	_ = os.Link(r.Path, held) // another file system: the output alone has the bytes
	if err := of.save(r.name); err != nil {
		return err
	}
	var err error
	if r.Sum, err = c.sum(context.Background(), r); err != nil {
		return err
	}
	data, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return replace(r.name+recordSuffix, summed(data))
}

// replace writes a file whole. It is not synced: whoever reads it checks it.
func replace(name string, data []byte) error {
	temp := name + ".new"
	if err := os.WriteFile(temp, data, 0o600); err != nil {
		return err
	}
	return os.Rename(temp, name)
}

// trim drops the records that were of no use for the longest.
func (c *Cache) trim() {
	list, err := c.List()
	if err != nil || len(list) <= maxRecords {
		return
	}
	slices.SortFunc(list, func(a, b Entry) int { return a.Used.Compare(b.Used) })
	for _, e := range list[:len(list)-maxRecords] {
		_ = c.Remove(e)
	}
}
