package lsp_test

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/sysbuild/sysbuild/lang/lsp"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// scene is a directory of files, all open, and a client.
type scene struct {
	*client
	t       *testing.T
	dir     string
	texts   map[string]string // by name
	order   []string
	markers map[string]marked
	asks    []string
	out     strings.Builder
}

type marked struct {
	file   string
	offset int
}

func newScene(t *testing.T, a *txtar.Archive) *scene {
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	s := &scene{t: t, dir: dir, texts: map[string]string{}, markers: map[string]marked{}}
	for _, f := range a.Files {
		switch f.Name {
		case "ask":
			s.asks = strings.Split(strings.TrimSpace(string(f.Data)), "\n")
		case "want":
		default:
			s.file(f.Name, string(f.Data))
		}
	}
	s.client = start(t, dir, abilities, lsp.Options{Facts: facts{}})
	for _, name := range s.order {
		if !strings.HasPrefix(name, "disk/") && !strings.HasSuffix(name, ".txt") {
			s.open(s.uri(name), s.texts[name])
		}
	}
	return s
}

func (s *scene) file(name, text string) {
	text, at := unmark(text)
	for m, offset := range at {
		s.markers[m] = marked{name, offset}
	}
	s.texts[name] = text
	s.order = append(s.order, name)
	path := filepath.Join(s.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		s.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		s.t.Fatal(err)
	}
}

func (s *scene) uri(name string) protocol.URI {
	return protocol.URI("file://" + filepath.Join(s.dir, name))
}

func (s *scene) name(uri protocol.URI) string {
	return strings.TrimPrefix(string(uri), "file://"+s.dir+"/")
}

func (s *scene) run() string {
	for _, line := range s.asks {
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		fmt.Fprintf(&s.out, "== %s\n", line)
		if err := s.one(f[0], f[1:]); err != nil {
			fmt.Fprintf(&s.out, "error: %s\n", strings.ReplaceAll(err.Error(), s.dir, "DIR"))
		}
	}
	return s.out.String()
}

// at makes the parameters of a request at a marker.
func (s *scene) at(name string) protocol.PositionParams {
	m, ok := s.markers[name]
	if !ok {
		s.t.Fatalf("no marker %q", name)
	}
	return protocol.PositionParams{
		TextDocument: protocol.TextDocumentIdentifier{URI: s.uri(m.file)}, Position: position(s.texts[m.file], m.offset),
	}
}

// position is that of a byte, in UTF-8.
func position(text string, offset int) protocol.Position {
	before := text[:offset]
	return protocol.Position{Line: strings.Count(before, "\n"), Character: offset - strings.LastIndexByte(before, '\n') - 1}
}

func offset(text string, p protocol.Position) int {
	at := 0
	for range p.Line {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			return len(text)
		}
		at += n + 1
	}
	return at + p.Character
}

func (s *scene) doc(name string) protocol.DocumentParams {
	return protocol.DocumentParams{TextDocument: protocol.TextDocumentIdentifier{URI: s.uri(name)}}
}

// print is one line of an answer.
func (s *scene) print(format string, args ...any) { fmt.Fprintf(&s.out, format+"\n", args...) }

func (s *scene) call(method string, params, result any) error {
	return s.rpc.CallResult(context.Background(), method, params, result)
}

func show(r protocol.Range) string {
	if r.Start.Line == r.End.Line {
		return fmt.Sprintf("%d:%d-%d", r.Start.Line+1, r.Start.Character+1, r.End.Character+1)
	}
	return fmt.Sprintf("%d:%d-%d:%d", r.Start.Line+1, r.Start.Character+1, r.End.Line+1, r.End.Character+1)
}

// applied is a text with edits; they must not overlap.
func applied(t testing.TB, text string, edits []protocol.TextEdit) string {
	t.Helper()
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b protocol.TextEdit) int {
		return cmp.Or(cmp.Compare(a.Range.Start.Line, b.Range.Start.Line), cmp.Compare(a.Range.Start.Character, b.Range.Start.Character))
	})
	var b strings.Builder
	at := 0
	for _, e := range edits {
		from, to := offset(text, e.Range.Start), offset(text, e.Range.End)
		if from < at {
			t.Fatalf("edits overlap: %v", edits)
		}
		b.WriteString(text[at:from] + e.NewText)
		at = to
	}
	return b.String() + text[at:]
}

// changed prints what edits make of a file: its changed lines.
func (s *scene) changed(name string, edits []protocol.TextEdit) {
	before := strings.Split(s.texts[name], "\n")
	after := strings.Split(applied(s.t, s.texts[name], edits), "\n")
	head := 0
	for head < len(before) && head < len(after) && before[head] == after[head] {
		head++
	}
	tail := 0
	for tail < len(before)-head && tail < len(after)-head && before[len(before)-1-tail] == after[len(after)-1-tail] {
		tail++
	}
	s.print("%s:", name)
	for n, line := range after[head : len(after)-tail] {
		mark := "  "
		if head+n >= len(before) || before[head+n] != line {
			mark = "> "
		}
		s.print("%s%s", mark, line)
	}
	if len(after) < len(before) {
		s.print("(%d lines less)", len(before)-len(after))
	}
}

func (s *scene) edit(e *protocol.WorkspaceEdit) {
	if e == nil {
		s.print("nothing")
		return
	}
	var uris []protocol.URI
	for uri := range e.Changes {
		uris = append(uris, uri)
	}
	slices.Sort(uris)
	for _, uri := range uris {
		s.changed(s.name(uri), e.Changes[uri])
	}
}
