package compiler

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// step is an instruction whose words are text, and what variables were there.
type step struct {
	instr *check.Instr
	node  check.Node // every Word is Raw
	env   []string   // NAME=value: what a command sees
	args  []string   // NAME=value: the ARGs so far
	// onBuild says that the line is an ONBUILD of what the stage stands on.
	onBuild bool
	// outside are what the step's words name outside of the context, and what
	// a file it names says: see fetch.go.
	outside outside
}

// expand turns words into text, stage by stage in the file's order, so that a
// stage finds its parent's variables.
func (j *job) expand(context.Context) error {
	names := map[*check.Instr]*target{}
	for _, t := range j.targets {
		names[t.instr] = t
	}
	for _, s := range j.stages {
		sc := s.begin()
		for i, in := range s.instrs() {
			err := j.expandInstr(s, &sc, in, names[in])
			if i < len(s.triggers) && err != nil {
				err = fromTrigger(s, in, err)
			}
			if err != nil && !j.take(err) {
				return err
			}
			delete(names, in)
		}
		for i := range s.steps {
			s.steps[i].onBuild = slices.Contains(s.triggers, s.steps[i].instr)
		}
		s.end = sc
	}
	for _, t := range j.targets {
		if names[t.instr] != nil { // one that no line says
			if err := j.expandTarget(t, t.stage.end); err != nil && !j.take(err) {
				return err
			}
		}
	}
	return j.settleTargets()
}

// begin is the scope in front of a stage's first instruction.
func (s *stage) begin() scope {
	if s.parent != nil {
		return s.parent.end.child()
	}
	var sc scope
	if s.base != nil && s.base.Image != nil {
		for _, e := range s.base.Image.Env {
			name, value, _ := strings.Cut(e, "=")
			sc.setEnv(name, value)
		}
	}
	if _, ok := sc.values["PATH"]; !ok {
		sc.setEnv("PATH", defaultPath)
	}
	sc.standard()
	for _, name := range s.vars {
		sc.stand(name)
		sc.kept = append(sc.kept, name)
	}
	return sc
}

func (j *job) expandInstr(s *stage, sc *scope, in *check.Instr, t *target) error {
	if t != nil {
		return j.expandTarget(t, *sc)
	}
	st := step{instr: in, env: sc.env(), args: sc.buildArgs()}
	var err error
	switch n := in.Node.(type) {
	case *check.Arg:
		st.args, err = j.arg(sc, in, n, false)
		st.node = n
	case *check.Env:
		var pairs []check.Pair
		if pairs, err = j.pairs(sc.words(j.escape(in)), n.Pairs, in); err == nil {
			for _, p := range pairs {
				sc.setEnv(p.Name.Text, p.Value.Text)
			}
			st.node = &check.Env{Pairs: pairs}
		}
	case *check.Target:
		return nil // of another choice
	default:
		st.node, err = j.expandNode(*sc, in)
	}
	if err != nil {
		return err
	}
	if v, ok := st.node.(*check.YumVar); ok {
		for _, p := range v.Pairs {
			sc.stand(p.Name.Text)
			if v.Keep {
				sc.kept = append(sc.kept, p.Name.Text)
			}
		}
	}
	s.steps = append(s.steps, st)
	return nil
}

// arg sets the ARGs of an instruction: what the command line says, else the
// default, else the global ARG of that name. texts are their names, with the
// value where one of these gives it: not that of an ENV, which the name then has.
func (j *job) arg(sc *scope, in *check.Instr, n *check.Arg, global bool) (texts []string, err error) {
	for _, a := range n.Args {
		name := a.Name.Text
		value, ok := j.opts.BuildArgs[name]
		switch {
		case ok:
		case a.Default != nil:
			if value, err = j.word(sc.words(j.escape(in)), *a.Default, in); err != nil {
				return nil, err
			}
			ok = true
		case !global:
			value, ok = j.globals.lookup(name)
		}
		sc.declare(name)
		if ok {
			sc.set(name, value)
			name += "=" + value
		}
		texts = append(texts, name)
	}
	return texts, nil
}

func (j *job) expandTarget(t *target, sc scope) error {
	x := j.added(sc, t.instr, false)
	name, err := j.word(x, t.node.Name, t.instr)
	if err != nil {
		return err
	}
	node := *t.node
	node.Flags = nil
	for _, f := range t.node.Flags {
		if f.Value, err = j.text(x, f.Value, t.instr); err != nil {
			return err
		}
		node.Flags = append(node.Flags, f)
	}
	if name == "" {
		name = j.opts.ContextName
	}
	t.node = &node
	t.name, t.tag = instr.SplitName(name)
	row := instr.FindTarget(node.Format)
	if row == nil || !j.opts.Caps.writes(node.Format) {
		return j.noFormat(node.Format, t.instr.Span)
	}
	if err := row.CheckName(t.name, t.tag); err != nil {
		return badTargetName(name, err, t.node.Name, t.instr.Span)
	}
	return nil
}

// added expands an added instruction's words.
func (j *job) added(sc scope, in *check.Instr, yum bool) *check.Expander {
	x := sc.added(j.escape(in), yum)
	x.Global = func(name string) bool { return j.globals.declared[name] }
	return x
}

// escape is that of the file that an instruction stands in.
func (j *job) escape(in *check.Instr) rune {
	if in.Escape != 0 {
		return in.Escape
	}
	return j.prog.Escape
}

// settleTargets drops the targets that turn out not to be asked for, and finds
// those that would write one file.
func (j *job) settleTargets() error {
	if len(j.opts.Targets) > 0 && !j.prog.Implicit {
		var kept []*target
		for _, want := range j.targets {
			for _, w := range j.opts.Targets {
				if want.matches(w) {
					kept = append(kept, want)
					break
				}
			}
		}
		j.targets = kept
		if err := j.unmatchedNow(); err != nil {
			return err
		}
	}
	files := map[string]*target{}
	for _, t := range j.targets {
		file := instr.FindTarget(t.node.Format).FileName(t.name, t.tag)
		if other := files[file]; other != nil {
			return sameOutput(file, t.instr.Span, other.instr.Span)
		}
		files[file] = t
	}
	return nil
}

func (j *job) unmatchedNow() error {
	for _, want := range j.opts.Targets {
		ok := false
		for _, t := range j.targets {
			ok = ok || t.matches(want)
		}
		if !ok {
			return noSuchTarget(want, j.prog, j.opts.ContextName)
		}
	}
	return nil
}

// word expands a word; an error is a diagnostic at its place.
func (j *job) word(x *check.Expander, w check.Word, in *check.Instr) (string, error) {
	s, err := x.Word(w)
	if err == nil {
		return s, nil
	}
	return "", badWord(w, err, in)
}

func (j *job) text(x *check.Expander, w check.Word, in *check.Instr) (check.Word, error) {
	s, err := j.word(x, w, in)
	return check.Word{Text: s, Raw: true, Span: w.Span}, err
}

// optional is word for one that may be nil, which is "".
func (j *job) optional(x *check.Expander, w *check.Word, in *check.Instr) (string, error) {
	if w == nil {
		return "", nil
	}
	return j.word(x, *w, in)
}

func badWord(w check.Word, err error, in *check.Instr) error {
	var list diag.List
	var one diag.Diagnostic
	if errors.As(err, &list) || errors.As(err, &one) {
		return err
	}
	span := w.Span
	if span.IsZero() && in != nil {
		span = in.Span
	}
	return diag.Diagnostic{Rule: "BadWord", Summary: err.Error(), Span: span}
}
