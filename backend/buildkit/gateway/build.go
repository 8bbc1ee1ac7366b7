package gateway

import (
	"context"
	"fmt"
	"os"
	"sync"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/frontend/dockerui"
	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	gwpb "github.com/moby/buildkit/frontend/gateway/pb"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/guard"
)

// build is one request. Each step fills its own fields and reads those of the
// steps before it.
type build struct {
	client  gwclient.Client
	opts    map[string]string // the caller's
	scratch string            // a directory of our own

	inputs    map[string]llb.State // what a caller made for us
	mainName  string               // open: of the client's directory that is the main context
	mainLocal bool                 // open: the main context is that
	fileName  string               // open: of the client's directory with the Sysfile
	fileLocal bool                 // open: the Sysfile is from there

	// ignore gives the patterns of the main context's ignore file. It is asked
	// ahead, since a client takes its time. open; nil where the context is remote.
	ignore func() ([]string, error)

	ui       *dockerui.Client                // read
	file     *dockerui.Source                // read
	fileRef  gwclient.Reference              // read: the Sysfile's directory, as far as it was sent
	src      *diag.Source                    // read
	excludes []string                        // read: of the main context
	maps     map[*diag.Source]*llb.SourceMap // read, lint

	list diag.List      // lint: all that was found, sorted
	prog *check.Program // lint; nil where the list has errors
}

// open looks where the Sysfile and the main context are. Close it.
func open(ctx context.Context, c gwclient.Client) (*build, error) {
	b := &build{client: c, opts: c.BuildOpts().Opts, maps: map[*diag.Source]*llb.SourceMap{}}
	gwcaps := c.BuildOpts().Caps
	if gwcaps.Supports(gwpb.CapFrontendInputs) == nil {
		var err error
		if b.inputs, err = c.Inputs(ctx); err != nil {
			return nil, fmt.Errorf("the frontend's inputs: read: %w", err)
		}
	}
	b.places()
	b.askAhead(ctx)
	// The image may have nothing but this program.
	err := os.MkdirAll(os.TempDir(), 0o700)
	if err == nil {
		b.scratch, err = os.MkdirTemp("", "sysbuild")
	}
	return b, err
}

func (b *build) close() { _ = os.RemoveAll(b.scratch) } // the container goes with it

// places says which of the main context and the Sysfile are directories of the
// client's, as dockerui decides it.
func (b *build) places() {
	b.mainName, b.fileName = defaultMain, defaultFile
	if v, ok := b.opts[optMain]; ok {
		b.mainName = v
	}
	named, remote := b.opts[b.mainName], false
	if _, ok, _ := dockerui.DetectGitContext(named, nil); ok {
		remote = true
	} else if _, _, ok := dockerui.DetectHTTPContext(named); ok {
		remote = true
	}
	_, mainInput := b.inputs[defaultMain]
	_, fileInput := b.inputs[defaultFile]
	b.mainLocal = !remote && !mainInput
	b.fileLocal = !remote && !fileInput
	if v, ok := b.opts[optFile]; ok {
		b.fileName, b.fileLocal = v, true
	}
	b.mainName = defaultMain // of the directory; the option names what stands in its place
}

// askAhead has what will be wanted come while other things are done.
func (b *build) askAhead(ctx context.Context) {
	if !b.mainLocal {
		return
	}
	st := b.ignoreFiles(b.mainName) // here, since others write the options
	b.ignore = sync.OnceValues(func() (list []string, err error) {
		err = guard.Func(func() (err error) {
			list, err = b.excludesOf(ctx, st)
			return err
		})()
		return list, err
	})
	go b.ignore()
}

// local is a directory of the client's.
func (b *build) local(name, title string, opts ...llb.LocalOption) llb.State {
	session := b.client.BuildOpts().SessionID
	if v, ok := b.opts[optSession+name]; ok {
		session = v
	}
	return llb.Local(name, append([]llb.LocalOption{llb.SessionID(session), llb.WithCustomName(title)}, opts...)...)
}

func (b *build) solveState(ctx context.Context, st llb.State) (gwclient.Reference, error) {
	def, err := st.Marshal(ctx, llb.WithCaps(b.client.BuildOpts().LLBCaps))
	if err != nil {
		return nil, err
	}
	return b.solve(ctx, def)
}

func (b *build) solve(ctx context.Context, def *llb.Definition) (gwclient.Reference, error) {
	res, err := b.client.Solve(ctx, gwclient.SolveRequest{Definition: def.ToPB()})
	if err != nil {
		return nil, err
	}
	return res.SingleRef()
}
