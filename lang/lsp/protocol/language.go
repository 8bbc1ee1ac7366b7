package protocol

// CompletionList is what may stand at a place.
type CompletionList struct {
	IsIncomplete bool             `json:"isIncomplete"`
	Items        []CompletionItem `json:"items"`
}

// CompletionItem is one of them.
type CompletionItem struct {
	Label            string          `json:"label"`
	Kind             int             `json:"kind"`
	Detail           string          `json:"detail,omitempty"`
	Documentation    *MarkupContent  `json:"documentation,omitempty"`
	Deprecated       bool            `json:"deprecated,omitempty"`
	SortText         string          `json:"sortText,omitempty"`
	FilterText       string          `json:"filterText,omitempty"`
	InsertTextFormat int             `json:"insertTextFormat,omitempty"`
	TextEdit         *TextEdit       `json:"textEdit,omitempty"`
	Command          *Command        `json:"command,omitempty"`
	Data             *CompletionData `json:"data,omitempty"`
}

// CompletionData is what a resolve needs to tell more.
type CompletionData struct {
	URI     URI    `json:"uri"`
	Line    int    `json:"line"`
	Package string `json:"package"`
}

// The kinds of items, and the format of a snippet.
const (
	KindFunction = 3
	KindField    = 5
	KindVariable = 6
	KindModule   = 9
	KindProperty = 10
	KindValue    = 12
	KindEnum     = 13
	KindKeyword  = 14
	KindFile     = 17
	KindFolder   = 19
	KindConstant = 21

	Snippet = 2
)

// Hover is what is said of a place.
type Hover struct {
	Contents MarkupContent `json:"contents"`
	Range    Range         `json:"range"`
}

// SignatureHelp is how an instruction is written.
type SignatureHelp struct {
	Signatures      []Signature `json:"signatures"`
	ActiveSignature int         `json:"activeSignature"`
	ActiveParameter int         `json:"activeParameter"`
}

// Signature is one way of writing it.
type Signature struct {
	Label         string         `json:"label"`
	Documentation *MarkupContent `json:"documentation,omitempty"`
	Parameters    []Parameter    `json:"parameters"`
}

// Parameter is a part of a signature's label, by UTF-16 offsets.
type Parameter struct {
	Label         [2]int         `json:"label"`
	Documentation *MarkupContent `json:"documentation,omitempty"`
}

// ReferenceParams ask where a name is used.
type ReferenceParams struct {
	PositionParams
	Context struct {
		IncludeDeclaration bool `json:"includeDeclaration"`
	} `json:"context"`
}

// DocumentHighlight is a use of the name at hand: Kind 2 reads it, 3 sets it.
type DocumentHighlight struct {
	Range Range `json:"range"`
	Kind  int   `json:"kind"`
}

// The kinds of uses.
const (
	HighlightRead  = 2
	HighlightWrite = 3
)

// PrepareRenameResult is the name that would be changed.
type PrepareRenameResult struct {
	Range       Range  `json:"range"`
	Placeholder string `json:"placeholder"`
}

// RenameParams ask for a new name.
type RenameParams struct {
	PositionParams
	NewName string `json:"newName"`
}

// DocumentSymbol is a part of a document with a name.
type DocumentSymbol struct {
	Name           string           `json:"name"`
	Detail         string           `json:"detail,omitempty"`
	Kind           int              `json:"kind"`
	Range          Range            `json:"range"`
	SelectionRange Range            `json:"selectionRange"`
	Children       []DocumentSymbol `json:"children,omitempty"`
}

// SymbolInformation is a symbol for clients that know no trees, and for those of
// a workspace.
type SymbolInformation struct {
	Name          string   `json:"name"`
	Kind          int      `json:"kind"`
	Location      Location `json:"location"`
	ContainerName string   `json:"containerName,omitempty"`
}

// The kinds of symbols.
const (
	SymbolModule    = 2
	SymbolNamespace = 3
	SymbolPackage   = 4
	SymbolProperty  = 7
	SymbolFunction  = 12
	SymbolVariable  = 13
	SymbolConstant  = 14
	SymbolKey       = 20
	SymbolEvent     = 24
)

// WorkspaceSymbolParams ask for symbols of a name like Query.
type WorkspaceSymbolParams struct {
	Query string `json:"query"`
}

// FoldingRange are lines that can be hidden.
type FoldingRange struct {
	StartLine int    `json:"startLine"`
	EndLine   int    `json:"endLine"`
	Kind      string `json:"kind,omitempty"`
}

// SelectionRangeParams ask for what grows around places.
type SelectionRangeParams struct {
	TextDocument TextDocumentIdentifier `json:"textDocument"`
	Positions    []Position             `json:"positions"`
}

// SelectionRange is a range and the next larger one.
type SelectionRange struct {
	Range  Range           `json:"range"`
	Parent *SelectionRange `json:"parent,omitempty"`
}

// SemanticTokens are five numbers a token: lines and characters from the one
// before, its length, its type, its modifiers.
type SemanticTokens struct {
	ResultID string   `json:"resultId,omitempty"`
	Data     []uint32 `json:"data"`
}

// SemanticTokensDeltaParams ask for what changed since a result.
type SemanticTokensDeltaParams struct {
	TextDocument     TextDocumentIdentifier `json:"textDocument"`
	PreviousResultID string                 `json:"previousResultId"`
}

// SemanticTokensDelta is what changed.
type SemanticTokensDelta struct {
	ResultID string               `json:"resultId"`
	Edits    []SemanticTokensEdit `json:"edits"`
}

// SemanticTokensEdit puts Data in the place of some numbers.
type SemanticTokensEdit struct {
	Start       int      `json:"start"`
	DeleteCount int      `json:"deleteCount"`
	Data        []uint32 `json:"data,omitempty"`
}

// DocumentLink is a text that leads somewhere.
type DocumentLink struct {
	Range   Range  `json:"range"`
	Target  string `json:"target"`
	Tooltip string `json:"tooltip,omitempty"`
}

// InlayHint is text that is shown and does not stand there.
type InlayHint struct {
	Position    Position       `json:"position"`
	Label       string         `json:"label"`
	Kind        int            `json:"kind,omitempty"`
	Tooltip     *MarkupContent `json:"tooltip,omitempty"`
	PaddingLeft bool           `json:"paddingLeft,omitempty"`
}

// CodeLens is a command at a place.
type CodeLens struct {
	Range   Range   `json:"range"`
	Command Command `json:"command"`
}
