//go:build conformance

package main

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// treesitterPlaces wants tree-sitter to find every instruction, verb, flag,
// name of a pair, element of a list and heredoc where the language's own parser
// does, and no others, in every text of the project.
func treesitterPlaces(t *testing.T, tool treesitter) {
	dir := t.TempDir()
	texts := good(sysfiles(t))
	var query strings.Builder
	for _, node := range treesitterNodes() {
		fmt.Fprintf(&query, "(%s_instruction . (keyword) @instruction)\n", node)
	}
	query.WriteString(`(unknown_keyword) @instruction [(verb) (unknown_verb)] @verb (flag) @flag (json_string) @element (heredoc_redirect) @heredoc
		[(assignment . (variable_name) @name) (pair . (property_name) @name)]`)
	putFile(t, filepath.Join(dir, "query.scm"), query.String())
	names := putTexts(t, dir, texts)
	cmd := tool(dir, "query", "--captures", "--paths", names, "query.scm")
	var wrong strings.Builder
	cmd.Stderr = &wrong
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, &wrong)
	}
	found := regexp.MustCompile(`(?m)^([0-9]{5})\.sysbuild\n`).Split(string(out), -1)[1:]
	if len(found) != len(texts) {
		t.Fatalf("%d files of %d", len(found), len(texts))
	}
	place := regexp.MustCompile(`(?m)^    pattern: +\d+, capture: \d+ - (\w+), start: \((\d+), (\d+)\)`)
	for n, text := range texts {
		var got []string
		for _, m := range place.FindAllStringSubmatch(found[n], -1) {
			line, _ := strconv.Atoi(m[2])
			got = append(got, fmt.Sprintf("%s at %d:%s", m[1], line+1, m[3]))
		}
		file, _ := syntax.Parse(diag.NewSource("", text))
		if want := places(file); !slices.Equal(sorted(got), sorted(want)) {
			t.Errorf("%s\ntree-sitter has %q\nthe parser    %q", text, got, want)
		}
	}
}

func sorted(list []string) []string { return slices.Sorted(slices.Values(list)) }

// places are where a file's parts begin: lines from 1, columns in bytes from 0.
func places(file *syntax.File) []string {
	var out []string
	put := func(kind string, at diag.Span) {
		before := at.Source.Text[:at.Start]
		out = append(out, fmt.Sprintf("%s at %d:%d", kind, 1+strings.Count(before, "\n"), at.Start-1-strings.LastIndexByte(before, '\n')))
	}
	for _, outer := range file.Instrs {
		for _, h := range outer.Heredocs {
			put("heredoc", h.Word)
		}
		for i := outer; i != nil; i = i.Inner {
			put("instruction", i.Keyword.Span)
			if i.Verb != nil {
				put("verb", i.Verb.Span)
			}
			for _, f := range i.Flags {
				put("flag", f.Span)
			}
			for _, p := range i.Pairs {
				if p.Value != nil && !i.Legacy {
					put("name", p.Name.Span)
				}
			}
			for _, w := range i.Args {
				if i.JSON {
					put("element", w.Span)
				}
			}
		}
	}
	return out
}
