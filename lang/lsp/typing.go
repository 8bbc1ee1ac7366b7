package lsp

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// typingAt is spotAt for who types: it does not wait until the whole file is read
// again after each keystroke. Where the text differs from one that was read in a
// stretch of one line only, the names of that one are as good.
func (s *server) typingAt(p protocol.PositionParams) (spot, bool) {
	path := pathOf(p.TextDocument.URI)
	s.mu.Lock()
	d, old := s.docs[path], s.stale[path]
	if v := s.views[path]; v != nil && v.loaded.Load() {
		old = nil
	}
	s.mu.Unlock()
	if d == nil || old == nil {
		return s.spotAt(p)
	}
	file := old.fileAt(path)
	if file == nil {
		return s.spotAt(p)
	}
	e, ok := oneLineEdit(file.Source.Text, d.text)
	if !ok {
		return s.spotAt(p)
	}
	m := newMapper(d.text, s.unit)
	at := m.offset(p.Position)
	offset := e.before(at)
	return spot{view: old, file: file, offset: offset, in: instrAt(file, offset), text: d.text, at: at, mapper: m}, true
}

// stretch is where two texts differ: both begin with the same bytes up to from,
// and end with the same ones from oldEnd and newEnd on.
type stretch struct{ from, oldEnd, newEnd int }

// oneLineEdit is the stretch in which two texts differ; false where it holds the
// end of a line.
func oneLineEdit(old, new string) (stretch, bool) {
	most := min(len(old), len(new))
	head := 0
	for head < most && old[head] == new[head] {
		head++
	}
	tail := 0
	for tail < most-head && old[len(old)-1-tail] == new[len(new)-1-tail] {
		tail++
	}
	e := stretch{head, len(old) - tail, len(new) - tail}
	return e, !strings.ContainsAny(old[e.from:e.oldEnd]+new[e.from:e.newEnd], "\r\n")
}

// before is the place in the old text of one in the new text.
func (e stretch) before(at int) int {
	switch {
	case at <= e.from:
		return at
	case at >= e.newEnd:
		return at - e.newEnd + e.oldEnd
	}
	return e.from
}
