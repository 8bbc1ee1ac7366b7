//go:build conformance || faults

package suite

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/hostboot"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// keepers are versions of one service: "1" and "2" serve, each with files of its
// own for the host; "broken" ends at once, "silent" never says that it is up,
// "deaf" does not hear at first that it is to end, "slow" takes its time for that.
var keepers = map[string]string{
	"1": `CMD ["/usr/bin/keeper", "version 1: $GREETING on $PORT"]
EXPORT default PORT=2379 GREETING=hello
EXPORT file old.conf /etc/keeper/
EXPORT dir --chmod=700 /etc/keeper/conf.d`,
	"2": `CMD ["/usr/bin/keeper", "version 2: $GREETING on $PORT"]
EXPORT default PORT=2380 GREETING=good-day
EXPORT file new.conf /etc/keeper/
EXPORT dir /srv/keeper/empty`,
	"broken": `CMD ["/usr/bin/keeper", "--broken"]
EXPORT default PORT=2381 GREETING=oh
EXPORT file new.conf /etc/keeper/newer.conf`,
	"deaf": `CMD ["/usr/bin/keeper", "--deaf"]
EXPORT default PORT=2383 GREETING=eh
EXPORT dir /srv/keeper/empty`,
	"slow": `CMD ["/usr/bin/keeper", "--slow"]
EXPORT default PORT=2384 GREETING=well
EXPORT dir /srv/keeper/empty`,
	"silent": `CMD ["/usr/bin/keeper", "--silent"]
EXPORT default PORT=2382 GREETING=psst
EXPORT service <<EOT
[Service]
Type=notify
NotifyAccess=all
TimeoutStartSec=2
TimeoutStopSec=2
ExecStart=$EXEC_START
ExecStop=$EXEC_STOP
WorkingDirectory=$DESTDIR
[Install]
WantedBy=multi-user.target
EOT`,
}

// keeper makes the images of some versions: keeper_VERSION.system.tar in a
// directory.
func keeper(t testing.TB, versions ...string) (dir string) {
	t.Helper()
	needs.Root(t)
	work := t.TempDir()
	dir = filepath.Join(work, "images")
	context := filepath.Join(work, "context")
	standin(t, filepath.Join(context, "standin"))
	write(t, filepath.Join(context, "keeper.conf"), []byte("PORT=$PORT\nGREETING=$GREETING\nCOST=$$5\n"))
	write(t, filepath.Join(context, "old.conf"), []byte("old\n"))
	write(t, filepath.Join(context, "new.conf"), []byte("new\n"))
	for _, v := range versions {
		write(t, filepath.Join(context, "plain.conf"), []byte("plain file of "+v+"\n"))
		write(t, filepath.Join(context, "Sysfile"), []byte(`ROOTFS scratch
COPY --chmod=755 standin /usr/bin/keeper
VOLUME /var/lib/keeper
LABEL version=`+v+` summary="Keeps things"
EXPORT config --env=PORT=$PORT --env=GREETING=$GREETING
EXPORT file --template keeper.conf /etc/keeper/
EXPORT file plain.conf /etc/keeper/
EXPORT file --chmod=750 /usr/bin/keeper /usr/local/bin/ctl
EXPORT rename /usr/local/bin/ctl=/usr/local/bin/${NAME}ctl
EXPORT symlink plain.conf /etc/keeper/link.conf
`+keepers[v]+"\nTARGET system keeper:"+v+"\n"))
		j := job{Context: context, Cache: filepath.Join(work, "cache"), Out: dir}
		j.run(t)
	}
	return dir
}

// standin builds testdata/standin.
func standin(t testing.TB, to string) {
	t.Helper()
	build := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", to, "./testdata/standin")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	must(t, build)
}

// machine is a booted host with sysbuild on it, and images in /images.
type machine struct {
	*hostboot.Host
	t testing.TB
}

func newMachine(t testing.TB, images string) *machine {
	t.Helper()
	return &machine{hostboot.Boot(t, program+":/usr/bin/sysbuild", images+":/images"), t}
}

// sysbuild runs it on the host; it may not fail. Services have to stay up for
// less long than they have to by default.
func (m *machine) sysbuild(args ...string) string {
	m.t.Helper()
	return m.Run(m.t, quick(args)...)
}

func quick(args []string) []string {
	line := []string{"sysbuild", args[0]}
	if slices.Contains([]string{"install", "update", "rollback"}, args[0]) {
		line = append(line, "--settle", "500ms")
	}
	return append(line, args[1:]...)
}

// serves wants a service to be up, and the last thing that it said, soon.
func (m *machine) serves(unit string, any ...string) {
	m.t.Helper()
	var last string
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		state, _ := m.Try("systemctl", "is-active", unit)
		lines, _ := m.Try("journalctl", "--boot", "--quiet", "--no-pager", "--output=cat", "--unit="+unit, "--grep= (serves|ends)", "--lines=1")
		last = strings.TrimSpace(lines)
		if strings.TrimSpace(state) == "active" && slices.Contains(any, last) {
			return
		}
		last = strings.TrimSpace(state) + ": " + last
	}
	m.t.Errorf("%s: %s, want one of %q", unit, last, any)
}

// volatile is what systemd and the kernel write by themselves.
var volatile = regexp.MustCompile(`^/(var/log|var/tmp|var/cache/ldconfig|var/lib/systemd|root/\.cache|etc/machine-id|etc/\.updated|var/\.updated)(/| )`)

// listing is every file of the host's disk: type, mode, owner, size of a file,
// text of a link; in /etc and /usr/local the content too.
func (m *machine) listing() string {
	m.t.Helper()
	out := m.Run(m.t, "sh", "-c", `find / -xdev \( -type d -printf '%p %y %m %U:%G\n' -o -printf '%p %y %m %U:%G %s %l\n' \) | LC_ALL=C sort
find /etc /usr/local -xdev -type f -exec sha256sum {} + | LC_ALL=C sort -k 2`)
	var kept strings.Builder
	for line := range strings.Lines(out) {
		if !volatile.MatchString(line) {
			kept.WriteString(line)
		}
	}
	return kept.String()
}

// changed are the lines that differ between two listings.
func changed(before, after string) string {
	in := func(text string) map[string]bool {
		lines := map[string]bool{}
		for line := range strings.Lines(text) {
			lines[line] = true
		}
		return lines
	}
	old, new := in(before), in(after)
	var out strings.Builder
	for line := range strings.Lines(before) {
		if !new[line] {
			out.WriteString("-" + line)
		}
	}
	for line := range strings.Lines(after) {
		if !old[line] {
			out.WriteString("+" + line)
		}
	}
	return out.String()
}
