// Package why says what two contents of one file differ in, where that is
// something that builds are known to differ in: a time, a secret, an order, a
// number of the machine. It looks at bytes alone, and takes them for hostile.
package why

import (
	"bytes"
	"fmt"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// Reason is one thing that differs.
type Reason struct {
	// Kind is a word for the sort of difference: one of Kinds.
	Kind string `json:"kind"`
	// Text says what differs, in a sentence without a stop.
	Text string `json:"text"`
	// Rule is the rule of normalization by which installations undo it; "" where
	// there is none.
	Rule string `json:"rule,omitempty"`
}

// The kinds of differences.
const (
	Normalized   = "rule"          // what a rule of normalization undoes
	Random       = "random"        // a secret, a seed, an identifier
	PackedTime   = "packed-time"   // the time, name or system in the head of gzip
	Packing      = "packing"       // the same content, compressed otherwise
	MemberTime   = "member-time"   // times of members of ar, zip, tar, cpio
	MemberOwner  = "member-owner"  // their owners or modes
	MemberOrder  = "member-order"  // their order
	Members      = "members"       // their names or contents
	Bytecode     = "bytecode"      // what Python compiled: its code
	BuildID      = "build-id"      // of an ELF file, and nothing else
	Sections     = "sections"      // of an ELF file
	LibraryCache = "library-cache" // ld.so.cache
	Packages     = "packages"      // an rpm database
	SQLiteHead   = "sqlite-head"   // counters in the head of a database
	Certificates = "certificates"  // of a PEM bundle
	LineOrder    = "line-order"    // the same lines in another order
	KeyOrder     = "key-order"     // the same JSON, keys in another order
	TextTime     = "text-time"     // a time that stands in a text
	BinaryTime   = "binary-time"   // what looks like a time in bytes
	Lines        = "lines"         // of a text
	Length       = "length"        // one begins with all of the other
	Bytes        = "bytes"         // nothing better is known
)

// maxDepth is how deep one packed content may lie in another.
const maxDepth = 4

// Contents says why the contents of the file differ that has this absolute name
// in both images. It is empty where they do not.
func Contents(name string, a, b []byte) []Reason { return contents(name, a, b, 0) }

func contents(name string, a, b []byte, depth int) []Reason {
	if bytes.Equal(a, b) {
		return nil
	}
	for _, look := range looks() {
		var found []Reason
		err := guard.Func(func() error { found = look(pair{name, a, b, depth}); return nil })()
		if err == nil && len(found) > 0 {
			return found
		}
	}
	return []Reason{first(a, b)}
}

// pair is two contents of one name.
type pair struct {
	name  string
	a, b  []byte
	depth int
}

// within gives the reasons for what lies in it.
func (p pair) within(name string, a, b []byte) []Reason {
	if p.depth >= maxDepth {
		return []Reason{first(a, b)}
	}
	return contents(name, a, b, p.depth+1)
}

// begin says that both begin with these bytes.
func (p pair) begin(magic string) bool {
	return bytes.HasPrefix(p.a, []byte(magic)) && bytes.HasPrefix(p.b, []byte(magic))
}

// looks are done in this order; the first that finds something counts.
func looks() []func(pair) []Reason {
	return []func(pair) []Reason{
		byRule, random, gzips, packed, archives, zips, tars, cpios, bytecodes, libraryCaches, elves, databases, sqliteHeads, pems, jsons, texts, prefixes, words,
	}
}

func one(kind, format string, args ...any) []Reason {
	return []Reason{{Kind: kind, Text: fmt.Sprintf(format, args...)}}
}

// first tells the first byte that differs, and how many do.
func first(a, b []byte) Reason {
	n, at, differ := min(len(a), len(b)), -1, 0
	for i := range n {
		if a[i] != b[i] {
			if at < 0 {
				at = i
			}
			differ++
		}
	}
	if at < 0 {
		at = n
	}
	if len(a) != len(b) {
		return Reason{Kind: Bytes, Text: fmt.Sprintf("from byte %d on, of %d and %d", at, len(a), len(b))}
	}
	return Reason{Kind: Bytes, Text: fmt.Sprintf("%d of %d bytes, the first is byte %d", differ, n, at)}
}

func prefixes(p pair) []Reason {
	short, long := p.a, p.b
	if len(short) > len(long) {
		short, long = long, short
	}
	if !bytes.HasPrefix(long, short) {
		return nil
	}
	return one(Length, "the first %d bytes are the same, one has %d more", len(short), len(long)-len(short))
}
