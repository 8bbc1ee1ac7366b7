package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// writeWhole writes a file that is seen whole or not at all.
func writeWhole(path string, data []byte) error {
	return writeAs(path, data, func(f *os.File) error { return f.Chmod(0o644) })
}

// writeAs is writeWhole for a file whose mode and owner are set by own.
func writeAs(path string, data []byte, own func(*os.File) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return fmt.Errorf("%s: write: %w", path, cause(err))
	}
	defer os.Remove(f.Name())
	_, err = f.Write(data)
	for _, finish := range []func() error{func() error { return own(f) }, f.Sync, f.Close} {
		if e := finish(); err == nil {
			err = e
		}
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("%s: write: %w", path, cause(err))
	}
	return nil
}
