package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend/image/compare"
	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
)

const diffHelp = `Say how two images differ, whatever formats they are of: in files (what of each:
type, mode, owner, size, content, link, device, xattr, time), in packages, in
configuration. What a format cannot say does not count: a bare root file system
has no configuration.

` + imageHelp + `

Of a file whose content differs it says why, where that is something that builds
are known to differ in (a time, a secret, an order), which package the file is of
and which instruction made it.

Contents are compared by their digests, times in whole seconds. Layers that both
images begin with are read once. Images of one digest are the same; nothing else
of them is read.

Exit status: 0 the same, 1 they differ, 2 one of them cannot be read.`

const diffExample = `  sysbuild diff out/centos_7.oci.tar registry.example.org/centos:7
  sysbuild diff --packages old.oci.tar new.oci.tar
  sysbuild diff --ignore time out/app.aci out/app_1.oci.tar
  sysbuild diff --json a.tar b.tar | jq -r '.files[].path'`

// statusTrouble is diff's exit status where it cannot tell.
const statusTrouble = 2

// comparer is the diff command: its flags.
type comparer struct {
	viewer
	files, packages, config bool
	lenient                 bool // packages are compared where they can be read
	ignore                  someOf
}

func diffCommand(std streams) *cobra.Command {
	d := &comparer{viewer: viewer{std: std}, ignore: someOf{words: compare.Aspects[1:]}} // all but the type
	c := &cobra.Command{
		Use:     "diff [flags] IMAGE IMAGE",
		Short:   "Say how two images differ",
		Long:    diffHelp,
		Example: diffExample,
		Args:    arguments(2, 2),
		RunE: func(c *cobra.Command, args []string) error {
			return d.trouble(c.Context(), d.on(c.Context(), func(ctx context.Context, o open.Options) error {
				return d.main(ctx, args[0], args[1], o)
			}))
		},
	}
	d.flags(c)
	c.Flags().BoolVar(&d.files, "files", false, "compare files")
	c.Flags().BoolVar(&d.packages, "packages", false, "compare packages")
	c.Flags().BoolVar(&d.config, "config", false, "compare configurations; without any of the three, all are compared")
	callVariable(c, "config", "SYSBUILD_DIFF_CONFIG") // SYSBUILD_CONFIG is a list of init's
	d.ignore.flag(c, "ignore", "leave this out of what is compared of files; time is the image's too")
	return c
}

// trouble gives an error the status of its own that this command has.
func (d *comparer) trouble(ctx context.Context, err error) error {
	exit := exitError(0)
	if err == nil || errors.As(err, &exit) || isUsage(err) || ctx.Err() != nil {
		return err
	}
	explain(d.std.terminal(), err)
	return exitError(statusTrouble)
}

// difference is how two images differ, in the form of `diff --json`. A part
// that was not compared is not there.
type difference struct {
	Same     bool                     `json:"same"`
	From     side                     `json:"from"`
	To       side                     `json:"to"`
	Files    *[]compare.FileChange    `json:"files,omitempty"`
	Packages *[]compare.PackageChange `json:"packages,omitempty"`
	Config   *[]compare.ConfigChange  `json:"config,omitempty"`
}

// side is one of the images.
type side struct {
	Image  string    `json:"image"` // as it was given
	Format open.Kind `json:"format"`
	Digest string    `json:"digest,omitempty"` // inspect's
}

func (d *comparer) main(ctx context.Context, from, to string, o open.Options) error {
	a, err := open.Open(ctx, from, o)
	if err != nil {
		return err
	}
	defer a.Close()
	b, err := open.Open(ctx, to, o)
	if err != nil {
		return err
	}
	defer b.Close()
	if !d.files && !d.packages && !d.config {
		d.files, d.packages, d.config, d.lenient = true, true, true, true
	}
	out, err := d.compare(ctx, a, b)
	if err != nil {
		return err
	}
	out.From, out.To = side{from, a.Kind, string(a.Digest)}, side{to, b.Kind, string(b.Digest)}
	if text := compare.Packed(a, b); out.Same && text != "" {
		fmt.Fprintf(d.std.err, "nothing that is compared differs, but the digests do: %s\n", text)
	}
	if d.json {
		err = printJSON(d.std.out, out)
	} else {
		err = out.print(d.std.out)
	}
	if err == nil && !out.Same {
		return exitError(statusFailed)
	}
	return err
}

func (d *comparer) compare(ctx context.Context, a, b *open.Image) (*difference, error) {
	out := &difference{}
	same := a.Digest != "" && a.Digest == b.Digest
	if (d.files || d.packages) && !same {
		if err := d.trees(ctx, a, b, out); err != nil {
			return nil, err
		}
	}
	if same {
		out.nothing(d)
	}
	if d.config {
		if changes, ok := compare.Configs(a, b); ok {
			out.Config = d.timely(changes)
		}
	}
	out.Same = none(out.Files) && none(out.Packages) && none(out.Config)
	return out, nil
}

// trees compares what is in the layers.
func (d *comparer) trees(ctx context.Context, a, b *open.Image, out *difference) error {
	want := open.Want{Sums: d.files, Keep: open.KeepDatabase}
	from, to, err := open.Trees(ctx, a, b, want)
	if err != nil {
		return err
	}
	defer from.Close()
	x, err := from.Database()
	y, err2 := to.Database()
	if d.files {
		changes := compare.Files(from, to, d.ignore.values)
		if err := compare.Explain(ctx, changes, compare.Side{Image: a, Tree: from, Packages: x.Packages}, compare.Side{Image: b, Tree: to, Packages: y.Packages}); err != nil {
			return err
		}
		out.Files = list(changes)
	}
	if !d.packages {
		return nil
	}
	switch {
	case err != nil:
		err = fmt.Errorf("%s: %w", a.Ref, err)
	case err2 != nil:
		err = fmt.Errorf("%s: %w", b.Ref, err2)
	default:
		out.Packages = list(compare.Packages(x.Packages, y.Packages))
		return nil
	}
	if d.lenient {
		fmt.Fprintf(d.std.err, "packages are not compared: %s\n", progress.Clean(err.Error()))
		return nil
	}
	return err
}

// nothing says that what is wanted does not differ.
func (out *difference) nothing(d *comparer) {
	if d.files {
		out.Files = list[compare.FileChange](nil)
	}
	if d.packages {
		out.Packages = list[compare.PackageChange](nil)
	}
}

// timely leaves the time of creation out where times do not count.
func (d *comparer) timely(changes []compare.ConfigChange) *[]compare.ConfigChange {
	out := []compare.ConfigChange{}
	for _, c := range changes {
		if c.Key != "created" || !strings.Contains(d.ignore.String(), "time") {
			out = append(out, c)
		}
	}
	return &out
}

// list is a list that JSON writes as one where it is empty too.
func list[T any](l []T) *[]T {
	if l == nil {
		l = []T{}
	}
	return &l
}

func none[T any](l *[]T) bool { return l == nil || len(*l) == 0 }
