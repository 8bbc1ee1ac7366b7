package pkgmgr

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

func TestParseRepoFile(t *testing.T) {
	defs, err := parseRepoFile("[main]\nx=1\n# a\n[a]\nname = A\nbaseurl=http://a/1,http://a/2\n\thttp://a/3\n" +
		"gpgcheck=0\nenabled=no\npriority=5\nexclude=x y\nexcludepkgs=z\n\n[b]\nbaseurl=http://b\nmetalink=http://m\n; c\n")
	if err != nil || len(defs) != 2 {
		t.Fatal(defs, err)
	}
	a, b := defs[0], defs[1]
	if !slices.Equal(a.BaseURLs, []string{"http://a/1", "http://a/2", "http://a/3"}) || a.enabled || a.GPGCheck || a.Priority != 5 {
		t.Errorf("a is %+v %+v", a, a.Repo.Repo)
	}
	if !slices.Equal(a.Exclude, []string{"x", "y", "z"}) {
		t.Errorf("exclude is %v", a.Exclude)
	}
	if b.Metalink != "http://m" || b.BaseURLs != nil || !b.enabled || !b.GPGCheck {
		t.Errorf("b is %+v %+v", b, b.Repo.Repo)
	}
	for text, want := range map[string]string{
		"x=1\n":                "line 1: neither",
		"[a]\nword\n":          "line 2: neither",
		"[a]\nenabled=maybe\n": "[a]: enabled=maybe: neither true nor false",
		"[a]\ncost=x\n":        "[a]: cost=x",
	} {
		if _, err := parseRepoFile(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func TestRepoTextReadsBack(t *testing.T) {
	r := &ir.Repo{ID: "a", BaseURLs: []string{"http://a/$releasever", "http://b"}, Keys: []string{"", "http://k"}, Priority: 3, GPGCheck: true, RepoGPGCheck: true, Exclude: []string{"x*"}}
	defs, err := parseRepoFile(repoText(r))
	if err != nil || len(defs) != 1 {
		t.Fatal(defs, err)
	}
	got := defs[0].Repo.Repo
	if !slices.Equal(got.BaseURLs, r.BaseURLs) || !slices.Equal(got.Keys, []string{"http://k"}) || got.Priority != 3 || !got.GPGCheck || !got.RepoGPGCheck || !slices.Equal(got.Exclude, r.Exclude) {
		t.Errorf("%+v", got)
	}
}

func TestVars(t *testing.T) {
	v := newVars(Request{Packages: &ir.Packages{Vars: map[string]string{"releasever": "9.4", "mine": "m"}}}, arches["386"])
	for give, want := range map[string]string{
		"$releasever/${basearch}/$arch": "9.4/i386/i686",
		"$releasever_major.$mine":       "9.m",
		"${releasever_minor}x$other$":   "4x$other$",
	} {
		if got, err := v.expand(give); got != want || err != nil {
			t.Errorf("%s became %s, %v; want %s", give, got, err, want)
		}
	}
	if _, err := newVars(Request{Packages: &ir.Packages{}}, arches["amd64"]).expand("a/$releasever"); err == nil {
		t.Error("releasever without a value is no error")
	}
}

func TestReleasever(t *testing.T) {
	pkg := func(name, version string, provides ...rpm.Dep) Installed {
		return Installed{Package: &repo.Package{NEVRA: rpm.NEVRA{Name: name, EVR: rpm.EVR{Version: version}}, Provides: provides}}
	}
	stream := rpm.Dep{Name: "system-release(releasever)", Flags: rpm.Equal, EVR: rpm.EVR{Version: "10-stream"}}
	for _, c := range []struct {
		want      string
		installed []Installed
	}{
		{"", []Installed{pkg("bash", "5")}},
		{"7", []Installed{pkg("bash", "5"), pkg("centos-release", "7", rpm.Dep{Name: "system-release", Flags: rpm.Equal, EVR: rpm.EVR{Version: "7-9"}})}},
		{"10-stream", []Installed{pkg("a-release", "1", rpm.Dep{Name: "system-release"}), pkg("b-release", "2", stream)}},
	} {
		if got := releasever(c.installed, ""); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestSettings(t *testing.T) {
	s, err := readSettings(&ir.Packages{Langs: []string{"de"}, Options: map[string]string{
		"tsflags": "nodocs", "override_install_langs": "en_US.utf8:fr", "install_weak_deps": "0", "best": "False",
		"gpgcheck": "no", "exclude": "b, a", "keepcache": "1",
	}})
	want := settings{installOnlyLimit: 3, noDocs: true, noWeak: true, noBest: true, noGPG: true, langs: []string{"de"}, exclude: []string{"a", "b"}}
	if err != nil || !reflect.DeepEqual(s, want) {
		t.Errorf("%+v, %v", s, err)
	}
	for name, value := range map[string]string{"tsflags": "nodocs,test", "allow_vendor_change": "0", "multilib_policy": "some", "best": "2"} {
		if CheckOption(name, value) == nil {
			t.Errorf("%s=%s is taken", name, value)
		}
	}
	for name, value := range map[string]string{"tsflags": "", "obsoletes": "1", "multilib_policy": "best", "anything": "x", "override_install_langs": "all"} {
		if err := CheckOption(name, value); err != nil {
			t.Errorf("%s=%s: %v", name, value, err)
		}
	}
}

func TestArmored(t *testing.T) {
	block := keyBegin + "\nx\n" + keyEnd + "\n"
	got := armored("words\r\n" + block + "more\n" + strings.ReplaceAll(block, "\n", "\r\n") + keyBegin + "\nunclosed")
	if !slices.Equal(got, []string{block, block}) {
		t.Errorf("%q", got)
	}
}
