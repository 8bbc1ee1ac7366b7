package solve_test

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

var update = flag.Bool("update", false, "write what comes out into testdata")

// universe is a small world of packages, a question and its answer:
//
//	-- question --
//	install app
//	-- repo base priority=10 --
//	app-1-1.noarch
//	  requires lib >= 2
//	-- answer --
//
// A line "files" lists paths that only filelists would have.
type universe struct {
	req    solve.Request
	hidden map[*repo.Package][]string
	all    map[*repo.Repo][]*repo.Package // with what its Config leaves out
	// unneeded are names for Request.Unneeded.
	unneeded []string
}

func TestUniverses(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got := parseUniverse(t, ar).ask(t)
			last := &ar.Files[len(ar.Files)-1]
			if last.Name != "answer" {
				t.Fatal("the last file is not the answer")
			}
			if *update {
				last.Data = []byte(got)
				if err := os.WriteFile(name, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(last.Data), got); diff != "" {
				t.Errorf("want (-), got (+):\n%s", diff)
			}
		})
	}
}

// ask asks twice, since the same question has the same answer.
func (u *universe) ask(t *testing.T) string {
	t.Helper()
	first := answerText(t, u)
	if second := answerText(t, u); second != first {
		t.Errorf("the second answer differs:\n%s", cmp.Diff(first, second))
	}
	return first
}

func answerText(t *testing.T, u *universe) string {
	res, err := solve.Solve(u.req)
	var problem *solve.Problem
	if errors.As(err, &problem) {
		text := "no answer\n" + problem.Error() + "\n"
		if problem.Older {
			text += "older versions would do\n"
		}
		if problem.Erasing {
			text += "erasing would do\n"
		}
		return text
	}
	if err != nil {
		t.Fatal(err)
	}
	checkAnswer(t, u, res)
	var b strings.Builder
	for _, c := range res.Install {
		fmt.Fprintf(&b, "%s: %s\n", c.NEVRA, c.Reason)
		if len(u.req.Dependencies) > 0 {
			fmt.Fprintf(&b, "  asked: %v\n", c.Asked)
		} else if len(u.req.Installed) == 0 && c.Asked != strings.HasPrefix(c.Reason, "asked for") {
			t.Errorf("%s: Asked is %v", c.NEVRA, c.Asked)
		}
		if len(u.req.Repos) > 1 {
			b.WriteString("  from " + c.Repo.Config.ID + "\n")
		}
	}
	for _, p := range res.Remove {
		fmt.Fprintf(&b, "- %s: %s\n", p.NEVRA, p.Reason)
		if p.Asked != (p.Reason == "asked for") || p.Replaced != strings.HasPrefix(p.Reason, "replaced") {
			t.Errorf("%s: Asked is %v, Replaced %v", p.NEVRA, p.Asked, p.Replaced)
		}
	}
	for _, p := range res.Asked {
		fmt.Fprintf(&b, "= %s\n", p.NEVRA)
	}
	for _, s := range res.Absent {
		fmt.Fprintf(&b, "absent: %s\n", s)
	}
	for _, s := range res.Skipped {
		fmt.Fprintf(&b, "skipped %s\n  %s\n", s.Spec, strings.ReplaceAll(s.Why, "\n", "\n  "))
	}
	return b.String()
}

func parseUniverse(t *testing.T, ar *txtar.Archive) *universe {
	t.Helper()
	u := &universe{req: solve.Request{Arch: "x86_64"}, hidden: map[*repo.Package][]string{}, all: map[*repo.Repo][]*repo.Package{}}
	for _, f := range ar.Files {
		words := strings.Fields(f.Name)
		switch words[0] {
		case "question":
			u.question(t, string(f.Data))
		case "installed":
			u.req.Installed = append(u.req.Installed, u.packages(t, string(f.Data), nil)...)
		case "dependencies": // installed too, and not asked for
			all := u.packages(t, string(f.Data), nil)
			u.req.Installed = append(u.req.Installed, all...)
			u.req.Dependencies = map[*repo.Package]bool{}
			for _, p := range all {
				u.req.Dependencies[p] = true
			}
		case "repo":
			r := &repo.Repo{Config: repo.Config{ID: words[1]}}
			for _, w := range words[2:] {
				repoWord(t, &r.Config, w)
			}
			r.Packages = u.packages(t, string(f.Data), r)
			u.add(r)
		}
	}
	for _, p := range u.req.Installed {
		if slices.Contains(u.unneeded, p.Name) {
			u.req.Unneeded = append(u.req.Unneeded, p)
		}
	}
	u.req.Files = func(r *repo.Repo) error {
		for _, p := range r.Packages {
			if !p.Whole {
				p.Files, p.Whole = append(p.Files, u.hidden[p]...), true
			}
		}
		return nil
	}
	return u
}

// add adds a repository, without what it leaves out.
func (u *universe) add(r *repo.Repo) {
	u.all[r] = r.Packages
	r.Packages = slices.DeleteFunc(slices.Clone(r.Packages), func(p *repo.Package) bool {
		return slices.ContainsFunc(r.Config.Exclude, p.Match) || r.Config.IncludePkgs != nil && !slices.ContainsFunc(r.Config.IncludePkgs, p.Match)
	})
	u.req.Repos = append(u.req.Repos, r)
}

// repoWord reads "priority=10", "cost=10", "exclude=A,B" and "includepkgs=A,B".
func repoWord(t *testing.T, c *repo.Config, word string) {
	t.Helper()
	name, value, _ := strings.Cut(word, "=")
	switch name {
	case "priority":
		c.Priority, _ = strconv.Atoi(value)
	case "cost":
		c.Cost, _ = strconv.Atoi(value)
	case "exclude":
		c.Exclude = strings.Split(value, ",")
	case "includepkgs":
		c.IncludePkgs = strings.Split(value, ",")
	default:
		t.Fatalf("what is %s?", word)
	}
}

func (u *universe) question(t *testing.T, text string) {
	t.Helper()
	for line := range strings.Lines(text) {
		verb, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch verb {
		case "install":
			u.req.Install = append(u.req.Install, rest)
		case "member":
			u.member(rest)
		case "upgrade":
			if rest == "" {
				u.req.UpgradeAll = true
				continue
			}
			u.req.Upgrade = append(u.req.Upgrade, rest)
		case "downgrade":
			u.req.Downgrade = append(u.req.Downgrade, rest)
		case "remove":
			u.req.Remove = append(u.req.Remove, rest)
		case "erasing":
			u.req.Erasing = true
		case "installonly":
			u.req.InstallOnlyLimit, _ = strconv.Atoi(rest)
		case "protect":
			u.req.Protected = append(u.req.Protected, rest)
		case "exclude":
			u.req.Exclude = append(u.req.Exclude, rest)
		case "arch":
			u.req.Arch = rest
		case "noweak":
			u.req.NoWeak = true
		case "nobest":
			u.req.NoBest = true
		case "skip":
			u.req.Skip = true
		case "multilib":
			u.req.Multilib = true
		case "noobsoletes":
			u.req.NoObsoletes = true
		case "again":
			u.req.Again = true
		case "notweakly":
			u.req.NotWeakly = append(u.req.NotWeakly, rest)
		case "unneeded":
			u.unneeded = append(u.unneeded, rest)
		default:
			t.Fatalf("question: what is %q?", line)
		}
	}
}

// member reads "@GROUP NAME [if OTHER] [basearch]".
func (u *universe) member(text string) {
	words := strings.Fields(text)
	m := solve.Member{Spec: words[0], Name: words[1]}
	if i := slices.Index(words, "if"); i > 0 {
		m.Requires = words[i+1]
	}
	m.BaseArch = slices.Contains(words, "basearch")
	u.req.Members = append(u.req.Members, m)
}

func (u *universe) packages(t *testing.T, text string, r *repo.Repo) []*repo.Package {
	t.Helper()
	var all []*repo.Package
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if !strings.HasPrefix(line, " ") {
			n, err := rpm.ParseNEVRA(line)
			if err != nil {
				t.Fatal(err)
			}
			p := &repo.Package{NEVRA: n, Repo: r}
			p.Provides = []rpm.Dep{p.Self()}
			all = append(all, p)
			continue
		}
		verb, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		u.field(t, all[len(all)-1], verb, rest)
	}
	return all
}

func (u *universe) field(t *testing.T, p *repo.Package, verb, rest string) {
	t.Helper()
	switch verb {
	case "file":
		p.Files = append(p.Files, rest)
		return
	case "files":
		u.hidden[p] = append(u.hidden[p], rest)
		return
	}
	list := map[string]*[]rpm.Dep{
		"provides": &p.Provides, "requires": &p.Requires, "conflicts": &p.Conflicts, "obsoletes": &p.Obsoletes,
		"recommends": &p.Recommends, "suggests": &p.Suggests, "supplements": &p.Supplements, "enhances": &p.Enhances,
	}[verb]
	if list == nil {
		t.Fatalf("%s: what is %q?", p.NEVRA, verb)
	}
	d, err := rpm.ParseDep(rest)
	if err != nil {
		t.Fatal(err)
	}
	*list = append(*list, d)
}

// checkAnswer holds an answer against the rules, without the solver's code.
func checkAnswer(t *testing.T, u *universe, res *solve.Result) {
	t.Helper()
	gone := map[*repo.Package]bool{}
	for _, p := range res.Remove {
		gone[p.Package] = true
	}
	var have []*repo.Package
	for _, p := range u.req.Installed {
		if !gone[p] {
			have = append(have, u.equal(p))
		}
	}
	kept := len(have)
	for _, c := range res.Install {
		have = append(have, c.Package)
	}
	if p, why := violation(have, kept); p != nil {
		t.Errorf("%s: %s does not hold", p.NEVRA, why)
	}
}

// equal gives the repository's package of the same name, version and
// architecture where there is one: its file list is whole.
func (u *universe) equal(p *repo.Package) *repo.Package {
	for _, r := range u.req.Repos {
		for _, o := range r.Packages {
			if o.NEVRA == p.NEVRA {
				return o
			}
		}
	}
	return p
}
