package pkgmgr

import (
	"errors"
	"fmt"
	"io/fs"
	"net"
	"path"
	"slices"
	"strings"
	"syscall"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/guard"
	"github.com/sysbuild/sysbuild/rpm/module"
	"github.com/sysbuild/sysbuild/rpm/pgp"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

func matchAny(globs []string, name string) bool {
	for _, g := range globs {
		if ok, _ := path.Match(g, name); ok || g == name {
			return true
		}
	}
	return false
}

// at places a diagnostic that has no place yet.
func at(err error, span diag.Span) error {
	var d diag.Diagnostic
	if errors.As(err, &d) && d.Span.IsZero() {
		d.Span = span
		return d
	}
	return err
}

func unsolved(p *ir.Packages, err error) error {
	specs := slices.Concat(p.Install, p.Upgrade, p.Downgrade, p.Remove)
	d := diag.Diagnostic{
		Rule:    "Unresolved",
		Summary: strings.Join(append([]string{"YUM", verbOf(p)}, specs...), " ") + ": cannot be resolved",
		Detail:  err.Error(),
	}
	why := (*solve.Problem)(nil)
	if !errors.As(err, &why) {
		return d
	}
	switch {
	case len(p.Downgrade) > 0 && !slices.ContainsFunc(p.Downgrade, isPackage):
		d.Hint = groupsHaveNoVersions
	case why.Older && why.Erasing:
		d.Hint = "with --nobest it can be, by older versions than the newest; with --allowerasing, by removing what is in the way"
	case why.Older:
		d.Hint = "with --nobest it can be, by older versions than the newest"
	case why.Erasing && verbOf(p) != removing:
		d.Hint = "with --allowerasing it can be, by removing what is in the way"
	case strings.Contains(d.Detail, module.NotActive):
		d.Hint = "choose the stream in front of this line: YUM module enable NAME:STREAM"
	}
	return d
}

func badRepo(s source, err error) error {
	if p := (*guard.Panic)(nil); errors.As(err, &p) {
		return p
	}
	return diag.Diagnostic{
		Rule: "BadRepository", Summary: fmt.Sprintf("repository %q cannot be read", s.config.ID),
		Detail: err.Error(), Hint: repoHint(err), Span: s.address,
	}
}

// rootRepo is about a repository of the root file system's own files that asks for
// what cannot be done.
func rootRepo(id string, err error) error {
	return diag.Diagnostic{
		Rule: "BadRepository", Summary: fmt.Sprintf("repository %q of the root file system: %v", id, err),
		Hint: "name it in front of this line: YUM repo has flags for this; or leave it out with --disablerepo=" + id,
	}
}

// unavailable warns of a repository that is left out, as skip_if_unavailable has
// it.
func unavailable(s source, err error) diag.Diagnostic {
	return diag.Diagnostic{
		Severity: diag.Warning, Rule: "SkippedRepository", Summary: fmt.Sprintf("repository %q cannot be read, and is left out", s.config.ID),
		Detail: err.Error(), Hint: repoHint(err),
	}
}

// repoHint is a way out of what repositories usually suffer from.
func repoHint(err error) string {
	var mismatch *fetch.MismatchError
	switch {
	case errors.Is(err, pgp.ErrUnknownKey):
		return "if the key's owner is to be trusted, name the key with --gpgkey"
	case errors.As(err, &mismatch):
		return "the server may be in the middle of an update, or gives another file: try later, or another mirror"
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return "look at the URL: a repository is a directory with repodata/repomd.xml in it"
	}
	return serverHint(err)
}

// serverHint is a way out where no server answers.
func serverHint(err error) string {
	var name *net.DNSError
	switch {
	case errors.As(err, &name):
		return "look at the URL's host, and whether this machine reaches the network"
	case errors.Is(err, syscall.ECONNREFUSED):
		return "no server answers there: look at the URL's host and port"
	}
	return ""
}

func noRepos(verb string, disabled bool) error {
	d := diag.Diagnostic{
		Rule: "NoRepository", Summary: "YUM " + verb + ": no repository is known here",
		Hint: "name one in front of this line: YUM repo ID --baseurl=URL --gpgkey=URL",
	}
	if disabled {
		d.Summary = "YUM " + verb + ": every repository is disabled"
		d.Hint = "say --enablerepo=ID, or take a --disablerepo out"
	}
	return d
}

func noSuchRepo(glob string, ids []string) error {
	return diag.Diagnostic{
		Rule: "UnknownRepository", Summary: fmt.Sprintf("--enablerepo=%s: no repository is called so", glob),
		Hint: "the repositories are " + strings.Join(ids, ", "),
	}
}

func badAccess(r Repo, err error) error {
	return diag.Diagnostic{
		Rule: "BadRepository", Summary: fmt.Sprintf("repository %q: --sslcacert cannot be read", r.ID), Detail: err.Error(),
		Hint: "it is a file of the build context: PEM certificates", Span: r.at(r.Access.CA),
	}
}

func noKey(s source) error {
	if s.config.ID == commandLineID {
		return diag.Diagnostic{
			Rule: "NoKey", Summary: "YUM install: a package file must be signed, and no key is known",
			Hint: "name its key with YUM key on an earlier line, or take it unsigned with --nogpgcheck",
		}
	}
	return diag.Diagnostic{
		Rule:    "NoKey",
		Summary: fmt.Sprintf("repository %q has no key, and its packages must be signed", s.config.ID),
		Hint:    "add --gpgkey=URL, or take them unsigned with --nogpgcheck", Span: s.span,
	}
}

func badKey(ref string, err error, span diag.Span) error {
	d := diag.Diagnostic{Rule: "BadKey", Summary: fmt.Sprintf("key %q cannot be read", ref), Detail: err.Error(), Hint: serverHint(err), Span: span}
	if errors.Is(err, fs.ErrNotExist) {
		d.Hint = "a key is a URL, or a path in the build context"
	}
	return d
}

func keptKey(r Repo, key string) error {
	return diag.Diagnostic{
		Rule: "KeptKey", Summary: fmt.Sprintf("repository %q stays in the image, and its key %q does not", r.ID, key),
		Hint: "with --keep, --gpgkey must be a URL that the image can read", Span: r.Span,
	}
}

func onlyFileURLs(s source) error {
	return diag.Diagnostic{
		Rule: "FileURL", Summary: fmt.Sprintf("repository %q is on the builder's own file system, which this back end does not read", s.config.ID),
		Hint: "serve it over http, or build with --backend=native", Span: s.address,
	}
}

// tell warns of what a line names in vain, as dnf does.
func (q *query) tell(answer *solve.Result) {
	for _, spec := range answer.Absent {
		q.notes = append(q.notes, notInstalled(verbOf(q.Packages), spec, q.Root.Installed))
	}
	for _, s := range answer.Skipped {
		q.skipped(s.Spec, s.Why, "")
	}
}

func (q *query) skipped(spec, why, hint string) {
	q.notes = append(q.notes, diag.Diagnostic{
		Severity: diag.Warning, Rule: "Skipped", Summary: fmt.Sprintf("YUM %s %s: it is left out", verbOf(q.Packages), spec), Detail: why, Hint: hint,
	})
}

// leaveOut tells of a group or a module that cannot be had, and need not be.
func (q *query) leaveOut(spec string, err error) {
	why, hint := err.Error(), ""
	var d diag.Diagnostic
	var e *module.Error
	switch {
	case errors.As(err, &d):
		why, hint = strings.TrimPrefix(d.Summary, "YUM "+verbOf(q.Packages)+" "+spec+": "), d.Hint
	case errors.As(err, &e):
		why, hint = e.Why, e.Hint
	}
	q.skipped(spec, why, hint)
}

const groupsHaveNoVersions = "groups have no versions: name the packages"

func notInstalled(verb, spec string, installed []Installed) diag.Diagnostic {
	d := diag.Diagnostic{
		Severity: diag.Warning, Rule: "NotInstalled", Summary: fmt.Sprintf("YUM %s %s: no such package is installed", verb, spec),
	}
	if verb == downgrading && strings.HasPrefix(spec, "@") {
		d.Hint = groupsHaveNoVersions
		return d
	}
	var names []string
	for _, p := range installed {
		names = append(names, p.Name)
	}
	if near := instr.Suggest(spec, names); near != "" {
		d.Hint = "did you mean " + near + "?"
	}
	return d
}

func groupNotThere(spec, verb string, there []string) diag.Diagnostic {
	d := diag.Diagnostic{
		Rule: "UnknownGroup", Summary: fmt.Sprintf("YUM %s %s: no earlier line installs this group", verb, spec),
		Hint: "name the packages: a root file system does not say of which groups it is made",
	}
	if len(there) > 0 {
		d.Hint = "name it as the line that installs it does: " + strings.Join(there, ", ")
	}
	return d
}

// nothingLeft is about a group or a module that goes without a package.
func nothingLeft(spec string) diag.Diagnostic {
	return diag.Diagnostic{
		Severity: diag.Warning, Rule: "NotInstalled", Summary: fmt.Sprintf("YUM remove %s: nothing is installed that it alone brought", spec),
		Hint: "name the packages, where they are to go",
	}
}

func isPackage(spec string) bool { return !strings.HasPrefix(spec, "@") }
