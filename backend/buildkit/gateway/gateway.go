// Package gateway is the frontend: it answers a BuildKit daemon that met
// `# syntax=` in a file, or was told to build by it. It prints nothing: what
// people must know goes to the daemon, as an error or a warning with its place
// in the Sysfile.
package gateway

import (
	"context"
	"os"

	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	"github.com/moby/buildkit/frontend/gateway/grpcclient"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// Frontend is how a daemon is answered.
type Frontend struct {
	Version string // of this program, for reports of its own mistakes
}

// Called is true where a daemon started this process as a frontend.
func Called() bool { return os.Getenv("BUILDKIT_SESSION_ID") != "" }

// Run answers the daemon at the other end of standard input and output, as the
// environment says.
func (f Frontend) Run(ctx context.Context) error {
	return grpcclient.RunFromEnvironment(ctx, f.Build)
}

// Build answers one request. A panic is an error like others: what a frontend
// prints nobody sees (moby/buildkit#644).
func (f Frontend) Build(ctx context.Context, c gwclient.Client) (*gwclient.Result, error) {
	var res *gwclient.Result
	err := guard.Func(func() (err error) {
		res, err = f.answer(ctx, c)
		return err
	})()
	if err != nil {
		return nil, f.explain(err)
	}
	return res, nil
}

// answer is the hallway of a request.
func (f Frontend) answer(ctx context.Context, c gwclient.Client) (*gwclient.Result, error) {
	if err := checkCaps(c.BuildOpts().Opts[optCaps]); err != nil {
		return nil, err
	}
	if c.BuildOpts().Opts[optRequest] == requestDescribe {
		return describe()
	}
	b, err := open(ctx, c)
	if err != nil {
		return nil, err
	}
	defer b.close()
	if err := b.read(ctx); err != nil {
		return nil, err
	}
	b.lint(ctx)
	if name, ok := b.opts[optRequest]; ok {
		return b.request(ctx, name)
	}
	return b.images(ctx)
}
