package install

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// epoch is the install time of the tests: 2023-11-14T22:13:20Z.
var epoch = time.Unix(1700000000, 0)

// chroot runs programs in a root as the native back end does, but with no more
// than its own mounts around it.
type chroot struct{ dir string }

func (c chroot) Run(ctx context.Context, cmd Command) (int, error) {
	// The mounts are made by a shell in a mount namespace of its own and go
	// with it.
	script := `mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && umask 022 && exec chroot "$0" "$@"`
	p := exec.CommandContext(ctx, "/bin/sh", append([]string{"-c", script, c.dir}, cmd.Args...)...)
	p.SysProcAttr = &syscall.SysProcAttr{Cloneflags: unix.CLONE_NEWNS | unix.CLONE_NEWPID, Unshareflags: unix.CLONE_NEWNS}
	p.Env, p.Stdin, p.Stdout, p.Stderr, p.Dir = cmd.Env, cmd.Stdin, cmd.Stdout, cmd.Stdout, "/"
	err := p.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return exit.ExitCode(), nil
	}
	return 0, err
}

// newRoot makes an empty root on tmpfs or disk, with the mount points that a
// back end makes.
func newRoot(t testing.TB) string {
	t.Helper()
	needs.Root(t)
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"proc", "dev"} {
		if err := os.Mkdir(filepath.Join(dir, name), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// dirPayloads keeps payloads in a directory.
type dirPayloads string

func (d dirPayloads) Open(key string) (io.ReadCloser, error) {
	return os.Open(filepath.Join(string(d), key))
}

func (d dirPayloads) Tree(string) (string, error) { return "", os.ErrNotExist }

func (d dirPayloads) Create(key string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(string(d), "new")
	if err != nil {
		return err
	}
	if err := errors.Join(write(f), f.Close()); err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return os.Rename(f.Name(), filepath.Join(string(d), key))
}

// told collects what a transaction says.
type told struct {
	mu    sync.Mutex
	warns []string
	log   bytes.Buffer
}

func (o *told) host(root string) Host {
	return Host{
		Runner: chroot{root},
		Warn:   func(s string) { o.mu.Lock(); o.warns = append(o.warns, s); o.mu.Unlock() },
		Log:    func(item string, b []byte) { o.mu.Lock(); fmt.Fprintf(&o.log, "%s: %s", item, b); o.mu.Unlock() },
	}
}

// el7 is the request for bash, coreutils, procps-ng, rpm and centos-release
// with what they need.
func el7(t testing.TB, root string) Request {
	t.Helper()
	repo := needs.EL7(t)
	list, err := os.ReadFile("testdata/el7.txt")
	if err != nil {
		t.Fatal(err)
	}
	req := Request{Root: root, Arch: "x86_64", NoDocs: true, Langs: []string{"en_US.utf8"}, Epoch: epoch}
	for name := range strings.FieldsSeq(string(list)) {
		req.Packages = append(req.Packages, Package{Path: filepath.Join(repo, "Packages", name)})
	}
	for _, key := range []string{"RPM-GPG-KEY-CentOS-7", "RPM-GPG-KEY-stand-ins"} {
		text, err := os.ReadFile(filepath.Join(repo, key))
		if err != nil {
			t.Fatal(err)
		}
		req.Keys = append(req.Keys, string(text))
	}
	return req
}

// listing is a line for each entry of a tree but those below skip: mode,
// owner, time, links, contents.
func listing(t testing.TB, root string) string {
	t.Helper()
	var out strings.Builder
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, p)
		st, err := d.Info()
		if err != nil {
			return err
		}
		sys := st.Sys().(*syscall.Stat_t)
		fmt.Fprintf(&out, "/%s %o %d:%d %d n%d", rel, sys.Mode, sys.Uid, sys.Gid, sys.Mtim.Sec, linkCount(sys))
		switch {
		case st.Mode().IsRegular():
			fmt.Fprintf(&out, " %d %s", st.Size(), sumFile(t, p))
		case st.Mode()&fs.ModeSymlink != 0:
			to, _ := os.Readlink(p)
			out.WriteString(" -> " + to)
		}
		var buf [256]byte
		if n, err := unix.Lgetxattr(p, capAttr, buf[:]); err == nil {
			fmt.Fprintf(&out, " caps=%x", buf[:n])
		}
		out.WriteByte('\n')
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func linkCount(st *syscall.Stat_t) uint64 {
	if st.Mode&unix.S_IFMT == unix.S_IFDIR {
		return 0
	}
	return uint64(st.Nlink)
}
