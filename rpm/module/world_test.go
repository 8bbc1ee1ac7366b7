package module_test

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/module"
	"github.com/sysbuild/sysbuild/rpm/modulemd"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

var update = flag.Bool("update", false, "write what comes out into testdata")

// vector is a small world of modules and what is done to it:
//
//	-- modules --
//	NAME:STREAM:VERSION:CONTEXT [ARCH]
//	  requires platform=el8 other=1,2 third=-3 any=
//	  profiles NAME=PACKAGE,…
//	  artifacts NEVRA…
//	  demodularized NAME…
//	default NAME STREAM|- [STREAM=PROFILE,…]…
//	obsolete NAME:STREAM[:CONTEXT] MODIFIED [by=NAME:STREAM] [eol=DATE] [reset]   dates are years
//	-- packages --
//	NEVRA [provides=NAME]
//	-- state --
//	NAME enabled|disabled [STREAM [PROFILE…]]
//	-- options --
//	module_obsoletes|module_stream_switch…
//	-- question --
//	enable|disable|reset|install SPEC…    install is that of @SPEC
//	packages NEVRA…                       what an install of packages brought
//	-- answer --
type vector struct {
	yaml     string
	packages []*repo.Package
	states   map[string]module.State
	question [][]string
	options  []string // those that are true
}

func TestWorlds(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got := readVector(t, ar).answer(t)
			last := &ar.Files[len(ar.Files)-1]
			if *update {
				last.Data = []byte(got)
				if err := os.WriteFile(name, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if diff := cmp.Diff(string(last.Data), got); diff != "" {
				t.Errorf("want (-), got (+):\n%s", diff)
			}
		})
	}
}

// answer does what is asked, one verb after the other, and says what is then
// active, seen and kept.
func (v *vector) answer(t *testing.T) string {
	x, err := modulemd.Parse([]byte(v.yaml))
	if err != nil {
		t.Fatalf("%v\n%s", err, v.yaml)
	}
	w := &module.World{
		Streams: x.Streams, Defaults: modulemd.Merge(x.Defaults, nil), States: maps.Clone(v.states), Platform: "el8", Arch: "x86_64",
	}
	w.Switching = slices.Contains(v.options, "module_stream_switch")
	var b strings.Builder
	for _, why := range x.Bad {
		fmt.Fprintf(&b, "problem: %s\n", why)
	}
	for _, words := range v.question {
		before := maps.Clone(w.States)
		v.obsolete(&b, w, x)
		err := do(&b, w, words[0], words[1:])
		if err == nil {
			err = w.Switched(before)
		}
		if err != nil {
			fmt.Fprintf(&b, "error: %v\n", err)
			if e := (*module.Error)(nil); errors.As(err, &e) && e.Hint != "" {
				fmt.Fprintf(&b, "hint: %s\n", e.Hint)
			}
			return b.String()
		}
	}
	states := maps.Clone(w.States)
	v.obsolete(&b, w, x)
	a := w.Activate()
	for _, p := range a.Problems {
		fmt.Fprintf(&b, "problem: %s default=%v\n  %s\n", p.Module, p.Default, strings.Join(p.Lines, "\n  "))
	}
	fmt.Fprintf(&b, "active: %s\n", strings.Join(a.IDs(), " "))
	f := a.Filter()
	for _, p := range v.packages {
		if why := f.Hidden(p); why != "" {
			fmt.Fprintf(&b, "hidden: %s %s\n", p.NEVRA, why)
		} else {
			fmt.Fprintf(&b, "seen: %s\n", p.NEVRA)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(states)) {
		fmt.Fprintf(&b, "%s: %s", name, strings.ReplaceAll(strings.TrimSpace(states[name].Text(name)), "\n", " ")+"\n")
	}
	return b.String()
}

// obsolete is what each of dnf's commands begins with.
func (v *vector) obsolete(b *strings.Builder, w *module.World, x *modulemd.Index) {
	if !slices.Contains(v.options, "module_obsoletes") {
		return
	}
	for _, e := range w.Obsolete(x.Obsoletes, time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)) {
		fmt.Fprintf(b, "problem: %s is at its end, by %q, kept: %s\n", e.Title, e.By, e.Kept)
	}
}

func do(b *strings.Builder, w *module.World, verb string, args []string) error {
	switch verb {
	case "enable":
		_, err := w.Enable(args)
		return err
	case "disable":
		return w.Disable(args)
	case "reset":
		return w.Reset(args)
	case "install":
		a, err := w.Enable(args)
		if err != nil {
			return err
		}
		for _, spec := range args {
			list, _, err := w.Profiles(a, spec)
			if err != nil {
				return err
			}
			fmt.Fprintf(b, "install: %s\n", strings.Join(list, " "))
		}
	case "packages":
		a := w.Activate()
		var list []rpm.NEVRA
		for _, text := range args {
			n, err := rpm.ParseNEVRA(text)
			if err != nil {
				return err
			}
			list = append(list, n)
		}
		w.Installed(a, a.Filter(), list)
	default:
		return fmt.Errorf("what is %s?", verb)
	}
	return nil
}

func readVector(t *testing.T, ar *txtar.Archive) *vector {
	t.Helper()
	v := &vector{options: []string{}, states: map[string]module.State{}}
	for _, f := range ar.Files {
		for line := range strings.Lines(string(f.Data)) {
			words := strings.Fields(line)
			if len(words) == 0 {
				continue
			}
			switch f.Name {
			case "modules":
				v.yaml += moduleYAML(t, line, words)
			case "packages":
				n, err := rpm.ParseNEVRA(words[0])
				if err != nil {
					t.Fatal(err)
				}
				p := &repo.Package{NEVRA: n}
				for _, w := range words[1:] {
					p.Provides = append(p.Provides, rpm.Dep{Name: strings.TrimPrefix(w, "provides=")})
				}
				v.packages = append(v.packages, p)
			case "state":
				st := module.State{Status: module.Status(words[1])}
				if len(words) > 2 {
					st.Stream, st.Profiles = words[2], words[3:]
				}
				v.states[words[0]] = st
			case "options":
				v.options = append(v.options, words...)
			case "question":
				v.question = append(v.question, words)
			}
		}
	}
	return v
}

// moduleYAML writes a line of the short form as modules.yaml has it.
func moduleYAML(t *testing.T, line string, words []string) string {
	t.Helper()
	if strings.HasPrefix(line, " ") {
		return "  " + detailYAML(t, words)
	}
	if words[0] == "obsolete" {
		return obsoleteYAML(words[1:])
	}
	if words[0] == "default" {
		text := fmt.Sprintf("---\ndocument: modulemd-defaults\nversion: 1\ndata:\n  module: %s\n", words[1])
		if words[2] != "-" {
			text += fmt.Sprintf("  stream: %q\n", words[2])
		}
		if len(words) > 3 {
			text += "  profiles:\n"
		}
		for _, w := range words[3:] {
			stream, list, _ := strings.Cut(w, "=")
			text += fmt.Sprintf("    %q: [%s]\n", stream, list)
		}
		return text
	}
	id := strings.Split(words[0], ":")
	if len(id) != 4 {
		t.Fatalf("modules: %q", line)
	}
	arch := "x86_64"
	if len(words) > 1 {
		arch = words[1]
	}
	return fmt.Sprintf("---\ndocument: modulemd\nversion: 2\ndata:\n  name: %s\n  stream: %q\n  version: %s\n  context: %s\n  arch: %s\n  summary: s\n  description: d\n  license: {module: [MIT]}\n",
		id[0], id[1], id[2], id[3], arch)
}

func obsoleteYAML(words []string) string {
	id := append(strings.Split(words[0], ":"), "")
	text := fmt.Sprintf("---\ndocument: modulemd-obsoletes\nversion: 1\ndata:\n  modified: %s-01-01T00:00Z\n  message: m\n  module: %s\n  stream: %q\n", words[1], id[0], id[1])
	if id[2] != "" {
		text += fmt.Sprintf("  context: %q\n", id[2])
	}
	for _, w := range words[2:] {
		switch key, value, _ := strings.Cut(w, "="); key {
		case "by":
			name, stream, _ := strings.Cut(value, ":")
			text += fmt.Sprintf("  obsoleted_by: {module: %s, stream: %q}\n", name, stream)
		case "eol":
			text += fmt.Sprintf("  eol_date: %s-01-01T00:00Z\n", value)
		case "reset":
			text += "  reset: true\n"
		}
	}
	return text
}

func detailYAML(t *testing.T, words []string) string {
	t.Helper()
	list := func(words []string) string {
		if len(words) == 0 {
			return "[]"
		}
		return `["` + strings.Join(words, `", "`) + `"]`
	}
	switch words[0] {
	case "requires":
		text := "dependencies:\n  - requires:\n"
		for _, w := range words[1:] {
			name, streams, _ := strings.Cut(w, "=")
			text += fmt.Sprintf("      %s: %s\n", name, list(strings.FieldsFunc(streams, func(r rune) bool { return r == ',' })))
		}
		return text
	case "profiles":
		text := "profiles:\n"
		for _, w := range words[1:] {
			name, packages, _ := strings.Cut(w, "=")
			text += fmt.Sprintf("    %s: {rpms: [%s]}\n", name, packages)
		}
		return text
	case "artifacts", "demodularized":
		return fmt.Sprintf("%s: {rpms: %s}\n", words[0], list(words[1:]))
	}
	t.Fatalf("modules: what is %q?", words)
	return ""
}
