package doctor

import (
	"bufio"
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"strings"
	"syscall"
)

// rootless says why a builder of an ordinary user cannot run here; "" where it
// can. It tries a user namespace.
func rootless() string {
	if why := userNamespace(); why != "" {
		return why
	}
	for _, program := range []string{"newuidmap", "newgidmap"} {
		if _, err := exec.LookPath(program); err != nil {
			return "there is no " + program + " (package uidmap or shadow-utils)"
		}
	}
	for _, file := range []string{"/etc/subuid", "/etc/subgid"} {
		if !hasRange(file) {
			return "the user has no range in " + file
		}
	}
	return ""
}

// userNamespace starts this program, which must be one that ends at once, in a
// user namespace of its own.
func userNamespace() string {
	cmd := &exec.Cmd{Path: "/proc/self/exe", Args: []string{"sysbuild", "version"}}
	id := func(host int) []syscall.SysProcIDMap { return []syscall.SysProcIDMap{{HostID: host, Size: 1}} }
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS,
		UidMappings: id(os.Geteuid()), GidMappings: id(os.Getegid()),
	}
	if err := cmd.Run(); err != nil {
		return "the kernel refuses user namespaces (" + message(err) + ")"
	}
	return ""
}

// hasRange is true where a user has subordinate ids: NAME:FIRST:COUNT lines.
func hasRange(file string) bool {
	f, err := os.Open(file)
	if err != nil {
		return false
	}
	defer f.Close()
	names := []string{strconv.Itoa(os.Geteuid())}
	if u, err := user.Current(); err == nil {
		names = append(names, u.Username)
	}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		for _, name := range names {
			if rest, ok := strings.CutPrefix(lines.Text(), name+":"); ok && strings.Contains(rest, ":") {
				return true
			}
		}
	}
	return false
}
