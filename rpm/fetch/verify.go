package fetch

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// errSum is of a small file of the cache whose sum is another's.
var errSum = errors.New("it is damaged: its sum is not that of its text")

// summed is text with its SHA-256 as a last line.
func summed(text []byte) []byte {
	sum := sha256.Sum256(text)
	return append(text[:len(text):len(text)], "\nsha256:"+hex.EncodeToString(sum[:])+"\n"...)
}

// readSummed reads a file that summed made.
func readSummed(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	end := bytes.LastIndex(data, []byte("\nsha256:"))
	if end < 0 || !bytes.Equal(summed(data[:end]), data) {
		return nil, errSum
	}
	return data[:end], nil
}

// Verify holds a file of the cache against what it was when it was made; name is
// its path below Dir. It is fs.ErrNotExist where there is none. What a Keeper was
// given is for kept to judge, which has its path. The beginning of a download has
// nothing to be held against: it is when it is whole.
func (c *Client) Verify(ctx context.Context, name string, kept func(path string) error) error {
	path := filepath.Join(c.Dir, name)
	kind, _, _ := strings.Cut(name, "/")
	switch kind {
	case "sha256":
		return verifyFile(ctx, path, "sha256")
	case aliasDir:
		return c.verifyAlias(ctx, path)
	case urlDir:
		text, err := readSummed(path)
		if err != nil {
			return err
		}
		var r record
		if json.Unmarshal(text, &r) != nil || c.recordPath(r.URL) != path {
			return errors.New("it is another URL's")
		}
		return nil
	case keptDir:
		return kept(path)
	case partDir:
		return nil
	}
	return errors.New("nothing that a download leaves")
}

// verifyFile holds a file against the digest that is its name.
func verifyFile(ctx context.Context, path, alg string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	sha, got, err := digests(ctx, f, alg)
	if err != nil {
		return err
	}
	if alg == "sha256" {
		got = sha
	}
	if want := alg + ":" + filepath.Base(path); got != want {
		return &MismatchError{What: "digest", Want: want, Got: got}
	}
	return nil
}

// verifyAlias looks whether a digest's file has that one; where there is none,
// or a damaged one, nothing is wrong with the name.
func (c *Client) verifyAlias(ctx context.Context, path string) error {
	text, err := readSummed(path)
	if err != nil {
		return err
	}
	_, sum, err := splitDigest(string(text))
	if err != nil {
		return err
	}
	file := c.sharded("sha256", sum)
	if err := verifyFile(ctx, file, "sha256"); errors.Is(err, fs.ErrNotExist) || isDamage(err) {
		return nil
	}
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	alg := filepath.Base(filepath.Dir(filepath.Dir(path)))
	_, got, err := digests(ctx, f, alg)
	if err == nil && got != alg+":"+filepath.Base(path) {
		err = fmt.Errorf("it names the file of %s", got)
	}
	return err
}

// isDamage says that a file of the cache has other bytes than it had, or that the
// disk cannot read them any more.
func isDamage(err error) bool { return isMismatch(err) || errors.Is(err, syscall.EIO) }

func isMismatch(err error) bool {
	var m *MismatchError
	return errors.As(err, &m)
}
