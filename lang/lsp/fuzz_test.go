package lsp

import (
	"testing"
	"time"
	"unicode/utf8"

	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// FuzzAnswers has the server answer everything about any text, at any place, and
// again when something was typed there. Every answer's edits and ranges must be
// made without a panic.
func FuzzAnswers(f *testing.F) {
	f.Add("ARG A=1\nROOTFS scratch AS b\nRUN <<EOF\necho $A\nEOF\nCOPY --from=b x /\nTARGET oci x:$A\n", 20, "$")
	f.Add("# escape=`\nFROM a\nRUN --mount=type=cache,from=b` \n x", 9, "\r\n")
	f.Add("ONBUILD RUN <<-A <<\"B\"\n\t\tx\n\tA\nB\nEXPORT service <<E\n${X}$$\nE\n", 30, "\"")
	f.Fuzz(func(t *testing.T, text string, offset int, typed string) {
		if !utf8.ValidString(text) || !utf8.ValidString(typed) || len(text) > 4096 {
			t.Skip()
		}
		b := breaker{t: t, s: newServer(Options{Delay: time.Hour}), path: "/nowhere/Sysfile", text: text}
		offset = max(0, min(offset, len(text)))
		for offset > 0 && offset < len(text) && !utf8.RuneStart(text[offset]) {
			offset--
		}
		b.s.put(&document{path: b.path, uri: uriOf(b.path), version: 1, text: text})
		b.answers(offset)
		m := newMapper(text, utf16Units)
		at := m.position(offset)
		var change protocol.DidChangeParams
		change.TextDocument.URI, change.TextDocument.Version = uriOf(b.path), 2
		change.ContentChanges = []protocol.ContentChange{{Range: &protocol.Range{Start: at, End: at}, Text: typed}}
		b.s.didChange(change)
		b.answers(offset + len(typed))
		doc := protocol.TextDocumentIdentifier{URI: uriOf(b.path)}
		edits, err := b.s.formatting(t.Context(), protocol.FormattingParams{TextDocument: doc})
		if err != nil {
			return // it has an error
		}
		b.sameForm(edits)
	})
}

// sameForm wants the edits of a formatted text to make it what fmt writes.
func (b *breaker) sameForm(edits []protocol.TextEdit) {
	b.t.Helper()
	text := b.s.document(b.path).text
	_, file := b.s.viewOf(b.path)
	want, err := b.s.canonical(file)
	if err != nil {
		b.t.Fatal(err)
	}
	m := newMapper(text, utf16Units)
	for n := len(edits) - 1; n >= 0; n-- {
		from, to := m.offset(edits[n].Range.Start), m.offset(edits[n].Range.End)
		text = text[:from] + edits[n].NewText + text[to:]
	}
	if text != want {
		b.t.Errorf("the edits make\n%q\nof it, and fmt writes\n%q", text, want)
	}
}
