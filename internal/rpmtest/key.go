package rpmtest

import (
	"bytes"
	"crypto"
	"fmt"
	"time"

	"github.com/ProtonMail/go-crypto/openpgp"
	"github.com/ProtonMail/go-crypto/openpgp/armor"
	"github.com/ProtonMail/go-crypto/openpgp/packet"
)

// Key is an OpenPGP key pair.
type Key struct {
	entity *openpgp.Entity
	config *packet.Config
}

// KeyOptions say what a key is like. The zero value is a key made in 2024 that
// never expires.
type KeyOptions struct {
	Created  time.Time     // zero: 2024-01-01; its signatures bear it too
	Lifetime time.Duration // 0: it never expires
	Signing  time.Time     // when it signs; zero: as it is created
}

// NewKey makes an RSA key, which every rpm can check, for NAME <test@example.org>.
func NewKey(name string, o KeyOptions) (*Key, error) {
	if o.Created.IsZero() {
		o.Created = time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	if o.Signing.IsZero() {
		o.Signing = o.Created
	}
	quiet := false
	config := func(at time.Time) *packet.Config {
		return &packet.Config{
			DefaultHash: crypto.SHA256, Algorithm: packet.PubKeyAlgoRSA, RSABits: 2048,
			Time: func() time.Time { return at }, KeyLifetimeSecs: uint32(o.Lifetime / time.Second),
			NonDeterministicSignaturesViaNotation: &quiet,
		}
	}
	entity, err := openpgp.NewEntity(name, "", "test@example.org", config(o.Created))
	if err != nil {
		return nil, fmt.Errorf("key %s: make: %w", name, err)
	}
	return &Key{entity: entity, config: config(o.Signing)}, nil
}

// Public is the armored public key.
func (k *Key) Public() ([]byte, error) {
	var b bytes.Buffer
	w, err := armor.Encode(&b, openpgp.PublicKeyType, nil)
	if err != nil {
		return nil, err
	}
	if err := k.entity.Serialize(w); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return append(b.Bytes(), '\n'), nil
}

// Sign gives a detached signature, not armored. A key signs when it is told to,
// after it has expired too: a test wants to see that refused.
func (k *Key) Sign(data []byte) ([]byte, error) {
	sig := &packet.Signature{
		Version: 4, SigType: packet.SigTypeBinary, PubKeyAlgo: k.entity.PrimaryKey.PubKeyAlgo, Hash: k.config.Hash(),
		CreationTime: k.config.Now(), IssuerKeyId: &k.entity.PrimaryKey.KeyId, IssuerFingerprint: k.entity.PrimaryKey.Fingerprint,
	}
	h, err := sig.PrepareSign(k.config)
	if err != nil {
		return nil, err
	}
	h.Write(data)
	if err := sig.Sign(h, k.entity.PrivateKey, k.config); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = sig.Serialize(&b)
	return b.Bytes(), err
}

// SignArmored gives a detached signature, armored.
func (k *Key) SignArmored(data []byte) ([]byte, error) {
	sig, err := k.Sign(data)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	w, err := armor.Encode(&b, openpgp.SignatureType, nil)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(sig); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return append(b.Bytes(), '\n'), nil
}

// ID is the key's long ID in hexadecimal.
func (k *Key) ID() string { return fmt.Sprintf("%016x", k.entity.PrimaryKey.KeyId) }
