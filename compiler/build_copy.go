package compiler

import (
	"errors"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
)

func (b *builder) buildCopy(n *check.Copy) error {
	own, mode, err := b.copyFlags(n)
	if err != nil {
		return err
	}
	dst := b.destination(n.Dest.Text)
	var actions []ir.Action
	var inputs []*ir.Vertex
	if len(n.Sources) > 0 {
		src := make([]string, len(n.Sources))
		for i, w := range n.Sources {
			src[i] = path.Join("/", w.Text)
		}
		inputs = append(inputs, b.copyInput(n, src))
		actions = append(actions, ir.Action{Copy: &ir.Copy{Input: 1, Src: src, Dst: dst, Owner: own, Mode: mode}})
	}
	for _, h := range n.Heredocs {
		actions = append(actions, ir.Action{Write: &ir.Write{Path: dst, Name: h.Name, Mode: mode, Data: h.Body.Text, Owner: own}})
	}
	return b.change(&ir.File{Actions: actions}, copyText(n), inputs...)
}

// copyInput is what COPY copies from: a stage's end, an image, a context.
func (b *builder) copyInput(n *check.Copy, src []string) *ir.Vertex {
	if n.FromStage != nil {
		for _, s := range b.job.stages {
			if s.src == n.FromStage {
				return s.built.end
			}
		}
		panic("compiler: build: a COPY's stage was not built")
	}
	if base := b.stage.bases[b.step.instr]; base != nil {
		return ir.New(base.Source).At("COPY --from="+n.From.Text, n.From.Span)
	}
	return ir.New(&ir.Source{Kind: ir.Context, Include: includes(src), Exclude: b.job.opts.Excludes}).
		At("the build context", b.span())
}

// includes are the files of a context that sources can mean, so that others
// rebuild nothing; nil means all.
func includes(src []string) []string {
	var out []string
	for _, s := range src {
		s = strings.TrimPrefix(s, "/")
		if s == "" || strings.ContainsAny(s, `\!`) || strings.Contains(s, "**") {
			return nil
		}
		out = append(out, s)
	}
	return out
}

// destination is absolute, and ends in "/" where it says a directory.
func (b *builder) destination(dst string) string {
	out := b.absolute(dst)
	if out != "/" && (strings.HasSuffix(dst, "/") || dst == "." || dst == "" || strings.HasSuffix(dst, "/.")) {
		out += "/"
	}
	return out
}

func (b *builder) copyFlags(n *check.Copy) (own *ir.Owner, mode string, err error) {
	if n.Chown != nil && n.Chown.Text != "" {
		own = owner(n.Chown.Text)
	}
	if n.Chmod == nil || n.Chmod.Text == "" {
		return own, "", nil
	}
	if err := checkMode(n.Chmod.Text); err != nil {
		return nil, "", badValue("InvalidMode", "--chmod", n.Chmod.Text, err, n.Chmod.Span)
	}
	return own, n.Chmod.Text, nil
}

var symbolicMode = regexp.MustCompile(`^[ugoa]*([-+=]([rwxXst]*|[ugo]))+(,[ugoa]*([-+=]([rwxXst]*|[ugo]))+)*$`)

// checkMode wants an octal mode of at most 07777, or chmod's symbolic form.
func checkMode(text string) error {
	n, err := strconv.ParseUint(text, 8, 32)
	switch {
	case err == nil && n <= 0o7777:
		return nil
	case err == nil || text[0] >= '0' && text[0] <= '9':
		return errors.New("an octal mode between 0 and 07777 is wanted")
	case !symbolicMode.MatchString(text):
		return errors.New("neither an octal mode nor a symbolic one such as u+x,go-w")
	}
	return nil
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
func copyText(n *check.Copy) string {
	words := []string{"COPY"}
	if n.Chown != nil && n.Chown.Text != "" {
		words = append(words, "--chown="+n.Chown.Text)
	}
	if n.Chmod != nil && n.Chmod.Text != "" {
		words = append(words, "--chmod="+n.Chmod.Text)
	}
	for _, s := range n.Sources {
		words = append(words, s.Text)
	}
	for _, h := range n.Heredocs {
		words = append(words, "<<"+h.Name)
	}
	return strings.Join(slices.Concat(words, []string{n.Dest.Text}), " ") + " # buildkit"
}
