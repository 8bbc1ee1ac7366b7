package check

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/pattern"
)

func (c *checker) yumKey(flags) Node {
	if len(c.in.Args) == 0 {
		return c.missing("a key's file or URL")
	}
	c.strictAll(c.in.Args, true)
	for _, w := range c.in.Args {
		if !strings.Contains(w.Text, "://") {
			c.contextPath(w)
		}
	}
	return &YumKey{Sources: c.in.Args}
}

func (c *checker) yumSet(flags) Node {
	pairs := c.yumPairs()
	if pairs == nil {
		return c.missing("OPTION=VALUE")
	}
	for _, p := range pairs {
		if name, ok := c.literal(p.Name); ok && !isMainOption(name) {
			c.badValue(RuleUnknownOption, p.Name, fmt.Sprintf("yum.conf has no option %q in [main]", name),
				suggest(name, mainOptionNames(), "the options are those of yum.conf(5) and dnf.conf(5)"))
		}
	}
	return &YumSet{Pairs: pairs}
}

// A yum variable's name, by dnf's rule.
var yumVariable = pattern.New(`^[A-Za-z0-9_]+$`)

func (c *checker) yumVar(f flags) Node {
	pairs := c.yumPairs()
	if pairs == nil {
		return c.missing("NAME=VALUE")
	}
	s := c.scope()
	for _, p := range pairs {
		name, ok := c.literal(p.Name)
		if ok && !yumVariable.MatchString(name) {
			c.badValue(RuleBadName, p.Name, fmt.Sprintf("a yum variable cannot be named %q", name), "use letters, digits and _ only")
			continue
		}
		if s.yum == nil {
			s.yum = map[string]bool{}
		}
		s.yum[name] = true
	}
	return &YumVar{Pairs: pairs, Keep: f.bool("keep")}
}

func (c *checker) yumPairs() []Pair {
	var out []Pair
	for _, p := range c.in.Pairs {
		c.strict(p.Name, true)
		c.strict(*p.Value, true)
		out = append(out, Pair{Name: p.Name, Value: *p.Value})
	}
	return out
}
