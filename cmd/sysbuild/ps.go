package main

import (
	"context"
	"encoding/json"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/host"
)

const psHelp = `List what is installed on this machine, with the state of its service: running,
failed, inactive, or what else systemd says; "no service" of an image without
one, "unknown" in another root, "unreadable" where its info.json is no good. What
a crash or a lost process left half done is taken back first, and named; ps
needs the rights of who installs for that.

With --json it is a list of objects with the keys name, image, digest, version,
state, previous (what rollback puts back), interrupted (an operation that was
cut off, or is under way) and path. What has no value is left out.`

func psCommand(std streams) *cobra.Command {
	o := &onHost{std: std}
	var asJSON bool
	c := &cobra.Command{
		Use:     "ps [flags]",
		Short:   "List installed images and their services",
		Long:    psHelp,
		Example: "  sysbuild ps\n  sysbuild ps --json",
		Args:    arguments(0, 0),
		RunE:    func(c *cobra.Command, _ []string) error { return o.ps(c.Context(), asJSON) },
	}
	o.flags(c)
	c.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return c
}

func (o *onHost) ps(ctx context.Context, asJSON bool) error {
	return o.do(func(h *host.Host) error {
		list, err := h.List(ctx)
		if err != nil {
			return err
		}
		if asJSON {
			e := json.NewEncoder(o.std.out)
			e.SetIndent("", "  ")
			return e.Encode(append([]host.Listed{}, list...))
		}
		w := tabwriter.NewWriter(o.std.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "NAME\tIMAGE\tVERSION\tSTATE\tPREVIOUS")
		for _, l := range list {
			state := l.State
			if l.Interrupted != "" {
				state += " (" + l.Interrupted + " not finished)"
			}
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", l.Name, orDash(l.Image), orDash(l.Version), state, orDash(l.Previous))
		}
		return w.Flush()
	})
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
