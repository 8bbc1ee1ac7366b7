// Command standin stands in for the services of system images: it says what it
// was started as, tells systemd that it is ready, and runs until it is told to
// end. Variables of the environment in its arguments are expanded.
package main

import (
	"fmt"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
)

func main() {
	ends := make(chan os.Signal, 1)
	signal.Notify(ends, syscall.SIGTERM, syscall.SIGINT)
	name, args := filepath.Base(os.Args[0]), os.ExpandEnv(strings.Join(os.Args[1:], " "))
	if strings.HasPrefix(args, "--broken") {
		fmt.Println(name, "cannot serve: it is broken")
		os.Exit(3)
	}
	fmt.Println(name, "serves", args)
	if socket := os.Getenv("NOTIFY_SOCKET"); socket != "" && !strings.HasPrefix(args, "--silent") {
		ready(socket)
	}
	<-ends
	fmt.Println(name, "ends")
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
