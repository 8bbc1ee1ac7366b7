package check

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/lang/pattern"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

func (c *checker) yumInstall(f flags) Node {
	if len(c.in.Args) == 0 {
		return c.missing("a package")
	}
	n := c.installation(f)
	return &n
}

// installation is what install, upgrade and downgrade have in common.
func (c *checker) installation(f flags) YumInstall {
	esc := c.file.Escape
	n := YumInstall{
		Specs: c.in.Args, AllowErasing: f.bool("allowerasing"), NoDocs: f.bool("nodocs"), NoGPGCheck: f.bool("nogpgcheck"),
		NoBest: f.bool("nobest"), NoWeakDeps: f.bool("no-weak-deps"), Langs: f.list("langs", esc),
		Exclude: f.list("exclude", esc), EnableRepo: f.list("enablerepo", esc),
		DisableRepo: f.list("disablerepo", esc), NoScripts: f.list("noscripts", esc),
		DisableExcludes: f.list("disableexcludes", esc), SkipBroken: f.bool("skip-broken"),
		Xattrs: f.list("xattrs", esc),
	}
	for _, list := range [][]Word{n.Specs, n.Langs, n.Exclude, n.EnableRepo, n.DisableRepo, n.DisableExcludes, n.NoScripts, n.Xattrs} {
		c.strictAll(list, true)
	}
	for _, w := range n.Specs {
		c.spec(w)
	}
	for _, w := range n.Xattrs {
		if text, ok := c.literal(w); ok && text != "ima" && text != "selinux" {
			c.badValue(RuleFlagValue, w, fmt.Sprintf("--xattrs knows no %q", text), "ima and selinux are the attributes that files can have")
		}
	}
	return n
}

func (c *checker) yumRemove(f flags) Node {
	if len(c.in.Args) == 0 {
		return c.missing("a package")
	}
	n := &YumRemove{Specs: c.in.Args, NoScripts: f.list("noscripts", c.file.Escape)}
	c.strictAll(n.Specs, true)
	c.strictAll(n.NoScripts, true)
	for _, w := range n.Specs {
		c.dashed(w)
	}
	return n
}

func (c *checker) yumUpgrade(f flags) Node {
	return &YumUpgrade{YumInstall: c.installation(f)}
}

func (c *checker) yumDowngrade(f flags) Node {
	if len(c.in.Args) == 0 {
		return c.missing("a package")
	}
	return &YumUpgrade{YumInstall: c.installation(f), Down: true}
}

var moduleActions = []string{"enable", "disable", "reset"}

// NAME[:STREAM[:VERSION[:CONTEXT]]][/PROFILE], by dnf's rule; a glob may stand
// for each part.
var moduleSpec = pattern.New(`^[^\s:/@]+(:[^\s:/]*){0,4}(/[^\s:/]+)?$`)

func (c *checker) yumModule(flags) Node {
	args := c.in.Args
	if len(args) == 0 {
		return c.missing("enable, disable or reset, and modules")
	}
	if !slices.Contains(moduleActions, args[0].Text) {
		c.badValue(syntax.RuleUnknownVerb, args[0], fmt.Sprintf("YUM module has no verb %q", args[0].Text),
			suggest(args[0].Text, moduleActions, "write one of "+strings.Join(moduleActions, ", ")+"; YUM install @MODULE:STREAM/PROFILE installs one"))
		return nil
	}
	if len(args) == 1 {
		return c.missing("a module")
	}
	n := &YumModule{Action: args[0].Text, Specs: args[1:]}
	c.strictAll(n.Specs, true)
	for _, w := range n.Specs {
		if text, ok := c.literal(w); ok && !moduleSpec.MatchString(text) {
			c.badValue(RuleBadValue, w, fmt.Sprintf("%q is no module", text), "write NAME or NAME:STREAM, such as nodejs:18")
		}
	}
	return n
}

func (c *checker) yumSnapshot(flags) Node {
	switch len(c.in.Args) {
	case 0:
		return c.missing("a date")
	case 1:
	default:
		return c.tooMany(c.in.Args[1], "write a date and a time as one word: 2024-05-01T12:00:00Z")
	}
	w := c.in.Args[0]
	c.strict(w, true)
	if text, ok := c.literal(w); ok {
		if _, err := ParseDate(text); err != nil {
			c.badValue(RuleBadValue, w, fmt.Sprintf("%q is no date", text), "write 2024-05-01, or 2024-05-01T12:00:00Z")
		}
	}
	return &YumSnapshot{Date: w}
}

// ParseDate reads what YUM snapshot takes: a day, which is its first second in
// UTC, or a time by RFC 3339.
func ParseDate(s string) (time.Time, error) {
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return t, nil
	}
	return time.Parse(time.RFC3339, s)
}

// spec checks what is plain to see of a package's SPEC.
func (c *checker) spec(w Word) {
	c.dashed(w)
	text, ok := c.literal(w)
	switch {
	case !ok:
	case strings.HasPrefix(text, "@"):
		if name := strings.TrimSpace(text[1:]); name == "" || name[0] == '@' { // a group's name may have blanks
			c.badValue(RuleBadValue, w, fmt.Sprintf("%q is no group or module", text), "write @GROUP or @MODULE:STREAM/PROFILE")
		}
	case !strings.HasSuffix(text, ".rpm"):
	case strings.Contains(text, "://"):
	case strings.HasPrefix(text, "./"):
		c.contextPath(w)
	case strings.HasPrefix(text, "../"), strings.HasPrefix(text, "/"):
		c.badValue(RuleBadPath, w, fmt.Sprintf("%q lies outside of the context", text), "copy it into the context and write ./NAME.rpm")
	default:
		c.badValue(RuleBadPath, w, fmt.Sprintf("%q is a file's name, not a package's", text),
			"write ./"+text+" for the file in the context, or the package's name")
	}
}

// contextPath refuses a path that leaves the context, where that is plain to
// see.
func (c *checker) contextPath(w Word) {
	text, ok := c.literal(w)
	if !ok || text == "" {
		return
	}
	if clean := path.Clean(strings.TrimPrefix(text, "/")); clean == ".." || strings.HasPrefix(clean, "../") {
		c.badValue(RuleBadPath, w, fmt.Sprintf("%q lies outside of the context", text), "copy it into the context")
	}
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
	hint := dnfHabit(c.in, w.Text)
	if hint == "" {
		hint = "flags are --NAME"
	}
	c.badValue(RuleUnknownFlag, w, fmt.Sprintf("%s has no flag %s", c.in.Title(), w.Text), hint)
}
