package sandbox

import (
	"errors"
	"fmt"
	"os"
	"path"
	"strings"

	"golang.org/x/sys/unix"
)

// The exit statuses that shells give for a program that they cannot start.
const (
	notExecutable = 126
	notThere      = 127
)

// StartError is a program that could not be started.
type StartError struct {
	Status int // 127: it, or its interpreter, is not there; 126: it cannot be executed
	err    error
}

// Error implements error.
func (e *StartError) Error() string { return e.err.Error() }

func statusFor(err error) int {
	if errors.Is(err, unix.ENOENT) || errors.Is(err, unix.ENOTDIR) {
		return notThere
	}
	return notExecutable
}

// notStarted says what a bare errno of fork and exec leaves open.
func notStarted(c *command, err error) error {
	status := statusFor(err)
	switch {
	case status == notThere:
		if st, serr := os.Stat(path.Join("/", c.Dir)); serr != nil || !st.IsDir() {
			return badDir(c, err)
		}
		err = fmt.Errorf("its interpreter or loader: %w", err)
	case errors.Is(err, unix.ENOEXEC):
		err = fmt.Errorf("%w: built for another machine, or a script without #!", err)
	}
	return &StartError{status, fmt.Errorf("%s: start: %w", c.Args[0], err)}
}

func badDir(c *command, err error) error {
	return fmt.Errorf("%s: start: the working directory %s: %w", c.Args[0], c.Dir, err)
}

// DefaultPath is where programs are looked for without a PATH.
const DefaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

// lookPath finds a program as a shell does.
func lookPath(name string, env []string, dir string) (string, error) {
	if strings.Contains(name, "/") {
		full := name
		if !path.IsAbs(full) {
			full = path.Join("/", dir, name)
		}
		if err := executable(full); err != nil {
			return "", &StartError{statusFor(err), fmt.Errorf("%s: start: %w", name, err)}
		}
		return full, nil
	}
	search := DefaultPath
	for _, e := range env {
		if v, ok := strings.CutPrefix(e, "PATH="); ok {
			search = v
		}
	}
	for _, d := range strings.Split(search, ":") {
		full := path.Join("/", dir, d, name)
		if path.IsAbs(d) {
			full = path.Join(d, name)
		}
		if executable(full) == nil {
			return full, nil
		}
	}
	return "", &StartError{notThere, fmt.Errorf("%s: start: no such program in PATH=%s", name, search)}
}

func executable(file string) error {
	st, err := os.Stat(file)
	switch {
	case err != nil:
		return errors.Unwrap(err)
	case st.IsDir():
		return unix.EISDIR
	case st.Mode()&0o111 == 0:
		return unix.EACCES
	}
	return nil
}
