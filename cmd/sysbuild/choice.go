package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// oneOf is a flag's value that is one of a few words.
type oneOf struct {
	value string
	words []string
}

func choice(value string, words ...string) *oneOf { return &oneOf{value, words} }

// String implements pflag.Value.
func (o *oneOf) String() string { return o.value }

// Type implements pflag.Value.
func (o *oneOf) Type() string { return strings.Join(o.words, "|") }

// Set implements pflag.Value.
func (o *oneOf) Set(value string) error {
	if !slices.Contains(o.words, value) {
		return fmt.Errorf("it is one of %s", strings.Join(o.words, ", "))
	}
	o.value = value
	return nil
}

// flag adds the flag to a command, and its words to the completion.
func (o *oneOf) flag(c *cobra.Command, name, short, help string) {
	c.Flags().VarP(o, name, short, help)
	words := cobra.FixedCompletions(o.words, cobra.ShellCompDirectiveNoFileComp)
	if err := c.RegisterFlagCompletionFunc(name, words); err != nil {
		panic(err) // two flags of one name: our own promise
	}
}
