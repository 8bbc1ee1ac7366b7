// Package syntax turns a Sysfile's bytes into a tree of instructions, every
// good line and all errors of the file in one go, and a tree into canonical
// bytes. It knows how lines are written; what they mean is package check's.
package syntax

import (
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// File is a parsed Sysfile. Nothing of the source is lost: what no span of it
// covers is blank lines and the escapes that join lines.
type File struct {
	Source     *diag.Source
	Escape     rune // joins lines and escapes in words: '\\' or '`'
	Directives []Directive
	Comments   []Comment // all of them, directives left out
	Instrs     []*Instr  // in order, bad ones included
}

// Directive is a "# name=value" line at the head of a file.
type Directive struct {
	Name  string // lower case
	Value Word
	Span  diag.Span
}

// Comment is a line that begins with "#", those between joined lines included.
type Comment struct {
	Text string // without the # and the blanks around
	Span diag.Span
}

// Instr is one instruction.
type Instr struct {
	Keyword Word
	Row     *instr.Instruction // its row; nil for an unknown keyword
	Verb    *Word              // of YUM, EXPORT, HEALTHCHECK and TARGET, whose verb is a format; nil without one
	VerbRow *instr.Instruction // the verb's row; nil for an unknown verb
	Flags   []Flag
	Args    []Word // words, or the elements of a JSON list, or one text
	Pairs   []Pair // of the forms Names and Pairs, in place of Args
	JSON    bool   // Args are the elements of a JSON list
	Legacy  bool   // a pair without its "=": ENV NAME VALUE
	// Heredocs are the bodies that follow the line, in order.
	Heredocs []Heredoc
	// Inner is the instruction behind ONBUILD, its heredocs included; nil
	// elsewhere. Args has its line as one text.
	Inner *Instr
	Doc   []Comment // since the instruction before
	Text  string    // the logical line, blanks around it dropped
	Line  diag.Span // the line or the joined lines
	Span  diag.Span // Line and the heredocs
	Bad   bool      // an error was reported: what is there may be incomplete
}

// Word is text as it stands in the file, before variables are expanded.
type Word struct {
	Text string
	Raw  bool // taken as it is: an element of a JSON form, or a quoted heredoc
	Span diag.Span
}

// Pair is NAME=VALUE, or a bare NAME.
type Pair struct {
	Name  Word
	Value *Word // nil for a bare NAME
}

// Flag is --name or --name=value.
type Flag struct {
	Name  string
	Value *Word // nil without a "="
	Span  diag.Span
}

// Heredoc is a body that follows an instruction's line.
type Heredoc struct {
	Name   string // the word behind <<, without its quotes
	Expand bool   // the word was not quoted
	Chomp  bool   // <<-: leading tabs are dropped
	Word   diag.Span
	Body   Word // its lines with their ends, without leading tabs where Chomp says so
}

// Title is the keyword and the verb, for messages: "YUM install".
func (i *Instr) Title() string {
	if i.Row == nil {
		return i.Keyword.Text
	}
	if i.VerbRow != nil {
		return i.Row.Keyword + " " + i.VerbRow.Keyword
	}
	return i.Row.Keyword
}

// form is how what follows the keyword, or the verb, was read. The instruction
// is a known one.
func (i *Instr) form() instr.Form {
	if i.VerbRow != nil {
		return i.VerbRow.Form
	}
	return i.Row.Form
}
