package main

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"
	"text/template"
)

// templates stand below the names that their output has, with ".tmpl" behind.
//
//go:embed templates
var templates embed.FS

// notice is the first line of every file that can hold a comment.
const notice = "Made by `make editors` from the instruction table; edits here are lost."

// generate gives every file by its path below editors/.
func generate() (map[string][]byte, error) {
	out := map[string][]byte{}
	grammar, err := marshal(textmate(rules()))
	if err != nil {
		return nil, fmt.Errorf("textmate: marshal: %w", err)
	}
	out["textmate/sysfile.tmLanguage.json"] = grammar
	snippets, err := marshal(vscodeSnippets())
	if err != nil {
		return nil, fmt.Errorf("vscode: marshal: %w", err)
	}
	out["vscode/snippets/sysfile.json"] = snippets
	states := machine(rules())
	out["chroma/sysfile.xml"] = chroma(states)
	out["pygments/sysfile.py"] = pygments(states)
	out["sublime/Sysfile.sublime-syntax"] = sublime(states)
	data := map[string]any{
		"Notice": notice, "Rules": rules(), "Directives": directives, "ShellWords": shellWords,
		"Table": treesitterTable(), "Nodes": treesitterNodes(),
		"Files": fileGlobs,
	}
	err = fs.WalkDir(templates, "templates", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name := strings.TrimSuffix(strings.TrimPrefix(path, "templates/"), ".tmpl")
		text, err := render(path, data)
		out[name] = text
		return err
	})
	return out, err
}

func render(path string, data any) ([]byte, error) {
	text, err := templates.ReadFile(path)
	if err != nil {
		return nil, err
	}
	t, err := template.New(path).Delims("<<%", "%>>").Funcs(template.FuncMap{
		"elisp":    elisp,
		"join":     strings.Join,
		"lower":    strings.ToLower,
		"under":    func(s string) string { return strings.ReplaceAll(s, "-", "_") },
		"keywords": func(all []rule, b string) []string { return keywords(all, body(b)) },
	}).Parse(string(text))
	if err != nil {
		return nil, fmt.Errorf("%s: parse: %w", path, err)
	}
	var b bytes.Buffer
	if err := t.Execute(&b, data); err != nil {
		return nil, fmt.Errorf("%s: render: %w", path, err)
	}
	return b.Bytes(), nil
}

// elisp is a pattern of file names as a regular expression of Emacs, in a string.
func elisp(glob string) string {
	expr := strings.NewReplacer(".", `\\.`, "*", "[^/]*").Replace(glob)
	return `\\(?:\\` + "`" + `\\|/\\)` + expr + `\\'`
}

// marshal writes JSON that people can read: no escapes of < and &.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	return b.Bytes(), err
}
