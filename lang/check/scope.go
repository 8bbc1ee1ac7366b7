package check

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// scope is which variables are set at a place, as far as the file tells.
type scope struct {
	names map[string]diag.Span // ARG and ENV, and where they were set first
	// above is the scope at the end of the stage that this one stands on; nil
	// where it stands on none.
	above     *scope
	inherited map[string]bool // what has found out of above
	// known is true where nothing outside can add a name: over scratch.
	known bool
	// yum are the names that stand for themselves in YUM.
	yum map[string]bool
}

func (s *scope) set(name string, span diag.Span) {
	if s.names == nil {
		s.names = map[string]diag.Span{}
	}
	if _, ok := s.names[name]; !ok {
		s.names[name] = span
	}
}

// has is true where the name is set here or in a stage below. What those have,
// which does not change any more, is looked for once: in a long chain of stages
// each finds it at the one that it stands on.
func (s *scope) has(name string) bool {
	if _, ok := s.names[name]; ok {
		return true
	}
	if s.above == nil {
		return false
	}
	found, known := s.inherited[name]
	if !known {
		found = s.above.has(name)
		if s.inherited == nil {
			s.inherited = map[string]bool{}
		}
		s.inherited[name] = found
	}
	return found
}

// child is the scope of a stage that stands on this one: ARG and ENV go on, the
// yum variables end.
func (s *scope) child() *scope {
	return &scope{above: s, known: s.known}
}

// all are the names that are set, sorted, for a hint; nil where there are too
// many for one.
func (s *scope) all() []string {
	seen := map[string]bool{}
	for ; s != nil; s = s.above {
		if len(s.names) > instr.MaxNames {
			return nil
		}
		for name := range s.names {
			seen[name] = true
		}
		if len(seen) > instr.MaxNames {
			return nil
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// The variables that package managers know by themselves.
var yumVariables = []string{"releasever", "releasever_major", "releasever_minor", "basearch", "arch"}

// The ARGs that BuildKit gives a file unasked: a stage must still declare them.
var platformArgs = []string{
	"BUILDPLATFORM", "BUILDOS", "BUILDOSVERSION", "BUILDARCH", "BUILDVARIANT",
	"TARGETPLATFORM", "TARGETOS", "TARGETOSVERSION", "TARGETARCH", "TARGETVARIANT", "TARGETSTAGE",
}

// word checks how a word of a Dockerfile instruction is written, and warns of
// names that nothing sets.
func (c *checker) word(w Word) {
	if c.expands(w) {
		c.lintUnset(w)
	}
}

func (c *checker) optional(w *Word) {
	if w != nil {
		c.word(*w)
	}
}

// strict checks a word of an added instruction, where an unset name is an
// error.
func (c *checker) strict(w Word, yum bool) {
	if c.expands(w) {
		c.strictRefs(w, scanRefs(w.Text, c.file.Escape, true), yum)
	}
}

// strictRefs reports those of a word's variables that nothing sets.
func (c *checker) strictRefs(w Word, refs []ref, yum bool) {
	s := c.scope()
	for _, r := range refs {
		if r.op == '-' || r.op == '+' || r.op == '?' || s.has(r.name) {
			continue
		}
		if yum && (s.yum[r.name] || slices.Contains(yumVariables, r.name)) {
			continue
		}
		if s.known {
			c.report(c.unset(w, r))
		}
	}
}

func (c *checker) strictAll(list []Word, yum bool) {
	for _, w := range list {
		c.strict(w, yum)
	}
}

func (c *checker) strictOptional(w *Word, yum bool) {
	if w != nil {
		c.strict(*w, yum)
	}
}

// expands tries how a word is written, with every variable set; false where an
// error was reported.
func (c *checker) expands(w Word) bool {
	if w.Raw {
		return false
	}
	if c.probe.Escape != c.file.Escape {
		c.probe = Expander{Escape: c.file.Escape, Lookup: func(string) (string, bool) { return "x", true }}
	}
	if _, err := c.probe.Word(w); err != nil {
		c.report(asDiagnostic(err))
		return false
	}
	return strings.Contains(w.Text, "$")
}

// unset is the error of a name that nothing sets, with what was likely meant.
func (c *checker) unset(w Word, r ref) diag.Diagnostic {
	d := unsetVariable(w, r)
	span, global := c.globals.names[r.name]
	near := ""
	if !global {
		near = suggest(r.name, c.scope().all(), "")
	}
	switch {
	case global:
		d.Hint = globalHint(r.name)
		d.Related = []diag.Related{{Message: "declared here", Span: span}}
	case slices.Contains(platformArgs, r.name):
		d.Hint = "write ARG " + r.name + " in this stage first"
	case near != "":
		d.Hint = near
	}
	return d
}

// lintUnset is BuildKit's UndefinedVar: over scratch, where it can be known.
func (c *checker) lintUnset(w Word) {
	s := c.scope()
	if !s.known || c.stage() == nil {
		return
	}
	for _, r := range scanRefs(w.Text, c.file.Escape, true) {
		if r.op != 0 && r.op != '#' && r.op != '%' && r.op != '/' || s.has(r.name) {
			continue
		}
		d := c.unset(w, r)
		d.Severity = diag.Warning
		d.Rule = RuleUndefinedVar
		d.Summary = fmt.Sprintf("the variable %q is not set, and so is empty", r.name)
		c.report(d)
	}
}
