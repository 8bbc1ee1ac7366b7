package lsp

import (
	"context"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// definition is where the name at a place gets its meaning, or the file that a
// path names.
func (s *server) definition(_ context.Context, p protocol.PositionParams) ([]protocol.Location, error) {
	at, ok := s.spotAt(p)
	if !ok {
		return nil, nil
	}
	if path, _, ok := at.path(); ok {
		return []protocol.Location{{URI: s.uriOf(path)}}, nil
	}
	var out []protocol.Location
	for _, span := range at.view.definitions(at.mention()) {
		if loc, ok := at.view.location(span); ok {
			out = append(out, loc)
		}
	}
	return out, nil
}

// definitions are where a mention's name gets the meaning that it has there: the
// nearest place above it, and the ARG before the first stage that one declares
// again.
func (v *view) definitions(m *mention) []diag.Span {
	if m == nil || m.sym == nil {
		return nil
	}
	x := v.names()
	if m.kind == stageName {
		return x.stageSpans(v, m.sym)
	}
	var near, first *mention
	for _, d := range m.sym.mentions {
		switch {
		case !d.def:
		case d.stage == global && m.stage != global:
			first = d
		case d == m, m.kind == installTime, m.kind == heredocName:
			near = d
		case before(d, m) && x.sees(m.stage, d.stage):
			near = d
		}
	}
	if near == nil {
		near = first
	}
	switch {
	case near == nil:
		return nil
	case near.bare && first != nil && near == m:
		return []diag.Span{first.span}
	}
	return []diag.Span{near.span}
}

// before is true where a mention can read what another one sets: an ARG sees
// those before it in its own line.
func before(d, m *mention) bool {
	return d.line < m.line || d.line == m.line && d.arg && d.span.Start < m.span.Start
}

// sees is true where a scope has what another one sets. A stage sees none of the
// ARGs before the first.
func (x *index) sees(from, what int) bool {
	for from != what && from != global {
		if from = x.stages[from].parent; from == global {
			return false
		}
	}
	return from == what
}

// stageSpans is where a stage gets its name, or begins where it has none.
func (x *index) stageSpans(v *view, sym *symbol) []diag.Span {
	for _, m := range sym.mentions {
		if m.def {
			return []diag.Span{m.span}
		}
	}
	if n := numberOf(sym.name); n >= 0 && n < len(x.stages) {
		return []diag.Span{v.tree.Lines[x.stages[n].from].Keyword.Span}
	}
	return nil
}

// path is the file or directory of the context that the spot names; false where
// it names none that is there.
func (p spot) path() (path string, span diag.Span, ok bool) {
	if p.in == nil || p.in.Row == nil {
		return "", span, false
	}
	for _, w := range contextWords(p.in) {
		if path, _ := p.view.fileOf(p.file, p.in, w); path != "" && spanIn(w.Span, p.offset) {
			return path, w.Span, true
		}
	}
	return "", span, false
}

// fileOf is the file or directory that a word names, and what is known of it; ""
// where it names none that is there, or more than one.
func (v *view) fileOf(f *syntax.File, i *syntax.Instr, w syntax.Word) (string, fs.FileInfo) {
	if strings.ContainsAny(w.Text, `$"'\*?[`) || !inContext(i, w) || !onDisk(v.dir) {
		return "", nil
	}
	path := v.pathIn(f, i, w)
	info, err := os.Stat(path)
	if err != nil {
		return "", nil
	}
	return path, info
}

// pathIn is where a word's file lies: beside the file for an INCLUDE, else in the
// context.
func (v *view) pathIn(f *syntax.File, i *syntax.Instr, w syntax.Word) string {
	dir := v.dir
	if i.Row.Keyword == "INCLUDE" {
		dir = filepath.Dir(v.pathOf(f.Source))
	}
	return filepath.Join(dir, filepath.FromSlash(w.Text))
}

// inContext is true for a path that does not lead out of the context. An INCLUDE
// may, of the file's own directory.
func inContext(i *syntax.Instr, w syntax.Word) bool {
	return i.Row.Keyword == "INCLUDE" || filepath.IsLocal("./"+w.Text)
}

// contextWords are the words of an instruction that name files of the context.
func contextWords(i *syntax.Instr) []syntax.Word {
	title := i.Title()
	switch title {
	case "INCLUDE", "YUM key", "EXPORT service", "EXPORT config", "EXPORT tmpfiles":
		return slices.DeleteFunc(slices.Clone(i.Args), remote)
	case "COPY", "ADD", "EXPORT file":
		if len(i.Args) < 2 || slices.ContainsFunc(i.Flags, func(f syntax.Flag) bool { return f.Name == "from" }) {
			return nil
		}
		return slices.DeleteFunc(slices.Clone(i.Args[:len(i.Args)-1]), func(w syntax.Word) bool {
			return remote(w) || title == "EXPORT file" && strings.HasPrefix(w.Text, "/")
		})
	case "ROOTFS", "FROM", "YUM install", "YUM upgrade", "YUM downgrade", "YUM repo":
		return slices.DeleteFunc(slices.Clone(i.Args), func(w syntax.Word) bool {
			return !strings.HasPrefix(w.Text, "./") && !strings.HasSuffix(w.Text, ".repo") || remote(w)
		})
	}
	return nil
}

// remote is true for what is no path: a URL, a heredoc.
func remote(w syntax.Word) bool {
	return strings.Contains(w.Text, "://") || strings.HasPrefix(w.Text, "<<") || strings.HasPrefix(w.Text, "git@")
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
