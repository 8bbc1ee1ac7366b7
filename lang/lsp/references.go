package lsp

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// references are all places of the name at a place, in every file.
func (s *server) references(ctx context.Context, p protocol.ReferenceParams) ([]protocol.Location, error) {
	s.settle(ctx)
	uses, _ := s.uses(p.PositionParams)
	out := []protocol.Location{}
	for _, u := range uses {
		if !u.mention.def || p.Context.IncludeDeclaration {
			out = append(out, u.location)
		}
	}
	return out, nil
}

// highlight are the places of the name in the same file.
func (s *server) highlight(_ context.Context, p protocol.PositionParams) ([]protocol.DocumentHighlight, error) {
	uses, _ := s.uses(p)
	out := []protocol.DocumentHighlight{}
	for _, u := range uses {
		if pathOf(u.location.URI) != pathOf(p.TextDocument.URI) {
			continue
		}
		kind := protocol.HighlightRead
		if u.mention.def {
			kind = protocol.HighlightWrite
		}
		out = append(out, protocol.DocumentHighlight{Range: u.location.Range, Kind: kind})
	}
	return out, nil
}

// use is a place of a name.
type use struct {
	view     *view
	mention  *mention
	location protocol.Location
	path     string
}

// uses are all places of the name at a place, and the mention there: in every
// Sysfile that the file is part of, and, where one of those places is in a file
// that others include too, in those. nil where no name stands there.
func (s *server) uses(p protocol.PositionParams) ([]use, *mention) {
	here, ok := s.spotAt(p)
	if !ok {
		return nil, nil
	}
	first := here.mention()
	if first == nil {
		return nil, nil
	}
	type place struct {
		path       string
		start, end int
	}
	found := map[place]use{}
	queue := []place{{here.view.pathOf(first.span.Source), first.span.Start, first.span.End}}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, v := range s.viewsOf(at.path) {
			for _, m := range v.same(at.path, at.start) {
				loc, ok := v.location(m.span)
				k := place{v.pathOf(m.span.Source), m.span.Start, m.span.End}
				if _, seen := found[k]; !ok || seen {
					continue
				}
				found[k] = use{v, m, loc, k.path}
				queue = append(queue, k)
			}
		}
	}
	out := make([]use, 0, len(found))
	for _, u := range found {
		out = append(out, u)
	}
	slices.SortFunc(out, func(a, b use) int {
		return cmp.Or(cmp.Compare(a.path, b.path), cmp.Compare(a.mention.span.Start, b.mention.span.Start))
	})
	return out, first
}

// same are the mentions of what stands at an offset of a file: itself alone where
// nothing in the files gives it a meaning.
func (v *view) same(path string, offset int) []*mention {
	f := v.fileAt(path)
	if f == nil {
		return nil
	}
	m := v.names().at(f.Source, offset)
	switch {
	case m == nil:
		return nil
	case m.sym == nil:
		return v.unbound(m)
	}
	return m.sym.mentions
}

// unbound are the mentions of a name that comes from elsewhere, such as PATH.
func (v *view) unbound(m *mention) []*mention {
	var out []*mention
	for _, o := range v.names().mentions {
		if o.sym == nil && o.kind == m.kind && o.name == m.name {
			out = append(out, o)
		}
	}
	return out
}

// numberOf is a whole number; -1 for another text.
func numberOf(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}
