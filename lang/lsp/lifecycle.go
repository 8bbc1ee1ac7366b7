package lsp

import (
	"context"
	"os"
	"syscall"
	"time"

	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

func (s *server) initialize(_ context.Context, p protocol.InitializeParams) (protocol.InitializeResult, error) {
	s.client = p.Capabilities
	s.unit = agree(p.Capabilities.General.PositionEncodings)
	s.settings = p.InitializationOptions
	for _, f := range p.WorkspaceFolders {
		s.folders = append(s.folders, pathOf(f.URI))
	}
	if s.folders == nil && p.RootURI != "" {
		s.folders = []string{pathOf(p.RootURI)}
	} else if s.folders == nil && p.RootPath != "" {
		s.folders = []string{p.RootPath}
	}
	if p.ProcessID != nil {
		go s.outlive(*p.ProcessID)
	}
	s.scan()
	s.phase.Store(working)
	return protocol.InitializeResult{
		Capabilities: s.capabilities(),
		ServerInfo:   protocol.ServerInfo{Name: "sysbuild", Version: s.opts.Version},
	}, nil
}

// capabilities are what the server can do.
func (s *server) capabilities() protocol.ServerCapabilities {
	c := protocol.ServerCapabilities{
		PositionEncoding: string(s.unit),
		TextDocumentSync: protocol.SyncOptions{OpenClose: true, Change: 2, Save: true},
		CompletionProvider: protocol.CompletionOptions{
			TriggerCharacters: []string{"-", "$", "{", "=", ",", "/", "@", " "}, ResolveProvider: true,
		},
		HoverProvider:                   true,
		SignatureHelpProvider:           protocol.SignatureOptions{TriggerCharacters: []string{" ", "[", ","}},
		DefinitionProvider:              true,
		ReferencesProvider:              true,
		DocumentHighlightProvider:       true,
		DocumentSymbolProvider:          true,
		WorkspaceSymbolProvider:         true,
		CodeActionProvider:              protocol.CodeActionOptions{CodeActionKinds: []string{protocol.QuickFix, protocol.SourceFixAll}},
		DocumentFormattingProvider:      true,
		DocumentRangeFormattingProvider: true,
		DocumentOnTypeFormatting:        protocol.OnTypeOptions{FirstTriggerCharacter: "\n"},
		RenameProvider:                  protocol.RenameOptions{PrepareProvider: true},
		FoldingRangeProvider:            true,
		SelectionRangeProvider:          true,
		InlayHintProvider:               true,
		DiagnosticProvider:              protocol.DiagnosticOptions{Identifier: source, InterFileDependencies: true},
	}
	c.SemanticTokensProvider.Legend = legend()
	c.SemanticTokensProvider.Range = true
	c.SemanticTokensProvider.Full.Delta = true
	c.Workspace.WorkspaceFolders.Supported = true
	c.Workspace.WorkspaceFolders.ChangeNotifications = true
	return c
}

// initialized asks the client to watch the files that matter.
func (s *server) initialized(ctx context.Context, _ struct{}) (any, error) {
	if !s.client.Workspace.DidChangeWatchedFiles.DynamicRegistration {
		return nil, nil
	}
	watch := protocol.Registration{
		ID: "files", Method: "workspace/didChangeWatchedFiles",
		RegisterOptions: protocol.WatchOptions{Watchers: []protocol.Watcher{{GlobPattern: "**/*"}}},
	}
	params := protocol.RegistrationParams{Registrations: []protocol.Registration{watch}}
	go func() { // its answer comes behind this very message
		if _, err := s.rpc.Callback(context.WithoutCancel(ctx), "client/registerCapability", params); err != nil {
			s.log("client/registerCapability: %v", err)
		}
	}()
	return nil, nil
}

func (s *server) shutdown(context.Context, struct{}) (any, error) {
	s.phase.Store(leaving)
	return nil, nil
}

func (s *server) exit(context.Context, struct{}) (any, error) {
	s.leave()
	return nil, nil
}

// cancel ends a request that is not wanted any more.
func (s *server) cancel(p protocol.CancelParams) {
	s.rpc.CancelRequest(string(p.ID))
}

// outlive ends the server when the process that started it is gone without a
// word.
func (s *server) outlive(pid int) {
	process, err := os.FindProcess(pid)
	if err != nil {
		return
	}
	tick := time.NewTicker(5 * time.Second)
	defer tick.Stop()
	for {
		select {
		case <-s.done:
			return
		case <-tick.C:
			if process.Signal(syscall.Signal(0)) == os.ErrProcessDone {
				s.log("the editor is gone")
				s.leave()
				return
			}
		}
	}
}

func (s *server) didChangeConfiguration(p protocol.DidChangeConfigurationParams) {
	if p.Settings.Sysbuild == nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.settings = *p.Settings.Sysbuild
}

// choices are the user's settings.
func (s *server) choices() protocol.Settings {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.settings
}
