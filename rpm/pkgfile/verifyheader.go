package pkgfile

import (
	"errors"

	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pgp"
)

// VerifyHeader checks the package without its payload, for one whose payload
// is not going to be read. It is Verify where no signature covers the header
// alone.
func (p *Package) VerifyHeader(keys *pgp.Keyring, unsigned bool) error {
	if keys == nil {
		keys = &pgp.Keyring{}
	}
	head, err := p.signatures(keys, unsigned, header.RSAHeader, header.DSAHeader)
	if err == nil && len(head) == 0 {
		head, err = p.signatures6(keys, unsigned)
	}
	if err != nil {
		return p.fail(err)
	}
	digests := p.headerDigests()
	if len(head) == 0 && (!unsigned || len(digests) == 0) {
		return p.Verify(keys, unsigned)
	}
	if err := errors.Join(p.checkSize(), p.run(append(head, digests...), nil, nil)); err != nil {
		return p.fail(err)
	}
	return nil
}
