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
	if program, err = unwritable(program); err != nil {
		return err
	}
	env := append(os.Environ(), isolated+"="+before)
	return fmt.Errorf("%s: execute: %w", program, syscall.Exec(program, os.Args, env))
}

// unwritable makes the program's file one that nothing in this namespace can
// write, and gives what to execute. A command gets hold of the file: by running
// /proc/self/exe it becomes this program, whose loader is then the root's own.
// A file that is removed already is nobody's any more, and one that an ordinary
// user cannot reach is not that user's.
func unwritable(program string) (string, error) {
	if err := unix.Mount(program, program, "", unix.MS_BIND, ""); err != nil {
		if strings.HasSuffix(program, " (deleted)") || errors.Is(err, unix.EACCES) {
			return "/proc/self/exe", nil
		}
		return "", fmt.Errorf("%s: bind: %w", program, err)
	}
	var st unix.Statfs_t
	if err := unix.Statfs(program, &st); err != nil {
		return "", fmt.Errorf("%s: statfs: %w", program, err)
	}
	// In a container these may not be taken away.
	kept := uintptr(st.Flags) & (unix.MS_NOSUID | unix.MS_NODEV | unix.MS_NOEXEC)
	if err := unix.Mount("", program, "", unix.MS_BIND|unix.MS_REMOUNT|unix.MS_RDONLY|kept, ""); err != nil {
		return "", fmt.Errorf("%s: make read-only: %w", program, err)
	}
	return program, nil
}
