package gateway

import (
	"context"
	"path"
	"slices"
	"strings"

	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	"github.com/moby/buildkit/frontend/subrequests/outline"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// outline answers with what a caller may give to a build: arguments, secrets,
// agents, and which caches it has.
func (b *build) outline(context.Context) (*gwclient.Result, error) {
	if b.list.HasErrors() {
		return nil, b.errorOf(b.list)
	}
	ch, err := choose(b.prog, b.ui.Target)
	if err != nil {
		return nil, b.finding(err)
	}
	o := outlineOf(b.prog, ch, b.ui.BuildArgs)
	o.Sources = [][]byte{b.file.Data}
	return o.ToResult()
}

// outliner collects what is met on the way through the stages.
type outliner struct {
	prog   *check.Program
	given  map[string]string // build arguments
	values map[string]string
	out    outline.Outline
}

func outlineOf(prog *check.Program, ch choice, given map[string]string) outline.Outline {
	o := &outliner{prog: prog, given: given, values: map[string]string{}}
	end := ch.end()
	o.out.Name, o.out.Description = end.Name, describedAs(end.From, end.Name)
	for _, in := range prog.Globals {
		o.instr(in)
	}
	for _, s := range needed(prog, end) {
		for _, in := range s.Instrs {
			o.instr(in)
		}
	}
	return o.out
}

// end is the stage that a choice is made of.
func (c choice) end() *check.Stage {
	if s := findStage(c.prog, c.stage); s != nil {
		return s
	}
	return c.prog.Targets[0].Stage
}

// needed are a stage and those that it takes from, in the file's order.
func needed(prog *check.Program, end *check.Stage) []*check.Stage {
	seen := map[*check.Stage]bool{}
	var visit func(s *check.Stage)
	visit = func(s *check.Stage) {
		if s == nil || seen[s] {
			return
		}
		seen[s] = true
		visit(s.From.Node.(*check.Rootfs).Parent)
		for _, in := range s.Instrs {
			switch n := in.Node.(type) {
			case *check.Copy:
				visit(n.FromStage)
			case *check.ExportFile:
				visit(n.FromStage)
			case *check.Run:
				for _, m := range n.Mounts {
					visit(m.FromStage)
				}
			}
		}
	}
	visit(end)
	return slices.DeleteFunc(slices.Clone(prog.Stages), func(s *check.Stage) bool { return !seen[s] })
}

func (o *outliner) instr(in *check.Instr) {
	switch n := in.Node.(type) {
	case *check.Arg:
		for _, a := range n.Args {
			o.arg(in, a)
		}
	case *check.Run:
		for _, m := range n.Mounts {
			o.mount(m)
		}
	case *check.YumRepo:
		for _, w := range []*check.Word{n.Username, n.Password, n.SSLClientCert, n.SSLClientKey} {
			if w != nil {
				o.secret(strings.TrimPrefix(w.Text, "secret:"), true, w.Span)
			}
		}
	}
}

// arg notes an argument, once. One without a default of its own may have that
// of the line before the first stage.
func (o *outliner) arg(in *check.Instr, a check.ArgDecl) {
	name := a.Name.Text
	value, ok := o.given[name]
	if !ok && a.Default != nil {
		x := check.Expander{Escape: o.prog.Escape, Lookup: func(name string) (string, bool) { v, ok := o.values[name]; return v, ok }}
		var err error
		if value, err = x.Word(*a.Default); err != nil {
			value = a.Default.Text
		}
	}
	if a.Default != nil || ok {
		o.values[name] = value
	}
	if slices.ContainsFunc(o.out.Args, func(had outline.Arg) bool { return had.Name == name }) {
		return
	}
	o.out.Args = append(o.out.Args, outline.Arg{
		Name: name, Value: value, Description: describedAs(in, name), Location: location(o.prog, in.Span),
	})
}

func (o *outliner) mount(m check.Mount) {
	id := ""
	if m.ID != nil {
		id = m.ID.Text
	}
	switch m.Type {
	case "secret":
		if id == "" && m.Target != nil {
			id = path.Base(m.Target.Text)
		}
		o.secret(id, m.Required, m.Span)
	case "ssh":
		if id == "" {
			id = "default"
		}
		at := slices.IndexFunc(o.out.SSH, func(s outline.SSH) bool { return s.Name == id })
		if at < 0 {
			at = len(o.out.SSH)
			o.out.SSH = append(o.out.SSH, outline.SSH{Name: id, Location: location(o.prog, m.Span)})
		}
		o.out.SSH[at].Required = o.out.SSH[at].Required || m.Required
	case "cache":
		if id == "" && m.Target != nil {
			id = m.Target.Text
		}
		if !slices.ContainsFunc(o.out.Cache, func(c outline.CacheMount) bool { return c.ID == id }) {
			o.out.Cache = append(o.out.Cache, outline.CacheMount{ID: id, Location: location(o.prog, m.Span)})
		}
	}
}

func (o *outliner) secret(id string, required bool, at diag.Span) {
	n := slices.IndexFunc(o.out.Secrets, func(s outline.Secret) bool { return s.Name == id })
	if n < 0 {
		n = len(o.out.Secrets)
		o.out.Secrets = append(o.out.Secrets, outline.Secret{Name: id, Location: location(o.prog, at)})
	}
	o.out.Secrets[n].Required = o.out.Secrets[n].Required || required
}
