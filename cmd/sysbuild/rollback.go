package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/host"
)

const rollbackHelp = `Put the version back that the last update replaced, with its values and its
files on the host. Done again, it undoes that. A service that runs is started
anew; where it does not come up, the host stays as it was.`

func rollbackCommand(std streams) *cobra.Command {
	o := &onHost{std: std}
	c := &cobra.Command{
		Use:     "rollback [flags] NAME",
		Short:   "Put the version back that the last update replaced",
		Long:    rollbackHelp,
		Example: "  sysbuild rollback etcd\n  sysbuild rollback --root /mnt/sysroot etcd",
		Args:    arguments(1, 1),
		RunE:    func(c *cobra.Command, args []string) error { return o.rollback(c.Context(), args[0]) },
	}
	o.flags(c)
	c.ValidArgsFunction = o.complete
	o.starting(c)
	return c
}

func (o *onHost) rollback(ctx context.Context, name string) error {
	return o.do(func(h *host.Host) error {
		done, err := h.Rollback(ctx, name)
		if err != nil {
			return err
		}
		return o.print(done)
	})
}

const uninstallHelp = `Stop and remove what was installed under a name: its service, its files on the
host, both of its versions. Files that were changed and directories that have
something in them, such as a service's data, are kept and named.`

func uninstallCommand(std streams) *cobra.Command {
	o := &onHost{std: std}
	c := &cobra.Command{
		Use:     "uninstall [flags] NAME",
		Short:   "Remove an installed image",
		Long:    uninstallHelp,
		Example: "  sysbuild uninstall etcd\n  sysbuild uninstall --user web",
		Args:    arguments(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			return o.do(func(h *host.Host) error { return h.Uninstall(c.Context(), args[0]) })
		},
	}
	o.flags(c)
	c.ValidArgsFunction = o.complete
	return c
}
