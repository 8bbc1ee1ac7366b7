package check

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// A repository's ID, by dnf's rule.
var repoID = regexp.MustCompile(`^[A-Za-z0-9_.:-]+$`)

func (c *checker) yumRepo(f flags) Node {
	if len(c.in.Heredocs) > 0 {
		c.report(notYet("YUM repo with a heredoc", c.in.Heredocs[0].Word))
		return nil
	}
	if len(c.in.Args) == 0 {
		return c.missing("an ID")
	}
	if len(c.in.Args) > 1 {
		return c.tooMany(c.in.Args[1], "write --baseurl=URL for where it is")
	}
	id := c.in.Args[0]
	if strings.HasSuffix(id.Text, ".repo") {
		c.report(notYet("YUM repo with a .repo file", id.Span))
		return nil
	}
	esc := c.file.Escape
	n := &YumRepo{
		ID:         id,
		BaseURL:    f.list("baseurl", esc),
		MirrorList: f.word("mirrorlist"), Metalink: f.word("metalink"),
		GPGKeys: f.list("gpgkey", esc), NoGPGCheck: f.bool("nogpgcheck"), RepoGPGCheck: f.bool("repo-gpgcheck"),
		Keep: f.bool("keep"), Priority: f.word("priority"), Cost: f.word("cost"),
		Exclude: f.list("exclude", esc), IncludePkgs: f.list("includepkgs", esc),
	}
	c.repoWords(n)
	c.repoPlaces(n)
	return n
}

func (c *checker) repoWords(n *YumRepo) {
	c.strict(n.ID, true)
	if id, ok := c.literal(n.ID); ok && !repoID.MatchString(id) {
		c.badValue(RuleBadName, n.ID, fmt.Sprintf("a repository cannot be named %q", id), "use letters, digits and _ . : - only")
	}
	for _, list := range [][]Word{n.BaseURL, n.GPGKeys, n.Exclude, n.IncludePkgs} {
		c.strictAll(list, true)
	}
	for _, w := range []*Word{n.MirrorList, n.Metalink, n.Priority, n.Cost} {
		c.strictOptional(w, true)
	}
	for _, w := range n.BaseURL {
		c.url(w)
	}
	for _, w := range []*Word{n.MirrorList, n.Metalink} {
		if w != nil {
			c.url(*w)
		}
	}
	c.number(n.Priority, "priority", 1, 99)
	c.number(n.Cost, "cost", 0, 1<<31-1)
}

// A URL that repositories are read by. Yum's variables may stand behind the
// host's beginning, and an empty one is left out.
var repoURL = regexp.MustCompile(`^\s*((?i:https?|file)://\S*\s*)?$`)

// url checks how the place of a repository begins, where that is plain to see.
func (c *checker) url(w Word) {
	if strings.HasPrefix(strings.TrimLeft(w.Text, `"' `), "$") {
		return
	}
	text, ok := c.literal(w)
	if !ok {
		text = w.Text
	}
	if !repoURL.MatchString(text) {
		c.badValue(RuleFlagValue, w, fmt.Sprintf("%q is not the URL of a repository", text), "it begins with https://, http:// or file://")
	}
}

// number checks a flag's number where it holds no variable.
func (c *checker) number(w *Word, flag string, low, high int) {
	if w == nil {
		return
	}
	text, ok := c.literal(*w)
	if !ok {
		return
	}
	if v, err := strconv.Atoi(text); err != nil || v < low || v > high {
		c.badValue(RuleFlagValue, *w, fmt.Sprintf("--%s cannot be %q", flag, text),
			fmt.Sprintf("write a number from %d to %d", low, high))
	}
}

// repoPlaces wants exactly one of the three ways to say where a repository is.
func (c *checker) repoPlaces(n *YumRepo) {
	var given []string
	if len(n.BaseURL) > 0 {
		given = append(given, "--baseurl")
	}
	if n.MirrorList != nil {
		given = append(given, "--mirrorlist")
	}
	if n.Metalink != nil {
		given = append(given, "--metalink")
	}
	d := diag.Diagnostic{Rule: RuleMissingArgument, Span: n.ID.Span}
	switch len(given) {
	case 1:
		return
	case 0:
		d.Summary = fmt.Sprintf("the repository %q has no URL", n.ID.Text)
		d.Hint = "write --baseurl=URL, --mirrorlist=URL or --metalink=URL"
	default:
		d.Rule = RuleFlagValue
		d.Summary = strings.Join(given, " and ") + " stand together"
		d.Hint = "keep one of them"
	}
	c.report(d)
}

func (c *checker) yumKey(flags) Node {
	if len(c.in.Args) == 0 {
		return c.missing("a key's file or URL")
	}
	c.strictAll(c.in.Args, true)
	return &YumKey{Sources: c.in.Args}
}

func (c *checker) yumSet(flags) Node {
	pairs := c.yumPairs()
	if pairs == nil {
		return c.missing("OPTION=VALUE")
	}
	for _, p := range pairs {
		if name, ok := c.literal(p.Name); ok && !isMainOption(name) {
			c.badValue(RuleUnknownOption, p.Name, fmt.Sprintf("yum.conf has no option %q in [main]", name),
				suggest(name, mainOptionNames(), "the options are those of yum.conf(5) and dnf.conf(5)"))
		}
	}
	return &YumSet{Pairs: pairs}
}

// A yum variable's name, by dnf's rule.
var yumVariable = regexp.MustCompile(`^[A-Za-z0-9_]+$`)

func (c *checker) yumVar(f flags) Node {
	pairs := c.yumPairs()
	if pairs == nil {
		return c.missing("NAME=VALUE")
	}
	s := c.scope()
	for _, p := range pairs {
		name, ok := c.literal(p.Name)
		if ok && !yumVariable.MatchString(name) {
			c.badValue(RuleBadName, p.Name, fmt.Sprintf("a yum variable cannot be named %q", name), "use letters, digits and _ only")
			continue
		}
		if s.yum == nil {
			s.yum = map[string]bool{}
		}
		s.yum[name] = true
	}
	return &YumVar{Pairs: pairs, Keep: f.bool("keep")}
}

func (c *checker) yumPairs() []Pair {
	var out []Pair
	for _, p := range c.in.Pairs {
		c.strict(p.Name, true)
		c.strict(*p.Value, true)
		out = append(out, Pair{Name: p.Name, Value: *p.Value})
	}
	return out
}

func (c *checker) yumInstall(f flags) Node {
	if len(c.in.Args) == 0 {
		return c.missing("a package")
	}
	esc := c.file.Escape
	n := &YumInstall{
		Specs: c.in.Args, NoDocs: f.bool("nodocs"), NoGPGCheck: f.bool("nogpgcheck"),
		NoBest: f.bool("nobest"), NoWeakDeps: f.bool("no-weak-deps"), Langs: f.list("langs", esc),
		Exclude: f.list("exclude", esc), EnableRepo: f.list("enablerepo", esc),
		DisableRepo: f.list("disablerepo", esc), NoScripts: f.list("noscripts", esc),
	}
	for _, list := range [][]Word{n.Specs, n.Langs, n.Exclude, n.EnableRepo, n.DisableRepo, n.NoScripts} {
		c.strictAll(list, true)
	}
	for _, w := range n.Specs {
		c.dashed(w)
	}
	return n
}

// dashed catches yum's own short flags and a shell's operators, which are no
// packages.
func (c *checker) dashed(w Word) {
	if slices.Contains([]string{"&&", "||", ";", "|", "&"}, w.Text) {
		c.badValue(RuleBadValue, w, fmt.Sprintf("YUM is no shell's command, and %q no package", w.Text), "write another line for another command")
	}
	if !strings.HasPrefix(w.Text, "-") || strings.HasPrefix(w.Text, "--") {
		return
	}
	hint := "flags are --NAME"
	if w.Text == "-y" || w.Text == "-q" {
		hint = "leave it out: nothing is ever asked"
	}
	c.badValue(RuleUnknownFlag, w, fmt.Sprintf("YUM install has no flag %s", w.Text), hint)
}
