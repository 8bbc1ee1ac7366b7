package sandbox

import (
	"fmt"
	"runtime"
	"unsafe"

	"github.com/elastic/go-seccomp-bpf/arch"
	"github.com/moby/profiles/seccomp"
	"github.com/opencontainers/runtime-spec/specs-go"
	"golang.org/x/sys/unix"
)

// machines gives the system call tables of a machine: its own, then that of
// the older programs it runs.
var machines = map[string][]*arch.Info{
	"amd64": {arch.X86_64, arch.I386},
	"arm64": {arch.AARCH64, arch.ARM},
}

// filter installs docker's system call filter on this thread and on what it
// starts. Where the network is the host's, raw sockets and those of packets are
// refused too: they would read what is not the container's.
func filter(hostNetwork bool) error {
	spec := &specs.Spec{Process: &specs.Process{Capabilities: &specs.LinuxCapabilities{Bounding: grantedNames}}}
	profile, err := seccomp.GetDefaultProfile(spec)
	if err != nil {
		return err
	}
	program, err := assemble(profile, hostNetwork)
	if err != nil {
		return err
	}
	prog := unix.SockFprog{Len: uint16(len(program)), Filter: &program[0]}
	_, _, errno := unix.Syscall(unix.SYS_SECCOMP, unix.SECCOMP_SET_MODE_FILTER, 0, uintptr(unsafe.Pointer(&prog)))
	runtime.KeepAlive(program)
	if errno != 0 {
		return errno
	}
	return nil
}

// Offsets in struct seccomp_data, little-endian.
const (
	offNumber = 0
	offArch   = 4
	offArgs   = 16
)

const x32Bit = 0x40000000 // system calls of the x32 ABI

// assemble translates a profile to the kernel's filter language: per machine,
// one test a system call. The kernel keeps a bitmap of what is always allowed,
// so the length of the list costs nothing there.
func assemble(profile *specs.LinuxSeccomp, noPacket bool) ([]unix.SockFilter, error) {
	infos := machines[runtime.GOARCH]
	if infos == nil {
		return nil, fmt.Errorf("no system call table for %s", runtime.GOARCH)
	}
	otherwise, err := verdict(profile.DefaultAction, profile.DefaultErrnoRet)
	if err != nil {
		return nil, err
	}
	a := assembler{otherwise: otherwise}
	for _, info := range infos {
		body, err := a.machine(profile, info, noPacket)
		if err != nil {
			return nil, err
		}
		a.load(offArch)
		// A conditional jump reaches 255 instructions, a plain one any.
		a.add(unix.BPF_JMP|unix.BPF_JEQ|unix.BPF_K, 1, 0, uint32(info.ID))
		a.add(unix.BPF_JMP|unix.BPF_JA, 0, 0, uint32(len(body)))
		a.code = append(a.code, body...)
	}
	a.ret(otherwise)
	if len(a.code) > 4096 {
		return nil, fmt.Errorf("%d instructions; the kernel takes 4096", len(a.code))
	}
	return a.code, nil
}

type assembler struct {
	code      []unix.SockFilter
	otherwise uint32
}

func (a *assembler) add(code uint16, jt, jf uint8, k uint32) {
	a.code = append(a.code, unix.SockFilter{Code: code, Jt: jt, Jf: jf, K: k})
}
func (a *assembler) load(offset uint32) { a.add(unix.BPF_LD|unix.BPF_W|unix.BPF_ABS, 0, 0, offset) }
func (a *assembler) ret(v uint32)       { a.add(unix.BPF_RET|unix.BPF_K, 0, 0, v) }

// sniffing are the sockets that show what others send: of packets, and raw ones
// of IP, which get a copy of every packet of their protocol. SOCK_PACKET is a
// packet socket by its old name.
var sniffing = [][]specs.LinuxSeccompArg{
	{is(0, unix.AF_PACKET)}, {is(0, unix.AF_XDP)},
	{is(0, unix.AF_INET), isType(unix.SOCK_RAW)}, {is(0, unix.AF_INET6), isType(unix.SOCK_RAW)},
	{is(0, unix.AF_INET), isType(unix.SOCK_PACKET)},
}

func is(index uint, value uint64) specs.LinuxSeccompArg {
	return specs.LinuxSeccompArg{Index: index, Value: value, Op: specs.OpEqualTo}
}

// isType is true for a type of socket with whatever flags.
func isType(kind uint64) specs.LinuxSeccompArg {
	return specs.LinuxSeccompArg{Index: 1, Value: 0xf, ValueTwo: kind, Op: specs.OpMaskedEqual}
}

// machine gives one machine's tests, the last of which ends the program.
func (a *assembler) machine(profile *specs.LinuxSeccomp, info *arch.Info, noPacket bool) ([]unix.SockFilter, error) {
	b := &assembler{}
	unknown := unix.SECCOMP_RET_ERRNO | uint32(unix.ENOSYS)
	b.load(offNumber)
	b.whenNumber(unix.BPF_JGE, x32Bit, unknown)
	if number, ok := info.SyscallNames["socket"]; ok && noPacket {
		for _, s := range sniffing {
			if err := b.conditional(uint32(number), s, compareInt, unix.SECCOMP_RET_ERRNO|uint32(unix.EPERM)); err != nil {
				return nil, err
			}
		}
	}
	newest := 0
	for _, rule := range profile.Syscalls {
		v, err := verdict(rule.Action, rule.ErrnoRet)
		if err != nil {
			return nil, err
		}
		for _, name := range rule.Names {
			number, ok := info.SyscallNames[name]
			if !ok {
				continue // not a call of this machine
			}
			newest = max(newest, number)
			if err := b.rule(uint32(number), rule.Args, comparerOf(name), v); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	// A call that the profile cannot know is one that this kernel does not
	// have: the C library then tries an older one.
	b.whenNumber(unix.BPF_JGT, uint32(newest), unknown)
	b.ret(a.otherwise)
	return b.code, nil
}

func (a *assembler) whenNumber(jump uint16, number, v uint32) {
	a.add(unix.BPF_JMP|jump|unix.BPF_K, 0, 1, number)
	a.ret(v)
}

// rule tests one system call. Several conditions on one argument are
// alternatives, on different ones they hold together: as libseccomp has it.
func (a *assembler) rule(number uint32, args []specs.LinuxSeccompArg, compare comparer, v uint32) error {
	if len(args) == 0 {
		a.whenNumber(unix.BPF_JEQ, number, v)
		return nil
	}
	if !repeats(args) {
		return a.conditional(number, args, compare, v)
	}
	for _, arg := range args {
		if err := a.conditional(number, []specs.LinuxSeccompArg{arg}, compare, v); err != nil {
			return err
		}
	}
	return nil
}

func repeats(args []specs.LinuxSeccompArg) bool {
	seen := map[uint]bool{}
	for _, arg := range args {
		if seen[arg.Index] {
			return true
		}
		seen[arg.Index] = true
	}
	return false
}

func verdict(action specs.LinuxSeccompAction, errno *uint) (uint32, error) {
	code := uint32(unix.EPERM)
	if errno != nil {
		code = uint32(*errno)
	}
	switch action {
	case specs.ActAllow:
		return unix.SECCOMP_RET_ALLOW, nil
	case specs.ActErrno:
		return unix.SECCOMP_RET_ERRNO | code&0xffff, nil
	case specs.ActKillProcess:
		return unix.SECCOMP_RET_KILL_PROCESS, nil
	}
	return 0, fmt.Errorf("action %s: not known", action)
}
