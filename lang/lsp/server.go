package lsp

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/creachadair/jrpc2"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// server is the state of one conversation. Notifications change it, one after
// the other; requests read it, many at once.
type server struct {
	opts   Options
	rpc    *jrpc2.Server
	phase  atomic.Int32
	client protocol.ClientCapabilities // since initialize
	unit   encoding                    // likewise

	mu       sync.Mutex // of what follows
	settings protocol.Settings
	folders  []string             // directories that are open
	docs     map[string]*document // by path
	views    map[string]*view     // by the path of their first file
	stale    map[string]*view     // of a path, the last one that was read and is not in views any more
	includes map[string][]string  // of every known Sysfile, the files that it includes
	scanned  chan struct{}        // closed when folders were looked through; nil: none was
	tokens   map[string]tokenResult
	shells   shellCache
	scripts  lint.Scripts
	lines    syntax.Lines

	turns   turns
	telling teller
	logging sync.Mutex
	done    chan struct{} // closed at the end
	left    chan struct{} // closed by leave
	leaving sync.Once
}

// The phases of a conversation.
const (
	waiting int32 = iota // for initialize
	working
	leaving // shutdown was asked for
)

func newServer(o Options) *server {
	if o.Facts == nil {
		o.Facts = noFacts{}
	}
	return &server{
		opts: o, unit: utf16Units,
		docs: map[string]*document{}, views: map[string]*view{}, stale: map[string]*view{}, includes: map[string][]string{},
		tokens: map[string]tokenResult{}, done: make(chan struct{}), left: make(chan struct{}),
	}
}

// leave ends the conversation.
func (s *server) leave() { s.leaving.Do(func() { close(s.left) }) }

func (s *server) close() {
	close(s.done)
	s.telling.stop()
}

// method answers one kind of message.
type method func(s *server, ctx context.Context, req *jrpc2.Request) (any, error)

// ask makes a method of a function from a request's parameters to its answer.
func ask[P, R any](f func(*server, context.Context, P) (R, error)) method {
	return func(s *server, ctx context.Context, req *jrpc2.Request) (any, error) {
		var p P
		if req.HasParams() {
			if err := req.UnmarshalParams(&p); err != nil {
				return nil, err
			}
		}
		return f(s, ctx, p)
	}
}

// note makes a method of a function that has no answer.
func note[P any](f func(*server, P)) method {
	return ask(func(s *server, _ context.Context, p P) (any, error) {
		f(s, p)
		return nil, nil
	})
}

// methods is every message that the server takes.
func methods() map[string]method {
	return map[string]method{
		"initialize":      ask((*server).initialize),
		"initialized":     ask((*server).initialized),
		"shutdown":        ask((*server).shutdown),
		"exit":            ask((*server).exit),
		"$/cancelRequest": note((*server).cancel),
		"$/setTrace":      note(func(*server, any) {}),

		"textDocument/didOpen":                note((*server).didOpen),
		"textDocument/didChange":              note((*server).didChange),
		"textDocument/didSave":                note((*server).didSave),
		"textDocument/didClose":               note((*server).didClose),
		"workspace/didChangeWatchedFiles":     note((*server).didChangeWatchedFiles),
		"workspace/didChangeWorkspaceFolders": note((*server).didChangeFolders),
		"workspace/didChangeConfiguration":    note((*server).didChangeConfiguration),

		"textDocument/diagnostic":                ask((*server).diagnostic),
		"textDocument/codeAction":                ask((*server).codeAction),
		"textDocument/completion":                ask((*server).completion),
		"completionItem/resolve":                 ask((*server).resolve),
		"textDocument/hover":                     ask((*server).hover),
		"textDocument/signatureHelp":             ask((*server).signatureHelp),
		"textDocument/definition":                ask((*server).definition),
		"textDocument/references":                ask((*server).references),
		"textDocument/documentHighlight":         ask((*server).highlight),
		"textDocument/prepareRename":             ask((*server).prepareRename),
		"textDocument/rename":                    ask((*server).rename),
		"textDocument/documentSymbol":            ask((*server).documentSymbol),
		"workspace/symbol":                       ask((*server).workspaceSymbol),
		"textDocument/foldingRange":              ask((*server).foldingRange),
		"textDocument/selectionRange":            ask((*server).selectionRange),
		"textDocument/semanticTokens/full":       ask((*server).tokensFull),
		"textDocument/semanticTokens/full/delta": ask((*server).tokensDelta),
		"textDocument/semanticTokens/range":      ask((*server).tokensRange),
		"textDocument/documentLink":              ask((*server).documentLink),
		"textDocument/inlayHint":                 ask((*server).inlayHint),
		"textDocument/codeLens":                  ask((*server).codeLens),
		"textDocument/formatting":                ask((*server).formatting),
		"textDocument/rangeFormatting":           ask((*server).formatting),
		"textDocument/onTypeFormatting":          ask((*server).onTypeFormatting),
	}
}

// Assign implements jrpc2.Assigner.
func (s *server) Assign(_ context.Context, name string) jrpc2.Handler {
	m := methods()[name]
	if m == nil {
		if strings.HasPrefix(name, "$/") { // the protocol lets a server pass over these
			return func(_ context.Context, req *jrpc2.Request) (any, error) {
				if req.IsNotification() {
					return nil, nil
				}
				return nil, jrpc2.MethodNotFound.Err()
			}
		}
		return nil
	}
	after, done := s.turns.take(name)
	return func(ctx context.Context, req *jrpc2.Request) (any, error) {
		defer done()
		await(ctx, after)
		if err := s.inPhase(name); err != nil {
			return nil, err
		}
		return s.guarded(ctx, m, req)
	}
}

// inPhase refuses what the protocol does not allow yet, or any more.
func (s *server) inPhase(name string) error {
	switch phase := s.phase.Load(); {
	case name == "exit" || name == "initialize" && phase == waiting || name != "initialize" && phase == working:
		return nil
	case phase == waiting:
		return jrpc2.Errorf(protocol.ServerNotInitialized, "%s: initialize comes first", name)
	default:
		return jrpc2.Errorf(jrpc2.InvalidRequest, "%s: out of turn", name)
	}
}

// guarded answers a request. A broken promise of ours is an error of that
// request, and the server goes on.
func (s *server) guarded(ctx context.Context, m method, req *jrpc2.Request) (out any, err error) {
	start := time.Now()
	defer func() {
		if v := recover(); v != nil {
			err = jrpc2.Errorf(jrpc2.InternalError, "%s: this is a mistake in sysbuild: %v", req.Method(), v)
			s.log("%s: panic: %v\n%s", req.Method(), v, debug.Stack())
		}
		s.log("%s %s %v", req.Method(), time.Since(start).Round(time.Microsecond), errorText(err))
	}()
	out, err = m(s, ctx, req)
	if err == nil && ctx.Err() != nil {
		err = ctx.Err()
	}
	if errors.Is(err, context.Canceled) {
		err = jrpc2.Errorf(protocol.RequestCancelled, "%s: cancelled", req.Method())
	}
	return out, err
}

func errorText(err error) string {
	if err == nil {
		return "ok"
	}
	return err.Error()
}

func (s *server) log(format string, args ...any) {
	if s.opts.Log != nil {
		s.logging.Lock()
		defer s.logging.Unlock()
		fmt.Fprintf(s.opts.Log, format+"\n", args...)
	}
}
