//go:build oracle

package install

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// ofDNF are the lines that dnf's trees have and ours have not, each with the
// reason. None may be superfluous.
var ofDNF = []struct{ path, reason string }{
	{`/var/lib/rpm/.+`, "the same packages in files of other pages: the databases are compared tag by tag"},
	{`/var/log(/(dnf|hawkey).*)?`, "dnf's logs"},
	{`/var/lib/dnf(/.*)?`, "dnf's history"},
	{`/var/cache(/.*)?`, "dnf's cache"},
	{`/etc(/dnf(/.*)?)?`, "dnf's modules, of which there are none"},
	{`/tmp(/.*)?`, "dnf's cache, by the path that it has on the host"},
	{`/dev(/.*)?`, "mounts of the test"},
	{`/log`, "the time of what scriptlets write; its lines are compared"},
}

// dnfRequest is what is done to one root, one dnf command after another. What
// packages that is, is dnf's to say: ours gets the same.
type dnfRequest struct {
	repo  string   // "made" or "el7"
	steps []string // dnf's words: "install a b", "upgrade", "remove a"
	edit  func(t *testing.T, root string)
}

var dnfRequests = []dnfRequest{
	{repo: "made", steps: []string{"install life-a-1"}},
	{repo: "made", steps: []string{"install life-a-1 life-w-1 life-y-1 life-z-1"}},
	{repo: "made", steps: []string{"install life-w-1 life-a-1", "upgrade"}},
	{repo: "made", steps: []string{"install life-w-1 life-a-1", "upgrade life-a"}},
	{repo: "made", steps: []string{"install life-w-2 life-a-2", "downgrade life-a-1"}},
	{repo: "made", steps: []string{"install life-w-2 life-a-2", "downgrade life-a-1 life-w-1", "upgrade"}},
	{repo: "made", steps: []string{"install life-w-1 life-y-1", "remove life-y"}},
	{repo: "made", steps: []string{"install life-y-1", "remove life-a"}},           // of both: with a third it is libsolv's whether a file trigger sees that still
	{repo: "made", steps: []string{"install life-y-1 life-z-1", "upgrade life-z"}}, // it obsoletes life-y
	{repo: "made", steps: []string{"install life-z-2 files-one-1", "remove life-z"}},
	{repo: "made", steps: []string{"install files-config-1", "upgrade"}, edit: editConfig},
	{repo: "made", steps: []string{"install files-config-1", "remove files-config"}, edit: editConfig},
	{repo: "made", steps: []string{"install files-config-1", "upgrade", "remove files-config"}},
	{repo: "made", steps: []string{"install files-kinds-1", "upgrade"}, edit: editKinds},
	{repo: "made", steps: []string{"install files-one-1 files-two-1", "upgrade"}},
	{repo: "made", steps: []string{"install files-one-1 files-two-1", "remove files-two"}},
	{repo: "made", steps: []string{"install files-one-1 files-ghost-1", "remove files-ghost"}},
	{repo: "made", steps: []string{"install files-docs-2", "downgrade files-docs"}},
	{repo: "made", steps: []string{"install files-linkdir-1 life-z-1", "upgrade life-z"}},
	{repo: "made", steps: []string{"install files-dirlink-2 files-over-2"}},
	{repo: "el7", steps: []string{"install setup filesystem"}},
	{repo: "el7", steps: []string{"install centos-release tzdata"}},
	{repo: "el7", steps: []string{"install bash"}},
	{repo: "el7", steps: []string{"install ncurses"}},
	{repo: "el7", steps: []string{"install bash info", "remove info"}},
}

// TestOracleDNFTrees has dnf and ours answer each request, and compares whole
// trees, all tags of the databases, and what rpm finds in them.
func TestOracleDNFTrees(t *testing.T) {
	needs.Root(t)
	repos := map[string]*peer{"made": madeRepository(t), "el7": el7Repository(t)}
	used, ran, equal, states := map[string]bool{}, 0, 0, 0
	for _, r := range dnfRequests {
		t.Run(r.repo+": "+strings.Join(r.steps, ", "), func(t *testing.T) {
			ran++
			p := repos[r.repo]
			theirs, ours := newRoot(t), newRoot(t)
			for i, step := range r.steps {
				if i > 0 && r.edit != nil {
					r.edit(t, theirs)
					r.edit(t, ours)
				}
				p.both(t, step, theirs, ours)
				p.same(t, theirs, ours, used)
				states++
				if t.Failed() {
					t.FailNow()
				}
			}
			equal++
		})
	}
	for _, e := range ofDNF {
		if !used[e.path] && ran == len(dnfRequests) {
			t.Errorf("%s (%s): does not differ", e.path, e.reason)
		}
	}
	fmt.Printf("dnf: %d of %d requests, and %d states on their way, give the same trees and databases but for %d kinds of lines\n", equal, len(dnfRequests), states, len(ofDNF))
}

// peer is dnf with a repository.
type peer struct {
	home, dir string
	files     map[string]string // packages by NEVRA without an epoch of 0
	flags     []string
	ask       Request // what ours is told of it
}

func newPeer(t *testing.T, dir string, packages []string, macros string) *peer {
	t.Helper()
	p := &peer{home: t.TempDir(), dir: dir, files: map[string]string{}, ask: Request{Arch: "x86_64", Epoch: epoch}}
	for name, text := range map[string]string{".rpmmacros": "%_dbpath /var/lib/rpm\n" + macros, "empty.conf": "[main]\n"} {
		if err := os.WriteFile(filepath.Join(p.home, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, file := range packages {
		p.files[removalOf(t, file).NEVRA] = file
	}
	return p
}

func madeRepository(t *testing.T) *peer {
	t.Helper()
	dir := t.TempDir()
	var packages []string
	for _, spec := range []string{"testdata/life.spec", "testdata/files.spec"} {
		for _, file := range versions(t, spec) {
			to := filepath.Join(dir, filepath.Base(file))
			if err := os.Link(file, to); err != nil {
				t.Fatal(err)
			}
			packages = append(packages, to)
		}
	}
	if out, err := exec.Command(needs.Tool(t, "createrepo_c"), "-q", dir).CombinedOutput(); err != nil {
		t.Fatalf("createrepo_c: %v\n%s", err, out)
	}
	return newPeer(t, dir, packages, "")
}

func el7Repository(t *testing.T) *peer {
	t.Helper()
	dir := needs.EL7(t)
	packages, err := filepath.Glob(filepath.Join(dir, "Packages", "*.rpm"))
	if err != nil {
		t.Fatal(err)
	}
	p := newPeer(t, dir, packages, "%_install_langs en_US.utf8\n")
	p.flags = []string{"--setopt=tsflags=nodocs"}
	p.ask.NoDocs, p.ask.Langs = true, []string{"en_US.utf8"}
	return p
}

// run has dnf do one thing to a root.
func (p *peer) run(t *testing.T, root string, words ...string) {
	t.Helper()
	null := filepath.Join(root, "dev/null")
	if _, err := os.Lstat(null); os.IsNotExist(err) {
		if err := unix.Mknod(null, unix.S_IFCHR|0o666, int(unix.Mkdev(1, 3))); err != nil {
			t.Fatal(err)
		}
	}
	args := slices.Concat([]string{"-y", "-q", "--noplugins", "--config=" + filepath.Join(p.home, "empty.conf"), "--installroot=" + root, "--releasever=7",
		"--setopt=install_weak_deps=0", "--setopt=clean_requirements_on_remove=0", "--setopt=cachedir=" + filepath.Join(p.home, "cache"),
		"--setopt=reposdir=/nonexistent", "--setopt=varsdir=/nonexistent", "--setopt=module_platform_id=platform:x",
		"--repofrompath=r,file://" + p.dir, "--setopt=r.gpgcheck=0"}, p.flags, words)
	cmd := exec.Command(needs.Tool(t, "dnf"), args...)
	cmd.Env = append(os.Environ(), "HOME="+p.home, "LC_ALL=C.UTF-8", "RPM_FORCE_DEBIAN=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("dnf %s: %v\n%s", words, err, out)
	}
}

// both has dnf do a step, and ours what dnf made of it.
func (p *peer) both(t *testing.T, step, theirs, ours string) {
	t.Helper()
	before := installedSet(t, theirs)
	p.run(t, theirs, strings.Fields(step)...)
	after := installedSet(t, theirs)
	if maps.Equal(before, after) {
		t.Fatalf("dnf %s: changed nothing", step)
	}
	req := p.ask
	req.Root = ours
	for _, nevra := range sortedKeys(after) {
		if !before[nevra] {
			if p.files[nevra] == "" {
				t.Fatalf("dnf %s: %s is none of the repository's", step, nevra)
			}
			req.Packages = append(req.Packages, Package{Path: p.files[nevra], Unsigned: true})
		}
	}
	for _, nevra := range sortedKeys(before) {
		if !after[nevra] {
			req.Remove = append(req.Remove, Removal{nevra})
		}
	}
	var said told
	if err := Run(t.Context(), req, said.host(ours)); err != nil {
		t.Fatal(err)
	}
}

// installedSet is what a root has, as NEVRA has it in text.
func installedSet(t *testing.T, root string) map[string]bool {
	t.Helper()
	out, err := rpmRun(t, root, "-qa", "--qf", `%{NAME}-%|EPOCH?{%{EPOCH}:}|%{VERSION}-%{RELEASE}.%{ARCH}\n`)
	if err != nil {
		t.Fatalf("rpm -qa: %v\n%s", err, out)
	}
	all := map[string]bool{}
	for line := range strings.FieldsSeq(out) {
		all[strings.Replace(line, "-0:", "-", 1)] = true
	}
	return all
}

// same compares all that two roots are.
func (p *peer) same(t *testing.T, theirs, ours string, used map[string]bool) {
	t.Helper()
	want, got := lines(t, theirs), lines(t, ours)
	for _, path := range union(want, got) {
		if want[path] == got[path] || ofDNFs(path, used) ||
			slices.Contains(timesOnly, path) && withoutTime(want[path]) == withoutTime(got[path]) {
			continue
		}
		t.Errorf("%s\ndnf  %s\nours %s", path, want[path], got[path])
	}
	byPackage := func(t *testing.T, root string) string { // independent packages come in another order
		all := strings.SplitAfter(allTags(t, root), "</rpmHeader>\n")
		slices.Sort(all)
		return strings.Join(all, "")
	}
	for name, look := range map[string]func(*testing.T, string) string{"database": byPackage, "verification": verified, "log": sortedLog} {
		if want, got := look(t, theirs), look(t, ours); want != got {
			t.Errorf("%s: %s", name, whereUnlike(want, got))
		}
	}
	cmd := exec.Command(needs.Tool(t, "rpmdb"), "--root", ours, "--define", "_dbpath /var/lib/rpm", "--verifydb")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("rpmdb --verifydb: %v\n%s", err, out)
	}
}

// sortedLog is what scriptlets wrote. Packages that do not need each other come in
// another order: dnf's is libsolv's, and rpm's own is TestOracleRPMReplace's.
func sortedLog(t *testing.T, root string) string {
	all := strings.SplitAfter(scriptLog(t, root), "\n")
	slices.Sort(all)
	return strings.Join(all, "")
}

func ofDNFs(path string, used map[string]bool) bool {
	for _, e := range ofDNF {
		if regexp.MustCompile("^" + e.path + "$").MatchString(path) {
			used[e.path] = true
			return true
		}
	}
	return false
}
