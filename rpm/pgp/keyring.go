// Package pgp holds OpenPGP keys and checks by them what packages and
// repositories are signed with. It fetches no key, signs nothing, and asks no
// clock: a key counts as it stood when the signature was made.
//
// Sources: RFC 4880, RFC 9580.
package pgp

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/ProtonMail/go-crypto/openpgp"
	"github.com/ProtonMail/go-crypto/openpgp/armor"
	pgperrors "github.com/ProtonMail/go-crypto/openpgp/errors"
	"github.com/ProtonMail/go-crypto/openpgp/packet"
)

const (
	beginKey = "-----BEGIN PGP PUBLIC KEY BLOCK-----"
	endKey   = "-----END PGP PUBLIC KEY BLOCK-----"
	maxKeys  = 4 << 20 // bytes of one armored text
)

// Key is a public key with its subkeys.
type Key struct {
	ID          uint64    // the low 64 bits of the fingerprint
	Fingerprint []byte    // 20 bytes of a version 4 key
	Created     time.Time // UTC
	Expires     time.Time // zero: never
	UserID      string    // the primary one: "Name <mail>"

	packets []byte // as they came, unarmored
	entity  *openpgp.Entity
}

// Keyring is a set of keys. Its zero value has none, and so has nil.
type Keyring struct{ keys []*Key }

// NewKeyring reads armored texts as ParseKeys does. A key that stands twice
// counts once.
func NewKeyring(armored ...string) (*Keyring, error) {
	ring := &Keyring{}
	for _, text := range armored {
		keys, err := ParseKeys(text)
		if err != nil {
			return nil, err
		}
		for _, k := range keys {
			if !slices.ContainsFunc(ring.keys, func(o *Key) bool { return bytes.Equal(o.packets, k.packets) }) {
				ring.keys = append(ring.keys, k)
			}
		}
	}
	return ring, nil
}

// Keys gives the keys in the order they came.
func (r *Keyring) Keys() []*Key {
	if r == nil {
		return nil
	}
	return slices.Clone(r.keys)
}

// ParseKeys reads an armored text of one or more blocks of one or more keys. A
// key of an algorithm or version that is not known is left out, and is an error
// where no other is in the text: what such a key signs is by a key not known.
func ParseKeys(text string) ([]*Key, error) {
	if len(text) > maxKeys {
		return nil, fmt.Errorf("keys: %d bytes, more than %d", len(text), maxKeys)
	}
	var keys []*Key
	var unsupported error
	for {
		_, rest, ok := strings.Cut(text, beginKey)
		if !ok {
			break
		}
		body, after, ok := strings.Cut(rest, endKey)
		if !ok {
			return nil, errors.New("keys: the last block has no end")
		}
		some, err := parseBlock(beginKey + body + endKey + "\n")
		if err != nil && !errors.As(err, new(pgperrors.UnsupportedError)) {
			return nil, err
		}
		unsupported = cmp.Or(unsupported, err)
		keys, text = append(keys, some...), after
	}
	if len(keys) == 0 && unsupported != nil {
		return nil, unsupported
	}
	if len(keys) == 0 {
		return nil, errors.New("keys: no armored OpenPGP public key in it (" + beginKey + ")")
	}
	return keys, nil
}

// parseBlock gives the keys of a block, with an UnsupportedError where some
// were left out.
func parseBlock(text string) ([]*Key, error) {
	block, err := armor.Decode(strings.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("keys: armor: %w", err)
	}
	packets, err := io.ReadAll(block.Body)
	if err != nil {
		return nil, fmt.Errorf("keys: armor: %w", err)
	}
	var keys []*Key
	var unsupported error
	for _, one := range splitKeys(packets) {
		k, err := parseKey(one)
		switch {
		case errors.As(err, new(pgperrors.UnsupportedError)):
			unsupported = cmp.Or(unsupported, err)
		case err != nil:
			return nil, err
		default:
			keys = append(keys, k)
		}
	}
	return keys, unsupported
}

// splitKeys cuts packets before every primary key.
func splitKeys(b []byte) [][]byte {
	var keys [][]byte
	start, at := 0, 0
	for at < len(b) {
		tag, _, n, err := nextPacket(b[at:])
		if err != nil {
			break // the parser of the last key says what is wrong
		}
		if tag == tagPublicKey && at > start {
			keys = append(keys, b[start:at])
			start = at
		}
		at += n
	}
	return append(keys, b[start:])
}

func parseKey(packets []byte) (*Key, error) {
	// The reader below passes over a key that it does not know and says that
	// none is there; this says why.
	if _, err := packet.Read(bytes.NewReader(packets)); err != nil {
		return nil, fmt.Errorf("keys: %w", err)
	}
	e, err := openpgp.ReadEntity(packet.NewReader(bytes.NewReader(packets)))
	if err != nil {
		return nil, fmt.Errorf("keys: %w", err)
	}
	k := &Key{
		ID: e.PrimaryKey.KeyId, Fingerprint: e.PrimaryKey.Fingerprint,
		Created: e.PrimaryKey.CreationTime.UTC(), packets: packets, entity: e,
	}
	self, identity := e.PrimarySelfSignature()
	if identity != nil {
		k.UserID = identity.Name
	}
	k.Expires = expiry(e.PrimaryKey, self)
	return k, nil
}

// expiry is when a key ends by the signature that binds it, zero for never.
func expiry(k *packet.PublicKey, binding *packet.Signature) time.Time {
	if binding == nil || binding.KeyLifetimeSecs == nil || *binding.KeyLifetimeSecs == 0 {
		return time.Time{}
	}
	return k.CreationTime.UTC().Add(time.Duration(*binding.KeyLifetimeSecs) * time.Second)
}

// String gives the user ID and the key ID.
func (k *Key) String() string { return fmt.Sprintf("%s (%016x)", k.UserID, k.ID) }

// Packets gives the key as it came, unarmored. They must not be changed.
func (k *Key) Packets() []byte { return k.packets }
