// Package db reads and writes the databases in which rpm keeps what is
// installed: sqlite, the Berkeley DB files of EL7 and EL8, and SUSE's ndb. It
// writes whole databases, the same bytes for the same packages, and installs
// nothing.
//
// Source: lib/rpmdb.c, lib/backend of rpm 4.11 and 4.18.
package db

import (
	"cmp"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// Installed is a package as a database keeps it.
type Installed struct {
	Num    uint32         // the database's own number, from 1; numbers of removed packages stay free
	Header *header.Header // as Record makes it
}

// The states of a file.
const (
	StateNormal       byte = 0
	StateReplaced     byte = 1 // another package has put its own there
	StateNotInstalled byte = 2 // left out: documentation, a language
	StateNetShared    byte = 3
	StateWrongColor   byte = 4 // another architecture's won
)

// Facts are what an installation adds to a package's header.
type Facts struct {
	Time   uint32 // of the package's installation, seconds
	TID    uint32 // of the transaction, seconds; 0: Time
	Color  uint32 // of the transaction: 3 where 32 and 64 bit files go together (x86_64), else 0
	States []byte // one a file, in the header's order; nil: all normal
}

// sigTags are the tags that an installed header takes over from the signature
// header, and what they are called there.
var sigTags = []struct{ from, to header.Tag }{
	{header.SigTagSize, header.SigSize},
	{header.SigTagPGP, header.SigPGP},
	{header.SigTagMD5, header.SigMD5},
	{header.SigTagGPG, header.SigGPG},
	{header.SigTagPayloadSize, header.ArchiveSize},
	{header.DSAHeader, header.DSAHeader},
	{header.RSAHeader, header.RSAHeader},
	{header.SHA1Header, header.SHA1Header},
	{header.LongSigSize, header.LongSigSize},
	{header.LongArchiveSize, header.LongArchiveSize},
	{header.SHA256Header, header.SHA256Header},
	{header.OpenPGP, header.OpenPGP},
	{fileSignatures, header.FileSignatures},
	{fileSignatureLen, fileSignatureLenTag},
	{veritySignatures, veritySignaturesTag},
	{veritySignatureAlgo, veritySignatureAlgoTag},
}

// Tags of signatures of single files, in the signature header and the header.
const (
	fileSignatures         header.Tag = 274
	fileSignatureLen       header.Tag = 275
	veritySignatures       header.Tag = 276
	veritySignatureAlgo    header.Tag = 277
	fileSignatureLenTag    header.Tag = 5091
	veritySignaturesTag    header.Tag = 5098
	veritySignatureAlgoTag header.Tag = 5099
)

// Record gives the header that a database keeps of a package: its own, with
// what its signature header says and what the installation adds behind it.
func Record(pkg, sig *header.Header, f Facts) (*header.Header, error) {
	var values []header.Value
	for _, t := range sigTags {
		if v, ok := sig.Value(t.from); ok && !pkg.Has(t.to) {
			v.Tag = t.to
			values = append(values, v)
		}
	}
	files, err := pkg.Files()
	if err != nil {
		return nil, err
	}
	if len(files) > 0 {
		states := f.States
		if states == nil {
			states = make([]byte, len(files))
		}
		if len(states) != len(files) {
			return nil, fmt.Errorf("database: %s: %d states for %d files", pkg.NEVRA(), len(states), len(files))
		}
		values = append(values, header.CharsValue(header.FileStates, states))
	}
	if v, ok := pkg.Value(header.Prefixes); ok && !pkg.Has(header.InstPrefixes) {
		v.Tag = header.InstPrefixes
		values = append(values, v)
	}
	values = append(values, header.Int32Value(header.InstallColor, f.Color))
	return pkg.Append(append(values, installed(f)...))
}

func installed(f Facts) []header.Value {
	return []header.Value{
		header.Int32Value(header.InstallTime, f.Time),
		header.Int32Value(header.InstallTID, cmp.Or(f.TID, f.Time)),
	}
}

// digests are the header's own, for one that no signature header says them of.
func digests(h *header.Header, sha256too bool) []header.Value {
	raw := h.Raw()
	s1, s256 := sha1.Sum(raw), sha256.Sum256(raw)
	values := []header.Value{header.StringValue(header.SHA1Header, hex.EncodeToString(s1[:]))}
	if sha256too {
		values = append(values, header.StringValue(header.SHA256Header, hex.EncodeToString(s256[:])))
	}
	return values
}

// writeFile makes a file of dir from what write writes: whole or not at all.
func writeFile(dir, name string, write func(*os.File) error) (err error) {
	tmp, err := os.CreateTemp(dir, "."+name+"-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			tmp.Close()
			os.Remove(tmp.Name())
			err = fmt.Errorf("database %s: %w", filepath.Join(dir, name), err)
		}
	}()
	if err := write(tmp); err != nil {
		return err
	}
	if err := errors.Join(tmp.Chmod(0o644), tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), filepath.Join(dir, name))
}
