package scaffold

import (
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// nasty has all that means something in a word, a label, a unit or a template.
const nasty = `50% of "$it" is 'quoted' \ and # not `

func every() map[string]Answers {
	out := map[string]Answers{
		"app": {Kind: App, Image: DefaultImage},
		"full": {
			Kind: System, Image: "./rootfs/", Packages: []string{"vim", "nmap-ncat"}, Command: []string{"/bin/sh", "-c", nasty},
			Summary: nasty, Description: nasty, License: nasty, Maintainer: nasty, Help: nasty, Scope: "public",
			Files:    []HostFile{{"a b", "/etc/a b"}, {"/etc/$x", "/etc/"}, {"a b", "/srv/"}},
			Defaults: []Default{{"PORT", "80"}, {"WHO", nasty[:8]}, {"NONE", ""}},
			Config:   []string{"cap-add=net_admin", "env=A=" + nasty[:8], "no-new-privileges", "mount=source=$RUN_DIRECTORY,destination=/run"},
		},
	}
	for _, name := range Distributions() {
		for _, kind := range Kinds() {
			out[kind+" "+name] = Answers{Kind: kind, Distribution: name, Packages: []string{"vim"}}
		}
	}
	return out
}

// TestFiles holds what is written to what is promised: nothing to say of it, not
// even advice, and nothing to lay out.
func TestFiles(t *testing.T) {
	for name, a := range every() {
		t.Run(name, func(t *testing.T) {
			a.Name, a.Version = "example.org/x", "1"
			files, list := Files(a)
			if len(list) > 0 {
				t.Fatal(list, sysfile(a))
			}
			src := diag.NewSource("Sysfile", files[0].Text)
			prog, list := lint.Parse(src, lint.Options{Options: check.Options{Context: memory(files)}})
			if len(list) > 0 {
				t.Error(list)
			}
			file, _ := syntax.Parse(src)
			var b strings.Builder
			if err := syntax.Fprint(&b, file, syntax.PrintOptions{}); err != nil || b.String() != src.Text {
				t.Errorf("%v\n%s", err, src.Text)
			}
			if n := len(prog.Targets); n != 1 {
				t.Errorf("%d targets", n)
			}
		})
	}
}

// TestTexts holds that what was said comes out as it was said.
func TestTexts(t *testing.T) {
	a := every()["full"]
	a.Name, a.Version = "x", "1"
	files, _ := Files(a)
	prog, _ := check.Parse(diag.NewSource("Sysfile", files[0].Text), check.Options{})
	want := map[string]string{"summary": nasty, "help": nasty, "PORT": "80", "WHO": nasty[:8], "NONE": ""}
	got := map[string]string{}
	x := check.Expander{Escape: '\\'}
	for _, i := range prog.Stages[0].Instrs {
		var pairs []check.Pair
		switch n := i.Node.(type) {
		case *check.Label:
			pairs = n.Pairs
		case *check.ExportDefault:
			pairs = n.Pairs
		case *check.Cmd:
			if n.Shell || n.Args[2] != nasty {
				t.Errorf("the command became %q", n.Args)
			}
		}
		for _, p := range pairs {
			value, err := x.Word(p.Value)
			if err != nil {
				t.Fatal(err)
			}
			got[p.Name.Text] = value
		}
	}
	for name, text := range want {
		if got[name] != text {
			t.Errorf("%s became %q, not %q", name, got[name], text)
		}
	}
	if unit := files[1].Text; files[1].Name != "service.template" || !strings.Contains(unit, `Description=50%% of "$$it" is 'quoted' \ and # not`+"\n") {
		t.Errorf("the unit is\n%s", unit)
	}
}

// TestRefused holds that what cannot be is told, and no file made.
func TestRefused(t *testing.T) {
	for _, a := range []Answers{
		{Kind: System, Image: "x", Config: []string{"network=bridge"}},
		{Kind: System, Image: "x", Config: []string{"nonsense"}},
		{Kind: System, Image: "x", Files: []HostFile{{"a", "../b"}}},
		{Kind: System, Image: "x", Defaults: []Default{{"DESTDIR", "/"}}},
		{Kind: App, Image: "x", Packages: []string{"--nonsense"}},
	} {
		a.Name, a.Version = "x", "1"
		if files, list := Files(a); files != nil || !list.HasErrors() {
			t.Errorf("%+v: %v", a, list)
		}
	}
}
