package check

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// reference is where an instruction names a stage to take files from.
type reference struct {
	from  *Word   // nil: it names none
	stage **Stage // what is found goes here
}

// references are those of one instruction, in order.
func references(n Node) []reference {
	switch n := n.(type) {
	case *Copy:
		return []reference{{n.From, &n.FromStage}}
	case *ExportFile:
		return []reference{{n.From, &n.FromStage}}
	case *Run:
		var out []reference
		for i := range n.Mounts {
			out = append(out, reference{n.Mounts[i].From, &n.Mounts[i].FromStage})
		}
		return out
	}
	return nil
}

// needs are those references that the stage's own result stands on: what EXPORT
// takes is no part of it.
func needs(n Node) []reference {
	if _, export := n.(*ExportFile); export {
		return nil
	}
	return references(n)
}

// findSources finds the stages that --from and from= name, now that all are
// known, and refuses circles.
func (c *checker) findSources() {
	for _, s := range c.prog.Stages {
		c.laterParent(s)
		for _, i := range s.Instrs {
			c.goTo(i)
			for _, r := range references(i.Node) {
				if r.from != nil && r.from.Text != "" && !strings.Contains(r.from.Text, "$") {
					_, export := i.Node.(*ExportFile)
					*r.stage = c.findSource(*r.from, export)
				}
			}
		}
	}
	c.circles()
}

// findSource is the stage of a name or number; nil where it is something else.
func (c *checker) findSource(w Word, stagesOnly bool) *Stage {
	index, err := strconv.Atoi(w.Text)
	if err == nil {
		if index < 0 || index >= len(c.prog.Stages) {
			c.badValue(RuleUnknownStage, w, fmt.Sprintf("there is no stage %d", index), c.stagesHint())
			return nil
		}
		return c.prog.Stages[index]
	}
	s := c.findParent(w.Text)
	switch {
	case s == nil && stagesOnly:
		c.badValue(RuleUnknownStage, w, fmt.Sprintf("no stage is named %q", w.Text),
			suggest(w.Text, c.stageNames(), "name a stage of this file"))
	case s == nil:
		c.likelyStage(w)
	}
	return s
}

// laterParent warns of a stage that stands on what a stage further down is
// named: an image is meant there. One that begins with the same image only
// bears its name.
func (c *checker) laterParent(s *Stage) {
	n := s.From.Node.(*Rootfs)
	later := c.findParent(n.Source.Text)
	if n.Parent != nil || later == nil || later.Index <= s.Index || later.From.Node.(*Rootfs).Source.Text == n.Source.Text {
		return
	}
	c.goTo(s.From)
	c.report(diag.Diagnostic{
		Severity: diag.Warning, Rule: RuleUnknownStage,
		Summary: fmt.Sprintf("no stage before this one is named %q, so it is taken for an image or a named context", n.Source.Text),
		Hint:    "move the stage of that name up",
		Span:    n.Source.Span,
		Related: []diag.Related{{Message: "it stands here", Span: later.From.Span}},
	})
}

func (c *checker) stagesHint() string {
	if len(c.prog.Stages) == 1 {
		return "the only stage is 0"
	}
	return fmt.Sprintf("the stages are 0 to %d", len(c.prog.Stages)-1)
}

// likelyStage warns of an image's name that looks like a stage's.
func (c *checker) likelyStage(w Word) {
	if strings.ContainsAny(w.Text, "/:.@") {
		return
	}
	if near := instr.Suggest(w.Text, c.stageNames()); near != "" {
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleUnknownStage,
			Summary: fmt.Sprintf("no stage is named %q, so it is taken for an image or a named context", w.Text),
			Hint:    "did you mean " + near + "?",
			Span:    w.Span,
		})
	}
}

// stageNames are the names of stages, sorted, for a hint; nil where there are too
// many for one.
func (c *checker) stageNames() []string {
	if len(c.byName) > instr.MaxNames {
		return nil
	}
	return slices.Sorted(maps.Keys(c.byName))
}

// circles reports a stage that needs its own result, once.
func (c *checker) circles() {
	g := circles{state: make([]byte, len(c.prog.Stages))}
	for _, s := range c.prog.Stages {
		if at := g.walk(s); at != nil {
			c.report(circle(at))
			return
		}
	}
}

// circles is a walk in depth over what stages need.
type circles struct {
	state []byte   // of each stage: 0, walking or done
	path  []*Instr // the lines by which the walk came here
}

const (
	walking = 1
	done    = 2
)

// walk gives the line of a circle that names a stage further down, since one of
// them must; nil where there is none.
func (g *circles) walk(s *Stage) *Instr {
	switch g.state[s.Index] {
	case done:
		return nil
	case walking:
		return g.forward()
	}
	g.state[s.Index] = walking
	if at := g.follow(s.From.Node.(*Rootfs).Parent, s.From); at != nil {
		return at
	}
	for _, i := range s.Instrs {
		for _, r := range needs(i.Node) {
			if at := g.follow(*r.stage, i); at != nil {
				return at
			}
		}
	}
	g.state[s.Index] = done
	return nil
}

func (g *circles) follow(s *Stage, by *Instr) *Instr {
	if s == nil {
		return nil
	}
	g.path = append(g.path, by)
	at := g.walk(s)
	g.path = g.path[:len(g.path)-1]
	return at
}

func (g *circles) forward() *Instr {
	for _, i := range slices.Backward(g.path) {
		if forwardOf(i) != nil {
			return i
		}
	}
	panic("check: circles: no line names a stage further down")
}

// forwardOf is the word by which a line names its own stage or one further down;
// nil where it names none.
func forwardOf(i *Instr) *Word {
	for _, r := range needs(i.Node) {
		if s := *r.stage; s != nil && s.Index >= i.Stage.Index {
			return r.from
		}
	}
	return nil
}

func circle(at *Instr) diag.Diagnostic {
	return diag.Diagnostic{
		Rule:    RuleCircularStages,
		Summary: "the stage " + at.Stage.title() + " needs its own result",
		Hint:    "move what both need into a stage of its own",
		Span:    forwardOf(at).Span,
		Related: []diag.Related{{Message: "the stage begins here", Span: at.Stage.From.Span}},
	}
}

// title is the stage's name or number.
func (s *Stage) title() string {
	if s.Name != "" {
		return strconv.Quote(s.Name)
	}
	return strconv.Itoa(s.Index)
}
