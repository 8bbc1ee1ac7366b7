package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/rpm/install/normalize"
)

const explainHelp = `Explain a rule that an error, a warning or advice named: what happens, what to do
instead, an example that breaks it and one that keeps it. Rules in small letters
are those of normalization, by which what scriptlets of packages write is the same
in every build. Without a RULE all of them are listed.`

const explainExample = `  sysbuild explain
  sysbuild explain HeredocExpansion
  sysbuild explain shadow-days
  sysbuild explain --format json UnusedStage`

func explainCommand(std streams) *cobra.Command {
	format := choice("text", "text", "json")
	c := &cobra.Command{
		Use:     "explain [RULE]",
		Short:   "Explain what a rule is about",
		Long:    explainHelp,
		Example: explainExample,
		Args:    arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return explainAll(std, format.value)
			}
			return explainRule(std, args[0], format.value)
		},
	}
	format.flag(c, "format", "", "how it is printed")
	return c
}

func ruleNames() []string {
	var names []string
	for _, r := range lint.Rules() {
		names = append(names, r.Name)
	}
	return append(names, normalize.Names()...)
}

// rulePage is the address of a rule's page; "" for a name that is none.
func rulePage(name string) string {
	for _, r := range lint.Rules() {
		if r.Name == name {
			return r.URL()
		}
	}
	return ""
}

// ruleJSON is a rule as programs read it.
type ruleJSON struct {
	Name         string `json:"name"`
	Severity     string `json:"severity"`
	Summary      string `json:"summary"`
	Detail       string `json:"detail"`
	Fixable      bool   `json:"fixable"`
	Experimental bool   `json:"experimental"` // looks only where "# check=experimental=" names it
	BuildKit     bool   `json:"buildkit"`
	Since        string `json:"since"`
	Bad          string `json:"bad,omitempty"`
	Good         string `json:"good,omitempty"`
	URL          string `json:"url"`
}

func newRuleJSON(r *lint.Rule) ruleJSON {
	bad, _ := lint.Unmark(r.Bad)
	return ruleJSON{
		Name: r.Name, Severity: r.Severity.String(), Summary: r.Summary + ".", Detail: r.Why, Fixable: r.Fixes,
		Experimental: r.Off, BuildKit: r.BuildKit, Since: r.Since,
		Bad: bad, Good: strings.TrimPrefix(r.Good, "\n"), URL: r.URL(),
	}
}

func explainAll(std streams, format string) error {
	if format == "json" {
		var all []ruleJSON
		for _, r := range lint.Rules() {
			all = append(all, newRuleJSON(r))
		}
		return writeIndented(std, map[string]any{"rules": all, "normalizations": normalizationsJSON()})
	}
	w := tabwriter.NewWriter(std.out, 0, 0, 2, ' ', 0)
	for _, r := range lint.Rules() {
		fixes := ""
		if r.Fixes {
			fixes = "--fix"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", r.Name, r.Level(), fixes, r.Summary)
	}
	for _, r := range normalize.Rules() {
		fmt.Fprintf(w, "%s\tnormalization\t\t%s\n", r.Name, sentence(r.Does))
	}
	return w.Flush()
}

func explainRule(std streams, name, format string) error {
	if ok, err := explainNormalization(std, name, format); ok {
		return err
	}
	at := slices.IndexFunc(lint.Rules(), func(r *lint.Rule) bool { return strings.EqualFold(r.Name, name) })
	if at < 0 {
		text := fmt.Sprintf("there is no rule %q", name)
		if near := instr.Suggest(name, ruleNames()); near != "" {
			return usagef("%s; did you mean %s?", text, near)
		}
		return usagef("%s; sysbuild explain lists them", text)
	}
	r := lint.Rules()[at]
	if format == "json" {
		return writeIndented(std, newRuleJSON(r))
	}
	_, err := fmt.Fprint(std.out, r.Text())
	return err
}

func writeIndented(std streams, v any) error {
	enc := json.NewEncoder(std.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
