package header

import (
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// FileFlags are RPMFILE_*: what a spec file says of a file.
type FileFlags uint32

// The flags of a file.
const (
	FileConfig    FileFlags = 1 << 0
	FileDoc       FileFlags = 1 << 1
	FileMissingOK FileFlags = 1 << 3
	FileNoReplace FileFlags = 1 << 4
	FileGhost     FileFlags = 1 << 6
	FileLicense   FileFlags = 1 << 7
	FileReadme    FileFlags = 1 << 8
	FileArtifact  FileFlags = 1 << 12
)

// The type bits of a file's mode, as in stat(2).
const (
	modeType   = 0o170000
	modeSocket = 0o140000
	modeLink   = 0o120000
	modeFile   = 0o100000
	modeBlock  = 0o060000
	modeDir    = 0o040000
	modeChar   = 0o020000
	modeFIFO   = 0o010000
)

// File is one file of a package.
type File struct {
	Path        string // absolute and clean
	Size        int64  // bytes
	MTime       int64  // seconds
	User, Group string
	LinkTo      string // of a symbolic link
	Digest      string // hexadecimal, "" where there is none
	Flags       FileFlags
	VerifyFlags uint32 // RPMVERIFY_*; 0xffffffff is all
	Lang        string // languages by "|", "" for none
	Caps        string // as cap_from_text(3) reads them
	Dev, Inode  uint32 // equal pairs are hard links
	Mode        uint16 // type and permissions as in stat(2)
	Rdev        uint16 // major<<8 | minor
	Color       uint32 // 1: 32 bit, 2: 64 bit
}

// IsDir says that it is a directory.
func (f *File) IsDir() bool { return f.Mode&modeType == modeDir }

// IsLink says that it is a symbolic link.
func (f *File) IsLink() bool { return f.Mode&modeType == modeLink }

// IsRegular says that it is a regular file.
func (f *File) IsRegular() bool { return f.Mode&modeType == modeFile }

// FileMode gives type and permissions as io/fs has them.
func (f *File) FileMode() fs.FileMode {
	mode := f.Type() | fs.FileMode(f.Mode&0o777)
	for bit, as := range map[uint16]fs.FileMode{0o4000: fs.ModeSetuid, 0o2000: fs.ModeSetgid, 0o1000: fs.ModeSticky} {
		if f.Mode&bit != 0 {
			mode |= as
		}
	}
	return mode
}

// Type gives the type bits as io/fs has them.
func (f *File) Type() fs.FileMode {
	switch f.Mode & modeType {
	case modeFile:
		return 0
	case modeDir:
		return fs.ModeDir
	case modeLink:
		return fs.ModeSymlink
	case modeChar:
		return fs.ModeDevice | fs.ModeCharDevice
	case modeBlock:
		return fs.ModeDevice
	case modeFIFO:
		return fs.ModeNamedPipe
	case modeSocket:
		return fs.ModeSocket
	}
	return fs.ModeIrregular
}

// DigestAlgo is the OpenPGP number of the algorithm of the files' digests: 1 is
// MD5, 8 SHA-256.
func (h *Header) DigestAlgo() uint32 {
	if n, ok := h.Uint64(FileDigestAlgo); ok {
		return uint32(n)
	}
	return 1
}

// Files gives the package's files in the header's order, by which payload and
// file states count them. Lists of unequal length, and paths that are not
// absolute or hold "..", are errors. All but the paths stay with the header's
// bytes: whoever keeps one of those strings keeps the header.
func (h *Header) Files() ([]File, error) {
	paths, err := h.paths()
	if err != nil || len(paths) == 0 {
		return nil, err
	}
	c := columns{h: h, n: len(paths)}
	sizes := column(&c, FileSizes, h.Uint64s, false)
	if h.Has(LongFileSizes) {
		sizes = column(&c, LongFileSizes, h.Uint64s, false)
	}
	modes := column(&c, FileModes, h.Uint16s, true)
	mtimes := column(&c, FileMtimes, h.Uint32s, true)
	digests := column(&c, FileDigests, h.shared, false)
	links := column(&c, FileLinktos, h.shared, false)
	flags := column(&c, FileFlagBits, h.Uint32s, false)
	verify := column(&c, FileVerifyFlags, h.Uint32s, false)
	users := column(&c, FileUsers, h.shared, true)
	groups := column(&c, FileGroups, h.shared, true)
	langs := column(&c, FileLangs, h.shared, false)
	caps := column(&c, FileCaps, h.shared, false)
	devs := column(&c, FileDevices, h.Uint32s, false)
	inodes := column(&c, FileInodes, h.Uint32s, false)
	rdevs := column(&c, FileRdevs, h.Uint16s, false)
	colors := column(&c, FileColors, h.Uint32s, false)
	if c.err != nil {
		return nil, c.err
	}
	files := make([]File, len(paths))
	for i := range files {
		files[i] = File{
			Path: paths[i], Mode: modes[i], Size: int64(sizes[i]), MTime: int64(mtimes[i]), User: users[i], Group: groups[i],
			LinkTo: links[i], Digest: digests[i], Flags: FileFlags(flags[i]), VerifyFlags: verify[i], Lang: langs[i],
			Caps: caps[i], Dev: devs[i], Inode: inodes[i], Rdev: rdevs[i], Color: colors[i],
		}
		if files[i].Size < 0 {
			return nil, fmt.Errorf("header: file %s: its size is over 2^63", paths[i])
		}
	}
	return files, nil
}

// columns collects lists that must all be n long, and the first error.
type columns struct {
	h   *Header
	n   int
	err error
}

// column gives a list of n values, zeros where the header has none and none is
// needed.
func column[T any](c *columns, t Tag, get func(Tag) []T, needed bool) []T {
	list := get(t)
	if !needed && !c.h.Has(t) {
		return make([]T, c.n)
	}
	if len(list) != c.n && c.err == nil {
		c.err = fmt.Errorf("header: tag %d: %d values for %d files", t, len(list), c.n)
	}
	return list
}

// maxPaths bounds the bytes of all paths of a package: a header can name one long
// directory for each of a million files.
const maxPaths = 1 << 30

// paths joins directories and names, or takes the whole paths of an old header.
func (h *Header) paths() ([]string, error) {
	names := h.shared(BaseNames)
	if names == nil {
		names = h.Strings(OldFilenames)
		for i, n := range names {
			clean, err := cleanPath(n)
			if err != nil {
				return nil, err
			}
			names[i] = clean
		}
		return names, nil
	}
	dirs, index := h.shared(DirNames), h.Uint32s(DirIndexes)
	if len(index) != len(names) {
		return nil, fmt.Errorf("header: tag %d: %d values for %d files", DirIndexes, len(index), len(names))
	}
	if err := checkNames(dirs, index, names); err != nil {
		return nil, err
	}
	return joinPaths(dirs, index, names)
}

// checkNames wants every name in a directory that is there.
func checkNames(dirs []string, index []uint32, names []string) error {
	size := 0
	for i, n := range names {
		if int64(index[i]) >= int64(len(dirs)) {
			return fmt.Errorf("header: file %s: directory %d of %d", n, index[i], len(dirs))
		}
		if strings.Contains(n, "/") {
			return fmt.Errorf("header: file %q: a name with a slash", n)
		}
		if size += len(dirs[index[i]]) + len(n); size > maxPaths {
			return fmt.Errorf("header: its paths have more than %d bytes", maxPaths)
		}
	}
	return nil
}

// joinPaths puts paths in the names' place. They are one piece of memory.
func joinPaths(dirs []string, index []uint32, names []string) ([]string, error) {
	size := 0
	for i, n := range names {
		size += len(dirs[index[i]]) + len(n)
	}
	var all strings.Builder
	all.Grow(size)
	for i, n := range names {
		all.WriteString(dirs[index[i]])
		all.WriteString(n)
	}
	at := all.String()
	for i, n := range names {
		end := len(dirs[index[i]]) + len(n)
		clean, err := cleanPath(at[:end])
		if err != nil {
			return nil, err
		}
		names[i], at = clean, at[end:]
	}
	return names, nil
}

func cleanPath(p string) (string, error) {
	if !strings.HasPrefix(p, "/") {
		return "", fmt.Errorf("header: file %q: not an absolute path", p)
	}
	if strings.Contains(p, "/../") || strings.HasSuffix(p, "/..") {
		return "", fmt.Errorf("header: file %q: climbs out of its directory", p)
	}
	return path.Clean(p), nil
}
