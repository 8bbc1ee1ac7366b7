//go:build oracle

package compiler

import (
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/dnf"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// mixer makes small distributions with groups, an environment and a module, and
// lines that install, upgrade and remove them one after the other.
type mixer struct {
	*rand.Rand
}

// mixedRepo is a repository; the second one comes with the second line.
type mixedRepo struct {
	packages        []rpmtest.Package
	groups, modules string
}

// mixedLine is a YUM line, as we read it and as dnf does.
type mixedLine struct {
	set        string // an option that YUM set says for all lines
	verb       string
	flags      []string
	specs      []string
	forDnf     []string
	secondRepo bool
}

func (l mixedLine) String() string {
	return strings.Join(slices.Concat([]string{"YUM", l.verb}, l.flags, l.specs), " ")
}

var mixedNames = []string{"a", "b", "c", "d", "e", "f"}

func (m mixer) oneIn(n int) bool         { return m.IntN(n) == 0 }
func (m mixer) of(list ...string) string { return list[m.IntN(len(list))] }
func (m mixer) name() string             { return m.of(mixedNames...) }

func (m mixer) repo(version string) (r mixedRepo) {
	for _, name := range mixedNames {
		if m.oneIn(4) {
			continue
		}
		archs := []string{"x86_64"}
		switch name {
		case "a", "d":
			archs = []string{"noarch"}
		case "b":
			archs = []string{"x86_64", "i686"}
		}
		p := m.pkg(name, version)
		for _, arch := range archs {
			p.Arch = arch
			r.packages = append(r.packages, p)
		}
	}
	r.groups = m.groups()
	if m.oneIn(2) {
		r.modules = m.streams(&r, version)
	}
	return r
}

func (m mixer) pkg(name, version string) rpmtest.Package {
	p := rpmtest.Package{Name: name, Version: version, Release: "1"}
	if other := m.name(); m.oneIn(3) && other != name {
		p.Requires = []string{other}
	}
	if other := m.name(); m.oneIn(5) && other != name {
		p.Recommends = []string{other}
	}
	if other := m.name(); m.oneIn(12) && other != name {
		p.Conflicts = []string{other}
	}
	if other := m.name(); m.oneIn(20) && other != name {
		p.Obsoletes = []string{other}
	}
	return p
}

func (m mixer) groups() string {
	var b strings.Builder
	b.WriteString("<comps>\n")
	for _, id := range []string{"core", "tools"} {
		if m.oneIn(4) {
			continue
		}
		fmt.Fprintf(&b, "<group><id>%s</id><name>The %[1]s</name><default>true</default><uservisible>true</uservisible><packagelist>\n", id)
		for range 1 + m.IntN(4) {
			kind := m.of("mandatory", "mandatory", "default", "optional", "conditional")
			attrs := ""
			if kind == "conditional" {
				attrs = fmt.Sprintf(" requires=%q", m.name())
			}
			if m.oneIn(8) {
				attrs += ` basearchonly="true"`
			}
			fmt.Fprintf(&b, "<packagereq type=%q%s>%s</packagereq>\n", kind, attrs, m.of(m.name(), m.name(), m.name(), "x", "gone"))
		}
		b.WriteString("</packagelist></group>\n")
	}
	if m.oneIn(2) {
		fmt.Fprintf(&b, "<environment><id>desk</id><name>Desk</name><grouplist><groupid>%s</groupid></grouplist><optionlist><groupid>tools</groupid></optionlist></environment>\n", m.of("core", "tools", "absent"))
	}
	return b.String() + "</comps>\n"
}

// streams are two of one module, with a package x in each, and one beside them.
func (m mixer) streams(r *mixedRepo, version string) string {
	var b strings.Builder
	for _, stream := range []string{"1", "2"} {
		x := m.pkg("x", stream+"."+version)
		x.Arch = "x86_64"
		r.packages = append(r.packages, x)
		fmt.Fprintf(&b, "---\ndocument: modulemd\nversion: 2\ndata:\n  name: m\n  stream: %q\n  version: %s\n  context: c\n  arch: x86_64\n  summary: s\n  description: d\n"+
			"  license: {module: [MIT]}\n  profiles:\n    p: {rpms: [x]}\n    q: {rpms: [x, %s]}\n  artifacts: {rpms: [\"x-0:%s.%s-1.x86_64\"]}\n", stream, version, m.name(), stream, version)
	}
	x := m.pkg("x", "9")
	x.Arch = "x86_64"
	r.packages = append(r.packages, x)
	if m.oneIn(3) {
		return b.String()
	}
	fmt.Fprintf(&b, "---\ndocument: modulemd-defaults\nversion: 1\ndata:\n  module: m\n  stream: \"1\"\n  profiles:\n    \"1\": [p]\n    \"2\": [%s]\n", m.of("p", "q"))
	return b.String()
}

func (m mixer) lines() []mixedLine {
	lines := []mixedLine{m.install()}
	for range m.IntN(3) {
		var l mixedLine
		switch m.IntN(4) {
		case 0:
			l = m.install()
		case 1:
			l = mixedLine{verb: "remove", specs: []string{m.of(m.name(), "x", "@core", "@tools", "@desk", "@m")}}
		default:
			l = mixedLine{verb: "upgrade", specs: []string{m.of(m.name(), "x", "@core", "@tools", "@desk", "@m")}}
			if m.oneIn(2) {
				l.specs = nil
			}
		}
		l.secondRepo = l.verb != "remove"
		lines = append(lines, l)
	}
	return lines
}

func (m mixer) install() mixedLine {
	l := mixedLine{verb: "install"}
	for range 1 + m.IntN(2) {
		l.specs = append(l.specs, m.of(m.name(), "x", "@core", "@core", "@tools", "@^desk", "@desk", "@m", "@m:1", "@m:2/p", "@m:1/q", "\"@The core\""))
	}
	if m.oneIn(5) { // dnf says types for all groups of a command alone
		types := m.of("mandatory", "mandatory,optional", "default,conditional")
		l.specs, l.forDnf = []string{m.of("@core", "@tools", "@desk") + "/" + types}, []string{"--setopt=group_package_types=" + types}
	}
	flag := func(n int, ours, theirs string) {
		if m.oneIn(n) {
			l.flags, l.forDnf = append(l.flags, ours), append(l.forDnf, theirs)
		}
	}
	flag(3, "--nobest", "--setopt=best=0")
	flag(3, "--no-weak-deps", "--setopt=install_weak_deps=0")
	flag(8, "--skip-broken", "--setopt=strict=0")
	name := m.name()
	flag(6, "--exclude="+name, "--exclude="+name)
	return l
}

// write makes a repository with the field's own tools.
func (r mixedRepo) write(t *testing.T, dir string) {
	t.Helper()
	if err := (rpmtest.Repo{Packages: r.packages}).Write(dir); err != nil {
		t.Fatal(err)
	}
	tool := func(name string, args ...string) {
		if out, err := exec.Command(needs.Tool(t, name), args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, out)
		}
	}
	file := func(name, text string) string {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	tool("createrepo_c", "-q", "-g", file("comps.xml", r.groups), dir)
	if r.modules != "" {
		tool("modifyrepo_c", "--mdtype=modules", file("modules.yaml", r.modules), filepath.Join(dir, "repodata"))
	}
}

// addTree records a directory's files as what a server has.
func (w *recorded) addTree(t *testing.T, url, dir string) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		w.urls[url+"/"+name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// mixedOtherwise says where dnf's answer is another.
var mixedOtherwise = map[uint64]string{
	1031: oldHeir, 1200: oldHeir, 1740: oldHeir, 2758: oldHeir, 1099: either, 2949: either, 3254: either,
	3704: "a conditional member that is there, as is what it goes with, stays at its version",
	2880: "what a line asks for by its name stays where its module goes",
}

const either = "of two members that do not go together, either may be skipped"

const oldHeir = "an old package that a newer one has taken the place of obsoletes nothing any more"

// TestDnfLines compares what lines of random Sysfiles come to with what dnf does
// with the same words, one transaction after the other. More of them are in
// SYSBUILD_SEEDS, such as "250-1000".
func TestDnfLines(t *testing.T) {
	needs.Root(t)
	first, last := needs.Seeds(t, 250)
	for seed := first; seed < last; seed++ {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			m := mixer{rand.New(rand.NewPCG(seed, 17))}
			repos := []mixedRepo{m.repo("1"), m.repo("2")}
			compareLines(t, seed, repos, m.lines())
		})
	}
}

func compareLines(t *testing.T, seed uint64, repos []mixedRepo, lines []mixedLine) {
	t.Helper()
	var dirs []string
	w := record(t, &txtar.Archive{})
	for i, r := range repos {
		dir := t.TempDir()
		r.write(t, dir)
		dirs = append(dirs, dir)
		w.addTree(t, fmt.Sprintf("https://example.org/%d", i), dir)
	}
	root, cache := t.TempDir(), t.TempDir()
	sysfile := "ROOTFS scratch\nYUM set module_platform_id=platform:sb7\nYUM repo one --baseurl=https://example.org/0 --nogpgcheck\n"
	two := false
	for i, l := range lines {
		if l.secondRepo && !two {
			two = true
			sysfile += "YUM repo two --baseurl=https://example.org/1 --nogpgcheck\n"
		}
		sysfile += l.String() + "\n"
		theirs, refused, said := l.askDnf(t, root, cache, dirs, two)
		ours, err := compileLine(w, sysfile, l)
		if err != nil && l.verb == "remove" && strings.Contains(err.Error(), "no earlier line installs this group") && theirs == "" {
			return // dnf says so too, and does nothing
		}
		same := refused == (err != nil) && ours == theirs
		outcome := needs.Equal
		if !same {
			outcome = needs.Argued
		}
		needs.Tally(t, "dnf", outcome)
		why, listed := mixedOtherwise[seed]
		if !same && !listed {
			t.Errorf("line %d of\n%s\n%s\ndnf: refuses %v\n%s\nwe: %v\n%s\n%s", i, sysfile, mixedText(repos), refused, theirs, err, ours, said)
		} else if listed && same && i == len(lines)-1 {
			t.Errorf("listed as other than dnf's: %s", why)
		}
		if refused || !same {
			return
		}
	}
}

func (l mixedLine) askDnf(t *testing.T, root, cache string, dirs []string, two bool) (answer string, refused bool, said string) {
	t.Helper()
	args := []string{"-y", "--setopt=tsflags=justdb,noscripts", "--setopt=best=1", "--repofrompath=one,file://" + dirs[0], "--setopt=one.gpgcheck=0"}
	if two {
		args = append(args, "--repofrompath=two,file://"+dirs[1], "--setopt=two.gpgcheck=0")
	}
	args = append(append(args, l.forDnf...), l.verb)
	for _, s := range l.specs {
		if strings.HasPrefix(s, "@") && l.forDnf != nil && strings.HasPrefix(l.forDnf[0], "--setopt=group") {
			s, _, _ = strings.Cut(s, "/")
		}
		args = append(args, strings.Replace(strings.Trim(s, `"`), "@^", "@", 1)) // the mark is dnf 5's
	}
	out, _ := dnf.Command(t, root, cache, args...).CombinedOutput()
	answer, refused = dnf.Answer(string(out))
	return answer, refused, string(out)
}

// compileLine gives what the last line comes to.
func compileLine(w *recorded, sysfile string, l mixedLine) (string, error) {
	sysfile += "TARGET oci mixed\n"
	prog, list := check.Parse(diag.NewSource("Sysfile", sysfile), check.Options{Context: w, Name: "Sysfile"})
	if prog == nil {
		return "", fmt.Errorf("%s", show(list))
	}
	o := Options{ContextName: "demo"}
	o.Platform.OS, o.Platform.Architecture = "linux", "amd64"
	graph, list, err := Compile(context.Background(), prog, o, w)
	if err != nil {
		return "", err
	}
	if graph == nil {
		return "", fmt.Errorf("%s", show(list))
	}
	v := graph.Targets[0].Vertex
	op, ok := v.Op.(*ir.Install)
	at := strings.Count(sysfile, "\n") - 1
	if !ok || v.Spans[0].Pos().Line != at {
		return "", nil
	}
	var out []string
	coming := map[string]bool{}
	for _, p := range op.Packages {
		out = append(out, "+ "+p.NEVRA)
		coming[nameOf(p.NEVRA)] = true
	}
	for _, n := range op.Remove {
		if !coming[nameOf(n)] {
			out = append(out, "- "+n)
		}
	}
	slices.Sort(out)
	return strings.Join(out, "\n"), nil
}

func nameOf(nevra string) string {
	name, _, _ := strings.Cut(nevra, "-")
	return name
}

func mixedText(repos []mixedRepo) string {
	var b strings.Builder
	for i, r := range repos {
		fmt.Fprintf(&b, "-- %d --\n", i)
		for _, p := range r.packages {
			fmt.Fprintf(&b, "%s-%s-%s.%s requires=%v recommends=%v conflicts=%v obsoletes=%v\n", p.Name, p.Version, p.Release, p.Arch, p.Requires, p.Recommends, p.Conflicts, p.Obsoletes)
		}
		b.WriteString(r.groups + r.modules)
	}
	return b.String()
}
