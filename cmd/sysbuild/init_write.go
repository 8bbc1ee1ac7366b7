package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/lang/scaffold"
)

// putAll writes files below a directory, which it makes where it is not there.
// It names all that stand in the way before it writes one; a file that is the
// user's to fill stays as it is.
func putAll(dir string, files []scaffold.File, force bool) error {
	var inTheWay []string
	for _, f := range files {
		if _, err := os.Lstat(filepath.Join(dir, filepath.FromSlash(f.Name))); err == nil && !f.Yours {
			inTheWay = append(inTheWay, f.Name)
		}
	}
	if len(inTheWay) > 0 && !force {
		verb := "is"
		if len(inTheWay) > 1 {
			verb = "are"
		}
		return usagef("%s %s in %s already; name another directory, or --force to write over", strings.Join(inTheWay, ", "), verb, dir)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return usagef("%s: it cannot be made: %w", dir, cause(err))
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return usagef("%s: %w", dir, cause(err))
	}
	defer root.Close()
	for _, f := range files {
		if err := put(root, f, force); err != nil {
			return fmt.Errorf("%s: write: %w", filepath.Join(dir, f.Name), cause(err))
		}
	}
	return nil
}

// put writes one file, whole or not at all, and never outside of the root.
func put(root *os.Root, f scaffold.File, force bool) error {
	name := filepath.FromSlash(f.Name)
	if err := root.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	part := filepath.Join(filepath.Dir(name), "."+filepath.Base(name)+".part")
	_ = root.Remove(part) // of a run that was ended
	if err := root.WriteFile(part, []byte(f.Text), f.Mode); err != nil {
		return err
	}
	defer root.Remove(part)
	if err := root.Chmod(part, f.Mode); err != nil {
		return err
	}
	if force && !f.Yours {
		return root.Rename(part, name)
	}
	err := root.Link(part, name) // not over one that came in the meantime
	if f.Yours && errors.Is(err, fs.ErrExist) {
		return nil
	}
	if errors.Is(err, unix.EPERM) || errors.Is(err, unix.EOPNOTSUPP) { // no hard links there
		return root.Rename(part, name)
	}
	return err
}
