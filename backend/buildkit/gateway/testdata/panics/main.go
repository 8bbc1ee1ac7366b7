// Command panics is a frontend that breaks a promise of its own when it first asks
// the builder for something.
package main

import (
	"context"
	"os"

	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	"github.com/moby/buildkit/frontend/gateway/grpcclient"

	"github.com/sysbuild/sysbuild/backend/buildkit/gateway"
)

// broken breaks its promise when something is to be solved.
type broken struct{ gwclient.Client }

// Solve implements gwclient.Client.
func (broken) Solve(context.Context, gwclient.SolveRequest) (*gwclient.Result, error) {
	panic("a promise of the frontend's broke")
}

func main() {
	f := gateway.Frontend{Version: "sysbuild 1.2.3"}
	err := grpcclient.RunFromEnvironment(context.Background(), func(ctx context.Context, c gwclient.Client) (*gwclient.Result, error) {
		return f.Build(ctx, broken{c})
	})
	if err != nil {
		os.Exit(1)
	}
}
