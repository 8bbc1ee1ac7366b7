package main

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/rpm/install/normalize"
)

// completer gives words for what is typed: each may have a tab and what it means
// behind it.
type completer = func(c *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective)

const (
	noFiles  = cobra.ShellCompDirectiveNoFileComp
	noSpace  = cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	anyFile  = cobra.ShellCompDirectiveDefault
	onlyDirs = cobra.ShellCompDirectiveFilterDirs
)

// always offers the same words.
func always(d cobra.ShellCompDirective, words ...string) completer {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) { return words, d }
}

// kinds complete values by what stands for them in help; all others have nothing
// to offer, and no files.
var kinds = map[string]completer{
	"FILE":               always(anyFile),
	"PATH":               always(anyFile),
	"SOURCE:TARGET[:ro]": always(cobra.ShellCompDirectiveNoSpace),
	"SOURCE:PATH":        always(cobra.ShellCompDirectiveNoSpace),
	"DIR":                always(onlyDirs),
	"KEYS":               always(noFiles, "default\tthose of $SSH_AUTH_SOCK"),
	"CACHE":              always(noSpace, "type=registry,ref=\tan image of a registry", "type=local,src=\ta directory to read", "type=local,dest=\ta directory to write"),
	"OS/ARCH":            always(noFiles, runtime.GOOS+"/"+runtime.GOARCH),
	"SIZE":               always(noFiles, "1GB", "10GB", "50GB"),
	"ADDRESS": always(noSpace, "unix://\ta socket", "tcp://\ta host and its port", "ssh://\ta host with buildctl", "docker-container://\ta container of docker",
		"podman-container://\ta container of podman", "kube-pod://\ta pod of Kubernetes", "docker-engine://\tthe builder inside of docker"),
}

// completeFlags gives every flag at and below a command that has no words of its
// own what its value's kind wants.
func completeFlags(c *cobra.Command) {
	c.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if _, has := c.GetFlagCompletionFunc(f.Name); has || f.Value.Type() == "bool" {
			return
		}
		value, _ := pflag.UnquoteUsage(f)
		kind := kinds[value]
		if kind == nil {
			kind = always(noFiles)
		}
		completeFlag(c, f.Name, kind)
	})
	for _, sub := range c.Commands() {
		completeFlags(sub)
	}
}

func completeFlag(c *cobra.Command, name string, by completer) {
	if err := c.RegisterFlagCompletionFunc(name, by); err != nil {
		panic(err) // two of one name, or no such flag: our own promise
	}
}

// chosen offers the files that a pattern chooses, and directories on the way to
// them; any file where there is neither.
func chosen(patterns ...string) completer {
	return func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		dir, begun := filepath.Split(typed)
		entries, err := os.ReadDir(filepath.Clean(dir)) // "." for none
		if err != nil {
			return nil, anyFile
		}
		var words []string
		directive := noFiles
		for _, e := range entries {
			name := e.Name()
			info, err := os.Stat(filepath.Join(dir, name)) // where a link leads
			switch {
			case err != nil || !strings.HasPrefix(name, begun) || strings.HasPrefix(name, ".") && begun == "":
			case info.IsDir():
				words, directive = append(words, dir+name+"/"), noSpace
			case slices.ContainsFunc(patterns, func(p string) bool { ok, _ := filepath.Match(p, name); return ok }):
				words = append(words, dir+name)
			}
		}
		if words == nil {
			return nil, anyFile
		}
		return words, directive
	}
}

// sysfilePatterns and imagePatterns are the files of the kinds that commands take.
var (
	sysfilePatterns = []string{"Sysfile", "Sysfile.*", "*.sysbuild", "*.sysfile", "Dockerfile", "Dockerfile.*", "*.Dockerfile"}
	imagePatterns   = []string{"*.tar", "*.tar.gz", "*.tgz", "*.aci"}
)

// argumentsOf complete what stands behind commands, by their names; others take
// nothing, or complete it themselves.
var argumentsOf = map[string]completer{
	"check":   chosen(sysfilePatterns...),
	"fmt":     chosen(sysfilePatterns...),
	"convert": upTo(1, chosen("Dockerfile", "Dockerfile.*", "*.Dockerfile")),
	"init":    upTo(1, always(onlyDirs)),
	"explain": upTo(1, rules),
	"run":     upTo(1, chosen(imagePatterns...)),
	"inspect": upTo(1, chosen(imagePatterns...)),
	"diff":    upTo(2, chosen(imagePatterns...)),
	"push":    upTo(1, chosen(imagePatterns...)),
	"install": upTo(1, chosen("*.system.tar")),
}

// completeArguments gives every command below the root what its arguments want.
func completeArguments(root *cobra.Command) {
	for _, c := range root.Commands() {
		switch by := argumentsOf[c.Name()]; {
		case c.ValidArgsFunction != nil || c.ValidArgs != nil || c.HasSubCommands():
		case by != nil:
			c.ValidArgsFunction = by
		default:
			c.ValidArgsFunction = always(noFiles)
		}
		for _, sub := range c.Commands() {
			sub.ValidArgsFunction = always(noFiles)
		}
	}
}

// upTo offers for the first n arguments; behind them there is nothing.
func upTo(n int, by completer) completer {
	return func(c *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		if len(args) >= n {
			return nil, noFiles
		}
		return by(c, args, typed)
	}
}

// rules are those that explain knows, with what each wants.
func rules(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var words []string
	for _, r := range lint.Rules() {
		words = append(words, r.Name+"\t"+r.Summary)
	}
	for _, r := range normalize.Rules() {
		words = append(words, r.Name+"\t"+sentence(r.Does))
	}
	return words, noFiles
}

// variablesHere are the names of the environment, of which -e takes the values.
func variablesHere(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	if strings.Contains(typed, "=") {
		return nil, noFiles
	}
	var words []string
	for _, pair := range os.Environ() {
		name, _, _ := strings.Cut(pair, "=")
		words = append(words, name)
	}
	slices.Sort(words)
	return words, noSpace
}
