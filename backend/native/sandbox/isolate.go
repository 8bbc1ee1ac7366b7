package sandbox

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// isolated is set in the environment of a process that Isolate has started
// anew, to the mount namespace that it began in.
const isolated = "SYSBUILD_MOUNT_NAMESPACE"

// Isolate moves the process to a mount namespace of its own, in which its
// program cannot be written through /proc. All mounts made afterwards end with
// the process and its children, however it ends, and are never seen outside.
//
// A thread of a running process cannot take the others along, so Isolate
// executes the program again, with the same arguments and process number; call
// it first. It returns nil in the process that is isolated.
func Isolate() error {
	before, err := os.Readlink("/proc/self/ns/mnt")
	if err != nil {
		return fmt.Errorf("mount namespace: %w", err)
	}
	if from, ok := os.LookupEnv(isolated); ok {
		os.Unsetenv(isolated)
		if from != before {
			return nil
		}
	}
	runtime.LockOSThread()
	if err := unix.Unshare(unix.CLONE_NEWNS); err != nil {
		if errors.Is(err, unix.EPERM) {
			return fmt.Errorf("mount namespace: %w: a native build needs the super-user (CAP_SYS_ADMIN)", err)
		}
		return fmt.Errorf("mount namespace: %w", err)
	}
	// Unmounts of the host still come through, nothing goes back.
	if err := unix.Mount("", "/", "", unix.MS_REC|unix.MS_SLAVE, ""); err != nil {
		return fmt.Errorf("mount namespace: %w", err)
	}
	program, err := os.Executable()
	if err != nil {
		return err
	}
	if err := unix.Mount(program, program, "", unix.MS_BIND, ""); err == nil {
		_ = unix.Mount("", program, "", unix.MS_BIND|unix.MS_REMOUNT|unix.MS_RDONLY, "")
	} else if strings.HasSuffix(program, " (deleted)") {
		program = "/proc/self/exe"
	}
	env := append(os.Environ(), isolated+"="+before)
	return fmt.Errorf("%s: execute: %w", program, syscall.Exec(program, os.Args, env))
}
