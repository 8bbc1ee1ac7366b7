// Package lsp is the language server: it tells editors of Sysfiles what package
// check tells people, and answers where names come from, what may stand at a
// place, and how a line is written. All of it is the instruction table's and the
// checker's word; what of the world it needs comes through Facts. It builds
// nothing and asks no network.
package lsp

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"time"

	"github.com/creachadair/jrpc2"
	"github.com/creachadair/jrpc2/channel"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// Options are what a server is told by its program. The zero value works.
type Options struct {
	Version string
	Facts   Facts // nil: nothing is known beside the files
	// Delay is how long the server waits for more typing before it tells of
	// findings by itself.
	Delay time.Duration
	// Log gets a line for each request; nil: nobody wants them.
	Log io.Writer
}

// Facts are what is at hand of the world beside the text. Its methods are called
// by many goroutines, and answer soon: they read files, never a network.
type Facts interface {
	// Place says how a Sysfile is checked: the directory of its context, and
	// what is known of that. A context that gives no files is read from that
	// directory. folder is what the context is to be; "" is the file's own
	// directory.
	Place(file, folder string) (dir string, o lint.Options)
	// Packages are those of repositories, as far as their metadata is kept:
	// whose name begins with a prefix, by name, some at most.
	Packages(ctx context.Context, repos []Repository, prefix string, most int) []Package
	// Locked is what the lock file of a Sysfile says; nil where there is none
	// that can be read.
	Locked(file string) Locked
}

// Locked is what names came to when a Sysfile was locked.
type Locked interface {
	// Digest is that of an image, URL or git repository, as a Sysfile names it;
	// "" where the lock does not know it.
	Digest(name string) string
	// Version is that of a package; "" likewise.
	Version(name string) string
}

// Repository is a repository of a stage, with the file's own variables expanded.
type Repository struct {
	ID         string
	BaseURLs   []string
	MirrorList string
	Metalink   string
}

// Package is what a repository says of its newest package of a name.
type Package struct {
	Name, Version, Arch string
	Summary, License    string
	Repository          string
	Size, Installed     int64 // bytes, of its file and of its files
}

// Serve speaks the protocol until the client ends it, or the input does. It is
// true where the client said goodbye first, as the protocol wants it.
func Serve(ctx context.Context, in io.Reader, out io.WriteCloser, o Options) (orderly bool, err error) {
	s := newServer(o)
	defer s.close()
	s.rpc = jrpc2.NewServer(s, &jrpc2.ServerOptions{
		AllowPush: true, DisableBuiltin: true, Concurrency: parallel,
		NewContext: func() context.Context { return ctx },
	})
	s.rpc.Start(messages{channel.LSP(in, out)})
	defer s.rpc.Stop()
	ended := make(chan error, 1)
	go func() { ended <- s.rpc.Wait() }()
	select {
	case err = <-ended:
	case <-s.left: // the input may stay open, and a read of it never end
	case <-ctx.Done():
		err = context.Cause(ctx)
	}
	return s.phase.Load() == leaving, err
}

// messages are those of the protocol: a request that was cancelled before it was
// looked at has its code here, not the library's own.
type messages struct{ channel.Channel }

// Send implements channel.Channel.
func (m messages) Send(text []byte) error {
	own := fmt.Appendf(nil, `"code":%d`, jrpc2.Cancelled)
	return m.Channel.Send(bytes.Replace(text, own, fmt.Appendf(nil, `"code":%d`, protocol.RequestCancelled), 1))
}

// parallel is how many requests are answered at once.
const parallel = 8
