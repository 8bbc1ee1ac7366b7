//go:build conformance

package suite

import (
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// el7Changes removes packages of an image with a Berkeley DB, and makes an image that
// never had them.
const el7Changes = `ROOTFS scratch AS repos
ARG MIRROR
ARG KEY
ARG KEY2
YUM repo base --baseurl=$MIRROR --gpgkey=$KEY,$KEY2
YUM set tsflags=nodocs override_install_langs=en_US.utf8
YUM install bash coreutils rpm centos-release

ROOTFS repos AS changed
ARG MIRROR
ARG KEY
ARG KEY2
YUM repo base --baseurl=$MIRROR --gpgkey=$KEY,$KEY2
YUM set tsflags=nodocs override_install_langs=en_US.utf8
YUM install procps-ng
RUN --network=none rpm -q procps-ng
YUM upgrade
YUM remove procps-ng
TARGET tar changed

ROOTFS repos
TARGET tar plain
`

// TestYumChangesEL7 asks CentOS 7's own rpm, which reads Berkeley DB alone.
func TestYumChangesEL7(t *testing.T) {
	j := el7(t, t.TempDir())
	write(t, filepath.Join(j.Context, "Sysfile"), []byte(el7Changes))
	j.run(t)
	said := map[string][]string{}
	for _, name := range []string{"plain", "changed"} {
		root := t.TempDir()
		must(t, exec.Command("tar", "-xpf", filepath.Join(j.Out, name+".tar"), "-C", root))
		random := filepath.Join(root, "dev/urandom") // its NSS wants one
		must(t, exec.Command("sh", "-c", "test -e "+random+" || mknod "+random+" c 1 9"))
		rpm := func(args ...string) string {
			return must(t, exec.Command(needs.Tool(t, "chroot"), append([]string{root, "rpm"}, args...)...))
		}
		said[name] = strings.Fields(rpm("-qa"))
		slices.Sort(said[name])
		if name == "changed" {
			rpm("--rebuilddb")
			rpm("-q", "--whatprovides", "/bin/sh")
			rpm("-e", "--nodeps", "--justdb", "coreutils")
		}
	}
	if diff := cmp.Diff(said["plain"], said["changed"]); diff != "" {
		t.Errorf("never there (-), removed (+):\n%s", diff)
	}
	if len(said["plain"]) < 50 {
		t.Errorf("only %d packages", len(said["plain"]))
	}
}
