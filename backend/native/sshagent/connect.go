package sshagent

import (
	"io"
	"net"

	"golang.org/x/crypto/ssh/agent"
)

// Connect gives the agent to the builder itself, and what ends that: a git
// repository is read with the user's keys too.
func (a *Agent) Connect() (agent.Agent, io.Closer, error) {
	if a.socket != "" {
		conn, err := net.Dial("unix", a.socket)
		if err != nil {
			return nil, nil, err
		}
		return agent.NewClient(conn), conn, nil
	}
	ring := agent.NewKeyring()
	for _, k := range a.keys {
		if err := ring.Add(agent.AddedKey{PrivateKey: k.raw}); err != nil {
			return nil, nil, err
		}
	}
	return ring, io.NopCloser(nil), nil
}
