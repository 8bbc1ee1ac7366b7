package lsp

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// view is a Sysfile with all that it includes, as the texts are now. What is
// asked of it is made when it is asked first, and kept until a text changes.
type view struct {
	server *server
	path   string // of its first file

	load   sync.Once
	loaded atomic.Bool // load is done
	dir    string      // the context's directory; "" of a text that was never saved
	opts   lint.Options
	tree   *syntax.Tree
	found  diag.List // by the parser and by INCLUDE lines

	mu      sync.Mutex // of what follows
	sources map[string]*diag.Source
	missing bool // a file could not be read
	mappers map[*diag.Source]*mapper

	judging sync.Once
	list    diag.List

	indexing sync.Once
	index    *index

	valuing sync.Once
	env     *environments
}

// view is that of a path as a first file; its tree is nil where there is no such
// file.
func (s *server) view(path string) *view {
	s.mu.Lock()
	v := s.views[path]
	if v == nil {
		v = &view{server: s, path: path, sources: map[string]*diag.Source{}, mappers: map[*diag.Source]*mapper{}}
		s.views[path] = v
	}
	s.mu.Unlock()
	v.load.Do(func() {
		v.read()
		v.loaded.Store(true)
	})
	return v
}

// viewsOf are the views that a file is part of, its own where it is part of no
// other; nil where there is no such file.
func (s *server) viewsOf(path string) []*view {
	var out []*view
	for _, root := range s.roots(path) {
		if v := s.view(root); v.fileAt(path) != nil {
			out = append(out, v)
		}
	}
	if out == nil {
		if v := s.view(path); v.tree != nil {
			out = append(out, v)
		}
	}
	return out
}

// viewOf is the first of viewsOf, and the file in it; nil where there is none.
func (s *server) viewOf(path string) (*view, *syntax.File) {
	for _, v := range s.viewsOf(path) {
		return v, v.fileAt(path)
	}
	return nil, nil
}

// read parses the first file and what it includes. The context is the file's
// directory; where it includes a file from beyond, it is the open folder.
func (v *view) read() {
	v.readIn("")
	if folder := v.server.folderOf(v.path); folder != "" && slices.ContainsFunc(v.found, isInclude) {
		v.readIn(folder)
	}
}

func isInclude(d diag.Diagnostic) bool { return d.Rule == syntax.RuleInclude }

func (v *view) readIn(folder string) {
	if onDisk(v.path) {
		v.dir, v.opts = v.server.opts.Facts.Place(v.path, folder)
	}
	src, err := v.source(v.path, func() (*diag.Source, error) { return diag.ReadSource(v.path) })
	if err != nil {
		return
	}
	file, list := v.server.lines.Parse(src)
	tree, more := syntax.Load(file, v.opts.Name, v)
	v.tree, v.found = tree, append(list, more...)
}

// ReadSource implements syntax.Reader: the files of the context, as the client
// has them where it has them open.
func (v *view) ReadSource(name string) (*diag.Source, error) {
	return v.source(filepath.Join(v.dir, filepath.FromSlash(name)), func() (*diag.Source, error) {
		if v.dir == "" {
			return nil, errors.New("the file is in no directory yet")
		}
		if v.opts.Context == nil {
			return directory(v.dir).ReadSource(name)
		}
		return v.opts.Context.ReadSource(name)
	})
}

// source gives a file's text: the client's, else the disk's, once a view.
func (v *view) source(path string, disk func() (*diag.Source, error)) (*diag.Source, error) {
	v.mu.Lock()
	src := v.sources[path]
	v.mu.Unlock()
	if src != nil {
		return src, nil
	}
	var err error
	if d := v.server.document(path); d != nil {
		src = diag.NewSource(shown(path, v.server.folderOf(path)), d.text)
	} else if src, err = disk(); err != nil {
		src = nil
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.sources[path] = src
	v.missing = v.missing || src == nil
	return src, err
}

// shown is a file's name for messages.
func shown(path, folder string) string {
	if rel, err := filepath.Rel(folder, path); err == nil && folder != "" && filepath.IsLocal(rel) {
		return rel
	}
	return path
}

// reads is true where a file's text matters to the view.
func (v *view) reads(path string) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	_, ok := v.sources[path]
	return ok || v.missing || strings.HasSuffix(path, "ignore")
}

// paths are those of the files that were read.
func (v *view) paths() []string {
	v.mu.Lock()
	defer v.mu.Unlock()
	return sortedKeys(v.sources)
}

// fileAt is the view's file of a path; nil where it has none.
func (v *view) fileAt(path string) *syntax.File {
	if v.tree == nil {
		return nil
	}
	v.mu.Lock()
	src := v.sources[path]
	v.mu.Unlock()
	for _, f := range v.tree.Files {
		if f.Source == src {
			return f
		}
	}
	return nil
}

// pathOf is where a source stands; "" for one that is not the view's.
func (v *view) pathOf(src *diag.Source) string {
	v.mu.Lock()
	defer v.mu.Unlock()
	for path, s := range v.sources {
		if s == src && s != nil {
			return path
		}
	}
	return ""
}

// mapper turns places of a source into positions.
func (v *view) mapper(src *diag.Source) *mapper {
	v.mu.Lock()
	defer v.mu.Unlock()
	m := v.mappers[src]
	if m == nil {
		m = newMapper(src.Text, v.server.unit)
		v.mappers[src] = m
	}
	return m
}

// findings are what check says of all files.
func (v *view) findings() diag.List {
	v.judge()
	return v.list
}

func (v *view) judge() {
	v.judging.Do(func() {
		o := v.opts
		o.Context, o.Scripts = v, &v.server.scripts
		prog, more := check.Check(v.tree, o.Options)
		v.list = lint.Judge(v.tree, prog, append(v.found[:len(v.found):len(v.found)], more...), o)
	})
}
