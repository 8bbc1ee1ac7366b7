package store

import (
	"os"

	"golang.org/x/sys/unix"
)

// topDir is FS_TOPDIR_FL of linux/fs.h: chattr +T.
const topDir = 0x20000

// spread tells ext4 that the directories made in dir have nothing to do with
// one another, so that each begins where the disk is empty (chattr(1)). Else a
// step's files go where those of a step before were removed; and an ext4 without
// a journal looks, for every file it makes, at all that were removed there in
// the last half minute. It is a hint: other file systems have no such thing.
func spread(dir string) {
	f, err := os.Open(dir)
	if err != nil {
		return
	}
	defer f.Close()
	fd := int(f.Fd())
	if flags, err := unix.IoctlGetUint32(fd, unix.FS_IOC_GETFLAGS); err == nil && flags&topDir == 0 {
		_ = unix.IoctlSetPointerInt(fd, unix.FS_IOC_SETFLAGS, int(flags|topDir))
	}
}
