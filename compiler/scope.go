package compiler

import (
	"maps"
	"slices"

	"github.com/sysbuild/sysbuild/lang/check"
)

// scope is what variables mean at one place. ENV and ARG share one list, the
// later setting wins, as BuildKit has it.
type scope struct {
	names    []string // in order of the last setting
	values   map[string]string
	image    []string // names that the image's ENV has
	inImage  map[string]string
	args     []string        // names of ARGs, in order of first declaring
	declared map[string]bool // ARGs, with a value or without
	literal  map[string]bool // yum variables: they stand for themselves in YUM
	kept     []string        // those of them that stay in the image
}

func (s scope) clone() scope {
	return scope{
		names: slices.Clone(s.names), values: maps.Clone(s.values),
		image: slices.Clone(s.image), inImage: maps.Clone(s.inImage),
		args: slices.Clone(s.args), declared: maps.Clone(s.declared), literal: maps.Clone(s.literal),
		kept: slices.Clone(s.kept),
	}
}

// child is the scope that a stage standing on this one begins with: ENV wins
// over an ARG of that name, however they stood. Its yum variables end with a
// stage, but for those that it left in the image.
func (s scope) child() scope {
	c := s.clone()
	for _, name := range c.image {
		c.set(name, c.inImage[name])
	}
	c.literal = nil
	c.standard()
	for _, name := range c.kept {
		c.stand(name)
	}
	return c
}

// standard are the variables that yum always has.
func (s *scope) standard() {
	for _, name := range []string{"releasever", "releasever_major", "releasever_minor", "basearch", "arch"} {
		s.stand(name)
	}
}

func (s *scope) set(name, value string) {
	if s.values == nil {
		s.values = map[string]string{}
	}
	if _, ok := s.values[name]; ok {
		s.names = slices.DeleteFunc(s.names, func(n string) bool { return n == name })
	}
	s.names = append(s.names, name)
	s.values[name] = value
}

// setEnv is set by the image's ENV.
func (s *scope) setEnv(name, value string) {
	s.set(name, value)
	if s.inImage == nil {
		s.inImage = map[string]string{}
	}
	if _, ok := s.inImage[name]; !ok {
		s.image = append(s.image, name)
	}
	s.inImage[name] = value
}

func (s *scope) declare(name string) {
	if s.declared == nil {
		s.declared = map[string]bool{}
	}
	if !s.declared[name] {
		s.args = append(s.args, name)
	}
	s.declared[name] = true
}

func (s *scope) stand(name string) {
	if s.literal == nil {
		s.literal = map[string]bool{}
	}
	s.literal[name] = true
}

// env is every variable as NAME=value: what a command sees.
func (s *scope) env() []string {
	out := make([]string, len(s.names))
	for i, n := range s.names {
		out[i] = n + "=" + s.values[n]
	}
	return out
}

// buildArgs are the ARGs as NAME=value, for the history of a RUN.
func (s *scope) buildArgs() []string {
	out := make([]string, len(s.args))
	for i, n := range s.args {
		out[i] = n + "=" + s.values[n]
	}
	return out
}

func (s *scope) lookup(name string) (string, bool) {
	v, ok := s.values[name]
	return v, ok
}

// words expands a Dockerfile instruction's words.
func (s *scope) words(escape rune) *check.Expander {
	return &check.Expander{Escape: escape, Lookup: s.lookup}
}

// added expands an added instruction's words, where an unset variable is an
// error and an ARG without a value is empty.
func (s *scope) added(escape rune, yum bool) *check.Expander {
	e := &check.Expander{Escape: escape, Strict: true, Lookup: func(name string) (string, bool) {
		v, ok := s.values[name]
		return v, ok || s.declared[name]
	}}
	if yum {
		e.Literal = func(name string) bool { return s.literal[name] }
	}
	return e
}
