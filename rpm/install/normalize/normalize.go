// Package normalize holds the rules by which a transaction undoes what would
// make two installations of the same packages differ: times, secrets and traces
// of the machine that scriptlets leave in files. Each rule has a name, and can be
// left out by it.
//
// A rule is about files that scriptlets of the transaction made or changed. It
// never touches what a package brought as it is, nor what was there before.
// Which files those are is the transaction's business: see package install.
package normalize

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"time"
)

// Rule is one thing that is undone, under its name.
type Rule struct {
	Name string // lower case, words joined by "-"
	Does string // a sentence: what becomes of the files
	Why  string // sentences: what differs in them without it
	// Files are what it is about.
	Files []File
}

// File is what a rule does to the files of one pattern.
type File struct {
	// Pattern is absolute, and each part of it is as path.Match has it. One that
	// does not begin with "/" is about that name in any directory.
	Pattern string
	// Edit gives a file's new contents, and never changes data; what it does not
	// understand it gives back. nil removes the file, unless Empty empties it.
	Edit  func(data []byte, when Times) []byte
	Empty bool
}

// Undone says which rule undoes all that a scriptlet does; false where none does.
// It need not run then.
func Undone(script string) (rule string, ok bool) {
	rule, ok = undone[strings.TrimSpace(script)]
	return rule, ok
}

// Times are those of a transaction.
type Times struct {
	Epoch time.Time // the latest time that a file may bear
	// FirstDay and LastDay are the days since 1970 between which it ran, with
	// one more on both sides, as scriptlets may have a time zone.
	FirstDay, LastDay int64
}

// During is the times of a transaction that ran from began to ended.
func During(epoch, began, ended time.Time) Times {
	const day = 24 * 60 * 60
	return Times{Epoch: epoch, FirstDay: began.Unix()/day - 1, LastDay: ended.Unix()/day + 1}
}

// Rules are all rules, in the order in which they are applied.
func Rules() []Rule { return slices.Clone(table) }

// Names are those of all rules, in their order.
func Names() []string {
	names := make([]string, 0, len(table))
	for _, r := range table {
		names = append(names, r.Name)
	}
	return names
}

// Check says which of names is no rule's; nil where all are.
func Check(names []string) error {
	for _, name := range names {
		if !slices.Contains(Names(), name) {
			return fmt.Errorf("no rule is called %q; there are %s", name, strings.Join(Names(), ", "))
		}
	}
	return nil
}

// Without are the rules but those of the names.
func Without(names []string) []Rule {
	return slices.DeleteFunc(Rules(), func(r Rule) bool { return slices.Contains(names, r.Name) })
}

// Of gives the rule whose a file is, by its absolute path: the first one that is
// about it; false where none is. Where that is left out no other is applied.
func Of(name string) (Rule, bool) {
	for _, r := range table {
		for _, f := range r.Files {
			if f.Matches(name) {
				return r, true
			}
		}
	}
	return Rule{}, false
}

// Matches says that the pattern is about a path, absolute.
func (f File) Matches(name string) bool {
	if !strings.HasPrefix(f.Pattern, "/") {
		name = path.Base(name)
	}
	ok, err := path.Match(f.Pattern, name)
	return ok && err == nil
}
