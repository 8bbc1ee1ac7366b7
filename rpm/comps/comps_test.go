package comps_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
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
		Environments: []*comps.Environment{{ID: "env", Name: "Env B", Names: map[string]string{}, Groups: []string{"core", "gone", "Core-tools"}}},
	}
	if diff := cmp.Diff(want, c); diff != "" {
		t.Error(diff)
	}
	members, missing := c.Members(c.Environments[0], []comps.Type{comps.Default})
	if len(members) != 1 || members[0].Name != "ba" || cmp.Diff(missing, []string{"gone"}) != "" {
		t.Errorf("members %v, missing %v", members, missing)
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
