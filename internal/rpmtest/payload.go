package rpmtest

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"maps"
	"os/exec"

	"github.com/google/rpmpack"
	"github.com/klauspost/compress/zstd"
)

// Tags of what is over the payload (rpm's rpmtag.h).
const (
	tagPayloadCompressor = 1125
	tagPayloadFlags      = 1126
	tagPayloadDigest     = 5092
	sigSize              = 1000
	sigPGP               = 1002
)

// withPayload builds a package whose header and signatures are right for a
// payload that rpmpack did not make: the header's digest first, then the
// signature over both, then the bytes.
func (p Package) withPayload() ([]byte, error) {
	p.Tags, p.Sigs = maps.Clone(p.Tags), maps.Clone(p.Sigs)
	add(&p.Tags, tagPayloadDigest, rpmpack.EntryStringSlice([]string{fmt.Sprintf("%x", sha256.Sum256(p.Payload))}))
	first, err := p.build()
	if err != nil {
		return nil, err
	}
	start, end := headerRange(first)
	body := append(first[start:end:end], p.Payload...)
	add(&p.Sigs, sigSize, rpmpack.EntryInt32([]int32{int32(len(body))}))
	if p.Key != nil {
		sig, err := p.Key.Sign(body)
		if err != nil {
			return nil, err
		}
		add(&p.Sigs, sigPGP, rpmpack.EntryBytes(sig))
	}
	second, err := p.build()
	if err != nil {
		return nil, err
	}
	_, end = headerRange(second)
	return append(second[:end:end], p.Payload...), nil
}

// withXZ builds a package whose payload the xz program packs, which takes a level
// and is several times as fast as the library.
func (p Package) withXZ(level string) ([]byte, error) {
	p.Compression = "zstd:fastest"
	first := p
	first.Key = nil
	data, err := first.build()
	if err != nil {
		return nil, err
	}
	_, end := headerRange(data)
	r, err := zstd.NewReader(bytes.NewReader(data[end:]))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	xz := exec.Command("xz", "-c", "-T1", "-"+level)
	xz.Stdin = r
	if p.Payload, err = xz.Output(); err != nil {
		return nil, fmt.Errorf("%s: xz: %w", p.Name, err)
	}
	p.Tags = maps.Clone(p.Tags)
	add(&p.Tags, tagPayloadCompressor, rpmpack.EntryString("xz"))
	add(&p.Tags, tagPayloadFlags, rpmpack.EntryString(level))
	return p.withPayload()
}

// add sets an entry that the caller did not.
func add(to *map[int]rpmpack.IndexEntry, tag int, e rpmpack.IndexEntry) {
	if *to == nil {
		*to = map[int]rpmpack.IndexEntry{}
	}
	if _, ok := (*to)[tag]; !ok {
		(*to)[tag] = e
	}
}
