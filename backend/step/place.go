package step

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// errSpoiled is a file of the cache that is not what its name says.
var errSpoiled = errors.New("the cache's file was changed")

// place copies a fetched file into Out and holds the copy, which no other step
// can reach, against the digest. Where the file system shares blocks the copy
// costs nothing.
func (f *fetching) place(ctx context.Context, got fetch.File, p Package) (err error) {
	in, err := os.OpenFile(got.Path, os.O_RDONLY|unix.O_NOFOLLOW|unix.O_NONBLOCK, 0)
	if err != nil {
		return err
	}
	defer in.Close()
	if st, err := in.Stat(); err != nil || !st.Mode().IsRegular() || p.Size > 0 && st.Size() != p.Size {
		return errors.Join(errSpoiled, err)
	}
	name := filepath.Join(f.at(Out), FileName(p))
	out, err := os.OpenFile(name+".part", os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return err
	}
	defer func() {
		out.Close()
		if err != nil {
			os.Remove(name + ".part")
		}
	}()
	if unix.IoctlFileClone(int(out.Fd()), int(in.Fd())) != nil {
		if _, err := io.Copy(out, in); err != nil {
			return err
		}
	}
	if err := verify(ctx, out, p); err != nil {
		return err
	}
	if err := os.Chtimes(name+".part", time.Unix(0, 0), time.Unix(0, 0)); err != nil {
		return err
	}
	return os.Rename(name+".part", name)
}

// verify reads all of a file and compares its digest.
func verify(ctx context.Context, file *os.File, p Package) error {
	alg, _, _ := strings.Cut(strings.ToLower(string(p.Digest)), ":")
	h := fetch.NewHash(alg)
	if h == nil {
		return fmt.Errorf("digest %q: its algorithm is not known", p.Digest)
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	if _, err := io.CopyBuffer(h, ended{ctx, file}, make([]byte, 256<<10)); err != nil {
		return err
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != FileName(p) {
		return fmt.Errorf("%w: its %s is %s", errSpoiled, alg, got)
	}
	return nil
}

// ended is a reader that ends with its context.
type ended struct {
	ctx context.Context
	r   io.Reader
}

// Read implements io.Reader.
func (e ended) Read(p []byte) (int, error) {
	if e.ctx.Err() != nil {
		return 0, context.Cause(e.ctx)
	}
	return e.r.Read(p)
}
