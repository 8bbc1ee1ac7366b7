// Package dnf asks the real dnf, in a world of its own, for tests that hold our
// answers against its.
package dnf

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// Command is dnf over a root, for x86_64 and release 7, with nothing of this
// machine's configuration.
func Command(t testing.TB, root, cache string, args ...string) *exec.Cmd {
	t.Helper()
	home := t.TempDir()
	conf := filepath.Join(home, "empty.conf")
	for path, text := range map[string]string{conf: "[main]\n", filepath.Join(home, ".rpmmacros"): "%_dbpath /var/lib/rpm\n"} {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	all := []string{"--noplugins", "--config=" + conf, "--installroot=" + root, "--releasever=7", "--forcearch=x86_64",
		"--setopt=cachedir=" + cache, "--setopt=reposdir=/nonexistent", "--setopt=varsdir=/nonexistent", "--setopt=module_platform_id=platform:sb7"}
	cmd := exec.Command(needs.Tool(t, "dnf"), append(all, args...)...)
	cmd.Env = append(os.Environ(), "HOME="+home, "LC_ALL=C.UTF-8", "RPM_FORCE_DEBIAN=1", "COLUMNS=400")
	return cmd
}

var (
	aPackage   = regexp.MustCompile(`^ (\S+)\s+(noarch|x86_64|i686)\s+(\S+)\s+\S+\s+\d`)
	aReplacing = regexp.MustCompile(`^     replacing\s+(\S+)\.(\w+) (\S+)`)
)

// Answer reads what dnf printed of a transaction, done or answered with no: "+ NEVRA"
// for what comes, "- NEVRA" for what goes for good or is obsoleted.
func Answer(out string) (answer string, refused bool) {
	done := strings.Contains(out, "Operation aborted") || strings.Contains(out, "Complete!")
	switch {
	case strings.Contains(out, "Nothing to do.") && !strings.Contains(out, "Error: "):
		return "", false
	case !done:
		return "", true
	}
	var lines []string
	sign := ""
	for line := range strings.Lines(out) {
		switch {
		case strings.HasPrefix(line, "Remov"):
			sign = "- "
		case strings.HasPrefix(line, "Skipping packages"), strings.HasPrefix(line, "Transaction Summary"):
			sign = ""
		case strings.HasPrefix(line, "Install"), strings.HasPrefix(line, "Upgrad"), strings.HasPrefix(line, "Downgrad"):
			sign = "+ "
		}
		if m := aPackage.FindStringSubmatch(line); m != nil && sign != "" {
			lines = append(lines, sign+m[1]+"-"+m[3]+"."+m[2])
		}
		if m := aReplacing.FindStringSubmatch(line); m != nil {
			lines = append(lines, "- "+m[1]+"-"+m[3]+"."+m[2])
		}
		if strings.HasPrefix(line, "Transaction Summary") {
			break // what follows says it once more
		}
	}
	slices.Sort(lines)
	return strings.Join(slices.Compact(lines), "\n"), false
}
