package compiler

import (
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// order fills in the stages that the targets need, each behind all that it is
// made of. It is done again where a base's ONBUILD lines need more.
func (j *job) order() {
	j.stages = nil
	o := &orderer{job: j, state: map[*stage]int{}}
	for _, t := range j.targets {
		o.need(t.stage)
		for _, s := range j.exportsFrom(t) {
			o.need(s)
		}
	}
}

// exportsFrom are the stages that the host files of a system target come from,
// beside its own.
func (j *job) exportsFrom(t *target) []*stage {
	if t.node.Format != "system" {
		return nil
	}
	var out []*stage
	for _, in := range t.stage.instrs() {
		if n, ok := in.Node.(*check.ExportFile); ok && n.FromStage != nil {
			out = append(out, j.all[n.FromStage])
		}
	}
	return out
}

type orderer struct {
	*job
	state map[*stage]int // 0: not met, 1: being taken, 2: taken
}

// need takes a stage, behind all that it is made of. A --from may name one that
// stands further down.
func (o *orderer) need(s *stage) {
	switch o.state[s] {
	case 1:
		o.note(circularOnBuild(s))
		return
	case 2:
		return
	}
	o.state[s] = 1
	defer func() { o.state[s] = 2; o.stages = append(o.stages, s) }()
	if err := o.readRootfs(s); err != nil {
		o.take(err)
		return
	}
	if s.parent != nil {
		o.need(s.parent)
	}
	for _, in := range s.instrs() {
		for _, f := range o.froms(in.Node) {
			if f.stage != nil {
				o.need(o.all[f.stage])
			} else {
				o.needFrom(s, f.word)
			}
		}
	}
}

// instrs are the stage's instructions: first those that what it stands on kept
// for it.
func (s *stage) instrs() []*check.Instr {
	if s.replaced {
		return nil
	}
	return append(s.triggers[:len(s.triggers):len(s.triggers)], s.src.Instrs...)
}

// from is what a --from names: a stage, or something outside.
type from struct {
	word  *check.Word
	stage *check.Stage // nil: it is no stage's name
}

// froms are what an instruction takes files from, beside the context.
func (j *job) froms(n check.Node) []from {
	switch n := n.(type) {
	case *check.Copy:
		if n.From != nil {
			return []from{{n.From, n.FromStage}}
		}
	case *check.Run:
		var out []from
		for _, m := range n.Mounts {
			if text(m.From) != "" {
				out = append(out, from{m.From, j.mountStage(m)})
			}
		}
		return out
	}
	return nil
}

// mountStage is the stage that a mount's from names; nil where it names none.
func (j *job) mountStage(m check.Mount) *check.Stage {
	if m.FromStage != nil {
		return m.FromStage
	}
	return j.stageBefore(len(j.prog.Stages), text(m.From))
}

// stageBefore is the last stage of a name in front of the one of a number; nil
// where there is none.
func (j *job) stageBefore(number int, name string) *check.Stage {
	for i := number - 1; i >= 0; i-- {
		if s := j.prog.Stages[i]; s.Name != "" && s.Name == strings.ToLower(name) {
			return s
		}
	}
	return nil
}

// readRootfs expands a ROOTFS and says what it names.
func (j *job) readRootfs(s *stage) error {
	if s.parent != nil || s.source != nil {
		return nil // it is known from the first time
	}
	if name, ok := j.contextNamed(s.src.Name); ok && s.src.Name != "" {
		s.replaced, s.source = true, j.contextRoot(name)
		return nil
	}
	r := s.src.From.Node.(*check.Rootfs)
	if r.Parent != nil {
		return j.standOn(s, r.Parent)
	}
	x := j.globals.words(j.escape(s.src.From))
	text, err := j.word(x, r.Source, s.src.From)
	if err != nil {
		return err
	}
	if text == "" {
		return emptySource(r.Source)
	}
	if earlier := j.stageBefore(s.src.Index, text); earlier != nil {
		return j.standOn(s, earlier)
	}
	return j.readSource(s, text, r, x)
}

// readSource says what a ROOTFS names that is no stage.
func (j *job) readSource(s *stage, text string, r *check.Rootfs, x *check.Expander) error {
	platform, err := j.optional(x, r.Platform, s.src.From)
	if err != nil {
		return err
	}
	sum, err := j.optional(x, r.Checksum, s.src.From)
	if err != nil {
		return err
	}
	switch {
	case platform == "":
		if r.Platform != nil && r.Platform.Text != "" {
			return emptyPlatform(*r.Platform)
		}
	case normalPlatform(platform) != format(j.opts.Platform):
		return otherPlatform(*r.Platform, platform, format(j.opts.Platform))
	}
	src := j.locate(text)
	if src.Kind != ir.Scratch && sum != "" {
		src.Digest = ir.Digest(sum)
	}
	src.Unpack = src.Kind == ir.URL
	s.source = src
	return nil
}

// standOn makes a stage stand on an earlier one, whose ONBUILD lines come
// first in it.
func (j *job) standOn(s *stage, parent *check.Stage) error {
	s.parent = j.all[parent]
	if _, ok := j.contextNamed(parent.Name); ok && parent.Name != "" {
		return nil // --build-context has taken its place
	}
	var triggers []string
	for _, in := range parent.Instrs {
		if n, ok := in.Node.(*check.OnBuild); ok {
			triggers = append(triggers, n.Trigger)
		}
	}
	return j.readTriggers(s, "stage "+stageName(parent), triggers)
}

// needFrom says what a --from names that is no stage.
func (j *job) needFrom(s *stage, w *check.Word) {
	if s.from == nil {
		s.from = map[*check.Word]*ir.Source{}
	}
	if s.from[w] != nil {
		return
	}
	if name, ok := j.contextNamed(w.Text); ok && j.opts.Contexts[name].Dir {
		s.from[w] = &ir.Source{Kind: ir.Context, Ref: name, Exclude: j.opts.Contexts[name].Excludes}
		return
	}
	s.from[w] = j.locate(w.Text)
}

func circularOnBuild(s *stage) diag.Diagnostic {
	return diag.Diagnostic{
		Rule: "CircularStages", Summary: "stage " + stageName(s.src) + " needs its own result, by an ONBUILD line of what it stands on",
		Span: s.src.From.Span,
	}
}
