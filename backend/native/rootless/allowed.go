package rootless

import (
	"os"
	"os/exec"
	"strings"

	"golang.org/x/sys/unix"
)

const (
	subIDsHint = "an administrator gives subordinate ids by: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 USER"
	packHint   = "an administrator installs them: apt install uidmap, dnf install shadow-utils"
	otherHint  = "run it as root (sudo), or name a builder by --backend buildkit"
)

// sysctls are switches of distributions that forbid user namespaces.
var sysctls = []struct{ name, bad string }{
	{"user.max_user_namespaces", "0"},
	{"kernel.unprivileged_userns_clone", "0"}, // Debian's
}

// restricting is Ubuntu's: a namespace can be made, and has no rights.
const restricting = "kernel.apparmor_restrict_unprivileged_userns"

func sysctl(name string) string {
	text, err := os.ReadFile("/proc/sys/" + strings.ReplaceAll(name, ".", "/"))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(text))
}

// forbidden says which switch of the machine forbids user namespaces; "" where
// none is known to.
func forbidden() (why, hint string) {
	if _, err := os.Stat("/proc/self/ns/user"); err != nil {
		return "the kernel has no user namespaces (CONFIG_USER_NS)", otherHint
	}
	for _, s := range sysctls {
		if sysctl(s.name) == s.bad {
			return "user namespaces are switched off: " + s.name + " is " + s.bad,
				"an administrator allows them by sysctl -w " + s.name + "=" + allowing(s.name) + "; or " + otherHint
		}
	}
	return "", ""
}

func allowing(name string) string {
	if name == "user.max_user_namespaces" {
		return "15000"
	}
	return "1"
}

// refused says what may be behind an error of the kernel's about a namespace.
func refused(err error) (hint string) {
	switch {
	case sysctl(restricting) == "1":
		return "AppArmor keeps ordinary users' namespaces from having rights: an administrator gives sysbuild a profile with `userns,`, " +
			"or allows all by sysctl -w " + restricting + "=0; or " + otherHint
	case err == unix.ENOSPC || err == unix.EUSERS:
		return "too many user namespaces are in use, or they nest too deeply (user.max_user_namespaces)"
	}
	return "in a container its system call filter may forbid user namespaces: start it with --security-opt seccomp=unconfined; or " + otherHint
}

// program finds one of shadow's, where PATH does not name its directory too.
func program(name string) (string, error) {
	if p, err := exec.LookPath(name); err == nil {
		return p, nil
	}
	return exec.LookPath("/usr/bin/" + name)
}

// noPrograms says why subordinate ids cannot be mapped, though there may be
// some; "" where they can.
func noPrograms() (why, hint string) {
	for _, name := range []string{"newuidmap", "newgidmap"} {
		if _, err := program(name); err != nil {
			return "there is no " + name, packHint
		}
	}
	if n, err := unix.PrctlRetInt(unix.PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0); err == nil && n == 1 {
		return "programs get no new privileges here, and newuidmap needs one",
			"start sysbuild without no_new_privs (of systemd: NoNewPrivileges=no)"
	}
	return "", ""
}
