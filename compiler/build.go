package compiler

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// built is a stage as a graph and a configuration.
type built struct {
	base    *ir.Vertex // what the chain of stages stands on; nil over scratch
	start   *ir.Vertex // in front of the stage's first step
	end     *ir.Vertex
	image   ir.Image
	entries []entry // the stage's own
	// keptVars are the yum variables that the chain left in the image.
	keptVars map[string]string
}

// entry is an instruction's line in the history and, where it changes files,
// the vertex behind it.
type entry struct {
	line   ir.History
	vertex *ir.Vertex // nil: it changes no file
}

// build makes the graph of every stage and from it the targets.
func (j *job) build(ctx context.Context) error {
	for _, s := range j.stages {
		if err := j.buildStage(s); err != nil && !j.take(err) {
			return err
		}
		if s.built == nil {
			return nil // what stands on it cannot be built either
		}
	}
	if j.diags.HasErrors() {
		return nil
	}
	j.graph = &ir.Graph{}
	for _, t := range j.targets {
		made := j.makeTarget(t)
		if t.node.Format == "system" {
			if err := j.export(ctx, t, made); err != nil && !j.take(err) {
				return err
			}
		}
		if err := j.checkTarget(made); err != nil {
			j.note(badTarget(t, err))
		}
		j.graph.Targets = append(j.graph.Targets, made)
	}
	return nil
}

// builder builds one stage, instruction by instruction.
type builder struct {
	job     *job
	stage   *stage
	cur     *ir.Vertex
	image   ir.Image
	cmd     bool // a CMD stands in this stage
	entries []entry
	titles  []string // one a vertex of entries
	step    step     // the instruction being built
	yum     yumState
}

func (j *job) buildStage(s *stage) error {
	b := j.begin(s)
	start, base := b.cur, b.cur
	if s.parent != nil {
		base = s.parent.built.base
	} else if isScratch(b.cur) {
		base = nil
	}
	failed := false
	for _, st := range s.steps {
		b.step = st
		err := b.instr(st.node)
		if err != nil && st.onBuild {
			err = fromTrigger(s, st.instr, err)
		}
		if err != nil {
			if !j.take(err) {
				return err
			}
			failed = true
		}
	}
	b.unusedYum()
	if failed {
		return nil
	}
	b.setTitles(start)
	s.built = &built{base: base, start: start, end: b.cur, image: b.image, entries: b.entries, keptVars: b.keptVars()}
	return nil
}

// begin stands on the parent stage or on the base.
func (j *job) begin(s *stage) *builder {
	b := &builder{job: j, stage: s}
	if s.parent != nil {
		p := s.parent.built
		b.cur, b.image = p.end, clone(p.image)
		b.image.OnBuild = nil // they are done here
		b.yum.vars = maps.Clone(p.keptVars)
		return b
	}
	b.cur = ir.New(s.base.Source).At("", append([]diag.Span{s.src.From.Span}, s.src.From.Included...)...)
	if s.base.Image != nil {
		b.image = clone(*s.base.Image)
		b.image.OnBuild = nil // they are done here
	}
	if b.image.Platform.OS == "" {
		b.image.Platform = j.opts.Platform
	}
	if b.image.WorkingDir == "" && !isImage(s.base.Source.Kind) {
		b.image.WorkingDir = "/"
	}
	if !slices.ContainsFunc(b.image.Env, func(e string) bool { return strings.HasPrefix(e, "PATH=") }) {
		b.image.Env = append(b.image.Env, "PATH="+defaultPath)
	}
	return b
}

// isImage is true for what has a configuration of its own.
func isImage(k ir.SourceKind) bool {
	switch k {
	case ir.ImageRef, ir.OCILayout, ir.OCIArchive, ir.DockerArchive:
		return true
	}
	return false
}

func clone(img ir.Image) ir.Image {
	img.Env = slices.Clone(img.Env)
	img.Labels = maps.Clone(img.Labels)
	img.ExposedPorts = slices.Clone(img.ExposedPorts)
	img.Volumes = slices.Clone(img.Volumes)
	img.OnBuild = slices.Clone(img.OnBuild)
	return img
}

func isScratch(v *ir.Vertex) bool {
	s, ok := v.Op.(*ir.Source)
	return ok && s.Kind == ir.Scratch
}

// instr builds one instruction.
func (b *builder) instr(n check.Node) error {
	switch n := n.(type) {
	case *check.Arg:
		return b.buildArg()
	case *check.Env:
		return b.buildEnv(n)
	case *check.Label:
		return b.buildLabel(n)
	case *check.Run:
		return b.buildRun(n)
	case *check.Copy:
		return b.buildCopy(n)
	case *check.Add:
		return b.buildAdd(n)
	case *check.Healthcheck:
		return b.buildHealthcheck(n)
	case *check.OnBuild:
		return b.buildOnBuild(n)
	case *check.Workdir:
		return b.buildWorkdir(n)
	case *check.User:
		return b.buildUser(n)
	case *check.Cmd:
		return b.buildCmd(n)
	case *check.Entrypoint:
		return b.buildEntrypoint(n)
	case *check.Expose:
		return b.buildExpose(n)
	case *check.Volume:
		return b.buildVolume(n)
	case *check.StopSignal:
		return b.buildStopSignal(n)
	case *check.Shell:
		return b.buildShell(n)
	case *check.Maintainer:
		return b.buildMaintainer(n)
	case *check.YumRepo:
		return b.buildYumRepo(n)
	case *check.YumRepoFile:
		return b.buildYumRepoFile(n)
	case *check.YumKey:
		return b.buildYumKey(n)
	case *check.YumSet:
		return b.buildYumSet(n)
	case *check.YumVar:
		return b.buildYumVar(n)
	case *check.YumSnapshot:
		return b.buildYumSnapshot(n)
	case *check.YumModule:
		return b.buildYumModule(n)
	case *check.YumInstall:
		return b.buildYumInstall(n)
	case *check.YumUpgrade:
		return b.buildYumUpgrade(n)
	case *check.YumRemove:
		return b.buildYumRemove(n)
	case *check.ExportFile, *check.ExportDir, *check.ExportSymlink, *check.ExportText, *check.ExportConfig,
		*check.ExportDefault, *check.ExportRename:
		return nil // what they add is in a system target alone: see build_export.go
	}
	return fmt.Errorf("%T: build: no such instruction", n)
}

// dockerComment is what BuildKit says of itself in a history.
const dockerComment = "buildkit.dockerfile.v0"

// config notes an instruction that changes no file.
func (b *builder) config(text string) error {
	b.entries = append(b.entries, entry{line: ir.History{CreatedBy: text, Comment: dockerComment, EmptyLayer: true}})
	return nil
}

// change notes an instruction that makes v of what was there.
func (b *builder) change(op ir.Op, text string, inputs ...*ir.Vertex) error {
	if err := ir.Check(op); err != nil {
		return badValue("NotUTF8", "text", b.step.instr.Text, err, b.span())
	}
	b.cur = ir.New(op, append([]*ir.Vertex{b.cur}, inputs...)...).At("", b.spans()...)
	b.entries = append(b.entries, entry{line: ir.History{CreatedBy: text, Comment: dockerComment}, vertex: b.cur})
	title := b.step.instr.Text
	if b.step.onBuild {
		title = "ONBUILD " + title
	}
	b.titles = append(b.titles, title)
	return nil
}

func (b *builder) span() diag.Span { return b.step.instr.Span }

// spans are the instruction's place and the INCLUDE lines that brought it.
func (b *builder) spans() []diag.Span {
	return append([]diag.Span{b.span()}, b.step.instr.Included...)
}

// setTitles numbers the stage's vertices: "[base 2/5] YUM install bash".
func (b *builder) setTitles(start *ir.Vertex) {
	first := 0
	total := len(b.titles)
	if b.stage.parent == nil && !isScratch(start) {
		first, total = 1, total+1
	}
	prefix := b.stage.src.Name
	if prefix == "" && len(b.job.prog.Stages) > 1 {
		prefix = fmt.Sprintf("stage-%d", b.stage.src.Index)
	}
	if prefix != "" {
		prefix += " "
	}
	width := len(fmt.Sprint(total))
	title := func(n int, text string) string { return fmt.Sprintf("[%s%*d/%d] %s", prefix, width, n, total, text) }
	if first == 1 {
		start.Title = title(1, b.stage.src.From.Text)
	}
	n := first
	for _, e := range b.entries {
		if e.vertex != nil {
			e.vertex.Title = title(n+1, b.titles[n-first])
			n++
		}
	}
}
