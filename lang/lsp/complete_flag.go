package lsp

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// flagWord completes a word that begins with "--": its name, or its value.
func (c *completer) flagWord() {
	name, value, has := strings.Cut(c.partial[2:], "=")
	if !has {
		c.flagNames()
		return
	}
	rules := c.rules()
	if c.row.Form == instr.Choice && c.verb == nil {
		rules = &c.row.Verbs[0]
	}
	if f := rules.Flag(name); f != nil {
		c.flagValue(*f, value)
	}
}

func (c *completer) flagNames() {
	if c.row.Form == instr.Choice && c.verb == nil {
		c.flagsOf(c.row.Verbs[0].Flags)
		return
	}
	c.flagsOf(c.rules().Flags)
}

// flagsOf offers flags by name, but for those that stand there and may not stand
// twice.
func (c *completer) flagsOf(flags []instr.Flag) {
	for _, f := range flags {
		if slices.Contains(c.flags, f.Name) && f.Kind != instr.Many && f.Kind != instr.Comma {
			continue
		}
		text := "--" + f.Name
		if f.Kind != instr.Bool {
			text += "="
		}
		item := protocol.CompletionItem{Label: "--" + f.Name, Kind: protocol.KindProperty, Detail: f.String(), Documentation: c.doc(f.Help), FilterText: "--" + f.Name}
		if f.Kind != instr.Bool {
			item.Command = &protocol.Command{Title: "values", Command: "editor.action.triggerSuggest"}
		}
		c.add(item, len(c.partial), text)
	}
}

// flagValue completes what stands behind a flag's "=".
func (c *completer) flagValue(f instr.Flag, value string) {
	last := value[strings.LastIndexByte(value, ',')+1:]
	switch {
	case f.Name == "mount" && c.row.Keyword == "RUN":
		c.mount(value, last)
	case f.Values != nil:
		c.plain(protocol.KindValue, value, f.Values)
	case f.Kind == instr.Bool:
		c.plain(protocol.KindValue, value, []string{"true", "false"})
	case f.Name == "from":
		c.stages(value)
	case f.Name == "platform":
		c.plain(protocol.KindValue, value, platforms)
	case f.Name == "enablerepo" || f.Name == "disablerepo":
		c.plain(protocol.KindModule, last, c.visible(repository))
	case f.Name == "chmod":
		c.plain(protocol.KindValue, value, []string{"0644", "0755", "0600", "u=rwX,go=rX"})
	case f.Name == "cap-add" || f.Name == "cap-drop":
		c.plain(protocol.KindConstant, last, []string{"all"})
	case slices.Contains([]string{"username", "password", "sslclientcert", "sslclientkey"}, f.Name):
		c.plain(protocol.KindValue, value, []string{"secret:"})
	case f.Name == "sslcacert" || f.Name == "manifest":
		c.files(value, false)
	}
}

// platforms are those that images are commonly made for.
var platforms = []string{"linux/amd64", "linux/arm64", "linux/arm/v7", "linux/ppc64le", "linux/s390x", "linux/riscv64", "$BUILDPLATFORM", "$TARGETPLATFORM"}

// plain offers words in the place of what is typed of them.
func (c *completer) plain(kind int, typed string, words []string) {
	for _, w := range words {
		c.word(kind, len(typed), w, "")
	}
}

// mount completes the value of RUN --mount.
func (c *completer) mount(value, last string) {
	kind := check.MountTypes()[0]
	for part := range strings.SplitSeq(value, ",") {
		if t, ok := strings.CutPrefix(part, "type="); ok {
			kind = t
		}
	}
	key, typed, has := strings.Cut(last, "=")
	switch {
	case !has:
		for _, k := range check.MountKeys(kind) {
			if !check.BareMountKey(k) {
				k += "="
			}
			if !strings.Contains(","+value, ","+k) {
				c.word(protocol.KindProperty, len(last), k, "of a mount of type "+kind)
			}
		}
	case key == "type":
		c.plain(protocol.KindEnum, typed, check.MountTypes())
	case key == "sharing":
		c.plain(protocol.KindEnum, typed, check.SharingModes())
	case key == "from":
		c.stages(typed)
	case key == "source" || key == "src":
		if kind == "bind" && !strings.Contains(","+value, ",from=") {
			c.files(typed, false)
		}
	}
}

// stages offers the stages of the file by name.
func (c *completer) stages(typed string) {
	x := c.view.names()
	for n, s := range x.stages {
		if s.name == "" || n == c.scope() {
			continue
		}
		detail := "a stage"
		if s.word != nil {
			detail = "a stage on " + s.word.Text
		}
		c.word(protocol.KindModule, len(typed), s.name, detail)
	}
}

// visible are the names of a kind that have a meaning in the stage at hand, in
// the order in which they get it.
func (c *completer) visible(k kind) []string {
	x, scope := c.view.names(), c.scope()
	var out []string
	for _, m := range x.mentions {
		if m.kind == k && m.def && x.sees(scope, m.stage) && !slices.Contains(out, m.name) {
			out = append(out, m.name)
		}
	}
	return out
}
