package check

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/template"
)

// templates checks what EXPORT says of install-time variables, stage by stage: a
// default may stand behind the template that wants it.
func (c *checker) templates(o Options) {
	for _, s := range c.prog.Stages {
		c.ownConfig(s)
		c.renamedTemplates(s)
		list := Templates(s, o)
		system := c.ofSystem(s)
		if len(list) == 0 && !system {
			continue
		}
		v := Variables(s)
		if system {
			list = append(list, copiedTemplates(s, o, &v)...)
		}
		for _, t := range list {
			c.goTo(t.Instr)
			broken := c.template(t, v)
			switch t.Kind {
			case "config":
				if !broken {
					c.configTemplate(t, v)
				}
			case "service":
				c.serviceTemplate(t)
			}
		}
	}
}

// template checks the variables of one text; true where it is no template.
func (c *checker) template(t Template, v InstallTime) (broken bool) {
	for _, p := range template.Find(t.Text) {
		at := t.Part(p.From, p.To)
		_, known := v.Values[p.Name]
		switch {
		case p.Name == "":
			broken = true
			c.inTemplate(t, RuleBadTemplate, at, "this $ is no variable of a template",
				"write $NAME or ${NAME}, and $$ for a dollar sign: $${NAME} is left for systemd or a shell")
		case !known && !v.Open:
			c.report(diag.Diagnostic{
				Severity: diag.Warning, Rule: RuleTemplateVariable,
				Summary: fmt.Sprintf("nothing sets the install-time variable %q", p.Name),
				Hint: suggest(p.Name, slices.Sorted(maps.Keys(v.Values)),
					fmt.Sprintf("write EXPORT default %[1]s=VALUE, or $$%[1]s for systemd's own; else who installs must give it", p.Name)),
				Span: at.Span, Related: t.by(),
			})
		}
	}
	return broken
}

// inTemplate reports an error in a text.
func (c *checker) inTemplate(t Template, rule string, at Word, summary, hint string) {
	d := diag.Diagnostic{Rule: rule, Summary: summary, Hint: hint, Span: at.Span, Related: t.by()}
	if _, copied := t.Instr.Node.(*Copy); copied {
		d.Severity = diag.Warning // it is a file like others for all but installers
	}
	c.report(d)
}

// DefaultName says why no install-time variable that has a default can have a
// name; nil where one can.
func DefaultName(name string) error {
	switch {
	case !template.IsName(name):
		return errors.New("it begins with a letter or _ and goes on with letters, digits and _")
	case template.IsForced(name):
		return errors.New("the installer sets it itself")
	}
	return nil
}

// defaultName checks the name of an EXPORT default.
func (c *checker) defaultName(w Word, name string) {
	switch {
	case !template.IsName(name):
		c.badValue(RuleBadName, w, fmt.Sprintf("an install-time variable cannot be named %q", name),
			"begin with a letter or _ and go on with letters, digits and _")
	case template.IsForced(name):
		c.badValue(RuleBadName, w, fmt.Sprintf("the installer sets %q itself", name), "choose another name")
	case slices.Contains(template.Early(), name):
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleInertDefault,
			Summary: fmt.Sprintf("%q has a value before defaults are looked at", name),
			Hint:    "leave it out; only the installation can set it",
			Span:    w.Span,
		})
	}
}
