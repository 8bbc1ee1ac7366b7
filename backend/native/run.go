package native

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/native/ocidir"
	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// RunRequest is one command in an image.
type RunRequest struct {
	// Image is an OCI archive, an OCI layout (perhaps with :tag or @digest), a
	// docker archive, a root file system's tar, or its directory.
	Image      string
	Args       []string // in place of the image's Cmd; nil: that
	Entrypoint []string // in place of the image's; nil: that
	Env        []string // over the image's
	Dir        string   // "": the image's
	User       string   // "": the image's
	Network    ir.Network

	Stdin          io.Reader // nil: empty
	Stdout, Stderr io.Writer
	// Terminal, where not nil, gives the command a terminal of its own: it
	// gets the other end, and the three streams are not used.
	Terminal func(master *os.File)
}

// Run runs a command in an image, in the sandbox that RUN has, and gives its
// exit status. What the command changes is gone afterwards.
func (b *Backend) Run(ctx context.Context, req RunRequest) (int, error) {
	chain, config, err := b.runRoot(ctx, req.Image)
	if err != nil {
		return -1, err
	}
	c, user, err := runCommand(req, config)
	if err != nil {
		return -1, err
	}
	w, err := b.store.Begin()
	if err != nil {
		return -1, err
	}
	defer w.Discard()
	root, err := b.mountRoot(w, chain)
	if err != nil {
		return -1, err
	}
	status, err := inSandbox(ctx, root.dir, &ir.Exec{Network: req.Network, User: user}, c, nil)
	return status, errors.Join(err, root.unmount())
}

// runRoot unpacks an image, once.
func (b *Backend) runRoot(ctx context.Context, image string) ([]store.Ref, *ir.Image, error) {
	src, dir, err := identify(image)
	if err != nil {
		return nil, nil, err
	}
	// The image's directory is the one context of this run.
	one := &Backend{opts: b.opts, store: b.store, fetcher: b.fetcher, digests: b.digests, events: b.events, contexts: map[ir.Digest]*listing{}}
	one.opts.Contexts = map[string]string{"": dir}
	base, err := one.Base(ctx, src)
	if err != nil {
		return nil, nil, err
	}
	res, err := one.newSolver(0, false).result(ctx, ir.New(base.Source).At(image))
	if err != nil {
		return nil, nil, err
	}
	return res.chain, base.Image, nil
}

// identify finds out what a path names.
func identify(image string) (*ir.Source, string, error) {
	full, err := filepath.Abs(image)
	if err != nil {
		return nil, "", err
	}
	dir, name := filepath.Split(full)
	src := &ir.Source{Kind: ir.Tar, Ref: name}
	st, err := os.Stat(full)
	switch {
	case err != nil:
		// Perhaps a layout with a tag or a digest behind its path.
		src.Kind = ir.OCILayout
		if layout, ok := layoutOf(full); !ok || !isLayout(layout) {
			return nil, "", fmt.Errorf("%s: no such image; give the path of an archive, a layout or a directory", image)
		}
		err = nil
	case st.IsDir() && isLayout(full):
		src.Kind = ir.OCILayout
	case st.IsDir():
		src.Kind = ir.Dir
	default:
		src.Kind, err = ocidir.Kind(changeset.New(dir), name)
	}
	return src, dir, err
}

// layoutOf takes a tag or a digest off a path.
func layoutOf(ref string) (string, bool) {
	dir, name := filepath.Split(ref)
	if at := strings.IndexByte(name, '@'); at >= 0 {
		return dir + name[:at], true
	}
	at := strings.LastIndexByte(name, ':')
	return dir + name[:max(at, 0)], at >= 0
}

func isLayout(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "index.json"))
	return err == nil
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
