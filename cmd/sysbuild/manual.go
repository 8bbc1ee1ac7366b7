package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// manual is all that is said of a command, in order: --help and the manual page
// print the same.
type manual struct {
	name     string // "sysbuild cache ls"
	summary  string // one line
	sections []section
}

// section is a part of it. One without a title is the description.
type section struct {
	title  string
	flags  bool // its entries are flags
	blocks []block
}

// block is a paragraph, lines that stay as they are, or an entry of a list.
type block struct {
	text  string
	lines []string
	term  string // of an entry; what it means is text
}

// manualOf puts together what is said of a command.
func manualOf(c *cobra.Command) manual {
	c.InitDefaultHelpFlag()
	p := pages[strings.TrimPrefix(strings.TrimPrefix(c.CommandPath(), "sysbuild"), " ")]
	m := manual{name: c.CommandPath(), summary: c.Short}
	text := c.Long
	if text == "" {
		text = c.Short + "."
	}
	m.add("", paragraphs(text)...)
	if c.Runnable() && !c.HasAvailableSubCommands() {
		m.add("Usage", block{lines: []string{c.UseLine()}})
	} else {
		m.add("Usage", block{lines: []string{c.CommandPath() + " COMMAND"}})
	}
	m.add("Examples", block{lines: exampleLines(c.Example)})
	for _, g := range commandGroups(c) {
		m.add(g.title, g.blocks...)
	}
	m.sections = append(m.sections, flagGroups(c, p)...)
	m.add("Environment", environment(c, p)...)
	m.add("Exit status", statusesOf(p)...)
	m.add("See also", block{text: strings.Join(p.see, ", ")})
	return m
}

func (m *manual) add(title string, blocks ...block) {
	blocks = slices.DeleteFunc(blocks, func(b block) bool { return b.text == "" && b.term == "" && len(b.lines) == 0 })
	if len(blocks) > 0 {
		m.sections = append(m.sections, section{title: title, blocks: blocks})
	}
}

// paragraphs splits text at empty lines. Lines that are indented stay as they
// are; others are joined.
func paragraphs(text string) (out []block) {
	for part := range strings.SplitSeq(strings.Trim(text, "\n"), "\n\n") {
		if strings.HasPrefix(part, "  ") {
			out = append(out, block{lines: exampleLines(part)})
		} else {
			out = append(out, block{text: strings.ReplaceAll(part, "\n", " ")})
		}
	}
	return out
}

// exampleLines are the lines of an indented text without the indent.
func exampleLines(text string) (lines []string) {
	if text == "" {
		return nil
	}
	for line := range strings.SplitSeq(strings.Trim(text, "\n"), "\n") {
		lines = append(lines, strings.TrimPrefix(line, "  "))
	}
	return lines
}

// commandGroups are the commands below one, as jobs for sysbuild itself.
func commandGroups(c *cobra.Command) []section {
	if c.HasParent() {
		below := section{title: "Commands"}
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() {
				below.blocks = append(below.blocks, block{term: sub.Name(), text: sub.Short})
			}
		}
		return []section{below}
	}
	var out []section
	for _, job := range jobs {
		s := section{title: job.title}
		for _, name := range job.names {
			if sub, _, err := c.Find([]string{name}); err == nil && sub != c {
				s.blocks = append(s.blocks, block{term: name, text: sub.Short})
			}
		}
		out = append(out, s)
	}
	return out
}

// flagGroups are a command's flags: in the groups of its page, then those that
// stand in none, then those of every command.
func flagGroups(c *cobra.Command, p page) (out []section) {
	left := map[string]*pflag.Flag{}
	c.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) { left[f.Name] = f })
	everywhere := section{title: "Flags of every command", flags: true}
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		if f.Name == "help" || f.Name == "color" {
			everywhere.blocks = append(everywhere.blocks, flagEntry(f))
			delete(left, f.Name)
			return
		}
		left[f.Name] = f // a parent's too
	})
	for _, g := range p.groups {
		s := section{title: g.title, flags: true}
		for _, name := range g.names {
			if f := left[name]; f != nil {
				s.blocks = append(s.blocks, flagEntry(f))
				delete(left, name)
			}
		}
		out = append(out, s)
	}
	rest := section{title: "Flags", flags: true}
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if left[f.Name] != nil && !f.Hidden {
			rest.blocks = append(rest.blocks, flagEntry(f))
		}
	})
	if len(p.groups) > 0 {
		rest.title = "Other flags"
	}
	out = append(out, rest, everywhere)
	return slices.DeleteFunc(out, func(s section) bool { return len(s.blocks) == 0 })
}

// optional says that a flag may stand without its value, which therefore stands
// behind a "=".
func optional(f *pflag.Flag) bool { return f.NoOptDefVal != "" && f.Value.Type() != "bool" }

// flagEntry is a flag as one types it, with what it means, and its default.
func flagEntry(f *pflag.Flag) block {
	value, usage := pflag.UnquoteUsage(f)
	term := "    --" + f.Name
	if f.Shorthand != "" {
		term = "-" + f.Shorthand + ", --" + f.Name
	}
	switch {
	case optional(f):
		term += "[=" + value + "]"
	case value != "":
		term += " " + value
	}
	text := strings.ReplaceAll(usage, "\n", " ")
	switch {
	case f.Name == "help":
		text = "print this help"
	case f.Value.Type() == "bool" && f.DefValue == "true":
		text += " (default: yes; --" + f.Name + "=false)"
	case !slices.Contains([]string{"", "0", "false", "[]", "0s"}, f.DefValue):
		text += " (default: " + f.DefValue + ")"
	}
	if _, many := f.Value.(pflag.SliceValue); many && f.Value.Type() == "stringArray" {
		text += "; may be said again"
	}
	return block{term: term, text: text}
}

// environment are the variables that a command reads: those of its page, and
// those of its flags that are not called as the flag is.
func environment(c *cobra.Command, p page) []block {
	out := slices.Clone(p.env)
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if len(f.Annotations[variableNote]) == 1 {
			out = append(out, block{term: variable(f), text: "the flag --" + f.Name})
		}
	})
	if f := example(c); f != nil && c.HasParent() && !c.HasAvailableSubCommands() {
		text := "each flag has a variable: " + variable(f) + " is --" + f.Name
		c.Flags().VisitAll(func(f *pflag.Flag) {
			if _, many := f.Value.(pflag.SliceValue); many && !strings.Contains(text, "; ") {
				text += "; values of a flag that may be said again stand on a line each"
			}
		})
		out = append(out, block{term: "SYSBUILD_FLAG", text: text})
	}
	return out
}

// example is the first flag of a command that has a variable of its name; nil
// where it has none.
func example(c *cobra.Command) (first *pflag.Flag) {
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if first == nil && !f.Hidden && f.Name != "help" && f.Name != "color" && len(f.Annotations[variableNote]) == 0 {
			first = f
		}
	})
	return first
}

// statusesOf are a command's exit statuses: the usual ones, but where its page
// says something else, and the page's own before the last.
func statusesOf(p page) []block {
	said := slices.Clone(p.status)
	var out []block
	for _, b := range statuses {
		if i := slices.IndexFunc(said, func(s block) bool { return s.term == b.term }); i >= 0 {
			b = said[i]
			said = slices.Delete(said, i, i+1)
		}
		out = append(out, b)
	}
	return slices.Insert(out, len(out)-1, said...)
}

// statuses are those of every command.
var statuses = []block{
	{term: "0", text: "done"},
	{term: "1", text: "it did not work: what is wrong stands on standard error"},
	{term: "2", text: "the command line means nothing"},
	{term: "3", text: "a mistake in sysbuild itself: please report what it prints"},
	{term: "130", text: "interrupted; 143 terminated, 129 hung up"},
}
