package check

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

// A repository's ID, by dnf's rule.
var repoID = pattern.New(`^[A-Za-z0-9_.:-]+$`)

func (c *checker) yumRepo(f flags) Node {
	if len(c.in.Heredocs) > 0 || len(c.in.Args) > 0 && isRepoFile(c.in.Args[0].Text) {
		return c.yumRepoFile(f)
	}
	if len(c.in.Args) == 0 {
		return c.missing("an ID")
	}
	if len(c.in.Args) > 1 {
		return c.tooMany(c.in.Args[1], "write --baseurl=URL for where it is")
	}
	id := c.in.Args[0]
	esc := c.file.Escape
	n := &YumRepo{
		ID:         id,
		BaseURL:    f.list("baseurl", esc),
		MirrorList: f.word("mirrorlist"), Metalink: f.word("metalink"),
		GPGKeys: f.list("gpgkey", esc), NoGPGCheck: f.bool("nogpgcheck"), RepoGPGCheck: f.bool("repo-gpgcheck"),
		Keep: f.bool("keep"), Priority: f.word("priority"), Cost: f.word("cost"),
		Exclude: f.list("exclude", esc), IncludePkgs: f.list("includepkgs", esc),
		ModuleHotfixes: f.bool("module-hotfixes"), Proxy: f.word("proxy"),
		Username: f.word("username"), Password: f.word("password"),
		SSLCACert: f.word("sslcacert"), SSLClientCert: f.word("sslclientcert"), SSLClientKey: f.word("sslclientkey"),
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
	for _, w := range []*Word{n.MirrorList, n.Metalink, n.Priority, n.Cost, n.Proxy, n.SSLCACert} {
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
	c.repoAccess(n)
}

// A URL that repositories are read by. Yum's variables may stand behind the
// host's beginning, and an empty one is left out.
var repoURL = pattern.New(`^\s*((?i:https?|file|oci)://\S*\s*)?$`)

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
		c.badValue(RuleFlagValue, w, fmt.Sprintf("%q is not the URL of a repository", text), "it begins with https://, http://, file:// or oci://")
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

// A proxy's URL, as libcurl takes it.
var proxyURL = pattern.New(`^(?i:https?|socks4a?|socks5h?)://\S+$`)

// repoAccess checks what a repository behind a door wants.
func (c *checker) repoAccess(n *YumRepo) {
	if n.Proxy != nil {
		if text, ok := c.literal(*n.Proxy); ok && text != "" && !proxyURL.MatchString(text) {
			c.badValue(RuleFlagValue, *n.Proxy, fmt.Sprintf("%q is not the URL of a proxy", text), "write http://HOST:PORT")
		}
	}
	if n.SSLCACert != nil {
		c.contextPath(*n.SSLCACert)
	}
	for _, s := range []*Word{n.Username, n.Password, n.SSLClientCert, n.SSLClientKey} {
		if s != nil {
			s.Raw = true
			c.secret(*s)
		}
	}
}

var secretRef = pattern.New(`^secret:[^\s$"'\\]+$`)

// secret wants secret:ID. A value that stands in the file is in every copy of
// it, so there is no other form.
func (c *checker) secret(w Word) {
	if !secretRef.MatchString(w.Text) {
		c.badValue(RuleFlagValue, w, "a secret does not stand in the file",
			"write secret:ID, and give --secret id=ID,src=FILE to the build")
	}
}
