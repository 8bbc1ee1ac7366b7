package main

import (
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// TestHelpTeaches wants an example of every command that people see, which
// begins as one types it.
func TestHelpTeaches(t *testing.T) {
	var visit func(*cobra.Command)
	visit = func(c *cobra.Command) {
		if !c.Hidden && (c.Short == "" || !strings.Contains(c.Example, c.CommandPath()+" ") && !strings.HasSuffix(c.Example, c.CommandPath())) {
			t.Errorf("%s: its help has no summary, or no example of it: %q", c.CommandPath(), c.Example)
		}
		for _, sub := range c.Commands() {
			visit(sub)
		}
	}
	visit(newRoot(stdio()))
}
