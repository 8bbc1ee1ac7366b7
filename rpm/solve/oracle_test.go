//go:build oracle

package solve_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	difference "github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/internal/dnf"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// TestDnf asks the real dnf the same questions.
func TestDnf(t *testing.T) {
	needs.Root(t)
	req := el7(t)
	cache := t.TempDir()
	for _, specs := range []string{
		"bash coreutils procps-ng rpm centos-release",
		"bash", "httpd", "shadow-utils", "systemd", "curl", "dracut", "/usr/bin/tar", "/usr/share/mime/packages",
		"libuser.so.1()(64bit)", "nss*", "bash-4.2.46-34.el7.x86_64", "glibc.x86_64", "bash-4.2.46", "webserver",
		"libcurl >= 7", "binutils util-linux", "config(rpm)", "/usr/bin/*sum", "lib[a-c]*", "glib2-2.56.1-8.el7", "/etc/pam.d/su",
	} {
		t.Run(specs, func(t *testing.T) {
			list := strings.Fields(specs)
			if strings.Contains(specs, ">=") {
				list = []string{specs}
			}
			req.Install, req.NoWeak = list, true
			ours, err := ask(req)
			theirs, refused := askDnf(t, cache, dnfRequest{specs: list, repos: []dnfRepo{{id: "r", dir: needs.EL7(t)}}, noWeak: true})
			if refused != (err != nil) {
				t.Fatalf("dnf refuses: %v, we: %v", refused, err)
			}
			if diff := difference.Diff(theirs, ours); diff != "" {
				t.Errorf("dnf (-), we (+):\n%s", diff)
			} else {
				needs.Tally(t, "dnf", needs.Equal)
			}
		})
	}
}

// otherwise says where dnf's answer to a universe is another, and why ours is
// meant.
var otherwise = map[string]string{
	"downgrade-none":           "dnf only warns of what it cannot downgrade; in a file of what an image is that is a mistake",
	"downgrade-arch":           "dnf takes only one of two architectures back, and leaves two versions of a name",
	"upgrade-arch":             "dnf refuses where one of two architectures is named, unless both are",
	"noobsoletes-upgrade":      "dnf does not look at obsoletes=0 where everything is upgraded; its manual says that it does",
	"upgrade-obsoleter-behind": "an old package in a repository does not stop every upgrade",
	"remove-protected-named":   "dnf protects itself and the machine that it runs on; here neither runs",
	"problem-rpmlib":           "createrepo leaves such requirements out, so dnf does not look at them; rpm would refuse the package",
}

// TestDnfUniverses asks dnf what the universes of testdata ask us, over roots
// with what they have installed.
func TestDnfUniverses(t *testing.T) {
	needs.Root(t)
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	for _, name := range files {
		base := strings.TrimSuffix(filepath.Base(name), ".txtar")
		t.Run(base, func(t *testing.T) {
			t.Parallel()
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			u := parseUniverse(t, ar)
			if len(u.req.Members)+len(u.unneeded) > 0 {
				return // dnf would want a group of them
			}
			theirs, refused := askDnf(t, t.TempDir(), u.dnfRequest(t))
			ours, err := ask(u.req)
			same := refused == (err != nil) && ours == theirs
			tally(t, same)
			if why, listed := otherwise[base]; listed == same {
				t.Errorf("listed as other than dnf's (%q): %v\ndnf: refuses %v\n%s\nwe: %v\n%s", why, listed, refused, theirs, err, ours)
			}
		})
	}
}

func tally(t *testing.T, same bool) {
	t.Helper()
	if same {
		needs.Tally(t, "dnf", needs.Equal)
	} else {
		needs.Tally(t, "dnf", needs.Argued)
	}
}

// dnfRequest puts a universe's question to dnf.
func (u *universe) dnfRequest(t *testing.T) dnfRequest {
	t.Helper()
	req := u.req
	r := dnfRequest{
		specs: slices.Concat(req.Install, req.Upgrade, req.Downgrade, req.Remove), exclude: req.Exclude, noWeak: req.NoWeak,
		noBest: req.NoBest, erasing: req.Erasing, installOnly: req.InstallOnlyLimit, protected: req.Protected, root: u.writeRoot(t),
	}
	switch {
	case len(req.Upgrade) > 0 || req.UpgradeAll:
		r.verb = "upgrade"
	case len(req.Downgrade) > 0:
		r.verb = "downgrade"
	case len(req.Remove) > 0:
		r.verb = "remove"
	}
	for _, x := range req.Repos {
		r.repos = append(r.repos, dnfRepo{id: x.Config.ID, dir: u.writeMetadata(t, x), config: x.Config})
	}
	r.options = solverOptions(req)
	var marks []string
	for p := range req.Dependencies {
		marks = append(marks, p.Name)
	}
	if marks != nil {
		slices.Sort(marks)
		out, err := r.command(t, t.TempDir(), append([]string{"mark", "remove"}, marks...)...).CombinedOutput()
		if err != nil {
			t.Fatalf("dnf mark: %v\n%s", err, out)
		}
	}
	return r
}

// ask gives our answer in the form of dnf's: what comes, then what goes for good.
// That a package's older version goes with the newer one's coming is not said.
func ask(req solve.Request) (string, error) {
	res, err := solve.Solve(req)
	if err != nil {
		return "", err
	}
	var lines []string
	for _, c := range res.Install {
		lines = append(lines, "+ "+c.NEVRA.String())
	}
	for _, r := range res.Remove {
		if isKernel(r.Package) || !slices.ContainsFunc(res.Install, func(c solve.Choice) bool { return c.Name == r.Name }) {
			lines = append(lines, "- "+r.NEVRA.String())
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n"), nil
}

// TestDnfRandom compares whether there is an answer; of several answers either
// may be given.
func TestDnfRandom(t *testing.T) {
	needs.Root(t)
	other := 0
	for seed := range uint64(30) {
		u := randomUniverse(rand.New(rand.NewPCG(seed, 7)))
		u.req.NoBest = false
		theirs, refused := askDnf(t, t.TempDir(), dnfRequest{specs: u.req.Install,
			repos: []dnfRepo{{id: "random", dir: u.writeMetadata(t, u.req.Repos[0])}}})
		ours, err := ask(u.req)
		if refused != (err != nil) {
			t.Errorf("seed %d: dnf refuses: %v %v\nwe: %v %v", seed, refused, theirs, err, ours)
		}
		if ours == theirs {
			needs.Tally(t, "dnf", needs.Equal)
		} else {
			other++
			t.Logf("seed %d: %v\ndnf: %v\nwe:  %v", seed, u.req.Install, theirs, ours)
		}
	}
	if other > 2 {
		t.Errorf("%d of 30 answers are others", other)
	}
}

type dnfRequest struct {
	verb           string // "" is install
	specs, exclude []string
	protected      []string
	repos          []dnfRepo
	root           string   // "": an empty one
	installOnly    int      // 0: no limit
	options        []string // NAME=VALUE of [main]
	noWeak, noBest bool
	erasing        bool
}

type dnfRepo struct {
	id, dir string
	config  repo.Config // what it leaves out, and how it is ranked
}

// solverOptions are dnf's names of what a request asks for beside packages.
func solverOptions(req solve.Request) (all []string) {
	for name, on := range map[string]bool{
		"strict=0": req.Skip, "multilib_policy=all": req.Multilib, "obsoletes=0": req.NoObsoletes, "exclude_from_weak_autodetect=0": req.Again,
		"exclude_from_weak=" + strings.Join(req.NotWeakly, ","): req.NotWeakly != nil,
	} {
		if on {
			all = append(all, name)
		}
	}
	return all
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// args gives dnf's command line.
func (r dnfRequest) args() []string {
	on := map[bool]string{true: "1", false: "0"}
	args := []string{"--setopt=install_weak_deps=" + on[!r.noWeak], "--setopt=best=" + on[!r.noBest]}
	for _, x := range r.repos {
		args = append(args, "--repofrompath="+x.id+",file://"+x.dir, "--setopt="+x.id+".gpgcheck=0")
		c := x.config
		for name, value := range map[string]string{
			"priority": number(c.Priority), "cost": number(c.Cost), "excludepkgs": strings.Join(c.Exclude, ","), "includepkgs": strings.Join(c.IncludePkgs, ","),
		} {
			if value != "" {
				args = append(args, "--setopt="+x.id+"."+name+"="+value)
			}
		}
	}
	for _, x := range r.options {
		args = append(args, "--setopt="+x)
	}
	for _, x := range r.exclude {
		args = append(args, "--exclude="+x)
	}
	if r.erasing {
		args = append(args, "--allowerasing")
	}
	args = append(args, fmt.Sprintf("--setopt=installonly_limit=%d", r.installOnly))
	if r.protected != nil {
		args = append(args, "--setopt=protected_packages="+strings.Join(r.protected, ","))
	}
	return append(append(args, cmp.Or(r.verb, "install")), r.specs...)
}

// command is dnf over the request's root.
func (r dnfRequest) command(t *testing.T, cache string, args ...string) *exec.Cmd {
	t.Helper()
	return dnf.Command(t, cmp.Or(r.root, t.TempDir()), cache, args...)
}

// askDnf gives the transaction that dnf would do.
func askDnf(t *testing.T, cache string, req dnfRequest) (answer string, refused bool) {
	t.Helper()
	out, _ := req.command(t, cache, append([]string{"--assumeno"}, req.args()...)...).CombinedOutput() // --assumeno makes it fail
	answer, refused = dnf.Answer(string(out))
	if refused {
		t.Logf("%s", out)
	}
	return answer, refused
}
