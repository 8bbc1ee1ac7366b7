package install

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

var (
	errThere    = fs.ErrExist
	errNotThere = fs.ErrNotExist
)

// write makes a regular file of the data that comes next.
func (w *worker) write(f *file, c contents) error {
	return w.replace(f, func(d *inroot.Dir, base string) error {
		mode := uint32(f.Mode) & 0o777 &^ w.umask
		fd, err := d.Create(base, mode)
		if err != nil {
			return err
		}
		if err := errors.Join(c.copyTo(fd), w.finish(f, d, base, fd, mode)); err != nil {
			unix.Close(fd)
			return errors.Join(fmt.Errorf("file %s: %w", f.Path, err), d.Unlink(base))
		}
		if err := unix.Close(fd); err != nil {
			return fmt.Errorf("file %s: close: %w", f.Path, err)
		}
		return nil
	})
}

// finish sets owner, mode, capabilities and time, in the order in which none
// undoes another.
func (w *worker) finish(f *file, d *inroot.Dir, base string, fd int, mode uint32) error {
	uid, gid := w.owner(f)
	var err error
	if w.root.KeepsOwners() {
		err = d.Tell(base, uid, gid)
	} else {
		err = chown(fd, uid, gid)
	}
	if err != nil {
		return fmt.Errorf("chown: %w", err)
	}
	if want := uint32(f.Mode) & 0o7777; want != mode {
		if err := unix.Fchmod(fd, want); err != nil {
			return fmt.Errorf("chmod: %w", err)
		}
	}
	if f.Caps != "" {
		value, err := capXattr(f.Caps)
		if err == nil && value != nil {
			err = unix.Fsetxattr(fd, capAttr, value, 0)
		}
		if err != nil {
			return fmt.Errorf("set %s: %w", capAttr, err)
		}
	}
	if err := f.setIMA(fd); err != nil {
		return err
	}
	return d.Chtimes(base, w.mtime(f))
}

// chown sets an owner that is another one: a look is cheap, and a change is
// written to a journal even where it is none. The group of what is made is the
// directory's on some file systems, and in a set-group-ID directory.
func chown(fd, uid, gid int) error {
	var st unix.Stat_t
	if err := unix.Fstat(fd, &st); err != nil {
		return err
	}
	if int(st.Uid) == uid && int(st.Gid) == gid {
		return nil
	}
	return unix.Fchown(fd, uid, gid)
}

const capAttr = "security.capability"

// fromHeader makes what needs no payload: links, devices, fifos.
func (w *worker) fromHeader() error {
	for i := range w.member.files {
		f := &w.member.files[i]
		if f.IsRegular() || f.IsDir() || !f.made() {
			continue
		}
		err := w.replace(f, func(d *inroot.Dir, base string) error {
			if err := special(d, base, f); err != nil {
				return err
			}
			return w.dress(d, base, f)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// special makes a link, device, fifo or socket. A device 0:0 is none: in a
// layer it would remove a file.
func special(d *inroot.Dir, base string, f *file) error {
	if f.IsLink() {
		return d.Symlink(f.LinkTo, base)
	}
	switch f.Type() {
	case fs.ModeNamedPipe, fs.ModeSocket:
	case fs.ModeDevice, fs.ModeDevice | fs.ModeCharDevice:
		if f.Rdev == 0 {
			return fmt.Errorf("file %s: device 0:0", f.Path)
		}
	default:
		return fmt.Errorf("file %s: mode %o is of no kind of file", f.Path, f.Mode)
	}
	return d.Mknod(base, uint32(f.Mode), unix.Mkdev(uint32(f.Rdev>>8), uint32(f.Rdev&0xff)))
}

// owner gives the numbers of a file's owner, and notes where there is no account
// yet.
func (t *transaction) owner(f *file) (uid, gid int) {
	uid, gid, known := t.who.owner(f.User, f.Group)
	f.late = !known
	return uid, gid
}

// mtime is the time of a file that is made here: its own, but no later than the
// epoch.
func (t *transaction) mtime(f *file) time.Time {
	return time.Unix(min(f.MTime, t.req.Epoch.Unix()), 0)
}

// dress sets owner, mode and time of an entry that is no regular file.
func (t *transaction) dress(d *inroot.Dir, base string, f *file) error {
	uid, gid := t.owner(f)
	if err := d.Tell(base, uid, gid); err != nil {
		return err
	}
	if !f.IsLink() {
		if err := d.Chmod(base, uint32(f.Mode)); err != nil {
			return err
		}
	}
	return d.Chtimes(base, t.mtime(f))
}

// processUmask reads the umask without setting it, which would be seen by
// every thread.
func processUmask() (uint32, error) {
	data, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, fmt.Errorf("umask: %w", err)
	}
	_, rest, ok := strings.Cut(string(data), "\nUmask:")
	line, _, _ := strings.Cut(rest, "\n")
	n, err := strconv.ParseUint(strings.TrimSpace(line), 8, 32)
	if !ok || err != nil {
		return 0o777, nil // every mode is then set
	}
	return uint32(n), nil
}
