// Package protocol holds the messages of the Language Server Protocol 3.17 that
// the server speaks, as they stand in JSON. It does nothing with them.
package protocol

// Position is a place between two characters: Line counts from 0, Character in
// the units that were agreed on.
type Position struct {
	Line      int `json:"line"`
	Character int `json:"character"`
}

// Range goes from Start to End, which is behind its last character.
type Range struct {
	Start Position `json:"start"`
	End   Position `json:"end"`
}

// URI is a document's name, "file:///…".
type URI string

// Location is a range of a document.
type Location struct {
	URI   URI   `json:"uri"`
	Range Range `json:"range"`
}

// LocationLink is a Location that says too what leads there and what all of it
// is.
type LocationLink struct {
	OriginSelectionRange Range `json:"originSelectionRange"`
	TargetURI            URI   `json:"targetUri"`
	TargetRange          Range `json:"targetRange"`
	TargetSelectionRange Range `json:"targetSelectionRange"`
}

// TextDocumentIdentifier names a document.
type TextDocumentIdentifier struct {
	URI URI `json:"uri"`
}

// VersionedTextDocumentIdentifier names a version of a document; nil: the one on
// disk.
type VersionedTextDocumentIdentifier struct {
	URI     URI  `json:"uri"`
	Version *int `json:"version"`
}

// DocumentParams are those of a request about a whole document.
type DocumentParams struct {
	TextDocument TextDocumentIdentifier `json:"textDocument"`
}

// PositionParams are those of a request about a place.
type PositionParams struct {
	TextDocument TextDocumentIdentifier `json:"textDocument"`
	Position     Position               `json:"position"`
}

// RangeParams are those of a request about a range.
type RangeParams struct {
	TextDocument TextDocumentIdentifier `json:"textDocument"`
	Range        Range                  `json:"range"`
}

// TextEdit puts NewText in the place of a range.
type TextEdit struct {
	Range   Range  `json:"range"`
	NewText string `json:"newText"`
}

// TextDocumentEdit are the edits of one version of a document.
type TextDocumentEdit struct {
	TextDocument VersionedTextDocumentIdentifier `json:"textDocument"`
	Edits        []TextEdit                      `json:"edits"`
}

// WorkspaceEdit is edits of several documents: DocumentChanges for clients that
// know versions, else Changes.
type WorkspaceEdit struct {
	Changes         map[URI][]TextEdit `json:"changes,omitempty"`
	DocumentChanges []TextDocumentEdit `json:"documentChanges,omitempty"`
}

// MarkupContent is text for people.
type MarkupContent struct {
	Kind  string `json:"kind"`
	Value string `json:"value"`
}

// The kinds of MarkupContent.
const (
	Markdown  = "markdown"
	PlainText = "plaintext"
)

// Command is what a client may run.
type Command struct {
	Title     string `json:"title"`
	Command   string `json:"command"`
	Arguments []any  `json:"arguments,omitempty"`
}

// The errors of the protocol that JSON-RPC does not have.
const (
	ServerNotInitialized = -32002
	RequestFailed        = -32803
	ContentModified      = -32801
	RequestCancelled     = -32800
)
