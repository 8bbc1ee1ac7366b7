package compiler

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/pkgmgr"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// yumState is what a stage's YUM lines have said so far. It ends with the
// stage.
type yumState struct {
	repos   []*ir.Vertex
	options map[string]string
	vars    map[string]string
	keep    []string          // names of vars that stay in the image
	trust   []string          // keys that wait for the first install over scratch
	modules []ir.ModuleChange // that wait, as trust does
	// snapshot is in seconds since 1970; nil: packages of all times are seen.
	snapshot *int64
	pending  []diag.Span
}

// yumComment marks the history of what BuildKit has no words for.
const yumComment = "sysbuild"

func (b *builder) buildYumRepo(n *check.YumRepo) error {
	op := &ir.Repo{
		Manager: "yum", ID: n.ID.Text, BaseURLs: nonEmpty(n.BaseURL), MirrorList: text(n.MirrorList), Metalink: text(n.Metalink),
		Keys: nonEmpty(n.GPGKeys), GPGCheck: !n.NoGPGCheck, RepoGPGCheck: n.RepoGPGCheck, Keep: n.Keep,
		Exclude: nonEmpty(n.Exclude), IncludePkgs: nonEmpty(n.IncludePkgs), ModuleHotfixes: n.ModuleHotfixes,
		Access: access(n),
	}
	if len(op.BaseURLs) == 0 && op.MirrorList == "" && op.Metalink == "" {
		return badValue("NoBaseURL", "repository", op.ID, fmt.Errorf("it has no --baseurl, --mirrorlist or --metalink that is not empty"), b.span())
	}
	var err error
	if op.Priority, err = count(n.Priority, "--priority"); err != nil {
		return err
	}
	if op.Cost, err = count(n.Cost, "--cost"); err != nil {
		return err
	}
	if err := ir.Check(op); err != nil {
		return badValue("NotUTF8", "repository", op.ID, err, b.span())
	}
	b.said(b.addRepo(op), n)
	return b.note("YUM repo " + op.ID)
}

// said keeps the places of what a repository's line names: its addresses, keys and
// authorities.
func (b *builder) said(repo *ir.Vertex, n *check.YumRepo) {
	words := map[string]diag.Span{}
	for _, w := range slices.Concat(n.BaseURL, n.GPGKeys) {
		words[strings.TrimSpace(w.Text)] = w.Span
	}
	for _, w := range []*check.Word{n.MirrorList, n.Metalink, n.SSLCACert} {
		if w != nil {
			words[text(w)] = w.Span
		}
	}
	if b.job.words == nil {
		b.job.words = map[*ir.Vertex]map[string]diag.Span{}
	}
	b.job.words[repo] = words
}

// access is how a repository's servers are spoken to; nil where the line says
// nothing of it.
func access(n *check.YumRepo) *ir.Access {
	a := ir.Access{
		Proxy: text(n.Proxy), CA: text(n.SSLCACert), Username: text(n.Username), Password: text(n.Password),
		Cert: text(n.SSLClientCert), Key: text(n.SSLClientKey),
	}
	if n.Proxy != nil && a.Proxy == "" {
		a.Proxy = "_none_" // dnf.conf's word for it
	}
	if a == (ir.Access{}) {
		return nil
	}
	return &a
}

// addRepo makes a repository the stage's; one of the same ID goes.
func (b *builder) addRepo(op *ir.Repo) *ir.Vertex {
	v := ir.New(op).At(b.step.instr.Text, b.spans()...)
	same := func(o *ir.Vertex) bool { return o.Op.(*ir.Repo).ID == op.ID }
	if i := slices.IndexFunc(b.yum.repos, same); i >= 0 {
		b.yum.repos = slices.Clone(b.yum.repos)
		b.yum.repos[i] = v
	} else {
		b.yum.repos = append(slices.Clip(b.yum.repos), v)
	}
	return v
}

// buildYumRepoFile takes every repository that a file names.
func (b *builder) buildYumRepoFile(n *check.YumRepoFile) error {
	if !b.step.outside.known {
		return nil
	}
	name, at := "the heredoc", b.span()
	if n.Source != nil {
		name, at = n.Source.Text, n.Source.Span
	}
	repos, unknown, err := pkgmgr.ReadRepos(b.step.outside.repoFile)
	if err != nil {
		return badValue("BadRepository", "repository file", name, err, at)
	}
	if n.Source != nil { // the checker has read a heredoc's
		for _, option := range unknown {
			b.job.note(diag.Diagnostic{
				Severity: diag.Warning, Rule: "UnknownOption", Span: at,
				Summary: fmt.Sprintf("repository file %q: %s is no option of yum's", name, option),
			})
		}
	}
	var ids []string
	for _, op := range repos {
		op.Keep = n.Keep
		if err := ir.Check(op); err != nil {
			return badValue("NotUTF8", "repository", op.ID, err, at)
		}
		b.addRepo(op)
		ids = append(ids, op.ID)
	}
	return b.note("YUM repo " + strings.Join(ids, " "))
}

func (b *builder) buildYumKey(n *check.YumKey) error {
	keys := nonEmpty(n.Sources)
	text := "YUM key " + strings.Join(keys, " ")
	b.trustedAt(n)
	if bare(b.cur) {
		b.yum.trust = append(b.yum.trust, keys...)
		b.yum.pending = append(b.yum.pending, b.span())
		return b.note(text)
	}
	return b.packages(&ir.Packages{Trust: keys}, text)
}

// trustedAt keeps the places of keys, which an install further down may be the
// first to read.
func (b *builder) trustedAt(n *check.YumKey) {
	if b.job.trusted == nil {
		b.job.trusted = map[string]diag.Span{}
	}
	for _, w := range n.Sources {
		b.job.trusted[strings.TrimSpace(w.Text)] = w.Span
	}
}

func (b *builder) buildYumSet(n *check.YumSet) error {
	for _, p := range n.Pairs {
		if err := pkgmgr.CheckOption(p.Name.Text, p.Value.Text); err != nil {
			value := p.Value.Text
			if strings.HasSuffix(p.Name.Text, "password") || strings.Contains(value, "@") { // of a URL
				value = "…"
			}
			return badValue("UnsupportedOption", "YUM set "+p.Name.Text, value, err, p.Value.Span)
		}
	}
	b.yum.options = with(b.yum.options, n.Pairs)
	text := "YUM set" + pairTexts(n.Pairs)
	if bare(b.cur) {
		b.yum.pending = append(b.yum.pending, b.span())
		return b.note(text)
	}
	return b.packages(&ir.Packages{}, text)
}

func (b *builder) buildYumVar(n *check.YumVar) error {
	b.yum.vars = with(b.yum.vars, n.Pairs)
	if n.Keep {
		for _, p := range n.Pairs {
			b.yum.keep = append(slices.Clip(b.yum.keep), p.Name.Text)
		}
	}
	return b.note("YUM var" + pairTexts(n.Pairs))
}

func (b *builder) buildYumInstall(n *check.YumInstall) error {
	specs := nonEmpty(n.Specs)
	if len(specs) == 0 {
		return badValue("EmptySpec", "YUM", "install", fmt.Errorf("no package is named"), b.span())
	}
	op := installation(n)
	op.Install = specs
	return b.packages(op, "YUM install "+strings.Join(specs, " "))
}

// installation is what install, upgrade and downgrade have in common.
func installation(n *check.YumInstall) *ir.Packages {
	return &ir.Packages{
		NoDocs: n.NoDocs, NoGPGCheck: n.NoGPGCheck, NoBest: n.NoBest, NoWeakDeps: n.NoWeakDeps, Erasing: n.AllowErasing,
		Langs: nonEmpty(n.Langs), Exclude: nonEmpty(n.Exclude), NoScripts: nonEmpty(n.NoScripts),
		EnableRepo: nonEmpty(n.EnableRepo), DisableRepo: nonEmpty(n.DisableRepo),
		DisableExcludes: nonEmpty(n.DisableExcludes), Skip: n.SkipBroken, Xattrs: nonEmpty(n.Xattrs),
	}
}

// buildYumUpgrade upgrades everything where no package is written; that every
// variable is empty does not mean everything.
func (b *builder) buildYumUpgrade(n *check.YumUpgrade) error {
	verb, specs := "upgrade", nonEmpty(n.Specs)
	if n.Down {
		verb = "downgrade"
	}
	written, _ := b.step.instr.Node.(*check.YumUpgrade)
	if len(specs) == 0 && (n.Down || written == nil || len(written.Specs) > 0) {
		return badValue("EmptySpec", "YUM", verb, fmt.Errorf("no package is named"), b.span())
	}
	op := installation(&n.YumInstall)
	if n.Down {
		op.Downgrade = specs
	} else {
		op.Upgrade, op.UpgradeAll = specs, len(specs) == 0
	}
	return b.packages(op, strings.TrimSpace("YUM "+verb+" "+strings.Join(specs, " ")))
}

func (b *builder) buildYumRemove(n *check.YumRemove) error {
	specs := nonEmpty(n.Specs)
	if len(specs) == 0 {
		return badValue("EmptySpec", "YUM", "remove", fmt.Errorf("no package is named"), b.span())
	}
	return b.packages(&ir.Packages{Remove: specs, NoScripts: nonEmpty(n.NoScripts)}, "YUM remove "+strings.Join(specs, " "))
}

func (b *builder) buildYumSnapshot(n *check.YumSnapshot) error {
	t, err := check.ParseDate(n.Date.Text)
	if err != nil {
		return badValue("InvalidDate", "YUM snapshot", n.Date.Text, errors.New("2024-05-01 or 2024-05-01T12:00:00Z is wanted"), n.Date.Span)
	}
	seconds := t.Unix()
	b.yum.snapshot = &seconds
	return b.note("YUM snapshot " + n.Date.Text)
}

func (b *builder) buildYumModule(n *check.YumModule) error {
	specs := nonEmpty(n.Specs)
	if len(specs) == 0 {
		return badValue("EmptySpec", "YUM module", n.Action, fmt.Errorf("no module is named"), b.span())
	}
	change := ir.ModuleChange{Action: n.Action, Specs: specs, Span: b.span()}
	text := "YUM module " + change.String()
	if bare(b.cur) {
		b.yum.modules = append(slices.Clip(b.yum.modules), change)
		b.yum.pending = append(b.yum.pending, b.span())
		return b.note(text)
	}
	return b.packages(&ir.Packages{Modules: []ir.ModuleChange{change}}, text)
}

// bare is true where nothing can be installed yet: over scratch, with no more
// than files copied.
func bare(v *ir.Vertex) bool {
	op, ok := v.Op.(*ir.File)
	if !ok {
		return isScratch(v)
	}
	return !mayBringDatabase(v, op) && bare(v.Inputs[0])
}

// packages makes the vertex, with what the stage's other YUM lines say.
func (b *builder) packages(op *ir.Packages, text string) error {
	op.Manager, op.Options, op.Vars, op.KeepVars = "yum", b.yum.options, b.yum.vars, b.yum.keep
	op.Trust = append(slices.Clip(b.yum.trust), op.Trust...)
	op.Snapshot = b.yum.snapshot
	op.Modules = append(slices.Clip(b.yum.modules), op.Modules...)
	b.yum.trust, b.yum.modules, b.yum.pending = nil, nil, nil
	if err := b.change(op, text, b.yum.repos...); err != nil {
		return err
	}
	b.entries[len(b.entries)-1].line.Comment = yumComment
	return nil
}

// keptVars are what a stage that stands on this one finds.
func (b *builder) keptVars() map[string]string {
	out := map[string]string{}
	if p := b.stage.parent; p != nil {
		maps.Copy(out, p.built.keptVars)
	}
	for _, name := range b.yum.keep {
		out[name] = b.yum.vars[name]
	}
	return out
}

// note is config for a line that BuildKit does not have.
func (b *builder) note(text string) error {
	_ = b.config(text)
	b.entries[len(b.entries)-1].line.Comment = yumComment
	return nil
}

// unusedYum warns of lines that waited for an install which never came.
func (b *builder) unusedYum() {
	for _, at := range b.yum.pending {
		b.job.note(diag.Diagnostic{
			Severity: diag.Warning, Rule: "UnusedYum",
			Summary: "this line changes nothing: no YUM install follows in this stage", Span: at,
		})
	}
}

func with(m map[string]string, pairs []check.Pair) map[string]string {
	out := maps.Clone(m)
	if out == nil {
		out = map[string]string{}
	}
	for _, p := range pairs {
		out[p.Name.Text] = p.Value.Text
	}
	return out
}

// nonEmpty gives the texts that are not blank, so that an ARG can leave one
// out.
func nonEmpty(list []check.Word) []string {
	var out []string
	for _, w := range list {
		if t := strings.TrimSpace(w.Text); t != "" {
			out = append(out, t)
		}
	}
	return out
}

func text(w *check.Word) string {
	if w == nil {
		return ""
	}
	return w.Text
}

func count(w *check.Word, flag string) (int, error) {
	if w == nil || w.Text == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(w.Text)
	if err != nil || n < 1 {
		return 0, badValue("InvalidNumber", flag, w.Text, fmt.Errorf("a number of 1 or more is wanted"), w.Span)
	}
	return n, nil
}
