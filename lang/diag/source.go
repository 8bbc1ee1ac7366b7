package diag

// Source is a file as it was read. It is shared by every Span that points into
// it and never changes.
type Source struct {
	Name string // as the user named it, for messages
	Text string
}

// Span is a range of a source's bytes, End exclusive. The zero Span points
// nowhere.
type Span struct {
	Source     *Source
	Start, End int
}

// Pos is a place for people: lines and columns count from 1.
type Pos struct {
	Line   int
	Column int // in runes
}
