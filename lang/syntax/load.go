package syntax

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// The bounds of INCLUDE: more is a mistake, or meant to harm.
const (
	maxDepth    = 32      // of files in each other
	maxIncludes = 1000    // INCLUDE lines, each as often as it is met
	maxIncluded = 1 << 16 // instructions, all files together
)

// Reader gives the files of the context. Its name is a clean relative path with
// "/", and never leaves the context; the source bears the name that people know
// it by.
type Reader interface {
	ReadSource(name string) (*diag.Source, error)
}

// Tree is a file with all that it includes.
type Tree struct {
	// Files are the first file, then those that it includes, in the order in
	// which they are met, each once.
	Files []*File
	// Lines are the instructions as if they stood in one file, but for the
	// INCLUDE lines.
	Lines []Line
	// Partial is true where a file could not be read.
	Partial bool
}

// Line is an instruction of a tree.
type Line struct {
	*Instr
	File *File
	// Included are the INCLUDE lines that brought it here, the innermost
	// first; nil for a line of the first file. Lines share them.
	Included []diag.Span
}

// Single is the tree of a file whose INCLUDE lines, if it has any, are not
// looked at.
func Single(file *File) *Tree {
	t := &Tree{Files: []*File{file}}
	for _, i := range file.Instrs {
		t.Lines = append(t.Lines, Line{Instr: i, File: file})
	}
	return t
}

// Load reads what a file includes. name is the file's own path in the context,
// as Reader has it; "" where it has none, and then its INCLUDE lines are
// relative to the context. The list holds the errors of INCLUDE lines and of the
// files that they name.
func Load(file *File, name string, r Reader) (*Tree, diag.List) {
	l := &loader{reader: r, tree: &Tree{Files: []*File{file}}, files: map[string]*File{}, told: map[diag.Span]bool{}}
	l.tree.Lines = make([]Line, 0, len(file.Instrs))
	if name != "" {
		name = path.Clean(name)
		l.files[name] = file
	}
	l.walk(file, spot{name: name})
	return l.tree, l.list
}

type loader struct {
	reader Reader
	tree   *Tree
	files  map[string]*File // by name
	list   diag.List
	count  int                // INCLUDE lines met
	full   bool               // a bound was met, and told
	told   map[diag.Span]bool // INCLUDE lines whose error was told
}

// spot is where a walk is.
type spot struct {
	name     string // of the file
	open     []string
	included []diag.Span // the INCLUDE lines that led here, the innermost first
}

func (l *loader) walk(file *File, at spot) {
	for _, i := range file.Instrs {
		if i.Row == nil || i.Row.Keyword != keywordInclude {
			l.tree.Lines = append(l.tree.Lines, Line{i, file, at.included})
			continue
		}
		if !i.Bad && !l.full {
			l.include(i, at)
		}
	}
}

const keywordInclude = "INCLUDE"

// include reads the file that a line names, and walks on in it.
func (l *loader) include(i *Instr, at spot) {
	if bound := l.bound(at); bound != "" {
		l.full = true
		l.fail(i.Line, at, bound, "include a file once, where all can use it")
		return
	}
	next, ok := l.target(i, at)
	if !ok {
		return
	}
	file, err := l.open(next)
	if err != nil {
		l.fail(i.Args[0].Span, at, quote(i.Args[0].Text)+" cannot be read: "+cause(err), "the path is relative to the file that it stands in")
		return
	}
	l.walk(file, next)
}

// bound is the bound that one more file would go beyond; "" for none.
func (l *loader) bound(at spot) string {
	l.count++
	switch {
	case l.count > maxIncludes:
		return fmt.Sprintf("more than %d INCLUDE lines are met", maxIncludes)
	case len(at.included) >= maxDepth:
		return fmt.Sprintf("more than %d files are in each other", maxDepth)
	case len(l.tree.Lines) > maxIncluded:
		return fmt.Sprintf("the files have more than %d instructions", maxIncluded)
	}
	return ""
}

// target is the spot that a line names; false where an error was reported.
func (l *loader) target(i *Instr, at spot) (next spot, ok bool) {
	if len(i.Args) == 0 {
		l.fail(i.Keyword.Span, at, "INCLUDE needs a path", "write INCLUDE PATH")
		return next, false
	}
	w := i.Args[0]
	name := path.Join(path.Dir(at.name), w.Text)
	switch {
	case strings.Contains(w.Text, "$"):
		l.fail(w.Span, at, "INCLUDE takes no variables", "write the path of the file")
	case strings.HasPrefix(w.Text, "/") || name == ".." || strings.HasPrefix(name, "../"):
		l.fail(w.Span, at, quote(w.Text)+" lies outside of the context", "copy it into the context; the path is relative to the file that it stands in")
	case name == at.name || slices.Contains(at.open, name):
		l.fail(w.Span, at, quote(w.Text)+" includes itself", "take this line out, or move what both need into a third file")
	default:
		return spot{
			name:     name,
			open:     append(slices.Clone(at.open), at.name),
			included: append([]diag.Span{i.Span}, at.included...),
		}, true
	}
	return next, false
}

// open gives the file of a spot. What is wrong inside of it is told the first
// time.
func (l *loader) open(at spot) (*File, error) {
	if file := l.files[at.name]; file != nil {
		return file, nil
	}
	src, err := l.reader.ReadSource(at.name)
	if err != nil {
		return nil, err
	}
	file, list := parse(src, true, nil)
	for _, d := range list {
		d.Related = append(d.Related, Chain(at.included)...)
		l.list = append(l.list, d)
	}
	l.files[at.name] = file
	l.tree.Files = append(l.tree.Files, file)
	return file, nil
}

// cause is what went wrong with a file, without its name.
func cause(err error) string {
	var at *fs.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	if errors.Is(err, fs.ErrNotExist) {
		return "there is no such file"
	}
	return err.Error()
}

// fail reports a line that includes nothing, once.
func (l *loader) fail(span diag.Span, at spot, summary, hint string) {
	l.tree.Partial = true
	if l.told[span] {
		return
	}
	l.told[span] = true
	l.list = append(l.list, diag.Diagnostic{
		Rule: RuleInclude, Summary: summary, Hint: hint, Span: span, Related: Chain(at.included),
	})
}

// Chain says by which lines a file was included, the innermost first.
func Chain(included []diag.Span) []diag.Related {
	out := make([]diag.Related, len(included))
	for i, s := range included {
		out[i] = diag.Related{Message: "included here", Span: s}
	}
	return out
}
