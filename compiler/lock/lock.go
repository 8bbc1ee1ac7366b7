// Package lock is the file Sysfile.lock: what a Sysfile's names came to when it
// was locked. It finds nothing out and judges no Sysfile; the compiler does.
package lock

import (
	"cmp"
	"slices"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Version is of the format. A file of a later one is not read.
const Version = 1

// Lock is a lock file. What is in it is sorted, so that the same answers are the
// same bytes; steps keep the Sysfile's order.
type Lock struct {
	Version int `json:"lockVersion"`
	// Sources are images, URLs and git repositories, as they are pinned.
	Sources []ir.Source `json:"sources,omitempty"`
	// Files are texts from URLs that the Sysfile's meaning depends on: YUM repo URL.
	Files []File `json:"files,omitempty"`
	// Steps are the instructions that change packages.
	Steps []Step `json:"steps,omitempty"`
	Keys  []Key  `json:"keys,omitempty"`
}

// File is a file from outside, or of the context.
type File struct {
	Name string `json:"name"` // its URL, or its path in the context
	// Platform is the one that it is asked for; "" in a step, and for any.
	Platform string    `json:"platform,omitempty"`
	Digest   ir.Digest `json:"digest"`
	Size     int64     `json:"size"`
}

// Key is an OpenPGP public key that packages may be signed by.
type Key struct {
	Digest ir.Digest `json:"digest"` // of Armored
	IDs    []string  `json:"ids"`    // 16 hex digits each
	Users  []string  `json:"users,omitempty"`
	Armor  string    `json:"armor"`
}

// Step is one instruction's answer.
type Step struct {
	Stage string `json:"stage,omitempty"` // its name or number; "": the only one
	// Also are the other stages that have the same instruction on the same ground.
	Also     []string `json:"also,omitempty"`
	Line     string   `json:"line"` // the instruction, as people read it
	Platform string   `json:"platform"`
	// Digest is of the Sysfile's part that the answer is for: Asked, and what
	// is installed in front of it.
	Digest ir.Digest `json:"digest"`
	// Behind is the digest of what the instruction stands on.
	Behind ir.Digest `json:"behind"`
	// Answer is the digest of what is not Asked: "" where somebody took it out, to
	// write the answer himself.
	Answer ir.Digest `json:"answer,omitempty"`
	Asked  Asked     `json:"asked"`

	Repositories []Repository `json:"repositories,omitempty"`
	Packages     []Package    `json:"packages,omitempty"`
	Remove       []string     `json:"remove,omitempty"` // NEVRAs
	Files        []File       `json:"files,omitempty"`  // of the context that were read: keys, packages

	Keys  []ir.Digest `json:"keys,omitempty"`  // that signatures may be by
	Trust []ir.Digest `json:"trust,omitempty"` // that are left in the image
	// Install is the transaction but for what stands in the other fields.
	Install ir.Install `json:"install"`
	// BuildTime is the newest of the packages' build times, seconds since 1970.
	BuildTime int64 `json:"buildTime,omitempty"`
}

// Asked is what the Sysfile says.
type Asked struct {
	Packages ir.Packages `json:"packages"`
	Repos    []ir.Repo   `json:"repos,omitempty"`
}

// Repository is one that was read.
type Repository struct {
	ID       string     `json:"id"`
	URL      string     `json:"url,omitempty"`
	Revision string     `json:"revision,omitempty"`
	Digest   ir.Digest  `json:"digest,omitempty"` // of repomd.xml
	Access   *ir.Access `json:"access,omitempty"`
}

// Package is one that is installed.
type Package struct {
	NEVRA      string    `json:"nevra"`
	Repo       string    `json:"repo,omitempty"` // the ID of one of Repositories
	URLs       []string  `json:"urls"`
	Size       int64     `json:"size"` // bytes
	Digest     ir.Digest `json:"digest"`
	SigningKey string    `json:"signingKey,omitempty"` // 16 hex digits; "": it is not signed
	Unsigned   bool      `json:"unsigned,omitempty"`   // it need not be
	Dependency bool      `json:"dependency,omitempty"` // nobody asked for it by name
	Reason     string    `json:"reason"`
}

// Sort puts everything in its order, and gives steps the digests of their answers.
func (l *Lock) Sort() {
	slices.SortFunc(l.Sources, func(a, b ir.Source) int { return cmp.Compare(sourceKey(&a), sourceKey(&b)) })
	slices.SortFunc(l.Files, byName)
	slices.SortFunc(l.Keys, func(a, b Key) int { return cmp.Compare(a.Digest, b.Digest) })
	for i := range l.Steps {
		s := &l.Steps[i]
		slices.SortFunc(s.Files, byName)
		slices.SortFunc(s.Repositories, func(a, b Repository) int { return cmp.Compare(a.ID, b.ID) })
		s.Answer = s.answerDigest()
	}
}

func byName(a, b File) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Platform, b.Platform))
}

// Source finds what a source was pinned to; nil where the lock does not know it.
func (l *Lock) Source(asked *ir.Source) *ir.Source {
	want := sourceKey(asked)
	for i := range l.Sources {
		if sourceKey(&l.Sources[i]) == want {
			return &l.Sources[i]
		}
	}
	return nil
}

// sourceKey names a source by what a Sysfile says of it.
func sourceKey(s *ir.Source) string {
	c := *s
	c.Digest, c.Size, c.Time = "", 0, 0
	return string(c.Kind) + " " + c.Ref + " " + string(ir.New(&c).Digest())
}

// File finds a file by its name; nil where the lock does not know it.
func (l *Lock) File(name, platform string) *File {
	for i := range l.Files {
		if of := l.Files[i].Platform; l.Files[i].Name == name && (of == "" || of == platform) {
			return &l.Files[i]
		}
	}
	return nil
}

// Step finds the answer to a part of a Sysfile; nil where there is none.
func (l *Lock) Step(digest ir.Digest, platform string) *Step {
	for i := range l.Steps {
		if s := &l.Steps[i]; s.Digest == digest && s.Platform == platform {
			return s
		}
	}
	return nil
}

// Armor is a key's text; "" where the lock does not have it.
func (l *Lock) Armor(digest ir.Digest) string {
	for _, k := range l.Keys {
		if k.Digest == digest {
			return k.Armor
		}
	}
	return ""
}
