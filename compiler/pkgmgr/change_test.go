package pkgmgr

import (
	"context"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// tree is a root file system's files by their paths.
type tree map[string]string

func (t tree) ReadFile(name string) ([]byte, error) {
	text, ok := t[name]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return []byte(text), nil
}

func (t tree) ReadDir(dir string) (names []string, err error) {
	for name := range t {
		if path.Dir(name) == dir {
			names = append(names, path.Base(name))
		}
	}
	if names == nil {
		return nil, fs.ErrNotExist
	}
	slices.Sort(names)
	return names, nil
}

func (tree) Close() error { return nil }

// installed is "name needs…".
func installed(lines ...string) (all []Installed) {
	for _, line := range lines {
		words := strings.Fields(line)
		p := &repo.Package{NEVRA: rpm.NEVRA{Name: words[0], EVR: rpm.EVR{Version: "1", Release: "1"}, Arch: "noarch"}}
		for _, w := range words[1:] {
			if strings.HasPrefix(w, "/") {
				p.Files = append(p.Files, w)
			} else {
				p.Requires = append(p.Requires, rpm.Dep{Name: w})
			}
		}
		all = append(all, Installed{Package: p})
	}
	return all
}

// TestProtected removes what a root protects by name alone, and opens the root only
// where a package may have something to say.
func TestProtected(t *testing.T) {
	files := tree{"/etc/dnf/protected.d/setup.conf": "# not these\nsetup\n", "/etc/yum/protected.d/x.conf": "other\n", "/etc/dnf/protected.d/README": "tool\n"}
	plain, guarding := installed("libc", "setup libc", "tool libc"), installed("libc", "setup libc /etc/dnf/protected.d/setup.conf", "tool libc")
	for _, c := range []struct {
		name      string
		installed []Installed
		options   map[string]string
		remove    string
		want      string // what goes, or what is said
		opened    bool
	}{
		{"along", guarding, nil, "libc", "setup-1-1.noarch is protected", true},
		{"by name", guarding, nil, "setup", "setup", false},
		{"off", guarding, map[string]string{"protected_packages": ""}, "libc", "libc setup tool", false},
		{"other ones", guarding, map[string]string{"protected_packages": "tool, x"}, "libc", "tool-1-1.noarch is protected", false},
		{"no file", plain, nil, "libc", "libc setup tool", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			opened := false
			tx, err := yum{}.Resolve(context.Background(), Request{
				Packages: &ir.Packages{Manager: "yum", Remove: []string{c.remove}, Options: c.options}, Arch: "amd64",
				Root: Root{Installed: c.installed, Files: func(context.Context) (ir.Files, error) { opened = true; return files, nil }},
			})
			got := ""
			if d := (diag.Diagnostic{}); errors.As(err, &d) {
				lines := strings.Split(d.Detail, "\n")
				got = strings.TrimSpace(lines[len(lines)-1])
			} else if err != nil {
				t.Fatal(err)
			} else {
				got = strings.ReplaceAll(strings.Join(tx.Install.Remove, " "), "-1-1.noarch", "")
				if len(tx.After)+len(tx.Install.Remove) != len(c.installed) {
					t.Errorf("%d stay", len(tx.After))
				}
			}
			if got != c.want || opened != c.opened {
				t.Errorf("%q, opened %v; want %q, %v", got, opened, c.want, c.opened)
			}
		})
	}
}

// TestRemoveTells warns of what is not installed, and refuses groups.
func TestRemoveTells(t *testing.T) {
	resolve := func(specs ...string) (*Transaction, error) {
		return yum{}.Resolve(context.Background(), Request{
			Packages: &ir.Packages{Manager: "yum", Remove: specs}, Arch: "amd64", Root: Root{Installed: installed("bash", "coreutils")},
		})
	}
	tx, err := resolve("bahs", "coreutils")
	if err != nil {
		t.Fatal(err)
	}
	want := []diag.Diagnostic{{Severity: diag.Warning, Rule: "NotInstalled", Summary: "YUM remove bahs: no such package is installed", Hint: "did you mean bash?"}}
	if diff := cmp.Diff(want, tx.Notes, cmp.AllowUnexported(diag.Diagnostic{}, diag.Span{})); diff != "" {
		t.Errorf("want (-), have (+):\n%s", diff)
	}
	if !slices.Equal(tx.Install.Remove, []string{"coreutils-1-1.noarch"}) {
		t.Errorf("%v go", tx.Install.Remove)
	}
	if _, err := resolve("@core"); err == nil || !strings.Contains(err.Error(), "no earlier line installs this group") {
		t.Error(err)
	}
}

func TestInstallOnlyOptions(t *testing.T) {
	for value, limit := range map[string]int{"2": 2, "0": 0, "<off>": 0} {
		s, err := readSettings(&ir.Packages{Options: map[string]string{"installonly_limit": value, "installonlypkgs": "mine"}})
		if err != nil || s.installOnlyLimit != limit || !slices.Contains(s.installOnly, "mine") || !slices.Contains(s.installOnly, "kernel") {
			t.Errorf("%s: %+v, %v", value, s, err)
		}
	}
	for _, value := range []string{"1", "-1", "many"} {
		if CheckOption("installonly_limit", value) == nil {
			t.Errorf("%s is taken", value)
		}
	}
}
