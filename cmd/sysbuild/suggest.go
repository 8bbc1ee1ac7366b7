package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/sysbuild/sysbuild/lang/instr"
)

// plainer is a flag's error in the words of ours, and without those of the
// number parser.
func plainer(err error) error {
	var bad *pflag.InvalidValueError
	var bare *pflag.ValueRequiredError
	switch {
	case errors.As(err, &bare):
		value, _ := pflag.UnquoteUsage(bare.GetFlag())
		return fmt.Errorf("--%s: its value is missing: --%s %s", bare.GetFlag().Name, bare.GetFlag().Name, value)
	case errors.As(err, &bad):
		return fmt.Errorf("--%s %s: %w", bad.GetFlag().Name, bad.GetValue(), badValue(bad.GetFlag(), bad.Unwrap()))
	}
	return err
}

// badValue says what is wrong with a flag's value, which gave err.
func badValue(f *pflag.Flag, err error) error {
	var number *strconv.NumError
	switch {
	case f.Value.Type() == "bool":
		return errors.New("it is true or false")
	case f.Value.Type() == "duration":
		return errors.New("it is a time such as 500ms, 3s or 2m")
	case errors.As(err, &number):
		return errors.New("it is not a whole number")
	}
	return err
}

// habits are flags that other builders have, and what does the same here.
var habits = map[string]string{
	"version": "did you mean sysbuild version?",
	"tag":     "an image's name stands in the Sysfile: TARGET oci NAME:TAG",
	"quiet":   "did you mean --progress quiet?",
	"q":       "did you mean --progress quiet?",
	"verbose": "did you mean --progress plain?",
	"iidfile": "did you mean --metadata-file?",
	"squash":  "how many layers an image has stands in the Sysfile: TARGET oci --layers=one NAME",
	"pull":    "images are looked up anew with every build",
	"rm":      "nothing is left of a step but its result, so there is nothing to remove",
	"network": "the network of a step stands in the Sysfile: RUN --network=none",
}

// flagHint is what an unknown flag may have meant; "" for all else.
func flagHint(c *cobra.Command, err error) string {
	var unknown *pflag.NotExistError
	if !errors.As(err, &unknown) {
		return ""
	}
	name := unknown.GetSpecifiedName()
	var names []string
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if !f.Hidden {
			names = append(names, f.Name)
		}
	})
	if near := instr.Suggest(name, names); near != "" {
		return "; did you mean --" + near + "?"
	}
	if habit := habits[name]; habit != "" {
		return "; " + habit
	}
	if others := having(c.Root(), name); others != "" {
		return "; it is a flag of " + others
	}
	return ""
}

// having are the commands that have a flag; "" where none has, and where many do.
func having(root *cobra.Command, flag string) string {
	var paths []string
	var walk func(*cobra.Command)
	walk = func(c *cobra.Command) {
		if f := c.LocalFlags().Lookup(flag); len(flag) > 1 && f != nil && !f.Hidden && !c.Hidden {
			paths = append(paths, c.CommandPath())
		}
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(root)
	if len(paths) > 3 {
		return ""
	}
	return strings.Join(paths, " and ")
}

// noSuchCommand refuses a word that names no command, with the likeliest one.
func noSuchCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, sub := range c.Commands() {
		if sub.IsAvailableCommand() {
			names = append(names, sub.Name())
		}
	}
	path := strings.TrimPrefix(c.CommandPath()+" ", "sysbuild ")
	text := fmt.Sprintf("no command %q", path+args[0])
	switch near := instr.Suggest(args[0], names); {
	case near != "":
		text += "; did you mean " + path + near + "?"
	case otherWords[args[0]] != "":
		text += "; did you mean " + otherWords[args[0]] + "?"
	}
	return usagef("%s\nSee '%s --help'.", text, c.CommandPath())
}

// otherWords are commands by the names that they have elsewhere.
var otherWords = map[string]string{
	"lint": "check", "format": "fmt", "validate": "check", "images": "ps", "list": "ps", "remove": "uninstall", "rm": "uninstall",
	"upgrade": "update", "new": "init", "import": "convert", "exec": "run", "show": "inspect", "prune": "cache prune", "clean": "cache prune",
	"buildx": "build", "bake": "build", "make": "build", "lock": "ir", "graph": "ir", "man": "help", "downgrade": "rollback", "completions": "completion",
}

// notValues finds an argument that was meant as the value of the flag before it:
// "--update bash" is a flag without a value, and an argument.
func notValues(c *cobra.Command, args []string) (err error) {
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if !f.Changed || !optional(f) || strings.Trim(f.Value.String(), "[]") != f.NoOptDefVal || err != nil {
			return
		}
		for _, arg := range args {
			if _, stat := os.Stat(arg); arg == "-" || stat == nil || remoteContext(arg) {
				continue
			}
			err = usagef("%s: --%s %s: there is no such file or directory, and the value of --%s stands behind a \"=\": --%s=%s",
				c.Name(), f.Name, arg, f.Name, f.Name, arg)
			return
		}
	})
	return err
}
