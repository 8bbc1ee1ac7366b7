package sandbox

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"

	"golang.org/x/sys/unix"
)

const (
	nothing  = unix.MS_NOSUID | unix.MS_NODEV | unix.MS_NOEXEC
	nodeDir  = "/sys" // where the private tmpfs stands while its files are bound
	readOnly = unix.MS_RDONLY | nothing
)

// masked and readOnlyPaths are docker's.
var masked = []string{
	"/proc/asound", "/proc/acpi", "/proc/interrupts", "/proc/kcore", "/proc/keys", "/proc/latency_stats",
	"/proc/timer_list", "/proc/timer_stats", "/proc/sched_debug", "/proc/scsi",
	"/sys/firmware", "/sys/devices/virtual/powercap",
}

var readOnlyPaths = []string{"/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"}

// enter makes the root the root directory, on which no device node works but for
// insecure commands, and lets go of the host's.
func enter(cfg *Config) error {
	root := cfg.Root
	if err := unix.Mount("", "/", "", unix.MS_REC|unix.MS_PRIVATE, ""); err != nil {
		return fmt.Errorf("make private: %w", err)
	}
	if err := unix.Mount(root, root, "", unix.MS_BIND, ""); err != nil {
		return fmt.Errorf("%s: bind: %w", root, err)
	}
	flags := unix.MS_BIND | unix.MS_REMOUNT | unix.MS_NODEV | keeping(root)
	if cfg.Insecure {
		flags &^= unix.MS_NODEV
	}
	if cfg.ReadOnly {
		flags |= unix.MS_RDONLY
	}
	if err := unix.Mount("", root, "", flags, ""); err != nil {
		return fmt.Errorf("%s: remount: %w", root, err)
	}
	if err := unix.Chdir(root); err != nil {
		return err
	}
	if err := unix.PivotRoot(".", "."); err != nil {
		return fmt.Errorf("%s: pivot: %w", root, err)
	}
	if err := unix.Unmount(".", unix.MNT_DETACH); err != nil {
		return fmt.Errorf("old root: unmount: %w", err)
	}
	return unix.Chdir("/")
}

// mounts runs in the new root: whatever its links say, nothing of the host can
// be reached by a path any more.
func mounts(files map[string][]byte, host *machine, taken *borrowed) error {
	for _, dir := range []string{"/proc", "/sys", "/dev"} {
		if st, err := os.Lstat(dir); err != nil || !st.IsDir() {
			return fmt.Errorf("%s: it must be a directory in the root file system", dir)
		}
	}
	if err := taken.procfs(); err != nil {
		return err
	}
	if err := mount("tmpfs", nodeDir, "tmpfs", unix.MS_NOSUID|unix.MS_NOEXEC, "mode=755,size=1m"); err != nil {
		return err
	}
	if err := devices(host, taken); err != nil {
		return err
	}
	if err := bindFiles(files); err != nil {
		return err
	}
	// The bound nodes and files stay; their directory goes.
	if err := unix.Unmount(nodeDir, unix.MNT_DETACH); err != nil {
		return fmt.Errorf("%s: unmount: %w", nodeDir, err)
	}
	if host.open {
		return openSys()
	}
	if err := taken.sysfs(); err != nil {
		return err
	}
	return hide()
}

func mount(source, target, kind string, flags uintptr, data string) error {
	if err := unix.Mount(source, target, kind, flags, data); err != nil {
		return fmt.Errorf("%s: mount: %w", target, err)
	}
	return nil
}

// bindFiles mounts small files over the root's.
func bindFiles(files map[string][]byte) error {
	for i, name := range slices.Sorted(maps.Keys(files)) {
		own := path.Join(nodeDir, "file"+strconv.Itoa(i))
		if err := os.WriteFile(own, files[name], 0o644); err != nil {
			return err
		}
		if err := mount(own, name, "", unix.MS_BIND, ""); err != nil {
			return err
		}
		flags := uintptr(unix.MS_BIND | unix.MS_REMOUNT | nothing)
		if err := mount("", name, "", flags, ""); err != nil {
			return err
		}
	}
	return nil
}

// hide masks what tells of the host, and makes read-only what changes it.
func hide() error {
	thermal, _ := filepath.Glob("/sys/devices/system/cpu/cpu*/thermal_throttle")
	for _, name := range append(slices.Clone(masked), thermal...) {
		st, err := os.Stat(name)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err == nil && st.IsDir() {
			err = mount("tmpfs", name, "tmpfs", readOnly, "size=0,nr_inodes=1")
		} else if err == nil {
			err = mount("/dev/null", name, "", unix.MS_BIND, "")
		}
		if err != nil {
			return err
		}
	}
	for _, name := range readOnlyPaths {
		if _, err := os.Stat(name); errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err := mount(name, name, "", unix.MS_BIND|unix.MS_REC, ""); err != nil {
			return err
		}
		if err := mount("", name, "", unix.MS_BIND|unix.MS_REMOUNT|readOnly, ""); err != nil {
			return err
		}
	}
	return nil
}
