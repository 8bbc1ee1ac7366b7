package check

import (
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// Options are what a check is told from outside. The zero value works.
type Options struct {
	// BuildArgs are the variables given by --build-arg: one that no ARG
	// declares is a warning.
	BuildArgs []string
}

// Parse reads and checks a source: every finding of both, sorted. The program
// is nil where one of them is an error.
func Parse(src *diag.Source, o Options) (*Program, diag.List) {
	file, list := syntax.Parse(src)
	prog, more := Check(file, o)
	list = filter(file, append(list, more...)).Sorted()
	if list.HasErrors() {
		return nil, list
	}
	return prog, list
}

// Check turns a file's tree into a program, and gives what it found, sorted.
// Lines that the parser marked bad are left out, since it has told of them: the
// program is whole only where neither list has an error.
func Check(file *syntax.File, o Options) (*Program, diag.List) {
	c := &checker{
		file: file,
		prog: &Program{Sources: []*diag.Source{file.Source}, Escape: file.Escape},
		used: map[string]bool{}, byName: map[string]*Stage{},
	}
	for _, in := range file.Instrs {
		c.instruction(in)
	}
	c.finish(o)
	return c.prog, filter(file, c.list).Sorted()
}

// checker is the state of one check. The file is read once, from top to bottom;
// what needs the whole of it waits for finish.
type checker struct {
	file    *syntax.File
	prog    *Program
	list    diag.List
	scopes  []*scope // one a stage
	globals scope
	in      *syntax.Instr     // at hand
	refused bool              // it has a flag that was refused
	used    map[string]bool   // names of ARGs
	byName  map[string]*Stage // the last of each name
}

func (c *checker) report(d diag.Diagnostic) { c.list = append(c.list, d) }

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
	if row.Later {
		c.report(notYet(in.Title(), in.Keyword.Span))
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
	i := &Instr{Node: node, Span: c.in.Span, Text: c.in.Text}
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
	build := builders[c.in.Row.Keyword]
	if c.in.VerbRow != nil && c.in.Row.Keyword == "YUM" {
		build = yumBuilders[row.Keyword]
	}
	return build(c, f)
}

// builders has one entry for each keyword of the table that is supported.
var builders = map[string]func(*checker, flags) Node{
	"ROOTFS":     (*checker).rootfs,
	"FROM":       (*checker).rootfs,
	"ARG":        (*checker).arg,
	"ENV":        (*checker).env,
	"RUN":        (*checker).run,
	"COPY":       (*checker).copy,
	"WORKDIR":    (*checker).workdir,
	"USER":       (*checker).user,
	"SHELL":      (*checker).shell,
	"CMD":        (*checker).cmd,
	"ENTRYPOINT": (*checker).entrypoint,
	"LABEL":      (*checker).label,
	"EXPOSE":     (*checker).expose,
	"VOLUME":     (*checker).volume,
	"STOPSIGNAL": (*checker).stopSignal,
	"MAINTAINER": (*checker).maintainer,
	"TARGET":     (*checker).target,
}

// yumBuilders has one entry for each verb of YUM that is supported.
var yumBuilders = map[string]func(*checker, flags) Node{
	"repo":    (*checker).yumRepo,
	"key":     (*checker).yumKey,
	"set":     (*checker).yumSet,
	"var":     (*checker).yumVar,
	"install": (*checker).yumInstall,
}
