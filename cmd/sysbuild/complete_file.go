package main

import (
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/lang/check"
)

// complete offers what the Sysfile at hand has for the flags that choose of it.
func (w *what) complete(c *cobra.Command) {
	completeFlag(c, "file", chosen(sysfilePatterns...))
	for flag, words := range map[string]func(*check.Program) []string{
		"target": targetNames, "stage": stageNames, "build-arg": argNames, "secret": secretNames,
	} {
		directive := noFiles
		if flag == "build-arg" || flag == "secret" {
			directive = noSpace // its value follows
		}
		completeFlag(c, flag, func(c *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
			if strings.Contains(typed, "=") && flag == "build-arg" {
				return nil, noFiles
			}
			return words(w.atHand(c, args)), directive
		})
	}
	c.ValidArgsFunction = upTo(1, always(onlyDirs))
}

// atHand is the Sysfile that a command line means, as far as it can be read; an
// empty program where there is none.
func (w *what) atHand(c *cobra.Command, args []string) *check.Program {
	_ = fromEnvironment(c, os.LookupEnv) // no one wants an error behind the word that is typed
	context := "."
	if len(args) > 0 {
		context = args[0]
	}
	p, err := findPlace(context, w.file)
	if err != nil || p.remote != "" || p.file == "-" {
		return &check.Program{}
	}
	src, err := p.source(nil)
	if err != nil {
		return &check.Program{}
	}
	_, prog, _ := check.Load(src, p.including(check.Options{}))
	return prog
}

// targetNames are the names of targets, with their tags and without, and the
// formats.
func targetNames(p *check.Program) (words []string) {
	add := func(word, means string) {
		if word != "" && !strings.ContainsAny(word, "$ \t\n") && !slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, word+"\t") }) {
			words = append(words, word+"\t"+means)
		}
	}
	for _, in := range p.Targets {
		t, ok := in.Node.(*check.Target)
		if !ok || p.Implicit {
			continue
		}
		name, _, tagged := strings.Cut(t.Name.Text, ":")
		add(t.Name.Text, t.Format)
		if tagged {
			add(name, t.Format+", of any tag")
		}
		add(t.Format, "every TARGET "+t.Format)
	}
	return words
}

func stageNames(p *check.Program) (words []string) {
	for _, s := range p.Stages {
		if s.Name != "" && s.From != nil {
			words = append(words, s.Name+"\t"+s.From.Text)
		}
	}
	return words
}

// argNames are the ARGs with an equals sign, and their defaults.
func argNames(p *check.Program) (words []string) {
	all := slices.Clone(p.Globals)
	for _, s := range p.Stages {
		all = append(all, s.Instrs...)
	}
	for _, in := range all {
		arg, ok := in.Node.(*check.Arg)
		if !ok {
			continue
		}
		for _, a := range arg.Args {
			means := "no default"
			if a.Default != nil {
				means = "default: " + a.Default.Text
			}
			if !slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, a.Name.Text+"=") }) {
				words = append(words, a.Name.Text+"=\t"+means)
			}
		}
	}
	return words
}

// secretNames are the ids that RUN lines mount.
func secretNames(p *check.Program) (words []string) {
	for _, s := range p.Stages {
		for _, in := range s.Instrs {
			run, ok := in.Node.(*check.Run)
			if !ok {
				continue
			}
			for _, m := range run.Mounts {
				if m.Type == "secret" && m.ID != nil && !slices.Contains(words, "id="+m.ID.Text+",src=") {
					words = append(words, "id="+m.ID.Text+",src=", "id="+m.ID.Text+",env=")
				}
			}
		}
	}
	return words
}
