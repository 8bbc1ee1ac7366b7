package sandbox

import (
	"errors"
	"fmt"
	"unsafe"

	"golang.org/x/sys/unix"
)

// granted are the capabilities that docker gives a container.
var granted = []int{
	unix.CAP_CHOWN, unix.CAP_DAC_OVERRIDE, unix.CAP_FSETID, unix.CAP_FOWNER, unix.CAP_MKNOD, unix.CAP_NET_RAW,
	unix.CAP_SETGID, unix.CAP_SETUID, unix.CAP_SETFCAP, unix.CAP_SETPCAP, unix.CAP_NET_BIND_SERVICE,
	unix.CAP_SYS_CHROOT, unix.CAP_KILL, unix.CAP_AUDIT_WRITE,
}

// grantedNames are the same in the words of docker's profile.
var grantedNames = []string{
	"CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FSETID", "CAP_FOWNER", "CAP_MKNOD", "CAP_NET_RAW",
	"CAP_SETGID", "CAP_SETUID", "CAP_SETFCAP", "CAP_SETPCAP", "CAP_NET_BIND_SERVICE",
	"CAP_SYS_CHROOT", "CAP_KILL", "CAP_AUDIT_WRITE",
}

// capabilities drops all others, for good: the bounding set binds what a
// setuid program gets too.
func capabilities() error {
	var keep uint64
	for _, c := range granted {
		keep |= 1 << c
	}
	for c := 0; c < 64; c++ {
		if keep&(1<<c) != 0 {
			continue
		}
		if err := unix.Prctl(unix.PR_CAPBSET_DROP, uintptr(c), 0, 0, 0); errors.Is(err, unix.EINVAL) {
			break // past the last one that this kernel has
		} else if err != nil {
			return fmt.Errorf("bounding set: %w", err)
		}
	}
	_ = unix.Prctl(unix.PR_CAP_AMBIENT, unix.PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0)
	header := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
	var now, data [2]unix.CapUserData
	if err := unix.Capget(&header, &now[0]); err != nil {
		return err
	}
	for i := range data {
		bits := uint32(keep>>(32*i)) & now[i].Permitted
		data[i] = unix.CapUserData{Effective: bits, Permitted: bits}
	}
	return unix.Capset(&header, &data[0])
}

// limits are such that old programs that close every possible file do not take
// minutes, and no core file lands in the image.
func limits() error {
	for _, l := range []struct {
		which     int
		soft, max uint64
	}{{unix.RLIMIT_NOFILE, 1024, 4096}, {unix.RLIMIT_CORE, 0, 0}} {
		var now unix.Rlimit
		if err := unix.Getrlimit(l.which, &now); err != nil {
			return err
		}
		want := unix.Rlimit{Cur: min(l.soft, now.Max), Max: min(l.max, now.Max)}
		if err := unix.Setrlimit(l.which, &want); err != nil {
			return err
		}
	}
	return nil
}

// keyring gives commands a session keyring of their own.
func keyring() error {
	_, _, errno := unix.Syscall(unix.SYS_KEYCTL, unix.KEYCTL_JOIN_SESSION_KEYRING, 0, 0)
	if errno != 0 && errno != unix.ENOSYS {
		return errno
	}
	return nil
}

const (
	landlockVersion       = 1 // LANDLOCK_CREATE_RULESET_VERSION
	landlockScopeABI      = 6
	landlockScopeAbstract = 1 << 0
	landlockScopeSignal   = 1 << 1
)

// landlock keeps commands from the host's abstract Unix sockets, which no
// namespace but the network's does, and from signals out of the sandbox.
// Kernels before 6.12 cannot: there, with the host's network, such sockets can
// be reached.
func landlock() error {
	abi, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, 0, 0, landlockVersion)
	if errno != 0 || abi < landlockScopeABI {
		return nil
	}
	attr := struct{ fs, net, scoped uint64 }{scoped: landlockScopeAbstract | landlockScopeSignal}
	fd, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, uintptr(unsafe.Pointer(&attr)), unsafe.Sizeof(attr), 0)
	if errno != 0 {
		return errno
	}
	defer unix.Close(int(fd))
	if _, _, errno := unix.Syscall(unix.SYS_LANDLOCK_RESTRICT_SELF, fd, 0, 0); errno != 0 {
		return errno
	}
	return nil
}

// loopback brings the loopback device of a new network namespace up.
func loopback(hostNetwork bool) error {
	if hostNetwork {
		return nil
	}
	fd, err := unix.Socket(unix.AF_INET, unix.SOCK_DGRAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return err
	}
	defer unix.Close(fd)
	req, err := unix.NewIfreq("lo")
	if err != nil {
		return err
	}
	req.SetUint16(unix.IFF_UP | unix.IFF_RUNNING)
	return unix.IoctlIfreq(fd, unix.SIOCSIFFLAGS, req)
}
