package main

import (
	"encoding/json"
	"errors"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"github.com/sysbuild/sysbuild/cmd/sysbuild/doctor"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// examined runs this program's doctor as some process, and gives what it found.
func examined(t *testing.T, as *syscall.SysProcAttr, env ...string) (report doctor.Report, status int) {
	t.Helper()
	cmd := exec.Command("/proc/self/exe")
	cmd.Args = []string{"sysbuild", "doctor", "--format", "json"}
	cmd.Dir, cmd.Env, cmd.SysProcAttr = "/", append(env, "BUILDKIT_HOST=unix:///none", "SYSBUILD_CACHE_DIR=/tmp"), as
	out, err := cmd.Output()
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || len(exit.Stderr) > 0) {
		t.Fatalf("%v: %s", err, out)
	}
	if err := json.Unmarshal(out, &report); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return report, cmd.ProcessState.ExitCode()
}

func found(r doctor.Report, name string) doctor.Check {
	for _, c := range r.Checks {
		if c.Name == name {
			return c
		}
	}
	return doctor.Check{}
}

// TestDoctorOfAUser is an ordinary user's, who has no builder and no subordinate
// ids.
func TestDoctorOfAUser(t *testing.T) {
	needs.Root(t)
	r, status := examined(t, &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}})
	c := found(r, "user")
	if c.Status != doctor.Warn || !strings.Contains(c.Text, "a user namespace with one id: ") || !strings.Contains(c.Hint, "administrator") {
		t.Errorf("%+v", c)
	}
	if c := found(r, "sandbox"); c.Status != doctor.OK || !r.Native || status != statusDone {
		t.Errorf("it cannot build: %+v, status %d", r, status)
	}
}

// TestDoctorInUserNamespace is one in a user namespace in which nobody is mapped:
// the kernel lets no other be made in it.
func TestDoctorInUserNamespace(t *testing.T) {
	needs.Root(t) // others may be refused the namespace
	r, status := examined(t, &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWUSER})
	if c := found(r, "user"); c.Status != doctor.Missing || r.Native || status != statusFailed {
		t.Errorf("%+v, status %d", c, status)
	}
}

// TestDoctorWithoutPrograms is on a machine with nothing in PATH: builds need no
// program.
func TestDoctorWithoutPrograms(t *testing.T) {
	needs.Root(t)
	r, status := examined(t, nil, "PATH=/none")
	for _, name := range []string{"docker", "podman", "runc or crun", "systemctl", "ssh"} {
		if c := found(r, name); c.Status != doctor.Missing {
			t.Errorf("%s: %+v", name, c)
		}
	}
	if !r.Native || status != statusDone {
		t.Errorf("it cannot build: %+v, status %d", r, status)
	}
}

// TestVerdict holds what a person reads last to what is the case.
func TestVerdict(t *testing.T) {
	bad := []doctor.Check{{Group: doctor.Native, Name: "user", Status: doctor.Missing, Text: "nobody"}}
	for want, r := range map[string]doctor.Report{
		"Builds run natively.": {Native: true},
		"Builds run natively; --backend buildkit takes the builder unix:///x.": {Native: true, Builder: "unix:///x"},
		"No build can work here: nobody.":                                      {Checks: bad},
	} {
		if got := verdict(r); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestDiagnosis is how a report looks: in colour too every state is a word, and
// no line is wider than the terminal.
func TestDiagnosis(t *testing.T) {
	r := doctor.Report{Native: true, Checks: []doctor.Check{
		{Group: doctor.Native, Name: "kernel", Status: doctor.OK, Text: "Linux\x1b[2J 6.18"},
		{Group: doctor.Machine, Name: "cache", Status: doctor.Warn, Text: "/cache: ext4, 1.0 GB free", Hint: "images of whole distributions need more"},
		{Group: doctor.Optional, Name: "docker", Status: doctor.Missing, Text: "not in PATH", Hint: "install it"},
	}}
	const want = `Steps on this machine:
  ok       kernel       Linux 6.18

Steps on a BuildKit builder:

Every build:
  warn     cache        /cache: ext4, 1.0 GB
                        free
                        hint: images of whole
                        distributions need more

Programs for some flags and commands:
  missing  docker       not in PATH
                        hint: install it

Builds run natively.
`
	if got := diagnosis(r, 48, &progress.Output{}); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	if got := diagnosis(r, 48, &progress.Output{Colour: true}); !strings.Contains(got, "  \x1b[33mwarn    \x1b[0m cache") {
		t.Errorf("%q", got)
	}
}
