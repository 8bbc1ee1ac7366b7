package protocol

import "encoding/json"

// InitializeParams are what a client says of itself.
type InitializeParams struct {
	ProcessID             *int               `json:"processId"` // nil: nobody to outlive
	RootURI               URI                `json:"rootUri"`
	RootPath              string             `json:"rootPath"`
	Capabilities          ClientCapabilities `json:"capabilities"`
	InitializationOptions Settings           `json:"initializationOptions"`
	WorkspaceFolders      []WorkspaceFolder  `json:"workspaceFolders"`
}

// Settings are what a user can choose.
type Settings struct {
	// FormatShell lays out the commands of RUN too.
	FormatShell bool `json:"formatShell"`
	// NoInlayHints, NoCodeLens leave them out.
	NoInlayHints bool `json:"noInlayHints"`
	NoCodeLens   bool `json:"noCodeLens"`
}

// WorkspaceFolder is a directory that is open.
type WorkspaceFolder struct {
	URI  URI    `json:"uri"`
	Name string `json:"name"`
}

// ClientCapabilities are those of a client that change what the server answers.
type ClientCapabilities struct {
	General struct {
		PositionEncodings []string `json:"positionEncodings"`
	} `json:"general"`
	Workspace struct {
		WorkspaceEdit struct {
			DocumentChanges bool `json:"documentChanges"`
		} `json:"workspaceEdit"`
		DidChangeWatchedFiles struct {
			DynamicRegistration bool `json:"dynamicRegistration"`
		} `json:"didChangeWatchedFiles"`
		Diagnostics struct {
			RefreshSupport bool `json:"refreshSupport"`
		} `json:"diagnostics"`
		InlayHint struct {
			RefreshSupport bool `json:"refreshSupport"`
		} `json:"inlayHint"`
	} `json:"workspace"`
	TextDocument struct {
		Completion struct {
			CompletionItem struct {
				SnippetSupport       bool     `json:"snippetSupport"`
				DocumentationFormat  []string `json:"documentationFormat"`
				InsertReplaceSupport bool     `json:"insertReplaceSupport"`
			} `json:"completionItem"`
		} `json:"completion"`
		Hover struct {
			ContentFormat []string `json:"contentFormat"`
		} `json:"hover"`
		Definition struct {
			LinkSupport bool `json:"linkSupport"`
		} `json:"definition"`
		DocumentSymbol struct {
			Hierarchical bool `json:"hierarchicalDocumentSymbolSupport"`
		} `json:"documentSymbol"`
		FoldingRange struct {
			LineFoldingOnly bool `json:"lineFoldingOnly"`
		} `json:"foldingRange"`
		SemanticTokens struct {
			MultilineTokenSupport bool `json:"multilineTokenSupport"`
		} `json:"semanticTokens"`
		Diagnostic *struct{} `json:"diagnostic"` // nil: the client does not pull
	} `json:"textDocument"`
}

// InitializeResult is what the server says of itself.
type InitializeResult struct {
	Capabilities ServerCapabilities `json:"capabilities"`
	ServerInfo   ServerInfo         `json:"serverInfo"`
}

// ServerInfo names the server.
type ServerInfo struct {
	Name    string `json:"name"`
	Version string `json:"version,omitempty"`
}

// ServerCapabilities are the requests that the server answers.
type ServerCapabilities struct {
	PositionEncoding                string                   `json:"positionEncoding"`
	TextDocumentSync                SyncOptions              `json:"textDocumentSync"`
	CompletionProvider              CompletionOptions        `json:"completionProvider"`
	HoverProvider                   bool                     `json:"hoverProvider"`
	SignatureHelpProvider           SignatureOptions         `json:"signatureHelpProvider"`
	DefinitionProvider              bool                     `json:"definitionProvider"`
	ReferencesProvider              bool                     `json:"referencesProvider"`
	DocumentHighlightProvider       bool                     `json:"documentHighlightProvider"`
	DocumentSymbolProvider          bool                     `json:"documentSymbolProvider"`
	WorkspaceSymbolProvider         bool                     `json:"workspaceSymbolProvider"`
	CodeActionProvider              CodeActionOptions        `json:"codeActionProvider"`
	CodeLensProvider                Empty                    `json:"codeLensProvider"`
	DocumentLinkProvider            Empty                    `json:"documentLinkProvider"`
	DocumentFormattingProvider      bool                     `json:"documentFormattingProvider"`
	DocumentRangeFormattingProvider bool                     `json:"documentRangeFormattingProvider"`
	DocumentOnTypeFormatting        OnTypeOptions            `json:"documentOnTypeFormattingProvider"`
	RenameProvider                  RenameOptions            `json:"renameProvider"`
	FoldingRangeProvider            bool                     `json:"foldingRangeProvider"`
	SelectionRangeProvider          bool                     `json:"selectionRangeProvider"`
	SemanticTokensProvider          SemanticTokensOptions    `json:"semanticTokensProvider"`
	InlayHintProvider               bool                     `json:"inlayHintProvider"`
	DiagnosticProvider              DiagnosticOptions        `json:"diagnosticProvider"`
	Workspace                       WorkspaceServerAbilities `json:"workspace"`
}

// Empty are options that say nothing more.
type Empty struct{}

// SyncOptions say how documents are told; Change 2 is by ranges.
type SyncOptions struct {
	OpenClose bool `json:"openClose"`
	Change    int  `json:"change"`
	Save      bool `json:"save"`
}

// CompletionOptions say when completion starts by itself.
type CompletionOptions struct {
	TriggerCharacters []string `json:"triggerCharacters"`
	ResolveProvider   bool     `json:"resolveProvider"`
}

// SignatureOptions say when a signature is shown.
type SignatureOptions struct {
	TriggerCharacters []string `json:"triggerCharacters"`
}

// CodeActionOptions are the kinds of actions that there are.
type CodeActionOptions struct {
	CodeActionKinds []string `json:"codeActionKinds"`
}

// OnTypeOptions say what a user types to have text formatted.
type OnTypeOptions struct {
	FirstTriggerCharacter string `json:"firstTriggerCharacter"`
}

// RenameOptions say that a rename may be asked about first.
type RenameOptions struct {
	PrepareProvider bool `json:"prepareProvider"`
}

// SemanticTokensOptions are the names that tokens refer to by number.
type SemanticTokensOptions struct {
	Legend SemanticTokensLegend `json:"legend"`
	Range  bool                 `json:"range"`
	Full   struct {
		Delta bool `json:"delta"`
	} `json:"full"`
}

// SemanticTokensLegend names types and modifiers.
type SemanticTokensLegend struct {
	TokenTypes     []string `json:"tokenTypes"`
	TokenModifiers []string `json:"tokenModifiers"`
}

// DiagnosticOptions are those of pulled diagnostics.
type DiagnosticOptions struct {
	Identifier            string `json:"identifier"`
	InterFileDependencies bool   `json:"interFileDependencies"`
	WorkspaceDiagnostics  bool   `json:"workspaceDiagnostics"`
}

// WorkspaceServerAbilities say what of a workspace the server follows.
type WorkspaceServerAbilities struct {
	WorkspaceFolders struct {
		Supported           bool `json:"supported"`
		ChangeNotifications bool `json:"changeNotifications"`
	} `json:"workspaceFolders"`
}

// DidChangeWorkspaceFoldersParams are folders that came and went.
type DidChangeWorkspaceFoldersParams struct {
	Event struct {
		Added   []WorkspaceFolder `json:"added"`
		Removed []WorkspaceFolder `json:"removed"`
	} `json:"event"`
}

// DidChangeConfigurationParams are settings that changed.
type DidChangeConfigurationParams struct {
	Settings struct {
		Sysbuild *Settings `json:"sysbuild"`
	} `json:"settings"`
}

// FileEvent is a file on disk that was made, changed or deleted (Type 1, 2, 3).
type FileEvent struct {
	URI  URI `json:"uri"`
	Type int `json:"type"`
}

// DidChangeWatchedFilesParams are such files.
type DidChangeWatchedFilesParams struct {
	Changes []FileEvent `json:"changes"`
}

// RegistrationParams ask a client for more.
type RegistrationParams struct {
	Registrations []Registration `json:"registrations"`
}

// Registration asks for one method.
type Registration struct {
	ID              string `json:"id"`
	Method          string `json:"method"`
	RegisterOptions any    `json:"registerOptions,omitempty"`
}

// WatchOptions are the files that a client is asked to watch.
type WatchOptions struct {
	Watchers []Watcher `json:"watchers"`
}

// Watcher is a pattern of paths.
type Watcher struct {
	GlobPattern string `json:"globPattern"`
}

// CancelParams name a request that is not wanted any more.
type CancelParams struct {
	ID json.RawMessage `json:"id"` // a number or a string
}
