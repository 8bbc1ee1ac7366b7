package rootless

import (
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/native/sandbox"
)

const (
	// variable tells a process in the namespace its end of the pipe.
	variable = "SYSBUILD_USER_NAMESPACE"
	// whyOne tells it why it has one id, and below that the way to more: from
	// inside it cannot be seen.
	whyOne = "_SYSBUILD_ONE_ID"
	// waiting stands before it as long as the ids are not mapped.
	waiting = "wait:"
	// trying stands before it in one that shall run nothing.
	trying = "try:"
)

// IsChild is true in a process that Enter started and whose ids are not mapped
// yet. It must call Main before it does anything else.
func IsChild() bool { return strings.Contains(os.Getenv(variable), ":") }

// Main waits until the ids are mapped, moves to a mount namespace of its own and
// executes the program again. It does not return.
func Main() {
	what, fd, _ := strings.Cut(os.Getenv(variable), ":")
	trial := what+":" == trying
	err := becomeRoot(fd, trial)
	switch {
	case err == nil:
		os.Exit(0)
	case trial:
		fmt.Fprint(os.Stderr, err)
	default:
		fmt.Fprintf(os.Stderr, "error: user namespace: %v\n  hint: %s\n", err, refused(cause(err)))
	}
	os.Exit(1)
}

// becomeRoot executes the program; in a trial it returns nil where it could.
func becomeRoot(number string, trial bool) error {
	fd, err := strconv.Atoi(number)
	if err != nil {
		return fmt.Errorf("%s: it is not for people to set", variable)
	}
	var ready [1]byte
	for n := 0; n == 0; {
		if n, err = unix.Read(fd, ready[:]); err == unix.EINTR {
			n = 0
			continue
		}
		if err != nil || n == 0 {
			os.Exit(1) // whoever started this one has said why
		}
	}
	runtime.LockOSThread() // the thread that executes is the one that was changed
	if trial {
		return unix.Mount("", "/", "", unix.MS_REC|unix.MS_SLAVE, "")
	}
	if err := os.Setenv(variable, number); err != nil {
		return err
	}
	if err := dropAmbient(); err != nil {
		return err
	}
	return sandbox.Isolate()
}

// dropAmbient leaves the capabilities to what the super-user of a namespace has:
// programs that it starts as others shall have none.
func dropAmbient() error {
	if err := unix.Prctl(unix.PR_CAP_AMBIENT, unix.PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0); err != nil {
		return fmt.Errorf("capabilities: %w", err)
	}
	header := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
	var data [2]unix.CapUserData
	if err := unix.Capget(&header, &data[0]); err != nil {
		return fmt.Errorf("capabilities: %w", err)
	}
	data[0].Inheritable, data[1].Inheritable = 0, 0
	if err := unix.Capset(&header, &data[0]); err != nil {
		return fmt.Errorf("capabilities: %w", err)
	}
	return nil
}

// Parent is the process outside of the namespace, as the one inside sees it. It
// tells which signals it gets. A terminal's keys and kills of a process group
// reach both processes, and count once: what comes here directly counts only
// where the parent does not tell of the same.
type Parent struct {
	from *os.File
	gone func() // called when it has ended

	mu     sync.Mutex
	takers map[chan<- os.Signal][]os.Signal
	told   map[os.Signal]time.Time // when the parent last told of one
	direct chan os.Signal
}

// TakeParent gives the process that started this one by Enter; nil where none
// did. It is called once, first thing. When the parent ends, so does this
// process, at once.
func TakeParent() *Parent {
	text, ok := os.LookupEnv(variable)
	if !ok || IsChild() {
		return nil
	}
	os.Unsetenv(variable)
	fd, err := strconv.Atoi(text)
	if err != nil || fd < 3 {
		return nil
	}
	unix.CloseOnExec(fd)
	return newParent(os.NewFile(uintptr(fd), "parent"), func() { _ = unix.Kill(os.Getpid(), unix.SIGKILL) })
}

func newParent(from *os.File, gone func()) *Parent {
	p := &Parent{
		from: from, gone: gone,
		takers: map[chan<- os.Signal][]os.Signal{}, told: map[os.Signal]time.Time{}, direct: make(chan os.Signal, 16),
	}
	go p.listen()
	go p.overhear()
	return p
}

// together is how far apart two deliveries of one signal may be.
const together = 200 * time.Millisecond

// overhear takes what comes here directly.
func (p *Parent) overhear() {
	for sig := range p.direct {
		at := time.Now()
		time.AfterFunc(together, func() {
			p.mu.Lock()
			defer p.mu.Unlock()
			if p.told[sig].Before(at.Add(-together)) {
				p.give(sig.(syscall.Signal))
			}
		})
	}
}

func (p *Parent) listen() {
	var buf [64]byte
	for {
		n, err := p.from.Read(buf[:])
		if err != nil || n == 0 {
			p.gone()
			return
		}
		for _, b := range buf[:n] {
			p.deliver(syscall.Signal(b))
		}
	}
}

// deliver gives a signal that the parent tells of.
func (p *Parent) deliver(sig syscall.Signal) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.told[sig] = time.Now()
	p.give(sig)
}

// give gives a signal to those who asked for it. Where nobody did, it does what
// it does to any program.
func (p *Parent) give(sig syscall.Signal) {
	taken := false
	for c, sigs := range p.takers {
		if !slices.Contains(sigs, os.Signal(sig)) {
			continue
		}
		taken = true
		select {
		case c <- sig:
		default:
		}
	}
	if !taken {
		_ = unix.Kill(os.Getpid(), sig)
	}
}

// Notify is signal.Notify. Of a nil Parent it is just that.
func (p *Parent) Notify(c chan<- os.Signal, sigs ...os.Signal) {
	if p == nil {
		signal.Notify(c, sigs...)
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.takers[c] = append(p.takers[c], sigs...)
	signal.Notify(p.direct, sigs...)
}

// Stop is signal.Stop.
func (p *Parent) Stop(c chan<- os.Signal) {
	if p == nil {
		signal.Stop(c)
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.takers, c)
	signal.Stop(p.direct)
	for _, sigs := range p.takers {
		signal.Notify(p.direct, sigs...)
	}
}
