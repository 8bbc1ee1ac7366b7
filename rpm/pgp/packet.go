package pgp

import (
	"encoding/binary"
	"errors"
)

// The packets that are looked at here.
const (
	tagSignature = 2
	tagPublicKey = 6
)

var errPacket = errors.New("OpenPGP packet: cut short or of unknown form")

// nextPacket gives the tag and body of the first packet, and the bytes it takes
// with its head. Bodies of partial or indeterminate length are refused: no
// signature or key has one.
//
// Source: RFC 4880 section 4.2.
func nextPacket(b []byte) (tag int, body []byte, n int, err error) {
	if len(b) < 2 || b[0]&0x80 == 0 {
		return 0, nil, 0, errPacket
	}
	var size, head int
	if b[0]&0x40 != 0 {
		tag = int(b[0] & 0x3f)
		size, head = newLength(b[1:])
	} else {
		tag = int(b[0] >> 2 & 0xf)
		size, head = oldLength(b[1:], b[0]&3)
	}
	if head == 0 || size < 0 || size > len(b)-1-head {
		return 0, nil, 0, errPacket
	}
	n = 1 + head + size
	return tag, b[1+head : n], n, nil
}

// newLength gives a length and the bytes it takes, 0 for one that is refused.
func newLength(b []byte) (size, head int) {
	switch {
	case b[0] < 192:
		return int(b[0]), 1
	case b[0] < 224 && len(b) >= 2:
		return (int(b[0])-192)<<8 + int(b[1]) + 192, 2
	case b[0] == 255 && len(b) >= 5:
		return int(binary.BigEndian.Uint32(b[1:])), 5
	}
	return 0, 0
}

func oldLength(b []byte, form byte) (size, head int) {
	switch {
	case form == 0:
		return int(b[0]), 1
	case form == 1 && len(b) >= 2:
		return int(binary.BigEndian.Uint16(b)), 2
	case form == 2 && len(b) >= 4:
		return int(binary.BigEndian.Uint32(b)), 4
	}
	return 0, 0
}
