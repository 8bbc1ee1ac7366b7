package ir

import (
	"flag"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "write the goldens anew")

func scratch() *Vertex { return New(&Source{Kind: Scratch}) }

func run(in *Vertex, args ...string) *Vertex { return New(&Exec{Args: args}, in) }

func TestEqualVerticesHaveEqualDigests(t *testing.T) {
	a := run(scratch(), "true").At("a title")
	b := run(scratch(), "true")
	if a.Digest() != b.Digest() {
		t.Error("a title changed the digest")
	}
	if a.Digest() == run(a, "true").Digest() {
		t.Error("another input gave the same digest")
	}
	mirrored := New(&Source{Kind: Package, Ref: "u", Mirrors: []string{"m"}})
	if mirrored.Digest() != New(&Source{Kind: Package, Ref: "u"}).Digest() {
		t.Error("a mirror changed the digest")
	}
}

// The digest is part of every cache on disk: it changes only with version.
func TestDigestIsStable(t *testing.T) {
	const want = "sha256:a8e8b5ef7b4aa86756ef460f0b0e0d8138cd3079a52480b5291cd227dfe52546"
	if got := run(scratch(), "/bin/true").Digest(); string(got) != want {
		t.Errorf("digest is %s", got)
	}
}

func TestSetsAreSortedAndOrdersKept(t *testing.T) {
	v := New(&Install{Keys: []string{"b", "a", "b"}, NoScripts: []string{"z", "y"}, Remove: []string{"d", "c"}})
	op := v.Op.(*Install)
	if !reflect.DeepEqual(op.Keys, []string{"a", "b"}) || !reflect.DeepEqual(op.NoScripts, []string{"y", "z"}) || op.Remove[0] != "c" {
		t.Errorf("sets are %v %v %v", op.Keys, op.NoScripts, op.Remove)
	}
	env := []string{"B=1", "A=2"}
	if got := New(&Exec{Env: env}).Op.(*Exec).Env; !reflect.DeepEqual(got, env) {
		t.Errorf("order of Env is %v", got)
	}
}

func TestNewTakesACopy(t *testing.T) {
	args := []string{"a"}
	v := New(&Exec{Args: args})
	args[0] = "b"
	if v.Op.(*Exec).Args[0] != "a" {
		t.Error("the vertex changed after New")
	}
}

func TestAnEmptyVariableIsNoAbsentOne(t *testing.T) {
	absent, empty := New(&Exec{Args: []string{"x"}}), New(&Exec{Args: []string{"x"}, Env: []string{""}})
	if absent.Digest() == empty.Digest() {
		t.Fatal("equal digests")
	}
	g := &Graph{Targets: []*Target{{Format: "oci", Vertex: empty}}}
	back, err := Parse(g.String())
	if err != nil {
		t.Fatal(err)
	}
	if got := back.Targets[0].Vertex.Op.(*Exec).Env; len(got) != 1 || got[0] != "" {
		t.Errorf("Env came back as %q", got)
	}
}

func TestCheckRefusesWhatIsNotUTF8(t *testing.T) {
	for _, op := range []Op{
		&Exec{Env: []string{"A=\xff"}},
		&Install{Options: map[string]string{"a": "\xff"}},
		&File{Actions: []Action{{Write: &Write{Data: "\xff"}}}},
	} {
		if err := Check(op); err == nil || !strings.Contains(err.Error(), "not UTF-8") {
			t.Errorf("%T: %v", op, err)
		}
	}
}

func TestKeyWithNamesAPinnedSourceByItsBytes(t *testing.T) {
	here := New(&Source{Kind: Package, Ref: "file:///a", Digest: "sha256:1"})
	there := New(&Source{Kind: Package, Ref: "https://b", Digest: "sha256:1"})
	other := New(&Source{Kind: Package, Ref: "file:///a", Digest: "sha256:2"})
	if here.KeyWith(nil) != there.KeyWith(nil) || here.KeyWith(nil) == other.KeyWith(nil) {
		t.Error("a source's key is not its digest's")
	}
	x := run(scratch(), "true")
	if x.KeyWith([]Digest{"k"}) == x.KeyWith([]Digest{"l"}) {
		t.Error("inputs do not change the key")
	}
}

func full() *Graph {
	base := New(&Source{Kind: ImageRef, Ref: "a:1", Digest: "sha256:1", Platform: "linux/amd64"})
	local := New(&Source{Kind: Context, Exclude: []string{"*", "!x"}})
	pkg := New(&Source{Kind: Package, Ref: "https://x/y.rpm", Digest: "sha256:2", Size: 3})
	file := New(&File{Actions: []Action{
		{Mkdir: &Mkdir{Path: "/d", Mode: 0o755}},
		{Copy: &Copy{Input: 1, Src: []string{"x"}, Dst: "/d/", Owner: &Owner{User: "u"}}},
		{Write: &Write{Path: "/e", Data: "a\nb{<>&\u2028"}},
	}}, base, local)
	inst := New(&Install{Packages: []PackageRef{{NEVRA: "a-1-1.noarch"}}, Arch: "x86_64", Epoch: 5}, file, pkg)
	end := run(inst, "sh", "-c", "a = b").At("[0 2/2]  RUN\n x")
	when := time.Unix(5, 0).UTC()
	return &Graph{Targets: []*Target{{
		Format: "oci", Name: "n", Tag: "t", Stage: "s", Vertex: end, Base: base,
		Boundaries: []*Vertex{file, end},
		Image:      &Image{Created: when, Env: []string{"A="}, Labels: map[string]string{"b": "c"}},
		History:    []History{{Created: when, CreatedBy: "RUN", EmptyLayer: true}},
	}, {Format: "tar", Name: "m", Vertex: inst, Boundaries: []*Vertex{inst}}}}
}

func TestTextForm(t *testing.T) {
	if *update {
		if err := os.WriteFile("testdata/full.ir", []byte(full().String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/full.ir")
	if err != nil {
		t.Fatal(err)
	}
	if got := full().String(); got != string(want) {
		t.Errorf("got:\n%s", got)
	}
	again(t, string(want))
}

// again parses text twice over and wants equal graphs.
func again(t *testing.T, text string) {
	t.Helper()
	a, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	b, err := Parse(a.String())
	if err != nil {
		t.Fatalf("printed, it does not parse: %v\n%s", err, a)
	}
	va, vb := a.Vertices(), b.Vertices()
	if len(va) != len(vb) || len(a.Targets) != len(b.Targets) {
		t.Fatalf("%d vertices became %d, %d targets %d", len(va), len(vb), len(a.Targets), len(b.Targets))
	}
	for i := range va {
		if !reflect.DeepEqual(va[i], vb[i]) {
			t.Errorf("vertex %d: %#v became %#v", i, va[i].Op, vb[i].Op)
		}
	}
	if a.String() != b.String() {
		t.Errorf("%s\nbecame\n%s", a, b)
	}
}

func TestParseErrorsNameTheLine(t *testing.T) {
	for text, want := range map[string]string{
		"":                                       `line 1: "sysbuild-ir 1" expected`,
		"sysbuild-ir 2":                          "line 1",
		version + "\nv1 = nothing {}":            `line 2: op "nothing": unknown`,
		version + "\nv1 = exec v2 {}":            `vertex "v2": not there yet`,
		version + "\nv1 = exec {\"arg\":1}":      "unknown field",
		version + "\nv1 = exec {} {}":            "more behind",
		version + "\nv1 = exec":                  "exec: EOF",
		version + "\nx":                          "neither",
		version + "\ntarget {\"vertex\":\"\"}":   "not there yet",
		version + "\nv1 = exec {}\nv1 = exec {}": `"v1": not a new name`,
	} {
		if _, err := Parse(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(full().String())
	f.Add(version + "\nv1 = exec {\"args\":[],\"env\":[\"\"]}\ntarget {\"format\":\"oci\",\"name\":\"\",\"vertex\":\"v1\"}\n")
	f.Add(version + "\nv1 = packages {\"manager\":\"yum\",\"options\":{}}\ntarget {\"vertex\":\"v1\"}")
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := Parse(text); err == nil {
			again(t, text)
		}
	})
}
