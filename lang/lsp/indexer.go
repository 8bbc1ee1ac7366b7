package lsp

import (
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// indexer makes an index, line by line.
type indexer struct {
	view   *view
	index  *index
	byName map[string]int // the last stage of each name
	later  []laterStage   // --from may name a stage further down
	line   int            // at hand
	file   *syntax.File
	stage  int
	stages []*symbol // of the stages with a name
}

// laterStage is a word that names a stage once all are known.
type laterStage struct {
	word syntax.Word
	m    mention
}

func (b *indexer) all() {
	b.stage = global
	for n, l := range b.view.tree.Lines {
		b.line, b.file = n, l.File
		b.instruction(l.Instr)
		b.index.stageOf = append(b.index.stageOf, b.stage)
	}
	for _, l := range b.later {
		b.stageRef(l.word, l.m)
	}
	b.finish()
}

// instruction adds the names of one line.
func (b *indexer) instruction(i *syntax.Instr) {
	if i.Row == nil {
		return
	}
	row := i.Row
	if i.VerbRow != nil {
		row = i.VerbRow
	}
	if row.Section == "ROOTFS" {
		b.beginStage(i)
		return
	}
	b.flags(i, row)
	b.pairs(i, row)
	b.args(i, row)
	b.bodies(i, row)
}

// add notes text[from:to] of a word as a name.
func (b *indexer) add(k kind, w syntax.Word, from, to int) *mention {
	m := &mention{kind: k, name: w.Text[from:to], span: b.file.Place(w, from, to), stage: b.stage, line: b.line}
	if m.span.Text() != m.name {
		return nil // it is spread over lines, or written in another way
	}
	b.index.mentions = append(b.index.mentions, m)
	return m
}

// word notes the variables of a word.
func (b *indexer) word(w syntax.Word) {
	if !w.Raw {
		b.refs(w, check.Refs(w.Text, b.file.Escape, true))
	}
}

func (b *indexer) refs(w syntax.Word, refs []check.Ref) {
	for _, r := range refs {
		b.add(variable, w, r.At, r.At+len(r.Name))
	}
}

// template notes the install-time variables of a text.
func (b *indexer) template(w syntax.Word) {
	for _, r := range check.Placeholders(w.Text) {
		b.add(installTime, w, r.At, r.At+len(r.Name))
	}
}

// beginStage reads ROOTFS SOURCE AS NAME, whose variables are those before the
// first stage.
func (b *indexer) beginStage(i *syntax.Instr) {
	b.stage = global
	for _, f := range i.Flags {
		if f.Value != nil {
			b.word(*f.Value)
		}
	}
	s := stage{from: b.line, parent: global}
	if len(i.Args) > 0 {
		s.word = &i.Args[0]
		b.word(i.Args[0])
		if up, ok := b.byName[strings.ToLower(i.Args[0].Text)]; ok {
			s.parent = up
			b.stageRef(i.Args[0], mention{stage: global, line: b.line})
		}
	}
	b.stage = len(b.index.stages)
	b.index.stages = append(b.index.stages, s)
	b.stages = append(b.stages, nil)
	if len(i.Args) > 2 && strings.EqualFold(i.Args[1].Text, "as") {
		b.nameStage(i.Args[2])
	}
}

func (b *indexer) nameStage(w syntax.Word) {
	name := strings.ToLower(w.Text)
	b.index.stages[b.stage].name = name
	b.byName[name] = b.stage
	if m := b.add(stageName, w, 0, len(w.Text)); m != nil {
		m.def = true
		m.sym = &symbol{kind: stageName, name: name}
		b.stages[b.stage] = m.sym
	}
}

// stageRef notes a word that names a stage, by name or number.
func (b *indexer) stageRef(w syntax.Word, at mention) {
	n, err := strconv.Atoi(w.Text)
	if err != nil {
		known := false
		if n, known = b.byName[strings.ToLower(w.Text)]; !known {
			return
		}
	} else if n < 0 || n >= len(b.stages) {
		return
	}
	at.kind, at.name, at.span, at.sym = stageName, w.Text, w.Span, b.stages[n]
	if at.sym == nil { // a stage without a name, by its number
		at.sym = &symbol{kind: stageName, name: w.Text}
		b.stages[n] = at.sym
	}
	if w.Span.Text() == w.Text {
		b.index.mentions = append(b.index.mentions, &at)
	}
}

// from keeps a word that names a stage until all are known.
func (b *indexer) from(w syntax.Word) {
	b.later = append(b.later, laterStage{w, mention{stage: b.stage, line: b.line}})
}

func (b *indexer) flags(i *syntax.Instr, row *instr.Instruction) {
	for _, f := range i.Flags {
		if f.Value == nil {
			continue
		}
		switch {
		case f.Name == "from":
			b.from(*f.Value)
		case row.Keyword == "config":
			b.template(*f.Value)
		case f.Name == "enablerepo", f.Name == "disablerepo":
			b.parts(*f.Value, func(w syntax.Word) { b.add(repository, w, 0, len(w.Text)) })
		default:
			b.word(*f.Value)
		}
		if f.Name == "mount" {
			b.parts(*f.Value, func(w syntax.Word) {
				if from, ok := strings.CutPrefix(w.Text, "from="); ok {
					b.from(b.cut(w, len(w.Text)-len(from), len(w.Text)))
				}
			})
		}
	}
}

// cut is a part of a word, at its place.
func (b *indexer) cut(w syntax.Word, from, to int) syntax.Word {
	return syntax.Word{Text: w.Text[from:to], Raw: w.Raw, Span: b.file.Place(w, from, to)}
}

// parts are those of a word between commas.
func (b *indexer) parts(w syntax.Word, each func(syntax.Word)) {
	at := 0
	for part := range strings.SplitSeq(w.Text, ",") {
		if part != "" {
			each(b.cut(w, at, at+len(part)))
		}
		at += len(part) + 1
	}
}

func (b *indexer) pairs(i *syntax.Instr, row *instr.Instruction) {
	for _, p := range i.Pairs {
		switch {
		case p.Value == nil:
		case row.Keyword == "rename":
			b.template(*p.Value)
		default:
			b.word(*p.Value)
		}
		var m *mention
		switch row.Section {
		case "ARG", "ENV":
			m = b.add(variable, p.Name, 0, len(p.Name.Text))
		case "EXPORT default":
			m = b.add(installTime, p.Name, 0, len(p.Name.Text))
		default:
			b.word(p.Name)
		}
		if m != nil {
			m.def, m.arg = true, row.Section == "ARG"
			m.bare = m.arg && p.Value == nil
		}
	}
}

func (b *indexer) args(i *syntax.Instr, row *instr.Instruction) {
	switch {
	case i.Inner != nil, row.Form == instr.Inner, row.Keyword == "INCLUDE", row.Keyword == "SHELL":
	case row.Form == instr.Command:
		b.shell(i)
	default:
		for n, w := range i.Args {
			w.Raw = false // Dockerfiles expand the elements of a list too
			if row.Section == "YUM repo" && n == 0 && !strings.ContainsAny(w.Text, "$./") {
				if m := b.add(repository, w, 0, len(w.Text)); m != nil {
					m.def = true
				}
				continue
			}
			b.word(w)
		}
	}
}

// bodies notes the names of heredocs and the variables in them.
func (b *indexer) bodies(i *syntax.Instr, row *instr.Instruction) {
	for _, h := range i.Heredocs {
		b.heredocName(h)
		switch {
		case row.Form == instr.Command: // shell read them
		case strings.HasPrefix(row.Section, "EXPORT"):
			b.templateBody(h)
		case h.Expand && row.Keyword != "repo":
			b.body(h, check.Refs(h.Body.Text, '\\', false), variable)
		}
	}
}

func (b *indexer) templateBody(h syntax.Heredoc) {
	b.body(h, check.Placeholders(h.Body.Text), installTime)
}

// body notes the names of a heredoc's text, whose leading tabs may be gone.
func (b *indexer) body(h syntax.Heredoc, refs []check.Ref, k kind) {
	w, offset := h.Body, func(at int) int { return at }
	if h.Chomp {
		offset = chomped(h.Body.Span.Text())
	}
	for _, r := range refs {
		start := w.Span.Start + offset(r.At)
		span := w.Span.Source.Span(start, start+len(r.Name))
		if span.Text() == r.Name {
			b.index.mentions = append(b.index.mentions, &mention{kind: k, name: r.Name, span: span, stage: b.stage, line: b.line})
		}
	}
}

// chomped gives for a byte of a text without the tabs that its lines begin with
// where it stands in the text with them.
func chomped(raw string) func(int) int {
	type stretch struct{ at, raw int }
	var list []stretch
	at, from := 0, 0
	for line := range strings.Lines(raw) {
		tabs := len(line) - len(strings.TrimLeft(line, "\t"))
		list = append(list, stretch{at, from + tabs})
		at += len(line) - tabs
		from += len(line)
	}
	return func(offset int) int {
		for n := len(list) - 1; n >= 0; n-- {
			if list[n].at <= offset {
				return list[n].raw + offset - list[n].at
			}
		}
		return offset
	}
}

// heredocName notes the word behind << and the line that ends the body.
func (b *indexer) heredocName(h syntax.Heredoc) {
	src := h.Word.Source
	at := strings.LastIndex(h.Word.Text(), h.Name)
	rest := src.Text[min(h.Body.Span.End, len(src.Text)):]
	tabs := len(rest) - len(strings.TrimLeft(rest, "\t"))
	if at < 0 || !strings.HasPrefix(rest[tabs:], h.Name) {
		return
	}
	sym := &symbol{kind: heredocName, name: h.Name}
	for n, start := range []int{h.Word.Start + at, h.Body.Span.End + tabs} {
		b.index.mentions = append(b.index.mentions, &mention{
			kind: heredocName, name: h.Name, span: src.Span(start, start+len(h.Name)), def: n == 0,
			stage: b.stage, line: b.line, sym: sym,
		})
	}
}

// spanIn is true for a span that holds an offset, its end included.
func spanIn(s diag.Span, offset int) bool { return s.Start <= offset && offset <= s.End }
