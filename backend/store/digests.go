package store

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"sync"
	"time"

	"golang.org/x/sys/unix"
)

// Digests remembers the digests of files of contexts, so that a file that did
// not change is not read again. A file has changed when its size, inode or one
// of its times has.
type Digests struct {
	name  string
	mu    sync.Mutex
	known map[string]digestOf // by absolute path; nil: not read yet
	dirty bool
}

type digestOf struct {
	Size, Inode, Mtime, Ctime int64
	SHA256                    string
	Used                      int64 // seconds; what is long not used is forgotten
}

// settled is how old a change must be before the times tell of the next one.
const settled = 2 * time.Second

// Digests gives the cache's digests.
func (s *Store) Digests() *Digests { return NewDigests(filepath.Join(s.dir, "digests.json")) }

// NewDigests gives the digests that a file of their own keeps.
func NewDigests(file string) *Digests { return &Digests{name: file} }

// File gives the SHA-256 of a regular file in hexadecimal.
func (d *Digests) File(name string) (string, error) {
	f, err := os.OpenFile(name, os.O_RDONLY|unix.O_NONBLOCK|unix.O_NOFOLLOW, 0)
	if err != nil {
		return "", err
	}
	defer f.Close()
	before, err := stamp(f)
	if err != nil {
		return "", err
	}
	if sum, ok := d.lookup(name, before); ok {
		return sum, nil
	}
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	before.SHA256 = hex.EncodeToString(h.Sum(nil))
	after, err := stamp(f)
	if err != nil {
		return "", err
	}
	after.SHA256, after.Used = before.SHA256, before.Used
	if now := time.Now(); after == before && now.Sub(time.Unix(0, after.Ctime)) > settled && now.Sub(time.Unix(0, after.Mtime)) > settled {
		d.mu.Lock()
		d.known[name], d.dirty = after, true
		d.mu.Unlock()
	}
	return before.SHA256, nil
}

func stamp(f *os.File) (digestOf, error) {
	var st unix.Stat_t
	if err := unix.Fstat(int(f.Fd()), &st); err != nil {
		return digestOf{}, &os.PathError{Op: "stat", Path: f.Name(), Err: err}
	}
	return digestOf{Size: st.Size, Inode: int64(st.Ino), Mtime: st.Mtim.Nano(), Ctime: st.Ctim.Nano(), Used: time.Now().Unix()}, nil
}

func (d *Digests) lookup(name string, now digestOf) (string, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.load()
	was, ok := d.known[name]
	if !ok || was.Size != now.Size || was.Inode != now.Inode || was.Mtime != now.Mtime || was.Ctime != now.Ctime {
		return "", false
	}
	if now.Used-was.Used > 24*3600 {
		was.Used, d.dirty = now.Used, true
		d.known[name] = was
	}
	return was.SHA256, true
}

func (d *Digests) load() {
	if d.known != nil {
		return
	}
	d.known = map[string]digestOf{}
	text, err := os.ReadFile(d.name)
	if err != nil || json.Unmarshal(text, &d.known) != nil || d.known == nil {
		d.known = map[string]digestOf{} // lost digests are only read again
	}
}

// Save writes down what was learned. Of two processes that do, one's is kept.
func (d *Digests) Save() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.dirty {
		return nil
	}
	const month = 30 * 24 * 3600
	for name, k := range d.known {
		if time.Now().Unix()-k.Used > month {
			delete(d.known, name)
		}
	}
	text, err := json.Marshal(d.known)
	if err != nil {
		return err
	}
	d.dirty = false
	return writeFile(d.name, text, time.Time{})
}
