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

// copySources finds the stages that COPY --from names, now that all are known,
// and refuses circles.
func (c *checker) copySources() {
	for _, s := range c.prog.Stages {
		for _, i := range s.Instrs {
			if n, ok := i.Node.(*Copy); ok && n.From != nil {
				c.copySource(n)
			}
		}
	}
	c.circles()
}

func (c *checker) copySource(n *Copy) {
	w := *n.From
	index, err := strconv.Atoi(w.Text)
	if err == nil {
		if index < 0 || index >= len(c.prog.Stages) {
			c.badValue(RuleUnknownStage, w, fmt.Sprintf("there is no stage %d", index),
				fmt.Sprintf("the stages are 0 to %d", len(c.prog.Stages)-1))
			return
		}
		n.FromStage = c.prog.Stages[index]
		return
	}
	if n.FromStage = c.findParent(w.Text); n.FromStage == nil {
		c.likelyStage(w)
	}
}

// likelyStage warns of an image's name that looks like a stage's.
func (c *checker) likelyStage(w Word) {
	if strings.ContainsAny(w.Text, "/:.@") {
		return
	}
	names := slices.Sorted(maps.Keys(c.byName))
	if near := instr.Suggest(w.Text, names); near != "" {
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleUnknownStage,
			Summary: fmt.Sprintf("no stage is named %q, so it is taken for an image or a named context", w.Text),
			Hint:    "did you mean " + near + "?",
			Span:    w.Span,
		})
	}
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
		if n, ok := i.Node.(*Copy); ok {
			if at := g.follow(n.FromStage, i); at != nil {
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
		if n, ok := i.Node.(*Copy); ok && n.FromStage.Index >= i.Stage.Index {
			return i
		}
	}
	panic("check: circles: no line names a stage further down")
}

func circle(at *Instr) diag.Diagnostic {
	return diag.Diagnostic{
		Rule:    RuleCircularStages,
		Summary: "the stage " + at.Stage.title() + " needs its own result",
		Hint:    "move what both need into a stage of its own",
		Span:    at.Node.(*Copy).From.Span,
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
