package lower

import (
	"bytes"
	"encoding/json"
	"path"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"

	"github.com/sysbuild/sysbuild/backend/step"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// request is a state that holds what a step is to do.
func (l *Lowerer) request(v *ir.Vertex, req step.Request) (llb.State, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(req); err != nil {
		return llb.State{}, err
	}
	file := llb.Mkfile("/"+path.Base(step.File), 0o444, b.Bytes(), never)
	return llb.Scratch().File(file, grouped(v, l.part(v, PartRequest, "[internal] what a step does"))...), nil
}

// run runs our own binary in a root. What it is not told by opts it does not
// see.
func (l *Lowerer) run(v *ir.Vertex, root llb.State, req step.Request, opts ...llb.RunOption) (llb.ExecState, error) {
	what, err := l.request(v, req)
	if err != nil {
		return llb.ExecState{}, err
	}
	all := []llb.RunOption{
		llb.Args([]string{step.Binary, step.Command}), llb.Dir("/"), environment(nil), llb.Hostname(hostname),
		llb.AddMount(step.Binary, bare(l.opts.Binary.State), llb.SourcePath(l.opts.Binary.Path), llb.Readonly),
		readOnly(path.Dir(step.File), what),
	}
	return root.Run(append(all, opts...)...), nil
}

// out runs our own binary in an empty root without a network, and gives what it
// writes to its output.
func (l *Lowerer) out(v *ir.Vertex, about []llb.ConstraintsOpt, req step.Request, opts ...llb.RunOption) (llb.State, error) {
	opts = append(opts, l.network(ir.NetworkNone)...)
	ex, err := l.run(v, llb.Scratch(), req, append(opts, runOptions(grouped(v, about))...)...)
	if err != nil {
		return llb.State{}, err
	}
	return ex.AddMount(step.Out, llb.Scratch()), nil
}

func readOnly(target string, st llb.State) llb.RunOption {
	return llb.AddMount(target, bare(st), llb.Readonly)
}

// rootDirectory mounts what the last install in v's chain left: a builder
// forgets the mode of a root directory in the step behind the one that set it.
func (l *Lowerer) rootDirectory(v *ir.Vertex) []llb.RunOption {
	for ; ; v = v.Inputs[0] {
		if root, ok := l.roots[v.Digest()]; ok {
			return []llb.RunOption{l.whole(step.Root, root)}
		}
		if len(v.Inputs) == 0 {
			return nil
		}
	}
}

// whole mounts a whole root file system. A builder that would look at every
// file of it before it runs the step, in case it had run it on an equal one, is
// told not to.
func (l *Lowerer) whole(target string, st llb.State) llb.RunOption {
	if !l.has(pb.CapExecMountContentCache) {
		return readOnly(target, st)
	}
	return llb.AddMount(target, bare(st), llb.Readonly, llb.ContentCache(llb.MountContentCacheOff))
}
