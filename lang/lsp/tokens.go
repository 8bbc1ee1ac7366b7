package lsp

import (
	"context"
	"fmt"
	"slices"

	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// tokenType is the class of a token: its number in the legend, from 1 on.
type tokenType uint8

// The classes.
const (
	noToken     tokenType = iota
	tokKeyword            // an instruction, AS; a shell's own words
	tokFunction           // a verb, a format; a program in a shell
	tokFlag               // --name
	tokString             // values, quoted text, elements of lists
	tokVariable           // of ARG and ENV; of a shell
	tokComment
	tokOperator  // = [ ] , << && |
	tokStage     // a stage's name
	tokDirective // the name of a directive
	tokProperty  // NAME of NAME=VALUE that is no variable
	tokHeredoc   // the word that ends a heredoc
)

// tokenNames are the classes in the protocol's words, by their number.
var tokenNames = []string{
	"keyword", "function", "parameter", "string", "variable", "comment", "operator", "namespace", "macro", "property", "label",
}

// declaration is the only modifier: a name gets its meaning here.
const declaration = 1

func legend() protocol.SemanticTokensLegend {
	return protocol.SemanticTokensLegend{TokenTypes: tokenNames, TokenModifiers: []string{"declaration"}}
}

// tokenResult is what a client was given last.
type tokenResult struct {
	id   string
	data []uint32
}

func (s *server) tokensFull(_ context.Context, p protocol.DocumentParams) (*protocol.SemanticTokens, error) {
	path := pathOf(p.TextDocument.URI)
	data, ok := s.tokenData(path, nil)
	if !ok {
		return nil, nil
	}
	return &protocol.SemanticTokens{ResultID: s.keepTokens(path, data), Data: data}, nil
}

// keepTokens remembers a result for the next delta.
func (s *server) keepTokens(path string, data []uint32) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	fmt.Sscanf(s.tokens[path].id, "%d", &n)
	id := fmt.Sprint(n + 1)
	s.tokens[path] = tokenResult{id, data}
	return id
}

// tokensDelta is the one stretch in which the tokens differ from those that the
// client has; all of them where it has others than we think.
func (s *server) tokensDelta(ctx context.Context, p protocol.SemanticTokensDeltaParams) (any, error) {
	path := pathOf(p.TextDocument.URI)
	s.mu.Lock()
	before := s.tokens[path]
	s.mu.Unlock()
	if before.id == "" || before.id != p.PreviousResultID {
		return s.tokensFull(ctx, protocol.DocumentParams{TextDocument: p.TextDocument})
	}
	data, ok := s.tokenData(path, nil)
	if !ok {
		return nil, nil
	}
	delta := protocol.SemanticTokensDelta{ResultID: s.keepTokens(path, data), Edits: []protocol.SemanticTokensEdit{}}
	head, tail := 0, 0
	for head < len(data) && head < len(before.data) && data[head] == before.data[head] {
		head++
	}
	for tail < len(data)-head && tail < len(before.data)-head && data[len(data)-1-tail] == before.data[len(before.data)-1-tail] {
		tail++
	}
	if head < len(data) || head < len(before.data) {
		delta.Edits = append(delta.Edits, protocol.SemanticTokensEdit{
			Start: head, DeleteCount: len(before.data) - head - tail, Data: data[head : len(data)-tail],
		})
	}
	return delta, nil
}

func (s *server) tokensRange(_ context.Context, p protocol.RangeParams) (*protocol.SemanticTokens, error) {
	data, ok := s.tokenData(pathOf(p.TextDocument.URI), &p.Range)
	if !ok {
		return nil, nil
	}
	return &protocol.SemanticTokens{Data: data}, nil
}

// token is a stretch of one line.
type token struct {
	from, to int // bytes
	kind     tokenType
	declares bool
}

// tokenData is a document's tokens in numbers; false where there is no such
// document. within may be nil.
func (s *server) tokenData(path string, within *protocol.Range) ([]uint32, bool) {
	v, file := s.viewOf(path)
	if file == nil {
		return nil, false
	}
	m := v.mapper(file.Source)
	data := []uint32{}
	var last protocol.Position
	for _, t := range v.paint(file) {
		at := m.position(t.from)
		if within != nil && (at.Line < within.Start.Line || at.Line > within.End.Line) {
			continue
		}
		delta := at
		if delta.Line -= last.Line; delta.Line == 0 {
			delta.Character -= last.Character
		}
		mods := uint32(0)
		if t.declares {
			mods = declaration
		}
		data = append(data, uint32(delta.Line), uint32(delta.Character), uint32(s.unit.width(file.Source.Text[t.from:t.to])), uint32(t.kind-1), mods)
		last = at
	}
	return data, true
}

// paint gives a file's tokens in order. What is painted later covers what was
// painted before, so that a variable in a string is a variable.
func (v *view) paint(f *syntax.File) []token {
	p := &painter{view: v, file: f, text: f.Source.Text, paint: make([]uint16, len(f.Source.Text))}
	for _, i := range f.Instrs {
		p.instruction(i)
	}
	p.names()
	for _, d := range f.Directives {
		p.directive(d)
	}
	for _, c := range f.Comments {
		p.span(c.Span, tokComment)
	}
	return p.tokens()
}

// tokens are the stretches of one paint, cut at the ends of lines.
func (p *painter) tokens() []token {
	var out []token
	for at := 0; at < len(p.paint); {
		end := at + 1
		for end < len(p.paint) && p.paint[end] == p.paint[at] && p.text[end-1] != '\n' {
			end++
		}
		if c := p.paint[at]; c != 0 {
			out = append(out, token{from: at, to: end, kind: tokenType(c & 0xff), declares: c&declares != 0})
		}
		at = end
	}
	return slices.DeleteFunc(out, func(t token) bool { return p.text[t.from:t.to] == "\n" || p.text[t.from:t.to] == "\r\n" })
}
