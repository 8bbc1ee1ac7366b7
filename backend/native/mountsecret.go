package native

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"

	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/backend/native/sshagent"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// secret gives a command a secret as a file in memory that is never swapped, in
// a variable, or both.
func (a *attacher) secret(m *ir.Mount) error {
	value, err := a.readSecret(m)
	if value == nil || err != nil {
		return err
	}
	a.secrets = append(a.secrets, value)
	if m.Env != "" {
		if bytes.IndexByte(value, 0) >= 0 {
			return errors.New("it holds a zero byte, which no variable can: mount it as a file")
		}
		a.env = append(a.env, m.Env+"="+string(value))
	}
	if m.Target == "" {
		return nil
	}
	mode := os.FileMode(m.Mode)
	if mode == 0 {
		mode = 0o400
	}
	return a.inMemory("ramfs", "", sandbox.Mount{Target: m.Target, File: true, ReadOnly: true}, func(dir string) (string, error) {
		file := filepath.Join(dir, "secret")
		return "secret", errors.Join(os.WriteFile(file, value, 0o600), os.Chown(file, int(m.UID), int(m.GID)), os.Chmod(file, mode))
	})
}

// readSecret gives nil where there is no such secret, and need not be.
func (a *attacher) readSecret(m *ir.Mount) ([]byte, error) {
	from, ok := a.opts.Secrets[m.ID]
	var value []byte
	err := fs.ErrNotExist
	if ok {
		value, err = from.Read()
	}
	if err == nil {
		return append([]byte{}, value...), nil // an empty one is there
	}
	if from.File != "" || !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if !m.Required {
		return nil, nil
	}
	return nil, &notGivenError{fmt.Sprintf("give it by --secret id=%s,src=FILE or --secret id=%s,env=VARIABLE", m.ID, m.ID)}
}

// notGivenError is a secret or an agent that a step requires.
type notGivenError struct{ hint string }

// Error implements error.
func (*notGivenError) Error() string { return "it is required and not given" }

// Hint says how to give it.
func (e *notGivenError) Hint() string { return e.hint }

// ssh gives a command the socket of an agent.
func (a *attacher) ssh(m *ir.Mount) error {
	id := m.ID
	if id == "" {
		id = "default"
	}
	paths, ok := a.opts.SSH[id]
	if !ok && !m.Required {
		return nil
	}
	if !ok {
		return &notGivenError{fmt.Sprintf("give an agent's keys by --ssh %s or --ssh %s=SOCKET, a key of your own by --ssh %s=KEYFILE", id, id, id)}
	}
	keys, err := sshagent.Open(paths)
	if err != nil {
		return err
	}
	mode := os.FileMode(m.Mode)
	if mode == 0 {
		mode = 0o600
	}
	return a.inMemory("tmpfs", "", sandbox.Mount{Target: m.Target, File: true}, func(dir string) (string, error) {
		file := filepath.Join(dir, "agent")
		l, err := listen(file)
		if err != nil {
			return "", err
		}
		a.undo = append(a.undo, keys.Serve(l).Close)
		return "agent", errors.Join(os.Chown(file, int(m.UID), int(m.GID)), os.Chmod(file, mode))
	})
}

// listen makes a socket at a path of any length.
func listen(file string) (net.Listener, error) {
	dir, err := os.Open(filepath.Dir(file))
	if err != nil {
		return nil, err
	}
	defer dir.Close()
	l, err := net.ListenUnix("unix", &net.UnixAddr{Net: "unix", Name: fmt.Sprintf("/proc/self/fd/%d/%s", dir.Fd(), filepath.Base(file))})
	if err != nil {
		return nil, err
	}
	l.SetUnlinkOnClose(false) // its file system goes, and its path is another's by then
	return l, nil
}
