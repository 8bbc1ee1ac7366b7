package lsp

import (
	"context"
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// completion is what may stand where somebody types.
func (s *server) completion(ctx context.Context, p protocol.PositionParams) (*protocol.CompletionList, error) {
	at, ok := s.typingAt(p)
	if !ok {
		return nil, nil
	}
	c := &completer{cursor: cursorAt(at), ctx: ctx, list: &protocol.CompletionList{Items: []protocol.CompletionItem{}}}
	c.all()
	for n := range c.list.Items { // the order is the table's
		if i := &c.list.Items[n]; i.SortText == "" {
			i.SortText = fmt.Sprintf("%04d", n)
		}
	}
	return c.list, ctx.Err()
}

// completer gathers the items of one request.
type completer struct {
	cursor
	ctx  context.Context
	list *protocol.CompletionList
}

// all tries what a place is, the most telling first.
func (c *completer) all() {
	switch {
	case c.comment:
		c.directives()
	case c.heredoc != nil:
		c.inHeredoc()
	case c.in != nil && c.offset > c.in.Line.End: // the line that ends a heredoc
	case c.variableAt():
	case c.row == nil:
		c.keywords()
	case c.row.Keyword == "":
	case c.takesFlags() && strings.HasPrefix(c.partial, "--"):
		c.flagWord()
	case c.row.Verbs != nil && c.verb == nil && len(c.words) == 0:
		c.verbs()
	default:
		c.argument()
		if c.takesFlags() && (c.partial == "" || c.partial == "-") {
			c.flagNames()
		}
	}
}

// add offers an item in the place of the last n bytes before the cursor.
func (c *completer) add(item protocol.CompletionItem, n int, text string) {
	rng := c.mapper.between(c.at-n, c.at)
	item.TextEdit = &protocol.TextEdit{Range: rng, NewText: text}
	c.list.Items = append(c.list.Items, item)
}

// snippet offers text with places to go to, and its label in editors that know
// none.
func (c *completer) snippet(item protocol.CompletionItem, n int, text string) {
	if !c.view.server.client.TextDocument.Completion.CompletionItem.SnippetSupport {
		c.add(item, n, item.Label)
		return
	}
	item.InsertTextFormat = protocol.Snippet
	c.add(item, n, text)
}

// word offers a plain word in the place of the last n bytes.
func (c *completer) word(kind, n int, label, detail string) {
	c.add(protocol.CompletionItem{Label: label, Kind: kind, Detail: detail}, n, label)
}

// keywords are the instructions that may stand here.
func (c *completer) keywords() {
	inStage := c.scope() != global || c.inFragment()
	for _, row := range instr.All {
		if !inStage && !row.Global || c.outer != nil && !triggers(row.Keyword) {
			continue
		}
		c.row0(row, protocol.KindKeyword)
	}
}

// inFragment is true in a file that others include: what stands before it is
// theirs.
func (c *completer) inFragment() bool { return c.view.tree.Files[0] != c.file }

// triggers is true for what ONBUILD keeps.
func triggers(keyword string) bool {
	switch keyword {
	case "ONBUILD", "FROM", "MAINTAINER", "ROOTFS", "YUM", "EXPORT", "TARGET", "INCLUDE":
		return false
	}
	return true
}

// row0 offers an instruction or a verb.
func (c *completer) row0(row instr.Instruction, kind int) {
	c.snippet(protocol.CompletionItem{
		Label: row.Keyword, Kind: kind, Detail: row.Synopsis,
		Documentation: c.doc(describe(row.Keyword, &row)), Deprecated: row.Keyword == "MAINTAINER",
	}, len(c.partial), row.Snippet())
}

func (c *completer) verbs() {
	for _, row := range c.row.Verbs {
		c.row0(row, protocol.KindFunction)
	}
	if c.partial == "" && c.row.Form == instr.Choice {
		c.flagsOf(c.row.Verbs[0].Flags)
	}
}

// doc is text for people in the form that the client wants.
func (c *completer) doc(markdown string) *protocol.MarkupContent {
	formats := c.view.server.client.TextDocument.Completion.CompletionItem.DocumentationFormat
	doc := markup(formats, markdown)
	return &doc
}
