package lsp

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// noFacts knows the files of a Sysfile's directory and nothing else.
type noFacts struct{}

// Place implements Facts.
func (noFacts) Place(file, folder string) (string, lint.Options) {
	dir := filepath.Dir(file)
	if folder != "" {
		dir = folder
	}
	o := lint.Options{}
	if name, err := filepath.Rel(dir, file); err == nil {
		o.Name = filepath.ToSlash(name)
	}
	return dir, o
}

// Packages implements Facts.
func (noFacts) Packages(context.Context, []Repository, string, int) []Package { return nil }

// Locked implements Facts.
func (noFacts) Locked(string) Locked { return nil }

// directory is a context whose files are read from one directory.
type directory string

// ReadSource implements syntax.Reader.
func (d directory) ReadSource(name string) (*diag.Source, error) {
	root, err := os.OpenRoot(string(d))
	if err != nil {
		return nil, err
	}
	defer root.Close()
	info, err := root.Stat(filepath.FromSlash(name))
	if err == nil && !info.Mode().IsRegular() {
		err = errors.New("it is no file")
	}
	if err != nil {
		return nil, err
	}
	f, err := root.Open(filepath.FromSlash(name))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return diag.Read(name, f)
}
