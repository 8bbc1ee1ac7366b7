package install

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"github.com/sysbuild/sysbuild/internal/needs"
)

var update = flag.Bool("update", false, "write the goldens")

// TestFeatures installs packages with everything that files and scriptlets can
// be, into a root that has some configuration already, and compares the tree
// and what was said: with headers that stay in memory, and with none that does.
func TestFeatures(t *testing.T) {
	packages := buildSpec(t, "testdata/features.spec")
	for name, most := range map[string]int64{"held": heldMost, "read again": 0} {
		t.Run(name, func(t *testing.T) { testFeatures(t, slices.Clone(packages), most) })
	}
}

// runHolding is Run with so many bytes of headers in memory at most.
func runHolding(t *testing.T, most int64, req Request, host Host) error {
	t.Helper()
	tr, err := newTransaction(req, host)
	if err != nil {
		return err
	}
	defer tr.close()
	tr.heldMost = most
	return tr.run(t.Context())
}

func testFeatures(t *testing.T, packages []Package, most int64) {
	root := newRoot(t)
	for name, text := range map[string]string{"etc/x.conf": "mine\n", "etc/keep.conf": "mine\n", "etc/same.conf": "same\n"} {
		name = filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"etc/keep.conf", "dev", "proc"} {
		old := time.Unix(1500000000, 0)
		if err := os.Chtimes(filepath.Join(root, name), old, old); err != nil {
			t.Fatal(err)
		}
	}
	var said told
	isLater := func(p Package) bool { return strings.Contains(p.Path, "later") }
	req := Request{
		Root: root, Packages: slices.DeleteFunc(slices.Clone(packages), isLater), Arch: "x86_64", NoDocs: true,
		Langs: []string{"en_US.utf8"}, Epoch: epoch,
		Vars: map[string]string{"x": "1"}, Repos: map[string]string{"kept": "[kept]\nbaseurl=http://x/\n"},
	}
	if err := runHolding(t, most, req, said.host(root)); err != nil {
		t.Fatal(err)
	}
	said.log.WriteString("second transaction\n")
	req.Packages, req.Vars = slices.DeleteFunc(packages, func(p Package) bool { return !isLater(p) }), nil
	if err := runHolding(t, most, req, said.host(root)); err != nil {
		t.Fatal(err)
	}
	if err := runHolding(t, most, req, said.host(root)); err == nil || !strings.Contains(err.Error(), "features-later-1-1.noarch is installed already") {
		t.Errorf("a package that is there: %v", err)
	}
	var tree []string
	for line := range strings.Lines(listing(t, root)) {
		if !strings.HasPrefix(line, "/var/lib/rpm/") {
			tree = append(tree, line)
		}
	}
	slices.Sort(said.warns)
	compareGolden(t, "testdata/features.txtar", map[string]string{
		"database": rpmQuery(t, root), "accounts": texts(t, root+"/etc/passwd", root+"/etc/group"), "tree": strings.Join(tree, ""), "warnings": strings.Join(said.warns, "\n") + "\n", "log": said.log.String(),
	})
}

func texts(t *testing.T, names ...string) (all string) {
	t.Helper()
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all += string(data)
	}
	return all
}

// rpmQuery asks the real rpm what a root's database has.
func rpmQuery(t *testing.T, root string) string {
	t.Helper()
	return rpmFormat(t, root, "%{name}-%{version} %{installtime} [%{filestates} ]\n")
}

// rpmFormat asks for a line of each package, sorted.
func rpmFormat(t *testing.T, root, format string) string {
	t.Helper()
	cmd := exec.Command(needs.Tool(t, "rpm"), "--root", root, "--define", "_dbpath /var/lib/rpm", "-qa", "--qf", format)
	cmd.Env = append(os.Environ(), "HOME="+t.TempDir(), "RPM_FORCE_DEBIAN=1", "LC_ALL=C.UTF-8")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("rpm -qa: %v\n%s", err, out)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n") + "\n"
}

// compareGolden compares texts with the files of an archive.
func compareGolden(t *testing.T, name string, got map[string]string) {
	t.Helper()
	ar, err := txtar.ParseFile(name)
	if *update {
		ar = &txtar.Archive{}
		for _, k := range sortedKeys(got) {
			ar.Files = append(ar.Files, txtar.File{Name: k, Data: []byte(got[k])})
		}
		err = os.WriteFile(name, txtar.Format(ar), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	if len(ar.Files) != len(got) {
		t.Fatalf("%s has %d files, not %d", name, len(ar.Files), len(got))
	}
	for _, f := range ar.Files {
		if want := string(f.Data); got[f.Name] != want {
			t.Errorf("%s: got\n%s\nwant\n%s", f.Name, got[f.Name], want)
		}
	}
}
