package compiler

import (
	"context"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// A package file by path or URL is installed with what it needs, pinned by its
// digest.
func TestPackageFiles(t *testing.T) {
	for _, c := range []struct{ name, lines, want string }{
		{"path", "YUM repo r --baseurl=https://example.org/os --nogpgcheck\nYUM install --nogpgcheck ./pkgs/one.rpm", "context:pkgs/one.rpm"},
		{"URL", "YUM repo r --baseurl=https://example.org/os --nogpgcheck\nYUM install --nogpgcheck https://example.org/one.rpm", "https://example.org/one.rpm"},
		{"variable", "ARG V=one\nYUM repo r --baseurl=https://example.org/os --nogpgcheck\nYUM install --nogpgcheck ./pkgs/$V.rpm", "context:pkgs/one.rpm"},
		{"alone", "YUM install --nogpgcheck https://example.org/two.rpm", "https://example.org/two.rpm"},
		{"no key", "YUM install https://example.org/two.rpm", "Sysfile:2:1: error[NoKey]"},
		{"needs more", "YUM install --nogpgcheck https://example.org/one.rpm", "Sysfile:2:1: error[Unresolved]"},
		{"gone", "YUM install https://example.org/gone.rpm", "Sysfile:2:1: error[BadPackage]"},
		{"no package", "YUM install --nogpgcheck ./pkgs/text.rpm", "Sysfile:2:1: error[BadPackage]"},
		{"missing", "YUM install ./pkgs/oen.rpm", "Sysfile:2:13: error[NoSuchFile]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := record(t, txtar.Parse([]byte("-- repo https://example.org/os --\ntool 1-1 noarch\none 9-1 noarch\n-- context/pkgs/text.rpm --\nx\n")))
			w.files["context/pkgs/one.rpm"] = packageFile(t, rpmtest.Package{Name: "one", Version: "1", Release: "1", Arch: "noarch", Requires: []string{"tool"}})
			w.urls["https://example.org/one.rpm"] = w.files["context/pkgs/one.rpm"]
			w.urls["https://example.org/two.rpm"] = packageFile(t, rpmtest.Package{Name: "two", Version: "1", Release: "1", Arch: "noarch"})
			got := compileText(t, w, "ROOTFS scratch\n"+c.lines+"\nTARGET oci x\n")
			if !strings.Contains(got, c.want) {
				t.Errorf("got\n%s\nwant %s in it", got, c.want)
			}
			if strings.Contains(c.want, "one.rpm") && (!strings.Contains(got, `"nevra":"one-1-1.noarch"`) || !strings.Contains(got, "tool-1-1")) {
				t.Errorf("got\n%s", got)
			}
		})
	}
}

// compileText is a Sysfile's graph, or what is wrong with it.
func compileText(t *testing.T, w *recorded, text string) string {
	t.Helper()
	prog, list := check.Parse(diag.NewSource("Sysfile", text), check.Options{})
	if list.HasErrors() {
		return show(list)
	}
	g, list, err := Compile(context.Background(), prog, Options{Platform: ir.Platform{OS: "linux", Architecture: "amd64"}}, w)
	if err != nil {
		t.Fatal(err)
	}
	if g == nil {
		return show(list)
	}
	return g.String()
}

func packageFile(t *testing.T, p rpmtest.Package) string {
	t.Helper()
	b, err := p.Build()
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// What a repository is reached by, its packages are too: not in the text of the
// graph, since it names nothing that is built.
func TestAccessReachesPackages(t *testing.T) {
	w := record(t, txtar.Parse([]byte("-- repo https://example.org/os --\ntool 1-1 noarch\n-- context/ca.pem --\nPEM\n")))
	prog, list := check.Parse(diag.NewSource("Sysfile", "ROOTFS scratch\nYUM repo r --baseurl=https://example.org/os --nogpgcheck "+
		"--username=secret:me --password=secret:pw --sslcacert=ca.pem\nYUM install tool\nTARGET oci x\n"), check.Options{})
	if list.HasErrors() {
		t.Fatal(show(list))
	}
	g, list, err := Compile(context.Background(), prog, Options{Platform: ir.Platform{OS: "linux", Architecture: "amd64"}}, w)
	if err != nil || g == nil {
		t.Fatal(err, show(list))
	}
	want := ir.Access{Username: "secret:me", Password: "secret:pw", CA: "PEM\n"}
	found := false
	for _, v := range g.Vertices() {
		if src, ok := v.Op.(*ir.Source); ok && src.Kind == ir.Package {
			found = true
			if src.Access == nil || *src.Access != want {
				t.Errorf("%s is reached by %+v", src.Ref, src.Access)
			}
		}
	}
	if !found || strings.Contains(g.String(), "secret:") {
		t.Error(g)
	}
}
