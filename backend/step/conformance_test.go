//go:build conformance

package step

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/rpmpack"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// mounted has packages, scriptlets and files at every path that a builder
// mounts something on, over nothing and over a root that has some.
const mounted = `FRONTEND
ROOTFS scratch AS new
YUM repo base --baseurl=file:///REPO --nogpgcheck
YUM install filesystem setup files
TARGET oci one:1
TARGET tar one:1
TARGET aci example.org/one:1

ROOTFS ./root AS old
YUM repo base --baseurl=file:///REPO --nogpgcheck
YUM install setup scripted
RUN cat /proc/self/status >/dev/null && echo ran >/etc/ran
YUM install files
CMD ["/bin/cat"]
TARGET oci two:1
TARGET oci --layers=steps three:1
TARGET system four:1
`

// TestBuilder holds that packages installed in a builder's step make the bytes
// that they make natively, and that what the step packs has them too.
func TestBuilder(t *testing.T) {
	needs.Root(t)
	program := builders.Program(t)
	registry := builders.Registry(t)
	frontend := builders.Frontend(t, registry, program)
	daemon := builders.Buildkitd(t, builders.Config{Plain: []string{registry}})
	dir := mountedContext(t, frontend)
	build := func(name string, flags ...string) string {
		out := filepath.Join(dir, name)
		args := append([]string{"build", "--progress=plain", "--cache-dir", out + ".cache", "-o", out, "-f", dir + "/Sysfile", dir + "/context"}, flags...)
		if text, err := exec.Command(program, args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, text)
		}
		return out
	}
	native := build("native", "--backend=native")
	sameFiles(t, native, build("buildkit", "--backend=buildkit", "--builder="+daemon.Address))
	for format, name := range map[string]string{"tar": "one_1.tar", "aci": "example.org_one_1.aci", "system": "four_1.system.tar"} {
		out := filepath.Join(dir, "frontend-"+format)
		ctl := daemon.Buildctl("build", "--progress=plain", "--frontend=gateway.v0", "--opt=source="+frontend, "--opt=filename=Sysfile",
			"--opt=target="+format, "--local=context="+dir+"/context", "--local=dockerfile="+dir, "--output=type=local,dest="+out)
		if text, err := ctl.CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", format, err, text)
			continue
		}
		sameFile(t, filepath.Join(native, name), filepath.Join(out, name))
	}
}

// mountedContext makes the repository, the root and the Sysfile.
func mountedContext(t *testing.T, frontend string) string {
	t.Helper()
	dir := t.TempDir()
	root := filepath.Join(dir, "context", "root")
	hostroot.Make(t, root, "sh", "cat", "grep")
	for name, text := range map[string]string{"etc/hosts": "mine\n", "etc/resolv.conf": "nameserver 192.0.2.1\n", "dev/mine": "m"} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(root, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o640); err != nil {
			t.Fatal(err)
		}
	}
	at := time.Unix(1500000000, 0)
	packages := append(basics(),
		rpmtest.Package{Name: "files", Files: []rpmtest.File{
			{Path: "/sys/kept", Body: "s", MTime: at}, {Path: "/etc/resolv.conf", Body: "none\n", Flags: rpmpack.ConfigFile | rpmpack.NoReplaceFile, MTime: at},
			{Path: "/dev/link", Link: "/etc/hosts", MTime: at}, {Path: "/proc/deep/er", Dir: true, Mode: 0o700, MTime: at},
		}},
		rpmtest.Package{Name: "scripted", Requires: []string{"setup"}, Provides: []string{"/bin/sh"}, Files: []rpmtest.File{{Path: "/usr/scripted", Body: "x", MTime: at}},
			Scripts: map[string]rpmtest.Script{
				"pretrans": {Prog: "<lua>", Body: `posix.mkdir("/proc"); posix.chmod("/proc", "0555")`},
				"pre":      {Body: "grep -q . /etc/hosts && echo pre >/usr/pre"},
				"post":     {Body: "umask; ulimit -n; grep Cap /proc/self/status; cat /etc/passwd >/usr/post; (while :; do :; done) & exit 0"},
			}})
	if err := (rpmtest.Repo{Packages: packages}).Write(filepath.Join(dir, "repo")); err != nil {
		t.Fatal(err)
	}
	text := strings.NewReplacer("FRONTEND", "# syntax="+frontend, "file:///REPO", serve(t, filepath.Join(dir, "repo"))).Replace(mounted)
	if err := os.WriteFile(filepath.Join(dir, "Sysfile"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

func sameFiles(t *testing.T, want, got string) {
	t.Helper()
	entries, err := os.ReadDir(want)
	if err != nil || len(entries) == 0 {
		t.Fatalf("%s: %v", want, err)
	}
	for _, e := range entries {
		sameFile(t, filepath.Join(want, e.Name()), filepath.Join(got, e.Name()))
	}
}

// sameFile compares two outputs. What differs in their trees is shown.
func sameFile(t *testing.T, want, got string) {
	t.Helper()
	a, err1 := os.ReadFile(want)
	b, err2 := os.ReadFile(got)
	if err1 != nil || err2 != nil {
		t.Errorf("%v %v", err1, err2)
		return
	}
	if bytes.Equal(a, b) {
		return
	}
	t.Errorf("%s: %d bytes natively, %d from the builder\n%s", filepath.Base(want), len(a), len(b), difference(t, want, got))
}

// difference compares listings of tars, which the layers of archives are too.
func difference(t *testing.T, want, got string) string {
	t.Helper()
	script := `for f in "$0" "$1"; do d=$(mktemp -d); tar -xf "$f" -C $d 2>/dev/null; for b in $f $d/blobs/sha256/*; do tar --full-time -tvf $b 2>/dev/null; done >$d.list; rm -r $d; echo $d.list; done | xargs sh -c 'diff -u "$0" "$1"; rm "$0" "$1"'`
	out, _ := exec.Command("sh", "-c", script, want, got).CombinedOutput()
	return string(out)
}

// serve gives a directory over HTTP.
func serve(t *testing.T, dir string) string {
	t.Helper()
	s := httptest.NewServer(http.FileServer(http.Dir(dir)))
	t.Cleanup(s.Close)
	return s.URL
}
