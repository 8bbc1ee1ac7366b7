package gateway

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/exporter/containerimage/exptypes"
	"github.com/moby/buildkit/frontend/dockerui"
	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	dockerspec "github.com/moby/docker-image-spec/specs-go/v1"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// images answers a build: one result for each platform.
func (b *build) images(ctx context.Context) (*gwclient.Result, error) {
	ch, err := b.chosen(ctx)
	if err != nil {
		return nil, err
	}
	file := false // the result is one file, and no image
	rb, err := b.ui.Build(ctx, func(ctx context.Context, p *ocispecs.Platform, n int) (out *dockerui.BuildResult, err error) {
		err = guard.Func(func() error {
			c, err := b.compile(ctx, ch, b.platform(p), n == 0)
			if err != nil {
				return err
			}
			if n == 0 {
				file = c.target.Format != imageFormat
			}
			out, err = b.result(ctx, c)
			return err
		})()
		return out, err
	})
	if err != nil {
		return nil, err
	}
	res, err := rb.Finalize()
	if err != nil || !file {
		return res, err
	}
	for key := range res.Metadata {
		if strings.HasPrefix(key, exptypes.ExporterImageConfigKey) {
			delete(res.Metadata, key)
		}
	}
	return res, nil
}

// chosen is what the caller wants built. What the Sysfile's rules find is told
// first.
func (b *build) chosen(ctx context.Context) (choice, error) {
	if b.list.HasErrors() {
		return choice{}, b.errorOf(b.list)
	}
	b.warn(ctx, b.list)
	if err := b.epoch(ctx); err != nil {
		return choice{}, err
	}
	ch, err := choose(b.prog, b.ui.Target)
	return ch, b.finding(err)
}

// epoch reads a SOURCE_DATE_EPOCH that is the main context's own time: of its
// commit, or of the archive.
func (b *build) epoch(ctx context.Context) error {
	const name = "SOURCE_DATE_EPOCH"
	if b.ui.BuildArgs[name] != epochContext {
		return nil
	}
	t, err := b.ui.ResolveMainContextSourceDateEpoch(ctx)
	if err != nil {
		return fmt.Errorf("%s=%s: %w", name, epochContext, err)
	}
	if t == nil {
		return fmt.Errorf("%s=%s: the build context is a directory, which has no time of its own; give seconds since 1970", name, epochContext)
	}
	b.ui.BuildArgs[name] = strconv.FormatInt(t.Unix(), 10)
	return nil
}

// platform is what is built for; nil is the builder's own.
func (b *build) platform(p *ocispecs.Platform) ocispecs.Platform {
	if p == nil {
		return b.ui.BuildPlatforms[0]
	}
	return *p
}

// result gives what a target makes, which runs when the caller takes it.
func (b *build) result(ctx context.Context, c *compiled) (*dockerui.BuildResult, error) {
	out := &dockerui.BuildResult{Image: &dockerspec.DockerOCIImage{}}
	var err error
	if c.target.Format != imageFormat {
		out.Epoch = &c.target.Image.Created // of the one file, so that its time is not the clock's
		out.Reference, err = c.be.Pack(ctx, c.target)
		return out, b.finding(err)
	}
	if out.Reference, err = c.be.Ref(ctx, c.target.Vertex); err != nil {
		return nil, b.finding(err)
	}
	def, err := c.definition(ctx)
	if err != nil {
		return nil, b.finding(err)
	}
	if out.Image, err = configOf(c.target, def); err != nil {
		return nil, err
	}
	out.Epoch = b.epochGiven()
	out.BaseImage, err = b.baseConfig(ctx, c.target)
	return out, err
}

// definition is a target's LLB: a root file system's, or that of one file that
// holds it.
func (c *compiled) definition(ctx context.Context) (*llb.Definition, error) {
	l := c.be.Lowerer()
	st, err := l.State(ctx, c.target.Vertex)
	if c.target.Format != imageFormat {
		st, err = l.Pack(ctx, c.target)
	}
	if err != nil {
		return nil, err
	}
	return l.Marshal(ctx, st)
}

// epochGiven is SOURCE_DATE_EPOCH where the caller gave one; nil leaves the
// exporter to files' own times.
func (b *build) epochGiven() *time.Time {
	n, err := strconv.ParseInt(b.ui.BuildArgs["SOURCE_DATE_EPOCH"], 10, 64)
	if err != nil {
		return nil
	}
	t := time.Unix(n, 0).UTC()
	return &t
}
