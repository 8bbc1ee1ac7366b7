package image

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Damage is an entry that a check refuses.
type Damage struct {
	Entry
	Why error
}

// Verify reads every output that the cache has anew, holds it against what it
// was when it was written, and forgets those that are not. The outputs
// themselves stay where they are. checked is how many there were.
func (c *Cache) Verify(ctx context.Context) (checked int, bad []Damage, err error) {
	names, err := filepath.Glob(filepath.Join(c.dir, "*"+recordSuffix))
	if err != nil {
		return 0, nil, err
	}
	for _, file := range names {
		e := Entry{Output: file, name: strings.TrimSuffix(file, recordSuffix)}
		why := errDamaged
		if r, ok := readRecord(file); ok {
			e = Entry{Output: r.Path, Used: r.used, Size: heldSize(r.name), name: r.name}
			why = c.holds(ctx, r)
		}
		if ctx.Err() != nil {
			return checked, bad, context.Cause(ctx)
		}
		if errors.Is(why, fs.ErrNotExist) {
			continue // only the output had the bytes, and it is gone or another: the record is as none
		}
		checked++
		if why == nil {
			continue
		}
		if err := c.Remove(e); err != nil {
			return checked, bad, err
		}
		bad = append(bad, Damage{e, why})
	}
	return checked, bad, nil
}

var errDamaged = errors.New("its bytes have changed")

// holds reads what a record is of; fs.ErrNotExist where that lies nowhere.
func (c *Cache) holds(ctx context.Context, r record) error {
	got, err := c.sum(ctx, r)
	if err == nil && got != r.Sum {
		err = errDamaged
	}
	return err
}

// sumRole is that of a piece of an output, and of all of them.
const sumRole = "sum 1"

// sum gives the sum of a record's bytes, of its list of segments and of what is
// kept of these: one of the sums of its pieces, by the same function as those of segments.
func (c *Cache) sum(ctx context.Context, r record) (string, error) {
	f, ok := r.open()
	if !ok {
		return "", fs.ErrNotExist
	}
	defer f.Close()
	piece, err := c.pieceSum()
	if err != nil {
		return "", err
	}
	list, err := os.ReadFile(r.name + blocksSuffix)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	behind, err := os.ReadFile(r.name + sumsSuffix)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	all := piece(append(list, behind...))
	buf := make([]byte, 1<<20)
	for ctx.Err() == nil {
		n, err := io.ReadFull(f, buf)
		if n > 0 {
			all = append(all, piece(buf[:n])...)
		}
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			return hex.EncodeToString(piece(all)), nil
		}
		if err != nil {
			return "", err
		}
	}
	return "", context.Cause(ctx)
}

// pieceSum gives the function that sums pieces: SHA-256 where there may be no
// other.
func (c *Cache) pieceSum() (func([]byte) []byte, error) {
	key, err := c.secret()
	if err != nil {
		return nil, err
	}
	gcm, err := newGCM(key)
	if err != nil {
		return func(b []byte) []byte { s := sha256.Sum256(b); return s[:] }, nil
	}
	of := &blocks{gcm: gcm}
	return func(b []byte) []byte { m := of.mac(sumRole, b); return m[:] }, nil
}

// summed is text with its SHA-256 as a last line.
func summed(text []byte) []byte {
	sum := sha256.Sum256(text)
	return append(text[:len(text):len(text)], "\n"+hex.EncodeToString(sum[:])+"\n"...)
}

// readSummed reads a file that summed made.
func readSummed(name string) ([]byte, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	end := len(data) - 2*sha256.Size - 2
	if end < 0 || !bytes.Equal(summed(data[:end]), data) {
		return nil, errDamaged
	}
	return data[:end], nil
}
