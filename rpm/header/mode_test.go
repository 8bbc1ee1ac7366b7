package header_test

import (
	"io/fs"
	"testing"

	"github.com/sysbuild/sysbuild/rpm/header"
)

func TestFileMode(t *testing.T) {
	for mode, want := range map[uint16]fs.FileMode{
		0o100644: 0o644,
		0o104755: 0o755 | fs.ModeSetuid,
		0o102711: 0o711 | fs.ModeSetgid,
		0o041777: 0o777 | fs.ModeDir | fs.ModeSticky,
		0o120777: 0o777 | fs.ModeSymlink,
		0o020600: 0o600 | fs.ModeDevice | fs.ModeCharDevice,
	} {
		f := header.File{Mode: mode}
		if got := f.FileMode(); got != want {
			t.Errorf("%o: %v, want %v", mode, got, want)
		}
	}
}
