package rpm

import (
	"fmt"
	"strings"
)

// The flags beside the comparison: what a dependency is for. Values are
// RPMSENSE_* of rpmds.h.
const (
	Posttrans     Sense = 1 << 5
	Prereq        Sense = 1 << 6
	Pretrans      Sense = 1 << 7
	Interp        Sense = 1 << 8
	ScriptPre     Sense = 1 << 9
	ScriptPost    Sense = 1 << 10
	ScriptPreun   Sense = 1 << 11
	ScriptPostun  Sense = 1 << 12
	ScriptVerify  Sense = 1 << 13
	FindRequires  Sense = 1 << 14
	FindProvides  Sense = 1 << 15
	TriggerIn     Sense = 1 << 16
	TriggerUn     Sense = 1 << 17
	TriggerPostun Sense = 1 << 18
	MissingOK     Sense = 1 << 19
	Rpmlib        Sense = 1 << 24
	TriggerPrein  Sense = 1 << 25
	Keyring       Sense = 1 << 26
	Config        Sense = 1 << 28
	Meta          Sense = 1 << 29

	// Comparison masks the flags that compare.
	Comparison = Less | Greater | Equal
)

var operators = map[string]Sense{
	"<": Less, ">": Greater, "=": Equal, "==": Equal,
	"<=": Less | Equal, "=<": Less | Equal, ">=": Greater | Equal, "=>": Greater | Equal,
}

// String gives "<", "<=", "=", ">=" or ">", and "" where nothing is compared.
func (s Sense) String() string {
	op := ""
	if s&Less != 0 {
		op += "<"
	}
	if s&Greater != 0 {
		op += ">"
	}
	if s&Equal != 0 {
		op += "="
	}
	return op
}

// IsRich says that the dependency is a rich one, for ParseRich.
func (d Dep) IsRich() bool { return strings.HasPrefix(d.Name, "(") }

// String gives "name" or "name >= [epoch:]version[-release]".
func (d Dep) String() string {
	if op := d.Flags.String(); op != "" {
		return d.Name + " " + op + " " + d.EVR.String()
	}
	return d.Name
}

// ParseDep reads "name" or "name >= [epoch:]version[-release]", or keeps a
// rich dependency whole after a look at its form.
func ParseDep(s string) (Dep, error) {
	s = strings.TrimSpace(s)
	if strings.HasPrefix(s, "(") {
		if _, err := ParseRich(s); err != nil {
			return Dep{}, err
		}
		return Dep{Name: s}, nil
	}
	f := strings.Fields(s)
	switch len(f) {
	case 1:
		return Dep{Name: f[0]}, nil
	case 3:
		return newDep(f[0], f[1], f[2])
	}
	return Dep{}, fmt.Errorf("dependency %q: not of the form NAME or NAME OPERATOR VERSION", s)
}

func newDep(name, op, version string) (Dep, error) {
	flags, ok := operators[op]
	if !ok {
		return Dep{}, fmt.Errorf("dependency on %s: operator %q is none of < <= = >= >", name, op)
	}
	evr, err := ParseEVR(version)
	if err != nil {
		return Dep{}, fmt.Errorf("dependency on %s: %w", name, err)
	}
	return Dep{Name: name, Flags: flags, EVR: evr}, nil
}

// Overlap says whether a version exists that both dependencies allow. Names
// must be equal. Where one side says no version, or an equality without a
// release, that part matches everything.
//
// Source: rpmverOverlap of rpm's rpmio/rpmver.c.
func (d Dep) Overlap(o Dep) bool {
	return d.Name == o.Name && d.OverlapRange(o)
}

// OverlapRange is Overlap without the look at the names.
func (d Dep) OverlapRange(o Dep) bool {
	f, g := d.Flags&Comparison, o.Flags&Comparison
	if f == 0 || g == 0 || d.EVR.IsZero() || o.EVR.IsZero() {
		return true
	}
	a, b := d.EVR, o.EVR
	if a.Release == "" || b.Release == "" {
		anyRelease := a.Release == "" && f&Equal != 0 || b.Release == "" && g&Equal != 0
		a.Release, b.Release = "", ""
		if anyRelease && a.Compare(b) == 0 {
			return true
		}
	}
	switch a.Compare(b) {
	case -1:
		return f&Greater != 0 || g&Less != 0
	case 1:
		return f&Less != 0 || g&Greater != 0
	}
	return f&g != 0
}
