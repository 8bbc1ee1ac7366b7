package main

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// fromEnvironment sets each flag of a command that the command line did not,
// and whose variable is set and not empty.
func fromEnvironment(c *cobra.Command, lookup func(string) (string, bool)) error {
	var first error
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Changed || f.Name == "help" {
			return
		}
		name := variable(f)
		if value, _ := lookup(name); value != "" && first == nil {
			first = setFlag(f, name, value)
		}
	})
	return first
}

// variableNote is the annotation of a flag whose variable is not called as it
// is: another command has a flag of that name that means something else.
const variableNote = "variable"

// variable is the name of the variable that sets a flag.
func variable(f *pflag.Flag) string {
	if own := f.Annotations[variableNote]; len(own) == 1 {
		return own[0]
	}
	return "SYSBUILD_" + strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_"))
}

// callVariable gives a flag's variable another name than the flag's.
func callVariable(c *cobra.Command, flag, variable string) {
	c.Flags().Lookup(flag).Annotations = map[string][]string{variableNote: {variable}}
}

// setFlag gives a flag the value of a variable: that of a repeated flag holds
// one value a line.
func setFlag(f *pflag.Flag, name, value string) error {
	var err error
	if list, ok := f.Value.(pflag.SliceValue); ok {
		err = list.Replace(strings.FieldsFunc(value, func(r rune) bool { return r == '\n' }))
	} else {
		err = f.Value.Set(value)
	}
	if err != nil {
		return usagef("%s=%s: %w", name, value, badValue(f, err))
	}
	f.Changed = true // somebody has said it
	return nil
}
