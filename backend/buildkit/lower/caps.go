package lower

import (
	"fmt"
	"maps"
	"slices"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/moby/buildkit/util/apicaps"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// CheckCaps says what ops of a definition need and the builder cannot do, each
// at the line that wants it: a diag.List; nil where nothing is missing.
func (l *Lowerer) CheckCaps(def *llb.Definition, caps apicaps.CapSet) error {
	var list diag.List
	said := map[string]bool{}
	for _, op := range slices.Sorted(maps.Keys(def.Metadata)) {
		for _, id := range slices.Sorted(maps.Keys(def.Metadata[op].Caps)) {
			if caps.Supports(id) == nil {
				continue
			}
			d := l.lacking(def, op, id)
			if key := d.Span.String() + d.Summary; !said[key] {
				said[key] = true
				list = append(list, d)
			}
		}
	}
	if list == nil {
		return nil
	}
	return list.Sorted()
}

// lacking is one capability that an op needs and its builder has not.
func (l *Lowerer) lacking(def *llb.Definition, op digest.Digest, id apicaps.CapID) diag.Diagnostic {
	v, ok := l.VertexOf(def, op)
	if !ok {
		v = &ir.Vertex{}
	}
	k, known := wants[id]
	if !known {
		k = want{what: "capability " + string(id)}
	}
	d := refuse(v, fmt.Sprintf("the builder is too old for %s", k.what))
	if k.since != "" {
		d.Summary += ": BuildKit has it since " + k.since
	}
	d.Hint = "use a newer builder, by --builder or your tool's own choice of one"
	if k.instead != "" {
		d.Hint += "; or " + k.instead
	}
	return d
}

// want is what people know a capability as.
type want struct {
	what    string
	since   string // BuildKit's first version with it; "" is not known
	instead string // what to write without it
}

// capModeString is what a --chmod of letters needs. No builder announces the
// capability of its name; this one came with it.
const capModeString = pb.CapExecValidExitCode

// wants are the capabilities that builders still in use lack.
var wants = map[apicaps.CapID]want{
	pb.CapMergeOp:                        {"--link", "v0.10", "leave --link out"},
	pb.CapFileCopyIncludeExcludePatterns: {"--exclude and --parents", "v0.9", ""},
	capModeString:                        {"a --chmod that is no number", "v0.17", "write the mode as a number"},
	pb.CapFileSymlinkCreate:              {"symbolic links", "v0.19", ""},
	pb.CapSourceGitSkipSubmodules:        {"a git repository without its submodules", "v0.24", "leave submodules=false out"},
	pb.CapExecMetaCDI:                    {"--device", "v0.20", ""},
	pb.CapExecSecretEnv:                  {"a secret in a variable", "v0.10", "mount it as a file"},
	pb.CapExecMountTmpfsSize:             {"a size of a tmpfs", "v0.10", "leave the size out"},
	pb.CapExecMetaUlimit:                 {"limits such as nofile", "v0.10", ""},
	pb.CapExecMetaCgroupParent:           {"a parent of control groups", "v0.10", ""},
	pb.CapExecMetaLinuxResources:         {"limits of memory and processors", "v0.31", ""},
}
