package inroot

import (
	"errors"
	"io/fs"
	"path"
	"strings"

	"golang.org/x/sys/unix"
)

const maxLinks = 40 // as the kernel's

// walk opens a name step by step, for what leads to a covered path. Flags and
// mode are open's.
func (r *Root) walk(name string, flags int, mode uint32) (int, error) {
	w := walker{root: r}
	defer w.close()
	fd, err := w.open(name, flags, mode)
	if err != nil {
		return -1, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return fd, nil
}

// walker holds the directories from the root to where it is open.
type walker struct {
	root *Root
	dirs []int
}

func (w *walker) close() {
	for _, fd := range w.dirs {
		unix.Close(fd)
	}
}

// here is the directory that was come to.
func (w *walker) here() int {
	if len(w.dirs) == 0 {
		return w.root.fd
	}
	return w.dirs[len(w.dirs)-1]
}

// up goes back to the first n directories below the root.
func (w *walker) up(n int) {
	for len(w.dirs) > n {
		unix.Close(w.here())
		w.dirs = w.dirs[:len(w.dirs)-1]
	}
}

func (w *walker) open(name string, flags int, mode uint32) (int, error) {
	todo := parts(name)
	for links := 0; len(todo) > 0; {
		part := todo[0]
		todo = todo[1:]
		if part == ".." {
			w.up(max(0, len(w.dirs)-1))
			continue
		}
		at, err := w.holder(part)
		if err != nil {
			return -1, err
		}
		last := len(todo) == 0
		if to, err := readlinkat(at, part); err == nil && !(last && flags&unix.O_NOFOLLOW != 0) {
			if links++; links > maxLinks {
				return -1, unix.ELOOP
			}
			if path.IsAbs(to) {
				w.up(0)
			}
			todo = append(parts(to), todo...)
			continue
		}
		if last {
			return openOne(at, part, flags|unix.O_NOFOLLOW, mode)
		}
		fd, err := openOne(at, part, unix.O_PATH|unix.O_DIRECTORY|unix.O_NOFOLLOW, 0)
		if err != nil {
			return -1, err
		}
		w.dirs = append(w.dirs, fd)
	}
	return openOne(w.here(), ".", flags&^(unix.O_CREAT|unix.O_EXCL), 0)
}

// parts are the components of a path that lead anywhere.
func parts(name string) (out []string) {
	for part := range strings.SplitSeq(name, "/") {
		if part != "" && part != "." {
			out = append(out, part)
		}
	}
	return out
}

// holder is the directory that has an entry of the one that was come to: that
// or its twin.
func (w *walker) holder(base string) (int, error) {
	covers, err := w.root.hidden(w.here())
	if err != nil {
		return -1, err
	}
	return holder(w.here(), covers, base), nil
}

func holder(dir int, covers []cover, base string) int {
	for _, c := range covers {
		if c.base == base {
			return c.twin
		}
	}
	return dir
}

// openOne opens an entry of a directory, and no mount.
func openOne(dir int, base string, flags int, mode uint32) (int, error) {
	if flags&unix.O_CREAT == 0 {
		mode = 0
	}
	how := unix.OpenHow{
		Flags: uint64(flags | unix.O_CLOEXEC), Mode: uint64(mode),
		Resolve: unix.RESOLVE_BENEATH | unix.RESOLVE_NO_XDEV | unix.RESOLVE_NO_MAGICLINKS,
	}
	fd, err := openHow(dir, base, &how)
	if errors.Is(err, unix.EXDEV) {
		err = errMounted
	}
	return fd, err
}

// errMounted is a mount that nothing is known of.
var errMounted = errors.New("something is mounted there")

func readlinkat(dir int, base string) (string, error) {
	var buf [unix.PathMax]byte
	for {
		n, err := unix.Readlinkat(dir, base, buf[:])
		if err != unix.EINTR {
			return string(buf[:max(n, 0)]), err
		}
	}
}
