package doctor

import (
	"context"
	"errors"
	"strings"

	"github.com/sysbuild/sysbuild/backend/buildkit/dial"
)

// builder looks for one and asks what it is; address is that of one that can
// build. Where steps run here none is needed.
func (o Options) builder(ctx context.Context, native bool) (list []Check, address string) {
	c := Check{Group: Builder, Name: "builder"}
	found := dial.Found{Address: o.Address, TLS: o.TLS, By: "--builder"}
	if o.Address == "" {
		var tried []string
		var ok bool
		if found, tried, ok = dial.Find(o.getenv); !ok {
			c.Status, c.Text = OK, "none is found, and none is needed: "+strings.Join(tried, "; ")
			if !native {
				c.Status, c.Text = Missing, "none is found: "+strings.Join(tried, "; ")
				c.Hint = "start buildkitd or docker, or name a builder by --builder or BUILDKIT_HOST"
			}
			return []Check{c}, ""
		}
	}
	asking, stop := context.WithTimeout(ctx, o.Patience)
	defer stop()
	about, err := dial.Ask(asking, found.Address, found.TLS)
	if err != nil {
		c.Status, c.Text = Missing, message(err)+" (found by "+found.By+")"
		if hinted := (interface{ Hint() string })(nil); errors.As(err, &hinted) {
			c.Hint = hinted.Hint()
		}
		return []Check{c}, ""
	}
	c.Status = OK
	c.Text = found.Address + ", found by " + found.By + ": BuildKit " + version(about.Version) + ", for " + strings.Join(about.Platforms, ", ")
	return []Check{c, operations(about)}, found.Address
}

func version(v string) string {
	if v == "" {
		return "of a version that it does not tell"
	}
	return v
}

func operations(a dial.About) Check {
	c := Check{Group: Builder, Name: "operations", Status: OK, Text: "it merges and compares file systems"}
	var lacks []string
	if !a.Merge {
		lacks = append(lacks, "merge")
	}
	if !a.Diff {
		lacks = append(lacks, "diff")
	}
	if len(lacks) > 0 {
		c.Status = Warn
		c.Text = "it has no " + strings.Join(lacks, " and no ") + " operation: steps copy in place of it, and images are the same"
		c.Hint = "docker has them with its containerd image store; a buildkitd since 0.10"
	}
	return c
}
