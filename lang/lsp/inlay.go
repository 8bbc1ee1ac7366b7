package lsp

import (
	"context"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// inlayHint shows behind words with variables what they become, as far as the
// files tell, and behind names what they are locked to.
func (s *server) inlayHint(_ context.Context, p protocol.RangeParams) ([]protocol.InlayHint, error) {
	v, file := s.viewOf(pathOf(p.TextDocument.URI))
	if file == nil || s.choices().NoInlayHints {
		return nil, nil
	}
	m := v.mapper(file.Source)
	from, to := m.offset(p.Range.Start), m.offset(p.Range.End)
	out := []protocol.InlayHint{}
	locked := s.opts.Facts.Locked(pathOf(p.TextDocument.URI))
	for n, l := range v.tree.Lines {
		if l.File != file || l.Row == nil || l.Span.End < from || l.Span.Start > to {
			continue
		}
		values := v.values().at(n)
		if l.Row.Section == "ROOTFS" {
			values = v.globals(n)
		}
		for _, w := range hinted(l.Instr) {
			if text, ok := v.values().expand(file, w, values); ok && text != w.Text {
				out = append(out, protocol.InlayHint{Position: m.position(w.Span.End), Label: "= " + clip(text), PaddingLeft: true})
			}
		}
		for _, w := range lockable(l.Instr) {
			text, ok := v.values().expand(file, w, values)
			if !ok || locked == nil {
				continue
			}
			if found := lockedTo(locked, l.Row.Keyword, text); found != "" {
				out = append(out, protocol.InlayHint{Position: m.position(w.Span.End), Label: found, PaddingLeft: true})
			}
		}
	}
	return out, nil
}

// lockable are the words of an instruction that a lock file may know.
func lockable(i *syntax.Instr) []syntax.Word {
	switch i.Row.Section {
	case "ROOTFS":
		return i.Args[:min(len(i.Args), 1)]
	case "ADD":
		return i.Args
	case "YUM":
		if i.VerbRow != nil && (i.VerbRow.Keyword == "install" || i.VerbRow.Keyword == "upgrade" || i.VerbRow.Keyword == "downgrade") {
			return i.Args
		}
	}
	return nil
}

// lockedTo is what a name is locked to, as it is shown.
func lockedTo(l Locked, keyword, name string) string {
	if keyword == "YUM" {
		return l.Version(name)
	}
	const shown = len("sha256:") + 12
	digest := l.Digest(name)
	return digest[:min(len(digest), shown)]
}

// globals are the variables that the line of a stage sees: those before the first
// stage.
func (v *view) globals(line int) map[string]string {
	if stages := v.names().stages; len(stages) > 0 {
		return v.values().at(min(line, stages[0].from))
	}
	return v.values().at(line)
}

// hinted are the words of an instruction whose value is worth showing.
func hinted(i *syntax.Instr) []syntax.Word {
	var out []syntax.Word
	add := func(w syntax.Word) {
		if !w.Raw && strings.Contains(w.Text, "$") && len(check.Refs(w.Text, '\\', true)) > 0 {
			out = append(out, w)
		}
	}
	switch i.Row.Section {
	case "ROOTFS", "COPY", "ADD", "WORKDIR", "USER", "EXPOSE", "VOLUME", "STOPSIGNAL", "TARGET", "YUM":
		for _, w := range i.Args {
			if i.VerbRow == nil || !strings.Contains(i.VerbRow.Section, "EXPORT") {
				add(w)
			}
		}
	}
	for _, f := range i.Flags {
		if f.Value != nil && i.Row.Keyword != "EXPORT" {
			add(*f.Value)
		}
	}
	for _, p := range i.Pairs {
		if p.Value != nil && i.Row.Keyword != "EXPORT" {
			add(*p.Value)
		}
	}
	return out
}
