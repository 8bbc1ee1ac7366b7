package compiler

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/lock"
	"github.com/sysbuild/sysbuild/compiler/pkgmgr"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// ask has the world pin a source. Where the compilation is locked it asks for
// what the lock says, and takes nothing else.
func (j *job) ask(ctx context.Context, src *ir.Source, at diag.Span) (*ir.Base, error) {
	if !lock.Lockable(src.Kind) || src.Context != "" || src.Digest != "" {
		return j.world.Base(ctx, src)
	}
	pinned := j.pins.source(src)
	if pinned == nil && j.opts.Locked != nil {
		return nil, notInLock(src, at)
	}
	b, err := j.world.Base(ctx, asPinned(src, pinned))
	if err == nil && pinned != nil {
		if b.Source.Digest != pinned.Digest {
			return nil, otherDigest(src.Ref, b.Source.Digest, pinned.Digest, at)
		}
		c := *pinned
		b.Source = &c
	}
	if err == nil {
		j.taken.addSource(src, b.Source)
	}
	return b, err
}

// asPinned is what the world is asked for: a git repository by its commit.
func asPinned(src, pinned *ir.Source) *ir.Source {
	if pinned == nil {
		return src
	}
	c := *pinned
	if c.Kind == ir.Git {
		_, c.Branch, _ = strings.Cut(string(c.Digest), ":")
		c.Digest = ""
	}
	return &c
}

// lockedFile makes a request for a text one for what the lock says.
func (j *job) lockedFile(req fetch.Request, at diag.Span) (fetch.Request, error) {
	f := j.pins.file(req.URLs[0], format(j.opts.Platform))
	switch {
	case f != nil:
		req.Digest, req.Size = string(f.Digest), f.Size
	case j.opts.Locked != nil:
		return req, diag.Diagnostic{
			Rule: "LockDrift", Span: at, Hint: lockHint,
			Summary: fmt.Sprintf("the lock file does not know %s", redact(req.URLs[0])),
		}
	}
	return req, nil
}

// locked is a package instruction's answer as the lock has it. Nothing is read
// for it but the files of the context that it was made from.
func (r *resolver) locked(ctx context.Context, v *ir.Vertex, op *ir.Packages) (*pkgmgr.Transaction, error) {
	l, asked, behind := r.job.opts.Locked, askedBy(v, op), r.behind(v.Inputs[0])
	platform := format(r.job.opts.Platform)
	stage, _ := placeOf(v)
	n := r.seen[stage]
	r.seen[stage]++
	step := l.Step(lock.PartDigest(asked, behind), platform)
	if step == nil {
		return nil, drifted(v, asked, behind, l.Near(stage, platform, n), platform, l.Platforms(stage))
	}
	r.job.taken.use(step.Digest)
	for _, f := range step.Files {
		got, err := r.job.world.File(ctx, "", f.Name)
		if err != nil {
			return nil, err
		}
		if got.Digest != string(f.Digest) {
			return nil, otherDigest(f.Name, ir.Digest(got.Digest), f.Digest, firstSpan(v))
		}
	}
	return &pkgmgr.Transaction{Install: step.Op(l), Sources: step.PackageSources(), BuildTime: step.BuildTime}, nil
}

// lockStep is what a lock says of an instruction beside its answer, and the
// packages that the answer is to keep to.
func (r *resolver) lockStep(v *ir.Vertex, op *ir.Packages) (lock.Step, []string) {
	s := lock.Step{Platform: format(r.job.opts.Platform), Asked: askedBy(v, op), Behind: r.behind(v.Inputs[0])}
	s.Digest = lock.PartDigest(s.Asked, s.Behind)
	stage, _ := placeOf(v)
	n := r.seen[stage]
	r.seen[stage]++
	return s, r.job.pins.packages(s.Digest, stage, s.Platform, n)
}

// askedBy is what an instruction says, and of which repositories.
func askedBy(v *ir.Vertex, op *ir.Packages) lock.Asked {
	a := lock.Asked{Packages: *op}
	for _, in := range v.Inputs[1:] {
		a.Repos = append(a.Repos, *in.Op.(*ir.Repo))
	}
	return a
}

// behind names what is installed in v's result, as far as that is known without
// looking: what cannot change it is not in the name.
func (r *resolver) behind(v *ir.Vertex) ir.Digest {
	switch op := v.Op.(type) {
	case *ir.File:
		if !mayBringDatabase(v, op) {
			return r.behind(v.Inputs[0])
		}
	case *ir.Packages:
		return lock.PartDigest(askedBy(v, op), r.behind(v.Inputs[0]))
	}
	return v.Digest()
}

// placeOf takes a vertex's title apart: the stage's name, "" for the only one,
// and the instruction.
func placeOf(v *ir.Vertex) (stage, line string) {
	inside, line, ok := strings.Cut(strings.TrimPrefix(v.Title, "["), "] ")
	if !ok {
		return "", v.Title
	}
	if i := strings.LastIndex(strings.TrimRight(inside, "0123456789/"), " "); i >= 0 {
		stage = strings.TrimSpace(inside[:i])
	}
	return stage, line
}

const lockHint = "`sysbuild lock` writes it anew and leaves the versions that it can; `sysbuild lock --check` only tells"

func notInLock(src *ir.Source, at diag.Span) error {
	return diag.Diagnostic{
		Rule: "LockDrift", Span: at, Hint: lockHint,
		Summary: fmt.Sprintf("the lock file does not know the %s %s", readWord(src.Kind), redact(src.Ref)),
	}
}

func otherDigest(name string, got, want ir.Digest, at diag.Span) error {
	return diag.Diagnostic{
		Rule: "LockDrift", Span: at, Hint: lockHint,
		Summary: fmt.Sprintf("%s is not what the lock file says", redact(name)),
		Detail:  fmt.Sprintf("- %s\n+ %s", want, got),
	}
}

// drifted tells how an instruction differs from what the lock was made for.
func drifted(v *ir.Vertex, asked lock.Asked, behind ir.Digest, near *lock.Step, platform string, platforms []string) error {
	d := diag.Diagnostic{Rule: "LockDrift", Span: firstSpan(v), Hint: lockHint}
	if near == nil {
		d.Summary = "the lock file has no packages for this instruction"
		if len(platforms) > 0 && !slices.Contains(platforms, platform) {
			d.Detail = "what it has of this stage is for " + strings.Join(platforms, ", ")
		}
		return d
	}
	d.Summary = "the lock file was made for another instruction"
	if diff := lock.Diff(near.Asked, asked); diff != nil {
		d.Detail = strings.Join(diff, "\n")
	} else if near.Behind != behind {
		d.Summary = "the lock file was made for this instruction behind others"
		d.Detail = "what stands in front of it changed: its base, a repository, or a step"
	}
	return d
}
