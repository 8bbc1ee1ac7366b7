package pkgfile

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pgp"
)

// ErrUnsigned is what Verify wraps where no signature covers the whole package.
var ErrUnsigned = errors.New("is not signed")

// Verify checks the package against what it says of itself: the header's
// digests, the size, the payload's digest; and against the keys: every
// signature there is must be good, and together they must cover the header. A
// good one over the whole package, by SHA-256 or better, stands for the
// payload's digest.
// Where unsigned is true no signature is needed, and one by an unknown key does
// no harm; digests still must hold. The file is read once, in pieces.
func (p *Package) Verify(keys *pgp.Keyring, unsigned bool) error {
	if keys == nil {
		keys = &pgp.Keyring{}
	}
	if err := p.verify(keys, unsigned); err != nil {
		return p.fail(err)
	}
	return nil
}

func (p *Package) verify(keys *pgp.Keyring, unsigned bool) error {
	if err := p.checkSize(); err != nil {
		return err
	}
	head, err := p.headerSignatures(keys, unsigned)
	if err != nil {
		return err
	}
	whole, err := p.signatures(keys, unsigned, header.SigTagPGP, header.SigTagGPG)
	if err != nil {
		return err
	}
	if len(head)+len(whole) == 0 && !unsigned {
		return ErrUnsigned
	}
	var payload []check
	if !strong(whole) { // the signature holds the same bytes, and they are hashed once
		if payload, err = p.payloadDigest(); err != nil {
			return err
		}
	}
	if len(whole)+len(payload) == 0 && !unsigned {
		return fmt.Errorf("its payload %w: the signature covers the header alone, which has no digest of the payload", ErrUnsigned)
	}
	// MD5 is looked at where nothing better covers the payload.
	if md := p.Signature.Bytes(header.SigTagMD5); md != nil && len(whole)+len(payload) == 0 {
		whole = append(whole, digestCheck("MD5 of header and payload", md5.New(), hex.EncodeToString(md)))
	}
	if len(whole)+len(payload) == 0 {
		return errors.New("has no digest of its payload")
	}
	return p.run(append(head, p.headerDigests()...), whole, payload)
}

// strong says whether a check is by SHA-256 or better.
func strong(checks []check) bool {
	return slices.ContainsFunc(checks, func(c check) bool { return c.hash.Size() >= sha256.Size })
}

// check is a hash that bytes are written to and what must hold after.
type check struct {
	hash hash.Hash
	done func() error
}

// run reads header and payload once, and asks the checks after.
func (p *Package) run(head, whole, payload []check) error {
	raw := p.Header.Raw()
	for _, c := range append(append([]check{}, head...), whole...) {
		c.hash.Write(raw)
	}
	for _, c := range head { // before the long read
		if err := c.done(); err != nil {
			return err
		}
	}
	rest := append(append([]check{}, whole...), payload...)
	writers := make([]io.Writer, len(rest))
	for i, c := range rest {
		writers[i] = c.hash
	}
	if len(rest) > 0 {
		r := io.NewSectionReader(p.file, p.payloadAt, p.size-p.payloadAt)
		if _, err := io.CopyBuffer(io.MultiWriter(writers...), onlyReader{r}, make([]byte, 256<<10)); err != nil {
			return err
		}
	}
	for _, c := range rest {
		if err := c.done(); err != nil {
			return err
		}
	}
	return nil
}

// onlyReader hides WriteTo, so that the buffer given is used.
type onlyReader struct{ io.Reader }

func (p *Package) checkSize() error {
	want, ok := p.Signature.Uint64(header.SigTagSize)
	if !ok {
		want, ok = p.Signature.Uint64(header.LongSigSize)
	}
	if got := p.size - p.headerAt; ok && uint64(got) != want {
		return fmt.Errorf("header and payload are %d bytes, its signature says %d: cut short or changed", got, want)
	}
	return nil
}

// headerSignatures gives the checks of the signatures over the header alone.
func (p *Package) headerSignatures(keys *pgp.Keyring, unsigned bool) ([]check, error) {
	checks, err := p.signatures(keys, unsigned, header.RSAHeader, header.DSAHeader)
	if err == nil && len(checks) == 0 {
		checks, err = p.signatures6(keys, unsigned)
	}
	return checks, err
}

// signatures gives the checks of the signatures there are, but for those that
// need not be good.
func (p *Package) signatures(keys *pgp.Keyring, unsigned bool, tags ...header.Tag) ([]check, error) {
	var checks []check
	for _, tag := range tags {
		b := p.Signature.Bytes(tag)
		if b == nil {
			continue
		}
		s, err := pgp.ParseSignature(b)
		if err != nil && !unsigned {
			return nil, err
		}
		if unsigned && (err != nil || !keys.Has(s.KeyID)) {
			continue
		}
		c, err := signatureCheck(s, keys)
		if err != nil {
			return nil, err
		}
		checks = append(checks, *c)
	}
	return checks, nil
}

// signatures6 gives the checks of signatures as rpm 6 keeps them: several, of
// which those by known keys must be good, and one must be. One of a kind that
// is not known here does not count.
func (p *Package) signatures6(keys *pgp.Keyring, unsigned bool) ([]check, error) {
	var known, unknown []*pgp.Signature
	for _, text := range p.Signature.Strings(header.OpenPGP) {
		b, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(text), ""))
		if err != nil {
			return nil, fmt.Errorf("signature: %w", err)
		}
		s, err := pgp.ParseSignature(b)
		if err != nil {
			continue
		}
		if keys.Has(s.KeyID) {
			known = append(known, s)
		} else {
			unknown = append(unknown, s)
		}
	}
	if len(known) == 0 && !unsigned {
		known = unknown[:min(len(unknown), 1)] // its check says whose it is
	}
	var checks []check
	for _, s := range known {
		c, err := signatureCheck(s, keys)
		if err != nil {
			return nil, err
		}
		checks = append(checks, *c)
	}
	return checks, nil
}

func signatureCheck(s *pgp.Signature, keys *pgp.Keyring) (*check, error) {
	h, err := s.NewHash()
	if err != nil {
		return nil, err
	}
	return &check{h, func() error {
		_, err := keys.Verify(s, h)
		return err
	}}, nil
}

func (p *Package) headerDigests() []check {
	var all []check
	if want := p.Signature.String(header.SHA1Header); want != "" {
		all = append(all, digestCheck("SHA-1 of the header", sha1.New(), want))
	}
	if want := p.Signature.String(header.SHA256Header); want != "" {
		all = append(all, digestCheck("SHA-256 of the header", sha256.New(), want))
	}
	return all
}

func (p *Package) payloadDigest() ([]check, error) {
	want := p.Header.String(header.PayloadDigest)
	if want == "" {
		return nil, nil
	}
	algo, _ := p.Header.Uint64(header.PayloadDigestAlgo)
	var h hash.Hash
	switch algo {
	case 2:
		h = sha1.New()
	case 8:
		h = sha256.New()
	case 9:
		h = sha512.New384()
	case 10:
		h = sha512.New()
	default:
		return nil, fmt.Errorf("digest algorithm %d of the payload is not known", algo)
	}
	return []check{digestCheck("digest of the payload", h, want)}, nil
}

func digestCheck(what string, h hash.Hash, want string) check {
	return check{h, func() error {
		if got := hex.EncodeToString(h.Sum(nil)); got != want {
			return fmt.Errorf("%s is %s, it says %s: cut short or changed", what, got, want)
		}
		return nil
	}}
}
