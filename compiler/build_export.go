package compiler

import (
	"context"
	"errors"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// Where a system image has what it gives to its host.
const (
	exportsDir = "/exports"
	hostfsDir  = "/exports/hostfs"
)

// exporter builds what EXPORT adds to a system target: File vertices on top of
// the stage, one for each line, and what the host is told.
type exporter struct {
	*builder
	actions
	sys ir.System
	top *ir.Vertex
}

// export puts the EXPORT lines of the target's stage on top of it. The rest of
// /exports, which depends on what the root file system holds, is the writer's.
func (j *job) export(ctx context.Context, t *target, out *ir.Target) error {
	e := &exporter{builder: &builder{job: j, stage: t.stage}, top: out.Vertex}
	e.list = []ir.Action{{Mkdir: &ir.Mkdir{Path: exportsDir, Mode: 0o755}}}
	if err := e.flush("EXPORT of "+t.name, t.instr.Span); err != nil {
		return err
	}
	failed := false
	for _, st := range t.stage.steps {
		e.step = st
		err := e.exportInstr(ctx, st.node)
		if err == nil {
			err = e.flush(st.instr.Text, e.spans()...)
		}
		if err != nil {
			if !j.take(err) {
				return err
			}
			failed = true
		}
	}
	if failed {
		return nil
	}
	e.settle(t.node.Flags)
	out.System, out.Vertex, out.Flags = &e.sys, e.top, nil
	systemLabels(out)
	out.Boundaries = append(out.Boundaries, e.top)
	out.History = append(out.History, ir.History{CreatedBy: "EXPORT", Comment: yumComment})
	return nil
}

// flush makes a vertex of a line's actions.
func (e *exporter) flush(title string, at ...diag.Span) error {
	if e.list == nil {
		return nil
	}
	op := &ir.File{Actions: e.list, NoFollow: true}
	if err := ir.Check(op); err != nil {
		return badValue("NotUTF8", "text", title, err, at[0])
	}
	e.top = ir.New(op, append([]*ir.Vertex{e.top}, e.inputs...)...).At(title, at...)
	e.list, e.inputs = nil, nil
	return nil
}

// settle reads the target's own flags, and puts the lists in order.
func (e *exporter) settle(flags []check.Flag) {
	for _, f := range flags {
		switch on := strings.EqualFold(f.Value.Text, "true"); f.Name {
		case "no-service":
			e.sys.NoService = on
		case "no-links":
			e.sys.NoLinks = on
		}
	}
	for _, list := range []*[]string{&e.sys.Templates, &e.sys.Files, &e.sys.Texts} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
}

// systemLabels adds the labels that say themselves.
func systemLabels(t *ir.Target) {
	if t.Image.Labels == nil {
		t.Image.Labels = map[string]string{}
	}
	for name, value := range map[string]string{"atomic.type": "system", "architecture": machine(t.Platform)} {
		if t.Image.Labels[name] == "" {
			t.Image.Labels[name] = value
		}
	}
}

// machine is an architecture as uname says it.
func machine(p ir.Platform) string {
	switch p.Architecture {
	case "amd64":
		return "x86_64"
	case "386":
		return "i686"
	case "arm64":
		return "aarch64"
	}
	return p.Architecture
}

func (e *exporter) exportInstr(ctx context.Context, n check.Node) error {
	switch n := n.(type) {
	case *check.ExportFile:
		return e.file(n)
	case *check.ExportDir:
		return e.dirs(n)
	case *check.ExportSymlink:
		return e.symlink(n)
	case *check.ExportText:
		return e.text(ctx, n)
	case *check.ExportConfig:
		for _, f := range n.Flags {
			e.sys.Config = append(e.sys.Config, ir.Setting{Name: f.Name, Value: f.Value.Text})
		}
	case *check.ExportDefault:
		return e.defaults(n.Pairs)
	case *check.ExportRename:
		return e.renames(n.Pairs)
	}
	return nil
}

// file copies as COPY does, to a place below /exports/hostfs. A source that
// begins with "/" is the stage's.
func (e *exporter) file(n *check.ExportFile) error {
	dest, err := e.host(n.Dest)
	if err != nil {
		return err
	}
	if e.like, err = e.copyFlags(n.Chown, n.Chmod); err != nil {
		return err
	}
	if e.like.Owner == nil {
		e.like.Owner = &ir.Owner{User: "0", Group: "0"} // the stage's accounts are not the host's
	}
	e.like.Dst, e.like.Host = hostfsDir+dest, true
	if !strings.HasSuffix(dest, "/") {
		e.sys.Files = append(e.sys.Files, dest)
	}
	for _, w := range n.Sources {
		if w.Text == "" {
			return badValue("InvalidHostPath", "EXPORT file", w.Text, fmt.Errorf("a source is empty"), e.span())
		}
		if n.Template && strings.ContainsAny(w.Text, "*?[") {
			return badValue("BadPath", "EXPORT file --template", w.Text, errors.New("a file to be rendered is named as it is, without * ? ["), e.at(w))
		}
		src := []string{path.Join("/", w.Text)}
		switch {
		case n.From != nil:
			e.copy(e.input(n.From, n.FromStage, "EXPORT --from="+n.From.Text, src), src)
		case strings.HasPrefix(w.Text, "/"):
			e.copy(e.stage.built.end, src)
		default:
			e.copy(e.fromContext(src), src)
		}
		if n.Template {
			e.sys.Templates = append(e.sys.Templates, hostName(dest, w.Text))
		}
	}
	return nil
}

// hostName is where a source comes to stand on the host.
func hostName(dest, source string) string {
	if strings.HasSuffix(dest, "/") {
		return path.Join(dest, path.Base(source))
	}
	return dest
}

func (e *exporter) dirs(n *check.ExportDir) error {
	mode := uint64(0o755)
	if t := text(n.Chmod); t != "" {
		var err error
		if mode, err = strconv.ParseUint(t, 8, 12); err != nil {
			return badValue("InvalidMode", "--chmod", t, fmt.Errorf("octal digits are wanted"), n.Chmod.Span)
		}
	}
	for _, w := range n.Paths {
		dest, err := e.host(w)
		if err != nil {
			return err
		}
		dir := hostfsDir + path.Clean(dest)
		e.list = append(e.list, ir.Action{Mkdir: &ir.Mkdir{Path: path.Dir(dir), Mode: 0o755}}, ir.Action{Mkdir: &ir.Mkdir{Path: dir, Mode: uint32(mode)}})
	}
	return nil
}

func (e *exporter) symlink(n *check.ExportSymlink) error {
	dest, err := e.host(n.Path)
	if err != nil {
		return err
	}
	if n.Text.Text == "" || strings.HasSuffix(dest, "/") {
		return badValue("InvalidHostPath", "EXPORT symlink", n.Path.Text, fmt.Errorf("a link has a text, and a name without a / at its end"), e.span())
	}
	e.list = append(e.list, ir.Action{Symlink: &ir.Symlink{Path: hostfsDir + dest, Text: n.Text.Text}})
	return nil
}

// text puts a template in place. One of the context is read now, so that the
// graph has it.
func (e *exporter) text(ctx context.Context, n *check.ExportText) error {
	name := templateName[n.Kind]
	e.sys.Texts = append(e.sys.Texts, name)
	write := &ir.Write{Path: exportsDir + "/" + name}
	switch {
	case n.Heredoc != nil:
		write.Data = n.Heredoc.Body.Text
	case strings.HasPrefix(n.Source.Text, "/"):
		e.like = ir.Copy{Dst: exportsDir + "/" + name, Host: true, Mode: "0644", Owner: &ir.Owner{User: "0", Group: "0"}}
		e.copy(e.stage.built.end, []string{path.Clean(n.Source.Text)})
		return nil
	default:
		var err error
		if write.Data, err = e.job.contextText(ctx, *n.Source); err != nil {
			return err
		}
	}
	e.list = append(e.list, ir.Action{Write: write})
	return nil
}

// templateName is the file of each kind of EXPORT's texts.
var templateName = map[string]string{
	"service": "service.template", "config": "config.json.template", "tmpfiles": "tmpfiles.template",
}

func (e *exporter) defaults(pairs []check.Pair) error {
	for _, p := range pairs {
		if err := check.DefaultName(p.Name.Text); err != nil {
			return badValue("InvalidDefault", "EXPORT default", p.Name.Text, err, p.Name.Span)
		}
		if e.sys.Defaults == nil {
			e.sys.Defaults = map[string]string{}
		}
		e.sys.Defaults[p.Name.Text] = p.Value.Text
	}
	return nil
}

func (e *exporter) renames(pairs []check.Pair) error {
	for _, p := range pairs {
		from, err := e.host(p.Name)
		if err != nil {
			return err
		}
		if e.sys.Renames == nil {
			e.sys.Renames = map[string]string{}
		}
		e.sys.Renames[path.Clean(from)] = p.Value.Text
	}
	return nil
}

func (e *exporter) at(w check.Word) diag.Span {
	if w.Span.IsZero() {
		return e.span()
	}
	return w.Span
}

// host wants an absolute path of the host that stays below its root. A "/" at
// its end says a directory.
func (e *exporter) host(w check.Word) (string, error) {
	clean := path.Clean(w.Text)
	switch {
	case !strings.HasPrefix(w.Text, "/"):
		return "", badValue("InvalidHostPath", "host path", w.Text, fmt.Errorf("it does not begin with /"), e.at(w))
	case slices.Contains(strings.Split(w.Text, "/"), ".."):
		return "", badValue("InvalidHostPath", "host path", w.Text, fmt.Errorf("it goes up"), e.at(w))
	case clean != "/" && strings.HasSuffix(w.Text, "/"):
		clean += "/"
	}
	return clean, nil
}
