package needs

import (
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// oneID is set in a process that OneID started.
const oneID = "SYSBUILD_TEST_ONE_ID"

// OneID runs the test in a process of its own, in user and mount namespaces with
// one user and one group, as an ordinary user without subordinate ids has them. It
// is true in that process, and false in the first one, where it has been run.
func OneID(t *testing.T) bool {
	t.Helper()
	if os.Getenv(oneID) != "" {
		return true
	}
	uid, gid := os.Geteuid(), os.Getegid()
	if uid == 0 {
		uid, gid = 23456, 23456
	}
	cmd := exec.Command("/proc/self/exe", "-test.run=^"+t.Name()+"$", "-test.v")
	cmd.Env = append(os.Environ(), oneID+"=1")
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS,
		UidMappings: []syscall.SysProcIDMap{{HostID: uid, Size: 1}},
		GidMappings: []syscall.SysProcIDMap{{HostID: gid, Size: 1}},
		Credential:  &syscall.Credential{NoSetGroups: true},
	}
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "--- PASS: "+t.Name()+" ") {
		t.Errorf("with one id: %v\n%s", err, out)
	}
	return false
}
