package store

import (
	"crypto/sha256"
	"encoding/base64"
	"io"
	"os"
	"slices"
	"strconv"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/sha256mb"
)

const (
	batchBytes = 4 << 20   // of small files, whose sums are made together
	batchFile  = 256 << 10 // bytes of the largest of them
)

// lister makes the lines of a seal.
type lister struct {
	lines []line
	data  []byte // of small files, one behind the other
	parts []part // of data, one a file
	known map[string][sha256.Size]byte
}

// line is one name.
type line struct {
	head string
	sum  [sha256.Size]byte
	has  bool // a sum
	path string
}

// part is one small file's: the end of its bytes, and its line.
type part struct{ end, line int }

// listed gives the lines of a seal, known are sums of files as seal has them. No more than two are made at a time: each
// takes batchBytes of memory.
func (s *Store) listed(dir string, known map[string][sha256.Size]byte) ([]byte, error) {
	room := <-s.listing
	defer func() { s.listing <- room[:0] }()
	if room == nil {
		room = make([]byte, 0, batchBytes)
	}
	fd, err := unix.Open(dir, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil, &os.PathError{Op: "open", Path: dir, Err: err}
	}
	f := os.NewFile(uintptr(fd), dir)
	defer f.Close()
	var st unix.Stat_t
	if err := unix.Fstat(fd, &st); err != nil {
		return nil, &os.PathError{Op: "stat", Path: dir, Err: err}
	}
	l := &lister{data: room, known: known}
	if err := l.dir(f, ".", &st); err != nil {
		return nil, err
	}
	l.sums()
	return l.text(), nil
}

// text is the lines as they are written.
func (l *lister) text() []byte {
	var b []byte
	for i := range l.lines {
		line := &l.lines[i]
		b = append(b, line.head...)
		if line.has {
			b = base64.RawStdEncoding.AppendEncode(b, line.sum[:])
		} else {
			b = append(b, '-')
		}
		b = append(strconv.AppendQuote(append(b, ' '), line.path), '\n')
	}
	return b
}

// dir lists an open directory and what is in it.
func (l *lister) dir(f *os.File, path string, st *unix.Stat_t) error {
	if err := l.add(int(f.Fd()), path, st); err != nil {
		return err
	}
	names, err := f.Readdirnames(-1)
	if err != nil {
		return err
	}
	slices.Sort(names)
	for _, name := range names {
		if err := l.entry(f, name, path+"/"+name); err != nil {
			return err
		}
	}
	return nil
}

// entry lists what has a name in an open directory.
func (l *lister) entry(dir *os.File, name, path string) error {
	var st unix.Stat_t
	at := int(dir.Fd())
	if err := unix.Fstatat(at, name, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
		return &os.PathError{Op: "stat", Path: path, Err: err}
	}
	kind := st.Mode & unix.S_IFMT
	if kind == unix.S_IFLNK {
		target := make([]byte, unix.PathMax)
		n, err := unix.Readlinkat(at, name, target)
		if err != nil {
			return &os.PathError{Op: "readlink", Path: path, Err: err}
		}
		if err := l.add(-1, path, &st); err != nil {
			return err
		}
		l.has(sha256.Sum256(target[:n]))
		return nil
	}
	if kind != unix.S_IFREG && kind != unix.S_IFDIR {
		return l.add(-1, path, &st)
	}
	fd, err := unix.Openat(at, name, unix.O_RDONLY|unix.O_NOFOLLOW|unix.O_NONBLOCK|unix.O_CLOEXEC, 0)
	if err != nil {
		return &os.PathError{Op: "open", Path: path, Err: err}
	}
	if sum, ok := l.known[path[1:]]; ok && kind == unix.S_IFREG { // it begins with a dot
		defer unix.Close(fd)
		if err := l.add(fd, path, &st); err != nil {
			return err
		}
		l.has(sum)
		return nil
	}
	f := os.NewFile(uintptr(fd), path)
	defer f.Close()
	if kind == unix.S_IFDIR {
		return l.dir(f, path, &st)
	}
	if err := l.add(fd, path, &st); err != nil {
		return err
	}
	return l.file(f, st.Size)
}

// add adds a line without a sum. The attributes are those of an open file, or
// none where that is -1.
func (l *lister) add(fd int, path string, st *unix.Stat_t) error {
	size := st.Size
	if st.Mode&unix.S_IFMT == unix.S_IFDIR {
		size = 0
	}
	head := strconv.AppendUint(make([]byte, 0, 96), uint64(st.Mode), 8)
	for _, n := range [...]int64{int64(st.Uid), int64(st.Gid), size, st.Mtim.Nano(), int64(st.Rdev)} {
		head = strconv.AppendInt(append(head, ' '), n, 10)
	}
	head = append(head, ' ')
	attrs, err := attributes(fd)
	if err != nil {
		return &os.PathError{Op: "list attributes", Path: path, Err: err}
	}
	if attrs == nil {
		head = append(head, '-')
	} else {
		sum := sha256.Sum256(attrs)
		head = base64.RawStdEncoding.AppendEncode(head, sum[:])
	}
	l.lines = append(l.lines, line{head: string(append(head, ' ')), path: path})
	return nil
}

// has gives the last line its sum.
func (l *lister) has(sum [sha256.Size]byte) {
	last := &l.lines[len(l.lines)-1]
	last.sum, last.has = sum, true
}

// file gives the last line the sum of an open file, now or later.
func (l *lister) file(f *os.File, size int64) error {
	if size > batchFile {
		h := sha256.New()
		if _, err := io.Copy(h, f); err != nil {
			return err
		}
		l.has([sha256.Size]byte(h.Sum(nil)))
		return nil
	}
	n := int(size)
	if len(l.data)+n > cap(l.data) {
		l.sums()
	}
	begin := len(l.data)
	l.data = l.data[:begin+n]
	got, err := io.ReadFull(f, l.data[begin:])
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = nil // shorter than its size: then its sum is another
	}
	l.data = l.data[:begin+got]
	l.parts = append(l.parts, part{begin + got, len(l.lines) - 1})
	return err
}

// sums makes the sums of the files that wait for them.
func (l *lister) sums() {
	messages := make([]sha256mb.Message, len(l.parts))
	begin := 0
	for i, p := range l.parts {
		line := &l.lines[p.line]
		messages[i] = sha256mb.Message{Data: l.data[begin:p.end], Sum: &line.sum}
		line.has, begin = true, p.end
	}
	sha256mb.Sum(messages)
	l.data, l.parts = l.data[:0], l.parts[:0]
}
