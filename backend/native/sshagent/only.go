package sshagent

import (
	"errors"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
)

// errOnly is what a step hears of everything but keys and signatures.
var errOnly = errors.New("a step may list keys and sign, and do nothing else")

// signer is an agent that signs and does not change.
type signer struct{ agent.Agent }

var _ agent.ExtendedAgent = signer{}

// Add implements agent.Agent.
func (signer) Add(agent.AddedKey) error { return errOnly }

// Remove implements agent.Agent.
func (signer) Remove(ssh.PublicKey) error { return errOnly }

// RemoveAll implements agent.Agent.
func (signer) RemoveAll() error { return errOnly }

// Lock implements agent.Agent.
func (signer) Lock([]byte) error { return errOnly }

// Unlock implements agent.Agent.
func (signer) Unlock([]byte) error { return errOnly }

// SignWithFlags implements agent.ExtendedAgent.
func (s signer) SignWithFlags(key ssh.PublicKey, data []byte, flags agent.SignatureFlags) (*ssh.Signature, error) {
	if extended, ok := s.Agent.(agent.ExtendedAgent); ok {
		return extended.SignWithFlags(key, data, flags)
	}
	return s.Sign(key, data)
}

// bindSession tells an agent of the host that a connection is to, for keys that
// are only for some (OpenSSH's PROTOCOL.agent, section 1).
const bindSession = "session-bind@openssh.com"

// Extension implements agent.ExtendedAgent.
func (s signer) Extension(kind string, contents []byte) ([]byte, error) {
	extended, ok := s.Agent.(agent.ExtendedAgent)
	if !ok || kind != bindSession {
		return nil, agent.ErrExtensionUnsupported
	}
	return extended.Extension(kind, contents)
}
