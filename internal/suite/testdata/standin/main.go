// Command standin stands in for the services of the example images: it says what
// it was started as, tells systemd that it is ready, and runs until it is told
// to end.
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
	fmt.Println(filepath.Base(os.Args[0]), "serves", strings.Join(os.Args[1:], " "))
	if socket := os.Getenv("NOTIFY_SOCKET"); socket != "" {
		ready(socket)
	}
	<-ends
	fmt.Println(filepath.Base(os.Args[0]), "ends")
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
