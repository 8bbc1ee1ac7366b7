//go:build oracle

package solve_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// TestDnf asks the real dnf the same questions.
func TestDnf(t *testing.T) {
	dnf := needs.Tool(t, "dnf")
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
			var ours []string
			res, err := solve.Solve(req)
			if err == nil {
				for _, c := range res.Install {
					ours = append(ours, c.NEVRA.String())
				}
			}
			theirs, refused := askDnf(t, dnf, cache, dnfRequest{specs: list, repos: []dnfRepo{{id: "r", dir: needs.EL7(t)}}, noWeak: true})
			if refused != (err != nil) {
				t.Fatalf("dnf refuses: %v, we: %v", refused, err)
			}
			slices.Sort(ours)
			slices.Sort(theirs)
			if diff := cmp.Diff(theirs, ours); diff != "" {
				t.Errorf("dnf (-), we (+):\n%s", diff)
			}
		})
	}
}

// otherwise says where dnf's answer to a universe is another, and why ours is
// meant.
var otherwise = map[string]string{
	"problem-rpmlib": "createrepo leaves such requirements out, so dnf does not look at them; rpm would refuse the package",
}

// TestDnfUniverses asks dnf what the universes of testdata ask us.
func TestDnfUniverses(t *testing.T) {
	dnf := needs.Tool(t, "dnf")
	needs.Root(t)
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	for _, name := range files {
		base := strings.TrimSuffix(filepath.Base(name), ".txtar")
		t.Run(base, func(t *testing.T) {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			u := parseUniverse(t, ar)
			if len(u.req.Installed) > 0 {
				return // dnf would want them in an rpm database
			}
			ask := dnfRequest{specs: append(u.groups(), u.req.Install...), exclude: u.req.Exclude, noWeak: u.req.NoWeak, noBest: u.req.NoBest}
			for _, r := range u.req.Repos {
				ask.repos = append(ask.repos, dnfRepo{r.Config.ID, u.writeMetadata(t, r), r.Config.Priority})
			}
			theirs, refused := askDnf(t, dnf, t.TempDir(), ask)
			var ours []string
			res, err := solve.Solve(u.req)
			if err == nil {
				for _, c := range res.Install {
					ours = append(ours, c.NEVRA.String())
				}
			}
			slices.Sort(ours)
			slices.Sort(theirs)
			same := refused == (err != nil) && slices.Equal(ours, theirs)
			if why, listed := otherwise[base]; listed == same {
				t.Errorf("listed as other than dnf's (%q): %v\ndnf: refuses %v %v\nwe: %v %v", why, listed, refused, theirs, err, ours)
			}
		})
	}
}

// TestDnfRandom compares whether there is an answer; of several answers either
// may be given.
func TestDnfRandom(t *testing.T) {
	dnf := needs.Tool(t, "dnf")
	needs.Root(t)
	other := 0
	for seed := range uint64(30) {
		u := randomUniverse(rand.New(rand.NewPCG(seed, 7)))
		u.req.NoBest = false
		theirs, refused := askDnf(t, dnf, t.TempDir(), dnfRequest{specs: u.req.Install,
			repos: []dnfRepo{{id: "random", dir: u.writeMetadata(t, u.req.Repos[0])}}})
		var ours []string
		res, err := solve.Solve(u.req)
		if err == nil {
			for _, c := range res.Install {
				ours = append(ours, c.NEVRA.String())
			}
		}
		slices.Sort(ours)
		slices.Sort(theirs)
		if refused != (err != nil) {
			t.Errorf("seed %d: dnf refuses: %v %v\nwe: %v %v", seed, refused, theirs, err, ours)
		}
		if !slices.Equal(ours, theirs) {
			other++
			t.Logf("seed %d: %v\ndnf: %v\nwe:  %v", seed, u.req.Install, theirs, ours)
		}
	}
	if other > 2 {
		t.Errorf("%d of 30 answers are others", other)
	}
}

type dnfRequest struct {
	specs, exclude []string
	repos          []dnfRepo
	noWeak, noBest bool
}

type dnfRepo struct {
	id, dir  string
	priority int
}

// args gives dnf's command line.
func (r dnfRequest) args() []string {
	on := map[bool]string{true: "1", false: "0"}
	args := []string{"--setopt=install_weak_deps=" + on[!r.noWeak], "--setopt=best=" + on[!r.noBest]}
	for _, x := range r.repos {
		args = append(args, "--repofrompath="+x.id+",file://"+x.dir, "--setopt="+x.id+".gpgcheck=0")
		if x.priority != 0 {
			args = append(args, fmt.Sprintf("--setopt=%s.priority=%d", x.id, x.priority))
		}
	}
	for _, x := range r.exclude {
		args = append(args, "--exclude="+x)
	}
	return append(append(args, "install"), r.specs...)
}

var installing = regexp.MustCompile(`(?m)^ (\S+)\s+(noarch|x86_64|i686)\s+(\S+)\s+\S+\s+\d`)

// askDnf gives the transaction that dnf would do.
func askDnf(t *testing.T, dnf, cache string, req dnfRequest) (nevras []string, refused bool) {
	t.Helper()
	home := t.TempDir()
	conf := filepath.Join(home, "empty.conf")
	write := func(path, text string) {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(conf, "[main]\n")
	write(filepath.Join(home, ".rpmmacros"), "%_dbpath /var/lib/rpm\n")
	args := []string{"--assumeno", "--noplugins", "--config=" + conf, "--installroot=" + t.TempDir(), "--releasever=7", "--forcearch=x86_64",
		"--setopt=cachedir=" + cache, "--setopt=reposdir=/nonexistent", "--setopt=varsdir=/nonexistent", "--setopt=module_platform_id=platform:sb7"}
	cmd := exec.Command(dnf, append(args, req.args()...)...)
	cmd.Env = append(os.Environ(), "HOME="+home, "LC_ALL=C.UTF-8", "RPM_FORCE_DEBIAN=1", "COLUMNS=400")
	out, _ := cmd.CombinedOutput() // --assumeno makes it fail
	if !strings.Contains(string(out), "Operation aborted") {
		t.Logf("%s", out)
		return nil, true
	}
	text, _, _ := strings.Cut(string(out), "Skipping packages")
	for _, m := range installing.FindAllStringSubmatch(text, -1) {
		nevras = append(nevras, m[1]+"-"+m[3]+"."+m[2])
	}
	return nevras, false
}
