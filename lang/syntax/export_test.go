package syntax

import (
	"fmt"
	"reflect"
)

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

// PlainAgrees holds the short way to the grammar: a line that is taken by it is
// what the grammar makes of the line.
func PlainAgrees(text string, escape rune) (plain bool, err error) {
	got, plain := lexLine(text, escape).plain()
	if !plain {
		return false, nil
	}
	want, err := parseTokens(lexLine(text, escape))
	if err != nil {
		return true, err
	}
	if len(got.Flags) == 0 && len(want.Flags) == 0 {
		got.Flags, want.Flags = nil, nil
	}
	if !reflect.DeepEqual(got, want) {
		return true, fmt.Errorf("plain: %+v, by the grammar: %+v", got, want)
	}
	return true, nil
}
