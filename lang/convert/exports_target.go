package convert

import (
	"cmp"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// target is the TARGET of a system container's file, named by its labels; "" where
// it is none.
func (c *converter) target() string {
	if !c.export {
		return ""
	}
	labels := c.labels()
	row := instr.FindTarget("system")
	name, version := labels["name"], labels["version"]
	if row.CheckName(name, "") != nil {
		name = cmp.Or(c.opts.Name, "image")
	}
	if version == "" || row.CheckName(name, version) != nil {
		version = "latest"
	}
	line := "TARGET system"
	if m := c.known.manifest; m != nil {
		line += m.flags()
		c.unmatched(m)
	}
	return "\n" + line + " " + name + ":" + version + "\n"
}

// labels are those of the last stage, and of the stages that it stands on in the
// file, with the variables that ENV and ARG give a literal.
func (c *converter) labels() map[string]string {
	env, labels := map[string]string{}, map[string]string{}
	x := check.Expander{Escape: c.file.Escape, Strict: true, Lookup: func(name string) (string, bool) {
		v, ok := env[name]
		return v, ok
	}}
	stage := 0
	for _, in := range c.file.Instrs {
		to := map[string]map[string]string{"ENV": env, "ARG": env, "LABEL": labels}[in.Row.Keyword]
		switch {
		case in.Row.Keyword == "FROM" || in.Row.Keyword == "ROOTFS":
			if stage++; !c.standsOn(stage) {
				clear(env)
				clear(labels)
			}
			continue
		case to == nil || stage == 0:
			continue
		}
		for _, p := range in.Pairs {
			name, err := x.Word(p.Name)
			if p.Value == nil || err != nil {
				continue
			}
			if in.Row.Keyword == "LABEL" {
				name = strings.ToLower(name) // NAME and Name are read too
			}
			if value, err := x.Word(*p.Value); err == nil {
				to[name] = value
			} else {
				delete(to, name)
			}
		}
	}
	return labels
}

// standsOn is true where a stage stands on the one right before it in the file.
func (c *converter) standsOn(stage int) bool {
	before := ""
	n := 0
	for _, in := range c.file.Instrs {
		if in.Row.Keyword != "FROM" && in.Row.Keyword != "ROOTFS" {
			continue
		}
		if n++; n == stage {
			return before != "" && strings.EqualFold(before, in.Args[0].Text)
		}
		before = ""
		if len(in.Args) == 3 {
			before = in.Args[2].Text
		}
	}
	return false
}

// unmatched tells of files that a manifest has rendered and that nothing puts on
// the host.
func (c *converter) unmatched(m *manifest) {
	for _, t := range m.templates {
		if !c.rendered[t] {
			c.changed(m.span, "manifest.json has "+t+" rendered, which no line puts on the host", "write EXPORT file --template for it")
		}
	}
}

// comments are those in an instruction's line, each with its end.
func (c *converter) comments(in *syntax.Instr) string {
	var b strings.Builder
	for _, comment := range c.file.Comments {
		if s := comment.Span; in.Line.Start <= s.Start && s.Start < in.Span.End && !inHeredoc(in, s) {
			b.WriteString(s.Text() + "\n")
		}
	}
	return b.String()
}

func inHeredoc(in *syntax.Instr, s diag.Span) bool {
	for _, h := range in.Heredocs {
		if h.Body.Span.Start <= s.Start && s.Start < h.Body.Span.End {
			return true
		}
	}
	return false
}
