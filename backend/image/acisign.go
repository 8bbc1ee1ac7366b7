package image

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/ProtonMail/go-crypto/openpgp"
	"github.com/ProtonMail/go-crypto/openpgp/armor"
	"github.com/ProtonMail/go-crypto/openpgp/packet"
)

// maxSecretKey is more than any secret key has, in bytes.
const maxSecretKey = 1 << 20

// ErrPassphrase is a key that opens with a passphrase, and none was given.
var ErrPassphrase = errors.New("a passphrase keeps it")

// Signer signs App Container images by an OpenPGP key.
type Signer struct{ entity *openpgp.Entity }

// NewSigner reads one secret key, armored or not, as `gpg --export-secret-keys`
// gives it. The passphrase may be nil.
func NewSigner(r io.Reader, passphrase []byte) (*Signer, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxSecretKey+1))
	switch {
	case err != nil:
		return nil, err
	case len(data) > maxSecretKey:
		return nil, fmt.Errorf("it has more than %d bytes", maxSecretKey)
	}
	read := openpgp.ReadKeyRing
	if bytes.Contains(data, []byte("-----BEGIN PGP")) {
		read = openpgp.ReadArmoredKeyRing
	}
	list, err := read(bytes.NewReader(data))
	switch {
	case err != nil:
		return nil, fmt.Errorf("it is no OpenPGP key: %w", err)
	case len(list) != 1:
		return nil, fmt.Errorf("it holds %d keys, and one is wanted", len(list))
	case list[0].PrivateKey == nil:
		return nil, hinted{errors.New("it is a public key"), "gpg --armor --export-secret-keys ID writes the secret one"}
	}
	s := &Signer{list[0]}
	return s, s.unlock(passphrase)
}

// unlock opens the secret parts that a passphrase keeps.
func (s *Signer) unlock(passphrase []byte) error {
	key, ok := s.entity.SigningKey(s.since(time.Time{}))
	switch {
	case !ok || key.PrivateKey == nil:
		return errors.New("no part of it may sign")
	case key.PrivateKey.Dummy():
		return hinted{errors.New("the part that signs is not in it"), "it lies on a card, or was left out of the export"}
	case !key.PrivateKey.Encrypted:
		return nil
	case len(passphrase) == 0:
		return ErrPassphrase
	}
	if err := key.PrivateKey.Decrypt(passphrase); err != nil {
		return fmt.Errorf("the passphrase does not open it: %w", err)
	}
	return nil
}

// since is a time at which every part of the key was there: the given one, or
// that at which the last of them was made.
func (s *Signer) since(t time.Time) time.Time {
	made := []time.Time{s.entity.PrimaryKey.CreationTime}
	for _, sub := range s.entity.Subkeys {
		made = append(made, sub.PublicKey.CreationTime)
	}
	for _, at := range made {
		if at.After(t) {
			t = at
		}
	}
	return t
}

// Sign writes the armored detached signature of a file as it lies on disk
// ("Image Archives": the name of the archive, and .asc). It bears the time at,
// but none before the key's own: a key whose signatures hold no random numbers,
// RSA's and EdDSA's, gives the same bytes for the same file.
func (s *Signer) Sign(w io.Writer, file string, at time.Time) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	at = s.since(at)
	out, err := armor.Encode(w, openpgp.SignatureType, nil)
	if err != nil {
		return err
	}
	err = openpgp.DetachSign(out, s.entity, bufio.NewReaderSize(f, 1<<20), &packet.Config{
		Time:                                  func() time.Time { return at },
		NonDeterministicSignaturesViaNotation: packet.BoolPointer(false),
	})
	if err != nil {
		return fmt.Errorf("%s: sign: %w", file, err)
	}
	if err := out.Close(); err != nil {
		return err
	}
	_, err = io.WriteString(w, "\n")
	return err
}
