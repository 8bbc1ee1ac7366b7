package lsp

import (
	"slices"

	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// document is a text that the client has open. It never changes: an edit makes
// another one.
type document struct {
	path    string
	uri     protocol.URI // as the client writes it
	version int
	text    string
}

func (s *server) didOpen(p protocol.DidOpenParams) {
	d := p.TextDocument
	s.put(&document{path: pathOf(d.URI), uri: d.URI, version: d.Version, text: d.Text})
}

func (s *server) didChange(p protocol.DidChangeParams) {
	d := s.document(pathOf(p.TextDocument.URI))
	if d == nil {
		return
	}
	text := d.text
	for _, c := range p.ContentChanges {
		text = s.edited(text, c)
	}
	s.put(&document{path: d.path, uri: d.uri, version: p.TextDocument.Version, text: text})
}

// edited is a text with one change.
func (s *server) edited(text string, c protocol.ContentChange) string {
	if c.Range == nil {
		return c.Text
	}
	m := newMapper(text, s.unit)
	from, to := m.offset(c.Range.Start), m.offset(c.Range.End)
	if to < from {
		from, to = to, from
	}
	return text[:from] + c.Text + text[to:]
}

func (s *server) didSave(protocol.DocumentParams) {}

func (s *server) didClose(p protocol.DocumentParams) {
	path := pathOf(p.TextDocument.URI)
	s.mu.Lock()
	delete(s.docs, path)
	delete(s.tokens, path)
	s.changed(path)
	delete(s.stale, path)
	s.mu.Unlock()
	s.noteIncludes(path)
	s.tell(path)
}

// put makes a text the one that a document has now.
func (s *server) put(d *document) {
	s.mu.Lock()
	s.docs[d.path] = d
	list := includedBy(d.path, d.text)
	s.includes[d.path] = list
	s.changed(d.path)
	s.mu.Unlock()
	s.follow(list)
	s.tell(d.path)
}

// document is what the client has open under a path; nil where it has not.
func (s *server) document(path string) *document {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.docs[path]
}

// open are the paths of all open documents, sorted.
func (s *server) open() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []string
	for path := range s.docs {
		out = append(out, path)
	}
	slices.Sort(out)
	return out
}

// changed forgets every view that a file is part of, or that lacked one. The
// server is locked.
func (s *server) changed(path string) {
	for key, v := range s.views {
		if key == path || v.reads(path) {
			if v.loaded.Load() && v.tree != nil {
				for _, at := range v.paths() {
					s.stale[at] = v
				}
			}
			delete(s.views, key)
		}
	}
}
