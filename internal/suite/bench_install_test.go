//go:build bench

package suite

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/benchdoc"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// rpmRoot is the shell that installs package files with rpm alone: nothing is
// solved or fetched. Signatures are checked, as everyone does here.
const rpmRoot = `set -e
R=$1 K=$2; shift 2
export HOME=$R.home LC_ALL=C.UTF-8 RPM_FORCE_DEBIAN=1
mkdir -p $R/dev $HOME; mknod -m 666 $R/dev/null c 1 3
rpm --root $R --dbpath /var/lib/rpm --import $K
rpm --root $R --dbpath /var/lib/rpm --define '_install_langs en_US.utf8' --define '_pkgverify_level all' -i --excludedocs "$@"
`

// rpm installs the packages of a set from the repository's files.
func (b *bench) rpm(set int) *exec.Cmd {
	b.t.Helper()
	repo := filepath.Join(b.dir, "repo")
	args := []string{"-c", rpmRoot, "sh", filepath.Join(b.dir, "dnfroot"), filepath.Join(repo, "RPM-GPG-KEY")}
	names := []string{"large-release", fmt.Sprintf("large-set-%d", set)}
	for i := range set - 2 {
		names = append(names, fmt.Sprintf("large-%03d", i))
	}
	for _, name := range names {
		found, err := filepath.Glob(filepath.Join(repo, name+"-[0-9]*-*.rpm"))
		if err != nil || len(found) != 1 {
			b.t.Fatalf("%s: has files %v %v", name, found, err)
		}
		args = append(args, found[0])
	}
	return exec.Command("bash", args...)
}

// TestBenchInstall installs 10, 120 and 500 packages into empty roots, beside
// dnf --installroot and rpm --root -i. It fails where something does not run or
// not all packages are there, never for a time: see docs/performance.md.
func TestBenchInstall(t *testing.T) {
	needs.Root(t)
	for _, tool := range []string{"dnf", "rpm", "xz"} {
		needs.Tool(t, tool)
	}
	payloads := strings.Fields(os.Getenv(benchPayloads))
	if len(payloads) == 0 {
		payloads = []string{"zstd", "xz"}
	}
	for _, payload := range payloads {
		sizes := chosen(t, benchSizes, installSizes[payload]...)
		b := stocked(t, stock{n: slices.Max(sizes), payload: payload}, false)
		var out results
		for _, n := range sizes {
			b.specs = []string{fmt.Sprintf("large-set-%d", n)}
			benchSize(t, b, n, &out)
		}
		out.tell(t)
	}
}

// installSizes are measured where nothing else is chosen: 500 packages in xz
// take longer than all others together.
var installSizes = map[string][]int{"zstd": {10, 120, 500}, "xz": {10, 120}}

// benchSize measures one number of packages.
func benchSize(t *testing.T, b *bench, n int, out *results) {
	t.Helper()
	dnf := func() *exec.Cmd { return b.peer("") }
	b.without("cache", "dnfcache")() // those of other sizes
	all := []*entrant{
		{who: "sysbuild", state: benchdoc.Cold, before: b.without("cache"), run: b.install},
		{who: "sysbuild", state: benchdoc.Packed, before: b.without("cache/images", "cache/payloads"), run: b.install},
		{who: "sysbuild", state: benchdoc.Unpacked, before: b.without("cache/images"), run: b.install},
		{who: "dnf", state: benchdoc.Cold, before: b.without("dnfcache"), run: dnf},
		{who: "dnf", state: benchdoc.Packed, before: b.without(), run: dnf},
		{who: "rpm", state: benchdoc.Packed, before: b.without(), run: func() *exec.Cmd { return b.rpm(n) }},
	}
	for round := range rounds(t, roundsOf(n)) {
		sides := [][]*entrant{all[:3], all[3:]} // in each, one leaves what the next begins with
		if round%2 == 1 {
			slices.Reverse(sides)
		}
		for _, side := range sides {
			inOrder(t, 1, side...)
			b.holds(n, side)
		}
		if n > 200 { // disks are not that large
			b.sweep()
		}
	}
	b.sweep()
	out.note("install", n, b.name, all...)
}

// roundsOf are the rounds where nothing else is chosen.
func roundsOf(n int) int {
	if n > 100 {
		return 1
	}
	return 3
}

// holds checks that the runs of a side had all packages: ours said so, of the
// peers the root of the last one is there.
func (b *bench) holds(n int, side []*entrant) {
	b.t.Helper()
	for _, e := range side {
		if e.who == "sysbuild" && !strings.Contains(e.said, fmt.Sprintf("(%d packages", n)) {
			b.t.Fatalf("sysbuild, %s: not %d packages:\n%s", e.state, n, tail([]byte(e.said)))
		}
	}
	if side[0].who == "sysbuild" {
		return
	}
	cmd := exec.Command("rpm", "--root", filepath.Join(b.dir, "dnfroot"), "--dbpath", "/var/lib/rpm", "-qa", "large-*")
	cmd.Env = append(os.Environ(), "RPM_FORCE_DEBIAN=1")
	if list := strings.Fields(must(b.t, cmd)); len(list) != n {
		b.t.Fatalf("the peers' last root has %d packages, not %d", len(list), n)
	}
}
