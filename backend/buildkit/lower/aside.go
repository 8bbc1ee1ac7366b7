package lower

import (
	"path"
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/patternmatcher"

	"github.com/sysbuild/sysbuild/backend/step"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Where files lie that are on their way to somewhere else. Nothing of it
// reaches a result.
const (
	linkAside  = step.Dir + "/link"
	namedAside = step.Dir + "/named"
)

// viaTarget copies into a layer of its own what belongs to accounts of the
// target: that has their numbers, and the layer does not. So it goes into a
// directory of the target first, which is then the layer's source.
func (w *fileWriter) viaTarget(a *llb.FileAction) {
	w.do = w.do.Copy(a.WithState(w.st), linkAside, "/", &llb.CopyInfo{CopyDirContentsOnly: true})
}

// mayLeaveOut is true where an --exclude may be the name of a file that a source
// means itself. A builder only looks below the directories that sources mean.
func mayLeaveOut(src string, op *ir.Copy) bool {
	base := path.Base(src)
	if len(op.Exclude) == 0 || op.Parents || op.Unpack || base == "/" {
		return false
	}
	if hasPattern(base) { // of several: their destination is a directory
		return strings.HasSuffix(op.Dst, "/")
	}
	m, err := patternmatcher.New(op.Exclude)
	if err != nil {
		return false // the builder says what is wrong
	}
	out, err := m.MatchesOrParentMatches(base)
	return err == nil && out
}

// leftOut gathers in one directory what a source means: from there a builder
// leaves out the files that it left in, and again what it left out.
func (w *fileWriter) leftOut(from llb.State, src string, opts []llb.CopyOption) llb.CopyInput {
	a := llb.Mkdir(namedAside, 0o755, llb.WithParents(true))
	return a.Copy(from, src, namedAside+"/", opts...).WithState(w.st)
}
