package check

import (
	"errors"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// Options are what a check is told from outside. The zero value works.
type Options struct {
	// BuildArgs are the variables given by --build-arg: one that no ARG
	// declares is a warning.
	BuildArgs []string
	// Context gives the files that INCLUDE names; nil: none can be read.
	Context syntax.Reader
	// Name is the source's own path in the context; "": it has none there.
	Name string
}

// Parse reads and checks a source and what it includes: every finding, sorted.
// The program is nil where one of them is an error.
func Parse(src *diag.Source, o Options) (*Program, diag.List) {
	tree, prog, list := Load(src, o)
	list = Filter(tree.Files, list).Sorted()
	if list.HasErrors() {
		return nil, list
	}
	return prog, list
}

// Load is Parse for what looks further: the tree too, and every finding, not yet
// filtered. The program is whole only where none of them is an error.
func Load(src *diag.Source, o Options) (*syntax.Tree, *Program, diag.List) {
	file, list := syntax.Parse(src)
	tree, more := syntax.Load(file, o.Name, o.context())
	list = append(list, more...)
	prog, more := Check(tree, o)
	return tree, prog, append(list, more...)
}

func (o Options) context() syntax.Reader {
	if o.Context == nil {
		return noContext{}
	}
	return o.Context
}

// noContext has no files.
type noContext struct{}

// ReadSource implements syntax.Reader.
func (noContext) ReadSource(string) (*diag.Source, error) {
	return nil, errors.New("no context is at hand")
}

// Check turns a tree into a program, and gives what it found, sorted and not yet
// filtered. Lines that the parser marked bad are left out, since it has told of
// them: the program is whole only where no list has an error.
func Check(tree *syntax.Tree, o Options) (*Program, diag.List) {
	first := tree.Files[0]
	c := &checker{
		builders: &builders, tree: tree, file: first,
		prog: &Program{Escape: first.Escape},
		used: map[string]bool{}, byName: map[string]*Stage{}, told: map[finding]bool{},
	}
	for _, f := range tree.Files {
		c.prog.Sources = append(c.prog.Sources, f.Source)
	}
	for _, line := range tree.Lines {
		c.file, c.included = line.File, line.Included
		c.instruction(line.Instr)
	}
	c.file, c.included = first, nil
	c.finish(o)
	return c.prog, c.list.Sorted()
}

// checker is the state of one check. The file is read once, from top to bottom;
// what needs the whole of it waits for finish.
type checker struct {
	builders *tables
	tree     *syntax.Tree
	prog     *Program
	list     diag.List
	scopes   []*scope // one a stage
	globals  scope
	file     *syntax.File      // of the line at hand
	in       *syntax.Instr     // at hand
	included []diag.Span       // the INCLUDE lines that brought it here
	refused  bool              // it has a flag that was refused
	used     map[string]bool   // names of ARGs
	byName   map[string]*Stage // the last of each name
	told     map[finding]bool  // of a tree of several files
	probe    Expander          // tries how words are written
}

// report adds a finding, and to one of an included file how it came here. Of a
// file that is included more than once it is told once.
func (c *checker) report(d diag.Diagnostic) {
	if len(c.tree.Files) > 1 {
		key := finding{d.Span, d.Rule, d.Summary}
		if c.told[key] {
			return
		}
		c.told[key] = true
		d.Related = append(d.Related, syntax.Chain(c.chain(d.Span.Source))...)
	}
	c.list = append(c.list, d)
}

// finding is what makes one finding another one's double.
type finding struct {
	span          diag.Span
	rule, summary string
}

// goTo makes an instruction the one at hand again, for its file and how that
// came here.
func (c *checker) goTo(i *Instr) {
	c.included = i.Included
	if c.file.Source == i.Span.Source {
		return
	}
	for _, f := range c.tree.Files {
		if f.Source == i.Span.Source {
			c.file = f
		}
	}
}

// chain is how a file came here: as the line at hand did where that is of the
// file, else as it did first.
func (c *checker) chain(src *diag.Source) []diag.Span {
	if c.file.Source == src {
		return c.included
	}
	for _, line := range c.tree.Lines {
		if line.File.Source == src {
			return line.Included
		}
	}
	return nil
}

// stage is the one at hand; nil before the first.
func (c *checker) stage() *Stage {
	if n := len(c.prog.Stages); n > 0 {
		return c.prog.Stages[n-1]
	}
	return nil
}

// scope is what the variables of the place at hand are.
func (c *checker) scope() *scope {
	if n := len(c.scopes); n > 0 {
		return c.scopes[n-1]
	}
	return &c.globals
}

// instruction checks one line and adds it to its stage.
func (c *checker) instruction(in *syntax.Instr) {
	c.in = in
	if in.Row == nil || in.Row.Verbs != nil && in.VerbRow == nil {
		return
	}
	row := in.Row
	if in.VerbRow != nil {
		row = in.VerbRow
	}
	isStage := row.Section == "ROOTFS"
	if c.stage() == nil && !in.Row.Global {
		c.report(beforeStage(in))
		return
	}
	before := len(c.list)
	flags := c.flags(row)
	c.refused = len(c.list) > before
	if in.Bad && !isStage {
		return
	}
	node := c.node(row, flags)
	if node == nil && !isStage {
		return
	}
	c.add(node)
}

// add puts a checked instruction in its place.
func (c *checker) add(node Node) {
	i := &Instr{Node: node, Span: c.in.Span, Text: c.in.Text, Escape: c.file.Escape, Included: c.included}
	switch n := node.(type) {
	case *Rootfs:
		c.addStage(i, n)
		return
	case *Target:
		c.prog.Targets = append(c.prog.Targets, i)
	}
	i.Stage = c.stage()
	if i.Stage == nil {
		c.prog.Globals = append(c.prog.Globals, i)
		return
	}
	i.Stage.Instrs = append(i.Stage.Instrs, i)
	i.Stage.Span.End = i.Span.End
}

// node makes the typed instruction; nil where an error was reported.
func (c *checker) node(row *instr.Instruction, f flags) Node {
	build := c.builders.plain[c.in.Row.Keyword]
	if verbs := c.builders.verbs[c.in.Row.Keyword]; verbs != nil {
		build = verbs[row.Keyword]
	}
	if build == nil {
		return nil
	}
	return build(c, f)
}
