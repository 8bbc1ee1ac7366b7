package check

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
	"github.com/sysbuild/sysbuild/lang/template"
)

// Template is a text that is rendered where a system image is installed.
type Template struct {
	Instr *Instr
	// Kind is "service", "config" or "tmpfiles"; "file" of a file of the
	// host, "rename" of a name that one gets, "flag" of EXPORT config's.
	Kind string
	Name string // of a flag
	Text string
	// Part is what stands between two offsets, at its place.
	Part func(from, to int) Word
}

// Templates are those of a stage, in order: what stands in its lines, and the
// files of the context that they name as far as they can be read now.
func Templates(s *Stage, o Options) []Template {
	var out []Template
	files := o.context()
	word := func(i *Instr, kind, name string, w Word) {
		out = append(out, Template{i, kind, name, w.Text, func(from, to int) Word { return slice(w, from, to) }})
	}
	for _, i := range s.Instrs {
		switch n := i.Node.(type) {
		case *ExportText:
			if h := n.Heredoc; h != nil {
				out = append(out, Template{i, n.Kind, "", h.Body.Text, func(from, to int) Word { return bodyPart(*h, from, to) }})
			} else {
				out = append(out, fromFile(i, n.Kind, *n.Source, files)...)
			}
		case *ExportFile:
			for _, w := range n.Sources {
				if n.Template && n.From == nil {
					out = append(out, fromFile(i, "file", w, files)...)
				}
			}
		case *ExportRename:
			for _, p := range n.Pairs {
				word(i, "rename", "", p.Value)
			}
		case *ExportConfig:
			for _, f := range n.Flags {
				word(i, "flag", f.Name, f.Value)
			}
		}
	}
	return out
}

// fromFile is the template in a file of the context; none where it is the
// stage's, its name holds a variable, or it cannot be read: the build says so.
func fromFile(i *Instr, kind string, w Word, files syntax.Reader) []Template {
	if w.Text == "" || strings.HasPrefix(w.Text, "/") || strings.ContainsAny(w.Text, `$"'\*?[`) {
		return nil
	}
	src, err := files.ReadSource(w.Text)
	if err != nil {
		return nil
	}
	return []Template{{i, kind, "", src.Text, func(from, to int) Word {
		return Word{Text: src.Text[from:to], Raw: true, Span: src.Span(from, to)}
	}}}
}

// by is the line that names a file which a text is of; nil for a text in the line
// itself.
func (t Template) by() []diag.Related {
	if t.Part(0, 0).Span.Source == t.Instr.Span.Source {
		return nil
	}
	return []diag.Related{{Message: "it is read for this line", Span: t.Instr.Span}}
}

// InstallTime are the install-time variables of a stage.
type InstallTime struct {
	// Values are the defaults that the stage gives, and of the variables that
	// every installation has what they may be.
	Values map[string]string
	// Open is true where the name or the value of a default holds a variable of
	// the file, so that more may be known than can be told.
	Open bool
}

// Variables are the install-time variables of a stage.
func Variables(s *Stage) InstallTime {
	v := InstallTime{Values: map[string]string{"UUID": "0"}}
	for _, list := range [][]string{template.Forced(), template.Early()} {
		for _, name := range list {
			v.Values[name] = "/" + strings.ToLower(name)
		}
	}
	v.Values["NAME"], v.Values["HOST_UID"], v.Values["HOST_GID"] = "name", "0", "0"
	v.Values["ALL_PROCESS_CAPABILITIES"] = "\"CAP_CHOWN\",\n\"CAP_KILL\"\n"
	for _, i := range s.Instrs {
		d, ok := i.Node.(*ExportDefault)
		if !ok {
			continue
		}
		for _, p := range d.Pairs {
			v.Open = v.Open || strings.Contains(p.Name.Text+p.Value.Text, "$")
			v.Values[syntax.Unquote(p.Name.Text, '\\')] = syntax.Unquote(p.Value.Text, '\\')
		}
	}
	return v
}

// rendered is a template with its variables' values, and where its offsets come
// from. False where one has none, or the template is none.
func (t Template) rendered(v InstallTime) (text string, origin func(int) int, ok bool) {
	var b strings.Builder
	type stretch struct{ out, in int }
	list := []stretch{{0, 0}}
	at := 0
	put := func(to int) { b.WriteString(strings.ReplaceAll(t.Text[at:to], "$$", "$")) }
	for _, p := range template.Find(t.Text) {
		value, known := v.Values[p.Name]
		if !known || v.Open {
			return "", nil, false
		}
		put(p.From)
		list = append(list, stretch{b.Len(), p.From})
		b.WriteString(value)
		at = p.To
		list = append(list, stretch{b.Len(), p.To})
	}
	put(len(t.Text))
	return b.String(), func(out int) int {
		in := out
		for _, s := range list {
			if s.out <= out {
				in = s.in + out - s.out
			}
		}
		return min(in, len(t.Text))
	}, true
}

// line is the line of a template that an offset stands in, without what is blank
// at its ends.
func (t Template) line(offset int) Word {
	from := strings.LastIndexByte(t.Text[:offset], '\n') + 1
	to := len(t.Text)
	if n := strings.IndexByte(t.Text[offset:], '\n'); n >= 0 {
		to = offset + n
	}
	for from < to && (t.Text[from] == ' ' || t.Text[from] == '\t') {
		from++
	}
	return t.Part(from, to)
}

// Find is the first place of a text in a template; its first line where it is not
// there as it stands.
func (t Template) Find(text string) diag.Span {
	if at := strings.Index(t.Text, text); at >= 0 {
		return t.Part(at, at+len(text)).Span
	}
	return t.line(0).Span
}
