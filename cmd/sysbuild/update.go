package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/host"
)

const updateHelp = `Put another version of an installed image in its place: IMAGE, or what the
reference that it was installed from means now. Values that --set gave before
stay, unless they are given anew; defaults are the new image's. Files that were
changed on the host are kept, and named.

A service that runs is started anew. Where it does not come up, or does not
stay up for as long as --settle says, the version before is put back and
started, and the end of the journal is shown. The version before stays for
sysbuild rollback. Where the host has this version already nothing is done;
--force makes it anew, such as where files of it were lost; it is its own
version before then.`

const updateExample = `  sysbuild update etcd
  sysbuild update etcd registry.example.org/etcd:3.5
  sysbuild update --set PORT=8081 web
  sysbuild update --all`

// updating are the flags of update.
type updating struct {
	onHost
	request host.Request
	set     []string
	all     bool
}

func updateCommand(std streams) *cobra.Command {
	u := &updating{onHost: onHost{std: std}}
	c := &cobra.Command{
		Use:     "update [flags] (NAME [IMAGE] | --all)",
		Short:   "Update an installed image, and take it back where its service fails",
		Long:    updateHelp,
		Example: updateExample,
		Args:    arguments(0, 2),
		RunE:    func(c *cobra.Command, args []string) error { return u.main(c.Context(), args) },
	}
	u.flags(c)
	u.starting(c)
	u.fetching(c)
	c.ValidArgsFunction = u.complete
	setFlags(c, &u.set)
	runtimeFlag(c, &u.request.Runtime)
	c.Flags().BoolVar(&u.request.Force, "force", false, "make the version anew where the host has it already")
	c.Flags().BoolVar(&u.all, "all", false, "update all that is installed")
	return c
}

func (u *updating) main(ctx context.Context, args []string) (err error) {
	switch {
	case u.all && len(args) > 0:
		return usagef("update: --all takes no NAME")
	case u.all && (len(u.set) > 0 || u.request.Runtime != ""):
		return usagef("update: --all takes neither --set nor --runtime: they are each image's own")
	case !u.all && len(args) == 0:
		return usagef("update: name what is updated, or give --all")
	}
	if u.request.Set, err = values(u.set); err != nil {
		return err
	}
	return u.do(func(h *host.Host) error {
		if u.all {
			return u.every(ctx, h)
		}
		u.request.Name = args[0]
		if len(args) == 2 {
			u.request.Image = args[1]
		}
		return u.one(ctx, h, u.request)
	})
}

func (u *updating) one(ctx context.Context, h *host.Host, r host.Request) error {
	done, err := h.Update(ctx, r)
	if err != nil {
		return err
	}
	if !done.Changed {
		u.shown.note(done.Name + ": the host has this version already; --force makes it anew")
	}
	return u.print(done)
}

// every updates all that is installed. One that fails keeps none of the others.
func (u *updating) every(ctx context.Context, h *host.Host) error {
	list, err := h.List(ctx)
	if err != nil {
		return err
	}
	failed := false
	for _, l := range list {
		if err := u.one(ctx, h, host.Request{Name: l.Name, Force: u.request.Force}); err != nil {
			if ctx.Err() != nil {
				return err
			}
			failed = true
			u.shown.end()
			explain(u.std.terminal(), err)
		}
	}
	if failed {
		return exitError(statusFailed)
	}
	return nil
}
