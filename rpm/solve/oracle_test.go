//go:build oracle

package solve_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
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
			theirs, refused := askDnf(t, dnf, cache, list)
			if refused != (err != nil) {
				t.Fatalf("dnf refuses: %v, we: %v", refused, err)
			}
			slices.Sort(ours)
			slices.Sort(theirs)
			t.Logf("%d packages, refused: %v", len(theirs), refused)
			if diff := cmp.Diff(theirs, ours); diff != "" {
				t.Errorf("dnf (-), we (+):\n%s", diff)
			}
		})
	}
}

var installing = regexp.MustCompile(`(?m)^ (\S+)\s+(\S+)\s+(\S+)\s+r\s+`)

// askDnf gives the transaction that dnf would do.
func askDnf(t *testing.T, dnf, cache string, specs []string) (nevras []string, refused bool) {
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
		"--setopt=install_weak_deps=0", "--setopt=best=1", "--setopt=cachedir=" + cache, "--setopt=reposdir=/nonexistent", "--setopt=varsdir=/nonexistent",
		"--setopt=module_platform_id=platform:sb7", "--repofrompath=r,file://" + needs.EL7(t), "--setopt=r.gpgcheck=0", "install"}
	cmd := exec.Command(dnf, append(args, specs...)...)
	cmd.Env = append(os.Environ(), "HOME="+home, "LC_ALL=C.UTF-8", "RPM_FORCE_DEBIAN=1", "COLUMNS=400")
	out, _ := cmd.CombinedOutput() // --assumeno makes it fail
	for _, m := range installing.FindAllStringSubmatch(string(out), -1) {
		nevras = append(nevras, m[1]+"-"+m[3]+"."+m[2])
	}
	if len(nevras) == 0 && !strings.Contains(string(out), "Operation aborted") {
		t.Logf("%s", out)
		return nil, true
	}
	return nevras, false
}
