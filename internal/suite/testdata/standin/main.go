// Command standin stands in for the services of system images: it says what it
// was started as, tells systemd that it is ready, and runs until it is told to
// end. Variables of the environment in its arguments are expanded.
//
// With --broken it ends at once; with --silent it never says that it is ready;
// with --deaf it has no handler for SIGTERM until there is a file "hear" in its
// volume; with --slow it takes three seconds to end, and counts what it is told
// meanwhile.
package main

import (
	"fmt"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"
	"unsafe"
)

func main() {
	ends := make(chan os.Signal, 10)
	signal.Notify(ends, syscall.SIGTERM, syscall.SIGINT)
	name, args := filepath.Base(os.Args[0]), os.ExpandEnv(strings.Join(os.Args[1:], " "))
	if strings.HasPrefix(args, "--broken") {
		fmt.Println(name, "cannot serve: it is broken")
		os.Exit(3)
	}
	if strings.HasPrefix(args, "--deaf") {
		deaf(name, syscall.SIGTERM)
	}
	fmt.Println(name, "serves", args)
	if socket := os.Getenv("NOTIFY_SOCKET"); socket != "" && !strings.HasPrefix(args, "--silent") {
		ready(socket)
	}
	<-ends
	if strings.HasPrefix(args, "--slow") {
		time.Sleep(3 * time.Second)
		fmt.Println(name, "was told", 1+len(ends), "times")
	}
	fmt.Println(name, "ends")
}

// deaf has the kernel do what it does by default, until there is the file. The
// runtime of Go has handlers before main.
func deaf(name string, signal syscall.Signal) {
	var none, old [64]byte // rt_sigaction(2): of any machine it is shorter
	action := func(set, get *[64]byte) {
		if _, _, errno := syscall.RawSyscall6(syscall.SYS_RT_SIGACTION, uintptr(signal), uintptr(unsafe.Pointer(set)), uintptr(unsafe.Pointer(get)), 8, 0, 0); errno != 0 {
			panic(errno)
		}
	}
	action(&none, &old)
	fmt.Println(name, "is deaf")
	for {
		if _, err := os.Stat("/var/lib/keeper/hear"); err == nil {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	action(&old, &none)
}

// ready is sd_notify(3)'s READY=1.
func ready(socket string) {
	c, err := net.Dial("unixgram", socket)
	if err == nil {
		_, err = c.Write([]byte("READY=1"))
	}
	if err != nil {
		fmt.Println("notify:", err)
	}
}
