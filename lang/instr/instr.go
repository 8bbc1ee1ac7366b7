// Package instr is the language as data: a row for every instruction, with its
// flags, verbs, help and section of the specification, and a row for every
// format of TARGET. Parser, checker, help and the specification's table of
// contents read it. It parses nothing.
package instr

import "strings"

// Form is how what follows an instruction's keyword and flags is read.
type Form int

// The forms. Words of the first two are separated by blanks; quotes count only
// in Shell, Pairs and Names.
const (
	Words   Form = iota // words; quotes are plain characters
	List                // a JSON list of strings, else words
	Shell               // words, in quotes where they hold blanks
	Names               // NAME or NAME=VALUE, quoted as in a shell
	Pairs               // NAME=VALUE, or one NAME and its VALUE to the end of the line
	Text                // one text to the end of the line
	Command             // a JSON list of strings, else text for a shell
	Verb                // a verb, then what its row says
	Choice              // a verb in any case, then what its row says; flags stand before the verb
	Inner               // another instruction
)

// Kind is what a flag's value is.
type Kind int

// The kinds of flags.
const (
	Bool   Kind = iota // --name, or --name=true|false
	String             // --name=VALUE
	Comma              // --name=A,B; may stand more than once
	Many               // --name=VALUE; may stand more than once
)

// Flag is one --name of an instruction.
type Flag struct {
	Name   string
	Kind   Kind
	Value  string   // what stands for the value in help: "URL"
	Values []string // nil: any; else the value is one of these
	Help   string
}

// Instruction is one row: an instruction, or a verb of one.
type Instruction struct {
	Keyword  string // "RUN"; a verb's is lower case
	Synopsis string // what follows the keyword
	Help     string // one sentence
	Section  string // the heading of the specification
	Form     Form
	Flags    []Flag
	Verbs    []Instruction // of a Verb or Choice form
	Heredoc  bool          // bodies may follow
	// Anywhere lets flags stand between the words, up to a "--"; else they
	// stand directly behind the keyword and quotes in them are dropped.
	Anywhere  bool
	FlagsLast bool // they are written behind the words, not before them
	PerLine   bool // the words of a long line are written one a line
	// Global allows it before the first stage.
	Global bool
}

// Find gives the row of a keyword in any case; nil where there is none.
func Find(keyword string) *Instruction {
	return find(All, strings.ToUpper(keyword))
}

// Verb gives the row of a verb; nil where there is none.
func (i *Instruction) Verb(name string) *Instruction {
	if i.Form == Choice {
		name = strings.ToUpper(name)
	}
	return find(i.Verbs, name)
}

func find(rows []Instruction, keyword string) *Instruction {
	for n := range rows {
		if rows[n].Keyword == keyword {
			return &rows[n]
		}
	}
	return nil
}

// Flag gives the row of a flag; nil where there is none.
func (i *Instruction) Flag(name string) *Flag { return findFlag(i.Flags, name) }

func findFlag(flags []Flag, name string) *Flag {
	for n := range flags {
		if flags[n].Name == name {
			return &flags[n]
		}
	}
	return nil
}

// String is the flag as help shows it: "--baseurl=URL,…".
func (f Flag) String() string {
	switch f.Kind {
	case Bool:
		return "--" + f.Name
	case Comma:
		return "--" + f.Name + "=" + f.Value + ",…"
	default:
		return "--" + f.Name + "=" + f.Value
	}
}

// Keywords are the keywords of rows, in their order.
func Keywords(rows []Instruction) []string {
	var out []string
	for _, r := range rows {
		out = append(out, r.Keyword)
	}
	return out
}

// FlagNames are the names of flags, in their order.
func FlagNames(flags []Flag) []string {
	var out []string
	for _, f := range flags {
		out = append(out, f.Name)
	}
	return out
}
