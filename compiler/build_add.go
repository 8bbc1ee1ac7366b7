package compiler

import (
	"path"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
)

// buildAdd copies as COPY does, and also what URLs and git repositories hold.
// Archives of the context are unpacked, those of URLs where --unpack says so.
func (b *builder) buildAdd(n *check.Add) error {
	c, err := b.copyFlags(n.Chown, n.Chmod)
	if err != nil || !b.step.outside.known {
		return err
	}
	c.Dst, c.Link, c.Exclude = b.destination(n.Dest.Text), n.Link, texts(n.Exclude)
	a := &actions{like: c}
	var local []string // sources of the context that stand side by side
	flush := func() {
		if len(local) > 0 {
			a.copy(b.fromContext(local), local).Unpack = n.Unpack == nil || *n.Unpack
			local = nil
		}
	}
	for i, w := range n.Sources {
		src := b.step.outside.sources[i]
		if src == nil {
			local = append(local, path.Join("/", w.Text))
			continue
		}
		flush()
		from := ir.New(src).At("ADD "+w.Text, b.spans()...)
		if src.Kind == ir.Git {
			a.copy(from, []string{"/"})
		} else {
			a.copy(from, []string{"/" + src.Name}).Unpack = n.Unpack != nil && *n.Unpack
		}
	}
	flush()
	a.heredocs(n.Heredocs)
	return b.change(&ir.File{Actions: a.list}, copyText("ADD", n.Chown, n.Chmod, n.Sources, n.Heredocs, n.Dest), a.inputs...)
}
