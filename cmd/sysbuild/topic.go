package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/lang/instr"
)

const helpHelp = `Explain a command, or an instruction of a Sysfile: what it is for, its flags, and
what else to read. A word in capitals is an instruction where there is one
(sysbuild help RUN), any other a command where there is one (sysbuild help run).
Without a word the commands are listed by what one wants to do.`

const helpExample = `  sysbuild help build
  sysbuild help cache prune
  sysbuild help RUN
  sysbuild help YUM install`

// helpCommand explains commands and instructions. A word that is neither is an
// error.
func helpCommand(std streams) *cobra.Command {
	return &cobra.Command{
		Use:     "help [COMMAND|INSTRUCTION]...",
		Short:   "Explain a command, or an instruction of a Sysfile",
		Long:    helpHelp,
		Example: helpExample,
		RunE: func(c *cobra.Command, args []string) error {
			return help(std, c.Root(), args)
		},
		ValidArgsFunction: func(c *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			return topics(c.Root(), args), cobra.ShellCompDirectiveNoFileComp
		},
	}
}

func help(std streams, root *cobra.Command, args []string) error {
	row := instruction(args)
	about, rest, err := root.Find(args)
	found := err == nil && len(rest) == 0
	if row != nil && (!found || args[0] == strings.ToUpper(args[0])) {
		out := std.shown(std.out)
		_, err := fmt.Fprint(std.out, helpText(manualOfInstruction(args, row), width(out, os.LookupEnv), out.Colour))
		return err
	}
	if !found {
		return noSuchTopic(root, args)
	}
	return about.Help()
}

// instruction is the row that words name, of a verb where there are two; nil
// where they name none.
func instruction(words []string) *instr.Instruction {
	if len(words) == 0 {
		return nil
	}
	row := instr.Find(words[0])
	for _, verb := range words[1:] {
		if row == nil {
			return nil
		}
		row = row.Verb(verb)
	}
	return row
}

// manualOfInstruction is what the table knows of an instruction.
func manualOfInstruction(words []string, row *instr.Instruction) manual {
	name := row.Keyword
	if len(words) > 1 {
		name = strings.ToUpper(words[0]) + " " + row.Keyword
	}
	m := manual{name: name, summary: row.Help}
	m.add("", block{text: name + " " + row.Help + "."})
	m.add("Usage", block{lines: []string{strings.TrimSpace(name + " " + row.Synopsis)}})
	var flags, verbs []block
	for _, f := range row.Flags {
		text := f.Help
		if f.Values != nil {
			text += " (" + strings.Join(f.Values, ", ") + ")"
		}
		flags = append(flags, block{term: f.String(), text: text})
	}
	for _, v := range row.Verbs {
		verbs = append(verbs, block{term: v.Keyword, text: v.Help})
	}
	m.add("Flags", flags...)
	m.add("Verbs", verbs...)
	see := `spec.md, "` + row.Section + `", sysbuild check`
	if row.Verbs != nil {
		see += ", sysbuild help " + name + " VERB"
	}
	m.add("See also", block{text: see})
	return m
}

// topics are the words that help takes behind those that are there.
func topics(root *cobra.Command, args []string) (words []string) {
	if len(args) == 0 {
		for _, in := range instr.All {
			words = append(words, in.Keyword+"\t"+in.Help)
		}
	} else if row := instruction(args); row != nil {
		for _, v := range row.Verbs {
			words = append(words, v.Keyword+"\t"+v.Help)
		}
	}
	about, rest, err := root.Find(args)
	if err != nil || len(rest) > 0 {
		return words
	}
	for _, sub := range about.Commands() {
		if sub.IsAvailableCommand() {
			words = append(words, sub.Name()+"\t"+sub.Short)
		}
	}
	return words
}

// noSuchTopic refuses words that name neither a command nor an instruction.
func noSuchTopic(root *cobra.Command, args []string) error {
	var known []string
	for _, word := range append(topics(root, args[:len(args)-1]), topics(root, nil)...) {
		name, _, _ := strings.Cut(word, "\t")
		if !slices.Contains(known, name) {
			known = append(known, name)
		}
	}
	text := fmt.Sprintf("there is no command and no instruction %q", strings.Join(args, " "))
	if near := instr.Suggest(args[len(args)-1], known); near != "" {
		text += "; did you mean " + strings.Join(append(slices.Clone(args[:len(args)-1]), near), " ") + "?"
	}
	return usagef("%s\nSee 'sysbuild help'.", text)
}
