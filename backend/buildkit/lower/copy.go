package lower

import (
	"os"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"

	"github.com/sysbuild/sysbuild/backend/step"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// copy takes files of another input, each source by an action of its own.
func (w *fileWriter) copy(op *ir.Copy) error {
	if op.Input < 1 || op.Input >= len(w.inputs) {
		return outOfRange(w.v, op.Input)
	}
	from := w.inputs[op.Input]
	plain := oneFile(w.v.Inputs[op.Input])
	if hasSubmodules(w.v.Inputs[op.Input]) && w.l.has(pb.CapFileCopyIncludeExcludePatterns) {
		c := *op
		c.Exclude = append(slices.Clip(op.Exclude), dotGit)
		op = &c
	}
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

// dotGit is what a builder leaves in a submodule's directory: a file that says
// where the repository was while it was fetched.
const dotGit = "**/.git"

// hasSubmodules is true for a repository that comes without its .git, and may
// come with submodules.
func hasSubmodules(in *ir.Vertex) bool {
	src, ok := in.Op.(*ir.Source)
	return ok && src.Kind == ir.Git && !src.NoSubmodules && !src.KeepGitDir
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
	if len(info.RequiredPaths) > 0 {
		info.RequiredPaths = w.required(from, info.RequiredPaths)
	}
	opts := []llb.CopyOption{&info}
	if op.Owner != nil {
		opts = append(opts, ownerOption(op.Owner))
	}
	var input llb.CopyInput = from
	if info.CopyDirContentsOnly && mayLeaveOut(src, op) {
		input, src = w.leftOut(from, src, opts), namedAside
	}
	if op.Link && byName(op.Owner) {
		w.viaTarget(llb.Copy(input, src, linkAside+op.Dst, opts...))
		return
	}
	w.do = w.do.Copy(input, src, op.Dst, opts...)
}

// required gives the paths that the builder must look for. One that does not
// know how copies nothing of them, which fails where they are not there.
func (w *fileWriter) required(from llb.State, paths []string) []string {
	if w.l.has(pb.CapFileCopyRequiredPaths) {
		w.caps = append(w.caps, pb.CapFileCopyRequiredPaths)
		return paths
	}
	nothing := &llb.CopyInfo{FollowSymlinks: true, CopyDirContentsOnly: true, CreateDestPath: true, ExcludePatterns: []string{"**"}}
	for _, name := range paths {
		w.do = w.do.Copy(from, name, namedAside+"/", nothing)
	}
	w.do = w.do.Rm(step.Dir, llb.WithAllowNotFound(true))
	return nil
}

func (w *fileWriter) mode(text string) *llb.ChmodOpt {
	if n, err := strconv.ParseUint(text, 8, 32); err == nil {
		return &llb.ChmodOpt{Mode: os.FileMode(n)}
	}
	w.caps = append(w.caps, capModeString)
	return &llb.ChmodOpt{ModeStr: text}
}
