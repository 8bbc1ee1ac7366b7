package compiler

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/lock"
	"github.com/sysbuild/sysbuild/compiler/pkgmgr"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/pgp"
)

// pins are what a compilation has to keep to.
type pins struct {
	lock   *lock.Lock // nil: nothing
	update []string   // names that are free all the same
}

func (p pins) source(src *ir.Source) *ir.Source {
	if p.lock == nil || slices.ContainsFunc(p.update, func(word string) bool { return namesSource(word, src) }) {
		return nil
	}
	return p.lock.Source(src)
}

// namesSource is true where a word of --update means a source: it is its URL, or
// the image's name, in full or as docker shortens it.
func namesSource(word string, src *ir.Source) bool {
	return word == src.Ref || src.Kind == ir.ImageRef && FullName(word) == FullName(src.Ref)
}

func (p pins) file(name, platform string) *lock.File {
	if p.lock == nil || slices.Contains(p.update, name) {
		return nil
	}
	return p.lock.File(name, platform)
}

// packages are the NEVRAs that a stage's n-th instruction keeps to.
func (p pins) packages(digest ir.Digest, stage, platform string, n int) []string {
	if p.lock == nil {
		return nil
	}
	step := p.lock.Step(digest, platform)
	if step == nil {
		step = p.lock.Near(stage, platform, n)
	}
	if step == nil {
		return nil
	}
	var out []string
	for _, pkg := range step.Packages {
		if !slices.ContainsFunc(p.update, func(name string) bool { return names(name, pkg.NEVRA) }) {
			out = append(out, pkg.NEVRA)
		}
	}
	return out
}

// names is true where a word of --update means a package: it is its name, or
// the beginning of its NEVRA up to a dash.
func names(word, nevra string) bool {
	rest, ok := strings.CutPrefix(nevra, word)
	if !ok {
		return false
	}
	return rest == "" || rest[0] == '-' && strings.Count(rest, "-") == 2
}

// taken is what a compilation took from outside, as a lock. Nil keeps nothing.
type taken struct {
	lock  lock.Lock
	steps []takenStep
	used  map[ir.Digest]bool // steps of a lock
}

type takenStep struct {
	at *ir.Vertex
	tx *pkgmgr.Transaction
}

func (t *taken) addSource(asked, got *ir.Source) {
	if t == nil || !lock.Lockable(got.Kind) || got.Context != "" || t.lock.Source(asked) != nil {
		return
	}
	c := *got
	c.Mirrors, c.Access = nil, nil
	t.lock.Sources = append(t.lock.Sources, c)
}

func (t *taken) addFile(name, platform string, f fetch.File) {
	if t == nil || t.lock.File(name, platform) != nil {
		return
	}
	t.lock.Files = append(t.lock.Files, lock.File{Name: name, Platform: platform, Digest: ir.Digest(f.Digest), Size: f.Size})
}

// addStep keeps an instruction's answer, but for what sign adds.
func (t *taken) addStep(v *ir.Vertex, s lock.Step, tx *pkgmgr.Transaction) {
	if t == nil {
		return
	}
	s.Stage, s.Line = placeOf(v)
	if before := t.lock.Step(s.Digest, s.Platform); before != nil {
		before.Also = append(before.Also, s.Stage)
		return
	}
	s.Install, s.BuildTime = tx.Install, tx.BuildTime
	s.Remove = tx.Install.Remove
	s.Keys, s.Trust = t.keep(tx.Install.Keys), t.keep(tx.Install.Trust)
	s.Install.Packages, s.Install.Keys, s.Install.Trust, s.Install.Remove = nil, nil, nil, nil
	for _, r := range tx.Repos {
		s.Repositories = append(s.Repositories, lock.Repository{
			ID: r.ID, URL: r.URL, Revision: r.Revision, Digest: ir.Digest(r.Digest), Access: r.Access,
		})
	}
	for i, src := range tx.Sources {
		p := tx.Install.Packages[i]
		s.Packages = append(s.Packages, lock.Package{
			NEVRA: p.NEVRA, Repo: tx.Reasons[i].Repo, URLs: append([]string{src.Ref}, src.Mirrors...),
			Unsigned: p.Unsigned, Dependency: p.Dependency, Reason: tx.Reasons[i].Why,
		})
	}
	t.lock.Steps = append(t.lock.Steps, s)
	t.steps = append(t.steps, takenStep{v, tx})
}

// use marks a step of the lock that the compilation keeps to.
func (t *taken) use(digest ir.Digest) {
	if t == nil {
		return
	}
	if t.used == nil {
		t.used = map[ir.Digest]bool{}
	}
	t.used[digest] = true
}

// keep puts keys into the lock, and gives their digests, each once.
func (t *taken) keep(armored []string) []ir.Digest {
	var out []ir.Digest
	for _, text := range armored {
		sum := lock.Sum(text)
		if slices.Contains(out, sum) {
			continue
		}
		out = append(out, sum)
		if t.lock.Armor(sum) != "" {
			continue
		}
		k := lock.Key{Digest: sum, Armor: text}
		if keys, err := pgp.ParseKeys(text); err == nil {
			for _, key := range keys {
				k.IDs, k.Users = append(k.IDs, fmt.Sprintf("%016x", key.ID)), append(k.Users, key.UserID)
			}
		}
		t.lock.Keys = append(t.lock.Keys, k)
	}
	slices.Sort(out)
	return out
}
