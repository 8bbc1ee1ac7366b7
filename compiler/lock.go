package compiler

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/lock"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/guard"
	"github.com/sysbuild/sysbuild/rpm/pgp"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
	"golang.org/x/sync/errgroup"
)

// Relock says what of an earlier lock may move. The zero value has no earlier
// lock.
type Relock struct {
	Before *lock.Lock // nil: there is none
	// Update lists what moves, packages and sources by name; what else is in
	// Before stays, where it still can.
	Update []string
	// All moves all that is of the compilation's platform; what is locked for
	// others stays as it is.
	All bool
}

// Unknown are the names of Update that nothing in Before has.
func (re Relock) Unknown() []string {
	if re.Before == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(re.Update), func(word string) bool {
		return slices.ContainsFunc(re.Before.Sources, func(s ir.Source) bool { return namesSource(word, &s) }) ||
			slices.ContainsFunc(re.Before.Files, func(f lock.File) bool { return f.Name == word }) ||
			slices.ContainsFunc(re.Before.Steps, func(s lock.Step) bool {
				return slices.ContainsFunc(s.Packages, func(p lock.Package) bool { return names(word, p.NEVRA) })
			})
	})
}

func (re Relock) pins() pins {
	if re.All {
		return pins{}
	}
	return pins{re.Before, re.Update}
}

// Lock compiles as Compile does, fetches every package, verifies its signature,
// and gives what every name came to.
func Lock(ctx context.Context, prog *check.Program, opts Options, re Relock, world World) (*lock.Lock, diag.List, error) {
	j := &job{prog: prog, opts: opts.withDefaults(), world: world, taken: &taken{}, pins: re.pins()}
	defer j.close()
	if graph, list, err := j.compile(ctx); graph == nil || err != nil {
		return nil, list, err
	}
	l := j.taken.lock
	l.Version = lock.Version
	if err := joined(j.secrets(&l)); err != nil {
		j.take(err)
		return nil, j.findings(), nil
	}
	l.Sources = append(l.Sources, otherPlatforms(re.Before, format(j.opts.Platform))...)
	l.Files = append(l.Files, otherFiles(re.Before, format(j.opts.Platform))...)
	err := j.sign(ctx, &l)
	if err != nil && j.take(err) {
		err = nil
	}
	if j.diags.HasErrors() || err != nil {
		return nil, j.findings(), err
	}
	l.Steps = append(l.Steps, otherSteps(re.Before, &l, format(j.opts.Platform))...)
	l.Sort()
	return &l, j.findings(), nil
}

// CheckLock says how the lock of opts differs from what a program asks for.
// Nothing is resolved, and no package fetched.
func CheckLock(ctx context.Context, prog *check.Program, opts Options, world World) (diag.List, error) {
	j := &job{prog: prog, opts: opts.withDefaults(), world: world, taken: &taken{}, pins: pins{lock: opts.Locked}}
	defer j.close()
	graph, list, err := j.compile(ctx)
	if graph == nil || err != nil {
		return list, err
	}
	for _, s := range opts.Locked.Sources {
		if otherThan(s.Platform, format(j.opts.Platform)) || j.taken.lock.Source(&s) != nil {
			continue
		}
		j.note(tooMuch(readWord(s.Kind) + " " + redact(s.Ref)))
	}
	for _, f := range opts.Locked.Files {
		if !otherThan(f.Platform, format(j.opts.Platform)) && j.taken.lock.File(f.Name, format(j.opts.Platform)) == nil {
			j.note(tooMuch(redact(f.Name)))
		}
	}
	for _, s := range opts.Locked.Steps {
		if s.Platform == format(j.opts.Platform) && !j.taken.used[s.Digest] {
			j.note(tooMuch(s.Line))
		}
	}
	return j.findings(), nil
}

func tooMuch(what string) diag.Diagnostic {
	return diag.Diagnostic{
		Rule: "LockDrift", Hint: lockHint,
		Summary: fmt.Sprintf("the lock file has %s, which the Sysfile does not ask for", what),
	}
}

// otherPlatforms are the sources of a lock that are of other platforms.
func otherPlatforms(before *lock.Lock, platform string) (out []ir.Source) {
	if before == nil {
		return nil
	}
	for _, s := range before.Sources {
		if otherThan(s.Platform, platform) {
			out = append(out, s)
		}
	}
	return out
}

// otherFiles are the files of a lock that are asked for on other platforms.
func otherFiles(before *lock.Lock, platform string) (out []lock.File) {
	if before == nil {
		return nil
	}
	for _, f := range before.Files {
		if otherThan(f.Platform, platform) {
			out = append(out, f)
		}
	}
	return out
}

func otherThan(of, platform string) bool { return of != "" && of != platform }

// otherSteps are the steps of a lock that are of other platforms. Their keys go
// along into l.
func otherSteps(before, l *lock.Lock, platform string) (out []lock.Step) {
	if before == nil {
		return nil
	}
	for _, s := range before.Steps {
		if s.Platform == platform {
			continue
		}
		out = append(out, s)
		for _, k := range before.Keys {
			if (slices.Contains(s.Keys, k.Digest) || slices.Contains(s.Trust, k.Digest)) && l.Armor(k.Digest) == "" {
				l.Keys = append(l.Keys, k)
			}
		}
	}
	return out
}

// fetchers is how many packages are fetched at once.
const fetchers = 8

// sign fetches the packages, and says of each what it weighs and who signed it.
func (j *job) sign(ctx context.Context, l *lock.Lock) error {
	var mu sync.Mutex
	var failed []error
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(fetchers)
	rings := make([]*pgp.Keyring, len(l.Steps))
	for i := range rings { // before anything runs that would have to be waited for
		ring, err := pgp.NewKeyring(j.taken.steps[i].tx.Install.Keys...)
		if err != nil {
			return err
		}
		rings[i] = ring
	}
	for i := range l.Steps {
		step, at, ring := &l.Steps[i], j.taken.steps[i], rings[i]
		for n := range step.Packages {
			g.Go(guard.Func(func() error {
				err := j.signed(ctx, &step.Packages[n], at.tx.Sources[n], ring)
				if err != nil && ctx.Err() == nil {
					mu.Lock()
					defer mu.Unlock()
					failed = append(failed, notLocked(step.Packages[n], err, firstSpan(at.at)))
					return nil
				}
				return err
			}))
		}
	}
	if err := g.Wait(); err != nil {
		return err
	}
	return joined(failed)
}

func (j *job) signed(ctx context.Context, p *lock.Package, src *ir.Source, ring *pgp.Keyring) error {
	f, err := j.world.Fetch(ctx, fetch.Request{
		URLs: p.URLs, Digest: string(src.Digest), Size: src.Size, Label: p.NEVRA, Access: (*fetch.Access)(src.Access),
	})
	if err != nil {
		return err
	}
	p.Digest, p.Size = ir.Digest(f.Digest), f.Size
	file, err := pkgfile.Open(f.Path)
	if err != nil {
		return err
	}
	defer file.Close()
	if _, err := file.VerifyHeader(ring, p.Unsigned); err != nil {
		return err
	}
	for _, id := range file.SignedBy() {
		if ring.Has(id) {
			p.SigningKey = fmt.Sprintf("%016x", id)
			break
		}
	}
	return nil
}

func notLocked(p lock.Package, err error, at diag.Span) error {
	var d diag.Diagnostic
	if errors.As(err, &d) {
		return d
	}
	return diag.Diagnostic{
		Rule: "BadPackage", Span: at,
		Summary: fmt.Sprintf("package %s cannot be locked", p.NEVRA), Detail: err.Error(),
	}
}
