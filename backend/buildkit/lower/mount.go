package lower

import (
	"fmt"
	"os"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/moby/buildkit/util/apicaps"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// mounts are a command's own. BuildKit orders them by their targets.
func (l *Lowerer) mounts(v *ir.Vertex, op *ir.Exec, inputs []llb.State) ([]llb.RunOption, error) {
	var out []llb.RunOption
	for i := range op.Mounts {
		m := &op.Mounts[i]
		if m.Input < 0 || m.Input >= len(inputs) {
			return nil, outOfRange(v, m.Input)
		}
		switch m.Kind {
		case ir.MountBind:
			out = append(out, bindMount(m, inputs[m.Input])...)
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
