package lower

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

const (
	// hostname is every command's, since it may reach the image: the native
	// back end's.
	hostname = "sysbuild"
	// defaultPath is where a builder that is told no PATH may look nowhere.
	defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
	// scriptDir is where a command's scripts stand.
	scriptDir = "/dev/pipes/"
)

// exec runs a command in its first input.
func (l *Lowerer) exec(ctx context.Context, v *ir.Vertex, op *ir.Exec) (llb.State, error) {
	inputs, err := l.inputs(ctx, v)
	if err != nil {
		return llb.State{}, err
	}
	opts := runOptions(l.named(v))
	opts = append(opts, llb.Args(op.Args), llb.User(op.User), llb.Dir(rooted(op.Dir)), environment(op.Env))
	opts = append(opts, l.everyCommand(op)...)
	if op.Insecure {
		opts = append(opts, llb.Security(pb.SecurityMode_INSECURE))
	}
	for _, name := range op.Devices {
		opts = append(opts, llb.AddCDIDevice(llb.CDIDeviceName(name)))
	}
	if len(op.Scripts) > 0 {
		opts = append(opts, llb.AddMount(scriptDir, l.scripts(v, op.Scripts), llb.SourcePath("/"), llb.Readonly))
	}
	mounts, err := l.mounts(v, op, inputs)
	if err != nil {
		return llb.State{}, err
	}
	return inputs[0].Run(append(opts, mounts...)...).Root(), nil
}

// everyCommand is what the caller wants of every command.
func (l *Lowerer) everyCommand(op *ir.Exec) []llb.RunOption {
	e := l.opts.Exec
	host := e.Hostname
	if host == "" {
		host = hostname
	}
	opts := append(l.network(op.Network), llb.Hostname(host))
	for _, u := range e.Ulimits {
		opts = append(opts, llb.AddUlimit(llb.UlimitName(u.Name), u.Soft, u.Hard))
	}
	if e.ShmSize > 0 {
		opts = append(opts, llb.AddMount("/dev/shm", llb.Scratch(), llb.Tmpfs(llb.TmpfsSize(e.ShmSize))))
	}
	if e.CgroupParent != "" {
		opts = append(opts, llb.WithCgroupParent(e.CgroupParent), needing{pb.CapExecMetaCgroupParent})
	}
	if r := e.Resources; r != nil {
		opts = append(opts, llb.WithLinuxResources(llb.LinuxResources{
			Memory: r.Memory, MemorySwap: r.MemorySwap, CPUShares: r.CpuShares, CPUPeriod: r.CpuPeriod,
			CPUQuota: r.CpuQuota, CpusetCpus: r.CpusetCpus, CpusetMems: r.CpusetMems,
		}))
	}
	return opts
}

// network is what a command reaches.
func (l *Lowerer) network(n ir.Network) []llb.RunOption {
	mode := l.opts.Exec.Network
	switch n {
	case ir.NetworkNone:
		mode = pb.NetMode_NONE
	case ir.NetworkHost:
		mode = pb.NetMode_HOST
	}
	opts := []llb.RunOption{llb.Network(mode)}
	for _, h := range l.opts.Exec.ExtraHosts {
		opts = append(opts, llb.AddExtraHost(h.Host, h.IP))
	}
	return opts
}

// environment is a command's, with a PATH.
func environment(env []string) llb.RunOption {
	if !slices.ContainsFunc(env, func(e string) bool { return strings.HasPrefix(e, "PATH=") }) {
		env = append([]string{"PATH=" + defaultPath}, env...)
	}
	set := make([]llb.StateOption, len(env))
	for i, e := range env {
		name, value, _ := strings.Cut(e, "=")
		set[i] = llb.AddEnv(name, value)
	}
	return llb.With(set...)
}

// scripts is a directory of them.
func (l *Lowerer) scripts(v *ir.Vertex, list []ir.Script) llb.State {
	var a *llb.FileAction
	for _, s := range list {
		a = a.Mkfile("/"+s.Name, 0o755, []byte(s.Data))
	}
	return llb.Scratch().File(a, l.part(v, PartRequest, "[internal] preparing inline document")...)
}

func rooted(dir string) string {
	if dir == "" {
		return "/"
	}
	return dir
}

func runOptions(opts []llb.ConstraintsOpt) []llb.RunOption {
	out := make([]llb.RunOption, len(opts))
	for i, o := range opts {
		out[i] = o
	}
	return out
}

// outOfRange is a broken graph.
func outOfRange(v *ir.Vertex, input int) error {
	return fmt.Errorf("%s: input %d of %d", v.Op.Word(), input, len(v.Inputs))
}
