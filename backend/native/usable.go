package native

import (
	"fmt"
	"os"
	"runtime"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/native/rootless"
)

// Usable says why steps cannot be run on this machine; nil where they can, as
// far as can be told without running one. It changes nothing.
func Usable() error {
	if os.Geteuid() != 0 {
		return rootless.Try()
	}
	failed := make(chan error)
	go func() {
		// The thread keeps the namespace, and ends with this function.
		runtime.LockOSThread()
		failed <- unix.Unshare(unix.CLONE_NEWNS)
	}()
	if err := <-failed; err != nil {
		return fmt.Errorf("running steps natively needs a mount namespace (CAP_SYS_ADMIN): %w", err)
	}
	return nil
}
