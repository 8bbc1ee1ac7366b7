package lsp_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/creachadair/jrpc2"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/lsp"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

const bare = `{}`

func code(err error) int {
	var e *jrpc2.Error
	if !errors.As(err, &e) {
		return 0
	}
	return int(e.Code)
}

func TestLifecycle(t *testing.T) {
	c := start(t, "", bare, lsp.Options{})
	ctx := context.Background()
	if _, err := c.rpc.Call(ctx, "initialize", struct{}{}); code(err) != int(jrpc2.InvalidRequest) {
		t.Errorf("a second initialize: %v", err)
	}
	if _, err := c.rpc.Call(ctx, "textDocument/nothing", struct{}{}); code(err) != int(jrpc2.MethodNotFound) {
		t.Errorf("an unknown method: %v", err)
	}
	if _, err := c.rpc.Call(ctx, "$/nothing", struct{}{}); code(err) != int(jrpc2.MethodNotFound) {
		t.Errorf("an unknown request of the protocol: %v", err)
	}
	c.tell("$/nothing", struct{}{})
	var hover *protocol.Hover
	c.ask("textDocument/hover", protocol.PositionParams{TextDocument: protocol.TextDocumentIdentifier{URI: "file:///nowhere/Sysfile"}}, &hover)
	if hover != nil {
		t.Errorf("a file that is not there: %v", hover)
	}
	c.ask("shutdown", nil, new(any))
	if _, err := c.rpc.Call(ctx, "textDocument/hover", struct{}{}); code(err) != int(jrpc2.InvalidRequest) {
		t.Errorf("behind shutdown: %v", err)
	}
	c.tell("exit", nil)
	select {
	case orderly := <-c.done:
		if !orderly {
			t.Error("an orderly end is told as another")
		}
	case <-time.After(10 * time.Second):
		t.Fatal("the server does not end")
	}
}

// TestGone has the client's end of the pipe close without a word.
func TestGone(t *testing.T) {
	c := start(t, "", bare, lsp.Options{})
	c.rpc.Close()
	select {
	case orderly := <-c.done:
		if orderly {
			t.Error("an end without shutdown is told as an orderly one")
		}
	case <-time.After(10 * time.Second):
		t.Fatal("the server does not end")
	}
}

const untitled = protocol.URI("untitled:Untitled-1")

func rule(name string) func([]protocol.Diagnostic) bool {
	return func(list []protocol.Diagnostic) bool {
		return slices.ContainsFunc(list, func(d protocol.Diagnostic) bool { return d.Code == name })
	}
}

func none(list []protocol.Diagnostic) bool { return len(list) == 0 }

// TestPush is told of findings by the server itself, in the units of UTF-16.
func TestPush(t *testing.T) {
	c := start(t, "", bare, lsp.Options{})
	c.open(untitled, "FROM scratch\nLABEL a=😀 b\nTARGET oci x\n")
	list := c.pushed(untitled, rule("MissingEquals"))
	if got := show(list[0].Range); got != "2:12-13" {
		t.Errorf("the place of b is %s", got)
	}
	c.types(untitled, 2, &protocol.Range{Start: protocol.Position{Line: 1, Character: 12}, End: protocol.Position{Line: 1, Character: 12}}, "=1")
	c.pushed(untitled, none)
	c.types(untitled, 3, nil, "FROM scratch\nTARGET oci x\nTARGET oci x\n")
	c.pushed(untitled, rule("DuplicateOutput"))
	c.tell("textDocument/didClose", protocol.DocumentParams{TextDocument: protocol.TextDocumentIdentifier{URI: untitled}})
	c.pushed(untitled, none)
}

// TestWatch has a file change that a document includes and that is not open.
func TestWatch(t *testing.T) {
	dir := t.TempDir()
	part := filepath.Join(dir, "part.sysbuild")
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(part, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("RUN true\n")
	c := start(t, dir, abilities, lsp.Options{})
	root, partURI := protocol.URI("file://"+dir+"/Sysfile"), protocol.URI("file://"+part)
	c.open(root, "FROM scratch\nINCLUDE part.sysbuild\nTARGET oci x\n")
	c.pushed(root, none)
	write("RUM true\n")
	changed := func(kind int) {
		c.tell("workspace/didChangeWatchedFiles", protocol.DidChangeWatchedFilesParams{Changes: []protocol.FileEvent{{URI: partURI, Type: kind}}})
	}
	changed(2)
	c.pushed(partURI, rule("UnknownInstruction"))
	if err := os.Remove(part); err != nil {
		t.Fatal(err)
	}
	changed(3)
	c.pushed(root, rule("Include"))
	c.pushed(partURI, none)
	write("RUN true\n")
	changed(1)
	c.pushed(root, none)
	c.mu.Lock()
	defer c.mu.Unlock()
	if !slices.Contains(c.asked, "client/registerCapability") {
		t.Errorf("the client was not asked to watch: %v", c.asked)
	}
}

// slowFacts answers a question about packages when it is cancelled.
type slowFacts struct{ facts }

func (slowFacts) Packages(ctx context.Context, _ []lsp.Repository, _ string, _ int) []lsp.Package {
	<-ctx.Done()
	return nil
}

func TestCancel(t *testing.T) {
	c := start(t, "", bare, lsp.Options{Facts: slowFacts{}})
	c.open(untitled, "FROM scratch\nYUM install \n")
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	got := make(chan error, 1)
	go func() {
		_, err := c.rpc.Call(ctx, "textDocument/completion", protocol.PositionParams{
			TextDocument: protocol.TextDocumentIdentifier{URI: untitled}, Position: protocol.Position{Line: 1, Character: 12},
		})
		got <- err
	}()
	for range 200 { // the request has the number 2 or one that follows, as the client counts
		for id := range 5 {
			c.tell("$/cancelRequest", map[string]any{"id": id})
		}
		select {
		case err := <-got:
			if code(err) != protocol.RequestCancelled {
				t.Fatalf("%v", err)
			}
			return
		case <-time.After(20 * time.Millisecond):
		}
	}
	t.Fatal("the request was not cancelled")
}

// TestEdits replays random edits in each encoding, and wants the server to have
// the text that the client has.
func TestEdits(t *testing.T) {
	alphabet := []rune("aB1 \n\té😀𝒳\r=$#\\")
	for _, unit := range []string{"utf-8", "utf-16", "utf-32"} {
		t.Run(unit, func(t *testing.T) {
			c := start(t, "", fmt.Sprintf(`{"general": {"positionEncodings": ["latin-1", %q]}}`, unit), lsp.Options{})
			rnd := rand.New(rand.NewSource(1))
			text := []rune("FROM scratch\r\nLABEL é=\"😀\"\n")
			c.open(untitled, string(text))
			for v := range 300 {
				from := rnd.Intn(len(text) + 1)
				to := from + rnd.Intn(min(4, len(text)-from)+1)
				var put []rune
				for range rnd.Intn(4) {
					put = append(put, alphabet[rnd.Intn(len(alphabet))])
				}
				if splits(text, from) || splits(text, to) {
					continue
				}
				c.types(untitled, v+2, &protocol.Range{Start: place(text, from, unit), End: place(text, to, unit)}, string(put))
				text = slices.Concat(text[:from], put, text[to:])
			}
			sameText(t, c, string(text))
		})
	}
}

// splits is true between the two bytes of one end of a line, where no position
// is.
func splits(text []rune, at int) bool {
	return at > 0 && at < len(text) && text[at-1] == '\r' && text[at] == '\n'
}

// place is a position as an editor counts it.
func place(text []rune, at int, unit string) protocol.Position {
	var p protocol.Position
	for i, r := range text[:at] {
		if r == '\n' || r == '\r' && !(i+1 < len(text) && text[i+1] == '\n') {
			p.Line++
			p.Character = 0
			continue
		}
		if r == '\r' {
			p.Character++ // its line feed begins the next line
			continue
		}
		switch unit {
		case "utf-8":
			p.Character += len(string(r))
		case "utf-16":
			p.Character += utf16.RuneLen(r)
		default:
			p.Character++
		}
	}
	return p
}

// sameText wants the server to have a text: its findings are those of the text.
func sameText(t *testing.T, c *client, text string) {
	t.Helper()
	var a, b protocol.DocumentDiagnosticReport
	doc := func(uri protocol.URI) protocol.DocumentDiagnosticParams {
		return protocol.DocumentDiagnosticParams{TextDocument: protocol.TextDocumentIdentifier{URI: uri}}
	}
	c.ask("textDocument/diagnostic", doc(untitled), &a)
	c.open("untitled:other", text)
	c.ask("textDocument/diagnostic", doc("untitled:other"), &b)
	if a.ResultID != b.ResultID || a.Kind != "full" || len(*a.Items) == 0 {
		t.Errorf("the server has another text: %v, %v", a, b)
	}
	again := doc(untitled)
	again.PreviousResultID = a.ResultID
	c.ask("textDocument/diagnostic", again, &a)
	if a.Kind != "unchanged" {
		t.Errorf("asked again it is %s", a.Kind)
	}
}

// TestSameAsCheck wants of every example what check says of it.
func TestSameAsCheck(t *testing.T) {
	c := start(t, "", abilities, lsp.Options{})
	for _, file := range examples(t) {
		path, err := filepath.Abs(file)
		if err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		uri := protocol.URI("file://" + path)
		c.open(uri, string(text))
		var r protocol.DocumentDiagnosticReport
		c.ask("textDocument/diagnostic", protocol.DocumentDiagnosticParams{TextDocument: protocol.TextDocumentIdentifier{URI: uri}}, &r)
		want := checked(t, path)
		var got []string
		for _, d := range *r.Items {
			got = append(got, fmt.Sprintf("%d:%d %s %s", d.Range.Start.Line+1, d.Range.Start.Character+1, d.Code, strings.SplitN(d.Message, "\n", 2)[0]))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s:\n%q\ncheck:\n%q", file, got, want)
		}
	}
}

// checked is what check says of a file.
func checked(t *testing.T, path string) []string {
	t.Helper()
	src, o := sourceOf(t, path)
	_, list := lint.Parse(src, o)
	var out []string
	for _, d := range list {
		if d.Span.Source != src {
			continue
		}
		p := position(src.Text, d.Span.Start)
		out = append(out, fmt.Sprintf("%d:%d %s %s", p.Line+1, p.Character+1, d.Rule, d.Summary))
	}
	return out
}

// TestFragment opens a file that another one includes, which is on disk alone.
func TestFragment(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"images/Sysfile":        "ROOTFS scratch AS base\nENV HOME=/root\nINCLUDE ../parts/run.sysbuild\nTARGET oci x\n",
		"parts/run.sysbuild":    "RUN echo $HOME\n",
		"parts/ignored.txt":     "x",
		"node_modules/Sysfile":  "INCLUDE ../parts/run.sysbuild\n",
		"images/other.sysbuild": "ROOTFS scratch\n",
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	c := start(t, dir, bare, lsp.Options{})
	part := protocol.URI("file://" + dir + "/parts/run.sysbuild")
	c.open(part, "RUN echo $HOME\n")
	c.pushed(part, none)
	var list []protocol.Location
	p := protocol.ReferenceParams{PositionParams: protocol.PositionParams{
		TextDocument: protocol.TextDocumentIdentifier{URI: part}, Position: protocol.Position{Character: 11},
	}}
	p.Context.IncludeDeclaration = true
	c.ask("textDocument/references", p, &list)
	if len(list) != 2 || list[0].URI != protocol.URI("file://"+dir+"/images/Sysfile") {
		t.Errorf("%v", list)
	}
}

// TestTokens asks for tokens in all three ways, and wants the same ones.
func TestTokens(t *testing.T) {
	c := start(t, "", bare, lsp.Options{})
	c.open(untitled, "ARG A=1\nROOTFS scratch\nRUN echo $A 😀 # x\nTARGET oci x\n")
	doc := protocol.DocumentParams{TextDocument: protocol.TextDocumentIdentifier{URI: untitled}}
	var before, after protocol.SemanticTokens
	c.ask("textDocument/semanticTokens/full", doc, &before)
	var part protocol.SemanticTokens
	c.ask("textDocument/semanticTokens/range", protocol.RangeParams{
		TextDocument: doc.TextDocument, Range: protocol.Range{Start: protocol.Position{Line: 2}, End: protocol.Position{Line: 2}},
	}, &part)
	if len(part.Data) == 0 || part.Data[0] != 2 || len(part.Data) >= len(before.Data) {
		t.Errorf("of one line: %v of %v", part.Data, before.Data)
	}
	c.types(untitled, 2, &protocol.Range{Start: protocol.Position{Line: 2}, End: protocol.Position{Line: 2}}, "ENV B=2 C=$A\n")
	var delta protocol.SemanticTokensDelta
	ask := protocol.SemanticTokensDeltaParams{TextDocument: doc.TextDocument, PreviousResultID: before.ResultID}
	c.ask("textDocument/semanticTokens/full/delta", ask, &delta)
	if len(delta.Edits) != 1 {
		t.Fatalf("%v", delta)
	}
	e := delta.Edits[0]
	got := slices.Concat(before.Data[:e.Start], e.Data, before.Data[e.Start+e.DeleteCount:])
	c.ask("textDocument/semanticTokens/full", doc, &after)
	if !slices.Equal(got, after.Data) || slices.Equal(before.Data, after.Data) {
		t.Errorf("%v\n%v", got, after.Data)
	}
	var whole protocol.SemanticTokens
	c.ask("textDocument/semanticTokens/full/delta", ask, &whole) // of a result that is not the last
	if !slices.Equal(whole.Data, after.Data) {
		t.Errorf("all of them again: %v", whole.Data)
	}
}

// TestIgnore applies every action that ignores a finding, and wants that one to be
// gone, and in the rest of the file to stay where it is for one instruction.
func TestIgnore(t *testing.T) {
	for _, text := range []string{
		"ARG A\nARG B\nROOTFS scratch\nTARGET oci x\n",
		"# syntax=example.org/x\nARG A\nARG B\nROOTFS scratch\nTARGET oci x\n",
		"# a comment\nARG A\nARG B\nROOTFS scratch\nTARGET oci x\n",
		"\n  ARG A\nARG B\nROOTFS scratch\nTARGET oci x\n",
		"# check=error=true\n\n# check=skip=LatestTag\nARG A\nARG B\nROOTFS scratch\nTARGET oci x\n",
	} {
		c := start(t, "", bare, lsp.Options{})
		c.open(untitled, text)
		at := position(text, strings.Index(text, "ARG A")+4)
		var actions []protocol.CodeAction
		doc := protocol.TextDocumentIdentifier{URI: untitled}
		c.ask("textDocument/codeAction", map[string]any{
			"textDocument": doc, "range": protocol.Range{Start: at, End: at}, "context": map[string]any{"diagnostics": []any{}},
		}, &actions)
		if len(actions) != 2 {
			t.Fatalf("%q: %v", text, actions)
		}
		for n, left := range []int{1, 0} { // of B's, for the instruction and for the file
			fixed := applied(t, text, actions[n].Edit.Changes[untitled])
			c.open("untitled:fixed", fixed)
			var r protocol.DocumentDiagnosticReport
			c.ask("textDocument/diagnostic", protocol.DocumentDiagnosticParams{TextDocument: protocol.TextDocumentIdentifier{URI: "untitled:fixed"}}, &r)
			if len(*r.Items) != left {
				t.Errorf("%s makes of %q\n%q, of which is said %v", actions[n].Title, text, fixed, *r.Items)
			}
		}
	}
}
