// Package convert makes an idiomatic Sysfile of a Dockerfile: its stages begin
// with ROOTFS, and packages that commands install are YUM's where that is the
// same. It runs nothing and looks nothing up; what it cannot be sure of stays as
// it is, with the reason.
package convert

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// The rules of what is said of a conversion. Both are diag.Info.
const (
	RuleKept    = "KeptCommand"    // it stays as it is, and why
	RuleChanged = "ChangedMeaning" // it was converted, and is not quite the same
)

// Options are what a conversion is told from outside. The zero value works.
type Options struct {
	// Context has the files that the Dockerfile copies; nil: none are at hand,
	// and what cannot be told without them stays.
	Context Context
	// Name names the output of a system container's file that has no LABEL
	// name: "" is "image".
	Name string
}

// Dockerfile converts a file. Where the file has an error the list tells of it
// and the text is empty; otherwise the list holds what is said of single lines,
// each diag.Info, in the file's order. The text is canonical and has no error.
func Dockerfile(src *diag.Source, o Options) (text string, list diag.List) {
	file, _ := syntax.Parse(src)
	if _, found := check.Parse(src, check.Options{}); found.HasErrors() {
		return "", onlyErrors(found)
	}
	c, text, err := readable(file, o)
	if err != nil {
		return "", diag.List{{
			Rule: "Internal", Summary: fmt.Sprintf("what it became is no Sysfile: %v", err),
			Hint: "this is a bug of sysbuild; please report it with the file", Span: src.Span(0, 0),
		}}
	}
	return text, c.notes.Sorted()
}

// readable converts a file. Where what it becomes is no Sysfile, since a package
// has a name that YUM does not take, say, the RUN that does it stays whole, or
// where it is not one alone all of them.
func readable(file *syntax.File, o Options) (*converter, string, error) {
	c, text, err := settled(file, o, nil)
	all := map[*syntax.Instr]bool{}
	for _, in := range file.Instrs {
		if err == nil {
			break
		}
		if in.Row.Keyword == "RUN" {
			all[in] = true
			c, text, err = settled(file, o, map[*syntax.Instr]bool{in: true})
		}
	}
	if err != nil {
		return settled(file, o, all)
	}
	return c, text, nil
}

// maxRounds bounds how often a file is gone through. Each round but the last
// finds a line more that must stay, or where another line puts something.
const maxRounds = 20

// settled goes through a file until a round finds out nothing that the one
// before it did not know. What is still in motion then stays a Dockerfile's, and
// so does what EXPORT refuses, such as a unit that starts nothing.
// The RUNs of whole are not looked into.
func settled(file *syntax.File, o Options, whole map[*syntax.Instr]bool) (*converter, string, error) {
	known := &learned{stays: newPlaces()}
	var refused diag.List
	for n := 0; ; n++ {
		c := newConverter(file, o, known)
		c.whole = whole
		c.export = n < maxRounds && refused == nil && exporting(file) && c.isSystem()
		if refused != nil {
			c.kept(file.Source.Span(0, 0), "what is below "+exportsDir, "EXPORT would not take it: "+refused[0].Summary, "")
		}
		for _, in := range file.Instrs {
			c.instruction(in)
		}
		target := c.target()
		c.directives()
		text, err := canonical(file.Source.Name, c.edited())
		if err == nil && target != "" { // behind what is whole: the last line may go on with nothing
			text, err = canonical(file.Source.Name, text+target)
		}
		if errors.As(err, &refused) && c.export {
			continue
		}
		if err != nil || !c.export {
			return c, text, err
		}
		c.found.refused = c.refused(text)
		next := c.found.adds(known)
		if next == nil {
			return c, text, nil
		}
		known = next
	}
}

func onlyErrors(list diag.List) diag.List {
	var out diag.List
	for _, d := range list {
		if d.Severity == diag.Error {
			out = append(out, d)
		}
	}
	return out
}

// canonical formats a text, and checks it.
func canonical(name, text string) (string, error) {
	src := diag.NewSource(name, text)
	if _, list := check.Parse(src, check.Options{}); list.HasErrors() {
		return "", onlyErrors(list)
	}
	file, _ := syntax.Parse(src)
	var b strings.Builder
	if err := syntax.Fprint(&b, file, syntax.PrintOptions{}); err != nil {
		return "", err
	}
	return b.String(), nil
}

// converter goes through a file once.
type converter struct {
	file   *syntax.File
	opts   Options
	whole  map[*syntax.Instr]bool // RUNs that stay as they are
	stages []*stage
	edits  []diag.Edit // in order, apart from each other
	notes  diag.List

	// Of a system container's file: what is put below /exports becomes EXPORT.
	export   bool
	last     int             // the number of stages: the last one's
	known    *learned        // by the rounds before
	found    learned         // by this one
	dirs     map[string]bool // of the host, that were made so far
	verbs    map[string]bool // places of texts that EXPORT has put there
	rendered map[string]bool // files of the host that became templates
}

func newConverter(file *syntax.File, o Options, known *learned) *converter {
	return &converter{
		file: file, opts: o, known: known, last: stagesOf(file),
		found: learned{stays: newPlaces(), placed: map[string]bool{}, made: map[string]bool{}},
		dirs:  map[string]bool{}, verbs: map[string]bool{}, rendered: map[string]bool{},
	}
}

func (c *converter) replace(s diag.Span, text string) {
	c.edits = append(c.edits, diag.Edit{Span: s, Text: text})
}

// changed tells of what was converted and is not quite the same.
func (c *converter) changed(s diag.Span, summary, hint string) {
	c.notes = append(c.notes, diag.Diagnostic{Severity: diag.Info, Rule: RuleChanged, Summary: summary, Hint: hint, Span: s})
}

func (c *converter) kept(s diag.Span, what, why, hint string) {
	c.notes = append(c.notes, diag.Diagnostic{
		Severity: diag.Info, Rule: RuleKept, Summary: what + " stays as it is: " + why, Hint: hint, Span: s,
	})
}

// edited is the source with the edits made.
func (c *converter) edited() string {
	text := c.file.Source.Text
	var b strings.Builder
	at := 0
	for _, e := range c.edits {
		b.WriteString(text[at:e.Span.Start])
		b.WriteString(e.Text)
		at = e.Span.End
	}
	b.WriteString(text[at:])
	return b.String()
}

// directives drops the one that names docker's own frontend, which reads no
// Sysfile.
func (c *converter) directives() {
	d := c.file.Directive("syntax")
	if d == nil {
		return
	}
	c.edits = append([]diag.Edit{{Span: wholeLine(d.Span)}}, c.edits...)
	c.changed(d.Span, "the directive is left out: "+d.Value.Text+" reads no Sysfile", "sysbuild reads the file itself")
}

// wholeLine is a span with the end of its line.
func wholeLine(s diag.Span) diag.Span {
	if rest := s.Source.Text[s.End:]; strings.HasPrefix(rest, "\r\n") {
		s.End += 2
	} else if strings.HasPrefix(rest, "\n") {
		s.End++
	}
	return s
}

func (c *converter) instruction(in *syntax.Instr) {
	switch in.Row.Keyword {
	case "FROM":
		c.replace(in.Keyword.Span, "ROOTFS")
		c.begin(in)
	case "ROOTFS":
		c.begin(in)
	case "ARG", "ENV":
		c.declare(in)
	case "USER":
		if s := c.stage(); len(in.Args) > 0 {
			s.user = in.Args[0].Text
		}
	case "SHELL":
		c.shell(in)
	case "ONBUILD":
		if namesPackager(in.Text) {
			c.kept(in.Line, "ONBUILD", "it takes no instruction that a Dockerfile does not have", "")
		}
	case "YUM":
		if in.Verb == nil || !slices.Contains([]string{"key", "repo", "set", "var", "snapshot"}, in.Verb.Text) {
			c.stage().installs = true
		}
	case "COPY", "ADD":
		c.copies(in)
	case "RUN":
		c.run(in)
	}
}
