package step

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// What lines of a step's log begin with, for those who read it. An error is the
// last that a step says and may have more lines.
const (
	ErrorPrefix   = "error: "
	WarningPrefix = "warning: "
)

// The exit statuses of a step.
const (
	statusDone     = 0
	statusFailed   = 1
	statusInternal = 3
)

// maxRequest bounds the request's file, in bytes: an armored key or a list of
// some thousand packages has a few megabytes.
const maxRequest = 64 << 20

// worker is a step with its places.
type worker struct {
	dir string // Dir, or what stands for it in tests
	log io.Writer
}

// Main does the request of the step that it runs in, and gives the exit
// status. Everything is told to log; version is what a report of a mistake of
// ours names.
func Main(ctx context.Context, log io.Writer, version string) (status int) {
	return worker{dir: Dir, log: log}.main(ctx, version)
}

func (w worker) main(ctx context.Context, version string) (status int) {
	err := guard.Func(func() error { return w.run(ctx) })()
	var broken *guard.Panic
	switch {
	case err == nil:
		return statusDone
	case errors.As(err, &broken):
		fmt.Fprintf(w.log, "%s\n%s\nThis is a mistake in sysbuild, version %s. Please report these lines.\n", broken.Stack, ErrorPrefix+broken.Error(), version)
		return statusInternal
	}
	fmt.Fprintln(w.log, ErrorPrefix+indent(err.Error()))
	return statusFailed
}

// run reads the request and does it.
func (w worker) run(ctx context.Context) error {
	if _, err := os.Stat(w.dir); err != nil {
		return fmt.Errorf("%s: %w: sysbuild step is what a builder runs inside a build's step; to build, run sysbuild build", w.dir, errors.Unwrap(err))
	}
	req, err := w.request()
	if err != nil {
		return err
	}
	switch {
	case req.Fetch != nil:
		return w.fetch(ctx, req.Fetch)
	case req.Install != nil:
		return w.install(ctx, req.Install)
	case req.Diff != nil:
		return w.diff(ctx, req.Diff)
	case req.Pack != nil:
		return w.pack(ctx, req.Pack)
	case req.Unpack != nil:
		return w.unpack(ctx, req.Unpack)
	}
	return fmt.Errorf("%s: it asks for nothing", File)
}

// request reads the request's file. Another version of sysbuild may have
// written it, so what is not known is an error.
func (w worker) request() (*Request, error) {
	f, err := os.Open(w.at(File))
	if err != nil {
		return nil, fmt.Errorf("step: %w", err)
	}
	defer f.Close()
	d := json.NewDecoder(io.LimitReader(f, maxRequest))
	d.DisallowUnknownFields()
	req := new(Request)
	if err := d.Decode(req); err != nil {
		return nil, fmt.Errorf("%s: read: %w: it is another version's of sysbuild than the binary's", File, err)
	}
	return req, nil
}

// at is where one of the places below Dir is.
func (w worker) at(place string) string { return w.dir + strings.TrimPrefix(place, Dir) }

// tell prints a line of the log.
func (w worker) tell(format string, args ...any) { fmt.Fprintf(w.log, format+"\n", args...) }
