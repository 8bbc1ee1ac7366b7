package sandbox

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"github.com/sysbuild/sysbuild/internal/hostroot"
	"golang.org/x/sys/unix"
)

// attack is something that a hostile RUN tries. It returns nil where it got
// through.
type attack struct {
	name string
	do   func() error
}

// attacks run inside the sandbox, as root.
func attacks(disk uint64, socket string) []attack {
	call := func(n uintptr, args ...uintptr) func() error {
		return func() error {
			a := append(slices.Clone(args), 0, 0, 0, 0, 0, 0)
			_, _, errno := unix.RawSyscall6(n, a[0], a[1], a[2], a[3], a[4], a[5])
			if errno == 0 {
				return nil
			}
			return errno
		}
	}
	list := []attack{
		{"read the host's disk", func() error { return readNode("/disk", unix.S_IFBLK, disk) }},
		{"read the host's disk in /dev", func() error { return readNode("/dev/disk", unix.S_IFBLK, disk) }},
		{"read the host's disk in /dev/shm", func() error { return readNode("/dev/shm/disk", unix.S_IFBLK, disk) }},
		{"read memory", func() error { return readNode("/mem", unix.S_IFCHR, unix.Mkdev(1, 1)) }},
		{"read the kernel's log", func() error { return readNode("/kmsg", unix.S_IFCHR, unix.Mkdev(1, 11)) }},
		{"mount", func() error { return unix.Mount("tmpfs", "/tmp", "tmpfs", 0, "") }},
		{"make /proc/sys writable", func() error {
			return unix.Mount("", "/proc/sys", "", unix.MS_REMOUNT|unix.MS_BIND, "")
		}},
		{"unmount what masks", func() error { return unix.Unmount("/proc/kcore", 0) }},
		{"open a file system", func() error { _, err := unix.Fsopen("tmpfs", 0); return err }},
		{"new mount namespace", func() error { return unix.Unshare(unix.CLONE_NEWNS) }},
		{"new user namespace", func() error { return unix.Unshare(unix.CLONE_NEWUSER) }},
		{"trace init", func() error { return unix.PtraceAttach(1) }},
		{"read init's memory", func() error { _, err := os.Open("/proc/1/mem"); return err }},
		{"read init's root", func() error { _, err := os.ReadDir("/proc/1/root/"); return err }},
		{"open init's program", func() error { _, err := os.Open("/proc/1/exe"); return err }},
		{"open init's files", func() error { _, err := os.Readlink("/proc/1/fd/2"); return err }},
		{"see processes of the host", func() error {
			if dirs, _ := filepath.Glob("/proc/[0-9]*"); len(dirs) > 2 {
				return nil
			}
			return errors.New("only its own")
		}},
		{"write a sysctl", func() error { return writeTo("/proc/sys/kernel/core_pattern", "|/x") }},
		{"write its own sysctl", func() error { return writeTo("/proc/sys/kernel/hostname", "x") }},
		{"press sysrq", func() error { return writeTo("/proc/sysrq-trigger", "h") }},
		{"write /sys", func() error { return writeTo("/sys/kernel/profiling", "1") }},
		{"read kcore", func() error { return readSome("/proc/kcore") }},
		{"read keys", func() error { return readSome("/proc/keys") }},
		{"keyctl", call(unix.SYS_KEYCTL, unix.KEYCTL_JOIN_SESSION_KEYRING)},
		{"add a key", call(unix.SYS_ADD_KEY)},
		{"load a module", call(unix.SYS_INIT_MODULE)},
		{"load a module's file", call(unix.SYS_FINIT_MODULE)},
		{"unload a module", call(unix.SYS_DELETE_MODULE)},
		{"load a kernel", call(unix.SYS_KEXEC_LOAD)},
		{"load a filter program", call(unix.SYS_BPF)},
		{"watch performance", call(unix.SYS_PERF_EVENT_OPEN)},
		{"restart", call(unix.SYS_REBOOT, 0xfee1dead, 672274793, 0)},
		{"swap", call(unix.SYS_SWAPON)},
		{"set the time", call(unix.SYS_SETTIMEOFDAY)},
		{"open by handle", call(unix.SYS_OPEN_BY_HANDLE_AT)},
		{"fault in user space", call(unix.SYS_USERFAULTFD)},
		{"queue calls", call(unix.SYS_IO_URING_SETUP, 1, uintptr(unsafe.Pointer(new([120]byte))))},
		{"set the host name", func() error { return unix.Sethostname([]byte("x")) }},
		{"leave a chroot's chroot", escapeChroot},
		{"packet socket", func() error { _, err := unix.Socket(unix.AF_PACKET, unix.SOCK_RAW, 0); return err }},
		{"crypto socket", func() error { _, err := unix.Socket(unix.AF_ALG, unix.SOCK_SEQPACKET, 0); return err }},
		{"virtual machine's socket", func() error { _, err := unix.Socket(unix.AF_VSOCK, unix.SOCK_STREAM, 0); return err }},
		{"packet socket by its old name", call(unix.SYS_SOCKET, unix.AF_INET, unix.SOCK_PACKET)},
		{"packet socket of raw TCP", call(unix.SYS_SOCKET, unix.AF_INET, unix.SOCK_RAW|unix.SOCK_CLOEXEC, unix.IPPROTO_TCP)},
		{"packet socket of raw TCP 6", call(unix.SYS_SOCKET, unix.AF_INET6, unix.SOCK_RAW, unix.IPPROTO_TCP)},
		{"packet socket in the lower half", call(unix.SYS_SOCKET, 1<<32|unix.AF_PACKET, unix.SOCK_RAW)},
		{"crypto socket in the lower half", func() error {
			// Whether there is such a socket, or none is to be known.
			if err := call(unix.SYS_SOCKET, 1<<32|unix.AF_ALG, unix.SOCK_SEQPACKET)(); err != unix.EPERM {
				return nil
			}
			return unix.EPERM
		}},
		{"virtual machine's socket in the lower half", call(unix.SYS_SOCKET, 1<<32|unix.AF_VSOCK, unix.SOCK_STREAM)},
		{"change the network", func() error { return writeTo("/proc/sys/net/ipv4/ip_forward", "1") }},
	}
	if socket != "" {
		list = append(list, attack{"the host's abstract socket", func() error {
			_, err := net.Dial("unix", "@"+socket)
			return err
		}})
	}
	return list
}

func readNode(name string, kind uint32, dev uint64) error {
	if err := unix.Mknod(name, kind|0o600, int(dev)); err != nil {
		return err
	}
	defer os.Remove(name)
	return readSome(name)
}

func readSome(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.Read(make([]byte, 1))
	return err
}

func writeTo(name, text string) error {
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.WriteString(text)
	return err
}

// escapeChroot is the old way out of a chroot; it ends in the sandbox's root.
func escapeChroot() error {
	if err := os.MkdirAll("/tmp/jail", 0o755); err != nil {
		return err
	}
	if err := unix.Chroot("/tmp/jail"); err != nil {
		return err
	}
	for range 100 {
		if err := unix.Chdir(".."); err != nil {
			return err
		}
	}
	if err := unix.Chroot("."); err != nil {
		return err
	}
	if _, err := os.Stat("/marker-of-the-sandbox"); err != nil {
		return nil
	}
	return errors.New("still inside")
}

// attackName is what the test's own program is called inside the sandbox.
const attackName = "attack"

// attackMain tries everything and prints what got through.
func attackMain() {
	var disk uint64
	fmt.Sscan(os.Args[1], &disk)
	for _, a := range attacks(disk, os.Args[2]) {
		if err := a.do(); err == nil {
			fmt.Println("THROUGH:", a.name)
		} else {
			fmt.Printf("stopped: %s: %v\n", a.name, err)
		}
	}
}

func TestHostileCommand(t *testing.T) {
	root := testRoot(t)
	hostroot.Program(t, root, "/proc/self/exe", "/bin/"+attackName)
	if err := os.WriteFile(filepath.Join(root, "marker-of-the-sandbox"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	var st unix.Stat_t
	if err := unix.Stat("/", &st); err != nil {
		t.Fatal(err)
	}
	socket := ""
	if abi, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, 0, 0, landlockVersion); errno == 0 && abi >= landlockScopeABI {
		socket = fmt.Sprintf("sysbuild-test-%d", os.Getpid())
		l, err := net.Listen("unix", "@"+socket)
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
	}
	before, err := os.ReadFile("/proc/sys/kernel/core_pattern")
	if err != nil {
		t.Fatal(err)
	}
	for i := range 4 {
		network, single := i&1 != 0, i&2 != 0
		s := start(t, Config{Root: root, Hostname: "box", Network: network, Single: single})
		status, out := run(t, s, attackName, fmt.Sprint(st.Dev), socket)
		if status != 0 || !strings.Contains(out, "stopped") {
			t.Fatalf("%d %s", status, out)
		}
		for line := range strings.Lines(out) {
			// Packets of a network of its own are its own, and a single
			// command is process 1 itself.
			own := !network && strings.Contains(line, "packet socket") || single && strings.Contains(line, "init's")
			if strings.HasPrefix(line, "THROUGH") && !own {
				t.Errorf("network %v, single %v: %s", network, single, line)
			}
		}
		s.Close()
	}
	if after, _ := os.ReadFile("/proc/sys/kernel/core_pattern"); string(after) != string(before) {
		t.Errorf("core_pattern is %q now", after)
	}
}

// TestRights holds the rights of a command to those that docker gives.
func TestRights(t *testing.T) {
	s := start(t, Config{Root: testRoot(t), Hostname: "box"})
	_, out := run(t, s, "cat", "/proc/self/status")
	for _, want := range []string{
		"CapInh:\t0000000000000000", "CapPrm:\t00000000a80425fb", "CapEff:\t00000000a80425fb", "CapBnd:\t00000000a80425fb",
		"CapAmb:\t0000000000000000", "NoNewPrivs:\t0", "Seccomp:\t2", "Umask:\t0022",
	} {
		if !strings.Contains(out, want+"\n") {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
}

// TestNoHostFiles holds that no file of the host is open in a command, whose
// mode or owner it could change.
func TestNoHostFiles(t *testing.T) {
	s := start(t, Config{Root: testRoot(t, "readlink"), Hostname: "box"})
	_, out := run(t, s, "sh", "-c", "for f in /proc/$$/fd/*; do readlink $f; done")
	for line := range strings.Lines(out) {
		line = strings.TrimSpace(line)
		if line != "/dev/null" && !strings.HasPrefix(line, "pipe:") {
			t.Errorf("open: %s", line)
		}
	}
	if out == "" {
		t.Errorf("nothing is open")
	}
}

// TestSingle holds what a single command sees: itself as process 1, and /proc
// that says the same.
func TestSingle(t *testing.T) {
	root := testRoot(t, "sleep")
	for script, want := range map[string]string{
		"echo $$; read x </proc/self/stat; echo ${x%% *}; ls -d /proc/[0-9]*": "1\n1\n/proc/1\n",
		"sleep 600 & exit 7": "",
	} {
		s := start(t, Config{Root: root, Hostname: "box", Single: true})
		status, out := run(t, s, "sh", "-c", script)
		if out != want || (want == "") != (status == 7) {
			t.Errorf("%s: %d %q, want %q", script, status, out, want)
		}
	}
	s := start(t, Config{Root: root, Hostname: "box", Single: true})
	var no *StartError
	if _, err := s.Run(t.Context(), Command{Args: []string{"none"}}); !errors.As(err, &no) || no.Status != 127 || !strings.Contains(err.Error(), "no such program") {
		t.Errorf("a program that is not there: %v", err)
	}
}
