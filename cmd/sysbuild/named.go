package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/sysbuild/sysbuild/compiler"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// contexts are what --build-context gives: directories by name, and what is no
// directory of files. A layout of an image is both: where it lies, and what it
// is.
type contexts struct {
	dirs  map[string]string
	named map[string]ir.Source
}

// readContexts reads --build-context NAME=SOURCE.
func (w *what) readContexts() (contexts, error) {
	c := contexts{map[string]string{}, map[string]ir.Source{}}
	texts, err := pairs("build-context", w.contexts, nothing)
	if err != nil {
		return c, err
	}
	for name, text := range texts {
		if text == "" {
			return c, usagef("--build-context %q: it is NAME=SOURCE", name)
		}
		if err := c.add(name, text); err != nil {
			return c, usagef("--build-context %s=%s: %w", name, text, err)
		}
	}
	return c, nil
}

func (c contexts) add(name, text string) error {
	scheme, rest, ok := strings.Cut(text, "://")
	git, isGit, err := gitContext(text)
	switch {
	case err != nil:
		return err
	case isGit:
		c.named[name] = *git
	case ok && scheme == "docker-image":
		c.named[name] = ir.Source{Kind: ir.ImageRef, Ref: rest}
	case ok && scheme == "oci-layout":
		return c.layout(name, rest)
	case ok && (scheme == "http" || scheme == "https"):
		c.named[name] = ir.Source{Kind: ir.URL, Ref: text, Unpack: true}
	case strings.HasPrefix(text, "target:"):
		return errors.New("it names a target of a bake file; in a Sysfile a stage is named by itself")
	case ok:
		return errors.New("a source is a directory, docker-image://REF, oci-layout://PATH[:TAG|@DIGEST], a git repository's URL or https://… of a tar")
	default:
		return c.dir(name, text)
	}
	return nil
}

func (c contexts) dir(name, dir string) error {
	info, err := os.Stat(dir)
	if err != nil {
		return cause(err)
	}
	if !info.IsDir() {
		return errors.New("it is not a directory")
	}
	c.dirs[name] = dir
	return nil
}

// layout takes PATH, PATH:TAG or PATH@DIGEST, of a directory.
func (c contexts) layout(name, text string) error {
	dir, behind := text, ""
	if _, err := os.Stat(dir); err != nil {
		at := strings.IndexByte(text, '@')
		if at < 0 {
			at = strings.LastIndexByte(text, ':')
		}
		if at > strings.LastIndexByte(text, '/') {
			dir, behind = text[:at], text[at:]
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "index.json")); err != nil {
		return errors.New("there is no OCI layout; the directory has no index.json")
	}
	c.dirs[name], c.named[name] = dir, ir.Source{Kind: ir.OCILayout, Ref: "." + behind, Context: name}
	return nil
}

// gitContext reads the URL of a repository, with the commit that it names.
func gitContext(text string) (src *ir.Source, ok bool, err error) {
	src, commit, ok, err := ir.GitSource(text)
	if err != nil || !ok {
		return nil, ok, err
	}
	switch {
	case commit == "":
	case len(commit) == 40:
		src.Digest = ir.Digest("sha1:" + commit)
	case src.Branch == "":
		src.Branch = commit
	default:
		return nil, true, errors.New("beside a branch, write all 40 digits of the commit")
	}
	return src, true, nil
}

// forCompiler says of each context whether COPY takes files of it as of the
// main one.
func (c contexts) forCompiler() (map[string]compiler.Context, error) {
	out := map[string]compiler.Context{}
	for name := range c.named {
		out[name] = compiler.Context{}
	}
	for name, dir := range c.dirs {
		if _, ok := c.named[name]; ok {
			continue
		}
		excludes, err := ignored(dir, "")
		if err != nil {
			return nil, err
		}
		out[name] = compiler.Context{Dir: true, Excludes: excludes}
	}
	return out, nil
}
