package lower

import (
	"context"
	"os"
	"path"
	"strconv"
	"time"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/moby/buildkit/util/apicaps"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// never is the time of files that reach no result: 1970's beginning.
var never = llb.WithCreatedTime(time.Unix(0, 0))

// file does a File op's actions: those in a row as one op, those of --link in a
// layer of their own.
func (l *Lowerer) file(ctx context.Context, v *ir.Vertex, op *ir.File) (llb.State, error) {
	inputs, err := l.inputs(ctx, v)
	if err != nil {
		return llb.State{}, err
	}
	w := fileWriter{l: l, v: v, inputs: inputs, st: inputs[0], single: true}
	for i := range op.Actions {
		w.single = w.single && isLink(&op.Actions[i]) == isLink(&op.Actions[0])
	}
	for i := range op.Actions {
		if err := w.add(&op.Actions[i]); err != nil {
			return llb.State{}, err
		}
	}
	w.flush()
	return w.st, nil
}

// fileWriter gathers actions into ops.
type fileWriter struct {
	l      *Lowerer
	v      *ir.Vertex
	inputs []llb.State
	st     llb.State       // what the actions so far made
	do     *llb.FileAction // what comes next; nil: nothing
	link   bool            // do is a layer of its own
	caps   []apicaps.CapID // what do needs
	single bool            // all actions are one op
}

func isLink(a *ir.Action) bool {
	return a.Copy != nil && a.Copy.Link || a.Write != nil && a.Write.Link
}

func (w *fileWriter) add(a *ir.Action) error {
	if link := isLink(a); link != w.link {
		w.flush()
		w.link = link
	}
	switch {
	case a.Copy != nil:
		return w.copy(a.Copy)
	case a.Mkdir != nil:
		w.mkdir(a.Mkdir)
	case a.Write != nil:
		w.write(a.Write)
	case a.Symlink != nil:
		w.symlink(a.Symlink)
	}
	return nil
}

// flush makes an op of what was gathered.
func (w *fileWriter) flush() {
	if w.do == nil {
		return
	}
	about := w.l.named(w.v)
	if w.link {
		about = w.l.part(w.v, PartFiles, w.v.Title)
	}
	if !w.single || w.link {
		about = grouped(w.v, about)
	}
	c := constraints(about, w.caps...)
	if w.link {
		layer := llb.Scratch().WithOutput(llb.NewFileOp(llb.Scratch(), w.do, c).Output())
		w.st = llb.Merge([]llb.State{w.st, layer}, grouped(w.v, append(w.l.named(w.v), llb.WithCustomName("LINK "+w.v.Title)))...)
	} else {
		w.st = w.st.WithOutput(llb.NewFileOp(w.st, w.do, c).Output())
	}
	w.do, w.caps = nil, nil
}

func (w *fileWriter) mkdir(op *ir.Mkdir) {
	mode := os.FileMode(op.Mode)
	if mode == 0 {
		mode = 0o755
	}
	opts := []llb.MkdirOption{llb.WithParents(true)}
	if op.Owner != nil {
		opts = append(opts, ownerOption(op.Owner))
	}
	w.do = w.do.Mkdir(op.Path, mode, opts...)
}

// write copies a file out of a tree of its own: so it comes to where COPY would
// put it.
func (w *fileWriter) write(op *ir.Write) {
	name := op.Name
	if name == "" {
		name = path.Base(op.Path)
	}
	from := llb.Scratch().File(llb.Mkfile("/"+name, 0o644, []byte(op.Data)),
		w.l.part(w.v, PartRequest, "[internal] preparing inline document")...)
	w.take(from, "/"+name, &ir.Copy{Dst: op.Path, Owner: op.Owner, Mode: op.Mode, Link: op.Link}, llb.CopyInfo{})
}

// symlink copies a link out of a tree of its own into its directory: so what
// has its name gives way, unless it is a directory.
func (w *fileWriter) symlink(op *ir.Symlink) {
	dir, name := path.Split(path.Clean(op.Path))
	c := constraints(w.l.part(w.v, PartRequest, "[internal] preparing a symbolic link"), pb.CapFileSymlinkCreate)
	from := llb.Scratch().WithOutput(llb.NewFileOp(llb.Scratch(), llb.Symlink(op.Text, "/"+name), c).Output())
	w.take(from, "/"+name, &ir.Copy{Dst: dir}, llb.CopyInfo{})
}

// ownerOption is an owner as the llb package takes one. A number's group is the
// same where none is given, here as there.
func ownerOption(o *ir.Owner) llb.ChownOption {
	text := o.User
	if _, err := strconv.ParseUint(o.User, 10, 31); o.Group != "" && (err != nil || o.Group != o.User) {
		text += ":" + o.Group
	}
	return llb.WithUser(text)
}

// byName tells whether an owner is one of the target's own accounts.
func byName(o *ir.Owner) bool {
	if o == nil {
		return false
	}
	for _, s := range []string{o.User, o.Group} {
		if _, err := strconv.ParseUint(s, 10, 31); err != nil && s != "" && s != "root" {
			return true
		}
	}
	return false
}
