package db

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// Dirs are the directories of a root that databases lie in; where there are
// several, the first is the one that counts.
func Dirs() []string { return []string{"/usr/lib/sysimage/rpm", "/var/lib/rpm"} }

// ReadRoot is Read of the database of a root directory: a chroot, a container's
// file system, a mounted image. It looks for Names in Dirs, and for the log.
// Links are followed as a process in the root would, and none leads out. A root
// without a database is fs.ErrNotExist. Nothing is locked or written: what rpm
// writes at the same time may be an error.
func ReadRoot(dir string) ([]Installed, error) {
	root, err := inroot.Open(dir)
	if err != nil {
		return nil, fmt.Errorf("root: %w", err)
	}
	defer root.Close()
	for _, at := range Dirs() {
		for _, name := range Names() {
			all, err := readIn(root, at, name)
			switch {
			case err == nil:
				return all, nil
			case !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, unix.ENOTDIR):
				return nil, fmt.Errorf("root %s: %s: %w", dir, path.Join(at, name), err)
			}
		}
	}
	return nil, fmt.Errorf("root %s: no rpm database: %w", dir, fs.ErrNotExist)
}

// ReadFiles is ReadRoot of files that are read by their absolute names, with
// fs.ErrNotExist of those that are not there. Without a database it gives none.
func ReadFiles(read func(name string) ([]byte, error)) ([]Installed, error) {
	for _, dir := range Dirs() {
		for _, name := range Names() {
			file := path.Join(dir, name)
			main, err := read(file)
			if errors.Is(err, fs.ErrNotExist) {
				continue
			}
			if err != nil {
				return nil, err
			}
			log, err := read(path.Join(dir, LogName))
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return nil, err
			}
			all, err := ReadBytes(main, log)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			return all, nil
		}
	}
	return nil, nil
}

// maxLog bounds sqlite's write-ahead log, in bytes.
const maxLog = 256 << 20

// readIn reads one file of headers; fs.ErrNotExist where it is not there, or
// empty as rpm leaves it beside another format.
func readIn(root *inroot.Root, dir, name string) ([]Installed, error) {
	f, err := root.OpenFile(path.Join(dir, name), os.O_RDONLY, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if st.Size() == 0 {
		return nil, fs.ErrNotExist
	}
	var log []byte
	if name == SQLiteName {
		log, err = root.ReadFile(path.Join(dir, LogName), maxLog)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	return Read(f, st.Size(), log)
}
