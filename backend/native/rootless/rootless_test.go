package rootless

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// enterName is what this test program calls itself where it is an ordinary
// user's.
const enterName = "enter-test"

func TestMain(m *testing.M) {
	if IsChild() {
		Main()
	}
	if os.Args[0] != enterName {
		os.Exit(m.Run())
	}
	parent := TakeParent()
	if err := Try(); err != nil {
		fmt.Println("try:", err)
		os.Exit(1)
	}
	if err := Enter(); err != nil {
		fmt.Println("enter:", err)
		os.Exit(1)
	}
	s := Look()
	fmt.Println(s.Kind, s.Entered, os.Geteuid(), s.UIDs, os.Args[1:], parent != nil)
	if len(os.Args) > 2 {
		_ = unix.Kill(os.Getppid(), unix.SIGTERM) // which ends this process, and so the other
		time.Sleep(time.Minute)
	}
	os.Exit(7)
}

// TestEnter runs this program as a user without subordinate ids.
func TestEnter(t *testing.T) {
	needs.Root(t)
	as := func(args ...string) (string, syscall.WaitStatus) {
		cmd := &exec.Cmd{Path: "/proc/self/exe", Args: append([]string{enterName}, args...), Dir: "/", Env: []string{}}
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
		out, err := cmd.Output()
		if exit := (*exec.ExitError)(nil); !errors.As(err, &exit) {
			t.Fatalf("%v: %s", err, out)
		}
		return string(out), cmd.ProcessState.Sys().(syscall.WaitStatus)
	}
	if out, status := as("a b"); out != "one id true 0 [{0 65534 1}] [a b] true\n" || status.ExitStatus() != 7 {
		t.Errorf("%q, status %d", out, status.ExitStatus())
	}
	if out, status := as("end", "me"); !status.Signaled() || status.Signal() != unix.SIGTERM {
		t.Errorf("%q, %v", out, status)
	}
}

func TestSubordinate(t *testing.T) {
	name := filepath.Join(t.TempDir(), "subuid")
	who := os.Geteuid()
	text := "# a comment\nother:100000:65536\n\n" +
		strconv.Itoa(who) + ":200000:10\n" + strconv.Itoa(who) + ":5:x\n" + strconv.Itoa(who) + ":0:10\n" + strconv.Itoa(who) + ":4294967290:10\n" +
		strconv.Itoa(who) + ":300000:65536:1\n" + strconv.Itoa(who) + ":400000:20\nnobody-else:1:1\n"
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := subordinate(name)
	want := []Range{{1, 200000, 10}, {11, 400000, 20}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%v %v, want %v", got, err, want)
	}
	if err := os.WriteFile(name, []byte("other:100000:65536\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := subordinate(name); err == nil {
		t.Errorf("another's ranges: %v", got)
	}
	if _, err := subordinate(name + ".none"); err == nil {
		t.Error("a file that is not there has ranges")
	}
}

// TestSubordinateEnds holds the last id to what a file can have, whatever a line
// says.
func TestSubordinateEnds(t *testing.T) {
	name := filepath.Join(t.TempDir(), "subuid")
	line := strconv.Itoa(os.Geteuid()) + ":1:4294967290\n"
	if err := os.WriteFile(name, []byte(line+line+line), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := subordinate(name)
	if err != nil || len(got) == 0 {
		t.Fatal(got, err)
	}
	last := got[len(got)-1]
	if end := uint64(last.Inside) + uint64(last.Count) - 1; end != lastID {
		t.Errorf("ends at %d: %v", end, got)
	}
}

func TestHas(t *testing.T) {
	s := State{UIDs: []Range{{0, 1000, 1}, {1, 100000, 65536}}, GIDs: []Range{{0, 1000, 1}}}
	for id, want := range map[uint32]bool{0: true, 1: true, 65536: true, 65537: false, 1<<32 - 1: false} {
		if s.HasUID(id) != want {
			t.Errorf("%d: %v", id, !want)
		}
	}
	if s.HasGID(1) {
		t.Error("group 1 is not mapped")
	}
}

// TestParent: a signal that comes both directly and from the process outside is
// taken once, so is one that comes directly alone; and what nobody takes does its
// work.
func TestParent(t *testing.T) {
	hear, tell, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	gone := make(chan bool)
	p := newParent(hear, func() { close(gone) })
	got := make(chan os.Signal, 4)
	p.Notify(got, unix.SIGUSR1)
	untaken := make(chan os.Signal, 1)
	signal.Notify(untaken, unix.SIGUSR2)
	defer signal.Stop(untaken)
	if err := unix.Kill(os.Getpid(), unix.SIGUSR1); err != nil {
		t.Fatal(err)
	}
	for _, sig := range []syscall.Signal{unix.SIGUSR1, unix.SIGUSR2} {
		if _, err := tell.Write([]byte{byte(sig)}); err != nil {
			t.Fatal(err)
		}
	}
	select {
	case <-untaken:
	case <-time.After(10 * time.Second):
		t.Fatal("a signal that nobody takes was lost")
	}
	time.Sleep(2 * together)
	if len(got) != 1 {
		t.Errorf("taken %d times", len(got))
	}
	if err := unix.Kill(os.Getpid(), unix.SIGUSR1); err != nil {
		t.Fatal(err)
	}
	time.Sleep(2 * together)
	if len(got) != 2 {
		t.Errorf("taken %d times", len(got))
	}
	p.Stop(got)
	p.Notify(got, unix.SIGUSR2)
	p.Stop(got)
	if len(p.takers) != 0 {
		t.Error("still taken")
	}
	tell.Close()
	select {
	case <-gone:
	case <-time.After(10 * time.Second):
		t.Error("its end is not noticed")
	}
}
