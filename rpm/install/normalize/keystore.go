package normalize

import (
	"bytes"
	"crypto/sha1"
	"encoding/binary"
	"time"
	"unicode/utf16"
)

// keystoreTimes sets the times of the entries of a Java keystore of
// certificates ("JKS", version 2) that is sealed with the well-known password.
// Any other file it leaves as it is.
//
// Source: the keystore format as OpenJDK's sun.security.provider.JavaKeyStore
// reads it.
func keystoreTimes(data []byte, when Times) []byte {
	out := bytes.Clone(data)
	end := len(out) - sha1.Size
	if end < 12 || binary.BigEndian.Uint32(out) != 0xfeedfeed || binary.BigEndian.Uint32(out[4:]) != 2 {
		return data
	}
	if seal := keystoreSeal(data[:end]); !bytes.Equal(seal, data[end:]) {
		return data
	}
	at := 12
	for range binary.BigEndian.Uint32(out[8:]) {
		next, ok := keystoreEntry(out[:end], at, when.Epoch)
		if !ok {
			return data
		}
		at = next
	}
	return append(out[:end:end], keystoreSeal(out[:end])...)
}

// keystoreEntry sets the time of the entry that begins at at, and gives where
// the next one does: tag 2, alias, milliseconds, type, certificate.
func keystoreEntry(b []byte, at int, epoch time.Time) (next int, ok bool) {
	take := func(n int) []byte {
		if n < 0 || n > len(b)-at {
			return nil
		}
		at += n
		return b[at-n : at]
	}
	text := func() bool {
		n := take(2)
		return n != nil && take(int(binary.BigEndian.Uint16(n))) != nil
	}
	if tag := take(4); tag == nil || binary.BigEndian.Uint32(tag) != 2 || !text() {
		return 0, false
	}
	when := take(8)
	if when == nil || !text() {
		return 0, false
	}
	binary.BigEndian.PutUint64(when, uint64(epoch.UnixMilli()))
	n := take(4)
	return at, n != nil && take(int(binary.BigEndian.Uint32(n))) != nil
}

// keystoreSeal is the digest behind a keystore.
func keystoreSeal(body []byte) []byte {
	h := sha1.New()
	for _, c := range utf16.Encode([]rune("changeit")) {
		h.Write([]byte{byte(c >> 8), byte(c)})
	}
	h.Write([]byte("Mighty Aphrodite"))
	h.Write(body)
	return h.Sum(nil)
}
