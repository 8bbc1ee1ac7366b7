package ir

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// version is the text form's first line and the first bytes under every
// digest: a change of the encoding rebuilds everything and never mixes old
// results with new ones.
const version = "sysbuild-ir 1"

// Vertex is an op and what it works on; its result is a file system. A vertex
// never changes after New: its digest is the hash of its text line with every
// input written as that input's digest.
type Vertex struct {
	Op     Op
	Inputs []*Vertex

	// What stands beside a vertex and never in its digest.
	Title string      // "[base 2/5] YUM install bash"
	Spans []diag.Span // the Sysfile's lines, the innermost first

	digest Digest
}

// New makes a vertex of a copy of op whose sets are sorted. Every string in op
// must be UTF-8, which Check tells; New panics where one is not, since two ops
// could then have one digest.
func New(op Op, inputs ...*Vertex) *Vertex {
	if err := Check(op); err != nil {
		panic("ir: New: " + err.Error())
	}
	v := &Vertex{Op: normal(op), Inputs: slices.Clone(inputs)}
	keys := make([]Digest, len(inputs))
	for i, in := range inputs {
		keys[i] = in.digest
	}
	v.digest = hashLine(v.line(digestWords(keys)))
	return v
}

// At sets what stands beside a new vertex and gives the vertex back.
func (v *Vertex) At(title string, spans ...diag.Span) *Vertex {
	v.Title, v.Spans = title, spans
	return v
}

// Digest names the vertex: equal digests, equal ops and equal inputs.
func (v *Vertex) Digest() Digest { return v.digest }

// KeyWith names the vertex's result where its inputs' results are named by
// keys, one an input. A pinned source is named by what it is, not by where it
// lies. A context has no key of its own: its content is the caller's to name.
func (v *Vertex) KeyWith(keys []Digest) Digest {
	if len(keys) != len(v.Inputs) {
		panic("ir: KeyWith: one key an input is wanted")
	}
	if s, ok := v.Op.(*Source); ok && s.Digest != "" {
		c := *s
		c.Ref, c.Context, c.Branch, c.Size = "", "", "", 0
		return hashLine("pinned " + string(encode(&c)))
	}
	return hashLine(v.line(digestWords(keys)))
}

// line is the vertex's text without its name: word, inputs, fields.
func (v *Vertex) line(inputs []string) string {
	words := append([]string{v.Op.Word()}, inputs...)
	return strings.Join(append(words, string(encode(v.Op))), " ")
}

func digestWords(keys []Digest) []string {
	words := make([]string, len(keys))
	for i, k := range keys {
		words[i] = string(k)
	}
	return words
}

func hashLine(line string) Digest {
	sum := sha256.Sum256([]byte(version + "\n" + line + "\n"))
	return Digest("sha256:" + hex.EncodeToString(sum[:]))
}

// Walk gives every vertex below the roots once, inputs before what uses them,
// in an order that depends on the graph alone.
func Walk(roots ...*Vertex) []*Vertex {
	var out []*Vertex
	seen := map[*Vertex]bool{}
	var visit func(v *Vertex)
	visit = func(v *Vertex) {
		if v == nil || seen[v] {
			return
		}
		seen[v] = true
		for _, in := range v.Inputs {
			visit(in)
		}
		out = append(out, v)
	}
	for _, v := range roots {
		visit(v)
	}
	return out
}

// Vertices gives every vertex of the graph, inputs first.
func (g *Graph) Vertices() []*Vertex {
	var roots []*Vertex
	for _, t := range g.Targets {
		roots = append(roots, t.Base)
		roots = append(roots, t.Boundaries...)
		roots = append(roots, t.Vertex)
	}
	return Walk(roots...)
}
