package protocol

// DidOpenParams are a document that a client takes over.
type DidOpenParams struct {
	TextDocument struct {
		URI        URI    `json:"uri"`
		LanguageID string `json:"languageId"`
		Version    int    `json:"version"`
		Text       string `json:"text"`
	} `json:"textDocument"`
}

// DidChangeParams are edits, each of the text that the one before made.
type DidChangeParams struct {
	TextDocument struct {
		URI     URI `json:"uri"`
		Version int `json:"version"`
	} `json:"textDocument"`
	ContentChanges []ContentChange `json:"contentChanges"`
}

// ContentChange is one edit.
type ContentChange struct {
	Range *Range `json:"range"` // nil: the whole text
	Text  string `json:"text"`
}

// PublishDiagnosticsParams are all findings of a document.
type PublishDiagnosticsParams struct {
	URI         URI          `json:"uri"`
	Version     *int         `json:"version,omitempty"`
	Diagnostics []Diagnostic `json:"diagnostics"`
}

// Diagnostic is a finding.
type Diagnostic struct {
	Range           Range           `json:"range"`
	Severity        int             `json:"severity"`
	Code            string          `json:"code,omitempty"`
	CodeDescription *CodeURL        `json:"codeDescription,omitempty"`
	Source          string          `json:"source"`
	Message         string          `json:"message"`
	Tags            []int           `json:"tags,omitempty"`
	Related         []RelatedPlace  `json:"relatedInformation,omitempty"`
	Data            *DiagnosticData `json:"data,omitempty"`
}

// The severities, and the tags of text that does nothing or is old.
const (
	SeverityError   = 1
	SeverityWarning = 2
	SeverityInfo    = 3

	TagUnnecessary = 1
	TagDeprecated  = 2
)

// CodeURL is the page of a rule.
type CodeURL struct {
	Href string `json:"href"`
}

// RelatedPlace is another place that a finding speaks of.
type RelatedPlace struct {
	Location Location `json:"location"`
	Message  string   `json:"message"`
}

// DiagnosticData goes to the client and comes back: what can be done.
type DiagnosticData struct {
	Title string     `json:"title"` // of the fix
	Edits []TextEdit `json:"edits"`
}

// DocumentDiagnosticParams ask for the findings of a document.
type DocumentDiagnosticParams struct {
	TextDocument     TextDocumentIdentifier `json:"textDocument"`
	PreviousResultID string                 `json:"previousResultId"`
}

// DocumentDiagnosticReport is the answer: Kind is full or unchanged.
type DocumentDiagnosticReport struct {
	Kind     string        `json:"kind"`
	ResultID string        `json:"resultId"`
	Items    *[]Diagnostic `json:"items,omitempty"` // nil: unchanged
}

// CodeActionParams ask what can be done about a range.
type CodeActionParams struct {
	TextDocument TextDocumentIdentifier `json:"textDocument"`
	Range        Range                  `json:"range"`
	Context      struct {
		Diagnostics []Diagnostic `json:"diagnostics"`
		Only        []string     `json:"only"` // nil: every kind
	} `json:"context"`
}

// CodeAction is something that can be done.
type CodeAction struct {
	Title       string         `json:"title"`
	Kind        string         `json:"kind"`
	Diagnostics []Diagnostic   `json:"diagnostics,omitempty"`
	IsPreferred bool           `json:"isPreferred,omitempty"`
	Edit        *WorkspaceEdit `json:"edit,omitempty"`
}

// The kinds of actions.
const (
	QuickFix     = "quickfix"
	SourceFixAll = "source.fixAll"
)

// FormattingParams ask for the canonical form. How wide an indent is, the form
// itself says.
type FormattingParams struct {
	TextDocument TextDocumentIdentifier `json:"textDocument"`
	Range        *Range                 `json:"range"` // nil: all of it
}

// OnTypeFormattingParams ask for the form of what was just typed.
type OnTypeFormattingParams struct {
	TextDocument TextDocumentIdentifier `json:"textDocument"`
	Position     Position               `json:"position"`
	Ch           string                 `json:"ch"`
}
