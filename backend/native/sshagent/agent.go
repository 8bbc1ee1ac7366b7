// Package sshagent lets a step sign with a user's SSH keys: it stands between
// the step and an agent, and lets through what asks for keys and signatures. A
// step can neither read a key nor change what the agent holds.
package sshagent

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"

	"golang.org/x/crypto/ssh"
)

// Agent has the keys of one --ssh.
type Agent struct {
	socket string // of an agent of the user's; "": keys are all there is
	keys   []key
}

// key is a private key of a file.
type key struct {
	raw any // as ssh.ParseRawPrivateKey has it
	ssh.Signer
}

const maxKeyFile = 1 << 20 // bytes

// Open takes the socket of an agent, or files of private keys. Without paths it
// is the agent that SSH_AUTH_SOCK names.
func Open(paths []string) (*Agent, error) {
	if len(paths) == 0 {
		socket := os.Getenv("SSH_AUTH_SOCK")
		if socket == "" {
			return nil, errors.New("SSH_AUTH_SOCK is not set: start an agent (ssh-agent), or name a key's file")
		}
		paths = []string{socket}
	}
	a := &Agent{}
	for _, p := range paths {
		st, err := os.Stat(p)
		if err != nil {
			return nil, err
		}
		if st.Mode()&os.ModeSocket == 0 {
			key, err := readKey(p)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", p, err)
			}
			a.keys = append(a.keys, key)
			continue
		}
		if len(paths) > 1 {
			return nil, fmt.Errorf("%s: an agent's socket stands alone", p)
		}
		a.socket = p
	}
	return a, nil
}

func readKey(name string) (k key, err error) {
	f, err := os.Open(name)
	if err != nil {
		return k, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxKeyFile))
	if err != nil {
		return k, err
	}
	k.raw, err = ssh.ParseRawPrivateKey(text)
	if err == nil {
		k.Signer, err = ssh.NewSignerFromKey(k.raw)
	}
	if locked := (*ssh.PassphraseMissingError)(nil); errors.As(err, &locked) {
		return k, errors.New("the key has a passphrase: give it to an agent (ssh-add), and name the agent's socket")
	}
	if err != nil {
		return k, fmt.Errorf("private key: %w", err)
	}
	return k, nil
}

// answerer answers the requests of one connection.
type answerer interface {
	// answer gives the reply to a request of one of the kinds that steps may
	// send. An error ends the connection.
	answer(request []byte) (reply []byte, err error)
	io.Closer
}

// connect gives what answers one connection.
func (a *Agent) connect() (answerer, error) {
	if a.socket == "" {
		return &ring{a.keys}, nil
	}
	conn, err := net.Dial("unix", a.socket)
	if err != nil {
		return nil, err
	}
	return upstream{conn}, nil
}

// upstream is a connection to an agent of the user's.
type upstream struct{ net.Conn }

func (u upstream) answer(request []byte) ([]byte, error) {
	if err := writeFrame(u, request); err != nil {
		return nil, err
	}
	return readFrame(u)
}
