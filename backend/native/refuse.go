package native

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/backend/native/rootless"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/guard"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install/ids"
	"github.com/sysbuild/sysbuild/rpm/install/normalize"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
	"golang.org/x/sync/errgroup"
)

// refuse finds what steps want of ids that this process's user namespace has not,
// before one of them runs. Packages are fetched for it, as their scriptlets say
// more than the Sysfile. It finds nothing where the process is the super-user.
func (s *solver) refuse(ctx context.Context, roots ...*ir.Vertex) error {
	r := refusals{solver: s, state: rootless.Look()}
	if r.state.Kind == rootless.Root {
		return nil
	}
	for _, v := range ir.Walk(roots...) {
		var err error
		switch op := v.Op.(type) {
		case *ir.Exec:
			r.exec(v, op)
		case *ir.Install:
			err = r.install(ctx, v, op)
		}
		if err != nil {
			return err
		}
	}
	if len(r.found) > 0 {
		return r.found
	}
	return nil
}

type refusals struct {
	*solver
	state rootless.State
	found diag.List
	bases map[ir.Digest][]*header.Header // what is installed in root file systems that come from elsewhere
}

// one is true where the only id is root's.
func (r *refusals) one() bool { return r.state.Kind == rootless.OneID }

func (r *refusals) add(v *ir.Vertex, what, hint string, detail ...string) {
	d := diag.Diagnostic{Rule: "NeedsIDs", Summary: v.Title + ": " + what, Hint: hint}
	for i, span := range v.Spans {
		if i == 0 {
			d.Span = span
			continue
		}
		d.Related = append(d.Related, diag.Related{Message: "included here", Span: span})
	}
	if len(detail) > 0 {
		d.Detail = "  | " + strings.Join(detail, "\n  | ") + "\n"
	}
	r.found = append(r.found, d)
}

// exec looks at a command: who runs it, what it mounts, what its text says.
func (r *refusals) exec(v *ir.Vertex, op *ir.Exec) {
	if op.Insecure {
		r.add(v, "--security=insecure needs the machine's super-user, and this is a user namespace", "build as root (sudo), or on a builder (--backend buildkit)")
	}
	user, group, _ := strings.Cut(op.User, ":")
	if !r.has(user, r.state.HasUID) || !r.has(group, r.state.HasGID) {
		r.add(v, fmt.Sprintf("it runs as %s, and %s", op.User, r.lack()), moreIDs(r.state))
	}
	for _, m := range op.Mounts {
		if !r.state.HasUID(m.UID) || !r.state.HasGID(m.GID) {
			r.add(v, fmt.Sprintf("--mount=type=%s is to belong to %d:%d, and %s", m.Kind, m.UID, m.GID, r.lack()), moreIDs(r.state))
		}
	}
	if !r.one() {
		return
	}
	uses := ids.Command(op.Args)
	for _, s := range op.Scripts {
		uses = append(uses, ids.Script(interpreter(s.Data), s.Data)...)
	}
	if len(uses) > 0 {
		r.add(v, uses[0].Why+", and "+r.lack(), moreIDs(r.state), lines(uses)...)
	}
}

// lack says what is missing.
func (r *refusals) lack() string {
	if r.one() {
		return "there is one id only, root's"
	}
	return "this user namespace has no such id"
}

// has is true for an account that a command can run as, or may: of a name it is
// known when it runs, but for that of root.
func (r *refusals) has(account string, mapped func(uint32) bool) bool {
	n, err := strconv.ParseUint(account, 10, 32)
	switch {
	case account == "" || account == "root":
		return true
	case err != nil:
		return !r.one()
	}
	return mapped(uint32(n))
}

// interpreter is the program of a script's first line, or the shell.
func interpreter(text string) []string {
	line, _, _ := strings.Cut(text, "\n")
	if words := strings.Fields(strings.TrimPrefix(line, "#!")); strings.HasPrefix(line, "#!") && len(words) > 0 {
		return words[max(0, len(words)-1):] // behind env(1) too
	}
	return nil
}

func lines(uses []ids.Use) []string {
	const most = 5
	var out []string
	for _, u := range uses[:min(len(uses), most)] {
		out = append(out, fmt.Sprintf("line %d: %s", u.Line, firstLine(u.Command)))
	}
	if more := len(uses) - most; more > 0 {
		out = append(out, fmt.Sprintf("… and %d more", more))
	}
	return out
}

func firstLine(text string) string {
	const long = 160 // bytes
	line, _, _ := strings.Cut(text, "\n")
	if len(line) > long {
		line = strings.ToValidUTF8(line[:long], "") + "…"
	}
	return line
}

// install looks at the scriptlets of packages that are not installed yet.
func (r *refusals) install(ctx context.Context, v *ir.Vertex, op *ir.Install) error {
	if !r.one() {
		return nil
	}
	key, err := r.key(ctx, v)
	if err != nil {
		return r.stepError(v, err)
	}
	if _, done := r.kept(ctx, v, key); done {
		return nil
	}
	found, come := make([][]scriptUse, len(op.Packages)+1), make([]*header.Header, len(op.Packages))
	g, gctx := errgroup.WithContext(ctx)
	for i := range min(len(op.Packages), len(v.Inputs)-1) {
		g.Go(guard.Func(func() error {
			pkg, err := r.result(gctx, v.Inputs[i+1])
			if err != nil {
				return err
			}
			found[i], come[i], err = scriptUses(pkg.pkg, op.NoScripts)
			return r.stepError(v, err)
		}))
	}
	if err := g.Wait(); err != nil {
		return err
	}
	come = slices.DeleteFunc(come, func(h *header.Header) bool { return h == nil })
	if found[len(op.Packages)], err = r.there(ctx, v, op, come); err != nil {
		return err
	}
	for _, uses := range found {
		for _, u := range uses {
			hint := moreIDs(r.state) + "; or, where the image can do without it, --noscripts=" + u.name
			r.add(v, fmt.Sprintf("%s of %s: %s, and %s", u.script, u.nevra, u.uses[0].Why, r.lack()), hint, lines(u.uses)...)
		}
	}
	return nil
}

// scriptUse is what a scriptlet does with ids.
type scriptUse struct {
	name, nevra, script string
	uses                []ids.Use
}

// removal are phases that an installation does not have.
var removal = []header.Phase{
	header.PhasePreun, header.PhasePostun, header.PhasePreuntrans, header.PhasePostuntrans, header.PhaseVerify,
	header.PhaseTriggerUn, header.PhaseTriggerPost,
}

// scriptUses reads the scriptlets of a package that run when it is installed, and
// gives its header too.
func scriptUses(file string, without []string) (out []scriptUse, h *header.Header, err error) {
	p, err := pkgfile.Open(file)
	if err != nil {
		return nil, nil, err
	}
	defer p.Close()
	name := p.Header.String(header.Name)
	if slices.Contains(without, name) {
		return nil, p.Header, nil
	}
	triggers, err := p.Header.Triggers()
	if err != nil {
		return nil, nil, err
	}
	scripts := p.Header.Scripts()
	for _, t := range triggers {
		scripts = append(scripts, t.Script)
	}
	for _, s := range scripts {
		if _, undone := normalize.Undone(s.Body); undone || slices.Contains(removal, s.Phase) {
			continue
		}
		if uses := ids.Script(s.Prog, s.Body); len(uses) > 0 {
			out = append(out, scriptUse{name, p.Header.NEVRA().String(), "%" + string(s.Phase), uses})
		}
	}
	return out, p.Header, nil
}
