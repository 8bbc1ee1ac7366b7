package native

import (
	"errors"
	"os"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/native/unpack"
	"github.com/sysbuild/sysbuild/rpm/owners"
)

// readXattrs reads the attributes that an image carries, and none that say
// something of the file itself: what is kept beside it, and an overlay's. The path is the
// builder's own, not one inside a root.
func readXattrs(file string) (map[string]string, error) {
	buf := make([]byte, 64<<10) // the kernel's limit of a list and of a value
	n, err := unix.Llistxattr(file, buf)
	if errors.Is(err, unix.EOPNOTSUPP) || err == nil && n == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, &os.PathError{Op: "listxattr", Path: file, Err: err}
	}
	out := map[string]string{}
	for name := range strings.SplitSeq(strings.TrimRight(string(buf[:n]), "\x00"), "\x00") {
		if !unpack.Kept(name) || owners.Needed() && owners.Private(name) {
			continue
		}
		m, err := unix.Lgetxattr(file, name, buf)
		if err != nil {
			return nil, &os.PathError{Op: "getxattr", Path: file, Err: err}
		}
		out[name] = string(buf[:m])
	}
	return out, nil
}

func copyXattrs(from, to string) error {
	attrs, err := readXattrs(from)
	if err != nil {
		return err
	}
	for name, value := range attrs {
		if err := unix.Lsetxattr(to, name, []byte(value), 0); err != nil {
			return &os.PathError{Op: "setxattr", Path: to, Err: err}
		}
	}
	return nil
}
