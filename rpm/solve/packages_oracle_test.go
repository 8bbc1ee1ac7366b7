//go:build oracle

package solve_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// The two states of a repository that TestDnfPackages makes.
const (
	before = `
release-1-1.noarch
  provides system-release = 1
shell-5-1.x86_64
  requires libterm >= 6
  file /usr/bin/shell
libterm-6-1.x86_64
editor-1-1.x86_64
  requires shell
  requires (libterm >= 6 and release)
  requires (editor-data or editor-minimal)
  recommends editor-spell
  recommends (editor-gtk if desktop)
editor-data-1-1.noarch
editor-spell-1-1.noarch
  requires dictionary
dictionary-1-1.noarch
editor-gtk-1-1.x86_64
plugin-1-1.noarch
  supplements editor
server-1:1-1.x86_64
  requires libssl = 1-1
  requires mta
  requires /usr/bin/shell
libssl-1-1.x86_64
libssl-1-1.i686
mail-1-1.noarch
  provides mta
  conflicts post
post-1-1.noarch
  provides mta
  conflicts mail
kernel-1-1.x86_64
oldname-1-1.noarch
  requires release
tool-1-1.noarch
  requires oldname
desktop-1-1.noarch
libterm-5-1.x86_64
editor-0.8-1.x86_64
editor-0.9-1.x86_64
  requires libterm < 6
mail-0-1.noarch
  provides mta
`
	after = `
shell-5-2.x86_64
  requires libterm >= 6
  file /usr/bin/shell
libterm-7-1.x86_64
editor-2-1.x86_64
  requires shell
  requires editor-data = 2
  recommends editor-lsp
editor-data-2-1.noarch
editor-lsp-2-1.noarch
server-2:0.5-1.x86_64
  requires libssl = 2-1
  requires mta
libssl-2-1.x86_64
libssl-2-1.i686
mail-2~rc1-1.noarch
  provides mta
  conflicts post
kernel-2-1.x86_64
newname-2-1.noarch
  obsoletes oldname < 2
  provides oldname = 2
  requires newlib
newlib-1-1.noarch
rival-1-1.noarch
  conflicts editor
  conflicts (shell and tool)
needy-1-1.noarch
  requires libterm < 7
`
)

// changeRequests are put to dnf over a root that dnf installed out of before.
var changeRequests = []string{
	"upgrade", "upgrade editor", "upgrade lib*", "upgrade server mail", "upgrade libssl", "upgrade oldname", "upgrade newname", "upgrade kernel",
	"upgrade --exclude=editor*", "upgrade --nobest", "upgrade shell-5-2", "upgrade desktop", "upgrade --no-weak editor",
	"install editor", "install desktop", "install newname", "install rival", "install --allowerasing rival", "install needy", "install kernel",
	"install post", "install --allowerasing post", "install /usr/bin/shell", "install libssl.i686", "install server-1:1", "install editor-2",
	"remove editor", "remove libterm", "remove mail", "remove plugin", "remove server", "remove tool oldname", "remove /usr/bin/shell", "remove editor-*",
	"remove mta", "remove dictionary", "remove kernel-1",
	"downgrade mail", "downgrade editor-0.8", "downgrade editor", "downgrade --nobest editor", "downgrade libterm", "downgrade --allowerasing libterm",
	"downgrade @tools", "downgrade @tools mail",
}

// TestDnfPackages lets rpmbuild, createrepo_c and dnf make packages, repositories and a
// root, with a history that says what was asked for, and asks dnf and us for changes.
func TestDnfPackages(t *testing.T) {
	needs.Root(t)
	one, two := builtRepo(t, before), builtRepo(t, after)
	root, cache := t.TempDir(), t.TempDir()
	wanted := []string{"editor", "server", "mail", "kernel", "tool", "release"}
	first := dnfRequest{specs: wanted, root: root, repos: []dnfRepo{{id: "one", dir: one}}}
	args := append([]string{"-y", "--setopt=tsflags=justdb,noscripts"}, first.args()...)
	if out, err := first.command(t, cache, args...).CombinedOutput(); err != nil {
		t.Fatalf("dnf install: %v\n%s", err, out)
	}
	req := installedBy(t, root, one, wanted)
	out, err := first.command(t, cache, "-q", "repoquery", "--userinstalled", "--qf", "%{name}").Output()
	asked := strings.Fields(string(out))
	slices.Sort(asked)
	slices.Sort(wanted)
	if err != nil || !slices.Equal(asked, wanted) {
		t.Errorf("dnf says that %v were asked for, %v", asked, err)
	}
	historySays(t, root, req)
	req.Repos = []*repo.Repo{loadRepo(t, "two", two)}
	for _, line := range changeRequests {
		t.Run(line, func(t *testing.T) {
			ours, theirs := req, dnfRequest{root: root, repos: []dnfRepo{{id: "two", dir: two}}}
			if strings.HasPrefix(line, "downgrade") {
				ours.Repos = []*repo.Repo{loadRepo(t, "one", one)}
				theirs.repos = []dnfRepo{{id: "one", dir: one}}
			}
			spell(t, line, &ours, &theirs)
			want, refused := askDnf(t, cache, theirs)
			got, err := ask(ours)
			tally(t, refused == (err != nil) && want == got)
			if same := refused == (err != nil) && want == got; !same && otherwise[line] == "" {
				t.Errorf("dnf: refuses %v\n%s\nwe: %v\n%s", refused, want, err, got)
			} else if same && otherwise[line] != "" {
				t.Error("listed as other than dnf's, and the same")
			}
		})
	}
}

// historySays holds what dnf's history says of dependencies to what we know.
func historySays(t *testing.T, root string, req solve.Request) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root, db.HistoryName))
	if err != nil {
		t.Fatal(err)
	}
	log, _ := os.ReadFile(filepath.Join(root, db.HistoryName+"-wal"))
	known, err := db.ReadDependencies(b, log)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range req.Installed {
		if db.IsDependency(known, p.NEVRA) != req.Dependencies[p] {
			t.Errorf("%s: a dependency by dnf's history: %v", p.NEVRA, known[p.Name+"."+p.Arch])
		}
	}
}

// spell puts a line into our words and dnf's.
func spell(t *testing.T, line string, ours *solve.Request, theirs *dnfRequest) {
	t.Helper()
	words := strings.Fields(line)
	theirs.verb = words[0]
	for _, w := range words[1:] {
		switch exclude, is := strings.CutPrefix(w, "--exclude="); {
		case is:
			ours.Exclude, theirs.exclude = []string{exclude}, []string{exclude}
		case w == "--nobest":
			ours.NoBest, theirs.noBest = true, true
		case w == "--no-weak":
			ours.NoWeak, theirs.noWeak = true, true
		case w == "--allowerasing":
			ours.Erasing, theirs.erasing = true, true
		default:
			theirs.specs = append(theirs.specs, w)
		}
	}
	switch words[0] {
	case "install":
		ours.Install = theirs.specs
	case "upgrade":
		ours.Upgrade, ours.UpgradeAll = theirs.specs, len(theirs.specs) == 0
	case "downgrade":
		ours.Downgrade = theirs.specs
	case "remove":
		ours.Remove, ours.Repos = theirs.specs, nil
	}
}

// installedBy reads what dnf has installed, and says of it what we would have
// installed for its own sake.
func installedBy(t *testing.T, root, one string, wanted []string) solve.Request {
	t.Helper()
	res, err := solve.Solve(solve.Request{Repos: []*repo.Repo{loadRepo(t, "one", one)}, Install: wanted, Arch: "x86_64"})
	if err != nil {
		t.Fatal(err)
	}
	dependency := map[rpm.NEVRA]bool{}
	for _, c := range res.Install {
		dependency[c.NEVRA] = !c.Asked
	}
	req := solve.Request{Arch: "x86_64", Dependencies: map[*repo.Package]bool{}}
	dir := filepath.Join(root, "var/lib/rpm")
	data, err := os.ReadFile(filepath.Join(dir, db.SQLiteName))
	if err != nil {
		t.Fatal(err)
	}
	log, _ := os.ReadFile(filepath.Join(dir, db.LogName)) // there is one where rpm left it
	all, err := db.ReadBytes(data, log)
	if err != nil || len(all) != len(res.Install) {
		t.Fatalf("%d are installed, and we take %d: %v", len(all), len(res.Install), err)
	}
	for _, i := range all {
		p, err := repo.FromHeader(i.Header)
		if err != nil {
			t.Fatal(err)
		}
		req.Installed = append(req.Installed, p)
		req.Dependencies[p] = dependency[p.NEVRA]
	}
	return req
}

func loadRepo(t *testing.T, id, dir string) *repo.Repo {
	t.Helper()
	c := &fetch.Client{Dir: t.TempDir()}
	r, err := repo.Load(context.Background(), repo.Config{ID: id, BaseURLs: []string{"file://" + dir}}, c)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// builtRepo is a repository by rpmbuild and createrepo_c.
func builtRepo(t *testing.T, text string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	u := &universe{hidden: map[*repo.Package][]string{}}
	specs := map[string]*strings.Builder{} // rpm wants one architecture at a time, and a name once
	seen := map[string]int{}
	for _, p := range u.packages(t, text, nil) {
		seen[p.Name+p.Arch]++
		key := fmt.Sprint(p.Arch, " ", seen[p.Name+p.Arch])
		b := specs[key]
		if b == nil {
			b = &strings.Builder{}
			specs[key] = b
			fmt.Fprintf(b, "Name: all-%s\nVersion: 1\nRelease: 1\nSummary: x\nLicense: x\n%%description\n%%global debug_package %%{nil}\n", p.Arch)
			b.WriteString("%global __os_install_post %{nil}\nAutoReqProv: no\n%install\n")
		}
		writeSpec(b, p)
	}
	for key, b := range specs {
		arch, _, _ := strings.Cut(key, " ")
		file := filepath.Join(t.TempDir(), "all.spec")
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(needs.Tool(t, "rpmbuild"), "-bb", "--nodeps", "--target", arch, "--define", "_topdir "+t.TempDir(), "--define", "_rpmdir "+dir, file)
		cmd.Env = append(os.Environ(), "RPM_FORCE_DEBIAN=1", "LC_ALL=C.UTF-8")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("rpmbuild: %v\n%s\n%s", err, out, b)
		}
	}
	if out, err := exec.Command(needs.Tool(t, "createrepo_c"), "-q", dir).CombinedOutput(); err != nil {
		t.Fatalf("createrepo_c: %v\n%s", err, out)
	}
	return dir
}

// writeSpec adds a package to a spec file.
func writeSpec(b *strings.Builder, p *repo.Package) {
	for _, f := range p.Files {
		fmt.Fprintf(b, "mkdir -p %%{buildroot}%s && echo %s >%%{buildroot}%s\n", filepath.Dir(f), p.NEVRA, f)
	}
	fmt.Fprintf(b, "%%package -n %s\nSummary: x\nEpoch: %d\nVersion: %s\nRelease: %s\nAutoReqProv: no\n", p.Name, p.Epoch, p.Version, p.Release)
	for _, list := range []struct {
		tag  string
		deps []rpm.Dep
	}{
		{"Provides", p.Provides[1:]}, {"Requires", p.Requires}, {"Conflicts", p.Conflicts}, {"Obsoletes", p.Obsoletes},
		{"Recommends", p.Recommends}, {"Supplements", p.Supplements},
	} {
		for _, d := range list.deps {
			fmt.Fprintf(b, "%s: %s\n", list.tag, d)
		}
	}
	fmt.Fprintf(b, "%%description -n %s\nx\n%%files -n %s\n%s\n", p.Name, p.Name, strings.Join(p.Files, "\n"))
}
