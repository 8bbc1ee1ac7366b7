package compiler

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var update = flag.Bool("update", false, "write the goldens anew")

var goldens = []string{"want.lock", "want.relock", "want.ir", "want.diag", "want.trees"}

// Each file of testdata is a Sysfile with what the world answers, see
// recorded, and what it compiles to: want.ir, or want.diag, or both, and the
// words of the vertices that had to be run on the way, want.trees. The
// archive's comment holds options, one a line: "arg NAME=VALUE",
// "target NAME", "stage NAME", "epoch SECONDS", "label NAME=VALUE",
// "exclude PATTERN", "context NAME[=dir]",
// "allow RIGHT", "no-file-urls".
func TestGoldens(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { golden(t, file) })
	}
}

func golden(t *testing.T, file string) {
	ar, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	w, opts := prepared(t, ar)
	var args []string
	for name := range opts.BuildArgs {
		args = append(args, name)
	}
	prog, list := check.Parse(diag.NewSource("Sysfile", w.files["Sysfile"]), check.Options{BuildArgs: args, Context: w, Name: "Sysfile"})
	got := map[string]string{}
	if prog != nil {
		graph, more, err := Compile(context.Background(), prog, opts, w)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, more...)
		if graph != nil {
			got["want.ir"] = withoutKeys(graph).String()
		}
		if (graph == nil) != more.HasErrors() {
			t.Errorf("graph %v, errors %v", graph != nil, more.HasErrors())
		}
	}
	if len(list) > 0 {
		got["want.diag"] = show(list)
	}
	if len(w.trees) > 0 {
		got["want.trees"] = strings.Join(w.trees, "\n") + "\n"
	}
	if *update {
		writeGolden(t, file, ar, got)
		return
	}
	for _, name := range goldens {
		if got[name] != w.files[name] {
			t.Errorf("%s is\n%s\nwant\n%s", name, got[name], w.files[name])
		}
	}
}

// prepared is the world of an archive, signed and with what is installed in it,
// and the archive's options.
func prepared(t *testing.T, ar *txtar.Archive) (*recorded, Options) {
	t.Helper()
	w := record(t, ar)
	key := w.sign(t)
	if text, ok := w.files["installed"]; ok {
		w.addDatabase(t, key, text)
	}
	return w, readOptions(t, string(ar.Comment))
}

func show(list diag.List) string {
	var b strings.Builder
	for _, d := range list.Sorted() {
		fmt.Fprintf(&b, "%s: %s[%s]: %s\n", d.Span, d.Severity, d.Rule, d.Summary)
		if d.Detail != "" {
			fmt.Fprintf(&b, "  detail: %s\n", strings.ReplaceAll(d.Detail, "\n", "\n    "))
		}
		if d.Hint != "" {
			fmt.Fprintf(&b, "  hint: %s\n", d.Hint)
		}
		for _, r := range d.Related {
			fmt.Fprintf(&b, "  %s: %s\n", r.Span, r.Message)
		}
	}
	return b.String()
}

func writeGolden(t *testing.T, file string, ar *txtar.Archive, got map[string]string) {
	t.Helper()
	var kept []txtar.File
	for _, f := range ar.Files {
		if !slices.Contains(goldens, f.Name) {
			kept = append(kept, f)
		}
	}
	for _, name := range goldens {
		if got[name] != "" {
			kept = append(kept, txtar.File{Name: name, Data: []byte(got[name])})
		}
	}
	ar.Files = kept
	if err := os.WriteFile(file, txtar.Format(ar), 0o644); err != nil {
		t.Fatal(err)
	}
}

func readOptions(t *testing.T, comment string) Options {
	t.Helper()
	o := Options{BuildArgs: map[string]string{}, ContextName: "demo"}
	o.Platform.OS, o.Platform.Architecture = "linux", "amd64"
	o.Builder = ir.Platform{OS: "linux", Architecture: "riscv64"}
	for _, line := range strings.Split(comment, "\n") {
		word, rest, _ := strings.Cut(line, " ")
		name, value, _ := strings.Cut(rest, "=")
		switch word {
		case "arg":
			o.BuildArgs[name] = value
		case "target":
			o.Targets = append(o.Targets, rest)
		case "stage":
			o.Stage = rest
		case "epoch":
			n, err := strconv.ParseInt(rest, 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			when := time.Unix(n, 0)
			o.Epoch = &when
		case "normalize": // the rules that --no-normalize leaves out
			o.NoNormalize = append(o.NoNormalize, rest)
		case "label":
			o.Labels = map[string]string{name: value}
		case "exclude":
			o.Excludes = append(o.Excludes, rest)
		case "context":
			if o.Contexts == nil {
				o.Contexts = map[string]Context{}
			}
			o.Contexts[name] = Context{Dir: value == "dir"}
		case "allow":
			o.Allow = append(o.Allow, rest)
		case "relock": // TestLock's
		case "no-file-urls":
			o.Caps.NoFileURLs = true
		case "", "#":
		default:
			t.Fatalf("option %q", line)
		}
	}
	return o
}

// Nothing that parses makes the compiler panic, or give neither graph nor
// reason.
func FuzzCompile(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		ar, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, one := range ar.Files {
			if one.Name == "Sysfile" {
				f.Add(string(one.Data))
			}
		}
	}
	recording, err := txtar.ParseFile("testdata/yum-base.txtar")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		prog, _ := check.Parse(diag.NewSource("Sysfile", text), check.Options{})
		if prog == nil {
			return
		}
		g, list, err := Compile(context.Background(), prog, Options{}, record(t, recording))
		if err != nil || (g == nil) != list.HasErrors() {
			t.Fatalf("graph %v, %v, %v", g != nil, show(list), err)
		}
		if g != nil {
			if _, err := ir.Parse(g.String()); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// The ONBUILD lines of an image come from outside: none makes the compiler
// panic, and what it keeps for a stage stays in that stage.
func FuzzOnBuild(f *testing.F) {
	for _, line := range []string{
		"RUN true", "COPY --from=one /a /b", "RUN --mount=from=0,target=/x y", "COPY <<A <<B /x\na\nA\nb\nB", "FROM scratch",
		"ADD https://example.org/f /", "RUN a\nFROM scratch AS two", "# escape=`\nRUN true", "ENV A=${A:-b}", "TARGET oci x", "RUN --mount=type=cache,target=c x",
	} {
		f.Add(line)
	}
	prog, list := check.Parse(diag.NewSource("Sysfile", "FROM scratch AS one\nFROM ./base.tar\n"), check.Options{})
	if list.HasErrors() {
		f.Fatal(list)
	}
	f.Fuzz(func(t *testing.T, line string) {
		image, err := json.Marshal(ir.Image{OnBuild: []string{line, "RUN last"}})
		if err != nil {
			t.Fatal(err)
		}
		w := record(t, &txtar.Archive{Files: []txtar.File{{Name: "base/base.tar", Data: image}, {Name: "context/base.tar"}}})
		g, list, err := Compile(context.Background(), prog, Options{}, w)
		if err != nil || (g == nil) != list.HasErrors() {
			t.Fatalf("graph %v, %v, %v", g != nil, show(list), err)
		}
		for _, d := range list {
			if d.Severity == diag.Error && d.Span.Source.Name != "Sysfile" {
				t.Errorf("an error points at %s, which is no file", d.Span)
			}
		}
		if g != nil && len(g.Targets) != 1 {
			t.Errorf("%d targets", len(g.Targets))
		}
	})
}
