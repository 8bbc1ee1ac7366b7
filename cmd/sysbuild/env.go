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
		name := "SYSBUILD_" + strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_"))
		if value, _ := lookup(name); value != "" && first == nil {
			first = setFlag(f, name, value)
		}
	})
	return first
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
		return usagef("%s=%s: %w", name, value, err)
	}
	return nil
}
