package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/install/normalize"
)

// normalizationJSON is a rule of installations as programs read it.
type normalizationJSON struct {
	Name   string   `json:"name"`
	Does   string   `json:"does"`
	Detail string   `json:"detail"`
	Files  []string `json:"files"` // patterns
	Off    string   `json:"off"`   // the flag that leaves it out
}

func newNormalizationJSON(r normalize.Rule) normalizationJSON {
	out := normalizationJSON{Name: r.Name, Does: sentence(r.Does), Detail: r.Why, Off: "--no-normalize=" + r.Name}
	for _, f := range r.Files {
		out.Files = append(out.Files, f.Pattern)
	}
	return out
}

func normalizationsJSON() (all []normalizationJSON) {
	for _, r := range normalize.Rules() {
		all = append(all, newNormalizationJSON(r))
	}
	return all
}

// sentence is a text that begins with a capital and ends with a stop.
func sentence(text string) string { return strings.ToUpper(text[:1]) + text[1:] + "." }

// explainNormalization prints a rule of installations; false where none has the
// name.
func explainNormalization(std streams, name, format string) (bool, error) {
	at := slices.IndexFunc(normalize.Rules(), func(r normalize.Rule) bool { return r.Name == name })
	if at < 0 {
		return false, nil
	}
	r := newNormalizationJSON(normalize.Rules()[at])
	if format == "json" {
		return true, writeIndented(std, r)
	}
	_, err := fmt.Fprintf(std.out, `%s: %s
(normalization: at the end of each YUM, in files that scriptlets made or changed)

%s

Files:

    %s

Left out by: sysbuild build %s, or before the first stage

    ARG SYSBUILD_NO_NORMALIZE=%s
`, r.Name, r.Does, r.Detail, strings.Join(r.Files, "\n    "), r.Off, r.Name)
	return true, err
}
