//go:build bench

package suite

import (
	"os/exec"
	"path/filepath"
	"strings"
)

// dnfRoot is the shell that installs with dnf, as an engineer would; the known
// traps of a Debian host are cured.
const dnfRoot = `set -e
R=$1 C=$2 U=$3 K=$4 V=$5; shift 5
W=$R.work H=$R.work/home; mkdir -p $H
export HOME=$H LC_ALL=C.UTF-8 RPM_FORCE_DEBIAN=1
printf '%%_dbpath /var/lib/rpm\n%%_install_langs en_US.utf8\n' >$H/.rpmmacros
printf '[main]\n' >$H/empty.conf
mkdir -p $R/dev; mknod -m 666 $R/dev/null c 1 3
dnf -y -q --noplugins --config=$H/empty.conf --installroot=$R --releasever=$V --setopt=tsflags=nodocs \
 --setopt=install_weak_deps=0 --setopt=cachedir=$C --setopt=keepcache=1 --setopt=reposdir=/nonexistent --setopt=varsdir=/nonexistent \
 --setopt=module_platform_id=platform:sb7 --repofrompath=r,$U --setopt=r.gpgcheck=1 --setopt=r.gpgkey=$K install "$@"
`

// packers are how the peers make an OCI archive of dnf's root. Both compress
// with the deflate of klauspost/compress at its default level, as ours does, and
// sync nothing.
var packers = map[string]string{
	"umoci":   `umoci init --layout $W/l; umoci new --image $W/l:b; tar -C $R -cf $W/t.tar .; umoci raw add-layer --image $W/l:b $W/t.tar; umoci gc --layout $W/l; tar -cf $R.oci.tar -C $W/l .`,
	"buildah": `B="buildah --root $W/r --runroot $W/rr --storage-driver overlay"; c=$($B from scratch); tar -C $R -cf $W/t.tar .; $B add --quiet $c $W/t.tar /; rm -f $R.oci.tar; $B commit --quiet --disable-compression=false $c oci-archive:$R.oci.tar:b; $B rm $c >/dev/null; umount $W/r/overlay 2>/dev/null || true`,
}

// peer installs with dnf and then does what after says, "" nothing.
func (b *bench) peer(after string) *exec.Cmd {
	args := []string{"-c", dnfRoot + after, "sh", filepath.Join(b.dir, "dnfroot"), filepath.Join(b.dir, "dnfcache"), b.url, strings.Join(b.keys, ","), b.dnf}
	return exec.Command("bash", append(args, b.specs...)...)
}
