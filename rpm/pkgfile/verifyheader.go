package pkgfile

import (
	"errors"
	"strconv"

	"github.com/sysbuild/sysbuild/rpm/pgp"
)

// Proof is what VerifyHeader found the header to be vouched for by.
type Proof int

const (
	ByDigest    Proof = iota // digests alone, which anyone can write; only where no signature is needed
	BySignature              // a good signature over the header
	Whole                    // Verify, which looked at the payload too
)

// String says it in words.
func (p Proof) String() string {
	switch p {
	case ByDigest:
		return "digests alone"
	case BySignature:
		return "a signature over the header"
	case Whole:
		return "the whole package"
	}
	return "Proof(" + strconv.Itoa(int(p)) + ")"
}

// VerifyHeader checks the package without its payload, for one whose payload
// is not going to be read, or whose files are all going to be held against the
// digests of a signed header. It is Verify where no signature covers the header
// alone.
func (p *Package) VerifyHeader(keys *pgp.Keyring, unsigned bool) (Proof, error) {
	if keys == nil {
		keys = &pgp.Keyring{}
	}
	head, err := p.headerSignatures(keys, unsigned)
	if err != nil {
		return 0, p.fail(err)
	}
	digests := p.headerDigests()
	if len(head) == 0 && (!unsigned || len(digests) == 0) {
		return Whole, p.Verify(keys, unsigned)
	}
	if err := errors.Join(p.checkSize(), p.run(append(head, digests...), nil, nil)); err != nil {
		return 0, p.fail(err)
	}
	if len(head) == 0 {
		return ByDigest, nil
	}
	return BySignature, nil
}
