package gateway

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// imageFormat is the format of what a builder makes when nothing else is said.
const imageFormat = "oci"

// choice is the one output that a caller gets, in the compiler's terms.
type choice struct {
	prog  *check.Program // its Targets are those that may be meant
	stage string         // "": the target's
	// names are what the caller named, where that is judged only when names
	// are expanded.
	names []string
}

// choose says what --target means: a stage, a format, or the name of a TARGET;
// "" is the last stage's first image. See "Under docker build" in spec.md.
func choose(prog *check.Program, want string) (choice, error) {
	stage := findStage(prog, want)
	switch {
	case want == "" && prog.Implicit:
		return choice{prog: prog}, nil
	case want == "":
		last := prog.Stages[len(prog.Stages)-1]
		if t := firstTarget(prog, last, imageFormat); t != nil {
			return choice{prog: only(prog, t)}, nil
		}
		return choice{}, noDefault(prog, last)
	case stage != nil && prog.Implicit:
		return choice{prog: prog, stage: want}, nil
	case stage != nil:
		if t := firstTarget(prog, stage, imageFormat); t != nil {
			return choice{prog: only(prog, t), stage: want}, nil
		}
		return choice{prog: only(prog), stage: want}, nil
	case instr.FindTarget(want) != nil && !prog.Implicit:
		for _, s := range slices.Backward(prog.Stages) {
			if t := firstTarget(prog, s, want); t != nil {
				return choice{prog: only(prog, t)}, nil
			}
		}
	case !prog.Implicit:
		if t, open := namedTarget(prog, want); t != nil {
			return choice{prog: only(prog, t)}, nil
		} else if open != nil {
			return choice{prog: only(prog, open...), names: []string{want}}, nil
		}
	}
	return choice{}, unknownTarget(prog, want)
}

// findStage is the stage of a name or number; nil where there is none. Of two
// stages of one name the last is meant, as in a Sysfile.
func findStage(prog *check.Program, want string) *check.Stage {
	for _, s := range slices.Backward(prog.Stages) {
		if s.Name != "" && strings.EqualFold(s.Name, want) {
			return s
		}
	}
	for _, s := range prog.Stages {
		if strconv.Itoa(s.Index) == want {
			return s
		}
	}
	return nil
}

// firstTarget is the first TARGET of a stage in a format; nil where there is
// none.
func firstTarget(prog *check.Program, s *check.Stage, format string) *check.Instr {
	for _, in := range prog.Targets {
		if in.Stage == s && targetOf(in).Format == format {
			return in
		}
	}
	return nil
}

// namedTarget is the one that a name means: of the last stage that has one by
// that very name, its image before its other outputs. open are those whose names
// hold variables: where there is no best, they may turn out to be it.
func namedTarget(prog *check.Program, want string) (best *check.Instr, open []*check.Instr) {
	for _, in := range prog.Targets {
		t := targetOf(in)
		name, _ := instr.SplitName(t.Name.Text)
		switch {
		case strings.ContainsRune(t.Name.Text, '$'):
			open = append(open, in)
		case t.Name.Text != want && name != want:
		case best == nil, best.Stage.Index < in.Stage.Index,
			best.Stage == in.Stage && targetOf(best).Format != imageFormat && t.Format == imageFormat:
			best = in
		}
	}
	return best, open
}

func targetOf(in *check.Instr) *check.Target { return in.Node.(*check.Target) }

// only is a program with these targets alone. Of an image a builder packs a
// layer for each step, so that its history is told by steps, whatever --layers
// says; our own packer does as --layers says.
func only(prog *check.Program, targets ...*check.Instr) *check.Program {
	p := *prog
	p.Targets = nil
	for _, in := range targets {
		node, line := *targetOf(in), *in
		if node.Format == imageFormat {
			node.Layers = instr.LayersSteps
		}
		line.Node = &node
		p.Targets = append(p.Targets, &line)
	}
	return &p
}

// noDefault says that the last stage makes no image.
func noDefault(prog *check.Program, last *check.Stage) error {
	return diag.Diagnostic{
		Rule: "UnknownTarget", Summary: "the last stage has no TARGET " + imageFormat + ", which a builder makes when none is named",
		Hint: "choose one with --target: " + choices(prog), Span: last.From.Span,
	}
}

func unknownTarget(prog *check.Program, want string) error {
	d := diag.Diagnostic{
		Rule: "UnknownTarget", Summary: fmt.Sprintf("no stage and no TARGET is called %q", want),
		Hint: "there are " + choices(prog),
	}
	if near := instr.Suggest(want, words(prog)); near != "" {
		d.Hint = "did you mean " + near + "?"
	}
	return d
}

func choices(prog *check.Program) string { return strings.Join(words(prog), ", ") }

// words are what --target takes, each once: stages, formats, names.
func words(prog *check.Program) []string {
	var out []string
	add := func(word string) {
		if word != "" && !slices.Contains(out, word) {
			out = append(out, word)
		}
	}
	for _, s := range prog.Stages {
		add(s.Name)
	}
	if prog.Implicit {
		if len(out) == 0 {
			add("0")
		}
		return out
	}
	for _, in := range prog.Targets {
		add(targetOf(in).Format)
	}
	for _, in := range prog.Targets {
		add(targetOf(in).Name.Text)
	}
	return out
}
