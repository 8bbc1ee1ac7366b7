package modulemd_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/sysbuild/sysbuild/rpm/modulemd"
)

const text = `---
document: modulemd
version: 2
data:
  name: node
  stream: 1.10
  version: 20240101
  context: c0ffee42
  arch: x86_64
  summary: S
  description: >-
    Some
    text
  license: {module: [MIT]}
  dependencies:
  - buildrequires: {gcc: [9]}
    requires: {platform: [el8], tools: [1, "2"], other: [-3], any: []}
  profiles:
    default: {rpms: [node, npm]}
    build:
      description: d
      rpms: [node-devel]
  artifacts:
    rpms:
    - node-0:1.10-1.x86_64
  demodularized: {rpms: [npm]}
...
---
document: modulemd
version: 1
data:
  name: old
  stream: x
  dependencies:
    requires: {platform: el8}
...
---
document: modulemd-defaults
version: 1
data:
  module: node
  stream: 1.10
  modified: 7
  profiles:
    1.10: [default]
---
document: modulemd-obsoletes
version: 1
data:
  module: node
  stream: 1.10
  modified: 2020-09-04T00:00Z
  eol_date: 2021-09-04T00:00Z
  message: go on
  obsoleted_by: {module: node, stream: 2}
...
---
document: modulemd-translations
version: 1
data: {}
--- {document: modulemd, version: 2, data: {name: ../x, stream: 1}}
`

func TestParse(t *testing.T) {
	got, err := modulemd.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	want := &modulemd.Index{
		Streams: []*modulemd.Stream{{
			Name: "node", Stream: "1.10", Version: 20240101, Context: "c0ffee42", Arch: "x86_64",
			Requires: []modulemd.Requirement{
				{Module: "any"}, {Module: "other", Not: []string{"3"}},
				{Module: "platform", Streams: []string{"el8"}}, {Module: "tools", Streams: []string{"1", "2"}},
			},
			Profiles:  []modulemd.Profile{{Name: "build", Packages: []string{"node-devel"}}, {Name: "default", Packages: []string{"node", "npm"}}},
			Artifacts: []string{"node-0:1.10-1.x86_64"}, Demodularized: []string{"npm"},
		}, {
			Name: "old", Stream: "x", Requires: []modulemd.Requirement{{Module: "platform", Streams: []string{"el8"}}},
		}},
		Defaults: []*modulemd.Defaults{{Module: "node", Stream: "1.10", Modified: 7, Profiles: map[string][]string{"1.10": {"default"}}}},
		Obsoletes: []*modulemd.Obsoletes{{
			Module: "node", Stream: "1.10", By: "node", ByStream: "2",
			Modified: time.Date(2020, 9, 4, 0, 0, 0, 0, time.UTC), End: time.Date(2021, 9, 4, 0, 0, 0, 0, time.UTC),
		}},
		Bad: []string{`modulemd: "../x:1:0::" is no module's name, stream and context`},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if id := got.Streams[0].ID(); id != "node:1.10:20240101:c0ffee42:x86_64" {
		t.Error(id)
	}
}

func TestBroken(t *testing.T) {
	_, err := modulemd.Parse([]byte("---\ndocument: modulemd\n...\n---\n{[\n...\n"))
	if err == nil || !strings.Contains(err.Error(), "line 5") {
		t.Errorf("broken YAML: %v", err)
	}
	for _, doc := range []string{
		"document: modulemd\nversion: 2\ndata: 7\n", "document: modulemd\nversion: two\n", "[1]\n",
		"document: modulemd-obsoletes\ndata: {module: a, stream: b, modified: never}\n",
		"document: modulemd-defaults\ndata: {module: 'a b', stream: b}\n",
		"document: modulemd\nversion: 2\ndata: {name: a, stream: b, dependencies: [{requires: {'x)': [1]}}]}\n",
	} {
		x, err := modulemd.Parse([]byte(doc))
		if err != nil || len(x.Bad) != 1 || len(x.Streams)+len(x.Defaults)+len(x.Obsoletes) != 0 {
			t.Errorf("%s: %v %+v", doc, err, x)
		}
	}
	if _, err := modulemd.Parse([]byte(strings.Repeat("---\na: b\n", 20_001))); err == nil {
		t.Error("any number of documents is read")
	}
}

// What python3-libdnf 0.69 with libmodulemd 2.14 gives for two repositories.
func TestMerge(t *testing.T) {
	type d = modulemd.Defaults
	p := func(pairs ...string) map[string][]string {
		out := map[string][]string{}
		for _, pair := range pairs {
			stream, list, _ := strings.Cut(pair, "=")
			out[stream] = strings.Split(list, ",")
		}
		return out
	}
	for want, docs := range map[string][2]d{
		"1 map[1:[p]]":         {{Stream: "1", Profiles: p("1=p")}, {Profiles: p("1=p")}},
		"1 map[1:[p] 2:[q]]":   {{Profiles: p("2=q")}, {Stream: "1", Profiles: p("1=p")}},
		" map[]":               {{Stream: "1", Profiles: p("1=p")}, {Stream: "1", Profiles: p("1=q,p")}},
		" map[1:[p] 2:[q]]":    {{Stream: "1", Profiles: p("1=p")}, {Stream: "2", Profiles: p("2=q")}},
		"1 map[1:[p] 2:[r]]":   {{Stream: "1", Modified: 1, Profiles: p("1=p")}, {Modified: 2, Profiles: p("2=r")}},
		"2 map[]":              {{Stream: "1", Modified: 1}, {Stream: "2", Modified: 2}},
		"1 map[1:[new] 3:[p]]": {{Stream: "1", Modified: 9, Profiles: p("1=new")}, {Stream: "2", Modified: 2, Profiles: p("1=old", "3=p")}},
	} {
		a, b := docs[0], docs[1]
		a.Module, b.Module = "m", "m"
		got := modulemd.Merge([]*d{&a, &b}, nil)["m"]
		if s := fmt.Sprint(got.Stream, " ", got.Profiles); s != want {
			t.Errorf("%q, want %q", s, want)
		}
	}
	over := modulemd.Merge([]*d{{Module: "m", Stream: "1", Modified: 9}}, []*d{{Module: "m", Stream: "2"}})["m"]
	if over.Stream != "2" {
		t.Errorf("over: %+v", over)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(text))
	f.Add([]byte("---\n{[\n"))
	f.Add([]byte("a: &a [x]\nb: [*a, *a]\n"))
	f.Fuzz(func(_ *testing.T, text []byte) {
		x, err := modulemd.Parse(text)
		if err == nil {
			modulemd.Merge(x.Defaults, x.Defaults)
		}
	})
}
