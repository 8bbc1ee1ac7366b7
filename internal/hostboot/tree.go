package hostboot

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// packages are what the tree has beside Debian's smallest system. The last four
// let a user have services of his own.
const packages = "systemd,systemd-sysv,dbus,runc,procps,libpam-systemd,dbus-user-session,uidmap,passwd"

// User is an account of the tree, with subordinate ids and no password.
const User = "alice"

// settle is what makes a bootable host of the packages.
const settle = `echo host > "$1/etc/hostname"
printf '127.0.0.1 localhost\n127.0.1.1 host\n' > "$1/etc/hosts"
: > "$1/etc/resolv.conf"
rm -f "$1/etc/machine-id" && : > "$1/etc/machine-id"
chroot "$1" useradd --create-home --shell /bin/bash ` + User

// tree gives the directory of Debian's files that every host stands on. It is
// made once, in the user's cache directory, and kept: nothing writes to it.
func tree(t testing.TB) string {
	t.Helper()
	suite := codename(t)
	args := append([]string{
		"--variant=minbase", "--include=" + packages, "--quiet", "--dpkgopt=force-unsafe-io",
		"--dpkgopt=path-exclude=/usr/share/doc/*", "--dpkgopt=path-exclude=/usr/share/man/*", "--dpkgopt=path-exclude=/usr/share/locale/*",
		"--customize-hook=" + settle,
	}, aptOptions(t)...)
	sum := sha256.Sum256([]byte(suite + "\x00" + strings.Join(args, "\x00")))
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(cache, "sysbuild-hosts", hex.EncodeToString(sum[:8]))
	defer lock(t, dir+".lock")()
	if _, err := os.Stat(dir); err == nil {
		return dir
	}
	made := dir + ".part"
	if err := os.RemoveAll(made); err != nil {
		t.Fatal(err)
	}
	args = append(args, suite, made)
	if sources := "/etc/apt/sources.list.d/debian.sources"; exists(sources) {
		args = append(args, sources)
	}
	if out, err := exec.Command(needs.Tool(t, "mmdebstrap"), args...).CombinedOutput(); err != nil {
		t.Fatalf("mmdebstrap: %v\n%s", err, out)
	}
	if err := os.Rename(made, dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

// codename is the Debian release that the machine itself runs, whose archive
// and keys it has at hand.
func codename(t testing.TB) string {
	t.Helper()
	text, err := os.ReadFile("/etc/os-release")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if name, ok := strings.CutPrefix(strings.TrimSpace(line), "VERSION_CODENAME="); ok {
			return name
		}
	}
	t.Fatal("/etc/os-release: no VERSION_CODENAME; the tree is made of Debian's packages")
	return ""
}

// aptOptions are how the machine's apt gets at its archive, as flags for
// mmdebstrap, which else asks no file of the machine's.
func aptOptions(t testing.TB) []string {
	t.Helper()
	out, err := exec.Command(needs.Tool(t, "apt-config"), "dump").Output()
	if err != nil {
		t.Fatal(err)
	}
	var flags []string
	for lines := bufio.NewScanner(bytes.NewReader(out)); lines.Scan(); {
		for _, of := range []string{"Acquire::Check-", "Acquire::http", "Acquire::Languages"} {
			if strings.HasPrefix(lines.Text(), of) && !strings.Contains(lines.Text(), `""`) {
				flags = append(flags, "--aptopt="+lines.Text())
			}
		}
	}
	return flags
}

// lock holds a file until the function that it gives is called: packages' tests
// run at the same time.
func lock(t testing.TB, name string) (release func()) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		t.Fatal(err)
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX); err != nil {
		t.Fatal(err)
	}
	return func() { f.Close() }
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}
