//go:build oracle

package install

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

// TestOracleRPMEL7 installs a real set of packages, and has the real rpm and
// ours reinstall all of them over it, and then remove some with their shell
// scriptlets.
func TestOracleRPMEL7(t *testing.T) {
	ours := newRoot(t)
	req := el7(t, ours)
	// Without the image's own rpm the database is in the host's format.
	req.Packages = slices.DeleteFunc(req.Packages, func(p Package) bool { return strings.HasPrefix(filepath.Base(p.Path), "rpm-4") })
	var said told
	if err := Run(t.Context(), req, said.host(ours)); err != nil {
		t.Fatal(err)
	}
	theirs := t.TempDir()
	if out, err := exec.Command("cp", "-a", ours+"/.", theirs).CombinedOutput(); err != nil {
		t.Fatalf("cp: %v\n%s", err, out)
	}
	again := []string{"-U", "--replacepkgs", "--excludedocs", "--nosignature", "--nodeps"}
	for _, p := range req.Packages {
		again = append(again, p.Path)
		req.Remove = append(req.Remove, removalOf(t, p.Path))
	}
	unlike := []string{"/etc/pki/ca-trust/extracted/java/cacerts", "/var/cache/ldconfig/aux-cache"} // see expected
	edit := func(root string) {
		putAged(t, root+"/etc/bashrc", "mine\n")
		putAged(t, root+"/etc/profile", "mine\n")
	}
	edit(theirs)
	edit(ours)
	rpmMounted(t, theirs, again...)
	if err := Run(t.Context(), req, said.host(ours)); err != nil {
		t.Fatal(err)
	}
	sameEL7(t, theirs, ours, unlike)
	gone := []string{"-e", "--nodeps"}
	req.Packages, req.Remove = nil, nil
	for _, name := range []string{"info-5.1-5.el7.x86_64", "nss-sysinit-3.53.1-3.el7_9.x86_64", "openldap-2.4.44-22.el7.x86_64", "p11-kit-trust-0.23.5-3.el7.x86_64",
		"ca-certificates-2020.2.41-70.0.el7_8.noarch", "procps-ng-3.3.10-28.el7.x86_64", "cracklib-dicts-2.9.0-11.el7.x86_64", "systemd-219-78.el7_9.2.x86_64",
		"findutils-1:4.5.11-6.el7.x86_64", "tzdata-2020d-2.el7.noarch", "chkconfig-1.7.6-1.el7.x86_64"} {
		gone = append(gone, name)
		req.Remove = append(req.Remove, Removal{name})
	}
	rpmMounted(t, theirs, gone...)
	if err := Run(t.Context(), req, said.host(ours)); err != nil {
		t.Fatal(err)
	}
	// The last of rpm's ldconfig runs before the last library goes, ours after.
	sameEL7(t, theirs, ours, append(unlike, "/etc/ld.so.cache"))
}

// TestOracleRPMBerkeley removes and reinstalls packages of a root whose own rpm
// keeps Berkeley DB, and has that rpm read on and write on.
func TestOracleRPMBerkeley(t *testing.T) {
	root := newRoot(t)
	req := el7(t, root)
	var said told
	if err := Run(t.Context(), req, said.host(root)); err != nil {
		t.Fatal(err)
	}
	all := len(req.Packages)
	bash := slices.IndexFunc(req.Packages, func(p Package) bool { return strings.HasPrefix(filepath.Base(p.Path), "bash-") })
	req.Packages = req.Packages[bash : bash+1]
	req.Remove = []Removal{removalOf(t, req.Packages[0].Path), {"procps-ng-3.3.10-28.el7.x86_64"}}
	if err := Run(t.Context(), req, said.host(root)); err != nil {
		t.Fatal(err)
	}
	own := func(args ...string) string {
		t.Helper()
		var out bytes.Buffer
		status, err := chroot{root}.Run(t.Context(), Command{Args: append([]string{"/usr/bin/rpm"}, args...), Env: []string{"PATH=/usr/bin:/usr/sbin:/bin:/sbin"}, Stdout: &out})
		if err != nil || status != 0 {
			t.Errorf("the image's rpm %s: status %d, %v\n%s", args, status, err, &out)
		}
		return out.String()
	}
	if got := strings.Count(own("-qa"), "\n"); got != all-1+2 { // two keys
		t.Errorf("%d packages and keys, want %d", got, all+1)
	}
	if got := own("-q", "--whatprovides", "/bin/sh"); got != "bash-4.2.46-34.el7.x86_64\n" {
		t.Errorf("/bin/sh is of %q", got)
	}
	own("-V", "--nodeps", "bash", "glibc", "setup")
	own("-e", "info", "--nodeps")
	own("-qf", "/bin/bash")
	own("--rebuilddb")
	if got := strings.Count(own("-qa"), "\n"); got != all-2+2 {
		t.Errorf("after its own removal: %d packages and keys, want %d", got, all)
	}
}

func removalOf(t *testing.T, path string) Removal {
	t.Helper()
	f, err := pkgfile.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	return Removal{f.Header.NEVRA().String()}
}

// rpmMounted runs the real rpm on a root that has what scriptlets need.
func rpmMounted(t *testing.T, root string, args ...string) {
	t.Helper()
	script := `mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec rpm --root "$0" --define "_dbpath /var/lib/rpm" --define "_install_langs en_US.utf8" "$@"`
	cmd := exec.Command("/bin/sh", append([]string{"-c", script, root}, args...)...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: unix.CLONE_NEWNS, Unshareflags: unix.CLONE_NEWNS}
	cmd.Env = append(os.Environ(), "HOME="+root+"/root", "RPM_FORCE_DEBIAN=1", "LC_ALL=C")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("rpm %s: %v\n%s", args[0], err, out)
	}
	t.Logf("rpm %s: %s", args[0], out)
}

// sameEL7 compares trees, but for what differs from one moment to the next.
func sameEL7(t *testing.T, theirs, ours string, unlike []string) {
	t.Helper()
	want, got := lines(t, theirs), lines(t, ours)
	for _, path := range union(want, got) {
		if want[path] == got[path] || slices.Contains(unlike, path) || strings.HasPrefix(path, "/var/lib/rpm/") || slices.Contains(timesOnly, path) && withoutTime(want[path]) == withoutTime(got[path]) {
			continue
		}
		t.Errorf("%s\nrpm  %s\nours %s", path, want[path], got[path])
	}
	byName := func(text string) string { // independent packages are installed in another order
		all := strings.SplitAfter(text, "</rpmHeader>\n")
		slices.Sort(all)
		return strings.Join(all, "")
	}
	if want, got := byName(allTags(t, theirs)), byName(allTags(t, ours)); want != got {
		t.Errorf("database: %s", whereUnlike(want, got))
	}
	if want, got := verified(t, theirs), verified(t, ours); want != got {
		t.Errorf("verification: %s", whereUnlike(want, got))
	}
}
