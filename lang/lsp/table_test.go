package lsp_test

import (
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/lsp"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// TestTable wants everything that the instruction table has to be offered and
// explained: each instruction, verb and flag.
func TestTable(t *testing.T) {
	c := start(t, "", abilities, lsp.Options{})
	for _, row := range instr.All {
		checkRow(t, c, "", row)
		for _, verb := range row.Verbs {
			checkRow(t, c, row.Keyword+" ", verb)
		}
	}
}

const stageLine = "ROOTFS scratch\n"

// checkRow asks about a line of its own, behind what goes before a verb.
func checkRow(t *testing.T, c *client, before string, row instr.Instruction) {
	t.Helper()
	title := before + row.Keyword
	c.open(untitled, stageLine+title+" \n")
	at := func(n int) protocol.PositionParams {
		return protocol.PositionParams{
			TextDocument: protocol.TextDocumentIdentifier{URI: untitled}, Position: protocol.Position{Line: 1, Character: n},
		}
	}
	if items := offered(c, at(len(before))); items[row.Keyword] == "" {
		t.Errorf("%s is not offered", title)
	} else if !strings.Contains(items[row.Keyword], row.Help) {
		t.Errorf("%s is offered without its help", title)
	}
	var hover *protocol.Hover
	if c.ask("textDocument/hover", at(len(before)+1), &hover); hover == nil || !strings.Contains(hover.Contents.Value, row.Help) {
		t.Errorf("%s has no hover: %v", title, hover)
	}
	var help *protocol.SignatureHelp
	if c.ask("textDocument/signatureHelp", at(len(title)+1), &help); help == nil {
		t.Errorf("%s has no signature", title)
	}
	checkFlags(t, c, title, row)
}

func checkFlags(t *testing.T, c *client, title string, row instr.Instruction) {
	t.Helper()
	if strings.HasPrefix(title, "HEALTHCHECK") {
		title = "HEALTHCHECK" // flags stand before its verbs
	}
	for _, f := range row.Flags {
		line := title + " --" + f.Name
		if f.Kind != instr.Bool {
			line += "=x"
		}
		c.open(untitled, stageLine+title+" --\n"+line+" y z\n")
		doc := protocol.TextDocumentIdentifier{URI: untitled}
		place := protocol.PositionParams{TextDocument: doc, Position: protocol.Position{Line: 1, Character: len(title) + 3}}
		if offered(c, place)["--"+f.Name] == "" {
			t.Errorf("%s: --%s is not offered", title, f.Name)
		}
		place.Position = protocol.Position{Line: 2, Character: len(title) + 4}
		var hover *protocol.Hover
		if c.ask("textDocument/hover", place, &hover); title != "HEALTHCHECK" && (hover == nil || !strings.Contains(hover.Contents.Value, f.Help)) {
			t.Errorf("%s: --%s has no hover: %v", title, f.Name, hover)
		}
	}
}

// offered are the labels of what may stand at a place, with what is said of each.
func offered(c *client, at protocol.PositionParams) map[string]string {
	var list protocol.CompletionList
	c.ask("textDocument/completion", at, &list)
	out := map[string]string{}
	for _, i := range list.Items {
		out[i.Label] = "?"
		if i.Documentation != nil {
			out[i.Label] = i.Documentation.Value
		}
	}
	return out
}
