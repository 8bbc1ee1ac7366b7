package check

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// A template is rendered where a system image is installed, by the rules of
// Python's string.Template: $name and ${name}, a name being ASCII letters,
// digits and _, and $$ for a dollar sign. Any other $ fails the installation.

// fixed are the install-time variables that the installer sets, whatever a
// default says: atomic(1), of which the system container's format is.
var fixed = []string{
	"DESTDIR", "NAME", "EXEC_START", "EXEC_STOP", "EXEC_STARTPRE", "EXEC_STOPPOST",
	"HOST_UID", "HOST_GID", "IMAGE_NAME", "IMAGE_ID",
}

// early are those that have a value before defaults are looked at, so that only
// the installation can set them.
var early = []string{
	"RUN_DIRECTORY", "PIDFILE", "CONF_DIRECTORY", "STATE_DIRECTORY",
	"ALL_PROCESS_CAPABILITIES", "RUNTIME", "ATOMIC",
}

// placeholder is a variable of a template, or a $ that is none.
type placeholder struct {
	name     string // "" where it is none
	from, to int
}

// placeholders finds the variables of a template in order.
func placeholders(text string) []placeholder {
	var out []placeholder
	for at := 0; ; {
		i := strings.IndexByte(text[at:], '$')
		if i < 0 {
			return out
		}
		at += i
		if strings.HasPrefix(text[at:], "$$") {
			at += 2
			continue
		}
		p := placeholderAt(text, at)
		out = append(out, p)
		at = p.to
	}
}

// placeholderAt reads what begins with the $ at an offset.
func placeholderAt(text string, at int) placeholder {
	name, braced := strings.CutPrefix(text[at+1:], "{")
	n := 0
	for n < len(name) && isNameByte(name[n], n == 0) {
		n++
	}
	switch {
	case n > 0 && !braced:
		return placeholder{name[:n], at, at + 1 + n}
	case n > 0 && strings.HasPrefix(name[n:], "}"):
		return placeholder{name[:n], at, at + 3 + n}
	}
	return placeholder{from: at, to: at + 1}
}

func isNameByte(b byte, first bool) bool {
	return b == '_' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || !first && b >= '0' && b <= '9'
}

// templates checks what EXPORT says of install-time variables, stage by stage: a
// default may stand behind the template that wants it.
func (c *checker) templates(o Options) {
	for _, s := range c.prog.Stages {
		list := Templates(s, o)
		if len(list) == 0 {
			continue
		}
		v := Variables(s)
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
	for _, p := range placeholders(t.Text) {
		at := t.Part(p.from, p.to)
		_, known := v.Values[p.name]
		switch {
		case p.name == "":
			broken = true
			c.inTemplate(t, RuleBadTemplate, at, "this $ is no variable of a template",
				"write $NAME or ${NAME}, and $$ for a dollar sign: $${NAME} is left for systemd or a shell")
		case !known && !v.Open:
			c.report(diag.Diagnostic{
				Severity: diag.Warning, Rule: RuleTemplateVariable,
				Summary: fmt.Sprintf("nothing sets the install-time variable %q", p.name),
				Hint: suggest(p.name, slices.Sorted(maps.Keys(v.Values)),
					fmt.Sprintf("write EXPORT default %[1]s=VALUE, or $$%[1]s for systemd's own; else who installs must give it", p.name)),
				Span: at.Span, Related: t.by(),
			})
		}
	}
	return broken
}

// inTemplate reports an error in a text.
func (c *checker) inTemplate(t Template, rule string, at Word, summary, hint string) {
	c.report(diag.Diagnostic{Rule: rule, Summary: summary, Hint: hint, Span: at.Span, Related: t.by()})
}

// DefaultName says why no install-time variable that has a default can have a
// name; nil where one can.
func DefaultName(name string) error {
	switch {
	case !isTemplateName(name):
		return errors.New("it begins with a letter or _ and goes on with letters, digits and _")
	case slices.Contains(fixed, name):
		return errors.New("the installer sets it itself")
	}
	return nil
}

// defaultName checks the name of an EXPORT default.
func (c *checker) defaultName(w Word, name string) {
	switch {
	case !isTemplateName(name):
		c.badValue(RuleBadName, w, fmt.Sprintf("an install-time variable cannot be named %q", name),
			"begin with a letter or _ and go on with letters, digits and _")
	case slices.Contains(fixed, name):
		c.badValue(RuleBadName, w, fmt.Sprintf("the installer sets %q itself", name), "choose another name")
	case slices.Contains(early, name):
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleInertDefault,
			Summary: fmt.Sprintf("%q has a value before defaults are looked at", name),
			Hint:    "leave it out; only the installation can set it",
			Span:    w.Span,
		})
	}
}

func isTemplateName(s string) bool {
	p := placeholders("$" + s)
	return len(p) == 1 && p[0].name == s && s != ""
}
