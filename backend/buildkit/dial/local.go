package dial

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/session/filesync"
	"github.com/tonistiigi/fsutil"
	"github.com/tonistiigi/fsutil/types"

	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Contexts gives directories of this machine to a builder: it takes the files
// that changed since it last had them.
type Contexts struct {
	dirs map[string]string
	// planned are the patterns that a graph takes of a context, by the
	// context's name and what it leaves out.
	planned map[string][]string
}

var _ lower.Contexts = (*Contexts)(nil)

func newContexts(dirs map[string]string) *Contexts {
	return &Contexts{dirs: dirs, planned: map[string][]string{}}
}

// Plan says which graph is run next: what several of its steps take of one
// context is sent together and once.
func (c *Contexts) Plan(g *ir.Graph) {
	planned := map[string][]string{}
	for _, v := range g.Vertices() {
		name, f, ok := taken(v)
		if !ok {
			continue
		}
		k, include := planKey(name, f), patterns(f.Include)
		have, seen := planned[k]
		switch {
		case include == nil, seen && have == nil:
			planned[k] = nil // everything
		default:
			planned[k] = append(have, include...)
		}
	}
	for k, list := range planned {
		slices.Sort(list)
		planned[k] = slices.Compact(list)
	}
	c.planned = planned
}

// taken is what a vertex takes of which context, as package lower asks for it.
func taken(v *ir.Vertex) (name string, f lower.Filter, ok bool) {
	src, ok := v.Op.(*ir.Source)
	if !ok {
		return "", f, false
	}
	switch src.Kind {
	case ir.Context:
		return src.Ref, lower.Filter{Include: src.Include, Exclude: src.Exclude}, true
	case ir.Tar, ir.Dir, ir.OCILayout, ir.OCIArchive, ir.DockerArchive:
		return src.Context, lower.Filter{Include: []string{src.Ref}, Owners: true}, true
	case ir.Package:
		file, ok := strings.CutPrefix(src.Ref, "context:")
		return src.Context, lower.Filter{Include: []string{file}}, ok
	}
	return "", f, false
}

// patterns are those of an include list; nil where it takes everything.
func patterns(include []string) []string {
	var out []string
	for _, p := range include {
		p = strings.TrimPrefix(path.Clean("/"+p), "/")
		if p == "" {
			return nil
		}
		out = append(out, p)
	}
	return out
}

func planKey(name string, f lower.Filter) string {
	return fmt.Sprintf("%q %q %t", name, f.Exclude, f.Owners)
}

// Context implements lower.Contexts.
func (c *Contexts) Context(_ context.Context, name string, f lower.Filter, opts ...llb.ConstraintsOpt) (llb.State, error) {
	dir, ok := c.dirs[name]
	if !ok && name == "" {
		return llb.State{}, fmt.Errorf("there is no build context")
	}
	if !ok {
		return llb.State{}, fmt.Errorf("context %q: there is none of this name; give one by --build-context %s=DIR", name, name)
	}
	key := planKey(name, f)
	wanted := patterns(f.Include)
	include, planned := c.planned[key]
	if !planned || !covers(include, wanted) {
		// Not the graph's: it must not drive away what the graph's steps left.
		include, key = wanted, fmt.Sprintf("%s %q", key, wanted)
	}
	shown := name
	if shown == "" {
		shown = "build context"
	}
	local := []llb.LocalOption{llb.WithCustomName("[internal] load " + shown), llb.SharedKeyHint(hintOf(dir, key))}
	if include != nil {
		local = append(local, llb.FollowPaths(include))
	}
	if len(f.Exclude) > 0 {
		local = append(local, llb.ExcludePatterns(f.Exclude))
	}
	for _, o := range opts {
		local = append(local, o)
	}
	return llb.Local(localName(name, f.Owners), local...), nil
}

// covers is true where a list takes all that another does. Nil takes
// everything.
func covers(list, other []string) bool {
	if list == nil || other == nil {
		return list == nil
	}
	return !slices.ContainsFunc(other, func(p string) bool { return !slices.Contains(list, p) })
}

// hintOf names what a builder may keep of a directory between builds. It is
// never a part of what is built.
func hintOf(dir, what string) string {
	abs, err := filepath.Abs(dir)
	if err != nil {
		abs = dir
	}
	host, _ := os.Hostname() // one builder may serve several machines
	sum := sha256.Sum256(fmt.Appendf(nil, "%q %q %s", host, abs, what))
	return hex.EncodeToString(sum[:16])
}

// localName is how the session knows a context, and with whose files: as they
// are owned, or as root's.
func localName(name string, owners bool) string {
	local := "context"
	if owners {
		local = "rootfs"
	}
	if name != "" {
		local += ":" + name
	}
	return local
}

// locals are all that the builder may read, by the session's names.
func (b *Build) locals() (filesync.StaticDirSource, error) {
	all := filesync.StaticDirSource{}
	for name, dir := range b.options.Contexts {
		for _, owners := range []bool{false, true} {
			files, err := contextFS(dir, owners)
			if err != nil {
				return nil, fmt.Errorf("context %q: %w", name, err)
			}
			all[localName(name, owners)] = files
		}
	}
	all[binaryName] = b.program
	return all, nil
}

// contextFS reads a directory, and never what a link in it leads out to: links
// are sent as links. Sockets are no files.
func contextFS(dir string, owners bool) (fsutil.FS, error) {
	all, err := fsutil.NewFS(dir)
	if err != nil {
		return nil, err
	}
	return fsutil.NewFilterFS(all, &fsutil.FilterOpt{
		Map: func(_ string, st *types.Stat) fsutil.MapResult {
			if fs.FileMode(st.Mode)&fs.ModeSocket != 0 {
				return fsutil.MapResultExclude
			}
			if !owners { // nor do attributes of this machine say anything about the image
				st.Uid, st.Gid, st.Xattrs = 0, 0, nil
			}
			return fsutil.MapResultKeep
		},
	})
}
