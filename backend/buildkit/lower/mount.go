package lower

import (
	"fmt"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/moby/buildkit/util/apicaps"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// mounts are a command's own. BuildKit orders them by their targets.
func (l *Lowerer) mounts(v *ir.Vertex, op *ir.Exec, inputs []llb.State) ([]llb.RunOption, error) {
	for _, m := range op.Mounts {
		if m.Input < 0 || m.Input >= len(inputs) {
			return nil, outOfRange(v, m.Input)
		}
	}
	var out []llb.RunOption
	for i := range op.Mounts {
		m := &op.Mounts[i]
		if why := refusedMount(m); why != "" {
			return nil, refuse(v, why)
		}
		switch m.Kind {
		case ir.MountBind:
			out = append(out, bindMount(m, l.withPoints(v, op, i, inputs))...)
		case ir.MountCache:
			out = append(out, l.cacheMount(v, m, inputs))
		case ir.MountTmpfs:
			out = append(out, llb.AddMount(m.Target, llb.Scratch(), llb.Tmpfs(llb.TmpfsSize(m.Size))))
		case ir.MountSecret:
			out = append(out, secretMount(m))
		case ir.MountSSH:
			out = append(out, sshMount(m))
		default:
			return nil, refuse(v, fmt.Sprintf("a mount of type %q is none that a builder has", m.Kind))
		}
	}
	return out, nil
}

// refusedMount says why a builder cannot make a mount; "" where it can.
func refusedMount(m *ir.Mount) string {
	target := path.Clean(m.Target)
	top, _, _ := strings.Cut(strings.TrimPrefix(target, "/"), "/")
	switch {
	case m.Target == "":
	case target == "/", slices.Contains(stubs, "/"+top) && target != "/dev/shm":
		return fmt.Sprintf("%s: mount point: nothing can be mounted over the root directory, nor in /proc, /sys and /dev", m.Target)
	}
	if m.Kind == ir.MountTmpfs && (m.Mode != 0 || m.UID != 0 || m.GID != 0) {
		return fmt.Sprintf("%s: a builder gives a tmpfs neither a mode nor an owner", m.Target)
	}
	return ""
}

// withPoints is what a bind shows, with the mount points of later mounts inside
// it: a builder can make none in what is read-only.
func (l *Lowerer) withPoints(v *ir.Vertex, op *ir.Exec, i int, inputs []llb.State) llb.State {
	m := &op.Mounts[i]
	from := inputs[m.Input]
	var a *llb.FileAction
	for _, in := range op.Mounts[i+1:] {
		rel, inside := strings.CutPrefix(path.Clean(in.Target), path.Clean(m.Target)+"/")
		if !inside || !m.ReadOnly {
			continue
		}
		point := path.Join("/", m.Source, rel)
		switch in.Kind {
		case ir.MountTmpfs, ir.MountCache:
			a = a.Mkdir(point, 0o755, llb.WithParents(true))
		case ir.MountBind: // a file or a directory: nothing below it is copied
			a = a.Copy(inputs[in.Input], path.Join("/", in.Source), point, &llb.CopyInfo{
				FollowSymlinks: true, CopyDirContentsOnly: true, CreateDestPath: true, ExcludePatterns: []string{"**"},
			})
		}
	}
	if a == nil {
		return from
	}
	c := constraints(l.part(v, PartRequest, "[internal] preparing mount points"), pb.CapFileCopyIncludeExcludePatterns)
	return from.WithOutput(llb.NewFileOp(from, a, c).Output())
}

// bindMount shows an input. What a command writes there is dropped.
func bindMount(m *ir.Mount, from llb.State) []llb.RunOption {
	opts := selected(m.Source)
	if m.ReadOnly {
		return []llb.RunOption{llb.AddMount(m.Target, from, append(opts, llb.Readonly)...)}
	}
	return []llb.RunOption{
		llb.AddMount(m.Target, from, append(opts, llb.ForceNoOutput)...),
		needing{pb.CapExecMountBindReadWriteNoOutput},
	}
}

func selected(source string) []llb.MountOption {
	if source == "" || source == "/" {
		return nil
	}
	return []llb.MountOption{llb.SourcePath(source)}
}

var cacheSharing = map[string]llb.CacheMountSharingMode{"private": llb.CacheMountPrivate, "locked": llb.CacheMountLocked}

// cacheMount is a directory that outlives the build. An owner or a mode is that
// of a directory that is made to be its first content.
func (l *Lowerer) cacheMount(v *ir.Vertex, m *ir.Mount, inputs []llb.State) llb.RunOption {
	from := llb.Scratch()
	if m.Input > 0 {
		from = inputs[m.Input]
	}
	opts := append(selected(m.Source), llb.AsPersistentCacheDir(l.opts.CacheNamespace+"/"+m.ID, cacheSharing[m.Sharing]))
	if len(opts) == 1 && (m.UID != 0 || m.GID != 0 || m.Mode != 0) {
		mode := os.FileMode(m.Mode)
		if mode == 0 {
			mode = 0o755
		}
		from = from.File(llb.Mkdir("/cache", mode, llb.WithUIDGID(int(m.UID), int(m.GID))),
			l.part(v, PartRequest, "[internal] setting cache mount permissions")...)
		opts = append(opts, llb.SourcePath("/cache"))
	}
	if m.ReadOnly {
		opts = append(opts, llb.Readonly)
	}
	return llb.AddMount(m.Target, from, opts...)
}

// secretMount is a file, a variable, or both.
func secretMount(m *ir.Mount) llb.RunOption {
	var target *string
	if m.Target != "" {
		target = &m.Target
	}
	mode := m.Mode
	if mode == 0 {
		mode = 0o400
	}
	opts := []llb.SecretOption{llb.SecretID(m.ID), llb.SecretFileOpt(int(m.UID), int(m.GID), int(mode))}
	if m.Env != "" {
		opts = append(opts, llb.SecretAsEnvName(m.Env))
	}
	if !m.Required {
		opts = append(opts, llb.SecretOptional)
	}
	return llb.AddSecretWithDest(m.ID, target, opts...)
}

// sshMount is an agent's socket.
func sshMount(m *ir.Mount) llb.RunOption {
	mode := m.Mode
	if mode == 0 {
		mode = 0o600
	}
	id := m.ID
	if id == "default" {
		id = "" // as docker's own frontend says it
	}
	opts := []llb.SSHOption{llb.SSHID(id), llb.SSHSocketOpt(m.Target, int(m.UID), int(m.GID), int(mode))}
	if !m.Required {
		opts = append(opts, llb.SSHOptional)
	}
	return llb.AddSSHSocket(opts...)
}

// needing says of a command what its builder must be able to do, where the llb
// package does not say it itself.
type needing struct{ id apicaps.CapID }

// SetRunOption implements llb.RunOption.
func (n needing) SetRunOption(ei *llb.ExecInfo) { need(&ei.Constraints, n.id) }
