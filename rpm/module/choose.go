package module

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/modulemd"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// chooser asks the packages' solver about modules: a variant is a package that
// provides module(NAME) and module(NAME:STREAM).
type chooser struct {
	world    *World
	repo     *repo.Repo
	variants map[*repo.Package]*variant
}

func newChooser(list []*variant, w *World) *chooser {
	c := &chooser{world: w, repo: &repo.Repo{Config: repo.Config{ID: "modules"}}, variants: map[*repo.Package]*variant{}}
	for i, v := range list {
		p := v.pkg(len(list) - i)
		p.Repo = c.repo
		c.variants[p] = v
		c.repo.Packages = append(c.repo.Packages, p)
	}
	return c
}

// pkg stands for a variant. Of two variants of a stream the one of the higher
// rank is as if it were newer; no two streams of a module go together.
func (v *variant) pkg(rank int) *repo.Package {
	s := v.builds[0]
	p := &repo.Package{
		NEVRA:    rpm.NEVRA{Name: s.Title(), EVR: rpm.EVR{Version: fmt.Sprint(rank), Release: "1"}, Arch: cmp.Or(s.Arch, "noarch")},
		Provides: []rpm.Dep{{Name: provide(s.Name)}, {Name: provide(s.Title())}},
	}
	p.Conflicts = append(p.Conflicts, rpm.Dep{Name: provide(s.Name)})
	for _, r := range s.Requires {
		if r.Module == modulemd.Platform {
			continue
		}
		for _, not := range r.Not {
			p.Conflicts = append(p.Conflicts, rpm.Dep{Name: provide(r.Module + ":" + not)})
		}
		p.Requires = append(p.Requires, rpm.Dep{Name: requirement(r)})
	}
	return p
}

func provide(title string) string { return "module(" + title + ")" }

func requirement(r modulemd.Requirement) string {
	switch len(r.Streams) {
	case 0:
		return provide(r.Module)
	case 1:
		return provide(r.Module + ":" + r.Streams[0])
	}
	var any []string
	for _, s := range r.Streams {
		any = append(any, provide(r.Module+":"+s))
	}
	return "(" + strings.Join(any, " or ") + ")"
}

// solve finds variants that have all titles and what these need.
func (c *chooser) solve(titles []string) ([]*variant, error) {
	if len(titles) == 0 {
		return nil, nil
	}
	req := solve.Request{Repos: []*repo.Repo{c.repo}, NoBest: true, NoWeak: true, Arch: c.world.Arch}
	for _, t := range titles {
		req.Install = append(req.Install, provide(t))
	}
	res, err := solve.Solve(req)
	if err != nil {
		return nil, err
	}
	var out []*variant
	for _, p := range res.Install {
		out = append(out, c.variants[p.Package])
	}
	return out, nil
}

// lines explain why a stream cannot be active, in the words of modules.
func (c *chooser) lines(title string, err error) []string {
	var other []string
	known := false
	for _, s := range c.world.Streams {
		if s.Title() != title {
			continue
		}
		known = known || c.world.fits(s)
		if why := cmp.Or(c.world.otherArch(s), c.world.otherPlatform(s)); why != "" {
			other = append(other, s.ID()+" "+why)
		}
	}
	if !known && other != nil {
		return slices.Compact(other)
	}
	var p *solve.Problem
	if !errors.As(err, &p) {
		return []string{err.Error()}
	}
	words := strings.NewReplacer(c.words()...)
	var out []string
	for _, line := range p.Lines {
		if strings.HasPrefix(line, "  ") { // what is said of title itself
			out = append(out, words.Replace(line[2:]))
		}
	}
	return out
}

// words are pairs of what the solver says and what that means.
func (c *chooser) words() []string {
	var pairs []string
	for _, q := range c.repo.Packages {
		pairs = append(pairs, q.NEVRA.String(), "module "+q.Name)
	}
	for _, s := range c.world.Streams {
		for _, r := range s.Requires {
			why := c.world.absent(r.Module)
			if why == "" {
				continue
			}
			for _, stream := range r.Streams {
				pairs = append(pairs, "nothing provides "+provide(r.Module+":"+stream), why)
			}
			pairs = append(pairs, "nothing provides "+provide(r.Module), why)
		}
	}
	return pairs
}

// absent says what was chosen that keeps other streams of a module away.
func (w *World) absent(name string) string {
	switch st := w.States[name]; st.Status {
	case Disabled:
		return "module " + name + " is disabled"
	case Enabled:
		return "module " + name + " is enabled in stream " + st.Stream
	}
	return ""
}
