package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"
)

// destination is where a file that the command line names is written: in the place
// of a file, behind a link too, or to what is none, such as a pipe or /dev/stdout.
type destination struct {
	path string   // as it is named
	file string   // of the file, without links; "": it is none
	open *os.File // standard output or error, where it is one of them; else nil
}

// destinationOf finds the destination of a name, and holds that it can be written, as
// far as that is seen before. It makes nothing.
func destinationOf(path string) (destination, error) {
	info, err := os.Stat(path) // the kernel may refuse to follow somebody else's link
	switch {
	case errors.Is(err, fs.ErrNotExist) && leadsNowhere(path):
		return destination{}, errors.New("it is a link to what is not there")
	case errors.Is(err, fs.ErrNotExist):
		return inDirectory(path, path)
	case err != nil:
		return destination{}, cause(err)
	}
	for _, std := range []*os.File{os.Stdout, os.Stderr} {
		if own, err := std.Stat(); err == nil && os.SameFile(info, own) {
			return destination{path: path, open: std}, nil
		}
	}
	switch {
	case info.IsDir():
		return destination{}, errors.New("it is a directory")
	case info.Mode()&fs.ModeSocket != 0:
		return destination{}, errors.New("it is a socket")
	case !info.Mode().IsRegular() || isDescriptor(path):
		return destination{path: path}, unix.Access(path, unix.W_OK)
	}
	file, err := filepath.EvalSymlinks(path)
	if err != nil {
		return destination{}, cause(err)
	}
	return inDirectory(path, file)
}

// isDescriptor is true for an open file of this process, by its name in /dev/fd.
func isDescriptor(path string) bool {
	dir, err := filepath.EvalSymlinks(filepath.Dir(path))
	return err == nil && strings.HasPrefix(dir, "/proc/")
}

func inDirectory(path, file string) (destination, error) {
	dir := filepath.Dir(file)
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return destination{}, fmt.Errorf("there is no directory %s", dir)
	}
	if err := unix.Access(dir, unix.W_OK); err != nil {
		return destination{}, fmt.Errorf("%s: %w", dir, err)
	}
	return destination{path: path, file: file}, nil
}

// write writes a file whole or not at all, and to what is none all that it takes.
func (d destination) write(data []byte) error {
	if d.file != "" {
		return writeWhole(d.file, data)
	}
	err := d.send(data)
	if errors.Is(err, unix.ENXIO) {
		err = errors.New("nobody reads it")
	}
	if err != nil {
		return fmt.Errorf("%s: write: %w", d.path, cause(err))
	}
	return nil
}

func (d destination) send(data []byte) error {
	if d.open != nil {
		_, err := d.open.Write(data)
		return err
	}
	f, err := os.OpenFile(d.path, os.O_WRONLY|unix.O_NONBLOCK, 0) // a pipe without a reader would never open
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}
