package dnfstate_test

import (
	"errors"
	"maps"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sysbuild/sysbuild/rpm/dnfstate"
)

// The files as releases of dnf 5 before and after toml11 4.0 write them.
const (
	packages = "version = \"1.0\"\n[packages]\n\"lib.x86_64\" = {reason = \"Dependency\"}\n\"tool.noarch\" = {reason = \"Weak Dependency\"}\n\"user.x86_64\" = {reason = \"User\"}\n"
	older    = "[packages]\n\"lib.x86_64\" = {reason=\"Dependency\"}\n\n\"tool.noarch\".reason = \"Weak Dependency\"\n[packages.\"user.x86_64\"]\nreason = \"User\"\n"
	groups   = "version = \"1.0\"\n[groups]\n[groups.core]\npackage_types = [\"mandatory\",\"default\"]\npackages = [\"bash\",\"vim\"]\nuserinstalled = true\n" +
		"[groups.editors]\npackages = [\"vim\"]\nuserinstalled = false\n"
	modules = "version = \"1.0\"\n[modules]\n[modules.\"node\"]\nenabled_stream = \"18\"\ninstalled_profiles = [\"common\", \"dev\"]\nstate = \"Enabled\"\n" +
		"[modules.\"perl\"]\nenabled_stream = \"\"\ninstalled_profiles = []\nstate = \"Disabled\"\n"
)

func TestPackages(t *testing.T) {
	want := dnfstate.Reasons{"lib.x86_64": dnfstate.Dependency, "tool.noarch": dnfstate.WeakDependency, "user.x86_64": dnfstate.User}
	for _, text := range []string{packages, "version = \"1.0\"\n" + older} {
		got, err := dnfstate.ParsePackages([]byte(text))
		if err != nil || !maps.Equal(got, want) {
			t.Errorf("%v, %v", got, err)
		}
		if diff := cmp.Diff(packages, string(got.Text())); diff != "" {
			t.Error(diff)
		}
	}
	if !want.IsDependency("lib.x86_64") || !want.IsDependency("tool.noarch") || want.IsDependency("user.x86_64") || want.IsDependency("other.noarch") {
		t.Error(want)
	}
}

func TestGroups(t *testing.T) {
	got, err := dnfstate.ParseGroups([]byte(groups))
	want := map[string]dnfstate.Group{
		"core": {Types: []string{"mandatory", "default"}, Packages: []string{"bash", "vim"}}, "editors": {Packages: []string{"vim"}},
	}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
}

func TestEnvironments(t *testing.T) {
	got, err := dnfstate.ParseEnvironments([]byte("version = \"1.0\"\n[environments]\n[environments.server]\ngroups = [\"core\", \"editors\"]\n"))
	want := map[string]dnfstate.Environment{"server": {Groups: []string{"core", "editors"}}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
}

func TestModules(t *testing.T) {
	got, err := dnfstate.ParseModules([]byte(modules))
	if err != nil {
		t.Fatal(err)
	}
	want := dnfstate.ModuleStates{
		"node": {Stream: "18", State: "Enabled", Profiles: []string{"common", "dev"}}, "perl": {State: "Disabled", Profiles: []string{}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(modules, string(got.Text())); diff != "" {
		t.Error(diff)
	}
}

func TestBad(t *testing.T) {
	for text, want := range map[string]string{
		"":                                       `version "": it is not of version 1.0`,
		"version = \"2.0\"\n[packages]\n":        "it is not of version 1.0",
		"version = 1\n":                          "incompatible types",
		"version = \"1.0\"\n[packages\n":         "expected",
		"x = " + strings.Repeat("[", 1<<20):      "more than 32 brackets",
		"# " + strings.Repeat("x", 8<<20) + "\n": "more than 8388608 bytes",
	} {
		_, err := dnfstate.ParsePackages([]byte(text))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.40q: %v, want %s", text, err, want)
		}
		if later := errors.Is(err, dnfstate.ErrVersion); later != strings.Contains(want, "version 1.0") {
			t.Errorf("%.40q: of a later version: %v", text, later)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{packages, older, groups, modules} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if r, err := dnfstate.ParsePackages(text); err == nil {
			again, err := dnfstate.ParsePackages(r.Text())
			if err != nil || !maps.Equal(r, again) {
				t.Errorf("%q became %q: %v", r, again, err)
			}
		}
		_, _ = dnfstate.ParseGroups(text)
		if m, err := dnfstate.ParseModules(text); err == nil {
			if again, err := dnfstate.ParseModules(m.Text()); err != nil || len(again) != len(m) {
				t.Errorf("%q became %q: %v", m, again, err)
			}
		}
	})
}
