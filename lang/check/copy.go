package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// moved are the words of COPY and ADD.
type moved struct {
	sources  []Word
	dest     Word
	heredocs []Heredoc
}

// moved takes the words apart; false where an error was reported.
func (c *checker) moved() (m moved, ok bool) {
	args, name := c.in.Args, c.in.Row.Keyword
	if len(args) < 2 {
		c.missingPaths(args)
		return m, false
	}
	if w := quotedWord(args); w != nil && !c.in.JSON {
		c.badValue(RuleBadExpansion, *w, name+" does not take quotes around a name with blanks",
			"write "+name+` ["a b", "/to/"]: a JSON list`)
		return m, false
	}
	for i, w := range args {
		w.Raw = false // Dockerfiles expand the JSON form too
		last := i == len(args)-1
		if doc, ok := syntax.ParseHeredoc(w.Text); ok && !c.in.JSON {
			if last {
				c.badValue(RuleHeredocPlace, w, "a heredoc cannot be the destination", "write "+name+" "+w.Text+" PATH")
				return m, false
			}
			m.heredocs = append(m.heredocs, c.body(doc.Name))
			continue
		}
		c.word(w)
		if last {
			m.dest = w
			c.windowsPath(w)
			continue
		}
		m.sources = append(m.sources, w)
	}
	return m, true
}

// missingPaths reports a line of less than two words. One that begins a list
// was read as words since it is no valid list.
func (c *checker) missingPaths(args []Word) {
	if len(args) == 0 || c.refused || c.in.JSON || strings.HasPrefix(args[0].Text, "[") {
		c.missing("a source and a destination")
		return
	}
	c.report(diag.Diagnostic{
		Rule:    RuleMissingArgument,
		Summary: c.in.Title() + " does not say where to",
		Hint:    "write " + c.in.Title() + " " + args[0].Text + " DESTINATION",
		Span:    args[0].Span,
	})
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

// body is the last heredoc of that name, as in Dockerfiles.
func (c *checker) body(name string) Heredoc {
	for _, h := range slices.Backward(heredocs(c.in.Heredocs)) {
		if h.Name == name {
			return h
		}
	}
	return Heredoc{Name: name}
}

func (c *checker) copy(f flags) Node {
	m, ok := c.moved()
	if !ok {
		return nil
	}
	n := &Copy{
		Sources: m.sources, Dest: m.dest, Heredocs: m.heredocs,
		From: f.word("from"), Chown: f.word("chown"), Chmod: f.word("chmod"),
		Link: f.bool("link"), Parents: f.bool("parents"), Exclude: raw(f.words("exclude")),
	}
	c.optional(n.Chown)
	c.copyMode(n.Chmod)
	if n.From == nil {
		return n
	}
	n.From.Raw = true
	c.fromWord(*n.From, "COPY --from")
	if len(n.Heredocs) > 0 {
		c.badValue(RuleHeredocPlace, *n.From, "a heredoc comes from no stage", "copy it in a COPY of its own")
	}
	return n
}

// fromWord refuses what cannot name where files come from.
func (c *checker) fromWord(w Word, what string) {
	switch {
	case w.Text == "":
		c.badValue(RuleBadValue, w, what+" has no stage", "write the name of a stage, or leave it out for the context")
	case strings.Contains(w.Text, "$"):
		c.badValue(RuleBadValue, w, what+" takes no variables",
			"begin a stage with ROOTFS "+w.Text+" AS NAME before, and name that one")
	}
}

func (c *checker) addFiles(f flags) Node {
	m, ok := c.moved()
	if !ok {
		return nil
	}
	n := &Add{
		Sources: m.sources, Dest: m.dest, Heredocs: m.heredocs,
		Chown: f.word("chown"), Chmod: f.word("chmod"), Checksum: f.word("checksum"),
		KeepGitDir: f.bool("keep-git-dir"), Link: f.bool("link"), Exclude: raw(f.words("exclude")),
	}
	if len(f["unpack"]) > 0 {
		unpack := f.bool("unpack")
		n.Unpack = &unpack
	}
	c.optional(n.Chown)
	c.copyMode(n.Chmod)
	c.optional(n.Checksum)
	if n.Checksum != nil {
		c.addChecksum(n)
	}
	return n
}

// A digest of a file, or a commit of a repository, whole or its beginning.
var addDigest = pattern.New(`^(sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128}|[0-9a-f]{7,64})$`)

// addChecksum wants one source from elsewhere, and the form of a digest.
func (c *checker) addChecksum(n *Add) {
	w := *n.Checksum
	if text, ok := c.literal(w); ok && !addDigest.MatchString(text) {
		c.badValue(RuleBadValue, w, fmt.Sprintf("a checksum is not %q", text),
			"write sha256: and 64 hexadecimal digits, or the commit of a repository")
	}
	if len(n.Sources) != 1 || len(n.Heredocs) > 0 {
		c.badValue(RuleFlagValue, w, "a checksum is that of one source", "write an ADD for each source")
		return
	}
	if text, ok := c.literal(n.Sources[0]); ok && !strings.Contains(text, "://") && !strings.HasPrefix(text, "git@") {
		c.badValue(RuleFlagValue, w, "a file of the context has no checksum", "leave it out; it is for URLs and repositories")
	}
}

// raw makes words that are taken as they are.
func raw(list []Word) []Word {
	for i := range list {
		list[i].Raw = true
	}
	return list
}
