package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/host"
)

const installHelp = `Install a system image on this machine: its root file system is unpacked, its
templates are rendered with the values of this machine and of --set, its files
for the host are put in place, and its service is enabled. IMAGE is a
.system.tar, an OCI layout (DIR or oci:DIR:TAG), an archive of docker save, or
a registry's HOST/NAME:TAG.

All of it lies in /var/lib/containers/sysbuild/NAME.0; the unit is
/etc/systemd/system/NAME.service. A file that the host has already is left as
it is, and named. Where something fails, nothing is installed.

With --root the image is installed into another root file system, of which
nothing is run.`

const installExample = `  sysbuild install --start out/etcd_3.system.tar
  sysbuild install --name web --set PORT=8080 registry.example.org/web:1
  sysbuild install --root /mnt/sysroot out/etcd_3.system.tar`

// onHost are the flags that say which host is meant, and how it is reached.
type onHost struct {
	root     string
	user     bool
	settle   time.Duration
	cacheDir string
	std      streams
	shown    *transfers // while a host is open
}

func (o *onHost) flags(c *cobra.Command) {
	c.Flags().StringVar(&o.root, "root", "/", "the root file system of the host, a `DIR`; nothing is run in one that is not /")
	c.Flags().BoolVar(&o.user, "user", false, "for the user who asks, with the user's own systemd")
	callVariable(c, "user", "SYSBUILD_USER_SERVICES") // SYSBUILD_USER is who runs a command: sysbuild run
}

// starting are the flags of what may start a service.
func (o *onHost) starting(c *cobra.Command) {
	c.Flags().DurationVar(&o.settle, "settle", 3*time.Second, "a `TIME`, such as 5s: for so long a service must stay up before it counts as started")
}

// fetching are the flags of what may fetch an image.
func (o *onHost) fetching(c *cobra.Command) { cacheDirFlag(c, &o.cacheDir) }

// open opens the host. What it has to say goes to standard error.
func (o *onHost) open() (*host.Host, error) {
	opts := host.Options{Root: o.root, User: o.user, Settle: o.settle, Note: o.shown.note}
	if o.cacheDir != "" {
		dir, err := absCacheDir(o.cacheDir)
		if err != nil {
			return nil, err
		}
		opts.Registry = registry.New(registry.Options{Dir: filepath.Join(dir, "fetch"), Insecure: insecureRegistries(os.Getenv), Progress: o.shown.progress})
	}
	h, err := host.Open(opts)
	var path *fs.PathError
	switch {
	case err == nil:
		return h, nil
	case errors.As(err, &path) && (errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR)):
		return nil, usagef("--root %s: %w", o.root, path.Err)
	}
	return nil, usageError{err}
}

// complete gives the names of what is installed, for the first argument.
func (o *onHost) complete(c *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveDefault // an image may be a file
	}
	var names []string
	_ = fromEnvironment(c, os.LookupEnv)
	_ = o.do(func(h *host.Host) (err error) { // no one wants an error behind the word that is typed
		names, err = h.Names()
		return err
	})
	return names, cobra.ShellCompDirectiveNoFileComp
}

// do opens the host for one thing.
func (o *onHost) do(what func(h *host.Host) error) error {
	o.shown = &transfers{std: o.std, title: "fetch"}
	defer o.shown.end()
	h, err := o.open()
	if err != nil {
		return err
	}
	return errors.Join(what(h), h.Close())
}

// installing are the flags of install.
type installing struct {
	onHost
	request host.Request
	set     []string
}

func installCommand(std streams) *cobra.Command {
	i := &installing{onHost: onHost{std: std}}
	c := &cobra.Command{
		Use:     "install [flags] IMAGE",
		Short:   "Install a system image on this machine",
		Long:    installHelp,
		Example: installExample,
		Args:    arguments(1, 1),
		RunE:    func(c *cobra.Command, args []string) error { return i.main(c.Context(), args[0]) },
	}
	i.flags(c)
	i.starting(c)
	i.fetching(c)
	c.Flags().StringVar(&i.request.Name, "name", "", "install it as `NAME` (default: the image's)")
	setFlags(c, &i.set)
	c.Flags().BoolVar(&i.request.Start, "start", false, "start the service too; where it does not stay up, nothing is installed")
	runtimeFlag(c, &i.request.Runtime)
	return c
}

func setFlags(c *cobra.Command, set *[]string) {
	c.Flags().StringArrayVar(set, "set", nil, "give a variable of the image's templates a value: `NAME=VALUE`")
}

func runtimeFlag(c *cobra.Command, path *string) {
	c.Flags().StringVar(path, "runtime", "", "the `PATH` of the container runtime (default: the host's runc or crun)")
}

// values reads --set.
func values(set []string) (map[string]string, error) {
	out, err := pairs("set", set, nothing)
	if err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(out)) {
		if err := host.CheckSet(name); err != nil {
			return nil, usagef("--set %w", err)
		}
	}
	return out, nil
}

func (i *installing) main(ctx context.Context, image string) (err error) {
	i.request.Image = image
	if i.request.Set, err = values(i.set); err != nil {
		return err
	}
	if name := i.request.Name; name != "" {
		if err := host.CheckName(name); err != nil {
			return usagef("--name %w", err)
		}
	}
	return i.do(func(h *host.Host) error {
		done, err := h.Install(ctx, i.request)
		if err != nil {
			return err
		}
		return i.print(done)
	})
}

// print says what a change came to.
func (o *onHost) print(done host.Done) error {
	o.shown.end()
	_, err := fmt.Fprintln(o.std.out, done.Name, done.Image, done.Digest)
	return err
}
