// Package dial finds builders, speaks to them, and holds a build open on one
// for as long as a command needs it. It knows nothing of graphs.
package dial

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"github.com/docker/cli/cli/config/types"
	"github.com/moby/buildkit/client"
	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/rpm/guard"
)

// Options say which builder, and what its steps may have of this machine.
type Options struct {
	Address  string // as CheckAddress takes it
	TLS      TLS
	Contexts map[string]string // directories by the context's name; "" is the main one
	Binary   string            // the program that steps run; "": this process's own
	Secrets  map[string]backend.Secret
	SSH      map[string][]string // by ID: an agent's socket, or files of private keys
	// Credentials are those of a registry; nil: none for any.
	Credentials func(ctx context.Context, host string) (types.AuthConfig, error)
	Allow       []string // entitlements
	CacheFrom   []Cache
	CacheTo     []Cache
	Progress    Progress
}

// Build is a build that is under way on a builder. Close it.
type Build struct {
	options  Options
	client   *client.Client
	gateway  gwclient.Client
	contexts *Contexts
	program  *program
	tail     *tail
	shown    shown
	notes    chan *client.SolveStatus

	once    sync.Once
	result  chan *gwclient.Result // given once: by Close
	ended   chan struct{}         // closed behind the last word of the builder
	err     error                 // why it ended; read it behind ended
	display chan struct{}         // closed when nothing is shown any more
}

// product is how a builder knows who asks.
const product = "sysbuild"

// Open begins a build. It answers once the builder has taken it.
func Open(ctx context.Context, o Options) (*Build, error) {
	c, err := Connect(ctx, o.Address, o.TLS)
	if err != nil {
		return nil, err
	}
	b := &Build{
		options: o, client: c, contexts: newContexts(o.Contexts), tail: newTail(),
		notes:  make(chan *client.SolveStatus),
		result: make(chan *gwclient.Result, 1), ended: make(chan struct{}), display: make(chan struct{}),
	}
	opt, err := b.solveOptions()
	if err != nil {
		return nil, errors.Join(err, c.Close())
	}
	show, err := o.Progress.display()
	if err != nil {
		return nil, errors.Join(err, c.Close())
	}
	if err := b.begin(ctx, opt, show); err != nil {
		return nil, errors.Join(explain(o.Address, err), b.Close())
	}
	return b, nil
}

// begin starts the build and waits for its client.
func (b *Build) begin(ctx context.Context, opt client.SolveOpt, show func(chan *client.SolveStatus)) error {
	statuses := make(chan *client.SolveStatus)
	go b.follow(statuses, show)
	taken := make(chan gwclient.Client, 1)
	go func() {
		defer close(b.ended)
		b.err = guard.Func(func() error {
			_, err := b.client.Build(ctx, opt, product, b.hold(taken), statuses)
			return err
		})()
	}()
	select {
	case b.gateway = <-taken:
		return nil
	case <-b.ended:
		if b.err == nil {
			return errors.New("the build ended before it began")
		}
		return b.err
	}
}

// hold is what the builder calls: it hands its client out, and keeps the build
// open until Close has a result.
func (b *Build) hold(taken chan<- gwclient.Client) gwclient.BuildFunc {
	return func(ctx context.Context, c gwclient.Client) (*gwclient.Result, error) {
		taken <- c
		select {
		case r := <-b.result:
			return r, nil
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		}
	}
}

// Client speaks to the builder, until Close.
func (b *Build) Client() gwclient.Client { return b.gateway }

// Contexts are the directories that the builder may read.
func (b *Build) Contexts() *Contexts { return b.contexts }

// Output is the last that an op printed; nil where it printed nothing.
func (b *Build) Output(op digest.Digest) []byte { return b.tail.of(op) }

// CacheImports are the caches that each of the build's solves may ask.
func (b *Build) CacheImports() ([]gwclient.CacheOptionsEntry, error) {
	text := b.gateway.BuildOpts().Opts["cache-imports"]
	if text == "" {
		return nil, nil
	}
	var list []gwclient.CacheOptionsEntry
	if err := json.Unmarshal([]byte(text), &list); err != nil {
		return nil, fmt.Errorf("cache imports: %w", err)
	}
	return list, nil
}

// Close ends the build: from the results that refs name caches are exported.
// None: nothing was made, and nothing is exported. Only the first call does
// anything.
func (b *Build) Close(refs ...gwclient.Reference) (err error) {
	b.once.Do(func() {
		b.result <- resultOf(refs)
		<-b.ended
		<-b.display
		err = b.client.Close()
		if len(refs) > 0 && len(b.options.CacheTo) > 0 && b.err != nil {
			err = exportFailed(b.options.Address, b.err)
		}
	})
	return err
}

// resultOf is what a build gives to its builder.
func resultOf(refs []gwclient.Reference) *gwclient.Result {
	r := gwclient.NewResult()
	if len(refs) == 1 {
		r.SetRef(refs[0])
		return r
	}
	for i, ref := range refs {
		r.AddRef(fmt.Sprint(i), ref)
	}
	return r
}
