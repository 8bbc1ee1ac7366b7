package sshagent

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"io"

	"golang.org/x/crypto/ssh"
)

// Messages of the agent's protocol, draft-ietf-sshm-ssh-agent.
const (
	failure     = 5
	requestKeys = 11
	answerKeys  = 12
	requestSign = 13
	answerSign  = 14
	extension   = 27

	signSHA256 = 2 // flags of a request to sign
	signSHA512 = 4

	bindExtension = "session-bind@openssh.com" // OpenSSH's PROTOCOL.agent, section 1
	maxFrame      = 256 << 10                  // bytes, as OpenSSH has it
)

// allowed is true for what a step may ask: for keys, for signatures, and that
// the agent learns which host a connection is to.
func allowed(request []byte) bool {
	if len(request) == 0 {
		return false
	}
	switch request[0] {
	case requestKeys, requestSign:
		return true
	case extension:
		name, _, ok := cutString(request[1:])
		return ok && string(name) == bindExtension
	}
	return false
}

// readFrame reads a message: its length in four bytes, then its bytes.
func readFrame(r io.Reader) ([]byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err
	}
	n := binary.BigEndian.Uint32(head[:])
	if n > maxFrame {
		return nil, fmt.Errorf("ssh agent: a message of %d bytes", n)
	}
	body := make([]byte, n)
	_, err := io.ReadFull(r, body)
	return body, err
}

func writeFrame(w io.Writer, body []byte) error {
	_, err := w.Write(appendString(nil, body))
	return err
}

// cutString takes a string off a message: its length in four bytes first.
func cutString(b []byte) (s, rest []byte, ok bool) {
	if len(b) < 4 {
		return nil, nil, false
	}
	n := uint64(binary.BigEndian.Uint32(b))
	if n > uint64(len(b)-4) {
		return nil, nil, false
	}
	return b[4 : 4+n], b[4+n:], true
}

func appendString(b, s []byte) []byte {
	return append(binary.BigEndian.AppendUint32(b, uint32(len(s))), s...)
}

// ring answers with keys of files.
type ring struct{ keys []key }

// Close implements io.Closer.
func (*ring) Close() error { return nil }

func (r *ring) answer(request []byte) ([]byte, error) {
	switch request[0] {
	case requestKeys:
		reply := binary.BigEndian.AppendUint32([]byte{answerKeys}, uint32(len(r.keys)))
		for _, k := range r.keys {
			reply = appendString(appendString(reply, k.PublicKey().Marshal()), nil)
		}
		return reply, nil
	case requestSign:
		if reply := r.sign(request[1:]); reply != nil {
			return reply, nil
		}
	}
	return []byte{failure}, nil
}

// sign gives nil where there is no such key, or it does not sign so.
func (r *ring) sign(request []byte) []byte {
	blob, rest, ok := cutString(request)
	data, rest, ok2 := cutString(rest)
	if !ok || !ok2 || len(rest) < 4 {
		return nil
	}
	flags := binary.BigEndian.Uint32(rest)
	for _, k := range r.keys {
		if !bytes.Equal(k.PublicKey().Marshal(), blob) {
			continue
		}
		if sig, err := signWith(k.Signer, data, flags); err == nil {
			return appendString([]byte{answerSign}, ssh.Marshal(sig))
		}
	}
	return nil
}

// signWith takes the hash that the flags say, which only RSA leaves open.
func signWith(k ssh.Signer, data []byte, flags uint32) (*ssh.Signature, error) {
	with, ok := k.(ssh.AlgorithmSigner)
	if !ok || k.PublicKey().Type() != ssh.KeyAlgoRSA {
		return k.Sign(rand.Reader, data)
	}
	switch {
	case flags&signSHA512 != 0:
		return with.SignWithAlgorithm(rand.Reader, data, ssh.KeyAlgoRSASHA512)
	case flags&signSHA256 != 0:
		return with.SignWithAlgorithm(rand.Reader, data, ssh.KeyAlgoRSASHA256)
	}
	return k.Sign(rand.Reader, data)
}
