//go:build bench

package suite

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/benchdoc"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// TestBenchDistribution writes a repository's metadata for TestBenchMetadata
// where that is asked for; else a small one.
func TestBenchDistribution(t *testing.T) {
	dir, n := os.Getenv("SYSBUILD_BENCH_DISTRIBUTION"), 100
	if dir == "" {
		dir = t.TempDir()
	} else if _, err := fmt.Sscan(os.Getenv("SYSBUILD_BENCH_PACKAGES"), &n); err != nil {
		t.Fatal(err)
	}
	for _, form := range []string{"gz", "zst"} {
		if err := (rpmtest.Distribution{N: n}).Write(filepath.Join(dir, form), form); err != nil {
			t.Fatal(err)
		}
	}
}

// TestBenchMetadata reads metadata of 3,000, 20,000 and 60,000 packages, the
// first time and from caches, and solves a request for one name and for 120,
// beside dnf. Nothing is downloaded but metadata. It fails where something does
// not run, never for a time: see docs/performance.md.
func TestBenchMetadata(t *testing.T) {
	needs.Tool(t, "dnf")
	var out results
	defer func() { out.tell(t) }()
	for _, n := range chosen(t, benchMetadata, 3000, 20000, 60000) {
		dir := t.TempDir()
		cmd := exec.Command(os.Args[0], "-test.run=^TestBenchDistribution$")
		cmd.Env = append(os.Environ(), ready+"="+program, "SYSBUILD_BENCH_DISTRIBUTION="+dir, fmt.Sprint("SYSBUILD_BENCH_PACKAGES=", n))
		must(t, cmd)
		for _, form := range []string{"gzip", "zstd"} {
			benchMetadataIn(t, dir, form, n, &out)
		}
	}
}

// benchMetadataIn measures one repository in one compression.
func benchMetadataIn(t *testing.T, repos, form string, n int, out *results) {
	t.Helper()
	name := map[string]string{"gzip": "gz", "zstd": "zst"}[form]
	b := &bench{t: t, name: form, url: "file://" + filepath.Join(repos, name), dir: t.TempDir(), dnf: "1"}
	one := []string{fmt.Sprintf("member-%06d", n/2)}
	var many []string
	for i := range 120 {
		many = append(many, fmt.Sprintf("member-%06d", i*n/120))
	}
	ours := func(names []string) func() *exec.Cmd { return func() *exec.Cmd { return b.solve(names) } }
	dnf := func(names []string) func() *exec.Cmd { return func() *exec.Cmd { return b.assume(names) } }
	first := []*entrant{
		{who: "sysbuild", state: benchdoc.FirstLoad, before: b.without("cache"), run: ours(one)},
		{who: "dnf", state: benchdoc.FirstLoad, before: b.without("dnfcache"), run: dnf(one)},
	}
	cached := []*entrant{
		{who: "sysbuild", state: benchdoc.Indexed, before: b.without(), run: ours(one)},
		{who: "dnf", state: benchdoc.Indexed, before: b.without(), run: dnf(one)},
		{who: "sysbuild", state: benchdoc.Indexed120, before: b.without(), run: ours(many)},
		{who: "dnf", state: benchdoc.Indexed120, before: b.without(), run: dnf(many)},
	}
	race(t, rounds(t, 1), first...)
	if form == "zstd" { // caches are the same, whatever they were made of
		cached = nil
	}
	race(t, rounds(t, 2), cached...)
	for _, pair := range [][]*entrant{first, cached} {
		for i := 0; i+1 < len(pair); i += 2 {
			sameAnswer(t, pair[i], pair[i+1])
		}
	}
	out.note("metadata", n, form, append(first, cached...)...)
}

// solve prints the graph of a file with these packages: metadata is read, and
// the request solved.
func (b *bench) solve(names []string) *exec.Cmd {
	context := filepath.Join(b.dir, "context")
	write(b.t, filepath.Join(context, "Sysfile"), fmt.Appendf(nil,
		"ROOTFS scratch\nYUM repo r --baseurl=%s --nogpgcheck\nYUM install --no-weak-deps %s\nTARGET tar bench:1\n", b.url, strings.Join(names, " ")))
	return exec.Command(program, "ir", "--progress", "quiet", "--cache-dir", filepath.Join(b.dir, "cache"), context)
}

// assume has dnf say what it would install; it then exits with 1, as nobody
// agrees.
func (b *bench) assume(names []string) *exec.Cmd {
	const script = `H=$1.home; mkdir -p $H; export HOME=$H LC_ALL=C.UTF-8 RPM_FORCE_DEBIAN=1; printf '[main]\n' >$H/empty.conf
R=$1 C=$2 U=$3; shift 3
dnf --assumeno --noplugins --config=$H/empty.conf --installroot=$R --releasever=1 --setopt=install_weak_deps=0 --setopt=cachedir=$C \
 --setopt=reposdir=/nonexistent --setopt=varsdir=/nonexistent --setopt=module_platform_id=platform:sb1 --setopt=metadata_expire=-1 --repofrompath=r,$U --setopt=r.gpgcheck=0 install "$@"
[ $? = 1 ]`
	args := append([]string{"-c", script, "sh", filepath.Join(b.dir, "dnfroot"), filepath.Join(b.dir, "dnfcache"), b.url}, names...)
	return exec.Command("bash", args...)
}

// sameAnswer holds that both sides would install as many packages.
func sameAnswer(t *testing.T, ours, dnf *entrant) {
	t.Helper()
	n := strings.Count(ours.said, ".rpm")
	if want := fmt.Sprintf("Install  %d Package", n); n == 0 || !strings.Contains(dnf.said, want) {
		t.Fatalf("%s: %d packages; dnf says\n%s\nours is\n%s", ours.state, n, tail([]byte(dnf.said)), tail([]byte(ours.said)))
	}
}
