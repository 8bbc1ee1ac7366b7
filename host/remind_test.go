package host

import (
	"bufio"
	"io"
	"os/exec"
	"syscall"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestListener has a process 1 that has no handler for SIGTERM, then has one, and
// then runs another program, which has none.
func TestListener(t *testing.T) {
	needs.Root(t)
	cmd := exec.Command(needs.Tool(t, "unshare"), "--pid", "--fork", "--kill-child", "sh", "-c",
		`echo deaf; read x; trap "exit 7" TERM; echo hears; read x; echo other; exec sh -c 'echo deaf; read x'`)
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	lines := bufio.NewScanner(out)
	unit := state{MainPID: cmd.Process.Pid, KillSignal: syscall.SIGTERM}
	for _, want := range []bool{false, true, false} {
		if !lines.Scan() {
			t.Fatal("it has ended")
		}
		said := lines.Text()
		if said == "other" {
			lines.Scan()
		}
		l := unit.listener()
		if (l != listener{}) != want || want && (l.pid == unit.MainPID || l.ino == 0) {
			t.Errorf("%s: %+v", said, l)
		}
		unit.KillSignal = syscall.SIGUSR1
		if l := unit.listener(); l != (listener{}) {
			t.Errorf("%s: another signal: %+v", said, l)
		}
		unit.KillSignal = syscall.SIGTERM
		if want { // what it holds is told apart from a later program of that number
			if again := unit.listener(); again != l {
				t.Errorf("%s: %+v, then %+v", said, l, again)
			}
		}
		if _, err := io.WriteString(in, "\n"); err != nil {
			t.Fatal(err)
		}
	}
	unit.MainPID = 0
	if l := unit.listener(); l != (listener{}) {
		t.Errorf("nothing runs: %+v", l)
	}
}

// TestListenerBlocked: who takes a signal by signalfd(2) or sigwait(3) has it
// blocked, as systemd and small programs for process 1 do.
func TestListenerBlocked(t *testing.T) {
	cmd := exec.Command(needs.Tool(t, "env"), "--block-signal=TERM", "sleep", "60")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	for end := time.Now().Add(10 * time.Second); !listens(cmd.Process.Pid, syscall.SIGTERM); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("it is blocked")
		}
	}
	if listens(cmd.Process.Pid, syscall.SIGINT) || listens(cmd.Process.Pid, 0) || listens(cmd.Process.Pid, 65) {
		t.Error("that one is not")
	}
}
