package native

import (
	"context"
	"fmt"
	"io"
	"os"
	"path"
	"runtime"
	"slices"
	"strings"
	"syscall"

	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// RunRequest is one command in an image.
type RunRequest struct {
	// Image is what open.Find takes: an image of any format.
	Image      string
	Args       []string // in place of the image's Cmd; nil: that
	Entrypoint []string // in place of the image's; nil: that
	Env        []string // over the image's
	Dir        string   // "": the image's
	User       string   // "": the image's
	Network    ir.Network
	Volumes    []Volume // in order, over the image's files
	ReadOnly   bool     // the image's files cannot be changed

	// Signals are handed on to the command, with the image's stop signal in
	// place of SIGTERM; nil: none are. Started is called when that begins; it
	// may be nil.
	Signals <-chan syscall.Signal
	Started func()

	Stdin          io.Reader // nil: empty
	Stdout, Stderr io.Writer
	// Terminal, where not nil, gives the command a terminal of its own: it
	// gets the other end, and the three streams are not used.
	Terminal func(master *os.File)
}

// Run runs a command in an image, in the sandbox that RUN has, and gives its
// exit status. What the command changes is gone afterwards, but for volumes.
func (b *Backend) Run(ctx context.Context, req RunRequest) (int, error) {
	img, err := b.runRoot(ctx, req.Image)
	if err != nil {
		return -1, err
	}
	c, user, err := runCommand(req, img.config)
	if err != nil {
		return -1, err
	}
	c.Groups = img.groups
	own, err := stopSignal(img.config.StopSignal)
	if err != nil {
		return -1, fmt.Errorf("%s: %w", req.Image, err)
	}
	mounts, err := b.volumes(req.Volumes)
	if err != nil {
		return -1, err
	}
	defer closeMounts(mounts) // where no sandbox has taken them
	if req.Started != nil {
		req.Started()
	}
	signals, stop := stopping(req.Signals, own)
	defer stop()
	c.Signals = signals
	return b.runIn(func(dir string) (int, error) {
		cfg := sandbox.Config{Root: dir, Mounts: mounts, ReadOnly: req.ReadOnly}
		return inSandbox(ctx, cfg, &ir.Exec{Network: req.Network, User: user}, c)
	}, img.chain, c.Dir)
}

// runnable is an image that is unpacked.
type runnable struct {
	chain  []store.Ref
	config *ir.Image
	groups []uint32 // that whoever runs is in, beside those of the accounts
}

// runRoot unpacks an image, once.
func (b *Backend) runRoot(ctx context.Context, image string) (*runnable, error) {
	place, err := open.Find(image)
	if err != nil {
		return nil, err
	}
	if place.Kind == open.ACI {
		return b.appRoot(ctx, image)
	}
	// The image's directory is the one context of this run.
	one := &Backend{opts: b.opts, store: b.store, fetcher: b.fetcher, digests: b.digests, images: b.images, events: b.events, contexts: map[ir.Digest]*listing{}}
	one.opts.Contexts = map[string]string{"": place.Directory}
	base, err := one.Base(ctx, &ir.Source{Kind: sourceKinds[place.Kind], Ref: place.Name})
	if err != nil {
		return nil, err
	}
	res, err := one.newSolver(0, false).result(ctx, ir.New(base.Source).At(image))
	if err != nil {
		return nil, err
	}
	return &runnable{chain: res.chain, config: base.Image}, nil
}

var sourceKinds = map[open.Kind]ir.SourceKind{
	open.OCIArchive: ir.OCIArchive, open.OCILayout: ir.OCILayout, open.DockerArchive: ir.DockerArchive,
	open.Registry: ir.ImageRef, open.Tar: ir.Tar, open.Dir: ir.Dir,
}

// appRoot unpacks an App Container image, once.
func (b *Backend) appRoot(ctx context.Context, image string) (*runnable, error) {
	img, err := open.Open(ctx, image, open.Options{})
	if err != nil {
		return nil, err
	}
	defer img.Close()
	if len(img.App.Dependencies) > 0 || len(img.App.PathWhitelist) > 0 {
		return nil, fmt.Errorf("%s: it depends on other images, or has a path whitelist, which run does not render; acirenderer does", image)
	}
	if p := img.Config.Platform; p.OS+"/"+p.Architecture != "linux/"+runtime.GOARCH && p.Architecture != "" {
		return nil, fmt.Errorf("%s: the image is for %s/%s, and this machine is linux/%s", image, p.OS, p.Architecture, runtime.GOARCH)
	}
	sum, err := b.digests.File(img.File())
	if err != nil {
		return nil, err
	}
	key := "aci-" + sum
	unlock, err := b.store.Lock(ctx, key, nil)
	if err != nil {
		return nil, err
	}
	defer unlock()
	out := &runnable{config: img.Config}
	if app := img.App.App; app != nil {
		for _, gid := range app.SupplementaryGIDs {
			out.groups = append(out.groups, uint32(gid))
		}
	}
	if r, ok := b.store.Get(key); ok {
		out.chain = r.Chain()
		return out, nil
	}
	out.chain, err = b.newSolver(0, false).snapshot(ctx, key, image, nil, func(dir string) error {
		return unpackApp(ctx, img, sum, dir)
	})
	return out, err
}

// unpackApp unpacks a file whose digest is sum. Another one that took its place
// meanwhile would be kept under the wrong key for good.
func unpackApp(ctx context.Context, img *open.Image, sum, dir string) error {
	r, err := openRoot(dir)
	if err != nil {
		return err
	}
	defer r.Close()
	if err := img.Unpack(ctx, r); err != nil {
		return err
	}
	if img.Digest != ir.Digest("sha256:"+sum) {
		return fmt.Errorf("%s: it changed while it was read; run it again", img.Ref)
	}
	return nil
}

// runCommand puts together what runs, by the rules of docker run.
func runCommand(req RunRequest, img *ir.Image) (sandbox.Command, string, error) {
	c := sandbox.Command{
		Dir: img.WorkingDir, Stdin: req.Stdin, Stdout: req.Stdout, Stderr: req.Stderr, Terminal: req.Terminal,
		Env: append([]string{"PATH=" + sandbox.DefaultPath}, img.Env...),
	}
	entry, args := img.Entrypoint, req.Args
	if req.Entrypoint != nil {
		entry = req.Entrypoint
	} else if args == nil {
		args = img.Cmd
	}
	if c.Args = slices.Concat(entry, args); len(c.Args) == 0 {
		return c, "", fmt.Errorf("%s: the image has no command; give one", req.Image)
	}
	if req.Terminal != nil {
		c.Env = append(c.Env, "TERM="+terminalName())
	}
	c.Env = lastOf(append(c.Env, req.Env...))
	if req.Dir != "" {
		c.Dir = path.Clean("/" + req.Dir)
	}
	user := img.User
	if req.User != "" {
		user = req.User
	}
	return c, user, nil
}

func terminalName() string {
	if t := os.Getenv("TERM"); t != "" {
		return t
	}
	return "xterm"
}

// lastOf keeps the last setting of each variable, at the place of its first.
func lastOf(env []string) []string {
	var out []string
	at := map[string]int{}
	for _, e := range env {
		name, _, _ := strings.Cut(e, "=")
		if i, ok := at[name]; ok {
			out[i] = e
			continue
		}
		at[name] = len(out)
		out = append(out, e)
	}
	return out
}
