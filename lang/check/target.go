package check

import (
	"fmt"
	"slices"

	"github.com/sysbuild/sysbuild/lang/instr"
)

func (c *checker) target(f flags) Node {
	row := instr.FindTarget(c.in.Verb.Text)
	n := &Target{Format: row.Format, Layers: f.text("layers"), Compression: f.text("compression"), Flags: ownFlags(row, f)}
	if n.Layers == "" {
		n.Layers = instr.LayersOne
	}
	switch len(c.in.Args) {
	case 0:
		return c.missing("a name")
	case 1:
		n.Name = c.in.Args[0]
	default:
		return c.tooMany(c.in.Args[1], "a TARGET makes one output; write a second line for another")
	}
	c.strict(n.Name, false)
	for _, own := range n.Flags {
		c.targetFlag(own)
	}
	if name, ok := c.literal(n.Name); ok {
		if err := row.CheckName(instr.SplitName(name)); err != nil {
			c.badValue(RuleBadName, n.Name, fmt.Sprintf("an output cannot be named %q: %v", name, err),
				"write NAME or NAME:TAG, such as example.org/etcd:3.5")
			return nil
		}
	}
	return n
}

// versions wants a version of each ACI, whose format demands one: its tag, else
// the label of that name, which an unknown base may bring too.
func (c *checker) versions() {
	for _, t := range c.prog.Targets {
		n := t.Node.(*Target)
		c.goTo(t)
		name, ok := c.literal(n.Name)
		_, tag := instr.SplitName(name)
		if n.Format != "aci" || !ok || tag != "" || c.mayHaveVersion(t.Stage) {
			continue
		}
		c.badValue(RuleMissingArgument, n.Name, fmt.Sprintf("the ACI %q has no version", name),
			"write TARGET aci "+name+":VERSION, or LABEL version=VERSION")
	}
}

// mayHaveVersion is true for a stage whose image has a version label, or may
// have one.
func (c *checker) mayHaveVersion(s *Stage) bool {
	for ; s != nil; s = s.From.Node.(*Rootfs).Parent {
		for _, i := range s.Instrs {
			l, ok := i.Node.(*Label)
			if ok && slices.ContainsFunc(l.Pairs, c.namesVersion) {
				return true
			}
		}
		if src := s.From.Node.(*Rootfs); src.Parent == nil {
			return src.Source.Text != "scratch"
		}
	}
	return false
}

func (c *checker) namesVersion(p Pair) bool {
	name, ok := c.literal(p.Name)
	return !ok || name == "version"
}

// ownFlags are the format's own among a target's flags, in the order of its
// row. A bare one is true.
func ownFlags(row *instr.Target, f flags) []Flag {
	var out []Flag
	for _, def := range row.Flags {
		if def.Name == "layers" || def.Name == "compression" {
			continue
		}
		for _, given := range f[def.Name] {
			value := Word{Text: "true", Raw: true, Span: given.Span}
			if given.Value != nil {
				value = *given.Value
			}
			out = append(out, Flag{Name: def.Name, Value: value})
		}
	}
	return out
}
