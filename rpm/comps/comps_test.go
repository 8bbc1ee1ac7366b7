package comps_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/sysbuild/sysbuild/rpm/comps"
)

const first = `<?xml version="1.0"?>
<!DOCTYPE comps PUBLIC "-//Red Hat, Inc.//DTD Comps info//EN" "comps.dtd">
<comps>
<group><id>core</id><name>Core A</name><name xml:lang="de">Kern</name><default>true</default>
<packagelist>
  <packagereq type="mandatory">a</packagereq><packagereq type="optional">x</packagereq>
  <packagereq type="conditional" requires="q">c</packagereq><packagereq>plain</packagereq>
  <packagereq type="weird">w</packagereq><packagereq type="default" basearchonly="true">ba</packagereq>
</packagelist></group>
<category><id>cat</id><grouplist><groupid>core</groupid></grouplist></category>
<environment><id>env</id><name>Env A</name><grouplist><groupid>core</groupid><groupid>gone</groupid></grouplist>
<optionlist><groupid default="true">opt</groupid></optionlist></environment>
</comps>`

const second = `<comps>
<group><id>core</id><name>Core B</name><name xml:lang="fr">Coeur</name>
<packagelist><packagereq type="mandatory">x</packagereq><packagereq type="mandatory">b</packagereq></packagelist></group>
<group><id>Core-tools</id><name>Tools</name></group>
<environment><id>env</id><name>Env B</name><grouplist><groupid>Core-tools</groupid></grouplist></environment>
</comps>`

func parse(t *testing.T, text string) *comps.Comps {
	t.Helper()
	c, err := comps.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// What python3-libcomps 0.1.19 gives for these two documents.
func TestMerge(t *testing.T) {
	var c comps.Comps
	c.Add(parse(t, first))
	c.Add(parse(t, second))
	want := comps.Comps{
		Groups: []*comps.Group{
			{ID: "core", Name: "Core B", Names: map[string]string{"de": "Kern", "fr": "Coeur"}, Packages: []comps.Package{
				{Name: "a", Type: comps.Mandatory}, {Name: "x", Type: comps.Mandatory},
				{Name: "c", Type: comps.Conditional, Requires: "q"}, {Name: "plain", Type: comps.Mandatory},
				{Name: "w", Type: "weird"}, {Name: "ba", Type: comps.Default, BaseArch: true}, {Name: "b", Type: comps.Mandatory},
			}},
			{ID: "Core-tools", Name: "Tools", Names: map[string]string{}},
		},
		Environments: []*comps.Environment{{ID: "env", Name: "Env B", Names: map[string]string{}, Groups: []string{"core", "gone", "Core-tools"}, Others: []string{"opt"}}},
	}
	if diff := cmp.Diff(want, c); diff != "" {
		t.Error(diff)
	}
	groups, missing := c.GroupsOf(c.Environment("env"))
	if cmp.Diff(groups, c.Groups) != "" || cmp.Diff(missing, []string{"gone"}) != "" {
		t.Errorf("groups %v, missing %v", groups, missing)
	}
	if of := c.Group("core").Of([]comps.Type{comps.Default}); len(of) != 1 || of[0].Name != "ba" {
		t.Errorf("members %v", of)
	}
}

// What python3-libcomps 0.1.19 makes of members that stand in a document more than
// once: NAME and the first letter of the type, ! for the machine's own architecture.
func TestMergeTwice(t *testing.T) {
	types := map[byte]comps.Type{'m': comps.Mandatory, 'd': comps.Default, 'o': comps.Optional}
	group := func(words string) *comps.Comps {
		g := &comps.Group{ID: "g"}
		for _, w := range strings.Fields(words) {
			g.Packages = append(g.Packages, comps.Package{Name: w[:1], Type: types[w[1]], BaseArch: strings.HasSuffix(w, "!")})
		}
		return &comps.Comps{Groups: []*comps.Group{g}}
	}
	for _, c := range []struct{ first, second, want string }{
		{"xm xd! yo", "zm", "xm xd! yo zm"},
		{"yo", "xm xd", "yo xm xd"},
		{"xo yo", "xd! xm", "xd! yo"},
		{"xo xd", "xm", "xm xd"},
		{"xm xd xo", "xo xd", "xo xd xo"},
	} {
		var got comps.Comps
		got.Add(group(c.first))
		got.Add(group(c.second))
		if diff := cmp.Diff(group(c.want).Groups, got.Groups, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s and %s: %s", c.first, c.second, diff)
		}
	}
}

func TestFind(t *testing.T) {
	var c comps.Comps
	c.Add(parse(t, first))
	c.Add(parse(t, second))
	for word, want := range map[string]string{
		"core": "core", "Core B": "core", "kern": "core", "coeur": "core", "CORE": "core", "core*": "core Core-tools",
		"env": "^env", "^env": "^env", "^core": "", "*": "core Core-tools ^env", "none": "", "[": "",
	} {
		groups, envs := c.Find(word)
		var got []string
		for _, g := range groups {
			got = append(got, g.ID)
		}
		for _, e := range envs {
			got = append(got, "^"+e.ID)
		}
		if text := strings.Join(got, " "); text != want {
			t.Errorf("%s: %q, not %q", word, text, want)
		}
	}
}

func TestBroken(t *testing.T) {
	for _, text := range []string{"<comps>", "<comps><group>", "<comps></group></comps>", "{}<", strings.Repeat("<a>", 20000)} {
		if c, err := comps.Parse(strings.NewReader(text)); err == nil {
			t.Errorf("%.20s: %v", text, c)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(first))
	f.Add([]byte(second))
	f.Fuzz(func(t *testing.T, text []byte) {
		c, err := comps.Parse(strings.NewReader(string(text)))
		if err != nil {
			return
		}
		var all comps.Comps
		all.Add(c)
		all.Add(c)
		if len(all.Groups) != len(c.Groups) || len(all.Environments) != len(c.Environments) {
			t.Fatal("merging a document with itself makes more of it")
		}
		all.Find("*")
	})
}
