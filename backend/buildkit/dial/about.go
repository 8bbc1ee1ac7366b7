package dial

import (
	"context"
	"errors"
	"slices"

	"github.com/containerd/platforms"
	"github.com/moby/buildkit/client"
	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	"github.com/moby/buildkit/solver/pb"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// About is what a builder says of itself.
type About struct {
	Version   string   // of BuildKit; "" where it is too old to say
	Platforms []string // that it builds for, its own first
	Merge     bool     // it can lay file systems over one another without copies
	Diff      bool     // it can tell what a step changed
}

// Ask asks a builder what it is, and gives it up at the context's deadline. It
// builds nothing.
func Ask(ctx context.Context, address string, t TLS) (About, error) {
	a, err := ask(ctx, address, t)
	if err != nil && errors.Is(ctx.Err(), context.DeadlineExceeded) {
		err = explain(address, errSilent)
	}
	return a, err
}

func ask(ctx context.Context, address string, t TLS) (a About, err error) {
	c, err := Connect(ctx, address, t)
	if err != nil {
		return a, err
	}
	defer c.Close()
	workers, err := c.ListWorkers(ctx)
	if err != nil {
		return a, explain(address, err)
	}
	for _, w := range workers {
		a.Version = w.BuildkitVersion.Version
		for _, p := range w.Platforms {
			if name := platforms.Format(platforms.Normalize(p)); !slices.Contains(a.Platforms, name) {
				a.Platforms = append(a.Platforms, name)
			}
		}
	}
	err = guard.Func(func() error {
		_, err := c.Build(ctx, client.SolveOpt{}, product, func(_ context.Context, gw gwclient.Client) (*gwclient.Result, error) {
			caps := gw.BuildOpts().LLBCaps
			a.Merge, a.Diff = caps.Supports(pb.CapMergeOp) == nil, caps.Supports(pb.CapDiffOp) == nil
			return gwclient.NewResult(), nil
		}, nil)
		return err
	})()
	if err != nil {
		return a, explain(address, err)
	}
	return a, nil
}
