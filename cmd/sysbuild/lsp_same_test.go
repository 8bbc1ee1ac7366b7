package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// TestLSPSaysWhatCheckSays wants the language server to say of every file what
// check says where the folder is that is open: of the examples, of the files of
// the checker's tests, most of which are wrong, and of the specification's. What
// check says of a file that others include, it says with them.
func TestLSPSaysWhatCheckSays(t *testing.T) {
	module, dir := os.DirFS(needs.ModuleRoot(t)), t.TempDir()
	t.Chdir(dir)
	firsts := corpus(t, module)
	files := slices.Clone(firsts)
	want := map[string][]string{}
	for _, file := range firsts {
		for _, finding := range checked(t, file) {
			at, _, _ := strings.Cut(finding, ":")
			if !slices.Contains(want[at], finding) {
				want[at] = append(want[at], finding)
			}
			if !slices.Contains(files, at) {
				files = append(files, at)
			}
		}
	}
	findings := 0
	for n, got := range pulled(t, dir, files) {
		slices.Sort(got)
		slices.Sort(want[files[n]])
		if d := cmp.Diff(append([]string{}, want[files[n]]...), got); d != "" {
			t.Errorf("%s: check is -, the server +\n%s", files[n], d)
		}
		findings += len(got)
	}
	if t.Logf("%d findings in %d files", findings, len(files)); findings < 300 || len(files) < 100 {
		t.Errorf("only %d findings in %d files", findings, len(files))
	}
}

// corpus writes Sysfiles to the working directory, and gives those that no other
// one includes.
func corpus(t *testing.T, module fs.FS) []string {
	t.Helper()
	var out []string
	write := func(name string, text []byte, first bool) {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, text, 0o644); err != nil {
			t.Fatal(err)
		}
		if first {
			out = append(out, name)
		}
	}
	read := func(name string) []byte {
		text, err := fs.ReadFile(module, name)
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	each := func(pattern string, do func(name string)) {
		names, err := fs.Glob(module, pattern)
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %d files, %v", pattern, len(names), err)
		}
		for _, name := range names {
			do(name)
		}
	}
	for _, pattern := range []string{"examples/*.sysbuild", "examples/*/*.sysbuild", "lang/check/testdata/errors/*"} {
		each(pattern, func(name string) { write(name, read(name), true) })
	}
	each("examples/*/parts/*", func(name string) { write(name, read(name), false) })
	each("lang/check/testdata/*/*.txtar", func(archive string) {
		for n, f := range txtar.Parse(read(archive)).Files {
			if name := strings.TrimSuffix(path.Base(archive), ".txtar") + "/" + f.Name; f.Name != "text" && f.Name != "program" {
				write(name, f.Data, n == 0)
			}
		}
	})
	for n, m := range regexp.MustCompile("(?ms)^```sysfile(?: error=\\w+)?\n(.*?)^```$").FindAllSubmatch(read("spec.md"), -1) {
		write(fmt.Sprintf("spec/%d.sysbuild", n), m[1], true)
	}
	return out
}

// pulled are the server's findings in each of some files. All Sysfiles are open.
func pulled(t *testing.T, dir string, files []string) [][]string {
	t.Helper()
	message := func(id int, method string, params any) string {
		m := map[string]any{"jsonrpc": "2.0", "method": method, "params": params}
		if id > 0 {
			m["id"] = id
		}
		text, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	messages := []string{message(1, "initialize", map[string]any{
		"rootUri":      "file://" + dir,
		"capabilities": map[string]any{"general": map[string]any{"positionEncodings": []string{"utf-32"}}, "textDocument": map[string]any{"diagnostic": map[string]any{}}},
	}), message(0, "initialized", map[string]any{})}
	for _, file := range files {
		if strings.HasSuffix(file, ".template") {
			continue // no editor shows them as Sysfiles
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		messages = append(messages, message(0, "textDocument/didOpen", map[string]any{"textDocument": map[string]any{
			"uri": "file://" + filepath.Join(dir, file), "languageId": "sysfile", "version": 1, "text": string(text),
		}}))
	}
	asked := len(messages)
	for _, file := range files {
		messages = append(messages, message(len(messages)+1, "textDocument/diagnostic", map[string]any{
			"textDocument": map[string]any{"uri": "file://" + filepath.Join(dir, file)},
		}))
	}
	messages = append(messages, message(len(messages)+1, "shutdown", nil), message(0, "exit", nil))
	_, out, errs := speak(t, []string{"--cache-dir", t.TempDir()}, messages...)
	answers := make([][]string, len(files))
	for _, text := range regexp.MustCompile("(?:Content-[A-Z][a-z]+: [^\r\n]+\r\n)+\r\n").Split(out, -1) {
		var answer struct {
			ID     int
			Result struct{ Items []protocol.Diagnostic }
		}
		if err := json.Unmarshal([]byte(text), &answer); text != "" && err != nil {
			t.Fatalf("%v\n%s\n%s", err, text, errs)
		}
		if n := answer.ID - asked - 1; n >= 0 && n < len(files) {
			answers[n] = []string{}
			for _, d := range answer.Result.Items {
				answers[n] = append(answers[n], pulledFinding(dir, files[n], d))
			}
		}
	}
	for n, a := range answers {
		if a == nil {
			t.Errorf("%s: no answer", files[n])
		}
	}
	return answers
}

// pulledFinding is a finding of the server's as checked writes those of check.
func pulledFinding(dir, file string, d protocol.Diagnostic) string {
	shown := func(file string, r protocol.Range) string {
		return fmt.Sprintf("%s:%d:%d-%d:%d", file, r.Start.Line+1, r.Start.Character+1, r.End.Line+1, r.End.Character+1)
	}
	text := fmt.Sprintf("%s: %s %s: %q", shown(file, d.Range), []string{"", "error", "warning", "info"}[d.Severity], d.Code, d.Message)
	for _, r := range d.Related {
		text += fmt.Sprintf("\n  %s: %s", shown(strings.TrimPrefix(string(r.Location.URI), "file://"+dir+"/"), r.Location.Range), r.Message)
	}
	if d.Data != nil {
		text += "\n  fix: " + d.Data.Title
	}
	return text
}

// checked are the findings of check.
func checked(t *testing.T, file string) []string {
	t.Helper()
	var out, errs bytes.Buffer
	run([]string{"check", "--format", "json", file}, streams{in: nil, out: &out, err: &errs})
	type place struct {
		File                             string
		Line, Column, EndLine, EndColumn int
	}
	var report struct {
		Diagnostics []struct {
			Severity, Rule, Summary, Detail, Hint string
			Place                                 place
			Related                               []struct {
				Message string
				Place   place
			}
			Fix struct{ Title string }
		}
	}
	if err := json.Unmarshal(out.Bytes(), &report); err != nil {
		t.Fatalf("%s: %v\n%s", file, err, errs.String())
	}
	shown := func(p place) string {
		return fmt.Sprintf("%s:%d:%d-%d:%d", p.File, p.Line, p.Column, p.EndLine, p.EndColumn)
	}
	var list []string
	for _, d := range report.Diagnostics {
		text := fmt.Sprintf("%s: %s %s: %q", shown(d.Place), d.Severity, d.Rule, inLines(d.Summary, d.Detail, d.Hint))
		for _, r := range d.Related {
			text += fmt.Sprintf("\n  %s: %s", shown(r.Place), r.Message)
		}
		if d.Fix.Title != "" {
			text += "\n  fix: " + d.Fix.Title
		}
		list = append(list, text)
	}
	return list
}

func inLines(lines ...string) string {
	return strings.Join(slices.DeleteFunc(lines, func(s string) bool { return s == "" }), "\n")
}
