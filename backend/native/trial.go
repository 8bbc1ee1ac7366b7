package native

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/native/sandbox"
)

// TryOverlay mounts an overlay in a directory below dir, as a step does it in
// the cache, removes a file through it and gives another an attribute, and takes
// everything away again. The process must be isolated.
func TryOverlay(dir string) error {
	return inScratch(dir, tryOverlay)
}

func tryOverlay(dir string) (err error) {
	at, lower, upper, work := filepath.Join(dir, "at"), filepath.Join(dir, "lower"), filepath.Join(dir, "upper"), filepath.Join(dir, "work")
	for _, d := range []string{at, lower, upper, work} {
		if err := os.Mkdir(d, 0o755); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(lower, "below"), nil, 0o644); err != nil {
		return err
	}
	if err := overlay(at, []string{lower}, upper, work); err != nil {
		return fmt.Errorf("overlay: mount: %w", overlayHint(upper, err))
	}
	defer func() { err = errors.Join(err, unix.Unmount(at, unix.MNT_DETACH)) }()
	if err := os.Remove(filepath.Join(at, "below")); err != nil {
		return fmt.Errorf("overlay: %w", err)
	}
	above := filepath.Join(at, "above")
	if err := os.WriteFile(above, nil, 0o644); err != nil {
		return fmt.Errorf("overlay: %w", err)
	}
	// Version 2, no rights: what a package's program with capabilities has.
	none := append([]byte{0, 0, 0, 2}, make([]byte, 16)...)
	if err := unix.Setxattr(above, "security.capability", none, 0); err != nil {
		return fmt.Errorf("%s: a file cannot have capabilities: %w", dir, err)
	}
	return nil
}

// TrySandbox makes a sandbox as a RUN has it, with or without the host's network,
// in a directory below dir, and ends it. The process must be isolated.
func TrySandbox(ctx context.Context, dir string, network bool) error {
	return inScratch(dir, func(root string) error {
		for _, d := range []string{"proc", "sys", "dev"} {
			if err := os.Mkdir(filepath.Join(root, d), 0o755); err != nil {
				return err
			}
		}
		s, err := sandbox.Start(ctx, sandbox.Config{Root: root, Hostname: "sysbuild", Network: network})
		if err != nil {
			return err
		}
		return s.Close()
	})
}

// inScratch does something in a new directory, which is gone behind it.
func inScratch(dir string, do func(string) error) error {
	if err := isolated(); err != nil {
		return err
	}
	scratch, err := os.MkdirTemp(dir, ".sysbuild-doctor-")
	if err != nil {
		var path *os.PathError
		if errors.As(err, &path) { // without the name, which says nothing
			err = path.Err
		}
		return fmt.Errorf("%s: make a directory: %w", dir, err)
	}
	return errors.Join(do(scratch), os.RemoveAll(scratch))
}
