package lsp

import (
	"cmp"
	"slices"
	"sort"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// kind is what a name is the name of.
type kind int

const (
	stageName   kind = iota
	variable         // of ARG and ENV
	installTime      // of EXPORT's templates
	repository       // of YUM
	heredocName
)

// mention is a place where a name stands.
type mention struct {
	kind  kind
	name  string
	span  diag.Span // of the name alone
	def   bool      // it is given its meaning here
	arg   bool      // by an ARG
	bare  bool      // by an ARG without a default
	stage int       // where: global, or the number of a stage
	line  int       // in tree.Lines
	sym   *symbol   // nil: nothing in the files gives it a meaning
}

// global is the scope before the first stage.
const global = -1

// symbol is a name with one meaning, wherever it stands.
type symbol struct {
	kind     kind
	name     string
	mentions []*mention // in the order of lines
}

// stage is one root file system in the making, bad lines and all.
type stage struct {
	name   string // lower case; "": none
	from   int    // in tree.Lines
	parent int    // the stage that it stands on; global: none
	word   *syntax.Word
}

// index is every name of a view.
type index struct {
	stages   []stage
	stageOf  []int // of each line
	mentions []*mention
	bySource map[*diag.Source][]*mention // by where they begin
}

// names is the view's index.
func (v *view) names() *index {
	v.indexing.Do(func() {
		b := &indexer{view: v, index: &index{bySource: map[*diag.Source][]*mention{}}, byName: map[string]int{}}
		b.all()
		v.index = b.index
	})
	return v.index
}

// at is the mention that holds an offset, its end included; nil for none.
func (x *index) at(src *diag.Source, offset int) *mention {
	list := x.bySource[src]
	n := sort.Search(len(list), func(i int) bool { return list[i].span.Start > offset })
	for n--; n >= 0 && list[n].span.Start >= offset-maxName; n-- {
		if list[n].span.End >= offset {
			return list[n]
		}
	}
	return nil
}

// maxName bounds how far back a name may begin, in bytes.
const maxName = 1 << 10

// sortMentions puts them in the order of lines, and of places in a line.
func sortMentions(list []*mention) {
	slices.SortStableFunc(list, func(a, b *mention) int {
		return cmp.Or(cmp.Compare(a.line, b.line), cmp.Compare(a.span.Start, b.span.Start))
	})
}

// finish finds which mentions are of one symbol, and makes them easy to find.
func (b *indexer) finish() {
	sortMentions(b.index.mentions)
	b.bind()
	for _, m := range b.index.mentions {
		b.index.bySource[m.span.Source] = append(b.index.bySource[m.span.Source], m)
	}
	for _, list := range b.index.bySource {
		slices.SortStableFunc(list, func(a, b *mention) int { return cmp.Compare(a.span.Start, b.span.Start) })
	}
}
