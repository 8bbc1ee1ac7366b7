//go:build bench

package suite

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// cost is what one run of something used.
type cost struct {
	wall, cpu time.Duration
	rss       int64 // bytes, of the largest process
}

// measure runs a command and gives what it and its children used.
func measure(t *testing.T, cmd *exec.Cmd) cost {
	t.Helper()
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	start := time.Now()
	err := cmd.Run()
	wall := time.Since(start)
	if err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(cmd.Args, " "), err, tail(out.Bytes()))
	}
	s := cmd.ProcessState
	return cost{wall, s.UserTime() + s.SystemTime(), s.SysUsage().(*syscall.Rusage).Maxrss << 10}
}

// best is the run with the least CPU time of several; before is called, not
// measured, before each.
func best(t *testing.T, runs int, before func(), cmd func() *exec.Cmd) cost {
	t.Helper()
	var all []cost
	for range runs {
		if before != nil {
			before()
		}
		all = append(all, measure(t, cmd()))
	}
	return slices.MinFunc(all, func(a, b cost) int { return int(a.cpu - b.cpu) })
}

func (c cost) String() string {
	return fmt.Sprintf("%6.2fs wall %6.2fs CPU %4d MB", c.wall.Seconds(), c.cpu.Seconds(), c.rss>>20)
}

// report says how many times more the peer used.
func report(t *testing.T, what string, ours, peer cost) {
	t.Helper()
	t.Logf("%-52s ours %v, peer %v, peer/ours: CPU %.2f wall %.2f", what, ours, peer,
		peer.cpu.Seconds()/ours.cpu.Seconds(), peer.wall.Seconds()/ours.wall.Seconds())
}

// bench is a repository and what is asked of it.
type bench struct {
	name  string
	url   string
	keys  []string
	specs []string
	dir   string
	dnf   string // directory of a RELEASEVER word
}

func el7Bench(t *testing.T) bench {
	url := "file://" + needs.EL7(t)
	return bench{
		name: "el7 (xz)", url: url, dir: t.TempDir(), dnf: "7",
		keys:  []string{url + "/RPM-GPG-KEY-CentOS-7", url + "/RPM-GPG-KEY-stand-ins"},
		specs: []string{"bash", "coreutils", "procps-ng", "rpm", "centos-release"},
	}
}

func zstdBench(t *testing.T) bench {
	dir := t.TempDir()
	key, err := rpmtest.NewKey("bench", rpmtest.KeyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	repo := rpmtest.Repo{Packages: rpmtest.Large(121, 165<<20, key), Key: key}
	if err := repo.Write(filepath.Join(dir, "repo")); err != nil {
		t.Fatal(err)
	}
	url := "file://" + filepath.Join(dir, "repo")
	return bench{name: "zstd", url: url, dir: dir, dnf: "1", keys: []string{url + "/" + rpmtest.KeyFile}, specs: []string{"large-all"}}
}

// sysfile is the same request as dnf's, in our words.
func (b bench) sysfile() string {
	return fmt.Sprintf("ROOTFS scratch\nYUM repo r --baseurl=%s --gpgkey=%s\nYUM set tsflags=nodocs override_install_langs=en_US.utf8\nYUM install --no-weak-deps %s\nTARGET oci bench:1\n",
		b.url, strings.Join(b.keys, ","), strings.Join(b.specs, " "))
}

func (b bench) ours(t *testing.T, flags ...string) job {
	context := filepath.Join(b.dir, "context")
	write(t, filepath.Join(context, "Sysfile"), []byte(b.sysfile()))
	return job{Context: context, Cache: filepath.Join(b.dir, "cache"), Out: filepath.Join(b.dir, "out"), Flags: flags}
}

// dnfRoot is the shell that installs with dnf, as an engineer would; the known
// traps of a Debian host are cured.
const dnfRoot = `set -e
R=$1 C=$2 U=$3 K=$4 V=$5; shift 5
H=$(mktemp -d); trap 'rm -rf $H' EXIT
export HOME=$H LC_ALL=C.UTF-8 RPM_FORCE_DEBIAN=1
printf '%%_dbpath /var/lib/rpm\n%%_install_langs en_US.utf8\n' >$H/.rpmmacros
printf '[main]\n' >$H/empty.conf
rm -rf $R; mkdir -p $R/dev; mknod -m 666 $R/dev/null c 1 3
dnf -y -q --noplugins --config=$H/empty.conf --installroot=$R --releasever=$V --setopt=tsflags=nodocs \
 --setopt=install_weak_deps=0 --setopt=cachedir=$C --setopt=keepcache=1 --setopt=reposdir=/nonexistent --setopt=varsdir=/nonexistent \
 --setopt=module_platform_id=platform:sb7 --repofrompath=r,$U --setopt=r.gpgcheck=1 --setopt=r.gpgkey=$K install "$@"`

func (b bench) peer(after string) *exec.Cmd {
	args := []string{"-c", dnfRoot + "\n" + after, "sh", filepath.Join(b.dir, "dnfroot"), filepath.Join(b.dir, "dnfcache"), b.url, strings.Join(b.keys, ","), b.dnf}
	return exec.Command("bash", append(args, b.specs...)...)
}

func (b bench) clean(t *testing.T, names ...string) func() {
	return func() {
		for _, n := range names {
			if err := os.RemoveAll(filepath.Join(b.dir, n)); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// TestBenchInstall is the YUM step, up to the finished image without
// compression, beside dnf --installroot.
func TestBenchInstall(t *testing.T) {
	needs.Root(t)
	needs.Tool(t, "dnf")
	for _, make := range []func(*testing.T) bench{el7Bench, zstdBench} {
		b := make(t)
		t.Run(b.name, func(t *testing.T) {
			ours := func() *exec.Cmd { return b.ours(t, "--no-cache", "--compression", "none").command() }
			peer := func() *exec.Cmd { return b.peer("") }
			report(t, "cold caches", best(t, 2, b.clean(t, "cache"), ours), best(t, 2, b.clean(t, "dnfcache"), peer))
			warm := best(t, 3, nil, peer)
			report(t, "package cache", best(t, 3, b.clean(t, "cache/payloads"), ours), warm)
			report(t, "unpacked payloads", best(t, 3, nil, ours), warm)
		})
	}
}

// pack is how the peers make an OCI archive of dnf's root.
var pack = map[string]string{
	"umoci":   `W=$(mktemp -d); umoci init --layout $W/l; umoci new --image $W/l:b; tar -C $R -cf $W/t.tar .; umoci raw add-layer --image $W/l:b $W/t.tar; umoci gc --layout $W/l; tar -cf $R.oci.tar -C $W/l .; rm -rf $W`,
	"buildah": `W=$(mktemp -d); B="buildah --root $W/r --runroot $W/rr --storage-driver overlay"; c=$($B from scratch); tar -C $R -cf $W/t.tar .; $B add --quiet $c $W/t.tar /; rm -f $R.oci.tar; $B commit --quiet --disable-compression=false $c oci-archive:$R.oci.tar:b; $B rm $c >/dev/null; umount $W/r/overlay 2>/dev/null || true; rm -rf $W`,
}

// TestBenchBuild is the whole build beside dnf and a packer, to the same OCI
// archive with gzip.
func TestBenchBuild(t *testing.T) {
	needs.Root(t)
	for _, make := range []func(*testing.T) bench{zstdBench, el7Bench} {
		b := make(t)
		t.Run(b.name, func(t *testing.T) {
			ours := func() *exec.Cmd { return b.ours(t, "--no-cache").command() }
			out := b.clean(t, "out", "cache/images")
			measure(t, ours())
			unpacked := best(t, 3, out, ours)
			packed := best(t, 3, b.clean(t, "out", "cache/images", "cache/payloads"), ours)
			for _, name := range []string{"umoci", "buildah"} {
				needs.Tool(t, name)
				peer := best(t, 3, nil, func() *exec.Cmd { return b.peer(pack[name]) })
				report(t, "whole build, unpacked payloads, dnf+"+name, unpacked, peer)
				report(t, "whole build, packed payloads, dnf+"+name, packed, peer)
			}
			same := b.ours(t)
			same.run(t)
			t.Logf("unchanged rebuild: %v", best(t, 10, nil, same.command))
		})
	}
}
