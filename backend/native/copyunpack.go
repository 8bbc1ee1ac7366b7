package native

import (
	"archive/tar"
	"bufio"
	"fmt"
	"io"

	"github.com/sysbuild/sysbuild/backend/native/unpack"
	"github.com/sysbuild/sysbuild/rpm/decompress"
	"golang.org/x/sys/unix"
)

// unpack unpacks a file that is a tar, compressed or not, into the directory
// dst, as ADD does. It is false for any other file.
func (c *copier) unpack(name, dst string) (bool, error) {
	f, st, err := c.src.Open(name)
	if err != nil || st.Mode&unix.S_IFMT != unix.S_IFREG {
		return false, nil // copying says what is wrong with it
	}
	defer f.Close()
	if c.files != nil {
		if was, ok := c.files.names[name[1:]]; ok && was != stampOf(&st) {
			return false, errChanged(name)
		}
	}
	if !isTar(f) {
		return false, nil
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return false, err
	}
	if err := c.dirs(dst, 0o755); err != nil {
		return false, err
	}
	if err := c.untar(f, dst); err != nil {
		return false, fmt.Errorf("%s: unpack: %w", name, err)
	}
	return true, nil
}

// isTar reads the first header. What only begins like an archive is none, and
// what breaks later is a broken one.
func isTar(r io.Reader) bool {
	plain, err := decompress.Reader(bufio.NewReader(r))
	if err != nil {
		return false
	}
	defer plain.Close()
	_, err = tar.NewReader(plain).Next()
	return err == nil
}

// untar unpacks an archive whose links lead nowhere but into dst. Its owners
// are its own, but for those that --chown gives.
func (c *copier) untar(r io.Reader, dst string) error {
	plain, err := decompress.Reader(bufio.NewReader(r))
	if err != nil {
		return err
	}
	defer plain.Close()
	dir, err := c.dst.Dir(dst)
	if err != nil {
		return err
	}
	defer dir.Close()
	inside, err := openRoot(dir.ProcPath())
	if err != nil {
		return err
	}
	defer inside.Close()
	opts := unpack.Options{Below: true}
	if c.op.Owner != nil {
		opts.Owner = &[2]int{c.uid, c.gid}
	}
	return unpack.Tar(c.ctx, inside, plain, opts)
}
