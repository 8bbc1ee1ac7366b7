package host

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// directory makes a directory; one that is there stays as it is.
func (t *turn) directory(f File) error {
	t.step()
	err := t.root.In(f.Path, func(d *inroot.Dir, base string) error {
		if err := d.Mkdir(base, f.Mode); err != nil || t.opts.User {
			return err
		}
		return d.Chown(base, f.UID, f.GID)
	})
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	t.touched[path.Dir(f.Path)] = true
	return err
}

// aside is a name beside a file under which it is made.
func aside(base string) string { return "." + base + ".sysbuild" }

// put makes a file or a link aside and gives it its name.
func (t *turn) put(source *inroot.Root, f File, over bool) error {
	t.touched[path.Dir(f.Path)] = true
	return t.root.In(f.Path, func(d *inroot.Dir, base string) error {
		tmp := aside(base)
		t.step()
		if err := d.Unlink(tmp); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if f.Kind.isLink() {
			if err := d.Symlink(f.Target, tmp); err != nil {
				return err
			}
		} else if err := t.copy(source, f, d, tmp); err != nil {
			return errors.Join(err, d.Unlink(tmp))
		}
		flags := uint(unix.RENAME_NOREPLACE)
		if over {
			flags = 0
		}
		dir := d.ProcPath()
		t.step()
		err := unix.Renameat2(unix.AT_FDCWD, filepath.Join(dir, tmp), unix.AT_FDCWD, filepath.Join(dir, base), flags)
		if err != nil {
			return errors.Join(err, d.Unlink(tmp))
		}
		return nil
	})
}

// copy writes a file's contents, and holds them against what was planned.
func (t *turn) copy(source *inroot.Root, f File, d *inroot.Dir, base string) error {
	r, err := t.to.content(source, f)
	if err != nil {
		return err
	}
	defer r.Close()
	fd, err := d.Create(base, 0o600)
	if err != nil {
		return err
	}
	out := os.NewFile(uintptr(fd), base)
	sum := sha256.New()
	_, err = io.Copy(io.MultiWriter(out, sum), r)
	if err == nil && !t.opts.User {
		err = out.Chown(f.UID, f.GID)
	}
	err = errors.Join(err, out.Chmod(fs.FileMode(f.Mode)), out.Sync(), out.Close())
	if err == nil && hex.EncodeToString(sum.Sum(nil)) != f.Digest {
		err = fmt.Errorf("what the deployment has is not what was installed: %s was changed", f.Source)
	}
	return err
}

// save keeps what the administrator made of a unit, under a name that systemd
// does not read.
func (t *turn) save(name string) error {
	t.notef("%s: it was changed; the change is kept as %s.saved. A drop-in would stay: systemctl edit", name, name)
	t.step()
	return t.root.In(name, func(d *inroot.Dir, base string) error { return d.Rename(base, base+".saved") })
}

// settle has the directories on the disk in which something changed.
func (t *turn) settle() error {
	for dir := range t.touched {
		d, err := t.root.Dir(dir)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		if err := errors.Join(syncDir(d.ProcPath()), d.Close()); err != nil {
			return err
		}
	}
	return nil
}

// sweep removes what a crash left aside of the files of both deployments.
func (t *turn) sweep() {
	for _, d := range []*deployment{t.from, t.to} {
		if d == nil {
			continue
		}
		for _, f := range d.Files {
			if f.Kind == Directory || f.Foreign || strings.HasSuffix(f.Path, "/") {
				continue
			}
			_ = t.root.In(f.Path, func(d *inroot.Dir, base string) error { return d.Unlink(aside(base)) })
		}
	}
}
