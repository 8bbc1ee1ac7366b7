package rpm

import (
	"fmt"
	"strings"
)

// Op is the operator of a rich dependency.
type Op string

// The operators. With If and Unless, Args are the consequence, the condition
// and, where there is an else, that.
const (
	Leaf    Op = ""
	And     Op = "and"
	Or      Op = "or"
	If      Op = "if"
	Unless  Op = "unless"
	With    Op = "with"
	Without Op = "without"
)

// maxRichDepth bounds the nesting of what comes from outside.
const maxRichDepth = 64

// Rich is a rich dependency as a tree.
//
// Source: https://rpm-software-management.github.io/rpm/manual/boolean_dependencies.html
type Rich struct {
	Op   Op
	Dep  Dep     // of a Leaf
	Args []*Rich // And, Or, With: two or more; Without: two; If, Unless: two or three
}

// String gives the form that ParseRich reads.
func (r *Rich) String() string {
	if r.Op == Leaf {
		return r.Dep.String()
	}
	var b strings.Builder
	b.WriteByte('(')
	for i, a := range r.Args {
		if i > 0 {
			op := r.Op
			if i == 2 && (r.Op == If || r.Op == Unless) {
				op = "else"
			}
			fmt.Fprintf(&b, " %s ", op)
		}
		b.WriteString(a.String())
	}
	b.WriteByte(')')
	return b.String()
}

// Leaves gives every plain dependency in it, left to right.
func (r *Rich) Leaves() []Dep {
	if r.Op == Leaf {
		return []Dep{r.Dep}
	}
	var all []Dep
	for _, a := range r.Args {
		all = append(all, a.Leaves()...)
	}
	return all
}

// ParseRich reads "(a or b)", "(a >= 1 with a < 2)", "(a if (b and c) else d)".
func ParseRich(s string) (*Rich, error) {
	p := richParser{rest: strings.TrimSpace(s)}
	r, err := p.group(0)
	if err == nil && strings.TrimSpace(p.rest) != "" {
		err = fmt.Errorf("text after the last parenthesis")
	}
	if err != nil {
		return nil, fmt.Errorf("dependency %q: %w", s, err)
	}
	return r, nil
}

type richParser struct{ rest string }

// group reads from "(" to its ")".
func (p *richParser) group(depth int) (*Rich, error) {
	if depth > maxRichDepth {
		return nil, fmt.Errorf("nested more than %d deep", maxRichDepth)
	}
	if !strings.HasPrefix(p.rest, "(") {
		return nil, fmt.Errorf("no opening parenthesis")
	}
	p.rest = p.rest[1:]
	first, err := p.term(depth)
	if err != nil {
		return nil, err
	}
	r := &Rich{Args: []*Rich{first}}
	for !p.closed() {
		if err := p.operator(r); err != nil {
			return nil, err
		}
		arg, err := p.term(depth)
		if err != nil {
			return nil, err
		}
		r.Args = append(r.Args, arg)
	}
	if r.Op == Leaf {
		return first, nil
	}
	return r, nil
}

func (p *richParser) closed() bool {
	p.rest = strings.TrimLeft(p.rest, " \t\n")
	if !strings.HasPrefix(p.rest, ")") {
		return false
	}
	p.rest = p.rest[1:]
	return true
}

// operator reads the word before the next term and holds it against what the
// group has so far: only and, or and with repeat, only if and unless have else.
func (p *richParser) operator(r *Rich) error {
	op := Op(p.word())
	switch {
	case len(r.Args) == 1:
		switch op {
		case And, Or, If, Unless, With, Without:
			r.Op = op
			return nil
		}
	case op == r.Op && (op == And || op == Or || op == With):
		return nil
	case op == "else" && len(r.Args) == 2 && (r.Op == If || r.Op == Unless):
		return nil
	}
	switch op {
	case "":
		return fmt.Errorf("no closing parenthesis")
	case And, Or, If, Unless, With, Without, "else":
		return fmt.Errorf("%q cannot stand after %q here; use parentheses", op, r.Op)
	}
	return fmt.Errorf("%q is no operator", op)
}

func (p *richParser) term(depth int) (*Rich, error) {
	p.rest = strings.TrimLeft(p.rest, " \t\n")
	if strings.HasPrefix(p.rest, "(") {
		return p.group(depth + 1)
	}
	name := p.word()
	if name == "" {
		return nil, fmt.Errorf("a name is missing")
	}
	before := p.rest
	op := p.word()
	if _, ok := operators[op]; !ok {
		p.rest = before
		return &Rich{Dep: Dep{Name: name}}, nil
	}
	version := p.word()
	if version == "" {
		return nil, fmt.Errorf("a version is missing after %q", op)
	}
	d, err := newDep(name, op, version)
	return &Rich{Dep: d}, err
}

// word reads up to white space or a parenthesis that the word did not open:
// names such as libc.so.6(GLIBC_2.34)(64bit) have their own.
func (p *richParser) word() string {
	s := strings.TrimLeft(p.rest, " \t\n")
	open, n := 0, 0
loop:
	for n < len(s) {
		switch s[n] {
		case ' ', '\t', '\n':
			break loop
		case '(':
			open++
		case ')':
			if open--; open < 0 {
				break loop
			}
		}
		n++
	}
	p.rest = s[n:]
	return s[:n]
}
