package lsp

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// corpus are the examples, by path.
func corpus(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, pattern := range []string{"../../examples/*.sysbuild", "../../examples/*/*.sysbuild", "testdata/robust/*"} {
		list, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range list {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			abs, err := filepath.Abs(path)
			if err != nil {
				t.Fatal(err)
			}
			out[abs] = string(text)
		}
	}
	if len(out) < 20 {
		t.Fatalf("only %d examples", len(out))
	}
	return out
}

// TestBroken tries some of the broken forms of every example; the suite of faults
// tries all of them.
func TestBroken(t *testing.T) { breakAll(t, 101) }

// breakAll has the server answer for every step-th prefix of every example, and
// for every step-th deletion of one word.
func breakAll(t *testing.T, step int) {
	for path, text := range corpus(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			t.Parallel()
			b := breaker{t: t, s: newServer(Options{Delay: time.Hour}), path: path, text: text}
			b.whole = b.symbols(text)
			if len(b.whole) == 0 {
				t.Fatal("the file has no symbols")
			}
			for cut := range text {
				if cut%step == 0 {
					b.prefix(cut)
				}
			}
			for n, w := range words(text) {
				if n%step == 0 || step > 1 && n%(step/8) == 0 {
					b.without(w)
				}
			}
		})
	}
}

type breaker struct {
	t          *testing.T
	s          *server
	path, text string
	whole      []string // symbols of the file as it is
	version    int
}

// symbols has the server read a text, and gives its symbols, without what holds
// them.
func (b *breaker) symbols(text string) []string {
	b.t.Helper()
	b.version++
	b.s.put(&document{path: b.path, uri: uriOf(b.path), version: b.version, text: text})
	v, file := b.s.viewOf(b.path)
	if file == nil {
		b.t.Fatal("no view")
	}
	var out []string
	for _, sym := range flatSymbols(nil, v.outline(file), uriOf(b.path), "") {
		out = append(out, fmt.Sprintf("%d %v %s", sym.Location.Range.Start.Line, sym.Location.Range, sym.Name))
	}
	return out
}

// prefix wants the lines in front of the last one to keep their symbols.
func (b *breaker) prefix(cut int) {
	b.t.Helper()
	got := b.symbols(b.text[:cut])
	last := strings.Count(b.text[:b.startOf(cut)], "\n")
	for _, sym := range b.whole {
		if lineOfSymbol(sym) < last && !slices.Contains(got, sym) {
			b.t.Fatalf("the first %d bytes lack the symbol %s", cut, sym)
		}
	}
	b.answers(cut)
}

// startOf is where the instruction begins that holds an offset, or where the
// offset is.
func (b *breaker) startOf(offset int) int {
	file, _ := syntax.Parse(sourceText(b.text))
	if i := instrAt(file, offset); i != nil {
		return i.Span.Start
	}
	return offset
}

func lineOfSymbol(sym string) (n int) {
	fmt.Sscanf(sym, "%d", &n)
	return n
}

// span is a word's place.
type span struct{ from, to int }

// words are the stretches between blanks.
func words(text string) []span {
	var out []span
	for at := 0; at < len(text); {
		n := strings.IndexAny(text[at:]+" ", " \t\r\n")
		if n > 0 {
			out = append(out, span{at, at + n})
		}
		at += n + 1
	}
	return out
}

// without wants the other instructions to keep their symbols, those behind it
// too unless the word is one that lines hang together by.
func (b *breaker) without(w span) {
	b.t.Helper()
	word := b.text[w.from:w.to]
	got := b.symbols(b.text[:w.from] + b.text[w.to:])
	file, _ := syntax.Parse(sourceText(b.text))
	from, to := w.from, w.to
	structural := word == `\` || strings.Contains(word, "<<") || strings.HasPrefix(word, "#")
	line, _ := lineAround(b.text, w.from)
	structural = structural || strings.TrimSpace(line) == word // an empty line ends no joined ones
	if i := instrAt(file, w.from); i != nil {
		from, to = i.Span.Start, i.Span.End
		for _, h := range i.Heredocs {
			structural = structural || h.Name == word
		}
	}
	first, last := strings.Count(b.text[:from], "\n"), strings.Count(b.text[:to], "\n")
	for _, sym := range b.whole {
		line := lineOfSymbol(sym)
		if (line < first || line > last && !structural) && !slices.Contains(got, sym) {
			b.t.Fatalf("without %q at %d the symbol is gone: %s", word, w.from, sym)
		}
	}
	b.answers(w.from)
}

// answers has the server answer everything at a place: it must not panic.
func (b *breaker) answers(offset int) {
	b.t.Helper()
	ctx := context.Background()
	doc := protocol.TextDocumentIdentifier{URI: uriOf(b.path)}
	text := b.s.document(b.path).text
	pos := newMapper(text, utf16Units).position(min(offset, len(text)))
	p := protocol.PositionParams{TextDocument: doc, Position: pos}
	all := protocol.Range{End: protocol.Position{Line: 1 << 20}}
	for name, err := range map[string]error{
		"completion":  second(b.s.completion(ctx, p)),
		"hover":       second(b.s.hover(ctx, p)),
		"definition":  second(b.s.definition(ctx, p)),
		"references":  second(b.s.references(ctx, protocol.ReferenceParams{PositionParams: p})),
		"signature":   second(b.s.signatureHelp(ctx, p)),
		"diagnostics": second(b.s.diagnostic(ctx, protocol.DocumentDiagnosticParams{TextDocument: doc})),
		"actions":     second(b.s.codeAction(ctx, protocol.CodeActionParams{TextDocument: doc, Range: all})),
		"tokens":      second(b.s.tokensFull(ctx, protocol.DocumentParams{TextDocument: doc})),
		"folding":     second(b.s.foldingRange(ctx, protocol.DocumentParams{TextDocument: doc})),
		"selection":   second(b.s.selectionRange(ctx, protocol.SelectionRangeParams{TextDocument: doc, Positions: []protocol.Position{pos}})),
		"hints":       second(b.s.inlayHint(ctx, protocol.RangeParams{TextDocument: doc, Range: all})),
		"links":       second(b.s.documentLink(ctx, protocol.DocumentParams{TextDocument: doc})),
		"lenses":      second(b.s.codeLens(ctx, protocol.DocumentParams{TextDocument: doc})),
	} {
		if err != nil {
			b.t.Fatalf("%s at %d: %v", name, offset, err)
		}
	}
	if !utf8.ValidString(text) {
		b.t.Fatal("the test cuts characters")
	}
}

func second[T any](_ T, err error) error { return err }

func sourceText(text string) *diag.Source { return diag.NewSource("", text) }
