package sandbox

import (
	"fmt"
	"maps"
	"os"
	"path"
	"slices"

	"golang.org/x/sys/unix"
)

// scriptDir is where a command finds the scripts that it alone sees. It lies in
// the sandbox's own /dev, so that nothing of it reaches the root.
const scriptDir = "/dev/pipes"

// scripts makes a read-only file system of executable files.
func scripts(files map[string][]byte) error {
	if len(files) == 0 {
		return nil
	}
	if err := os.Mkdir(scriptDir, 0o755); err != nil {
		return err
	}
	const flags = unix.MS_NOSUID | unix.MS_NODEV
	if err := mount("tmpfs", scriptDir, "tmpfs", flags, "mode=755,size=64m"); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if name != path.Base(name) || name == "." || name == ".." {
			return fmt.Errorf("script %q: no name of a file", name)
		}
		if err := os.WriteFile(path.Join(scriptDir, name), files[name], 0o755); err != nil {
			return err
		}
	}
	return mount("", scriptDir, "", unix.MS_REMOUNT|unix.MS_RDONLY|flags, "")
}
