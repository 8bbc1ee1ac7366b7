package repo

import (
	"path"
	"strconv"
	"strings"
)

// filter hides what Exclude names and, where IncludePkgs is set, what that does
// not.
func (r *Repo) filter() {
	c := &r.Config
	if len(c.Exclude) == 0 && c.IncludePkgs == nil {
		return
	}
	r.hidden = make([]bool, r.count())
	for n := range r.hidden {
		p := Package{NEVRA: r.nevra(n)}
		r.hidden[n] = matchAny(c.Exclude, &p) || c.IncludePkgs != nil && !matchAny(c.IncludePkgs, &p)
	}
}

func matchAny(globs []string, p *Package) bool {
	for _, g := range globs {
		if p.Match(g) {
			return true
		}
	}
	return false
}

// Match says whether a glob names the package in one of the forms that dnf
// takes: name, name.arch, name-version, name-version-release,
// name-version-release.arch, the last three with an epoch too.
func (p *Package) Match(glob string) bool {
	if !strings.ContainsAny(glob, "*?[") {
		return p.matchPlain(glob)
	}
	if !p.begins(glob) {
		return false
	}
	for _, form := range p.forms() {
		if ok, err := path.Match(slashless(glob), slashless(form)); err == nil && ok {
			return true
		}
	}
	return false
}

// begins says whether a form may begin as the glob does: all begin with the name,
// or with a number.
func (p *Package) begins(glob string) bool {
	plain := glob[:strings.IndexAny(glob, "*?[\\")]
	if plain == "" || plain[0] >= '0' && plain[0] <= '9' {
		return true
	}
	n := min(len(plain), len(p.Name))
	return plain[:n] == p.Name[:n]
}

func (p *Package) matchPlain(s string) bool {
	rest, ok := strings.CutPrefix(s, p.Name)
	if !ok {
		return false
	}
	if rest == "" {
		return true
	}
	for _, form := range p.forms() {
		if s == form {
			return true
		}
	}
	return false
}

// slashless keeps path.Match from giving slashes a meaning.
func slashless(s string) string { return strings.ReplaceAll(s, "/", "\x00") }

func (p *Package) forms() []string {
	v, vr := p.Version, p.Version+"-"+p.Release
	epoch := strconv.Itoa(p.Epoch) + ":"
	return []string{
		p.Name, p.Name + "." + p.Arch,
		p.Name + "-" + v, p.Name + "-" + vr, p.Name + "-" + vr + "." + p.Arch,
		p.Name + "-" + epoch + v, p.Name + "-" + epoch + vr, p.Name + "-" + epoch + vr + "." + p.Arch,
		epoch + p.Name + "-" + vr + "." + p.Arch,
	}
}

func cutDigest(digest string) (alg, sum string, ok bool) { return strings.Cut(digest, ":") }
