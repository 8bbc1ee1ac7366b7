package lower

import (
	"os"
	"path"
	"strconv"
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// copy takes files of another input, each source by an action of its own.
func (w *fileWriter) copy(op *ir.Copy) error {
	if op.Input < 1 || op.Input >= len(w.inputs) {
		return outOfRange(w.v, op.Input)
	}
	from := w.inputs[op.Input]
	plain := oneFile(w.v.Inputs[op.Input])
	for _, src := range op.Src {
		switch {
		case op.Parents:
			src, info := withParents(src)
			w.take(from, src, op, info)
		case plain:
			w.take(from, path.Join("/", src), op, llb.CopyInfo{AttemptUnpack: op.Unpack})
		default:
			info := byRules()
			info.AttemptUnpack = op.Unpack
			w.take(from, path.Join("/", src), op, info)
		}
	}
	return nil
}

// oneFile is true for a source whose name is no pattern: what a URL or a git
// repository holds.
func oneFile(in *ir.Vertex) bool {
	src, ok := in.Op.(*ir.Source)
	return ok && (src.Kind == ir.URL && !src.Unpack || src.Kind == ir.Git)
}

// byRules are COPY's rules.
func byRules() llb.CopyInfo {
	return llb.CopyInfo{FollowSymlinks: true, CopyDirContentsOnly: true, AllowWildcard: true, AllowEmptyWildcard: true}
}

// withParents reads a source whose directories come along, but those in front
// of a "/./". One without patterns must be there.
func withParents(src string) (string, llb.CopyInfo) {
	info := byRules()
	base, pattern, pivot := strings.Cut(src, "/./")
	if !pivot {
		base, pattern = "/", src
	}
	base, pattern = path.Join("/", base), path.Join("/", pattern)
	if pattern != "/" {
		info.IncludePatterns = []string{pattern[1:]}
	}
	if !hasPattern(base) && !hasPattern(pattern) {
		info.RequiredPaths = []string{path.Join(base, pattern)}
	}
	return base, info
}

func hasPattern(name string) bool { return strings.ContainsAny(name, `*?[\`) }

// take adds the action that copies one source; info says by which rules.
func (w *fileWriter) take(from llb.State, src string, op *ir.Copy, info llb.CopyInfo) {
	info.CreateDestPath = true
	info.ExcludePatterns = op.Exclude
	if op.Mode != "" {
		info.Mode = w.mode(op.Mode)
	}
	if len(info.IncludePatterns)+len(info.ExcludePatterns) > 0 {
		w.caps = append(w.caps, pb.CapFileCopyIncludeExcludePatterns)
	}
	if len(info.RequiredPaths) > 0 && !w.l.has(pb.CapFileCopyRequiredPaths) {
		w.require(from, info.RequiredPaths[0])
		info.RequiredPaths = nil
	}
	if len(info.RequiredPaths) > 0 {
		w.caps = append(w.caps, pb.CapFileCopyRequiredPaths)
	}
	opts := []llb.CopyOption{&info}
	if op.Owner != nil {
		opts = append(opts, ownerOption(op.Owner))
	}
	if op.Link && byName(op.Owner) {
		w.viaTarget(llb.Copy(from, src, aside+op.Dst, opts...))
		return
	}
	w.do = w.do.Copy(from, src, op.Dst, opts...)
}

// require fails where a path is not there, with a builder that does not look
// for itself: it copies nothing of it, and takes that away again.
func (w *fileWriter) require(from llb.State, name string) {
	nothing := &llb.CopyInfo{FollowSymlinks: true, CopyDirContentsOnly: true, CreateDestPath: true, ExcludePatterns: []string{"**"}}
	w.do = w.do.Copy(from, name, aside+"/", nothing).Rm(path.Dir(aside), llb.WithAllowNotFound(true))
}

func (w *fileWriter) mode(text string) *llb.ChmodOpt {
	if n, err := strconv.ParseUint(text, 8, 32); err == nil {
		return &llb.ChmodOpt{Mode: os.FileMode(n)}
	}
	w.caps = append(w.caps, pb.CapFileCopyModeStringFormat)
	return &llb.ChmodOpt{ModeStr: text}
}

// aside is where files lie that are on their way into a layer of their own.
const aside = "/.sysbuild/link"

// viaTarget copies into a layer of its own what belongs to accounts of the
// target: that has their numbers, and the layer does not. So it goes into a
// directory of the target first, which is then the layer's source.
func (w *fileWriter) viaTarget(a *llb.FileAction) {
	all := &llb.CopyInfo{CopyDirContentsOnly: true}
	w.do = w.do.Copy(a.WithState(w.st), aside, "/", all)
}
