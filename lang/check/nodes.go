package check

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

func (c *checker) arg(flags) Node {
	if len(c.in.Pairs) == 0 {
		return c.missing("a name")
	}
	n := &Arg{}
	for _, p := range c.in.Pairs {
		c.argWord(p.Name)
		if p.Value != nil {
			c.argWord(*p.Value)
		}
		n.Args = append(n.Args, ArgDecl{Name: p.Name, Default: p.Value})
		c.scope().set(p.Name.Text, p.Name.Span)
		c.used[p.Name.Text] = true
	}
	return n
}

// argWord is headWord before the first stage, and word in one.
func (c *checker) argWord(w Word) {
	if c.stage() == nil {
		c.headWord(w)
		return
	}
	c.word(w)
}

func (c *checker) env(flags) Node {
	pairs := c.pairs()
	if pairs == nil {
		return c.missing("NAME=VALUE")
	}
	for _, p := range pairs {
		c.scope().set(p.Name.Text, p.Name.Span)
	}
	return &Env{Pairs: pairs}
}

func (c *checker) label(flags) Node {
	pairs := c.pairs()
	if pairs == nil {
		return c.missing("NAME=VALUE")
	}
	return &Label{Pairs: pairs}
}

// pairs are the instruction's pairs, checked by the variables before it.
func (c *checker) pairs() []Pair {
	var out []Pair
	for _, p := range c.in.Pairs {
		c.word(p.Name)
		c.word(*p.Value)
		out = append(out, Pair{Name: p.Name, Value: *p.Value})
	}
	if c.in.Legacy {
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleLegacyKeyValue,
			Summary: c.in.Title() + " without a = takes the rest of the line for one value",
			Hint:    fmt.Sprintf("write %s %s=%s", c.in.Title(), out[0].Name.Text, quoted(strings.TrimPrefix(out[0].Value.Text, "= "))),
			Span:    c.in.Line,
		})
	}
	return out
}

func quoted(s string) string {
	if strings.ContainsAny(s, " \t") && !strings.ContainsAny(s, `"'`) {
		return `"` + s + `"`
	}
	return s
}

// text is the one text of an instruction; nil where it has none.
func (c *checker) text(what string) *Word {
	if len(c.in.Args) == 0 {
		c.missing(what)
		return nil
	}
	return &c.in.Args[0]
}

func (c *checker) workdir(flags) Node {
	w := c.text("a path")
	if w == nil {
		return nil
	}
	c.word(*w)
	c.windowsPath(*w)
	return &Workdir{Path: *w}
}

func (c *checker) user(flags) Node {
	w := c.text("a user")
	if w == nil {
		return nil
	}
	c.word(*w)
	return &User{Name: *w}
}

func (c *checker) stopSignal(flags) Node {
	w := c.text("a signal")
	if w == nil {
		return nil
	}
	c.word(*w)
	c.signal(*w)
	return &StopSignal{Signal: *w}
}

func (c *checker) maintainer(flags) Node {
	w := c.text("a name")
	if w == nil {
		return nil
	}
	c.report(diag.Diagnostic{
		Severity: diag.Warning, Rule: RuleMaintainerDeprecated,
		Summary: "MAINTAINER is old",
		Hint:    `write LABEL org.opencontainers.image.authors="` + w.Text + `"`,
		Span:    c.in.Line,
	})
	return &Maintainer{Name: *w}
}

func (c *checker) expose(flags) Node {
	if len(c.in.Args) == 0 {
		return c.missing("a port")
	}
	for _, w := range c.in.Args {
		c.word(w)
		c.port(w)
	}
	return &Expose{Ports: c.in.Args}
}

func (c *checker) volume(flags) Node {
	if len(c.in.Args) == 0 {
		return c.missing("a path")
	}
	n := &Volume{}
	for _, w := range c.in.Args {
		w.Raw = false // Dockerfiles expand the JSON form too
		if strings.TrimSpace(w.Text) == "" {
			c.badValue(RuleBadValue, w, "a volume's path is empty", "name a directory of the image, or leave it out")
			continue
		}
		c.word(w)
		c.windowsPath(w)
		n.Paths = append(n.Paths, w)
	}
	return n
}

// literal is the text of a word that has no variables.
func (c *checker) literal(w Word) (string, bool) {
	if !w.Raw && strings.Contains(w.Text, "$") {
		return "", false
	}
	x := Expander{Escape: c.file.Escape}
	s, err := x.Word(w)
	return s, err == nil
}
