package compiler

import (
	"errors"
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// readTriggers reads the ONBUILD lines that keeper, an image or a stage, keeps
// for s: each is an instruction as docker keeps it, without its ONBUILD. They
// stand at the line of s that begins it.
func (j *job) readTriggers(s *stage, keeper string, triggers []string) error {
	s.keeper = keeper
	var bad diag.List
	for _, text := range triggers {
		in, list := j.readTrigger(s, text)
		if in != nil {
			s.triggers = append(s.triggers, in)
			continue
		}
		if !list.HasErrors() {
			list = diag.List{{Rule: "BadOnBuild", Summary: "one instruction is wanted, of those that ONBUILD keeps"}}
		}
		for _, d := range list {
			if d.Severity == diag.Error {
				bad = append(bad, badTrigger(s, text, d))
			}
		}
	}
	return bad.Err()
}

// readTrigger has the checker read one line, in a file that has as many stages
// in front of it as s has, under the same names: --from may name them. Nil
// where it is no single instruction.
func (j *job) readTrigger(s *stage, trigger string) (*check.Instr, diag.List) {
	var b strings.Builder
	for _, st := range j.prog.Stages {
		b.WriteString("FROM scratch")
		if st.Name != "" {
			b.WriteString(" AS " + st.Name)
		}
		b.WriteString("\n")
	}
	b.WriteString("FROM scratch\n" + strings.TrimSpace(trigger) + "\n")
	prog, list := check.Parse(diag.NewSource("ONBUILD", b.String()), check.Options{})
	if prog == nil || len(prog.Stages) != len(j.prog.Stages)+1 || len(prog.Stages[len(prog.Stages)-1].Instrs) != 1 {
		return nil, list
	}
	in := *prog.Stages[len(prog.Stages)-1].Instrs[0]
	switch n := in.Node.(type) {
	case *check.Copy:
		n.FromStage = j.sameStage(n.FromStage)
	case *check.Run:
		for i := range n.Mounts {
			n.Mounts[i].FromStage = j.sameStage(n.Mounts[i].FromStage)
		}
	case *check.Arg, *check.Env, *check.Label, *check.Add, *check.Workdir, *check.User, *check.Cmd, *check.Entrypoint,
		*check.Expose, *check.Volume, *check.StopSignal, *check.Shell, *check.Healthcheck:
	default:
		return nil, list
	}
	in.Stage, in.Span, in.Included = s.src, s.src.From.Span, s.src.From.Included
	return &in, nil
}

// sameStage is the program's stage of that number.
func (j *job) sameStage(s *check.Stage) *check.Stage {
	if s == nil {
		return nil
	}
	return j.prog.Stages[s.Index]
}

// badTrigger says of an ONBUILD line what is wrong with it, at the line that
// brings it.
func badTrigger(s *stage, trigger string, d diag.Diagnostic) diag.Diagnostic {
	first, _, _ := strings.Cut(strings.TrimSpace(trigger), "\n")
	if runes := []rune(first); len(runes) > 100 { // it comes from outside
		first = string(runes[:100]) + "…"
	}
	return diag.Diagnostic{
		Rule: d.Rule, Summary: fmt.Sprintf("%q of %s: %s", "ONBUILD "+first, s.keeper, d.Summary),
		Detail: d.Detail, Hint: d.Hint, Span: s.src.From.Span,
	}
}

// fromTrigger tells an error of an instruction that an ONBUILD line is at the
// line that brings it: what it points at stands in no file.
func fromTrigger(s *stage, in *check.Instr, err error) error {
	var list diag.List
	var one diag.Diagnostic
	switch {
	case errors.As(err, &list):
	case errors.As(err, &one):
		list = diag.List{one}
	default:
		return err
	}
	var out diag.List
	for _, d := range list {
		out = append(out, badTrigger(s, in.Text, d))
	}
	return out
}
