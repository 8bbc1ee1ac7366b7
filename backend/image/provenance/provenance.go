// Package provenance says how an image was made: an in-toto statement with
// SLSA's predicate. What it says is what the graph says, so the same build gives
// the same bytes: no clock, no host, no number of a run.
package provenance

import (
	"bytes"
	"cmp"
	"encoding/json"
	"net/url"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// BuildType says what the parameters mean. docs/attestations.md describes it.
const BuildType = "https://github.com/sysbuild/sysbuild/blob/main/docs/attestations.md#build-type-1"

// Build is what is told of.
type Build struct {
	Name   string    // the image's
	Digest ir.Digest // the image's
	Target *ir.Target

	Sysfile, SysfileDigest string // its name in the context, and "sha256:…"
	Lock                   ir.Digest
	Args                   map[string]string
	Version                string // of sysbuild
	Backend                string // "native" or "buildkit"
	// All says the values of Args too.
	All bool
}

// The statement. https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
// and https://slsa.dev/spec/v1.0/provenance.
type (
	statement struct {
		Type          string       `json:"_type"`
		Subject       []descriptor `json:"subject"`
		PredicateType string       `json:"predicateType"`
		Predicate     predicate    `json:"predicate"`
	}
	predicate struct {
		Definition definition `json:"buildDefinition"`
		Run        run        `json:"runDetails"`
	}
	definition struct {
		BuildType    string       `json:"buildType"`
		External     external     `json:"externalParameters"`
		Internal     internal     `json:"internalParameters"`
		Dependencies []descriptor `json:"resolvedDependencies,omitempty"`
	}
	external struct {
		Sysfile  descriptor        `json:"sysfile"`
		Locked   bool              `json:"locked"`
		Target   string            `json:"target"` // format
		Stage    string            `json:"stage"`
		Platform string            `json:"platform"`
		ArgNames []string          `json:"buildArgNames,omitempty"`
		Args     map[string]string `json:"buildArgs,omitempty"`
	}
	internal struct {
		Backend string    `json:"backend"`
		Graph   ir.Digest `json:"graph"` // of the vertex that the image is of
	}
	run struct {
		Builder builder `json:"builder"`
	}
	builder struct {
		ID      string            `json:"id"`
		Version map[string]string `json:"version"`
	}
	descriptor struct {
		Name   string            `json:"name,omitempty"`
		URI    string            `json:"uri,omitempty"`
		Digest map[string]string `json:"digest,omitempty"`
	}
)

// Statement writes the provenance, as JSON.
func Statement(b Build) []byte {
	t := b.Target
	s := statement{
		Type: "https://in-toto.io/Statement/v1", PredicateType: "https://slsa.dev/provenance/v1",
		Subject: []descriptor{{Name: b.Name, Digest: digests(b.Digest)}},
		Predicate: predicate{
			Definition: definition{
				BuildType: BuildType,
				External: external{
					Sysfile: descriptor{Name: b.Sysfile, Digest: digests(ir.Digest(b.SysfileDigest))},
					Locked:  b.Lock != "", Target: t.Format, Stage: t.Stage,
					Platform: t.Platform.OS + "/" + t.Platform.Architecture,
				},
				Internal:     internal{b.Backend, t.Vertex.Digest()},
				Dependencies: dependencies(b),
			},
			Run: run{builder{ID: "https://github.com/sysbuild/sysbuild", Version: map[string]string{"sysbuild": b.Version}}},
		},
	}
	for name := range b.Args {
		s.Predicate.Definition.External.ArgNames = append(s.Predicate.Definition.External.ArgNames, name)
	}
	slices.Sort(s.Predicate.Definition.External.ArgNames)
	if b.All {
		s.Predicate.Definition.External.Args = b.Args
	}
	return indented(s)
}

// dependencies are all that came from outside, and the lock file that named it.
func dependencies(b Build) []descriptor {
	var out []descriptor
	if b.Lock != "" {
		out = append(out, descriptor{Name: "lock file", Digest: digests(b.Lock)})
	}
	var sources []descriptor
	for _, v := range ir.Walk(b.Target.Vertex) {
		src, ok := v.Op.(*ir.Source)
		if !ok || src.Digest == "" {
			continue
		}
		d := descriptor{URI: uri(src), Digest: digests(src.Digest)}
		if src.Kind == ir.Package {
			d.Name = v.Title
		}
		sources = append(sources, d)
	}
	slices.SortFunc(sources, func(a, b descriptor) int { return cmp.Or(cmp.Compare(a.URI, b.URI), cmp.Compare(a.Name, b.Name)) })
	return append(out, sources...)
}

// uri says where a source is from, without the user and password that a URL may
// hold.
func uri(src *ir.Source) string {
	switch src.Kind {
	case ir.ImageRef:
		return "docker://" + src.Ref
	case ir.Git:
		return "git+" + withoutUser(src.Ref)
	case ir.Package, ir.URL:
		return withoutUser(src.Ref)
	}
	return string(src.Kind) + ":" + src.Ref // in the context
}

func withoutUser(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.User == nil {
		return raw
	}
	if _, secret := u.User.Password(); !secret && u.Scheme == "ssh" {
		return raw // git@host is no secret, and who is asked for
	}
	u.User = nil
	return u.String()
}

func digests(d ir.Digest) map[string]string {
	alg, sum, ok := strings.Cut(string(d), ":")
	if !ok {
		return nil
	}
	if alg == "sha1" { // a commit's name
		alg = "gitCommit"
	}
	return map[string]string{alg: sum}
}

func indented(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		panic("provenance: encode: " + err.Error()) // it holds nothing that JSON cannot
	}
	return b.Bytes()
}
