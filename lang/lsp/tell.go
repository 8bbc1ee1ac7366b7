package lsp

import (
	"context"
	"encoding/json"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// teller tells the client of findings by itself, once typing has paused.
type teller struct {
	mu      sync.Mutex // of what follows
	timer   *time.Timer
	touched map[string]bool // paths that changed since
	stopped bool

	at   sync.Mutex                   // held while it tells
	told map[protocol.URI]publication // what the client was told last
}

// publication is what a client knows of a document.
type publication struct {
	version int
	text    string // the findings in JSON
}

func (t *teller) stop() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.stopped = true
	if t.timer != nil {
		t.timer.Stop()
	}
}

// tell has the client told, after the delay, of everything that a change of
// these files may have changed.
func (s *server) tell(paths ...string) {
	t := &s.telling
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.stopped || s.client.TextDocument.Diagnostic != nil {
		return // it asks by itself
	}
	if t.touched == nil {
		t.touched = map[string]bool{}
	}
	for _, p := range paths {
		t.touched[p] = true
	}
	if t.timer != nil {
		t.timer.Stop()
	}
	t.timer = time.AfterFunc(s.opts.Delay, s.publish)
}

// publish sends what changed.
func (s *server) publish() {
	defer func() {
		if v := recover(); v != nil {
			s.log("publish: panic: %v\n%s", v, debug.Stack())
		}
	}()
	s.telling.at.Lock()
	defer s.telling.at.Unlock()
	s.telling.mu.Lock()
	s.telling.touched = nil
	s.telling.mu.Unlock()
	wanted := map[string]bool{}
	for _, path := range s.open() {
		wanted[path] = true
		for _, v := range s.viewsOf(path) {
			for _, d := range v.findings() {
				if at := v.pathOf(d.Span.Source); at != "" {
					wanted[at] = true
				}
			}
		}
	}
	if s.telling.told == nil {
		s.telling.told = map[protocol.URI]publication{}
	}
	for path := range wanted {
		s.publishOne(path, s.diagnostics(path))
	}
	s.unpublish(wanted)
}

// unpublish takes back what was said of files that nothing is said of any more.
func (s *server) unpublish(wanted map[string]bool) {
	var gone []protocol.URI
	for uri := range s.telling.told {
		if !wanted[pathOf(uri)] {
			gone = append(gone, uri)
		}
	}
	slices.Sort(gone)
	for _, uri := range gone {
		delete(s.telling.told, uri)
		s.push(protocol.PublishDiagnosticsParams{URI: uri, Diagnostics: []protocol.Diagnostic{}})
	}
}

// publishOne sends a document's findings, unless the client has them.
func (s *server) publishOne(path string, list []protocol.Diagnostic) {
	p := protocol.PublishDiagnosticsParams{URI: s.uriOf(path), Diagnostics: list}
	now := publication{version: -1}
	if d := s.document(path); d != nil {
		p.Version, now.version = &d.version, d.version
	}
	text, err := json.Marshal(list)
	if err != nil {
		s.log("publish: %v", err)
		return
	}
	now.text = string(text)
	if before, ok := s.telling.told[p.URI]; ok && before == now {
		return
	}
	s.telling.told[p.URI] = now
	s.push(p)
}

func (s *server) push(p protocol.PublishDiagnosticsParams) {
	if err := s.rpc.Notify(context.Background(), "textDocument/publishDiagnostics", p); err != nil {
		s.log("publishDiagnostics: %v", err)
	}
}
