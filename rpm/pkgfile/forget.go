package pkgfile

import (
	"errors"
	"hash/maphash"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// forgotten is what is kept of headers whose memory was given back.
type forgotten struct {
	seed            maphash.Seed
	signature, head part
}

// part is the bytes of a header in the file, behind its magic number.
type part struct {
	at   int64
	size int
	sum  uint64
}

// Forget gives the memory of both headers back: Signature and Header are nil
// until Recall. Other methods than Recall and Close are not called meanwhile.
func (p *Package) Forget() {
	if p.Header == nil {
		return
	}
	if p.forgotten == nil {
		seed := maphash.MakeSeed()
		of := func(at int64, h *header.Header) part {
			return part{at + headerMagic, len(h.Marshal()), maphash.Bytes(seed, h.Marshal())}
		}
		p.forgotten = &forgotten{seed, of(leadSize, p.Signature), of(p.headerAt, p.Header)}
	}
	p.Signature, p.Header = nil, nil
}

// headerMagic is how many bytes stand before a header in a file.
const headerMagic = 8

// Recall reads the headers again that Forget forgot. They must be what they were,
// by a sum that only this process knows: what was verified stays so.
func (p *Package) Recall() (err error) {
	if p.Header != nil {
		return nil
	}
	sig, err := p.recall(p.forgotten.signature)
	if err != nil {
		return p.fail(err)
	}
	head, err := p.recall(p.forgotten.head)
	if err != nil {
		return p.fail(err)
	}
	p.Signature, p.Header = sig, head
	return nil
}

func (p *Package) recall(what part) (*header.Header, error) {
	blob := make([]byte, what.size)
	if _, err := p.file.ReadAt(blob, what.at); err != nil {
		return nil, unexpected(err)
	}
	if maphash.Bytes(p.forgotten.seed, blob) != what.sum {
		return nil, errors.New("its header is another one than it was: the file was changed meanwhile")
	}
	return header.Parse(blob)
}
