package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"

	"golang.org/x/sys/unix"
)

// copyLocal copies a file:// URL. The copy is checked and used, never the
// file: that may change while it is read. Where the file system shares blocks
// the copy costs nothing.
func (c *Client) copyLocal(ctx context.Context, req Request, u *url.URL, p *part, tell *teller) (File, error) {
	if u.Host != "" && u.Host != "localhost" {
		return File{}, refused("file://%s/… is another host; a local path has three slashes", u.Host)
	}
	f, st, err := openLocal(u.Path)
	if err != nil {
		return File{}, err
	}
	defer f.Close()
	id := identity(st)
	if req.Digest == "" {
		if r, file, ok := c.recorded(u.String()); ok && r.File == id {
			return file, nil
		}
	}
	if req.Size > 0 && st.Size != req.Size {
		return File{}, &MismatchError{What: "size", Want: fmt.Sprint(req.Size), Got: fmt.Sprint(st.Size)}
	}
	if st.Size > req.limit() {
		return File{}, refused("%d bytes are more than the limit of %d", st.Size, req.limit())
	}
	tell.at(0, st.Size)
	if err := p.restart(origin{URL: u.String()}); err != nil {
		return File{}, &localError{err}
	}
	if err := copyPart(ctx, p, f, st.Size, tell); err != nil {
		return File{}, err
	}
	file, err := c.commit(ctx, req, p, u.String())
	if err != nil {
		p.discard()
		return File{}, commitError(err)
	}
	if req.Digest == "" {
		err = c.remember(record{URL: u.String(), Digest: file.Digest, File: id})
	}
	return file, localOrNil(err)
}

func openLocal(path string) (*os.File, *unix.Stat_t, error) {
	// Without O_NONBLOCK a named pipe would never open.
	f, err := os.OpenFile(path, os.O_RDONLY|unix.O_NONBLOCK, 0)
	if err != nil {
		var pe *fs.PathError
		if errors.As(err, &pe) {
			err = pe.Err
		}
		return nil, nil, err
	}
	var st unix.Stat_t
	if err := unix.Fstat(int(f.Fd()), &st); err != nil {
		f.Close()
		return nil, nil, err
	}
	if st.Mode&unix.S_IFMT != unix.S_IFREG {
		f.Close()
		return nil, nil, refused("not a regular file")
	}
	return f, &st, nil
}

// identity changes whenever the file's content may have.
func identity(st *unix.Stat_t) string {
	return fmt.Sprintf("%d %d %d.%09d %d.%09d", st.Ino, st.Size,
		st.Mtim.Sec, st.Mtim.Nsec, st.Ctim.Sec, st.Ctim.Nsec)
}

// copyPart copies piece by piece, so that a cancel is prompt. Between two
// files io.CopyN copies within the kernel.
func copyPart(ctx context.Context, p *part, f *os.File, size int64, tell *teller) error {
	const piece = 8 << 20
	for left := size; left > 0; {
		if ctx.Err() != nil {
			p.discard()
			return context.Cause(ctx)
		}
		n, err := io.CopyN(p.f, f, min(piece, left))
		tell.add(int(n))
		left -= n
		if errors.Is(err, io.EOF) {
			p.discard()
			return errors.New("the file shrank while it was read")
		}
		if err != nil {
			p.discard()
			return &localError{err}
		}
	}
	return nil
}

// discard empties the part: nothing of it can be resumed.
func (p *part) discard() {
	if p.f != nil {
		_ = p.f.Truncate(0) // what stays is overwritten by the next try
	}
}

// commitError tells a wrong file, which another URL may cure, from a cache
// that cannot be written.
func commitError(err error) error {
	var mismatch *MismatchError
	if errors.As(err, &mismatch) || cancelled(err) {
		return err
	}
	return &localError{err}
}

func localOrNil(err error) error {
	if err == nil {
		return nil
	}
	return &localError{err}
}
