package native

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// Volume is something of the host that a command of Run sees.
type Volume struct {
	Source   string // a file or a directory; ""; memory that is gone with the command
	Target   string // absolute, in the image
	ReadOnly bool
}

// volumes gets the mounts of a run ready. Each is an open file; it is closed
// where the sandbox does not take it.
func (b *Backend) volumes(list []Volume) (mounts []sandbox.Mount, err error) {
	for _, v := range list {
		m := sandbox.Mount{Target: path.Clean(v.Target), ReadOnly: v.ReadOnly}
		if v.Source == "" {
			m.Tree, err = b.memory()
		} else {
			m.Tree, m.File, err = hostVolume(v.Source)
		}
		if err != nil {
			closeMounts(mounts)
			return nil, fmt.Errorf("volume %s: %w", v.Target, err)
		}
		mounts = append(mounts, m)
	}
	return mounts, nil
}

func closeMounts(mounts []sandbox.Mount) {
	for _, m := range mounts {
		m.Tree.Close()
	}
}

// hostVolume opens a file or a directory of the host, with what is below it on
// the same file system.
func hostVolume(name string) (tree *os.File, isFile bool, err error) {
	if name, err = filepath.Abs(name); err != nil {
		return nil, false, err
	}
	if name, err = filepath.EvalSymlinks(name); err != nil {
		return nil, false, err
	}
	st, err := os.Lstat(name)
	switch {
	case err != nil:
		return nil, false, err
	case !st.IsDir() && !st.Mode().IsRegular():
		return nil, false, fmt.Errorf("%s: neither a file nor a directory", name)
	}
	tree, err = sandbox.Detach(name, 0)
	return tree, !st.IsDir(), err
}

// memory is an empty directory that anyone may write to.
func (b *Backend) memory() (tree *os.File, err error) {
	w, err := b.store.Begin()
	if err != nil {
		return nil, err
	}
	defer w.Discard()
	if err := isolated(); err != nil {
		return nil, err
	}
	if err := unix.Mount("tmpfs", w.Mount(), "tmpfs", unix.MS_NOSUID|unix.MS_NODEV, "mode=1777"); err != nil {
		return nil, fmt.Errorf("tmpfs: mount: %w", err)
	}
	defer unix.Unmount(w.Mount(), unix.MNT_DETACH)
	return sandbox.Detach(w.Mount(), 0)
}

// runIn mounts an image's file systems and runs a command there.
func (b *Backend) runIn(do func(dir string) (int, error), chain []store.Ref, workDir string) (status int, err error) {
	w, err := b.store.Begin()
	if err != nil {
		return -1, err
	}
	defer w.Discard()
	root, err := b.mountRoot(w, chain)
	if err != nil {
		return -1, err
	}
	defer func() { err = errors.Join(err, root.unmount()) }()
	if err := makeWorkDir(root.dir, workDir); err != nil {
		return -1, err
	}
	return do(root.dir)
}

// makeWorkDir makes a working directory that is not there, as docker run does.
func makeWorkDir(dir, name string) error {
	r, err := inroot.Open(dir)
	if err != nil {
		return err
	}
	defer r.Close()
	if err := r.MkdirAll(path.Join("/", name), 0o755); err != nil {
		return fmt.Errorf("working directory %s: %w", name, err)
	}
	return nil
}
