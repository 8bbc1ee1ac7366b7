package lsp_test

import (
	"context"
	"encoding/json"
	"io"
	"sync"
	"testing"
	"time"

	"github.com/creachadair/jrpc2"
	"github.com/creachadair/jrpc2/channel"

	"github.com/sysbuild/sysbuild/lang/lsp"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// client speaks to a server of its own, over pipes, with the framing of the
// protocol.
type client struct {
	t    testing.TB
	rpc  *jrpc2.Client
	done chan bool // Serve's answer

	mu     sync.Mutex
	told   map[protocol.URI][]protocol.Diagnostic
	asked  []string // what the server asked of the client
	change chan struct{}
}

// abilities are those of an editor that can do much.
const abilities = `{
	"general": {"positionEncodings": ["utf-8"]},
	"workspace": {"workspaceEdit": {"documentChanges": false}, "didChangeWatchedFiles": {"dynamicRegistration": true}},
	"textDocument": {
		"completion": {"completionItem": {"snippetSupport": true, "documentationFormat": ["markdown"]}},
		"documentSymbol": {"hierarchicalDocumentSymbolSupport": true}
	}
}`

func start(t testing.TB, dir, capabilities string, o lsp.Options) *client {
	t.Helper()
	toServer, fromClient := io.Pipe()
	toClient, fromServer := io.Pipe()
	c := &client{t: t, done: make(chan bool, 1), told: map[protocol.URI][]protocol.Diagnostic{}, change: make(chan struct{}, 1)}
	go func() {
		orderly, err := lsp.Serve(context.Background(), toServer, fromServer, o)
		if err != nil {
			t.Errorf("serve: %v", err)
		}
		c.done <- orderly
	}()
	c.rpc = jrpc2.NewClient(channel.LSP(toClient, fromClient), &jrpc2.ClientOptions{OnNotify: c.notified, OnCallback: c.called})
	t.Cleanup(func() { c.rpc.Close() })
	var caps any
	if err := json.Unmarshal([]byte(capabilities), &caps); err != nil {
		t.Fatal(err)
	}
	var result protocol.InitializeResult
	params := map[string]any{"processId": nil, "capabilities": caps}
	if dir != "" {
		params["workspaceFolders"] = []map[string]string{{"uri": "file://" + dir, "name": "test"}}
	}
	c.ask("initialize", params, &result)
	c.tell("initialized", struct{}{})
	return c
}

func (c *client) notified(req *jrpc2.Request) {
	var p protocol.PublishDiagnosticsParams
	if req.Method() != "textDocument/publishDiagnostics" || req.UnmarshalParams(&p) != nil {
		return
	}
	c.mu.Lock()
	c.told[p.URI] = p.Diagnostics
	c.mu.Unlock()
	select {
	case c.change <- struct{}{}:
	default:
	}
}

func (c *client) called(_ context.Context, req *jrpc2.Request) (any, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.asked = append(c.asked, req.Method())
	return nil, nil
}

// pushed waits until what was said of a document is as wanted.
func (c *client) pushed(uri protocol.URI, ok func([]protocol.Diagnostic) bool) []protocol.Diagnostic {
	c.t.Helper()
	limit := time.After(10 * time.Second)
	for {
		c.mu.Lock()
		list, told := c.told[uri]
		c.mu.Unlock()
		if told && ok(list) {
			return list
		}
		select {
		case <-c.change:
		case <-limit:
			c.t.Fatalf("diagnostics of %s did not come: %v", uri, list)
		}
	}
}

func (c *client) ask(method string, params, result any) {
	c.t.Helper()
	if err := c.rpc.CallResult(context.Background(), method, params, result); err != nil {
		c.t.Fatalf("%s: %v", method, err)
	}
}

func (c *client) tell(method string, params any) {
	c.t.Helper()
	if err := c.rpc.Notify(context.Background(), method, params); err != nil {
		c.t.Fatalf("%s: %v", method, err)
	}
}

func (c *client) open(uri protocol.URI, text string) {
	c.t.Helper()
	var p protocol.DidOpenParams
	p.TextDocument.URI, p.TextDocument.Text, p.TextDocument.Version, p.TextDocument.LanguageID = uri, text, 1, "sysfile"
	c.tell("textDocument/didOpen", p)
}

// types has the client replace a range of a document.
func (c *client) types(uri protocol.URI, version int, r *protocol.Range, text string) {
	c.t.Helper()
	var p protocol.DidChangeParams
	p.TextDocument.URI, p.TextDocument.Version = uri, version
	p.ContentChanges = []protocol.ContentChange{{Range: r, Text: text}}
	c.tell("textDocument/didChange", p)
}
