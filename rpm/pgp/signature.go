package pgp

import (
	"bytes"
	"crypto"
	_ "crypto/sha1"   // packages up to EL6 are signed over it
	_ "crypto/sha256" // the hashes that signatures name
	_ "crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"time"

	"github.com/ProtonMail/go-crypto/openpgp/packet"
)

// Signature is a detached signature over bytes.
type Signature struct {
	KeyID   uint64    // of the key or subkey that it names
	Created time.Time // UTC

	hash crypto.Hash
	v3   *v3               // of version 3,
	v4   *packet.Signature // or of version 4 and later
}

// v3 is what a signature of version 3 has.
type v3 struct {
	algo   packet.PublicKeyAlgorithm
	suffix []byte // type and time, hashed after the data
	mpis   [][]byte
}

// hashes are those that a signature may be over, by OpenPGP's numbers. MD5 is
// not one of them.
var hashes = map[byte]crypto.Hash{2: crypto.SHA1, 8: crypto.SHA256, 9: crypto.SHA384, 10: crypto.SHA512, 11: crypto.SHA224}

// ParseSignature reads one unarmored signature packet.
func ParseSignature(b []byte) (*Signature, error) {
	s, rest, err := parseSignature(b)
	if err == nil && len(rest) > 0 {
		err = errors.New("signature: bytes follow it")
	}
	return s, err
}

func parseSignature(b []byte) (s *Signature, rest []byte, err error) {
	tag, body, n, err := nextPacket(b)
	if err != nil {
		return nil, nil, fmt.Errorf("signature: %w", err)
	}
	if tag != tagSignature || len(body) == 0 {
		return nil, nil, fmt.Errorf("signature: packet of type %d", tag)
	}
	if body[0] == 3 {
		s, err = parseV3(body)
	} else {
		s, err = parseV4(b[:n])
	}
	if err != nil {
		return nil, nil, fmt.Errorf("signature: %w", err)
	}
	return s, b[n:], nil
}

// parseV3 reads the version that rpm made up to EL7, which the library does
// not know. Source: RFC 4880 section 5.2.2.
func parseV3(b []byte) (*Signature, error) {
	if len(b) < 19 || b[1] != 5 {
		return nil, errPacket
	}
	if b[2] != 0 {
		return nil, fmt.Errorf("of type %d, not over bytes", b[2])
	}
	h, ok := hashes[b[16]]
	if !ok {
		return nil, fmt.Errorf("hash algorithm %d is not known or not safe", b[16])
	}
	s := &Signature{
		KeyID:   binary.BigEndian.Uint64(b[7:]),
		Created: time.Unix(int64(binary.BigEndian.Uint32(b[3:])), 0).UTC(),
		hash:    h,
		v3:      &v3{algo: packet.PublicKeyAlgorithm(b[15]), suffix: b[2:7]},
	}
	for rest := b[19:]; len(rest) > 0; {
		if len(rest) < 2 {
			return nil, errPacket
		}
		n := (int(binary.BigEndian.Uint16(rest)) + 7) / 8
		if n > len(rest)-2 {
			return nil, errPacket
		}
		s.v3.mpis = append(s.v3.mpis, rest[2:2+n])
		rest = rest[2+n:]
	}
	return s, nil
}

func parseV4(b []byte) (*Signature, error) {
	p, err := packet.Read(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	s, ok := p.(*packet.Signature)
	if !ok || s.SigType != packet.SigTypeBinary {
		return nil, errors.New("not one over bytes")
	}
	if s.IssuerKeyId == nil {
		return nil, errors.New("does not say which key made it")
	}
	if !s.Hash.Available() {
		return nil, fmt.Errorf("hash algorithm %v is not known or not safe", s.Hash)
	}
	return &Signature{KeyID: *s.IssuerKeyId, Created: s.CreationTime.UTC(), hash: s.Hash, v4: s}, nil
}

// NewHash gives the hash that the signed bytes are written to, for Verify.
func (s *Signature) NewHash() (hash.Hash, error) {
	if s.v4 != nil {
		return s.v4.PrepareVerify()
	}
	return s.hash.New(), nil
}
