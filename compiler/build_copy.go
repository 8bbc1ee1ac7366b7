package compiler

import (
	"path"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
)

func (b *builder) buildCopy(n *check.Copy) error {
	c, err := b.copyFlags(n.Chown, n.Chmod)
	if err != nil {
		return err
	}
	c.Dst, c.Link, c.Parents, c.Exclude = b.destination(n.Dest.Text), n.Link, n.Parents, texts(n.Exclude)
	a := &actions{like: c}
	if len(n.Sources) > 0 {
		src := make([]string, len(n.Sources))
		for i, w := range n.Sources {
			src[i] = sourcePath(w.Text, n.Parents)
		}
		if n.From == nil {
			a.copy(b.fromContext(src), src)
		} else {
			a.copy(b.input(n.From, n.FromStage, "COPY --from="+n.From.Text, src), src)
		}
	}
	a.heredocs(n.Heredocs)
	parents := ""
	if n.Parents {
		parents = " --parents"
	}
	return b.change(&ir.File{Actions: a.list}, copyText("COPY"+parents, n.Chown, n.Chmod, n.Sources, n.Heredocs, n.Dest), a.inputs...)
}

// actions are those of a COPY or an ADD, each like the same one, and the
// vertices that they take from.
type actions struct {
	like   ir.Copy
	list   []ir.Action
	inputs []*ir.Vertex
}

func (a *actions) copy(from *ir.Vertex, src []string) *ir.Copy {
	a.inputs = append(a.inputs, from)
	c := a.like
	c.Input, c.Src = len(a.inputs), src
	a.list = append(a.list, ir.Action{Copy: &c})
	return &c
}

func (a *actions) heredocs(list []check.Heredoc) {
	for _, h := range list {
		a.list = append(a.list, ir.Action{Write: &ir.Write{
			Path: a.like.Dst, Name: h.Name, Mode: a.like.Mode, Data: h.Body.Text, Owner: a.like.Owner, Link: a.like.Link,
		}})
	}
}

// sourcePath is a source in its input. With --parents a "/./" stays: it says
// which directories are left out.
func sourcePath(text string, parents bool) string {
	if before, after, ok := strings.Cut("/"+text, "/./"); ok && parents {
		return strings.TrimSuffix(path.Join("/", before), "/") + "/./" + strings.TrimPrefix(path.Join("/", after), "/")
	}
	return path.Join("/", text)
}

// input is what a --from names: a stage's end, a context, an image. src are the
// paths that are wanted of it; title says who wants them.
func (b *builder) input(from *check.Word, fromStage *check.Stage, title string, src []string) *ir.Vertex {
	if fromStage != nil {
		s := b.job.all[fromStage]
		if s.replaced && b.job.opts.Contexts[s.source.Context].Dir {
			return b.fromNamed(s.source.Context, src).At(title, b.spans()...)
		}
		return s.built.end
	}
	base := b.stage.bases[from]
	if base.Source.Kind == ir.Context {
		return b.fromNamed(base.Source.Ref, src).At(title, b.spans()...)
	}
	return ir.New(base.Source).At(title, b.spans()...)
}

// fromContext is what is wanted of the build context.
func (b *builder) fromContext(src []string) *ir.Vertex {
	return ir.New(&ir.Source{Kind: ir.Context, Include: includes(src), Exclude: b.job.opts.Excludes}).
		At("the build context", b.spans()...)
}

// fromNamed is what is wanted of a directory that --build-context names.
func (b *builder) fromNamed(name string, src []string) *ir.Vertex {
	return ir.New(&ir.Source{Kind: ir.Context, Ref: name, Include: includes(src), Exclude: b.job.opts.Contexts[name].Excludes})
}

// includes are the files of a context that sources can mean, so that others
// rebuild nothing; nil means all.
func includes(src []string) []string {
	var out []string
	for _, s := range src {
		if s = strings.TrimPrefix(path.Clean("/"+s), "/"); strings.Contains(s, "**") {
			s = beforeStars(s)
		}
		if s == "" || strings.ContainsAny(s, `\!`) {
			return nil
		}
		out = append(out, s)
	}
	return out
}

// beforeStars are the directories in front of the first part that has "**".
func beforeStars(s string) string {
	var dirs []string
	for part := range strings.SplitSeq(s, "/") {
		if strings.Contains(part, "**") {
			break
		}
		dirs = append(dirs, part)
	}
	return strings.Join(dirs, "/")
}

// destination is absolute, and ends in "/" where it says a directory.
func (b *builder) destination(dst string) string {
	out := b.absolute(dst)
	if out != "/" && (strings.HasSuffix(dst, "/") || dst == "." || dst == "" || strings.HasSuffix(dst, "/.")) {
		out += "/"
	}
	return out
}

// copyFlags reads --chown and --chmod.
func (b *builder) copyFlags(chown, chmod *check.Word) (ir.Copy, error) {
	var c ir.Copy
	if t := text(chown); t != "" {
		c.Owner = owner(t)
	}
	if c.Mode = text(chmod); c.Mode != "" {
		if err := check.CheckMode(c.Mode); err != nil {
			return c, badValue("InvalidMode", "--chmod", c.Mode, err, chmod.Span)
		}
	}
	return c, nil
}

// owner reads USER[:GROUP]. A number alone is the group's as well.
func owner(text string) *ir.Owner {
	user, group, ok := strings.Cut(text, ":")
	if _, err := strconv.ParseUint(user, 10, 32); err == nil && !ok {
		group = user
	}
	return &ir.Owner{User: user, Group: group}
}

// copyText is BuildKit's line in the history.
func copyText(head string, chown, chmod *check.Word, sources []check.Word, docs []check.Heredoc, dest check.Word) string {
	words := []string{head}
	if t := text(chown); t != "" {
		words = append(words, "--chown="+t)
	}
	if t := text(chmod); t != "" {
		words = append(words, "--chmod="+t)
	}
	words = append(words, texts(sources)...)
	for _, h := range docs {
		words = append(words, "<<"+h.Name)
	}
	return strings.Join(append(words, dest.Text), " ") + " # buildkit"
}

func texts(words []check.Word) []string {
	var out []string
	for _, w := range words {
		out = append(out, w.Text)
	}
	return out
}
