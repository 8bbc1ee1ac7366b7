package compiler

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// target is an output in the making.
type target struct {
	instr *check.Instr
	node  *check.Target
	stage *stage
	name  string // expand
	tag   string // expand
}

// stage is a stage that a target needs. Each pass fills its own fields.
type stage struct {
	src    *check.Stage
	parent *stage                      // select: the earlier stage that ROOTFS names; nil where it names something else
	source *ir.Source                  // select: what ROOTFS names; nil where parent is set
	from   map[*check.Instr]*ir.Source // select: what a COPY --from names that is no stage

	base  *ir.Base                  // bases; nil where parent is set
	bases map[*check.Instr]*ir.Base // bases: of from
	vars  []string                  // bases: names of the base's yum variables

	end   scope  // expand: behind the last instruction
	steps []step // expand

	built *built // build
}

// selectTargets chooses the targets and with them the stages.
func (j *job) selectTargets(context.Context) error {
	j.globals = builtins(j.opts)
	for _, in := range j.prog.Globals {
		if err := j.arg(&j.globals, nil, in.Node.(*check.Arg)); err != nil {
			return err
		}
	}
	if err := j.readEpoch(); err != nil {
		return err
	}
	all := make(map[*check.Stage]*stage)
	for _, s := range j.prog.Stages {
		all[s] = &stage{src: s}
	}
	if err := j.chooseTargets(all); err != nil {
		return err
	}
	needed := map[*stage]bool{}
	for _, t := range j.targets {
		j.need(t.stage, all, needed)
	}
	return nil
}

// readEpoch takes SOURCE_DATE_EPOCH from --build-arg or from an ARG before the
// first stage where the options have none.
func (j *job) readEpoch() error {
	const name = "SOURCE_DATE_EPOCH"
	value, ok := j.opts.BuildArgs[name]
	if !ok {
		value, _ = j.globals.lookup(name)
	}
	if j.opts.Epoch != nil || value == "" {
		return nil
	}
	seconds, err := strconv.ParseInt(value, 10, 64)
	if err != nil || seconds < 0 {
		return badValue("InvalidEpoch", name, value, errors.New("seconds since 1970 are wanted"), diag.Span{})
	}
	when := time.Unix(seconds, 0)
	j.opts.Epoch = &when
	return nil
}

func builtins(o Options) scope {
	var s scope
	p := o.Platform
	stage := o.Stage
	if stage == "" {
		stage = "default"
	}
	for _, where := range []string{"BUILD", "TARGET"} {
		s.set(where+"PLATFORM", format(p))
		s.set(where+"OS", p.OS)
		s.set(where+"OSVERSION", p.OSVersion)
		s.set(where+"ARCH", p.Architecture)
		s.set(where+"VARIANT", p.Variant)
	}
	s.set("TARGETSTAGE", stage)
	for name, value := range o.BuildArgs {
		if _, ok := s.values[name]; ok {
			s.set(name, value)
		}
	}
	return s
}

// chooseTargets takes the targets that the options name. A name that holds a
// variable is judged once it is expanded.
func (j *job) chooseTargets(all map[*check.Stage]*stage) error {
	only, err := j.onlyStage()
	if err != nil {
		return err
	}
	for _, in := range j.prog.Targets {
		if only != nil && (in.Stage != only || j.prog.Implicit) {
			continue
		}
		node := in.Node.(*check.Target)
		if j.prog.Implicit || len(j.opts.Targets) == 0 || slices.ContainsFunc(j.opts.Targets, func(w string) bool { return maybe(node, w) }) {
			j.targets = append(j.targets, &target{instr: in, node: node, stage: all[in.Stage]})
		}
	}
	if only != nil && len(j.targets) == 0 {
		j.targets = []*target{j.stageTarget(all[only])}
	}
	return j.unmatched()
}

// stageTarget is the output of a stage that has no TARGET, chosen by --stage.
func (j *job) stageTarget(s *stage) *target {
	node := &check.Target{Format: "oci", Layers: "one"}
	if j.prog.Implicit {
		node.Layers = "steps"
	}
	return &target{instr: &check.Instr{Node: node, Stage: s.src, Span: s.src.Span}, node: node, stage: s}
}

// onlyStage is the stage that --stage names; nil where it names none.
func (j *job) onlyStage() (*check.Stage, error) {
	if j.opts.Stage == "" {
		return nil, nil
	}
	var names []string
	for _, s := range j.prog.Stages {
		if s.Name == strings.ToLower(j.opts.Stage) || strconv.Itoa(s.Index) == j.opts.Stage {
			return s, nil
		}
		if s.Name != "" {
			names = append(names, s.Name)
		}
	}
	return nil, noSuchStage(j.opts.Stage, names)
}

// unmatched wants every name that the options give to be some target's.
func (j *job) unmatched() error {
	for _, want := range j.opts.Targets {
		if !slices.ContainsFunc(j.targets, func(t *target) bool { return maybe(t.node, want) || t.matches(want) }) {
			return noSuchTarget(want, j.prog, j.opts.ContextName)
		}
	}
	return nil
}

// maybe is true where the target is, or may turn out to be, what want names.
func maybe(n *check.Target, want string) bool {
	text := n.Name.Text
	return n.Format == want || text == want || strings.ContainsRune(text, '$') || baseName(text) == want
}

// matches is maybe for a target whose name is known.
func (t *target) matches(want string) bool {
	return t.node.Format == want || t.name == want || (t.tag != "" && t.name+":"+t.tag == want)
}

// baseName is a name without its tag.
func baseName(s string) string {
	if i := strings.LastIndexByte(s, ':'); i > strings.LastIndexByte(s, '/') {
		return s[:i]
	}
	return s
}

// need takes a stage, behind all that it is made of. A COPY --from may name one
// that stands further down.
func (j *job) need(s *stage, all map[*check.Stage]*stage, needed map[*stage]bool) {
	if needed[s] {
		return
	}
	needed[s] = true
	if err := j.readRootfs(s, all); err != nil {
		j.take(err)
		return
	}
	if s.parent != nil {
		j.need(s.parent, all, needed)
	}
	defer func() { j.stages = append(j.stages, s) }()
	for _, in := range s.src.Instrs {
		c, ok := in.Node.(*check.Copy)
		switch {
		case !ok || c.From == nil:
		case c.FromStage != nil:
			j.need(all[c.FromStage], all, needed)
		default:
			j.needFrom(s, in, c)
		}
	}
}

// readRootfs expands a ROOTFS and says what it names.
func (j *job) readRootfs(s *stage, all map[*check.Stage]*stage) error {
	r := s.src.From.Node.(*check.Rootfs)
	if r.Parent != nil {
		s.parent = all[r.Parent]
		return nil
	}
	x := j.globals.words(j.prog.Escape)
	text, err := j.word(x, r.Source, s.src.From)
	if err != nil {
		return err
	}
	if text == "" {
		return emptySource(r.Source)
	}
	for _, earlier := range j.prog.Stages[:s.src.Index] {
		if earlier.Name != "" && earlier.Name == strings.ToLower(text) {
			s.parent = all[earlier]
			return nil
		}
	}
	platform, err := j.optional(x, r.Platform, s.src.From)
	if err != nil {
		return err
	}
	sum, err := j.optional(x, r.Checksum, s.src.From)
	if err != nil {
		return err
	}
	s.source = j.locate(text)
	if s.source.Kind != ir.Scratch && sum != "" {
		s.source.Digest = ir.Digest(sum)
	}
	if platform != "" && platform != format(j.opts.Platform) {
		return otherPlatform(*r.Platform, platform, format(j.opts.Platform))
	}
	return nil
}

// needFrom says what a COPY --from names that is no stage.
func (j *job) needFrom(s *stage, in *check.Instr, c *check.Copy) {
	if s.from == nil {
		s.from = map[*check.Instr]*ir.Source{}
	}
	s.from[in] = j.locate(c.From.Text)
}
