package native

import (
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/sys/unix"
)

// TestStopping hands signals on, and ends with SIGKILL where the stop signal
// was not enough.
func TestStopping(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		in := make(chan syscall.Signal)
		out, stop := stopping(in, unix.SIGQUIT)
		defer stop()
		for _, c := range []struct{ send, want syscall.Signal }{
			{unix.SIGINT, unix.SIGINT}, {unix.SIGUSR1, unix.SIGUSR1}, {unix.SIGTERM, unix.SIGQUIT},
		} {
			in <- c.send
			if got := <-out; got != c.want {
				t.Errorf("%v became %v, want %v", c.send, got, c.want)
			}
		}
		begin := time.Now()
		if got := <-out; got != unix.SIGKILL || time.Since(begin) != grace {
			t.Errorf("%v after %v", got, time.Since(begin))
		}
	})
}

func TestStopSignal(t *testing.T) {
	for name, want := range map[string]syscall.Signal{
		"": unix.SIGTERM, "SIGQUIT": unix.SIGQUIT, "quit": unix.SIGQUIT, "9": unix.SIGKILL, "SIGRTMIN+3": 37,
	} {
		if got, err := stopSignal(name); err != nil || got != want {
			t.Errorf("%q: %d, %v, want %d", name, got, err, want)
		}
	}
	if _, err := stopSignal("SIGNONE"); err == nil {
		t.Error("SIGNONE is a signal")
	}
}
