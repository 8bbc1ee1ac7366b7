package check

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

func (c *checker) exportFile(f flags) Node {
	args := c.in.Args
	if len(c.in.Heredocs) > 0 {
		c.badValue(RuleHeredocPlace, Word{Span: c.in.Heredocs[0].Word}, "EXPORT file takes no heredoc",
			"write COPY <<"+c.in.Heredocs[0].Name+" PATH for the stage, and EXPORT file PATH HOSTPATH")
		return nil
	}
	if len(args) < 2 {
		return c.missing("a source and a path of the host")
	}
	n := &ExportFile{
		Sources: args[:len(args)-1], Dest: args[len(args)-1], From: f.word("from"),
		Chown: f.word("chown"), Chmod: f.word("chmod"), Template: f.bool("template"),
	}
	c.ordinary(n.Chmod)
	c.strictAll(args, false)
	c.strictOptional(n.Chown, false)
	c.strictOptional(n.Chmod, false)
	c.mode(n.Chmod)
	for _, w := range n.Sources {
		if !strings.HasPrefix(unquoted(w), "/") {
			c.contextPath(w)
		}
	}
	c.hostPath(n.Dest)
	if dest, ok := c.literal(n.Dest); ok && len(n.Sources) > 1 && strings.HasPrefix(dest, "/") && !strings.HasSuffix(dest, "/") {
		c.badValue(RuleBadPath, n.Dest, fmt.Sprintf("several files cannot all be %q", dest), "write "+dest+"/ for a directory")
	}
	if n.From != nil {
		n.From.Raw = true
		c.fromWord(*n.From, "EXPORT file --from")
		c.absoluteSources(n)
	}
	return n
}

// absoluteSources wants the sources of a --from to be paths of that stage.
func (c *checker) absoluteSources(n *ExportFile) {
	for _, w := range n.Sources {
		if text, ok := c.literal(w); ok && !strings.HasPrefix(text, "/") {
			c.badValue(RuleBadPath, w, fmt.Sprintf("%q is a path of the context, and --from names a stage", text),
				"write /"+text+", or leave --from out")
		}
	}
}

func (c *checker) exportDir(f flags) Node {
	if len(c.in.Args) == 0 {
		return c.missing("a path of the host")
	}
	n := &ExportDir{Paths: c.in.Args, Chmod: f.word("chmod")}
	c.strictAll(n.Paths, false)
	c.strictOptional(n.Chmod, false)
	c.mode(n.Chmod)
	for _, w := range n.Paths {
		c.hostPath(w)
		c.notRoot(w)
	}
	return n
}

func (c *checker) exportSymlink(flags) Node {
	args := c.in.Args
	switch {
	case len(args) < 2:
		return c.missing("what the link says and its path on the host")
	case len(args) > 2:
		return c.tooMany(args[2], "write TEXT and HOSTPATH, in quotes where they hold blanks")
	}
	c.strictAll(args, false)
	c.hostPath(args[1])
	c.notRoot(args[1])
	return &ExportSymlink{Text: args[0], Path: args[1]}
}

// hostPath wants an absolute path that stays below the host's root.
func (c *checker) hostPath(w Word) {
	text, ok := c.literal(w)
	switch {
	case !ok:
	case !strings.HasPrefix(text, "/"):
		c.badValue(RuleBadPath, w, fmt.Sprintf("%q is no path of the host", text), "write a path that begins with /")
	case slices.Contains(strings.Split(text, "/"), ".."):
		c.badValue(RuleBadPath, w, fmt.Sprintf("%q goes up", text), "write the path without ..")
	}
}

// notRoot refuses the host's root, which is there.
func (c *checker) notRoot(w Word) {
	if text, ok := c.literal(w); ok && path.Clean(text) == "/" {
		c.badValue(RuleBadPath, w, "this is the host's root", "name what is in it")
	}
}

// ordinary refuses a mode by which a program runs with its owner's rights: a host
// is given none.
func (c *checker) ordinary(w *Word) {
	if w == nil {
		return
	}
	text, ok := c.literal(*w)
	if mode, err := strconv.ParseUint(text, 8, 12); ok && err == nil && mode&0o6000 != 0 {
		c.badValue(RuleFlagValue, *w, fmt.Sprintf("--chmod=%s is for a program with its owner's rights, and a host is given none", text), "write 0755")
	}
}

var modePattern = pattern.New(`^[0-7]{3,4}$`)

// mode wants an octal mode where it holds no variable.
func (c *checker) mode(w *Word) {
	if w == nil {
		return
	}
	if text, ok := c.literal(*w); ok && !modePattern.MatchString(text) {
		c.badValue(RuleFlagValue, *w, fmt.Sprintf("--chmod cannot be %q", text), "write an octal number, such as 0644")
	}
}

// exportText gives the builder of service, config or tmpfiles.
func exportText(kind string) func(*checker, flags) Node {
	return func(c *checker, f flags) Node { return c.exportText(kind, f) }
}

func (c *checker) exportText(kind string, f flags) Node {
	args := c.in.Args
	tuned := kind == "config" && len(c.in.Flags) > 0
	switch {
	case tuned && len(args) > 0:
		c.report(diag.Diagnostic{
			Rule:    RuleFlagValue,
			Summary: "EXPORT config takes flags or a source, not both",
			Hint:    "flags tune the configuration that is generated; write what they say into the source, or leave it out",
			Span:    args[0].Span,
		})
		return nil
	case tuned:
		c.exportOnce(kind, true)
		return c.exportConfig(f)
	case len(args) == 0:
		return c.missing("a file of the context, or a heredoc")
	case len(args) > 1:
		return c.tooMany(args[1], "write one file, or one heredoc")
	}
	c.exportOnce(kind, false)
	n := &ExportText{Kind: kind}
	if len(c.in.Heredocs) > 0 {
		doc := heredocs(c.in.Heredocs)[0]
		doc.Expand, doc.Body.Raw = false, true
		n.Heredoc = &doc
		return n
	}
	n.Source = &args[0]
	c.strict(args[0], false)
	if !strings.HasPrefix(unquoted(args[0]), "/") {
		c.contextPath(args[0])
	}
	return n
}

// unexpanded is a word without its quotes, its variables left.
func (c *checker) unexpanded(w Word) Word {
	w.Text, w.Raw = syntax.Unquote(w.Text, c.file.Escape), true
	return w
}

func unquoted(w Word) string { return strings.TrimLeft(w.Text, `"'`) }

func (c *checker) exportDefault(flags) Node {
	pairs := c.exportPairs()
	if pairs == nil {
		return c.missing("NAME=VALUE")
	}
	for _, p := range pairs {
		c.strict(p.Value, false)
		if name, ok := c.literal(p.Name); ok {
			c.defaultName(p.Name, name)
		}
	}
	return &ExportDefault{Pairs: pairs}
}

func (c *checker) exportRename(flags) Node {
	pairs := c.exportPairs()
	if pairs == nil {
		return c.missing("FROM=TO")
	}
	for i, p := range pairs {
		c.hostPath(p.Name)
		c.noSlash(p.Name)
		pairs[i].Value = c.unexpanded(p.Value)
		if to := pairs[i].Value.Text; !strings.HasPrefix(to, "/") && !strings.HasPrefix(to, "$") {
			c.badValue(RuleBadPath, p.Value, fmt.Sprintf("%q is no path of the host", to), "write a path that begins with /, or with an install-time variable")
		}
	}
	return &ExportRename{Pairs: pairs}
}

// noSlash refuses a / at the end, with which the installer finds nothing to
// rename.
func (c *checker) noSlash(w Word) {
	if text, ok := c.literal(w); ok && strings.HasPrefix(text, "/") && strings.HasSuffix(text, "/") {
		c.badValue(RuleBadPath, w, fmt.Sprintf("%q ends in a /", text), "write it without; a directory is renamed whole")
	}
}

// exportPairs are the pairs with their left sides checked.
func (c *checker) exportPairs() []Pair {
	var out []Pair
	for _, p := range c.in.Pairs {
		c.strict(p.Name, false)
		out = append(out, Pair{Name: p.Name, Value: *p.Value})
	}
	return out
}
