package image

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// part is an output that is being written, in the directory where it will be.
// Where the file system can, it has no name until it is whole, so that nothing
// stays of a writer that is killed. The caller holds the output's lock.
type part struct {
	file  *os.File
	path  string // the output's
	named bool   // it stands at its temporary name
}

func newPart(path string) (*part, error) {
	p := &part{path: path}
	// The lock is held: what lies there was left by a writer that was killed.
	if err := os.Remove(p.temp()); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	fd, err := unix.Open(filepath.Dir(path), unix.O_TMPFILE|unix.O_RDWR|unix.O_CLOEXEC, 0o644)
	if err == nil {
		p.file = os.NewFile(uintptr(fd), p.temp())
		return p, nil
	}
	return p.name()
}

// name makes the file at its temporary name, where there are no others.
func (p *part) name() (*part, error) {
	var err error
	p.file, err = os.OpenFile(p.temp(), os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o644)
	p.named = err == nil
	return p, err
}

func (p *part) temp() string { return tempName(p.path) }

// install makes what was written last, and then the output.
func (p *part) install() error {
	if err := p.file.Sync(); err != nil {
		return err
	}
	if !p.named {
		// A link cannot take the place of a file: a name first, then that one's.
		self := fmt.Sprintf("/proc/self/fd/%d", p.file.Fd())
		if err := unix.Linkat(unix.AT_FDCWD, self, unix.AT_FDCWD, p.temp(), unix.AT_SYMLINK_FOLLOW); err != nil {
			return fmt.Errorf("link: %w", err)
		}
		p.named = true
	}
	if err := os.Rename(p.temp(), p.path); err != nil {
		return err
	}
	p.named = false
	dir, err := os.Open(filepath.Dir(p.path))
	if err != nil {
		return err
	}
	defer dir.Close()
	return dir.Sync()
}

// close gives up what was not installed.
func (p *part) close() {
	p.file.Close()
	if p.named {
		os.Remove(p.temp())
	}
}
