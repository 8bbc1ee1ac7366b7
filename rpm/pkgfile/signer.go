package pkgfile

import (
	"encoding/base64"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pgp"
)

// SignedBy are the IDs of the keys that the package's signatures name, those
// over the header first. They are what the package says: Verify tells whether
// it is so.
func (p *Package) SignedBy() []uint64 {
	var packets [][]byte
	for _, tag := range []header.Tag{header.RSAHeader, header.DSAHeader} {
		packets = append(packets, p.Signature.Bytes(tag))
	}
	for _, text := range p.Signature.Strings(header.OpenPGP) {
		b, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(text), ""))
		if err == nil {
			packets = append(packets, b)
		}
	}
	for _, tag := range []header.Tag{header.SigTagPGP, header.SigTagGPG} {
		packets = append(packets, p.Signature.Bytes(tag))
	}
	var ids []uint64
	for _, b := range packets {
		if s, err := pgp.ParseSignature(b); err == nil && !slices.Contains(ids, s.KeyID) {
			ids = append(ids, s.KeyID)
		}
	}
	return ids
}
