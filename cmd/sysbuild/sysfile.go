package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/moby/patternmatcher"
	"github.com/moby/patternmatcher/ignorefile"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// place is where a build begins: its Sysfile and its main context.
type place struct {
	file     string // the Sysfile's path; "-" is standard input
	dir      string // the context
	excludes []string
	remote   string    // a context to bring first; dir and file are not known until then
	shown    string    // the Sysfile's name for messages; "" is file
	piped    io.Reader // the Sysfile, where it came as the context; nil: it did not
	name     string    // of a remote context, for an image without a name
	// checked is true for a file that is only checked: see wider.
	checked bool
}

// findPlace finds the Sysfile and the context. name is the context: a
// directory, or a Sysfile, whose directory it then is. file is what -f said.
func findPlace(name, file string) (place, error) {
	p := place{dir: name, file: file}
	if remoteContext(name) {
		return place{remote: name, file: file}, nil
	}
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return p, usagef("context %s: %w", name, cause(err))
	case info.IsDir() && file == "":
		p.file, err = lookUp(name)
	case info.IsDir():
		err = hasFile(name, file)
	case file != "":
		err = usagef("context %s: it is a file, and -f names another; the context is a directory", name)
	default:
		p.file, p.dir = name, filepath.Dir(name)
	}
	if err != nil {
		return p, err
	}
	p.excludes, err = ignored(p.dir, p.file)
	return p, err
}

// lookUp finds a directory's Sysfile: Sysfile, else the only *.sysbuild, else
// Dockerfile.
func lookUp(dir string) (string, error) {
	own, err := filepath.Glob(filepath.Join(escapeGlob(dir), "*.sysbuild"))
	if err != nil {
		return "", err
	}
	candidates := []string{filepath.Join(dir, "Sysfile")}
	if len(own) == 1 {
		candidates = append(candidates, own[0])
	}
	candidates = append(candidates, filepath.Join(dir, "Dockerfile"))
	for _, path := range candidates {
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			return path, nil
		}
	}
	if len(own) > 1 {
		return "", usagef("context %s: it has several files to build: %s; choose one with -f", dir, strings.Join(own, ", "))
	}
	return "", usagef("context %s: there is no Sysfile, *.sysbuild or Dockerfile in it; name one with -f, or let sysbuild init write one", dir)
}

func escapeGlob(dir string) string {
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(dir)
}

// hasFile holds that -f names a file, and helps where it was meant to be one
// of the context.
func hasFile(dir, file string) error {
	if file == "-" {
		return nil
	}
	_, err := os.Stat(file)
	if err == nil {
		return nil
	}
	inContext := filepath.Join(dir, file)
	if _, err := os.Stat(inContext); err == nil && !filepath.IsAbs(file) {
		return usagef("-f %s: no such file; its path begins where you are: -f %s", file, inContext)
	}
	return usagef("-f %s: %w", file, cause(err))
}

// cause is what went wrong with a file, without its name.
func cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// maxIgnore bounds the bytes of an ignore file.
const maxIgnore = 1 << 20

// ignored reads what a context leaves out: by the ignore file of the Sysfile
// itself where it has one (FILE.sysbuildignore, FILE.dockerignore), else of
// the context.
func ignored(dir, file string) ([]string, error) {
	var names []string
	if file != "" && file != "-" {
		names = append(names, file+".sysbuildignore", file+".dockerignore")
	}
	names = append(names, filepath.Join(dir, ".sysbuildignore"), filepath.Join(dir, ".dockerignore"))
	for _, name := range names {
		f, err := os.Open(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		defer f.Close()
		return ignorePatterns(name, f)
	}
	return nil, nil
}

// ignorePatterns are those of one ignore file.
func ignorePatterns(name string, r io.Reader) ([]string, error) {
	text, err := io.ReadAll(io.LimitReader(r, maxIgnore+1))
	if err == nil && len(text) > maxIgnore {
		err = fmt.Errorf("it has more than %d bytes", maxIgnore)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: read: %w", name, cause(err))
	}
	patterns, err := ignorefile.ReadAll(bytes.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("%s: read: %w", name, err)
	}
	for _, p := range patterns {
		if _, err := patternmatcher.New([]string{p}); err != nil {
			return nil, fmt.Errorf("%s: the pattern %q is none: write it as in .dockerignore, with a \\ before a [ that is meant", name, p)
		}
	}
	return patterns, nil
}

// below gives the pattern of a path that lies in a context; false where it
// does not, or is the context itself.
func below(context, path string) (string, bool) {
	from, err := filepath.Abs(context)
	if err != nil {
		return "", false
	}
	to, err := filepath.Abs(path)
	if err != nil {
		return "", false
	}
	rel, err := filepath.Rel(from, to)
	return filepath.ToSlash(escapeGlob(rel)), err == nil && filepath.IsLocal(rel)
}

// readSource reads a Sysfile; "-" is standard input.
func readSource(file string, stdin io.Reader) (*diag.Source, error) {
	if file != "-" {
		src, err := diag.ReadSource(file)
		return src, unopened(err)
	}
	return diag.Read("-", stdin)
}

// unopened is a file that cannot be opened, in the words of people.
func unopened(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) && path.Op == "open" {
		return fmt.Errorf("%s: %w", path.Path, path.Err)
	}
	return err
}

// source reads the place's Sysfile. That of a context that was brought has its
// name in the context.
func (p place) source(stdin io.Reader) (*diag.Source, error) {
	switch {
	case p.piped != nil:
		return diag.Read("-", p.piped)
	case p.shown == "":
		return readSource(p.file, stdin)
	}
	f, err := os.Open(p.file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return diag.Read(p.shown, f)
}
