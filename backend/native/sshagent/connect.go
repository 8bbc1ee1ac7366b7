package sshagent

import (
	"io"

	"golang.org/x/crypto/ssh/agent"
)

// Connect gives the agent to the builder itself, and what ends that: a git
// repository is read with the user's keys too.
func (a *Agent) Connect() (agent.Agent, io.Closer, error) { return a.backing() }
