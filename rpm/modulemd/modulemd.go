// Package modulemd reads a repository's modules: which packages belong to
// which stream of which module, which streams are the default ones, and which
// took another's place. It decides nothing.
package modulemd

import (
	"strings"
	"time"
	"unicode"
)

// Index is what the documents of repositories say.
type Index struct {
	Streams   []*Stream
	Defaults  []*Defaults
	Obsoletes []*Obsoletes
	// Bad tells of documents that were passed over, a line each.
	Bad []string
}

// Stream is a build of one stream of a module for one set of requirements.
type Stream struct {
	Name    string // of the module
	Stream  string
	Version uint64 `json:",omitempty"` // later builds have higher ones
	Context string `json:",omitempty"` // tells builds for other requirements apart
	Arch    string `json:",omitempty"` // "": any

	Requires []Requirement `json:",omitempty"`
	Profiles []Profile     `json:",omitempty"` // by name
	// Artifacts are its packages, name-epoch:version-release.arch.
	Artifacts []string `json:",omitempty"`
	// Demodularized are names of packages that it had once. Those outside of
	// modules are not hidden by it.
	Demodularized []string `json:",omitempty"`
}

// Requirement is another module, in one of some streams.
type Requirement struct {
	Module  string
	Streams []string `json:",omitempty"` // nil: any
	Not     []string `json:",omitempty"` // streams that it must not be in
}

// Platform is the module that stands for the distribution's release.
const Platform = "platform"

// Profile is a set of a stream's packages for a purpose.
type Profile struct {
	Name     string
	Packages []string // names
}

// Defaults says what is taken of a module where nobody chooses.
type Defaults struct {
	Module   string
	Stream   string              `json:",omitempty"` // "": none
	Profiles map[string][]string `json:",omitempty"` // by stream
	Modified uint64              `json:",omitempty"` // the higher one of two documents is meant
}

// Obsoletes says that a stream is at its end.
type Obsoletes struct {
	Module, Stream string
	Context        string    `json:",omitempty"` // "": all
	Modified       time.Time // the later one of two documents is meant
	End            time.Time // it holds from then on; zero: always
	Reset          bool      `json:",omitempty"` // takes earlier ones back
	// By and ByStream are what takes its place; "": nothing does.
	By, ByStream string `json:",omitempty"`
}

// ID gives name:stream:version:context:arch, as dnf writes it.
func (s *Stream) ID() string {
	return s.Title() + ":" + decimal(s.Version) + ":" + s.Context + ":" + s.Arch
}

// Title gives name:stream.
func (s *Stream) Title() string { return s.Name + ":" + s.Stream }

// Profile gives the profile of a name, nil where there is none.
func (s *Stream) Profile(name string) *Profile {
	for i := range s.Profiles {
		if s.Profiles[i].Name == name {
			return &s.Profiles[i]
		}
	}
	return nil
}

// Names become names of files and dependencies. They are of at most so many
// characters.
const (
	maxName   = 128
	maxStream = 127
)

// isName says whether s can be a module's name.
func isName(s string) bool {
	return s != "" && !strings.ContainsRune(".~-", rune(s[0])) && inName(s, maxName)
}

// isStream says whether s can be a stream's name, or a context.
func isStream(s string) bool { return s != "" && inName(s, maxStream) }

// inName says whether s is made of what names may have, and not too much of it.
func inName(s string, most int) bool {
	n := 0
	for _, r := range s {
		if n++; n > most || !unicode.In(r, unicode.L, unicode.N) && !strings.ContainsRune("_+.~-", r) {
			return false
		}
	}
	return true
}
