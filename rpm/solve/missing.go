package solve

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// explainMissing says why nothing matches a spec; refused is what would.
func (p *pool) explainMissing(spec string, refused []*repo.Package) string {
	var lines []string
	for _, q := range refused {
		if why := p.refusal(q); why != "" {
			lines = append(lines, fmt.Sprintf("  %s %s", q.NEVRA, why))
		}
	}
	for _, r := range p.repos {
		for _, q := range r.Excluded() {
			if q.Match(spec) || q.Provide(rpm.Dep{Name: spec}) {
				lines = append(lines, fmt.Sprintf("  %s is excluded in repository %s", q.NEVRA, r.Config.Name()))
			}
		}
	}
	if lines == nil {
		lines = p.otherVersions(spec)
	}
	if lines != nil {
		slices.Sort(lines)
		return spec + ": no package can be used:\n" + strings.Join(firstFew(slices.Compact(lines), 6), "\n")
	}
	text := spec + ": no such package in " + p.repoNames()
	if near := p.similar(spec); len(near) > 0 {
		text += "; did you mean " + strings.Join(near, ", ") + "?"
	}
	return text
}

// otherVersions lists what there is of the name that a spec begins with.
func (p *pool) otherVersions(spec string) []string {
	if isGlob(spec) || strings.HasPrefix(spec, "/") {
		return nil
	}
	name := strings.Fields(spec + " ")[0]
	for {
		var lines []string
		for _, v := range p.named(name) {
			lines = append(lines, fmt.Sprintf("  there is %s", p.packages[v].NEVRA))
		}
		if lines != nil && name != spec {
			return lines
		}
		i := strings.LastIndexAny(name, "-.")
		if i < 0 || i+1 < len(name) && !strings.ContainsAny(name[i:], "0123456789") && name[i] == '-' {
			return nil
		}
		name = name[:i]
	}
}

func (p *pool) repoNames() string {
	if len(p.repos) == 0 {
		return "any repository: there is none"
	}
	var ids []string
	for _, r := range p.repos {
		ids = append(ids, r.Config.Name())
	}
	if len(ids) == 1 {
		return "repository " + ids[0]
	}
	return "repositories " + strings.Join(ids, ", ")
}

// similar gives up to three names that one could have meant.
func (p *pool) similar(spec string) []string {
	type near struct {
		name string
		far  int
	}
	most := min(2, (len(spec)-1)/2)
	seen := map[string]bool{}
	var all []near
	for _, r := range p.repos {
		for q := range r.Names() {
			d := distance(strings.ToLower(spec), strings.ToLower(q.Name), most)
			if d > most || seen[q.Name] || len(p.use(r.Named(q.Name))) == 0 {
				continue
			}
			seen[q.Name] = true
			all = append(all, near{q.Name, d})
		}
	}
	slices.SortFunc(all, func(a, b near) int { return cmp.Or(cmp.Compare(a.far, b.far), cmp.Compare(a.name, b.name)) })
	var names []string
	for _, n := range all[:min(len(all), 3)] {
		names = append(names, n.name)
	}
	return names
}

// distance counts the letters to insert, delete, replace or swap; more than
// most is only said to be more.
func distance(a, b string, most int) int {
	if len(a)-len(b) > most || len(b)-len(a) > most {
		return most + 1
	}
	var before []int
	last := make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row := make([]int, len(b)+1)
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last = last, row
	}
	return last[len(b)]
}
