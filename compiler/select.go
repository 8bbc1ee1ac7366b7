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
	src      *check.Stage
	parent   *stage                     // select: the earlier stage that ROOTFS names; nil where it names something else
	source   *ir.Source                 // select: what ROOTFS names; nil where parent is set
	replaced bool                       // select: --build-context has its name, so none of its lines is built
	triggers []*check.Instr             // select, bases: ONBUILD lines of what it stands on
	keeper   string                     // select, bases: who keeps the ONBUILD lines: an image, a stage
	from     map[*check.Word]*ir.Source // select: what a --from names that is no stage

	base  *ir.Base                 // bases; nil where parent is set
	bases map[*check.Word]*ir.Base // bases: of from
	vars  []string                 // bases: names of the base's yum variables

	end   scope  // expand: behind the last instruction
	steps []step // expand

	built *built // build
}

// selectTargets chooses the targets and with them the stages.
func (j *job) selectTargets(context.Context) error {
	j.globals = j.builtins()
	for _, in := range j.prog.Globals {
		if _, err := j.arg(&j.globals, in, in.Node.(*check.Arg), true); err != nil {
			return err
		}
	}
	if err := j.readEpoch(); err != nil {
		return err
	}
	if err := j.readNoNormalize(); err != nil {
		return err
	}
	all := make(map[*check.Stage]*stage)
	for _, s := range j.prog.Stages {
		all[s] = &stage{src: s}
	}
	if err := j.chooseTargets(all); err != nil {
		return err
	}
	j.all = all
	j.order()
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

// builtins are the ARGs that have values without being given: BUILD… of what
// builds, TARGET… of what is built.
func (j *job) builtins() scope {
	var s scope
	o := j.opts
	stage := o.Stage
	if last := len(j.prog.Stages) - 1; stage == "" && last >= 0 {
		stage = j.prog.Stages[last].Name
	}
	if stage == "" {
		stage = "default"
	}
	for where, p := range map[string]ir.Platform{"BUILD": o.Builder, "TARGET": o.Platform} {
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
