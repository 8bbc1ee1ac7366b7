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
	"golang.org/x/crypto/ssh/agent"
)

// Agent has the keys of one --ssh.
type Agent struct {
	socket string      // of an agent of the user's; "": ring has the keys
	ring   agent.Agent // never written to after Open
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
	a := &Agent{ring: agent.NewKeyring()}
	for _, p := range paths {
		st, err := os.Stat(p)
		if err != nil {
			return nil, err
		}
		if st.Mode()&os.ModeSocket == 0 {
			if err := a.add(p); err != nil {
				return nil, fmt.Errorf("%s: %w", p, err)
			}
			continue
		}
		if len(paths) > 1 {
			return nil, fmt.Errorf("%s: an agent's socket stands alone", p)
		}
		a.socket = p
	}
	return a, nil
}

// add reads a key's file.
func (a *Agent) add(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxKeyFile))
	if err != nil {
		return err
	}
	key, err := ssh.ParseRawPrivateKey(text)
	if locked := (*ssh.PassphraseMissingError)(nil); errors.As(err, &locked) {
		return errors.New("the key has a passphrase: give it to an agent (ssh-add), and name the agent's socket")
	}
	if err != nil {
		return fmt.Errorf("private key: %w", err)
	}
	return a.ring.Add(agent.AddedKey{PrivateKey: key})
}

// backing gives the agent that answers one connection, and what ends it.
func (a *Agent) backing() (agent.Agent, io.Closer, error) {
	if a.socket == "" {
		return a.ring, io.NopCloser(nil), nil
	}
	conn, err := net.Dial("unix", a.socket)
	if err != nil {
		return nil, nil, err
	}
	return agent.NewClient(conn), conn, nil
}
