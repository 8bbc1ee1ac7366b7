//go:build oracle

package install

import (
	"fmt"
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

// expected are the lines that may differ from dnf's tree, each with the reason.
var expected = []struct{ path, reason string }{
	{`/dev(/.*)?`, "mounts of the test; dnf's root has no devices but null"},
	{`/var/lib/rpm(/.*)?`, "the host's rpm writes sqlite, the image's own reads Berkeley DB"},
	{`/var/log/(dnf.*|hawkey)\.log`, "dnf's logs"},
	{`/tmp/.+`, "dnf's cache, by the path that it has on the host"},
	{`/var/lib/dnf(/.*)?`, "dnf's history"},
	{`/etc/dnf(/.*)?`, "dnf's modules, of which there are none"},
	{`/var/cache/ldconfig/aux-cache`, "inode numbers; ldconfig makes it anew"},
	{`/etc/pki/ca-trust/extracted/java/cacerts`, "the time of the build in each entry"},
}

// timesOnly are files that scriptlets make: the same but for the time.
var timesOnly = []string{
	"/etc/ld.so.cache", "/etc/pki/ca-trust/extracted/openssl/ca-bundle.trust.crt",
	"/etc/pki/ca-trust/extracted/pem/email-ca-bundle.pem", "/etc/pki/ca-trust/extracted/pem/objsign-ca-bundle.pem",
	"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/usr/lib64/gconv/gconv-modules.cache", "/usr/share/info/dir",
	"/var/lib/alternatives/libnssckbi.so.x86_64", "/var/log/tallylog",
}

// TestOracleDNF installs the same packages with real dnf. Every line of the
// trees must be the same but for those that are listed above, of which none
// may be superfluous.
func TestOracleDNF(t *testing.T) {
	repo := needs.EL7(t)
	theirs := newRoot(t)
	runDNF(t, repo, theirs)
	ours := newRoot(t)
	var said told
	if err := Run(t.Context(), el7(t, ours), said.host(ours)); err != nil {
		t.Fatal(err)
	}
	want, got := lines(t, theirs), lines(t, ours)
	used := map[string]bool{}
	for _, path := range union(want, got) {
		if want[path] == got[path] {
			continue
		}
		if !allowed(path, want[path], got[path], used) {
			t.Errorf("%s\ndnf  %s\nours %s", path, want[path], got[path])
		}
	}
	for _, e := range expected {
		if !used[e.path] {
			t.Errorf("%s (%s): does not differ", e.path, e.reason)
		}
	}
}

func allowed(path, want, got string, used map[string]bool) bool {
	for _, e := range expected {
		if regexp.MustCompile("^" + e.path + "$").MatchString(path) {
			used[e.path] = true
			return true
		}
	}
	return slices.Contains(timesOnly, path) && withoutTime(want) == withoutTime(got)
}

// withoutTime blanks the third field of a line: mode, owner, time.
func withoutTime(line string) string {
	field := strings.Fields(line)
	if len(field) > 2 {
		field[2] = "-"
	}
	return strings.Join(field, " ")
}

// lines gives a listing by path. Directories have no time: dnf's have the one
// of their last change.
func lines(t *testing.T, root string) map[string]string {
	all := map[string]string{}
	for line := range strings.Lines(listing(t, root)) {
		i := strings.Index(line, " ")
		for !isMode(line[i+1:]) { // a space in the name
			i += 1 + strings.Index(line[i+1:], " ")
		}
		text := strings.TrimSpace(line[i+1:])
		if strings.HasPrefix(text, "4") || strings.HasPrefix(text, "120777") {
			text = withoutTime(text)
		}
		all[line[:i]] = text
	}
	return all
}

func isMode(s string) bool { return regexp.MustCompile(`^[0-7]{5,6} \d+:\d+ `).MatchString(s) }

func union(a, b map[string]string) []string {
	all := map[string]bool{}
	for k := range a {
		all[k] = true
	}
	for k := range b {
		all[k] = true
	}
	return sortedKeys(all)
}

// runDNF installs with the host's dnf, with what makes it forget that host.
func runDNF(t *testing.T, repo, root string) {
	t.Helper()
	needs.Tool(t, "dnf")
	home := t.TempDir()
	write := func(name, text string) string {
		name = filepath.Join(home, name)
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return name
	}
	write(".rpmmacros", "%_dbpath /var/lib/rpm\n%_install_langs en_US.utf8\n")
	conf := write("empty.conf", "[main]\n")
	if err := unix.Mknod(filepath.Join(root, "dev/null"), unix.S_IFCHR|0o666, int(unix.Mkdev(1, 3))); err != nil {
		t.Fatal(err)
	}
	keys := fmt.Sprintf("file://%s/RPM-GPG-KEY-CentOS-7,file://%s/RPM-GPG-KEY-stand-ins", repo, repo)
	cmd := exec.Command("dnf", "-y", "-q", "--noplugins", "--config="+conf, "--installroot="+root, "--releasever=7",
		"--setopt=tsflags=nodocs", "--setopt=install_weak_deps=0", "--setopt=cachedir="+filepath.Join(home, "cache"),
		"--setopt=reposdir=/nonexistent", "--setopt=varsdir=/nonexistent", "--setopt=module_platform_id=platform:el7",
		"--repofrompath=r,file://"+repo, "--setopt=r.gpgcheck=1", "--setopt=r.gpgkey="+keys,
		"install", "bash", "coreutils", "procps-ng", "rpm", "centos-release")
	cmd.Env = append(os.Environ(), "HOME="+home, "LC_ALL=C.UTF-8", "RPM_FORCE_DEBIAN=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("dnf: %v\n%s", err, out)
	}
}
