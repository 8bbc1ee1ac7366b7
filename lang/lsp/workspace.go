package lsp

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// The bounds of a look through folders: beyond them INCLUDEs and symbols of
// files that are not open are not known.
const (
	maxFiles   = 2000     // Sysfiles
	maxEntries = 200_000  // names of any kind
	maxText    = 64 << 20 // bytes of all Sysfiles together
)

// scan looks through the open folders for Sysfiles, without waiting for it.
func (s *server) scan() {
	s.mu.Lock()
	defer s.mu.Unlock()
	ready := make(chan struct{})
	s.scanned = ready
	folders := slices.Clone(s.folders)
	go func() {
		budget := scanBudget{files: maxFiles, entries: maxEntries, bytes: maxText}
		for _, dir := range folders {
			s.scanFolder(dir, &budget)
		}
		close(ready)
		s.found()
	}()
}

// found has the client told what a look through the folders changed: a file that
// is open may be part of others.
func (s *server) found() {
	if s.phase.Load() == waiting {
		return // nothing is open yet
	}
	s.tell(s.open()...)
	if s.client.TextDocument.Diagnostic == nil || !s.client.Workspace.Diagnostics.RefreshSupport || s.ended() {
		return
	}
	if _, err := s.rpc.Callback(context.Background(), "workspace/diagnostic/refresh", nil); err != nil {
		s.log("workspace/diagnostic/refresh: %v", err)
	}
}

// settle waits until the folders were looked through.
func (s *server) settle(ctx context.Context) {
	s.mu.Lock()
	ready := s.scanned
	s.mu.Unlock()
	if ready == nil {
		return
	}
	select {
	case <-ready:
	case <-ctx.Done():
	case <-s.done:
	}
}

type scanBudget struct{ files, entries, bytes int }

func (s *server) scanFolder(dir string, left *scanBudget) {
	_ = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		left.entries--
		switch {
		case left.entries < 0 || left.files < 0 || left.bytes < 0 || s.ended():
			return filepath.SkipAll
		case err != nil:
			return nil // what cannot be read has no names for anybody
		case d.IsDir() && path != dir && (strings.HasPrefix(d.Name(), ".") || d.Name() == "node_modules" || d.Name() == "vendor"):
			return filepath.SkipDir
		case d.Type().IsRegular() && isSysfile(path):
			left.files--
			left.bytes -= s.noteIncludes(path)
		}
		return nil
	})
}

func (s *server) ended() bool {
	select {
	case <-s.done:
		return true
	default:
		return false
	}
}

// isSysfile is true for the names that Sysfiles have.
func isSysfile(path string) bool {
	name := strings.ToLower(filepath.Base(path))
	stem, _, _ := strings.Cut(name, ".")
	return stem == "sysfile" || stem == "dockerfile" || stem == "containerfile" ||
		slices.Contains([]string{".sysbuild", ".sysfile", ".dockerfile"}, filepath.Ext(name))
}

// noteIncludes reads which files a file on disk includes, unless it is open, and
// gives its size. A file that is gone is forgotten.
func (s *server) noteIncludes(path string) int {
	src, err := diag.ReadSource(path)
	if err != nil {
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.docs[path] == nil {
			delete(s.includes, path)
		}
		return 0
	}
	list := includedBy(path, src.Text)
	s.mu.Lock()
	open := s.docs[path] != nil
	if !open {
		s.includes[path] = list
	}
	s.mu.Unlock()
	if open {
		return 0
	}
	s.follow(list)
	return len(src.Text)
}

// follow notes what included files include, whatever their names, as far as they
// lie in open folders.
func (s *server) follow(list []string) {
	for _, path := range list {
		if !s.includesKnown(path) && s.folderOf(path) != "" && isFile(path) && s.hasRoom() {
			s.noteIncludes(path)
		}
	}
}

// isFile is false for what a read of may never end.
func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// includedBy are the paths that the INCLUDE lines of a text name; never nil. What
// looks like one in a heredoc does no harm: the file's view decides.
func includedBy(path, text string) []string {
	out := []string{}
	if !strings.Contains(text, "INCLUDE") && !strings.Contains(text, "nclude") {
		return out
	}
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		if len(f) == 2 && strings.EqualFold(f[0], "INCLUDE") {
			out = append(out, filepath.Join(filepath.Dir(path), filepath.FromSlash(f[1])))
		}
	}
	return out
}

// known are the paths of all Sysfiles that are open or were found, sorted.
func (s *server) known(ctx context.Context) []string {
	s.settle(ctx)
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []string
	for path := range s.includes {
		out = append(out, path)
	}
	slices.Sort(out)
	return out
}

// roots are the files that a file is read for: those that include it and are
// included by none, or itself where there are none.
func (s *server) roots(path string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	by := map[string][]string{}
	for from, list := range s.includes {
		for _, to := range list {
			if to != from {
				by[to] = append(by[to], from)
			}
		}
	}
	seen := map[string]bool{path: true}
	var out []string
	for queue := []string{path}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if len(by[at]) == 0 {
			out = append(out, at)
		}
		for _, next := range by[at] {
			if !seen[next] {
				seen[next] = true
				queue = append(queue, next)
			}
		}
	}
	if out == nil { // a circle
		out = []string{path}
	}
	slices.Sort(out)
	return out
}

// folderOf is the open folder that holds a file, the innermost one; "" for none.
func (s *server) folderOf(path string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	best := ""
	for _, dir := range s.folders {
		rel, err := filepath.Rel(dir, path)
		if err == nil && filepath.IsLocal(rel) && len(dir) > len(best) {
			best = dir
		}
	}
	return best
}

func (s *server) didChangeFolders(p protocol.DidChangeWorkspaceFoldersParams) {
	s.mu.Lock()
	for _, f := range p.Event.Removed {
		gone := pathOf(f.URI)
		s.folders = slices.DeleteFunc(s.folders, func(dir string) bool { return dir == gone })
	}
	for _, f := range p.Event.Added {
		s.folders = append(s.folders, pathOf(f.URI))
	}
	clear(s.views)
	s.mu.Unlock()
	s.scan()
	s.tell(s.open()...)
}

// didChangeWatchedFiles takes in what changed on disk. The text of a document
// that is open is the client's.
func (s *server) didChangeWatchedFiles(p protocol.DidChangeWatchedFilesParams) {
	var touched []string
	for _, c := range p.Changes {
		path := pathOf(c.URI)
		if s.document(path) != nil || !onDisk(path) {
			continue
		}
		if _, err := os.Stat(path); err != nil {
			s.forget(path)
		} else if isFile(path) && (isSysfile(path) || s.includesKnown(path)) {
			s.noteIncludes(path)
		}
		s.mu.Lock()
		s.changed(path)
		s.mu.Unlock()
		touched = append(touched, path)
	}
	s.tell(touched...)
	if slices.ContainsFunc(touched, func(path string) bool { return strings.HasSuffix(path, ".lock") }) {
		s.refreshHints()
	}
}

// refreshHints has the client ask for the inlay hints again: a lock file changed.
func (s *server) refreshHints() {
	if !s.client.Workspace.InlayHint.RefreshSupport || s.ended() {
		return
	}
	if _, err := s.rpc.Callback(context.Background(), "workspace/inlayHint/refresh", nil); err != nil {
		s.log("workspace/inlayHint/refresh: %v", err)
	}
}

// includesKnown is true for what is known to be a Sysfile.
func (s *server) includesKnown(path string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, ok := s.includes[path]
	return ok
}

// hasRoom is true while more files can be known.
func (s *server) hasRoom() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.includes) < maxFiles
}

func (s *server) forget(path string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.includes, path)
}
