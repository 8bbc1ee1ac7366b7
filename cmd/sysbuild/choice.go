package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/lang/instr"
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
		return notOneOf(value, o.words)
	}
	o.value = value
	return nil
}

// flag adds the flag to a command, and its words to the completion.
func (o *oneOf) flag(c *cobra.Command, name, short, help string) {
	c.Flags().VarP(o, name, short, help)
	complete(c, name, o.words)
}

// notOneOf refuses a word that is not one of those there are.
func notOneOf(word string, words []string) error {
	if near := instr.Suggest(word, words); near != "" {
		return fmt.Errorf("did you mean %s? It is one of %s", near, strings.Join(words, ", "))
	}
	return fmt.Errorf("it is one of %s", strings.Join(words, ", "))
}

// someOf is the value of a flag that may be said several times, each time with
// one or more of a few words.
type someOf struct {
	values []string
	words  []string
}

// String implements pflag.Value.
func (s *someOf) String() string { return strings.Join(s.values, ",") }

// Type implements pflag.Value.
func (s *someOf) Type() string { return strings.Join(s.words, "|") }

// Set implements pflag.Value.
func (s *someOf) Set(value string) error {
	for word := range strings.SplitSeq(value, ",") {
		if !slices.Contains(s.words, word) {
			return notOneOf(word, s.words)
		}
		s.values = append(s.values, word)
	}
	return nil
}

// flag adds the flag to a command, and its words to the completion.
func (s *someOf) flag(c *cobra.Command, name, help string) {
	c.Flags().Var(s, name, help)
	complete(c, name, s.words)
}

func complete(c *cobra.Command, name string, words []string) {
	if err := c.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)); err != nil {
		panic(err) // two flags of one name: our own promise
	}
}
