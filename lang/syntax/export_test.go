package syntax

// LeftAsIs are the instructions that Fprint cannot lay out.
func LeftAsIs(f *File) []string {
	p := &printer{file: f, src: f.Source.Text, width: defaultWidth}
	var out []string
	for _, i := range f.Instrs {
		rows := p.rows(i.Line)
		if line, ok := p.layout(i, rows); !ok || !p.reads(line+p.heredocs(i), i, rows) {
			out = append(out, rows.asIs())
		}
	}
	return out
}

// SameShell is the comparison that keeps a command's meaning.
func SameShell(a, b string) bool { return sameShell(a, b) }
