package check

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// TestTablesAgree holds the builders to the instruction table, row by row.
func TestTablesAgree(t *testing.T) {
	var plain []instr.Instruction
	for _, row := range instr.All {
		verbs, has := builders.verbs[row.Keyword]
		if has {
			agree(t, "verbs of "+row.Keyword, row.Verbs, verbs)
			continue
		}
		if row.Keyword != "INCLUDE" { // of which Load leaves nothing
			plain = append(plain, row)
		}
	}
	agree(t, "instructions", plain, builders.plain)
}

func agree(t *testing.T, what string, rows []instr.Instruction, table map[string]func(*checker, flags) Node) {
	t.Helper()
	for _, row := range rows {
		if table[row.Keyword] == nil {
			t.Errorf("%s: %s has no builder", what, row.Keyword)
		}
	}
	for keyword := range table {
		if !slices.Contains(instr.Keywords(rows), keyword) {
			t.Errorf("%s: %s has a builder and no row", what, keyword)
		}
	}
}

// TestNothingAndEverything gives every instruction no words at all, and a flag
// that there is not: each is an error that says so, and none a panic.
func TestNothingAndEverything(t *testing.T) {
	lines := func(row instr.Instruction, title string) {
		said := func(text, rule string) {
			_, list := Parse(diag.NewSource("f", "FROM scratch\n"+text+"\n"), Options{})
			if !slices.ContainsFunc(list, func(d diag.Diagnostic) bool { return d.Rule == rule && d.Severity == diag.Error }) {
				t.Errorf("%q: want %s, got %v", text, rule, list)
			}
		}
		switch title {
		case "INCLUDE":
			said(title, syntax.RuleInclude)
			return
		case "HEALTHCHECK CMD", "HEALTHCHECK NONE":
			said("HEALTHCHECK --nonsense CMD a", RuleUnknownFlag)
			return
		}
		if row.Verbs == nil && title != "YUM upgrade" {
			said(title, RuleMissingArgument)
		}
		said(title+" --nonsense a b", RuleUnknownFlag)
	}
	for _, row := range instr.All {
		if row.Verbs == nil {
			lines(row, row.Keyword)
		}
		for _, v := range row.Verbs {
			lines(v, row.Keyword+" "+v.Keyword)
		}
	}
}

// TestNodesAreBuilt wants every type of Node to come out of some builder: the
// compiler has a case for each.
func TestNodesAreBuilt(t *testing.T) {
	const text = `ARG A
FROM scratch
ENV a=b
LABEL a=b
RUN true
COPY a /b
WORKDIR /
USER a
CMD a
ENTRYPOINT a
EXPOSE 1
VOLUME /a
STOPSIGNAL 9
SHELL ["a"]
MAINTAINER a
YUM repo a --baseurl=https://b
YUM key a
YUM set tsflags=nodocs
YUM var a=b
YUM repo a.repo
YUM install a
YUM remove a
YUM upgrade
YUM module enable a:1
YUM snapshot 2024-05-01
ADD a /b
HEALTHCHECK NONE
ONBUILD RUN a
EXPORT file a /b
EXPORT dir /a
EXPORT symlink a /b
EXPORT service a
EXPORT config --terminal
EXPORT default a=b
EXPORT rename /a=/b
TARGET oci a
`
	prog, list := Parse(diag.NewSource("f", text), Options{})
	if prog == nil {
		t.Fatal(list)
	}
	seen := map[string]bool{}
	note := func(i *Instr) { seen[strings.TrimPrefix(reflect.TypeOf(i.Node).String(), "*check.")] = true }
	for _, i := range prog.Globals {
		note(i)
	}
	for _, s := range prog.Stages {
		note(s.From)
		for _, i := range s.Instrs {
			note(i)
		}
	}
	if want := strings.Count(text, "\n"); len(seen) != want {
		t.Errorf("%d kinds of nodes, want %d: %v", len(seen), want, seen)
	}
}
