package doctor

import (
	"crypto/x509"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/lang/instr"
)

// machine looks at what every build uses.
func (o Options) machine() []Check {
	out := []Check{o.cache(), o.clock(), o.proxy(), certificates(), o.credentials(), platforms()}
	return append(out, o.variables()...)
}

// little is the room that builds of whole distributions use up, in bytes.
const little = 5 << 30

// fileSystems are the names of the kernel's numbers, where they matter.
var fileSystems = map[int64]string{
	unix.EXT4_SUPER_MAGIC: "ext4", unix.XFS_SUPER_MAGIC: "xfs", unix.BTRFS_SUPER_MAGIC: "btrfs", unix.TMPFS_MAGIC: "tmpfs",
	unix.OVERLAYFS_SUPER_MAGIC: "overlay", unix.NFS_SUPER_MAGIC: "nfs", unix.FUSE_SUPER_MAGIC: "fuse", unix.V9FS_MAGIC: "9p", 0x2fc12fc1: "zfs",
}

// cache looks at the room that the cache directory has.
func (o Options) cache() Check {
	c := Check{Group: Machine, Name: "cache", Status: OK}
	dir, err := existing(o.CacheDir)
	if err == nil {
		if err = unix.Access(dir, unix.W_OK|unix.X_OK); err != nil && dir == o.CacheDir {
			err = fmt.Errorf("%s: %w", dir, err)
		} else if err != nil {
			err = fmt.Errorf("%s: it cannot be made in %s: %w", o.CacheDir, dir, err)
		}
	}
	var st unix.Statfs_t
	if err == nil {
		err = unix.Statfs(dir, &st)
	}
	if err != nil {
		c.Status, c.Text, c.Hint = Missing, message(err), "choose another directory: --cache-dir, or SYSBUILD_CACHE_DIR"
		return c
	}
	free := int64(st.Bavail) * st.Bsize
	kind := fileSystems[int64(st.Type)]
	if kind == "" {
		kind = fmt.Sprintf("a file system of type %#x", st.Type)
	}
	c.Text = fmt.Sprintf("%s: %s, %.1f GB free", o.CacheDir, kind, float64(free)/1e9)
	switch {
	case free < little:
		c.Status, c.Hint = Warn, "images of whole distributions need more: sysbuild cache prune, or another --cache-dir"
	case slices.Contains([]string{"nfs", "fuse", "9p"}, kind):
		c.Status, c.Hint = Warn, "a local disk is faster, and steps can lay overlays on it: another --cache-dir"
	}
	return c
}

// released is before any build of this program: a clock that shows less is wrong.
var released = time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)

// clock looks at the time, and at the one that images are to have.
func (o Options) clock() Check {
	c := Check{Group: Machine, Name: "clock", Status: OK, Text: o.Now.UTC().Format(time.RFC3339)}
	text := o.getenv("SOURCE_DATE_EPOCH")
	seconds, err := strconv.ParseInt(text, 10, 64)
	epoch := time.Unix(seconds, 0).UTC()
	switch {
	case o.Now.Before(released):
		c.Status, c.Hint = Warn, "the clock is wrong: certificates will not be valid yet; set it (timedatectl set-ntp true)"
	case text == "":
	case err != nil || seconds < 0:
		c.Status, c.Text = Missing, fmt.Sprintf("SOURCE_DATE_EPOCH=%s: it is a number of seconds since 1970", printable(text))
		c.Hint = "unset it, or SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)"
	case epoch.After(o.Now):
		c.Status, c.Text = Warn, fmt.Sprintf("%s; SOURCE_DATE_EPOCH is later: %s", c.Text, epoch.Format(time.RFC3339))
		c.Hint = "images get times in the future"
	default:
		c.Text += "; images are of SOURCE_DATE_EPOCH, " + epoch.Format(time.RFC3339)
	}
	return c
}

// proxy looks at the variables that downloads obey. Passwords in them are not
// shown.
func (o Options) proxy() Check {
	c := Check{Group: Machine, Name: "proxy", Status: OK, Text: "none: downloads go straight to their servers"}
	var said, bad []string
	for _, name := range []string{"HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy"} {
		value := o.getenv(name)
		if value == "" {
			continue
		}
		if !strings.EqualFold(name, "NO_PROXY") {
			u, err := url.Parse(value)
			if err != nil || u.Host == "" && !strings.Contains(value, ":") {
				bad = append(bad, name)
				continue
			}
			value = u.Redacted()
		}
		said = append(said, name+"="+printable(value))
	}
	if len(said) > 0 {
		c.Text = strings.Join(said, " ")
	}
	if len(bad) > 0 {
		c.Status, c.Text = Warn, strings.Join(bad, ", ")+": it is no address of a proxy"
		c.Hint = "write " + bad[0] + "=http://HOST:PORT"
	}
	return c
}

func certificates() Check {
	c := Check{Group: Machine, Name: "certificates", Status: OK, Text: "the authorities of this machine are known"}
	pool, err := x509.SystemCertPool()
	if err != nil || pool.Equal(x509.NewCertPool()) {
		c.Status, c.Text = Warn, "there are no certificate authorities: nothing comes over https"
		c.Hint = "install the package ca-certificates"
	}
	return c
}

// platforms says what can be built for, and whose programs run here besides.
func platforms() Check {
	c := Check{Group: Machine, Name: "platforms", Status: OK}
	c.Text = "native builds are for " + runtime.GOOS + "/" + runtime.GOARCH
	emulators, _ := filepath.Glob("/proc/sys/fs/binfmt_misc/qemu-*")
	var names []string
	for _, e := range emulators {
		if text, err := os.ReadFile(e); err == nil && strings.HasPrefix(string(text), "enabled") {
			names = append(names, strings.TrimPrefix(filepath.Base(e), "qemu-"))
		}
	}
	if len(names) == 0 {
		c.Text += "; no emulator of another is registered (binfmt_misc)"
	} else {
		c.Text += "; programs of " + strings.Join(names, ", ") + " run too (binfmt_misc)"
	}
	return c
}

// variables finds those that look like ours and mean nothing.
func (o Options) variables() (out []Check) {
	for _, pair := range o.Environ {
		name, value, _ := strings.Cut(pair, "=")
		if !strings.HasPrefix(name, "SYSBUILD_") || value == "" || slices.Contains(o.Known, name) {
			continue
		}
		c := Check{Group: Machine, Name: "environment", Status: Warn, Text: printable(name) + " is set, and means nothing", Hint: "unset it"}
		if near := instr.Suggest(name, o.Known); near != "" {
			c.Hint = "did you mean " + near + "?"
		}
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b Check) int { return strings.Compare(a.Text, b.Text) })
	return out
}

// printable is a value as a terminal may have it.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if !strconv.IsPrint(r) {
			return '\ufffd'
		}
		return r
	}, s)
}
