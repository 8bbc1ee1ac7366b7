package sandbox

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"

	"golang.org/x/sys/unix"
)

// Mount is something else that commands see at a path. It comes as an open
// file: no path of the host's is ever looked up beside the root's.
type Mount struct {
	// Target is absolute and holds no link of the root's.
	Target string
	// Within is the Target of an earlier mount that this one stands in: its
	// mount point is made there. "": it stands in the root, and must be there.
	Within string
	// Tree is what Detach gives; Start closes it.
	Tree *os.File `json:"-"`
	// File is true where Tree is a file.
	File bool
	// ReadOnly holds for commands: mount points of later mounts are made
	// before, unless the tree itself cannot be written.
	ReadOnly bool
}

// MaxMounts is how many Mounts a sandbox can have: what one message can carry.
const MaxMounts = 128

// Detach gives what is at a path, a directory with what is below it on the same
// file system or a file, as a mount that is nowhere yet. No device node works
// on it.
func Detach(name string, flags uintptr) (*os.File, error) {
	fd, err := unix.OpenTree(unix.AT_FDCWD, name, unix.OPEN_TREE_CLONE|unix.OPEN_TREE_CLOEXEC|unix.AT_SYMLINK_NOFOLLOW)
	if err != nil {
		return nil, &fs.PathError{Op: "clone mount", Path: name, Err: err}
	}
	if err := unix.MountSetattr(fd, "", unix.AT_EMPTY_PATH, &unix.MountAttr{Attr_set: unix.MOUNT_ATTR_NODEV | uint64(flags)}); err != nil {
		unix.Close(fd)
		if errors.Is(err, unix.ENOSYS) {
			err = fmt.Errorf("%w: mounts of steps need Linux 5.12", err)
		}
		return nil, &fs.PathError{Op: "set mount", Path: name, Err: err}
	}
	return os.NewFile(uintptr(fd), name), nil
}

// attach puts the mounts where they belong, in order. It runs in the new root.
func attach(mounts []Mount) error {
	for i := range mounts {
		m := &mounts[i]
		if err := m.attach(); err != nil {
			return fmt.Errorf("%s: %w", m.Target, err)
		}
	}
	for _, m := range mounts {
		if m.ReadOnly {
			attr := &unix.MountAttr{Attr_set: unix.MOUNT_ATTR_RDONLY}
			if err := unix.MountSetattr(int(m.Tree.Fd()), "", unix.AT_EMPTY_PATH, attr); err != nil {
				return fmt.Errorf("%s: make read-only: %w", m.Target, err)
			}
		}
		m.Tree.Close()
	}
	return nil
}

func (m *Mount) attach() error {
	at, err := m.point()
	if err != nil {
		return fmt.Errorf("mount point: %w", err)
	}
	defer unix.Close(at)
	flags := unix.MOVE_MOUNT_F_EMPTY_PATH | unix.MOVE_MOUNT_T_EMPTY_PATH
	if err := unix.MoveMount(int(m.Tree.Fd()), "", at, "", flags); err != nil {
		return fmt.Errorf("mount: %w", err)
	}
	return nil
}

// point opens the mount point. One inside an earlier mount is made if need be,
// and never reached by a link that leads out of that mount.
func (m *Mount) point() (int, error) {
	how := &unix.OpenHow{Flags: unix.O_PATH | unix.O_CLOEXEC, Resolve: unix.RESOLVE_NO_SYMLINKS}
	if m.Within == "" {
		return openPoint(unix.AT_FDCWD, m.Target, how)
	}
	inside, err := os.OpenRoot(m.Within)
	if err != nil {
		return -1, err
	}
	defer inside.Close()
	rel := strings.TrimPrefix(strings.TrimPrefix(m.Target, m.Within), "/")
	if rel == "" {
		rel = "."
	} else if err := m.make(inside, rel); err != nil {
		return -1, err
	}
	dir, err := inside.Open(".")
	if err != nil {
		return -1, err
	}
	defer dir.Close()
	how.Resolve = unix.RESOLVE_BENEATH
	return openPoint(int(dir.Fd()), rel, how)
}

// make makes the mount point where it is missing.
func (m *Mount) make(inside *os.Root, rel string) error {
	if !m.File {
		return inside.MkdirAll(rel, 0o755)
	}
	st, err := inside.Stat(rel)
	if err == nil && !st.Mode().IsRegular() {
		return errors.New("it is no regular file")
	}
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := inside.MkdirAll(path.Dir(rel), 0o755); err != nil {
		return err
	}
	f, err := inside.OpenFile(rel, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	return f.Close()
}

func openPoint(dir int, name string, how *unix.OpenHow) (int, error) {
	for try := 0; ; try++ {
		fd, err := unix.Openat2(dir, name, how)
		if (err == unix.EAGAIN || err == unix.EINTR) && try < 100 {
			continue
		}
		if err != nil {
			return -1, &fs.PathError{Op: "open", Path: name, Err: err}
		}
		return fd, nil
	}
}

func trees(mounts []Mount) []*os.File {
	var files []*os.File
	for _, m := range mounts {
		files = append(files, m.Tree)
	}
	return files
}

func closeTrees(mounts []Mount) { closeAll(trees(mounts)) }

// takeTrees gives the mounts the files that came with the message.
func takeTrees(mounts []Mount, files []*os.File) error {
	if len(files) != len(mounts) {
		return fmt.Errorf("%d mounts came as %d files", len(mounts), len(files))
	}
	for i := range mounts {
		mounts[i].Tree = files[i]
	}
	return nil
}
