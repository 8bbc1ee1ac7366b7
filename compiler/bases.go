package compiler

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/pkgmgr"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// bases asks the world for what the stages begin with, each source once. The
// ONBUILD lines of a base may name more of them.
func (j *job) bases(ctx context.Context) error {
	j.created = map[ir.Digest]time.Time{}
	for again := true; again; {
		again = false
		for _, s := range j.stages {
			more, err := j.stageBases(ctx, s)
			if err != nil && !j.take(err) {
				return err
			}
			again = again || more
		}
		if again {
			j.order()
		}
		if j.diags.HasErrors() {
			return nil
		}
	}
	return nil
}

// stageBases finds what one stage takes from outside; true where its base
// brings ONBUILD lines.
func (j *job) stageBases(ctx context.Context, s *stage) (more bool, err error) {
	if s.source != nil && s.base == nil {
		if more, err = j.rootBase(ctx, s); err != nil && !j.take(err) {
			return more, err
		}
	}
	for i, in := range s.instrs() {
		for _, f := range j.froms(in.Node) {
			err := j.fromBase(ctx, s, in, f)
			if i < len(s.triggers) {
				err = fromTrigger(s, in, err)
			}
			if err != nil && !j.take(err) {
				return more, err
			}
		}
	}
	return more, nil
}

func (j *job) rootBase(ctx context.Context, s *stage) (more bool, err error) {
	if s.base, err = j.base(ctx, s.source, s.src.From.Node.(*check.Rootfs).Source.Span); err != nil {
		return false, err
	}
	if img := s.base.Image; img != nil && len(img.OnBuild) > 0 && !s.replaced {
		if err := j.readTriggers(s, s.source.Ref, img.OnBuild); err != nil {
			return false, err
		}
		more = true
	}
	return more, j.rootVars(ctx, s)
}

// fromBase finds what a --from names that is no stage.
func (j *job) fromBase(ctx context.Context, s *stage, in *check.Instr, f from) error {
	src := s.from[f.word]
	if src == nil || s.bases[f.word] != nil {
		return nil
	}
	if s.bases == nil {
		s.bases = map[*check.Word]*ir.Base{}
	}
	if src.Kind == ir.Context {
		s.bases[f.word] = &ir.Base{Source: src}
		return nil
	}
	at := f.word.Span
	if at.IsZero() {
		at = in.Span
	}
	b, err := j.base(ctx, src, at)
	if b != nil {
		s.bases[f.word] = b
	}
	return err
}

func (j *job) base(ctx context.Context, src *ir.Source, at diag.Span) (*ir.Base, error) {
	if src.Kind == ir.Scratch {
		return &ir.Base{Source: src, Image: &ir.Image{Platform: j.opts.Platform}}, nil
	}
	if !j.opts.Caps.has(src.Kind) {
		return nil, noSource(src, at)
	}
	if err := ir.Check(src); err != nil {
		return nil, badSource(src, err, at)
	}
	key := string(ir.New(src).Digest())
	if b := j.found[key]; b != nil {
		return b, nil
	}
	if err := j.inContext(ctx, src, at); err != nil {
		return nil, err
	}
	b, err := j.ask(ctx, src, at)
	if err != nil && isDiagnostic(err) {
		return nil, err
	}
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, badSource(src, err, at)
	}
	if b.Source.Digest == "" && b.Source.Kind != ir.Scratch {
		return nil, notPinned(b.Source, at)
	}
	if j.found == nil {
		j.found = map[string]*ir.Base{}
	}
	j.found[key] = b
	if b.Image != nil {
		j.created[ir.New(b.Source).Digest()] = sane(b.Image.Created)
	}
	return b, nil
}

// rootVars finds the names of the base's yum variables where a YUM line of the
// stage, or of one that stands on it, may use them.
func (j *job) rootVars(ctx context.Context, s *stage) error {
	if s.base.Source.Kind == ir.Scratch || !j.yumUsesVariables(s) {
		return nil
	}
	files, err := j.tree(ctx, ir.New(s.base.Source))
	if err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return badSource(s.base.Source, err, s.src.From.Span)
	}
	defer files.Close()
	vars, err := pkgmgr.RootVars(files)
	if err != nil {
		return badSource(s.base.Source, err, s.src.From.Span)
	}
	s.vars = slices.Sorted(maps.Keys(vars))
	return nil
}

func (j *job) yumUsesVariables(base *stage) bool {
	for _, s := range j.stages {
		if !slices.Contains(chain(s), base) {
			continue
		}
		for _, in := range s.instrs() {
			if isYum(in.Node) && strings.Contains(in.Span.Text(), "$") {
				return true
			}
		}
	}
	return false
}

func isYum(n check.Node) bool {
	switch n.(type) {
	case *check.YumRepo, *check.YumRepoFile, *check.YumKey, *check.YumSet, *check.YumVar,
		*check.YumModule, *check.YumSnapshot, *check.YumInstall, *check.YumUpgrade, *check.YumRemove:
		return true
	}
	return false
}

func (c Caps) has(kind ir.SourceKind) bool { return c.Sources == nil || c.Sources[kind] }
