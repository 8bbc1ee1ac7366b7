package native

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/rpm/owners"
)

// root is a root file system that a step may write to.
type root struct {
	dir     string
	mounted bool
	work    *store.Work
	below   []store.Ref // what it stands on
}

// maxChain is how many snapshots one mount can stand on: the kernel takes a
// page of options.
const maxChain = 196

// mountRoot lays the work over a chain of snapshots. Over none, the work's own
// directory is the root. Either way no device node in it works: a package may
// have one where a file is read.
func (b *Backend) mountRoot(w *store.Work, chain []store.Ref) (*root, error) {
	if err := isolated(); err != nil {
		return nil, err
	}
	if len(chain) == 0 {
		if err := bind(w.FS(), w.Mount()); err != nil {
			return nil, err
		}
		return &root{dir: w.Mount(), mounted: true, work: w}, nil
	}
	lower := b.tree(chain).Dirs()
	if err := likeBelow(w.FS(), lower[len(lower)-1]); err != nil {
		return nil, fmt.Errorf("overlay: %w", err)
	}
	if err := overlay(w.Mount(), lower, w.FS(), w.Scratch()); err != nil {
		return nil, fmt.Errorf("overlay: mount: %w", overlayHint(w.FS(), err))
	}
	return &root{dir: w.Mount(), mounted: true, work: w, below: chain}, nil
}

// stand makes a root that stood on nothing stand on these, with what is in it
// over them.
func (r *root) stand(lower []store.Ref, dirs []string) error {
	if len(r.below) > 0 {
		return errors.New("overlay: the root stands on something already")
	}
	if err := r.unmount(); err != nil {
		return err
	}
	if err := overlay(r.dir, dirs, r.work.FS(), r.work.Scratch()); err != nil {
		return fmt.Errorf("overlay: mount: %w", overlayHint(r.work.FS(), err))
	}
	r.mounted, r.below = true, lower
	return nil
}

// bind makes a directory seen at another, without devices.
func bind(dir, at string) error {
	if err := unix.Mount(dir, at, "", unix.MS_BIND, ""); err != nil {
		return fmt.Errorf("bind: mount: %w", err)
	}
	var st unix.Statfs_t
	if err := unix.Statfs(at, &st); err != nil {
		return fmt.Errorf("bind: statfs: %w", err)
	}
	// A user namespace may take none of the file system's own away.
	kept := uintptr(st.Flags) & (unix.MS_NOSUID | unix.MS_NOEXEC)
	if err := unix.Mount("", at, "", unix.MS_BIND|unix.MS_REMOUNT|unix.MS_NODEV|kept, ""); err != nil {
		_ = unix.Unmount(at, unix.MNT_DETACH)
		return fmt.Errorf("bind: remount: %w", err)
	}
	return nil
}

func (r *root) unmount() error {
	if !r.mounted {
		return nil
	}
	r.mounted = false
	err := unix.Unmount(r.dir, 0)
	for try := 0; err == unix.EBUSY && try < 100; try++ {
		// A process that another step starts has our open files until it
		// executes its program.
		time.Sleep(10 * time.Millisecond)
		err = unix.Unmount(r.dir, 0)
	}
	if err != nil {
		// Something in this process still holds a file of it open: our fault,
		// and it must not keep the mount in sight.
		_ = unix.Unmount(r.dir, unix.MNT_DETACH)
		return fmt.Errorf("root: unmount: %w", err)
	}
	return nil
}

// overlay mounts directories, the lowest first, and a writable one on top. They
// are named by open files: names of any length and with any characters fit.
func overlay(at string, lower []string, upper, work string) error {
	if len(lower) > maxChain {
		return fmt.Errorf("%d steps stand on one another, %d is the most", len(lower), maxChain)
	}
	var files []*os.File
	defer func() {
		for _, f := range files {
			f.Close()
		}
	}()
	var err error
	name := func(dir string) string {
		fd, oerr := unix.Open(dir, unix.O_PATH|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
		if oerr != nil {
			err = errors.Join(err, &os.PathError{Op: "open", Path: dir, Err: oerr})
			return ""
		}
		files = append(files, os.NewFile(uintptr(fd), dir))
		return fmt.Sprintf("/proc/self/fd/%d", fd)
	}
	var names []string
	for i := len(lower) - 1; i >= 0; i-- {
		names = append(names, name(lower[i]))
	}
	data := "lowerdir=" + strings.Join(names, ":") + ",upperdir=" + name(upper) + ",workdir=" + name(work) + overlayOptions()
	if err != nil {
		return err
	}
	// A snapshot that is not on the disk does not count after a loss of power,
	// so nothing needs to be synced on the way.
	err = unix.Mount("overlay", at, "overlay", unix.MS_NODEV, data+",volatile")
	if errors.Is(err, unix.EINVAL) {
		err = unix.Mount("overlay", at, "overlay", unix.MS_NODEV, data)
	}
	return err
}

// overlayOptions are those that keep to what changeset reads. In a user namespace
// marks are user.overlay.*, which excludes the options that are off here.
func overlayOptions() string {
	if sandbox.Confined() {
		return ",userxattr,index=off"
	}
	return ",redirect_dir=off,metacopy=off,index=off"
}

// overlayHint says what to do where the cache lies on a file system that an
// overlay cannot write to.
func overlayHint(upper string, err error) error {
	var st unix.Statfs_t
	if unix.Statfs(upper, &st) != nil {
		return err
	}
	switch st.Type {
	case unix.OVERLAYFS_SUPER_MAGIC:
		return fmt.Errorf("%w: the cache lies on an overlay itself, as in a container; choose a --cache-dir on a volume or a tmpfs", err)
	case unix.NFS_SUPER_MAGIC, unix.FUSE_SUPER_MAGIC, unix.V9FS_MAGIC:
		return fmt.Errorf("%w: the cache lies on a network file system; choose a --cache-dir on a local disk", err)
	}
	return err
}

// likeBelow gives the top directory of a new snapshot what the one below has.
func likeBelow(dir, below string) error {
	var st unix.Stat_t
	if err := unix.Stat(below, &st); err != nil {
		return err
	}
	if err := copyXattrs(below, dir); err != nil {
		return err
	}
	if err := ownerLike(dir, below, &st); err != nil {
		return err
	}
	if err := unix.Chmod(dir, st.Mode&0o7777); err != nil {
		return err
	}
	return unix.UtimesNano(dir, []unix.Timespec{st.Atim, st.Mtim})
}

// ownerLike gives a directory the owner of another one, of which stat(2) told st.
func ownerLike(dir, other string, st *unix.Stat_t) error {
	if !owners.Needed() {
		return unix.Chown(dir, int(st.Uid), int(st.Gid))
	}
	if err := owners.Look(unix.AT_FDCWD, other, st); err != nil {
		return err
	}
	return owners.Chown(unix.AT_FDCWD, dir, int(st.Uid), int(st.Gid))
}

// isolated refuses to mount where the mount could be seen, or stay.
func isolated() error {
	ours, err := os.Readlink("/proc/self/ns/mnt")
	if err != nil {
		return err
	}
	if first, err := os.Readlink("/proc/1/ns/mnt"); err == nil && first == ours {
		return errors.New("mount: the process is not isolated (native.Isolate)")
	}
	return nil
}
