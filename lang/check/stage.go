package check

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

var stageName = pattern.New(`^[a-z][a-z0-9-_.]*$`)

var checksum = pattern.New(`^sha256:[0-9a-f]{64}$`)

// rootfs is ROOTFS and FROM.
func (c *checker) rootfs(f flags) Node {
	n := &Rootfs{Platform: f.word("platform"), Checksum: f.word("checksum")}
	args := c.in.Args
	if len(args) == 0 {
		c.missing("a source")
		return n
	}
	n.Source = args[0]
	switch {
	case len(args) == 2 && strings.EqualFold(args[1].Text, "as"):
		c.missing("a name behind AS")
	case len(args) > 1 && strings.HasPrefix(args[1].Text, "--"):
		flag, _, _ := strings.Cut(args[1].Text, "=")
		c.tooMany(args[1], "flags stand before the source: write "+c.in.Keyword.Text+" "+flag+"=… SOURCE")
	case len(args) > 1 && !strings.EqualFold(args[1].Text, "as"):
		c.tooMany(args[1], "write "+c.in.Keyword.Text+" SOURCE AS NAME")
	case len(args) > 3:
		c.tooMany(args[3], "write "+c.in.Keyword.Text+" SOURCE AS NAME")
	}
	c.rootfsWords(n)
	n.Parent = c.findParent(n.Source.Text)
	if n.Parent == nil && n.Source.Text != "scratch" && instr.Suggest(n.Source.Text, []string{"scratch"}) != "" {
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleUnknownStage,
			Summary: fmt.Sprintf("%q is taken for an image", n.Source.Text),
			Hint:    "did you mean scratch?",
			Span:    n.Source.Span,
		})
	}
	return n
}

// rootfsWords checks what is plain to see of a source.
func (c *checker) rootfsWords(n *Rootfs) {
	src := n.Source.Text
	c.headWord(n.Source)
	if n.Platform != nil {
		c.headWord(*n.Platform)
		c.windowsPlatform(*n.Platform)
	}
	if n.Checksum != nil {
		c.headWord(*n.Checksum)
		if s := n.Checksum.Text; !strings.Contains(s, "$") && !checksum.MatchString(s) {
			c.badValue(RuleBadValue, *n.Checksum, "a checksum is not "+strconv.Quote(s),
				"write sha256: and 64 hexadecimal digits in lower case")
		}
	}
	switch {
	case strings.HasPrefix(src, "/") || strings.HasPrefix(src, "../") || src == "..":
		c.badValue(RuleBadPath, n.Source, strconv.Quote(src)+" lies outside of the context",
			"give it a name with --build-context NAME="+src+" and write "+c.in.Row.Keyword+" NAME")
	case archive.MatchString(src) && !strings.HasPrefix(src, "./") && !strings.Contains(src, ":"):
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleBareArchive,
			Summary: strconv.Quote(src) + " is taken for an image's name",
			Hint:    "write ./" + src + " for the file in the context",
			Span:    n.Source.Span,
		})
	}
}

var archive = pattern.New(`\.(tar|tgz|tar\.(gz|xz|zst|bz2))$`)

// headWord is word for the lines that begin stages: they see the ARGs before
// the first stage, and what is not set is empty, with a warning.
func (c *checker) headWord(w Word) {
	if !c.expands(w) {
		return
	}
	for _, r := range scanRefs(w.Text, c.file.Escape, true) {
		if r.op != 0 || c.globals.has(r.name) || slices.Contains(platformArgs, r.name) {
			continue
		}
		where := " before the first " + c.in.Row.Keyword
		if c.in.Row.Keyword == "ARG" {
			where = " above"
		}
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleUndefinedArgInFrom,
			Summary: fmt.Sprintf("the variable %q is not set, and so is empty", r.name),
			Hint:    "write ARG " + r.name + where,
			Span:    r.span(w),
		})
	}
}

// findParent is the last stage so far of that name.
func (c *checker) findParent(name string) *Stage {
	return c.byName[strings.ToLower(name)]
}

func (c *checker) addStage(i *Instr, n *Rootfs) {
	s := &Stage{Index: len(c.prog.Stages), From: i, Span: i.Span}
	s.Name = c.nameOfStage()
	sc := &scope{known: n.Source.Text == "scratch"}
	if n.Parent != nil {
		sc = c.scopes[n.Parent.Index].child()
	}
	if sc.known {
		sc.set("PATH", i.Span)
	}
	i.Stage = s
	if s.Name != "" {
		c.byName[s.Name] = s
	}
	c.prog.Stages = append(c.prog.Stages, s)
	c.scopes = append(c.scopes, sc)
}

// nameOfStage checks the NAME behind AS; "" where there is none or a bad one.
func (c *checker) nameOfStage() string {
	args := c.in.Args
	if len(args) < 3 || !strings.EqualFold(args[1].Text, "as") {
		return ""
	}
	w := args[2]
	name := strings.ToLower(w.Text)
	switch {
	case !stageName.MatchString(name):
		c.badValue(RuleBadName, w, fmt.Sprintf("a stage cannot be named %q", w.Text),
			"begin with a letter and go on with letters, digits and . _ -")
		return ""
	case name == "scratch" || name == "context":
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleReservedStage,
			Summary: fmt.Sprintf("the name %q has a meaning of its own", name),
			Hint:    "choose another name for the stage",
			Span:    w.Span,
		})
	}
	if other := c.findParent(name); other != nil {
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleDuplicateStage,
			Summary: fmt.Sprintf("two stages are named %q, and the last is meant from here on", name),
			Hint:    "choose another name for one of them",
			Span:    w.Span,
			Related: []diag.Related{{Message: "first here", Span: other.From.Span}},
		})
	}
	if w.Text != name {
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleStageNameCasing,
			Summary: fmt.Sprintf("the stage's name is %q, in lower case", name),
			Hint:    "write AS " + name,
			Span:    w.Span,
		})
	}
	return name
}

// reservedStages refuses names that --target could not tell from a format.
func (c *checker) reservedStages() {
	if len(c.prog.Targets) == 0 {
		return
	}
	for _, s := range c.prog.Stages {
		if slices.Contains(instr.Formats(), s.Name) {
			c.report(diag.Diagnostic{
				Rule:    RuleReservedStage,
				Summary: fmt.Sprintf("a stage cannot be named %q, a format, in a file with a TARGET", s.Name),
				Hint:    "choose another name for the stage",
				Span:    s.From.Span,
			})
		}
	}
}
