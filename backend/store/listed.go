package store

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
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
	top   string
	lines []byte
	sumAt int    // where the last line's sum stands in them
	bytes int64  // that all of it takes on the disk
	attrs []byte // room to list attributes in
	bare  bool   // what the last line is of has no attributes
	data  []byte // of small files, one behind the other; nil until one is read
	parts []part // of data, one a file
	known map[string][sha256.Size]byte
}

// part is one small file's: the end of its bytes, and where its sum stands in the
// lines.
type part struct{ end, sum int }

// listed gives the lines of a seal, and how many bytes of the disk what is in the
// directory takes. Known are sums of files as seal has them. No more than two are
// made at a time: each may take batchBytes of memory.
func (s *Store) listed(dir string, known map[string][sha256.Size]byte) ([]byte, int64, error) {
	l := &lister{top: dir, known: known, data: <-s.listing}
	defer func() { s.listing <- l.data[:0] }()
	fd, err := unix.Open(dir, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil, 0, &os.PathError{Op: "open", Path: dir, Err: err}
	}
	f := os.NewFile(uintptr(fd), dir)
	defer f.Close()
	var st unix.Stat_t
	if err := unix.Fstat(fd, &st); err != nil {
		return nil, 0, &os.PathError{Op: "stat", Path: dir, Err: err}
	}
	if err := l.dir(f, ".", &st); err != nil {
		return nil, 0, err
	}
	l.sums()
	return l.lines, l.bytes, nil
}

// dir lists an open directory and what is in it.
func (l *lister) dir(f *os.File, path string, st *unix.Stat_t) error {
	if err := l.add(fileAttributes(f.Fd()), path, st, nil); err != nil {
		return err
	}
	names, err := f.Readdirnames(-1)
	if err != nil {
		return err
	}
	slices.Sort(names)
	in := folder{File: f, bare: l.bare}
	for _, name := range names {
		if err := l.entry(&in, name, path+"/"+name); err != nil {
			return err
		}
	}
	return nil
}

// folder is an open directory. What a file system or the kernel gives new files,
// such as an access list, the directory has too, or every file in it: one is
// asked for all that are known.
type folder struct {
	*os.File
	bare  bool // it has no attributes, and no file that was asked
	asked bool // a file was
}

// entry lists what has a name in an open directory.
func (l *lister) entry(dir *folder, name, path string) error {
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
		sum := sha256.Sum256(target[:n])
		return l.add(nil, path, &st, sum[:])
	}
	if kind != unix.S_IFREG && kind != unix.S_IFDIR {
		return l.add(nil, path, &st, nil)
	}
	if sum, ok := l.known[path[1:]]; ok && kind == unix.S_IFREG { // it begins with a dot
		if dir.bare && dir.asked {
			return l.add(nil, path, &st, sum[:])
		}
		err := l.add(pathAttributes(l.top+path[1:]), path, &st, sum[:])
		if err == nil {
			dir.asked, dir.bare = true, dir.bare && l.bare
		}
		if !errors.Is(err, unix.ENAMETOOLONG) { // that of the absolute path
			return err
		}
	}
	fd, err := unix.Openat(at, name, unix.O_RDONLY|unix.O_NOFOLLOW|unix.O_NONBLOCK|unix.O_CLOEXEC, 0)
	if err != nil {
		return &os.PathError{Op: "open", Path: path, Err: err}
	}
	f := os.NewFile(uintptr(fd), path)
	defer f.Close()
	if kind == unix.S_IFDIR {
		return l.dir(f, path, &st)
	}
	return l.file(f, path, &st)
}

// add adds the line of a name. Sum is its SHA-256, nil where it has none.
func (l *lister) add(attrs attributes, path string, st *unix.Stat_t, sum []byte) error {
	all, err := l.read(attrs)
	if err != nil {
		return &os.PathError{Op: "list attributes", Path: path, Err: err}
	}
	size, names := st.Size, max(1, int64(st.Nlink))
	if st.Mode&unix.S_IFMT == unix.S_IFDIR {
		size, names = 0, 1
	}
	l.bytes += st.Blocks * 512 / names
	b := strconv.AppendUint(l.lines, uint64(st.Mode), 8)
	for _, n := range [...]int64{int64(st.Uid), int64(st.Gid), size, st.Mtim.Nano(), int64(st.Rdev)} {
		b = strconv.AppendInt(append(b, ' '), n, 10)
	}
	if l.bare = all == nil; !l.bare {
		of := sha256.Sum256(all)
		all = of[:]
	}
	for _, sum := range [...][]byte{all, sum} {
		b = append(b, ' ')
		if l.sumAt = len(b); sum == nil {
			b = append(b, '-')
		} else {
			b = base64.RawStdEncoding.AppendEncode(b, sum)
		}
	}
	l.lines = append(appendQuoted(append(b, ' '), path), '\n')
	return nil
}

// appendQuoted is strconv.AppendQuote, which takes its time with what needs
// nothing but quotes.
func appendQuoted(b []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			return strconv.AppendQuote(b, s)
		}
	}
	return append(append(append(b, '"'), s...), '"')
}

// later is the sum of a file that has none yet.
var later [sha256.Size]byte

// file adds the line of an open file, whose sum is made now or later.
func (l *lister) file(f *os.File, path string, st *unix.Stat_t) error {
	attrs := fileAttributes(f.Fd())
	if st.Size > batchFile {
		h := sha256.New()
		if _, err := io.Copy(h, f); err != nil {
			return err
		}
		return l.add(attrs, path, st, h.Sum(nil))
	}
	n := int(st.Size)
	if l.data == nil {
		l.data = make([]byte, 0, batchBytes)
	}
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
	if err != nil {
		return err
	}
	if err := l.add(attrs, path, st, later[:]); err != nil {
		return err
	}
	l.parts = append(l.parts, part{begin + got, l.sumAt})
	return nil
}

// sums makes the sums of the files that wait for them.
func (l *lister) sums() {
	sums := make([][sha256.Size]byte, len(l.parts))
	messages := make([]sha256mb.Message, len(l.parts))
	begin := 0
	for i, p := range l.parts {
		messages[i] = sha256mb.Message{Data: l.data[begin:p.end], Sum: &sums[i]}
		begin = p.end
	}
	sha256mb.Sum(messages)
	for i, p := range l.parts {
		base64.RawStdEncoding.Encode(l.lines[p.sum:], sums[i][:])
	}
	l.data, l.parts = l.data[:0], l.parts[:0]
}
