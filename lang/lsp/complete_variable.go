package lsp

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// variableAt completes $NAME and ${NAME; false where no name of a variable is
// being typed.
func (c *completer) variableAt() bool {
	typed, braced, ok := openVariable(c.partial)
	if !ok || c.row == nil || c.row.Keyword == "" {
		return false
	}
	if c.verb != nil && c.row.Keyword == "EXPORT" && c.verb.Keyword != "file" && c.verb.Keyword != "dir" && c.verb.Keyword != "symlink" && c.verb.Keyword != "default" {
		c.installTime(typed, braced)
		return true
	}
	c.variables(typed, braced)
	if c.row.Keyword == "YUM" {
		for _, name := range check.YumVariables() {
			c.variable(name, typed, braced, "of the package manager")
		}
	}
	return true
}

// openVariable is the name of a variable that a text ends in.
func openVariable(text string) (name string, braced, ok bool) {
	at := strings.LastIndexByte(text, '$')
	if at < 0 || at > 0 && text[at-1] == '\\' {
		return "", false, false
	}
	name, braced = strings.CutPrefix(text[at+1:], "{")
	for i := range len(name) {
		if b := name[i]; b != '_' && (b < '0' || b > '9') && (b|0x20 < 'a' || b|0x20 > 'z') {
			return "", false, false
		}
	}
	return name, braced, true
}

// variables are those of ARG and ENV that have a meaning here, with their values
// where the file tells them.
func (c *completer) variables(typed string, braced bool) {
	names := c.visible(variable)
	values := c.view.values().at(c.before())
	if c.row.Section == "ROOTFS" {
		names = c.globals()
		names = append(names, slices.DeleteFunc(check.BuildPlatformArgs(), func(n string) bool { return slices.Contains(names, n) })...)
	}
	for _, name := range names {
		detail := "a variable"
		if v, ok := values[name]; ok {
			detail = "= " + v
		}
		c.variable(name, typed, braced, detail)
	}
}

func (c *completer) globals() []string {
	var out []string
	for _, m := range c.view.names().mentions {
		if m.kind == variable && m.def && m.stage == global && !slices.Contains(out, m.name) {
			out = append(out, m.name)
		}
	}
	return out
}

// variable offers a name behind $ or ${, whose end it writes too.
func (c *completer) variable(name, typed string, braced bool, detail string) {
	text := name
	next := byte(0)
	if c.at < len(c.text) {
		next = c.text[c.at]
	}
	if braced && next != '}' {
		text += "}"
	}
	c.add(protocol.CompletionItem{Label: name, Kind: protocol.KindVariable, Detail: detail, FilterText: name}, len(typed), text)
}

// installTime offers the variables of templates.
func (c *completer) installTime(typed string, braced bool) {
	x, scope := c.view.names(), c.scope()
	var names []string
	for _, m := range x.mentions {
		if m.kind == installTime && m.def && m.stage == scope && !slices.Contains(names, m.name) {
			names = append(names, m.name)
			c.variable(m.name, typed, braced, "by EXPORT default")
		}
	}
	for _, name := range check.InstallTimeVariables() {
		if !slices.Contains(names, name) {
			c.variable(name, typed, braced, "set by the installer")
		}
	}
}

// inHeredoc completes variables in the body of a heredoc.
func (c *completer) inHeredoc() {
	typed, braced, ok := openVariable(c.partial)
	if !ok || c.row == nil {
		return
	}
	switch {
	case c.row.Keyword == "EXPORT":
		c.installTime(typed, braced)
	case c.row.Form == instr.Command || c.heredoc.Expand:
		c.variables(typed, braced)
	}
}
