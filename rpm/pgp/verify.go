package pgp

import (
	"bytes"
	//lint:ignore SA1019 packages up to EL5 are signed with it
	"crypto/dsa"
	"crypto/rsa"
	"errors"
	"fmt"
	"hash"
	"io"
	"math/big"
	"strings"
	"time"

	"github.com/ProtonMail/go-crypto/openpgp/armor"
	"github.com/ProtonMail/go-crypto/openpgp/packet"
)

// ErrUnknownKey is what Verify wraps where no key of the ring has the ID.
var ErrUnknownKey = errors.New("the key is not known")

const maxSignature = 1 << 20 // bytes of a detached signature

// Verify says whether a key of the ring made the signature, over the bytes
// written to signed, which NewHash gave. The key must have been good at the
// time that the signature says: not expired then, and not revoked.
func (r *Keyring) Verify(s *Signature, signed hash.Hash) (*Key, error) {
	k, pub, binding := r.find(s.KeyID)
	if k == nil {
		return nil, fmt.Errorf("signed by key %016x: %w", s.KeyID, ErrUnknownKey)
	}
	if err := k.goodAt(s.Created, pub, binding); err != nil {
		return nil, err
	}
	var err error
	if s.v3 != nil {
		err = s.v3.verify(pub, s, signed)
	} else {
		err = pub.VerifySignature(signed, s.v4)
	}
	if err != nil {
		return nil, fmt.Errorf("signature by %s: is not good for these bytes: %w", k, err)
	}
	return k, nil
}

// find gives the key that has id, or has a subkey that does, for signing.
func (r *Keyring) find(id uint64) (*Key, *packet.PublicKey, *packet.Signature) {
	for _, k := range r.keys {
		self, _ := k.entity.PrimarySelfSignature()
		if k.ID == id {
			return k, k.entity.PrimaryKey, self
		}
		for _, sub := range k.entity.Subkeys {
			if sub.PublicKey.KeyId == id && sub.Sig.FlagsValid && sub.Sig.FlagSign && len(sub.Revocations) == 0 {
				return k, sub.PublicKey, sub.Sig
			}
		}
	}
	return nil, nil, nil
}

func (k *Key) goodAt(t time.Time, pub *packet.PublicKey, binding *packet.Signature) error {
	if len(k.entity.Revocations) > 0 {
		return fmt.Errorf("signed by %s: its owner has revoked the key", k)
	}
	if t.Before(pub.CreationTime) {
		return fmt.Errorf("signed by %s: at %s, before the key was made", k, t.Format(time.DateOnly))
	}
	for _, end := range []time.Time{k.Expires, expiry(pub, binding)} {
		if !end.IsZero() && t.After(end) {
			return fmt.Errorf("signed by %s: at %s, after the key expired on %s; a newer copy of the key may say a later day", k, t.Format(time.DateOnly), end.Format(time.DateOnly))
		}
	}
	return nil
}

func (v *v3) verify(pub *packet.PublicKey, s *Signature, signed hash.Hash) error {
	signed.Write(v.suffix)
	digest := signed.Sum(nil)
	switch key := pub.PublicKey.(type) {
	case *rsa.PublicKey:
		if len(v.mpis) != 1 || len(v.mpis[0]) > key.Size() {
			return errPacket
		}
		return rsa.VerifyPKCS1v15(key, s.hash, digest, append(make([]byte, key.Size()-len(v.mpis[0])), v.mpis[0]...))
	case *dsa.PublicKey:
		if len(v.mpis) != 2 {
			return errPacket
		}
		digest = digest[:min(len(digest), (key.Q.BitLen()+7)/8)]
		if !dsa.Verify(key, digest, new(big.Int).SetBytes(v.mpis[0]), new(big.Int).SetBytes(v.mpis[1])) {
			return errors.New("DSA verification failure")
		}
		return nil
	}
	return fmt.Errorf("algorithm %d is not known in version 3", v.algo)
}

// VerifyDetached checks a detached signature, armored or not, over all of data,
// such as repomd.xml.asc over repomd.xml. Where there are several signatures
// one good one is enough.
func (r *Keyring) VerifyDetached(data io.Reader, signature []byte) (*Key, error) {
	signatures, err := parseDetached(signature)
	if err != nil {
		return nil, err
	}
	hashes := make([]hash.Hash, len(signatures))
	writers := make([]io.Writer, len(signatures))
	for i, s := range signatures {
		if hashes[i], err = s.NewHash(); err != nil {
			return nil, fmt.Errorf("signature: %w", err)
		}
		writers[i] = hashes[i]
	}
	if _, err := io.Copy(io.MultiWriter(writers...), data); err != nil {
		return nil, err
	}
	var refused []error
	for i, s := range signatures {
		k, err := r.Verify(s, hashes[i])
		if err == nil {
			return k, nil
		}
		refused = append(refused, err)
	}
	return nil, errors.Join(refused...)
}

func parseDetached(b []byte) ([]*Signature, error) {
	if len(b) > maxSignature {
		return nil, fmt.Errorf("signature: %d bytes, more than %d", len(b), maxSignature)
	}
	if bytes.Contains(b, []byte("-----BEGIN PGP")) {
		block, err := armor.Decode(strings.NewReader(string(b)))
		if err != nil {
			return nil, fmt.Errorf("signature: armor: %w", err)
		}
		if block.Type != "PGP SIGNATURE" {
			return nil, fmt.Errorf("signature: armor of a %s", block.Type)
		}
		if b, err = io.ReadAll(block.Body); err != nil {
			return nil, fmt.Errorf("signature: armor: %w", err)
		}
	}
	var all []*Signature
	for len(b) > 0 && len(all) < 16 {
		s, rest, err := parseSignature(b)
		if err != nil {
			return nil, err
		}
		all, b = append(all, s), rest
	}
	if len(all) == 0 {
		return nil, errors.New("signature: is empty")
	}
	return all, nil
}

// Has says whether a key, or a subkey for signing, has the ID.
func (r *Keyring) Has(id uint64) bool {
	if r == nil {
		return false
	}
	k, _, _ := r.find(id)
	return k != nil
}
