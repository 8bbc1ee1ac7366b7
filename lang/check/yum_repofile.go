package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

var repoFile = pattern.New(`\.repo["']?$`)

// isRepoFile is true for a word that names a file in yum's own form, and no ID.
func isRepoFile(s string) bool { return repoFile.MatchString(s) }

// yumRepoFile is YUM repo with a file, a URL or a heredoc.
func (c *checker) yumRepoFile(f flags) Node {
	n := &YumRepoFile{Keep: f.bool("keep")}
	for _, flag := range c.in.Flags {
		if _, known := f[flag.Name]; known && flag.Name != "keep" {
			c.report(diag.Diagnostic{
				Rule:    RuleFlagValue,
				Summary: "--" + flag.Name + " is a flag of a repository, and a file may name many",
				Hint:    "write it into the file, as " + strings.ReplaceAll(flag.Name, "-", "_") + "=…",
				Span:    flag.Span,
			})
		}
	}
	if args := c.in.Args; len(args) > 1 {
		if _, doc := syntax.ParseHeredoc(args[0].Text); !doc && len(c.in.Heredocs) > 0 {
			return c.tooMany(args[0], "the IDs stand in the text, as [ID]")
		}
		return c.tooMany(args[1], "write a YUM repo for each file")
	}
	if len(c.in.Heredocs) > 0 {
		n.Heredoc = &heredocs(c.in.Heredocs)[0]
		c.repoText(*n.Heredoc)
		return n
	}
	n.Source = &c.in.Args[0]
	c.strict(*n.Source, true)
	c.contextPath(*n.Source)
	return n
}

// repoText checks a heredoc in yum's own form: sections of repositories, and in
// them OPTION=VALUE; lines with blanks before them go on, and those that begin
// with # or ; are comments.
func (c *checker) repoText(h Heredoc) {
	c.strictBody(h)
	walk := repoLines{checker: c, seen: map[string]Word{}}
	text := h.Body.Span.Text()
	for at := 0; at < len(text); {
		end := strings.IndexByte(text[at:], '\n')
		if end < 0 {
			end = len(text) - at
		}
		line := Word{Text: strings.TrimSuffix(text[at:at+end], "\r")}
		if h.Chomp {
			line.Text = strings.TrimLeft(line.Text, "\t")
		}
		start := h.Body.Span.Start + at + end - len(line.Text)
		if strings.HasSuffix(text[at:at+end], "\r") {
			start--
		}
		line.Span = h.Body.Span.Source.Span(start, start+len(line.Text))
		walk.line(line)
		at += end + 1
	}
	walk.end()
	if len(walk.seen) == 0 && !walk.variable {
		c.badValue(RuleMissingArgument, Word{Span: c.in.Heredocs[0].Word}, "the text names no repository",
			"begin it with [ID], and write baseurl=URL below")
	}
}

// repoLines is a walk over the lines of a text in yum's form.
type repoLines struct {
	*checker
	seen     map[string]Word // sections, where they stand
	inside   bool            // of a section
	id       Word            // of the section at hand
	place    bool            // it says where the repository is
	variable bool            // a variable may bring more than stands there
}

func (r *repoLines) line(w Word) {
	text := strings.TrimSpace(w.Text)
	at := strings.Index(w.Text, text)
	w = slice(w, at, at+len(text))
	switch {
	case text == "" || text[0] == '#' || text[0] == ';':
	case text[0] == '$':
		r.variable = true
	case text[0] == '[':
		r.section(w)
	case at > 0 && r.inside: // goes on with the value above
	case !r.inside && !r.variable:
		r.badValue(RuleBadValue, w, "this line stands before the first [ID]", "write [ID] above it")
	default:
		r.option(w)
	}
}

// end wants the section at hand to say where its repository is.
func (r *repoLines) end() {
	if r.inside && !r.place && !r.variable {
		r.badValue(RuleMissingArgument, r.id, fmt.Sprintf("the repository %q has no URL", r.id.Text),
			"write baseurl=URL, mirrorlist=URL or metalink=URL below")
	}
}

func (r *repoLines) section(w Word) {
	r.end()
	name, ok := strings.CutSuffix(w.Text[1:], "]")
	id := slice(w, 1, 1+len(name))
	r.inside, r.place, r.id = true, !ok || name == "main" || !repoID.MatchString(name), id
	switch {
	case strings.Contains(name, "$"):
		r.variable = true
		return
	case !ok:
		r.badValue(RuleBadValue, w, "a section's ] is missing", "write [ID] alone on its line")
	case name == "main":
		r.badValue(RuleBadName, id, "[main] is no repository", "write YUM set OPTION=VALUE for what holds for all")
	case !repoID.MatchString(name):
		r.badValue(RuleBadName, id, fmt.Sprintf("a repository cannot be named %q", name), "use letters, digits and _ . : - only")
	}
	if first, twice := r.seen[name]; twice {
		r.report(diag.Diagnostic{
			Rule:    RuleBadName,
			Summary: fmt.Sprintf("two repositories of this text are named %q", name),
			Hint:    "give one of them another ID",
			Span:    id.Span,
			Related: []diag.Related{{Message: "first here", Span: first.Span}},
		})
	}
	r.seen[name] = id
}

func (r *repoLines) option(w Word) {
	name, _, ok := strings.Cut(w.Text, "=")
	name = strings.TrimSpace(name)
	key := slice(w, 0, len(name))
	known := slices.Contains(repoOptionNames(), name)
	if !ok || !known || slices.Contains([]string{"baseurl", "mirrorlist", "metalink"}, name) {
		r.place = true // or what is wrong here was meant to say it
	}
	switch {
	case !ok:
		r.badValue(syntax.RuleMissingEquals, w, fmt.Sprintf("%q has no =", w.Text), "write OPTION=VALUE; a line that goes on begins with a blank")
	case strings.Contains(name, "$"):
	case !known:
		r.badValue(RuleUnknownOption, key, fmt.Sprintf("a repository has no option %q", name),
			suggest(name, repoOptionNames(), "the options are those of yum.conf(5) and dnf.conf(5)"))
	}
}

// strictBody checks the variables of a heredoc that is expanded.
func (c *checker) strictBody(h Heredoc) {
	if !h.Expand || !strings.Contains(h.Body.Text, "$") {
		return
	}
	x := Expander{Escape: '\\', Lookup: func(string) (string, bool) { return "x", true }}
	if _, err := x.Heredoc(h); err != nil {
		c.report(asDiagnostic(err))
		return
	}
	for _, r := range scanRefs(h.Body.Text, '\\', false) {
		w := bodyPart(h, r.from, r.to)
		r.from, r.to = 0, len(w.Text)
		c.strictRefs(w, []ref{r}, true)
	}
}
