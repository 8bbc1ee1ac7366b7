package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/syntax"
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

// command is the shell or exec form of the instruction; false where it has
// none.
func (c *checker) command() (Command, bool) {
	out := Command{Shell: !c.in.JSON}
	for _, w := range c.in.Args {
		out.Args = append(out.Args, w.Text)
	}
	if c.in.JSON || len(out.Args) > 0 {
		c.lintJSON()
		return out, true
	}
	c.missing("a command")
	return out, false
}

func (c *checker) run(f flags) Node {
	cmd, ok := c.command()
	if !ok {
		return nil
	}
	if len(cmd.Args) == 0 {
		return c.missing("a command in its list")
	}
	return &Run{Command: cmd, Heredocs: heredocs(c.in.Heredocs), Network: f.text("network")}
}

func heredocs(list []syntax.Heredoc) []Heredoc {
	var out []Heredoc
	for _, h := range list {
		out = append(out, Heredoc{Name: h.Name, Body: h.Body, Expand: h.Expand, Chomp: h.Chomp})
	}
	return out
}

func (c *checker) cmd(flags) Node {
	c.once("CMD")
	if cmd, ok := c.command(); ok {
		return &Cmd{cmd}
	}
	return nil
}

func (c *checker) entrypoint(flags) Node {
	c.once("ENTRYPOINT")
	if cmd, ok := c.command(); ok {
		return &Entrypoint{cmd}
	}
	return nil
}

func (c *checker) shell(flags) Node {
	if !c.in.JSON {
		if len(c.in.Args) > 0 {
			c.badValue(syntax.RuleJSONList, c.in.Args[0], "SHELL takes a JSON list only", `write SHELL ["/bin/sh", "-c"]`)
			return nil
		}
		return c.missing("a JSON list")
	}
	cmd, _ := c.command()
	if len(cmd.Args) == 0 {
		return c.missing("a program in its list")
	}
	return &Shell{Args: cmd.Args}
}

func (c *checker) copy(f flags) Node {
	n := &Copy{From: f.word("from"), Chown: f.word("chown"), Chmod: f.word("chmod")}
	args := c.in.Args
	if len(args) < 2 {
		return c.missing("a source and a destination")
	}
	if w := quotedWord(args); w != nil && !c.in.JSON {
		c.badValue(RuleBadExpansion, *w, "COPY does not take quotes around a name with blanks",
			`write COPY ["a b", "/to/"]: a JSON list`)
		return nil
	}
	n.Dest = args[len(args)-1]
	for i, w := range args {
		w.Raw = false // Dockerfiles expand the JSON form too
		if doc, ok := syntax.ParseHeredoc(w.Text); ok && !c.in.JSON {
			if i == len(args)-1 {
				c.badValue(RuleHeredocPlace, w, "a heredoc cannot be the destination", "write COPY "+w.Text+" PATH")
				return nil
			}
			n.Heredocs = append(n.Heredocs, c.body(doc.Name))
			continue
		}
		c.word(w)
		if i < len(args)-1 {
			n.Sources = append(n.Sources, w)
		}
	}
	n.Dest.Raw = false
	return c.copyFlags(n)
}

// quotedWord is the first part of a quoted name that was cut at its blanks.
func quotedWord(args []Word) *Word {
	for i, w := range args {
		if strings.Count(w.Text, `"`) == 1 && (w.Text[0] == '"' || w.Text[len(w.Text)-1] == '"') {
			return &args[i]
		}
	}
	return nil
}

func (c *checker) copyFlags(n *Copy) Node {
	c.optional(n.Chown)
	c.optional(n.Chmod)
	if n.From == nil {
		return n
	}
	n.From.Raw = true
	switch {
	case n.From.Text == "":
		c.badValue(RuleBadValue, *n.From, "--from has no stage", "write --from=STAGE, or leave it out to copy from the context")
	case strings.Contains(n.From.Text, "$"):
		c.badValue(RuleBadValue, *n.From, "COPY --from takes no variables",
			"begin a stage with ROOTFS "+n.From.Text+" AS NAME before, and write --from=NAME")
	case len(n.Heredocs) > 0:
		c.badValue(RuleHeredocPlace, *n.From, "a heredoc comes from no stage", "copy it in a COPY of its own")
	}
	return n
}

// body is the last heredoc of that name, as in Dockerfiles.
func (c *checker) body(name string) Heredoc {
	for _, h := range slices.Backward(heredocs(c.in.Heredocs)) {
		if h.Name == name {
			return h
		}
	}
	return Heredoc{Name: name}
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
		if !strings.Contains(w.Text, "$") {
			c.port(w)
		}
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
		n.Paths = append(n.Paths, w)
	}
	return n
}

func (c *checker) target(f flags) Node {
	row := instr.FindTarget(c.in.Verb.Text)
	n := &Target{Format: row.Format, Layers: f.text("layers"), Compression: f.text("compression")}
	if n.Layers == "" {
		n.Layers = instr.LayersOne
	}
	switch len(c.in.Args) {
	case 0:
		return c.missing("a name")
	case 1:
		n.Name = c.in.Args[0]
	default:
		return c.tooMany(c.in.Args[1], "a TARGET makes one output; write a second line for another")
	}
	c.strict(n.Name, false)
	if name, ok := c.literal(n.Name); ok {
		if err := row.CheckName(instr.SplitName(name)); err != nil {
			c.badValue(RuleBadName, n.Name, fmt.Sprintf("an output cannot be named %q: %v", name, err),
				"write NAME or NAME:TAG, such as example.org/etcd:3.5")
			return nil
		}
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
