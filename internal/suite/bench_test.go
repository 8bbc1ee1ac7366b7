//go:build bench

package suite

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// bench is a repository and what is asked of it.
type bench struct {
	t     *testing.T
	name  string
	url   string
	keys  []string
	specs []string
	dir   string
	dnf   string // a release version, so that dnf does not look for one
	edits int
}

func el7Bench(t *testing.T) *bench {
	url := "file://" + needs.EL7(t)
	return &bench{
		t: t, name: "el7, xz", url: url, dir: t.TempDir(), dnf: "7",
		keys:  []string{url + "/RPM-GPG-KEY-CentOS-7", url + "/RPM-GPG-KEY-stand-ins"},
		specs: []string{"bash", "coreutils", "procps-ng", "rpm", "centos-release"},
	}
}

// sysfile is the same request as dnf's, in our words.
func (b *bench) sysfile() string {
	return fmt.Sprintf("ROOTFS scratch AS root\nYUM repo r --baseurl=%s --gpgkey=%s\nYUM set tsflags=nodocs override_install_langs=en_US.utf8\nYUM install --no-weak-deps %s\n",
		b.url, strings.Join(b.keys, ","), strings.Join(b.specs, " "))
}

// whole is a build of the image.
func (b *bench) whole() *exec.Cmd {
	return b.build("whole", "TARGET oci bench:1\n")
}

// divided is a build of the image whose packages have layers of their own.
func (b *bench) divided() *exec.Cmd {
	return b.build("divided", "TARGET oci --layers=packages bench:1\n")
}

// edited is a build of that image with another file in it each time, so that its
// layer is none of an earlier one's.
func (b *bench) edited() *exec.Cmd {
	b.edits++
	write(b.t, filepath.Join(b.dir, "context-edited", "note"), fmt.Appendln(nil, "edit", b.edits))
	return b.build("edited", "COPY note /etc/note\nTARGET oci bench:1\n")
}

// install is the YUM step alone, with all that stands around it: the image that
// is packed has one small file of the root in it.
func (b *bench) install() *exec.Cmd {
	return b.build("install", "ROOTFS scratch\nCOPY --from=root /etc/*-release /etc/\nTARGET tar bench:1\n")
}

func (b *bench) build(name, end string) *exec.Cmd {
	context := filepath.Join(b.dir, "context-"+name)
	write(b.t, filepath.Join(context, "Sysfile"), []byte(b.sysfile()+end))
	return job{Context: context, Cache: filepath.Join(b.dir, "cache"), Out: filepath.Join(b.dir, "out")}.command()
}

// without gives what to do before a run: neither side begins with a root of an
// earlier run, nor ours with a step, and these names go too. They are put aside,
// as ext4 is slow to make files where many were just removed.
func (b *bench) without(names ...string) func() {
	names = append(names, "out", "cache/keys", "cache/snapshots", "dnfroot", "dnfroot.work", "dnfroot.home", "dnfroot.oci.tar")
	return func() {
		aside, err := os.MkdirTemp(b.dir, "aside-")
		if err != nil {
			b.t.Fatal(err)
		}
		for _, n := range names {
			if err := os.Rename(filepath.Join(b.dir, n), filepath.Join(aside, filepath.Base(n))); err != nil && !errors.Is(err, fs.ErrNotExist) {
				b.t.Fatal(err)
			}
		}
	}
}

// sweep removes what was put aside.
func (b *bench) sweep() {
	b.t.Helper()
	all, err := filepath.Glob(filepath.Join(b.dir, "aside-*"))
	if err != nil {
		b.t.Fatal(err)
	}
	for _, dir := range all {
		if err := os.RemoveAll(dir); err != nil {
			b.t.Fatal(err)
		}
	}
}

// TestBenchEL7 measures the YUM step and the whole build on packages of CentOS
// 7.9: xz payloads, shell scriptlets, a Berkeley DB.
func TestBenchEL7(t *testing.T) {
	el7 := el7Bench(t)
	needs.Root(t)
	needPeers(t)
	var out table
	defer func() { t.Log(out.String()) }()
	benchInstall(t, el7, &out, "1.4", "5")
	benchBuild(t, el7, &out, "")
}

func needPeers(t *testing.T) {
	t.Helper()
	for _, tool := range []string{"dnf", "umoci", "buildah"} {
		needs.Tool(t, tool)
	}
}

// TestBenchBuild measures whole builds and ends with a table of ratios. It fails
// where something does not run, never for a time: see docs/performance.md.
func TestBenchBuild(t *testing.T) {
	needs.Root(t)
	needPeers(t)
	var out table
	defer func() { t.Log(out.String()) }()
	zstd := stocked(t, stock{n: 120, payload: "zstd"}, false)
	zstd.specs = []string{"large-set-120"}
	for _, first := range []*exec.Cmd{zstd.install(), zstd.peer("")} { // both sides have the packages then
		measure(t, first)
	}
	benchBuild(t, zstd, &out, "4")
	small := &entrant{}
	less := stocked(t, stock{n: 120, payload: "zstd", size: packageSize / 10}, false)
	small.before, small.run = less.without(), less.whole
	race(t, 1, small)
	out.alone("zstd, a tenth of the bytes: whole build, its memory", small.cost, "")
}

// benchInstall is the YUM step beside dnf --installroot. The database that dnf
// leaves is sqlite's on both repositories; ours is what the image's own rpm
// reads.
func benchInstall(t *testing.T, b *bench, out *table, packedGoal, unpackedGoal string) {
	dnf := func() *exec.Cmd { return b.peer("") }
	cold := []*entrant{{before: b.without("cache"), run: b.install}, {before: b.without("dnfcache"), run: dnf}}
	race(t, rounds(t, 2), cold...)
	packed := &entrant{before: b.without("cache/images", "cache/payloads"), run: b.install}
	unpacked := &entrant{before: b.without("cache/images"), run: b.install}
	peer := &entrant{before: b.without(), run: dnf}
	inOrder(t, rounds(t, 3), packed, unpacked, peer) // packed leaves the payloads that unpacked needs
	out.add(b.name+": YUM beside dnf, cold caches", cold[0].cost, cold[1].cost, "")
	out.add(b.name+": YUM beside dnf, packages cached", packed.cost, peer.cost, packedGoal)
	out.add(b.name+": YUM beside dnf, unpacked payloads cached", unpacked.cost, peer.cost, unpackedGoal)
}

// benchBuild is the whole build beside dnf and a packer, to the same OCI
// archive with gzip.
func benchBuild(t *testing.T, b *bench, out *table, goal string) {
	packed := &entrant{before: b.without("cache/images", "cache/payloads"), run: b.whole}
	unpacked := &entrant{before: b.without("cache/images"), run: b.whole}
	blocks := &entrant{before: b.without(), run: b.edited} // those of an image before
	umoci := &entrant{before: b.without(), run: func() *exec.Cmd { return b.peer(packers["umoci"]) }}
	buildah := &entrant{before: b.without(), run: func() *exec.Cmd { return b.peer(packers["buildah"]) }}
	inOrder(t, rounds(t, 1), packed, unpacked, blocks, umoci, buildah)
	b.sweep()
	out.add(b.name+": whole build beside dnf+umoci, unpacked payloads and blocks", blocks.cost, umoci.cost, goal)
	out.add(b.name+": whole build beside dnf+buildah, unpacked payloads and blocks", blocks.cost, buildah.cost, goal)
	out.add(b.name+": whole build beside dnf+umoci, unpacked payloads", unpacked.cost, umoci.cost, goal)
	out.add(b.name+": whole build beside dnf+buildah, unpacked payloads", unpacked.cost, buildah.cost, goal)
	out.add(b.name+": whole build beside dnf+umoci, packed payloads", packed.cost, umoci.cost, "")
	out.add(b.name+": whole build beside dnf+buildah, packed payloads", packed.cost, buildah.cost, "")
	b.without("cache/images")()
	measure(t, b.whole())
	same := &entrant{run: b.whole}
	race(t, 5, same)
	out.alone(b.name+": unchanged rebuild", same.cost, "<0.10 wall")
}
