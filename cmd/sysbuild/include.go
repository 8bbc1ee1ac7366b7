package main

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// contextFiles is a context's directory. It gives INCLUDE the files below, and
// none beyond: links that lead out are refused.
type contextFiles struct {
	dir   string
	shown string // the same for messages; "" where the context was brought
}

// ReadSource implements syntax.Reader.
func (c contextFiles) ReadSource(name string) (*diag.Source, error) {
	root, err := os.OpenRoot(c.dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	// Without O_NONBLOCK a named pipe would wait for somebody to write.
	f, err := root.OpenFile(filepath.FromSlash(name), os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil, errors.New("it is no file")
	}
	return diag.Read(filepath.Join(c.shown, name), f)
}

// including adds to a check's options the context that INCLUDE lines read, and
// where the Sysfile is in it.
func (p place) including(o check.Options) check.Options {
	files := contextFiles{dir: p.dir, shown: p.dir}
	if p.shown != "" {
		files.shown = ""
	}
	o.Context = files
	o.Name = nameIn(p.dir, p.file)
	return o
}

// nameIn is a file's path in a context; "" for standard input, and where the
// context is not there. One that lies outside begins with "..".
func nameIn(dir, file string) string {
	if file == "-" {
		return ""
	}
	// The file itself may be a link: INCLUDE is relative to where it is named.
	from, err1 := realPath(dir)
	to, err2 := realPath(filepath.Dir(file))
	name, err3 := filepath.Rel(from, filepath.Join(to, filepath.Base(file)))
	if errors.Join(err1, err2, err3) != nil {
		return ""
	}
	return filepath.ToSlash(name)
}

func realPath(path string) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	return filepath.EvalSymlinks(abs)
}
