package pkgmgr

import (
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
)

// changing are values that differ from what a build does without the option.
var changing = map[string]string{
	"distroverpkg": "own-release", "exclude": "a", "excludepkgs": "a", "exclude_from_weak": "a", "group_package_types": "mandatory",
	"includepkgs": "a", "installonly_limit": "2", "installonlypkgs": "a", "module_platform_id": "platform:x", "multilib_policy": "all",
	"override_install_langs": "en", "protected_packages": "a", "proxy": "http://p:1", "repo_gpgcheck": "1", "reposdir": "/x", "skip_broken": "1",
	"skip_if_unavailable": "1", "skip_missing_names_on_install": "1", "module_stream_switch": "1", "tsflags": "noscripts", "varsdir": "/x",
	"baseurl": "https://example.org/2", "cost": "5", "gpgkey": "k", "metalink": "https://example.org/m", "mirrorlist": "https://example.org/l",
	"module_hotfixes": "1", "module_obsoletes": "1", "priority": "5",
}

// TestMainOptionsPage holds what docs/options.md says of YUM set to what it does.
func TestMainOptionsPage(t *testing.T) {
	rows := optionRows(t, "## `YUM set`", check.MainOptions())
	plain, err := readSettings(&ir.Packages{})
	if err != nil {
		t.Fatal(err)
	}
	for name, row := range rows {
		value := changing[name]
		if value == "" {
			value = "0"
		}
		with := &ir.Packages{Options: map[string]string{name: value}}
		s, err := readSettings(with)
		changed := !reflect.DeepEqual(s, plain) || name == "distroverpkg" && releaseOf(with) == "7"
		checkFate(t, name, row, changed, err, CheckOption(name, only1(row.words)), CheckOption(name, other(only1(row.words))))
	}
}

// releaseOf is $releasever where a package of its own says it.
func releaseOf(p *ir.Packages) string {
	own := installed("own-release")
	own[0].EVR.Version = "7"
	return newVars(Request{Packages: p, Root: Root{Installed: own}}, arches["amd64"]).values["releasever"]
}

// TestRepoOptionsPage does so for repositories' files.
func TestRepoOptionsPage(t *testing.T) {
	const head = "[r]\nname=r\nbaseurl=https://example.org/r\n"
	read := func(name, value string) (*ir.Repo, error) {
		text := head
		if name == "baseurl" {
			text = "[r]\n"
		}
		repos, unknown, err := ReadRepos(text + name + "=" + value + "\n")
		if err != nil {
			return nil, err
		}
		if len(unknown) > 0 {
			t.Errorf("%s is not known", name)
		}
		return repos[0], nil
	}
	plain, err := read("name", "r")
	if err != nil {
		t.Fatal(err)
	}
	for name, row := range optionRows(t, "## Repositories", check.RepoOptions()) {
		value := changing[name]
		if value == "" {
			value = "0"
		}
		r, err := read(name, value)
		_, same := read(name, only1(row.words))
		_, differs := read(name, other(only1(row.words)))
		checkFate(t, name, row, !reflect.DeepEqual(r, plain), err, same, differs)
	}
}

// TestQuietOptions: what the base's configuration is looked through for are
// options, and no value that changes nothing is told of.
func TestQuietOptions(t *testing.T) {
	q := &query{Request: Request{Packages: &ir.Packages{Install: []string{"a"}, Erasing: true}, Root: Root{Installed: installed("kernel")}}}
	plain := map[string]string{
		"allow_vendor_change": "True", "clean_requirements_on_remove": "yes", "enable_group_conditionals": "1", "enablegroups": "1",
		"exclude_from_weak_autodetect": "1", "install_weak_deps": "1", "installonly_limit": "3", "module_obsoletes": "0", "module_stream_switch": "no",
		"multilib_policy": "best", "obsoletes": "1", "override_install_langs": "all", "repo_gpgcheck": "0", "tsflags": "nocontexts",
		"upgrade_requirements_on_install": "0", "distroverpkg": "kernel-release",
	}
	for _, name := range quietOptions {
		if !slices.Contains(check.MainOptions(), name) {
			t.Errorf("%s is no option", name)
		}
		if value := plain[name]; q.differs(name, value) && name != "protected_packages" {
			t.Errorf("%s=%s would change something", name, value)
		}
		value := changing[name]
		if value == "" {
			value = "0"
		}
		if name == "upgrade_requirements_on_install" {
			value = "1"
		}
		if !q.differs(name, value) && name != "distroverpkg" {
			t.Errorf("%s=%s would change nothing", name, value)
		}
	}
}

// checkFate compares a row with what came of a value that changes something, of
// the one value that is taken, and of another one.
func checkFate(t *testing.T, name string, row optionRow, changed bool, err, same, differs error) {
	t.Helper()
	ok := false
	switch row.fate {
	case "obeyed":
		ok = changed && err == nil
	case "image":
		ok = !changed && err == nil && differs == nil
	case "one value":
		ok = same == nil && differs != nil
	case "refused":
		ok = err != nil && same != nil && differs != nil
	}
	if !ok {
		t.Errorf("%s is listed as %q: something changes: %v; errors: %v, %v, %v", name, row.fate, changed, err, same, differs)
	}
}

// only1 is the value that a row begins with; "1" where it names none.
func only1(words string) string {
	if strings.HasPrefix(words, "`0`") {
		return "0"
	}
	return "1"
}

func other(value string) string {
	if value == "0" {
		return "1"
	}
	return "0"
}

type optionRow struct{ fate, words string }

// optionRows reads the table below a heading of docs/options.md, which lists
// these names and no others, sorted.
func optionRows(t *testing.T, heading string, names []string) map[string]optionRow {
	t.Helper()
	page, err := os.ReadFile("../../docs/options.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(page), "\n"+heading+"\n")
	if !ok {
		t.Fatalf("no %s", heading)
	}
	rest, _, _ = strings.Cut(rest, "\n## ")
	rows, listed := map[string]optionRow{}, []string{}
	for line := range strings.Lines(rest) {
		cells := strings.Split(strings.TrimSpace(line), " | ")
		if len(cells) != 3 || !strings.HasPrefix(cells[0], "| `") {
			continue
		}
		name := strings.Trim(cells[0], "| `")
		rows[name] = optionRow{cells[1], strings.TrimSuffix(cells[2], " |")}
		listed = append(listed, name)
	}
	want := slices.Compact(slices.Sorted(slices.Values(names)))
	if !slices.Equal(listed, want) {
		t.Errorf("%s: lists %v\nwant %v", heading, listed, want)
	}
	return rows
}
