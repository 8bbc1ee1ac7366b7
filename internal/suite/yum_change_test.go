//go:build conformance

package suite

import (
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/rpmpack"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// changes is an image of packages, and what another file makes of it.
const changes = `ROOTFS scratch AS base
ARG REPOS
YUM repo one --baseurl=$REPOS/one --nogpgcheck
YUM install app old extra

ROOTFS base
ARG REPOS
YUM repo two --baseurl=$REPOS/two --nogpgcheck
RUN --network=none echo mine >/etc/app.conf
YUM upgrade
YUM remove extra nosuch
YUM install tool
RUN --network=none echo >/dev/null
YUM remove tool
YUM remove nothing
YUM repo one --baseurl=$REPOS/one --nogpgcheck
YUM downgrade side
TARGET oci --layers=steps changed:1
TARGET tar changed
`

// changeRepos are two states of a repository, out of a root for scriptlets.
func changeRepos(t *testing.T, root string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	file := func(path, body string) rpmtest.File { return rpmtest.File{Path: path, Body: body} }
	say := func(name string) map[string]rpmtest.Script {
		scripts := map[string]rpmtest.Script{}
		for _, kind := range []string{"pre", "post", "preun", "postun"} {
			scripts[kind] = rpmtest.Script{Body: "echo " + name + " " + kind + " $1 >>/var/lib/scripts"}
		}
		return scripts
	}
	conf := func(body string) rpmtest.File {
		return rpmtest.File{Path: "/etc/app.conf", Body: body, Flags: rpmpack.ConfigFile | rpmpack.NoReplaceFile}
	}
	base := rpmtest.Package{Name: "base", Files: append(rootFiles(t, root), rpmtest.File{Path: "/var/lib", Dir: true})}
	for name, packages := range map[string][]rpmtest.Package{
		"one": {
			base,
			{Name: "app", Requires: []string{"base", "libapp = 1", "side"}, Scripts: say("app-1"),
				Files: []rpmtest.File{file("/usr/bin/app", "one"), file("/usr/share/app/gone", "gone"), conf("one\n")}},
			{Name: "libapp", Files: []rpmtest.File{file("/usr/lib/libapp.so", "one")}},
			{Name: "old", Requires: []string{"base"}, Scripts: say("old-1"), Files: []rpmtest.File{{Path: "/usr/share/old", Dir: true}, file("/usr/share/old/a", "old"), file("/usr/share/shared", "same")}},
			{Name: "extra", Requires: []string{"needed", "base"}, Scripts: say("extra-1"), Files: []rpmtest.File{{Path: "/usr/share/extra", Dir: true}, file("/usr/share/extra/a", "x"), file("/usr/share/shared", "same")}},
			{Name: "needed", Files: []rpmtest.File{file("/usr/share/needed", "n")}},
			{Name: "side", Files: []rpmtest.File{file("/usr/share/side", "one")}},
		},
		"two": {
			{Name: "app", Version: "2", Requires: []string{"base", "libapp = 2", "side"}, Scripts: say("app-2"),
				Files: []rpmtest.File{file("/usr/bin/app", "two!"), file("/usr/share/app/came", "came"), conf("two\n")}},
			{Name: "libapp", Version: "2", Files: []rpmtest.File{file("/usr/lib/libapp.so", "two!")}},
			{Name: "new", Version: "2", Obsoletes: []string{"old < 2"}, Scripts: say("new-2"), Requires: []string{"base"}, Files: []rpmtest.File{file("/usr/share/new", "new")}},
			{Name: "side", Version: "2", Files: []rpmtest.File{file("/usr/share/side", "two!")}},
			{Name: "tool", Requires: []string{"helper"}, Files: []rpmtest.File{file("/usr/bin/tool", "tool")}},
			{Name: "helper", Files: []rpmtest.File{file("/usr/bin/helper", "helper")}},
		},
	} {
		if err := (rpmtest.Repo{Packages: packages}).Write(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// rootFiles are a root's regular files, as a package has them.
func rootFiles(t *testing.T, root string) (files []rpmtest.File) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		body, err := os.ReadFile(path)
		files = append(files, rpmtest.File{Path: path[len(root):], Body: string(body), Mode: 0o755})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestYumChanges upgrades, removes and downgrades packages of a base image; the
// real rpm finds what is left sound, and a builder makes the same bytes.
func TestYumChanges(t *testing.T) {
	needs.Root(t)
	dir := t.TempDir()
	root := filepath.Join(dir, "root")
	hostroot.Make(t, root, "sh")
	repos := httptest.NewServer(http.FileServer(http.Dir(changeRepos(t, root))))
	defer repos.Close()
	native := job{Context: filepath.Join(dir, "context"), Args: []string{"REPOS=" + repos.URL}, Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out")}
	write(t, filepath.Join(native.Context, "Sysfile"), []byte(changes))
	if out := native.run(t); !strings.Contains(out, "YUM remove nosuch: no such package is installed") {
		t.Errorf("not told:\n%s", out)
	}
	t.Run("rpm", func(t *testing.T) { soundChanges(t, filepath.Join(native.Out, "changed.tar")) })
	t.Run("layers", func(t *testing.T) {
		all := layers(t, layout(t, output(t, native.Out)))
		if len(all) != 7 { // the base, RUN, upgrade, remove, install, remove, downgrade
			t.Errorf("%d layers", len(all))
		}
		var names []string
		for _, l := range all {
			names = append(names, strings.Fields(must(t, exec.Command("tar", "-tzf", l)))...)
		}
		for _, want := range []string{"usr/share/app/.wh.gone", "usr/share/.wh.old", "usr/share/.wh.extra", "usr/share/.wh.needed"} {
			if !slices.Contains(names, want) {
				t.Errorf("no %s in any layer: %v", want, names)
			}
		}
	})
	t.Run("builder", func(t *testing.T) {
		j := native.on(t, builders.Buildkitd(t, builders.Config{}).Address)
		j.run(t)
		sameOutputs(t, native, j)
	})
}

// soundChanges asks the real rpm about a root file system.
func soundChanges(t *testing.T, tarball string) {
	root := t.TempDir()
	must(t, exec.Command("tar", "-xpf", tarball, "-C", root))
	rpm := func(args ...string) (string, error) {
		cmd := exec.Command(needs.Tool(t, "rpm"), append([]string{"--root", root, "--dbpath", "/var/lib/rpm"}, args...)...)
		cmd.Env = append(os.Environ(), "RPM_FORCE_DEBIAN=1", "LC_ALL=C.UTF-8")
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	out, err := rpm("-qa", "--qf", "%{nevra}\n")
	got := strings.Fields(out)
	slices.Sort(got)
	want := []string{"app-2-1.noarch", "base-1-1.noarch", "libapp-2-1.noarch", "new-2-1.noarch", "side-1-1.noarch"}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("rpm -qa: %v: want (-), have (+):\n%s", err, diff)
	}
	out, _ = rpm("-Va", "--nouser", "--nogroup")
	if out != "S.5......  c /etc/app.conf\n" {
		t.Errorf("rpm -Va says\n%s", out)
	}
	if out, err := rpm("--rebuilddb"); err != nil {
		t.Errorf("rpm --rebuilddb: %v\n%s", err, out)
	}
	if out, err := rpm("-e", "--test", "app"); err != nil {
		t.Errorf("rpm -e --test: %v\n%s", err, out)
	}
	for path, want := range map[string]string{
		"/etc/app.conf": "mine\n", "/etc/app.conf.rpmnew": "two\n", "/usr/share/side": "one",
		"/var/lib/scripts": "app-1 pre 1\napp-1 post 1\nextra-1 pre 1\nextra-1 post 1\nold-1 pre 1\nold-1 post 1\n" +
			"app-2 pre 2\napp-2 post 2\nnew-2 pre 1\nnew-2 post 1\napp-1 preun 1\napp-1 postun 1\nold-1 preun 0\nold-1 postun 0\n" +
			"extra-1 preun 0\nextra-1 postun 0\n",
	} {
		if got, err := os.ReadFile(root + path); err != nil || string(got) != want {
			t.Errorf("%s: %v: want\n%s\nhave\n%s", path, err, want, got)
		}
	}
}
