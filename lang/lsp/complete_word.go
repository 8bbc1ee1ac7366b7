package lsp

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// argument completes a word that is neither keyword nor verb nor flag.
func (c *completer) argument() {
	last := c.partial
	title := c.row.Keyword
	if c.verb != nil {
		title += " " + c.verb.Keyword
	}
	switch title {
	case "ROOTFS", "FROM":
		c.source()
	case "ARG":
		c.args()
	case "COPY", "ADD", "EXPORT file":
		if !slices.Contains(c.flags, "from") && !strings.HasPrefix(last, "/") && !strings.HasPrefix(last, "<<") {
			c.files(last, false)
		}
	case "INCLUDE":
		c.files(last, true)
	case "YUM key", "EXPORT service", "EXPORT config", "EXPORT tmpfiles":
		c.files(last, false)
	case "YUM install", "YUM upgrade", "YUM downgrade", "YUM remove":
		c.packages()
	case "YUM set":
		for _, o := range check.MainOptions() {
			c.word(protocol.KindProperty, len(last), o+"=", "an option of [main]")
		}
	case "YUM module":
		if len(c.words) == 0 {
			c.plain(protocol.KindFunction, last, check.ModuleActions())
		}
	case "EXPORT default":
		c.missingDefaults()
	case "LABEL":
		if !strings.Contains(last, "=") {
			for _, name := range annotations {
				c.word(protocol.KindProperty, len(last), "org.opencontainers.image."+name+"=", "a label that tools read")
			}
		}
	case "STOPSIGNAL":
		c.plain(protocol.KindConstant, last, check.Signals())
	}
}

// annotations are the predefined ones of the OCI image specification 1.1,
// annotations.md, that people write.
var annotations = []string{
	"authors", "created", "description", "documentation", "licenses", "revision", "source", "title", "url", "vendor", "version",
}

// source completes what a stage stands on, and AS.
func (c *completer) source() {
	switch {
	case len(c.words) == 1:
		c.word(protocol.KindKeyword, len(c.partial), "AS", "the stage's name")
	case len(c.words) > 1:
	case strings.HasPrefix(c.partial, "./"):
		c.files(c.partial, false)
	default:
		c.word(protocol.KindConstant, len(c.partial), "scratch", "an empty root file system")
		for _, s := range c.view.names().stages {
			if s.name != "" && c.view.tree.Lines[s.from].Span.End < c.offset {
				c.word(protocol.KindModule, len(c.partial), s.name, "a stage above")
			}
		}
		for _, form := range []string{"oci-archive://", "docker-archive://", "oci://", "./"} {
			c.word(protocol.KindValue, len(c.partial), form, "a source of the context")
		}
	}
}

// args are the ARGs that a stage may want to declare: those before the first
// stage, and those that need only be declared.
func (c *completer) args() {
	if c.scope() == global || strings.Contains(c.partial, "=") {
		return
	}
	for _, m := range c.view.names().mentions {
		if m.kind == variable && m.def && m.arg && m.stage == global {
			c.word(protocol.KindVariable, len(c.partial), m.name, "declared before the first stage")
		}
	}
	for _, name := range check.BuildPlatformArgs() {
		c.word(protocol.KindVariable, len(c.partial), name, "of the platforms of the build")
	}
}

// missingDefaults are the install-time variables that the stage's templates use
// and that have no value yet.
func (c *completer) missingDefaults() {
	if strings.Contains(c.partial, "=") {
		return
	}
	seen := map[string]bool{}
	for _, name := range check.InstallTimeVariables() {
		seen[name] = true
	}
	scope := c.scope()
	for _, m := range c.view.names().mentions {
		if m.kind == installTime && m.stage == scope && m.sym == nil && !seen[m.name] {
			seen[m.name] = true
			c.word(protocol.KindVariable, len(c.partial), m.name+"=", "a template uses it")
		}
	}
}

// maxNames bounds how many names of a directory are offered.
const maxNames = 500

// files offers what lies in the context, or, for an INCLUDE, beside the file.
// sysfiles leaves out what cannot be included.
func (c *completer) files(typed string, sysfiles bool) {
	root := c.view.dir
	if sysfiles {
		root = filepath.Dir(c.view.pathOf(c.file.Source))
	}
	dir, name := typed[:strings.LastIndexByte(typed, '/')+1], typed[strings.LastIndexByte(typed, '/')+1:]
	if !onDisk(root) || strings.ContainsAny(dir, `$"'*?[`) || filepath.IsAbs(dir) || !sysfiles && !filepath.IsLocal("./"+dir) {
		return
	}
	entries, err := os.ReadDir(filepath.Join(root, filepath.FromSlash(dir)))
	if err != nil {
		return
	}
	for _, e := range entries {
		hidden := strings.HasPrefix(e.Name(), ".") && !strings.HasPrefix(name, ".")
		path, _ := filepath.Rel(root, filepath.Join(root, filepath.FromSlash(dir), e.Name()))
		switch {
		case hidden || strings.ContainsAny(e.Name(), " \t\n$\"'\\"):
		case c.view.opts.Ignored != nil && c.view.opts.Ignored(filepath.ToSlash(path)):
		case e.IsDir():
			c.add(protocol.CompletionItem{
				Label: e.Name() + "/", Kind: protocol.KindFolder,
				Command: &protocol.Command{Title: "more", Command: "editor.action.triggerSuggest"},
			}, len(name), e.Name()+"/")
		default:
			c.word(protocol.KindFile, len(name), e.Name(), "")
		}
		if len(c.list.Items) >= maxNames {
			c.list.IsIncomplete = true
			return
		}
	}
}

// directives completes a comment: directives at the head of the file, and rules
// where a comment names some.
func (c *completer) directives() {
	body, _ := strings.CutPrefix(strings.TrimLeft(c.partial, " \t"), "#")
	body = strings.TrimLeft(body, " \t")
	key, value, has := strings.Cut(body, "=")
	head := len(c.file.Instrs) == 0 || c.offset < c.file.Instrs[0].Span.Start
	switch {
	case has && strings.EqualFold(strings.TrimSpace(key), "check"):
		c.rulesOf(value)
	case has && strings.EqualFold(strings.TrimSpace(key), "escape"):
		c.plain(protocol.KindValue, value, []string{"`", `\`})
	case has:
	default:
		for _, d := range []struct{ text, help string }{
			{"check=skip=", "rules whose findings are not wanted here"},
			{"syntax=", "the frontend that docker build takes"},
			{"escape=", "the character that joins lines"},
			{"sysfile=1", "the version of the language"},
		} {
			if head || strings.HasPrefix(d.text, "check") {
				c.word(protocol.KindProperty, len(body), d.text, d.help)
			}
		}
	}
}

// rulesOf completes what stands behind "check=".
func (c *completer) rulesOf(value string) {
	value = value[strings.LastIndexByte(value, ';')+1:]
	key, list, has := strings.Cut(value, "=")
	if !has {
		c.plain(protocol.KindProperty, value, []string{"skip=", "error=true", "experimental="})
		return
	}
	typed := list[strings.LastIndexByte(list, ',')+1:]
	for _, r := range lint.Rules() {
		if r.Severity != diag.Error && (key == "skip" && !r.Off || key == "experimental" && r.Off) {
			c.add(protocol.CompletionItem{Label: r.Name, Kind: protocol.KindConstant, Detail: r.Summary, Documentation: c.doc(r.Markdown())}, len(typed), r.Name)
		}
	}
}
