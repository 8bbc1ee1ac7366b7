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
	maxIncluded = 1 << 20 // instructions, all files together
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
	l := &loader{reader: r, tree: &Tree{Files: []*File{file}}, files: map[string]*File{}}
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
	count  int // INCLUDE lines met
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
		if !i.Bad {
			l.include(i, at)
		}
	}
}

const keywordInclude = "INCLUDE"

// include reads the file that a line names, and walks on in it.
func (l *loader) include(i *Instr, at spot) {
	before := len(l.list)
	next, ok := l.target(i, at)
	if ok {
		if file := l.open(i, next); file != nil {
			l.walk(file, next)
			return
		}
	}
	l.tree.Partial = true
	for n := range l.list[before:] {
		d := &l.list[before+n]
		d.Related = append(d.Related, Chain(at.included)...)
	}
}

// target is the spot that a line names; false where an error was reported.
func (l *loader) target(i *Instr, at spot) (next spot, ok bool) {
	if len(i.Args) == 0 {
		l.report(i.Keyword.Span, RuleInclude, "INCLUDE needs a path", "write INCLUDE PATH")
		return next, false
	}
	w := i.Args[0]
	name := path.Join(path.Dir(at.name), w.Text)
	switch l.count++; {
	case strings.Contains(w.Text, "$"):
		l.report(w.Span, RuleInclude, "INCLUDE takes no variables", "write the path of the file")
	case strings.HasPrefix(w.Text, "/") || name == ".." || strings.HasPrefix(name, "../"):
		l.report(w.Span, RuleInclude, quote(w.Text)+" lies outside of the context", "copy it into the context; the path is relative to this file")
	case l.count > maxIncludes:
		l.report(w.Span, RuleInclude, fmt.Sprintf("more than %d INCLUDE lines are met", maxIncludes), "include a file once, where all can use it")
	case len(at.included) >= maxDepth:
		l.report(w.Span, RuleInclude, fmt.Sprintf("more than %d files are in each other", maxDepth), "include them one behind the other")
	case len(l.tree.Lines) > maxIncluded:
		l.report(w.Span, RuleInclude, fmt.Sprintf("the files have more than %d instructions", maxIncluded), "include less")
	case name == at.name || slices.Contains(at.open, name):
		l.report(w.Span, RuleInclude, quote(w.Text)+" includes itself", "take this line out, or move what both need into a third file")
	default:
		return spot{
			name:     name,
			open:     append(slices.Clone(at.open), at.name),
			included: append([]diag.Span{i.Span}, at.included...),
		}, true
	}
	return next, false
}

// open gives the file of a spot; nil where it cannot be read. What is wrong
// inside of it is told the first time.
func (l *loader) open(i *Instr, next spot) *File {
	if file := l.files[next.name]; file != nil {
		return file
	}
	src, err := l.reader.ReadSource(next.name)
	if err != nil {
		l.report(i.Args[0].Span, RuleInclude, quote(i.Args[0].Text)+" cannot be read: "+cause(err), "the path is relative to the file that it stands in")
		return nil
	}
	file, list := parse(src, true)
	for _, d := range list {
		d.Related = append(d.Related, Chain(next.included)...)
		l.list = append(l.list, d)
	}
	l.files[next.name] = file
	l.tree.Files = append(l.tree.Files, file)
	return file
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

func (l *loader) report(span diag.Span, rule, summary, hint string) {
	l.list = append(l.list, diag.Diagnostic{Rule: rule, Summary: summary, Hint: hint, Span: span})
}

// Chain says by which lines a file was included, the innermost first.
func Chain(included []diag.Span) []diag.Related {
	out := make([]diag.Related, len(included))
	for i, s := range included {
		out[i] = diag.Related{Message: "included here", Span: s}
	}
	return out
}
