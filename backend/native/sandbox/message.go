package sandbox

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"

	"golang.org/x/sys/unix"
)

// message is what maker and init tell one another: a length in four bytes,
// which open files travel with, then JSON. A Config or a Command is answered
// once; a Command with a Terminal twice, first with the terminal's file.
type message struct {
	Config  *Config  `json:",omitempty"`
	Command *command `json:",omitempty"`
	Status  int      // beside an Error that of a StartError, or 0
	// Starting is said by a single command's init before it becomes that.
	Starting bool
	Error    string

	files []*os.File
}

type command struct {
	Args     []string
	Env      []string
	Dir      string
	UID      uint32
	GID      uint32
	Groups   []uint32
	Terminal bool
	Stdin    bool // files holds stdout, stderr and, where true, stdin
}

func failure(err error) message {
	m := message{Error: err.Error()}
	if start := (*StartError)(nil); errors.As(err, &start) {
		m.Status = start.Status
	}
	return m
}

// failed is what failure was made of, as far as it travels.
func (m message) failed() error {
	err := errors.New(m.Error)
	if m.Status != 0 {
		return &StartError{m.Status, err}
	}
	return err
}

const maxMessage = 16 << 20

func socketPair() (*net.UnixConn, *os.File, error) {
	fds, err := unix.Socketpair(unix.AF_UNIX, unix.SOCK_STREAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return nil, nil, err
	}
	theirs := os.NewFile(uintptr(fds[1]), "init")
	conn, err := unixConn(os.NewFile(uintptr(fds[0]), "sandbox"))
	if err != nil {
		theirs.Close()
		return nil, nil, err
	}
	return conn, theirs, nil
}

func unixConn(f *os.File) (*net.UnixConn, error) {
	defer f.Close()
	c, err := net.FileConn(f)
	if err != nil {
		return nil, err
	}
	return c.(*net.UnixConn), nil
}

func send(c *net.UnixConn, m message) error {
	body, err := json.Marshal(m)
	if err != nil {
		return err
	}
	if len(body) > maxMessage {
		return fmt.Errorf("a command of %d bytes is too long", len(body))
	}
	var rights []byte
	if len(m.files) > 0 {
		var fds []int
		for _, f := range m.files {
			fds = append(fds, int(f.Fd()))
		}
		rights = unix.UnixRights(fds...)
	}
	head := binary.LittleEndian.AppendUint32(nil, uint32(len(body)))
	if _, _, err := c.WriteMsgUnix(head, rights, nil); err != nil {
		return err
	}
	_, err = c.Write(body)
	return err
}

func receive(c *net.UnixConn) (message, error) {
	var m message
	head, oob := make([]byte, 4), make([]byte, unix.CmsgSpace(4*MaxMounts))
	n, oobn, _, _, err := c.ReadMsgUnix(head, oob)
	if err != nil {
		return m, err
	}
	if n == 0 {
		return m, io.EOF
	}
	if _, err := io.ReadFull(c, head[n:]); err != nil {
		return m, err
	}
	if m.files, err = rights(oob[:oobn]); err != nil {
		return m, err
	}
	size := binary.LittleEndian.Uint32(head)
	if size > maxMessage {
		return m, fmt.Errorf("message of %d bytes", size)
	}
	body := make([]byte, size)
	if _, err := io.ReadFull(c, body); err != nil {
		return m, err
	}
	return m, json.Unmarshal(body, &m)
}

func rights(oob []byte) ([]*os.File, error) {
	if len(oob) == 0 {
		return nil, nil
	}
	msgs, err := unix.ParseSocketControlMessage(oob)
	if err != nil {
		return nil, err
	}
	var files []*os.File
	for _, msg := range msgs {
		fds, err := unix.ParseUnixRights(&msg)
		if err != nil {
			return files, err
		}
		for _, fd := range fds {
			unix.CloseOnExec(fd)
			files = append(files, os.NewFile(uintptr(fd), "stream"))
		}
	}
	return files, nil
}
