package fetch

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// The cache below Dir:
//
//	sha256/12/12ab…        files, by digest
//	alias/sha1/12/12ab…    the sha256 digest of the file that has this one
//	url/12/12ab…           what a URL gave last: a record
//	part/12ab…             files on their way
//	kept/12/12ab…          what was made of files, for Keeper
const (
	aliasDir = "alias"
	urlDir   = "url"
	partDir  = "part"
	keptDir  = "kept"
)

// record is what a URL gave last. A server's validators or a file's identity
// tell whether it still does.
type record struct {
	URL          string
	Digest       string
	ETag         string `json:",omitempty"`
	LastModified string `json:",omitempty"`
	File         string `json:",omitempty"` // size, times and inode of a local file
}

// cached gives the file of a digest. Its bytes were checked when it came in.
func (c *Client) cached(req Request) (File, bool) {
	if req.Digest == "" {
		return File{}, false
	}
	alg, sum, err := splitDigest(req.Digest)
	if err != nil {
		return File{}, false
	}
	digest := alg + ":" + sum
	if alg != "sha256" {
		text, err := readSummed(c.sharded(filepath.Join(aliasDir, alg), sum))
		if err != nil {
			return File{}, false
		}
		digest = string(text)
	}
	f, err := c.lookup(digest, req.URLs[0])
	if err != nil || req.Size > 0 && f.Size != req.Size {
		return File{}, false
	}
	return f, true
}

// lookup opens the cache's file of a sha256 digest and marks it as used.
func (c *Client) lookup(digest, url string) (File, error) {
	alg, sum, err := splitDigest(digest)
	if err != nil || alg != "sha256" {
		return File{}, fs.ErrNotExist
	}
	path := c.sharded(alg, sum)
	st, err := os.Lstat(path)
	if err != nil {
		return File{}, err
	}
	if !st.Mode().IsRegular() {
		return File{}, fs.ErrNotExist
	}
	if time.Since(st.ModTime()) > time.Hour {
		now := time.Now()
		_ = os.Chtimes(path, now, now) // only the pruning's order hangs on it
	}
	if st.Size() <= smallFile && isDamage(verifyFile(context.Background(), path, alg)) {
		if err := c.Taken.drop(path, url); err != nil {
			return File{}, err
		}
		return File{}, fs.ErrNotExist
	}
	c.Taken.add(path, url)
	return File{Path: path, URL: url, Digest: digest, Size: st.Size()}, nil
}

// smallFile is how large a file may be that is read whenever the cache gives it
// out, in bytes: among them are those that nothing else is held against, such as
// repomd.xml and keys.
const smallFile = 32 << 10

// commit checks the whole part against the request and moves it to its place.
func (c *Client) commit(ctx context.Context, req Request, p *part, url string) (File, error) {
	size, err := p.size()
	if err != nil {
		return File{}, err
	}
	if req.Size > 0 && size != req.Size {
		return File{}, &MismatchError{What: "size", Want: fmt.Sprint(req.Size), Got: fmt.Sprint(size)}
	}
	if _, err := p.f.Seek(0, io.SeekStart); err != nil {
		return File{}, err
	}
	alg, want := "", ""
	if req.Digest != "" {
		a, sum, _ := splitDigest(req.Digest)
		alg, want = a, a+":"+sum
	}
	sha, got, err := digests(ctx, p.f, alg)
	if err != nil {
		return File{}, err
	}
	if want != "" && got != want {
		return File{}, &MismatchError{What: "digest", Want: want, Got: got}
	}
	if err := c.place(p, sha); err != nil {
		return File{}, err
	}
	if want != "" && got != sha {
		_, sum, _ := splitDigest(got)
		if err := c.write(c.sharded(filepath.Join(aliasDir, alg), sum), []byte(sha)); err != nil {
			return File{}, err
		}
	}
	return c.lookup(sha, url)
}

func (c *Client) place(p *part, sha string) error {
	_, sum, _ := splitDigest(sha)
	path := c.sharded("sha256", sum)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	if err := p.f.Chmod(0o444); err != nil {
		return err
	}
	if err := p.f.Sync(); err != nil {
		return err
	}
	if err := os.Rename(p.path, path); err != nil {
		return err
	}
	os.Remove(p.originPath())
	err := p.f.Close()
	p.f = nil
	return err
}

// recorded gives what a URL gave last, if the file of it is still there.
func (c *Client) recorded(url string) (record, File, bool) {
	text, err := readSummed(c.recordPath(url))
	if err != nil {
		return record{}, File{}, false
	}
	var r record
	if json.Unmarshal(text, &r) != nil || r.URL != url {
		return record{}, File{}, false
	}
	f, err := c.lookup(r.Digest, url)
	if err != nil {
		return record{}, File{}, false // its validators would be answered with "not modified"
	}
	return r, f, true
}

func (c *Client) remember(r record) error {
	text, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return c.write(c.recordPath(r.URL), text)
}

func (c *Client) write(path string, text []byte) error {
	return writeFile(path, func(w io.Writer) error {
		_, err := w.Write(summed(text))
		return err
	})
}

func (c *Client) recordPath(url string) string { return c.sharded(urlDir, hashName(url)) }

func (c *Client) partPath(req Request) string {
	return filepath.Join(c.Dir, partDir, hashName(req.key()))
}

func (c *Client) sharded(kind, sum string) string {
	return filepath.Join(c.Dir, kind, sum[:2], sum)
}

func hashName(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}
