package native

import (
	"fmt"
	"syscall"
	"time"

	"github.com/moby/sys/signal"
	"golang.org/x/sys/unix"
)

// grace is how long a command has to end after it was told to: docker stop's.
const grace = 10 * time.Second

// stopSignal reads what STOPSIGNAL says: a name, with or without SIG, or a
// number; "" is SIGTERM.
func stopSignal(name string) (syscall.Signal, error) {
	if name == "" {
		return unix.SIGTERM, nil
	}
	sig, err := signal.ParseSignal(name)
	if err != nil {
		return 0, fmt.Errorf("stop signal %q: no such signal", name)
	}
	return sig, nil
}

// stopping hands signals on, with the image's own in place of SIGTERM. What has
// not ended some time after that is killed. stop ends it.
func stopping(in <-chan syscall.Signal, own syscall.Signal) (out <-chan syscall.Signal, stop func()) {
	if in == nil {
		return nil, func() {}
	}
	to, done := make(chan syscall.Signal), make(chan struct{})
	go func() {
		var late <-chan time.Time // nil: nothing was told to end
		for {
			var sig syscall.Signal
			select {
			case sig = <-in:
				if sig == unix.SIGTERM {
					sig, late = own, time.After(grace)
				}
			case <-late:
				sig, late = unix.SIGKILL, nil
			case <-done:
				return
			}
			select {
			case to <- sig:
			case <-done:
				return
			}
		}
	}()
	return to, func() { close(done) }
}
