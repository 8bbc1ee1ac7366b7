package sandbox

import (
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"golang.org/x/sys/unix"
)

// TestProgramIsReadOnly holds that the file of the program itself, which a
// command can open by becoming it, cannot be changed, however it is opened.
func TestProgramIsReadOnly(t *testing.T) {
	needs.Root(t)
	fd, err := unix.Open("/proc/self/exe", unix.O_RDONLY|unix.O_CLOEXEC, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer unix.Close(fd)
	if err := unix.Fchmod(fd, 0o755); err != unix.EROFS {
		t.Errorf("its mode can be set: %v", err)
	}
	if err := unix.Fchown(fd, 0, 0); err != unix.EROFS {
		t.Errorf("its owner can be set: %v", err)
	}
}
