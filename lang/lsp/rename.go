package lsp

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/creachadair/jrpc2"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// prepareRename is the name at a place; nil where none can be changed.
func (s *server) prepareRename(_ context.Context, p protocol.PositionParams) (*protocol.PrepareRenameResult, error) {
	uses, m := s.uses(p)
	if m == nil || !slices.ContainsFunc(uses, isDef) {
		return nil, nil
	}
	at, _ := s.spotAt(p)
	return &protocol.PrepareRenameResult{Range: at.view.mapper(m.span.Source).span(m.span), Placeholder: m.span.Text()}, nil
}

func isDef(u use) bool { return u.mention.def }

// rename changes a name wherever it stands.
func (s *server) rename(ctx context.Context, p protocol.RenameParams) (*protocol.WorkspaceEdit, error) {
	s.settle(ctx)
	uses, m := s.uses(p.PositionParams)
	if m == nil {
		return nil, refused("there is no name here that can be changed")
	}
	if !slices.ContainsFunc(uses, isDef) {
		return nil, refused("%s gets its meaning elsewhere, so its name cannot be changed here", m.name)
	}
	for _, u := range uses {
		if m.kind == variable && !u.mention.def && u.view.definitions(u.mention) == nil {
			return nil, refused("line %d reads a %s that these files do not set, and whose name they cannot change", u.location.Range.Start.Line+1, m.name)
		}
	}
	if why := s.refuses(pathOf(p.TextDocument.URI), m, p.NewName); why != "" {
		return nil, refused("%q: %s", p.NewName, why)
	}
	edits := map[string][]protocol.TextEdit{}
	for _, u := range uses {
		if numberOf(u.mention.name) < 0 || u.mention.kind != stageName {
			edits[u.path] = append(edits[u.path], protocol.TextEdit{Range: u.location.Range, NewText: p.NewName})
		}
	}
	return s.edit(edits), nil
}

func refused(format string, args ...any) error {
	return jrpc2.Errorf(protocol.RequestFailed, format, args...)
}

var (
	variablePattern = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)
	stagePattern    = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9-_.]*$`)
	wordPattern     = regexp.MustCompile(`^[A-Za-z0-9_.:-]+$`)
)

// refuses says why a name cannot be given; "" where it can.
func (s *server) refuses(path string, m *mention, name string) string {
	switch m.kind {
	case stageName:
		low := strings.ToLower(name)
		if !stagePattern.MatchString(name) {
			return "a stage's name begins with a letter and goes on with letters, digits and . _ -"
		}
		if slices.Contains([]string{"scratch", "context"}, low) || slices.Contains(instr.Formats(), low) {
			return "it has a meaning of its own"
		}
	case installTime:
		if err := check.DefaultName(name); err != nil {
			return err.Error()
		}
	case variable:
		if !variablePattern.MatchString(name) {
			return "a variable's name begins with a letter or _ and goes on with letters, digits and _"
		}
	default:
		if !wordPattern.MatchString(name) {
			return "it is letters, digits and . _ : -"
		}
	}
	return s.taken(path, m, name)
}

// taken says that a name means something else already, so that the change would
// make one of two.
func (s *server) taken(path string, m *mention, name string) string {
	v, _ := s.viewOf(path)
	if v == nil || m.sym == nil {
		return ""
	}
	for _, o := range v.names().mentions {
		other := o.sym != nil && o.sym != m.sym && o.def && o.kind == m.kind
		if m.kind == stageName {
			other = other && strings.EqualFold(o.name, name)
		} else {
			other = other && o.name == name && v.meet(o.sym, m.sym)
		}
		if other {
			return fmt.Sprintf("the name is taken already, in line %d", o.span.Pos().Line)
		}
	}
	return ""
}

// meet is true where two symbols stand in one stage.
func (v *view) meet(a, b *symbol) bool {
	stages := map[int]bool{}
	for _, m := range a.mentions {
		stages[m.stage] = true
	}
	return slices.ContainsFunc(b.mentions, func(m *mention) bool { return stages[m.stage] })
}
