package install

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysbuild/sysbuild/rpm/dnfstate"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// TestSystemState keeps what dnf 5 says of packages and modules right, and
// touches nothing that is not there or that cannot be read.
func TestSystemState(t *testing.T) {
	root := newRoot(t)
	var said told
	run := func(req Request) {
		t.Helper()
		req.Root, req.Arch, req.Epoch = root, "x86_64", epoch
		if err := Run(t.Context(), req, said.host(root)); err != nil {
			t.Fatal(err, said.log.String())
		}
	}
	pkg := func(name, version string, dependency bool) Package {
		c := crafted{
			name: name, version: version, files: []header.File{regular("/"+name, "x")}, payload: archive(cpioEntry{"./" + name, 0o100644, "x"}),
		}
		return Package{Path: c.write(t, t.TempDir()), Unsigned: true, Dependency: dependency}
	}
	run(Request{Packages: []Package{pkg("old", "1", false), pkg("lib", "1", true), pkg("asked", "1", true), pkg("foreign", "1", false)}})
	if names := listing(t, root); strings.Contains(names, dnfstate.Dir) {
		t.Errorf("dnf 5 is not there, and its state is:\n%s", names)
	}
	put(t, root+dnfstate.Packages, "version = \"1.0\"\n[packages]\n\"asked.noarch\" = {reason=\"Dependency\"}\n\"gone.noarch\" = {reason=\"User\"}\n"+
		"\"lib.noarch\" = {reason=\"Weak Dependency\"}\n\"old.noarch\" = {reason=\"User\"}\n")
	put(t, root+dnfstate.Modules, "version = \"1.0\"\n[modules]\n[modules.perl]\nenabled_stream = \"5.32\"\ninstalled_profiles = [\"common\"]\nstate = \"Enabled\"\n")
	run(Request{
		Packages: []Package{pkg("lib", "2", true), pkg("asked", "2", false), pkg("foreign", "2", false), pkg("new", "1", false), pkg("newlib", "1", true)},
		Remove:   []Removal{{"lib-1-1.noarch"}, {"asked-1-1.noarch"}, {"foreign-1-1.noarch"}, {"old-1-1.noarch"}},
		Modules: map[string]string{
			"node": "[node]\nname=node\nstream=18\nprofiles=common, dev\nstate=enabled\n",
			"perl": "[perl]\nname=perl\nstream=\nprofiles=\nstate=\n",
		},
	})
	want := map[string]string{
		dnfstate.Packages: "version = \"1.0\"\n[packages]\n\"asked.noarch\" = {reason = \"User\"}\n\"gone.noarch\" = {reason = \"User\"}\n" +
			"\"lib.noarch\" = {reason = \"Weak Dependency\"}\n\"new.noarch\" = {reason = \"User\"}\n\"newlib.noarch\" = {reason = \"Dependency\"}\n",
		dnfstate.Modules: "version = \"1.0\"\n[modules]\n[modules.\"node\"]\nenabled_stream = \"18\"\ninstalled_profiles = [\"common\", \"dev\"]\nstate = \"Enabled\"\n" +
			"[modules.\"perl\"]\nenabled_stream = \"\"\ninstalled_profiles = []\nstate = \"Available\"\n",
	}
	for name, text := range want {
		if diff := cmp.Diff(text, getFile(t, root+name)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	later := "version = \"2.0\"\n[packages]\n"
	put(t, root+dnfstate.Packages, later)
	run(Request{Remove: []Removal{{"new-1-1.noarch"}}})
	if got := getFile(t, root+dnfstate.Packages); got != later {
		t.Errorf("a file of a later version became %q", got)
	}
}
