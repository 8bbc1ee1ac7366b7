package doctor

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/native"
	"github.com/sysbuild/sysbuild/backend/native/sandbox"
)

// native looks at what steps stand on that run here.
func (o Options) native(ctx context.Context) []Check {
	out := []Check{kernel(), o.who()}
	if has(out, Missing) {
		return out
	}
	c := Check{Group: Native, Name: "mounts", Status: OK, Text: "a mount namespace of our own"}
	if o.NotIsolated != nil {
		c.Status, c.Text, c.Hint = Missing, o.NotIsolated.Error(), inContainer
		return append(out, c)
	}
	return append(out, c, o.overlay(), o.sandbox(ctx))
}

const (
	inContainer = "in a container: start it with --privileged; or name a builder by --builder"
	builderHint = "run sysbuild as root (sudo), or name a builder by --builder"
)

// oldest is the first kernel with all that steps need: openat2, and an overlay
// that counts as finished without a sync.
var oldest = [2]int{5, 10}

func kernel() Check {
	c := Check{Group: Native, Name: "kernel", Status: OK}
	var u unix.Utsname
	if err := unix.Uname(&u); err != nil {
		c.Status, c.Text = Missing, "uname: "+err.Error()
		return c
	}
	release := unix.ByteSliceToString(u.Release[:])
	c.Text = unix.ByteSliceToString(u.Sysname[:]) + " " + release + " " + unix.ByteSliceToString(u.Machine[:])
	var major, minor int
	switch _, err := fmt.Sscanf(release, "%d.%d", &major, &minor); {
	case runtime.GOARCH != "amd64" && runtime.GOARCH != "arm64":
		c.Status, c.Hint = Missing, "steps run on x86_64 and aarch64; name a builder by --builder"
	case err == nil && (major < oldest[0] || major == oldest[0] && minor < oldest[1]):
		c.Status, c.Hint = Warn, fmt.Sprintf("steps are tried on Linux %d.%d and newer", oldest[0], oldest[1])
	}
	return c
}

// overlay tries an overlay where the cache is, or would be.
func (o Options) overlay() Check {
	c := Check{Group: Native, Name: "overlay", Status: OK}
	dir, err := existing(o.CacheDir)
	if err == nil {
		err = native.TryOverlay(dir)
	}
	if err != nil {
		c.Status, c.Text, c.Hint = Missing, message(err), "choose a --cache-dir on a local disk (ext4, xfs, btrfs) or a tmpfs"
		switch {
		case errors.Is(err, unix.EPERM):
			c.Hint = inContainer
		case errors.Is(err, unix.EINVAL) && sandbox.Confined():
			c.Hint = "in a user namespace an overlay needs Linux 5.11 and a file system that takes user's attributes: ext4, xfs, btrfs, and a tmpfs from Linux 6.6 on"
		}
		if errors.Is(err, unix.ENODEV) {
			c.Hint = "the kernel has no overlayfs: modprobe overlay"
		}
		return c
	}
	c.Text = "mounted, written to and taken away again in " + dir
	return c
}

// sandbox tries one, with the host's network and without.
func (o Options) sandbox(ctx context.Context) Check {
	c := Check{Group: Native, Name: "sandbox", Status: OK, Text: "namespaces, /proc, /dev, docker's system call filter and capabilities"}
	dir, err := existing(o.CacheDir)
	if err == nil {
		err = native.TrySandbox(ctx, dir, true)
	}
	if err != nil {
		c.Status, c.Text, c.Hint = Missing, message(err), inContainer
		return c
	}
	if err := native.TrySandbox(ctx, dir, false); err != nil {
		c.Status, c.Text = Warn, "RUN --network=none: "+message(err)
		c.Hint = "other lines work; the kernel wants network namespaces (CONFIG_NET_NS)"
	}
	return c
}

// existing is the nearest directory that is there, on the way to one that will
// be made.
func existing(dir string) (string, error) {
	for {
		info, err := os.Stat(dir)
		switch {
		case err == nil && info.IsDir():
			return dir, nil
		case err == nil:
			return "", fmt.Errorf("%s: it is not a directory", dir)
		case !errors.Is(err, fs.ErrNotExist) || dir == filepath.Dir(dir):
			return "", err
		}
		dir = filepath.Dir(dir)
	}
}

// message is an error on one line.
func message(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }
