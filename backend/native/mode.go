package native

import (
	"fmt"
	"strconv"
	"strings"
)

// modeChange is a --chmod: a number, or chmod(1)'s clauses.
type modeChange struct {
	octal   bool
	value   uint32
	clauses []modeClause
}

type modeClause struct {
	who   string // of "ugo"
	op    byte   // '+', '-', '='
	perms string // of "rwxXst", or one of "u", "g", "o"
}

func parseMode(text string) (*modeChange, error) {
	bad := fmt.Errorf("mode %q: neither an octal number such as 0755 nor clauses such as u=rwX,go=rX", text)
	if n, err := strconv.ParseUint(text, 8, 16); err == nil {
		if n > 0o7777 {
			return nil, bad
		}
		return &modeChange{octal: true, value: uint32(n)}, nil
	}
	m := &modeChange{}
	for clause := range strings.SplitSeq(text, ",") {
		i := strings.IndexAny(clause, "+-=")
		if i < 0 || strings.Trim(clause[:i], "ugoa") != "" {
			return nil, bad
		}
		who := clause[:i]
		if who == "" || strings.Contains(who, "a") {
			who = "ugo"
		}
		for rest := clause[i:]; rest != ""; {
			j := 1 + strings.IndexAny(rest[1:]+"+", "+-=")
			perms := rest[1:j]
			if strings.Trim(perms, "rwxXst") != "" && perms != "u" && perms != "g" && perms != "o" {
				return nil, bad
			}
			m.clauses = append(m.clauses, modeClause{who, rest[0], perms})
			rest = rest[j:]
		}
	}
	return m, nil
}

// apply changes permission bits.
func (m *modeChange) apply(mode uint32, dir bool) uint32 {
	if m.octal {
		return m.value
	}
	for _, c := range m.clauses {
		for _, who := range c.who {
			mode = c.one(mode, who, dir)
		}
	}
	return mode
}

var shifts = map[rune]uint32{'u': 6, 'g': 3, 'o': 0}

func (c modeClause) one(mode uint32, who rune, dir bool) uint32 {
	shift := shifts[who]
	var bits uint32
	for _, p := range c.perms {
		switch p {
		case 'r':
			bits |= 4 << shift
		case 'w':
			bits |= 2 << shift
		case 'x':
			bits |= 1 << shift
		case 'X':
			if dir || mode&0o111 != 0 {
				bits |= 1 << shift
			}
		case 's':
			bits |= map[rune]uint32{'u': 0o4000, 'g': 0o2000}[who]
		case 't':
			bits |= 0o1000
		default:
			bits |= (mode >> shifts[p] & 7) << shift
		}
	}
	switch c.op {
	case '+':
		return mode | bits
	case '-':
		return mode &^ bits
	}
	return mode&^(7<<shift) | bits
}
