package image

import (
	"encoding/binary"

	"github.com/klauspost/compress/flate"
)

// gzipLevel is what umoci, buildah and skopeo take.
const gzipLevel = flate.DefaultCompression

// A layer in gzip is one member (RFC 1952): gzipHeader, the deflated segments,
// gzipTrailer. A segment refers to nothing before it and ends at a byte's
// boundary.
func gzipHeader() []byte {
	const unknownOS = 255
	return []byte{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, unknownOS} // no name, no time
}

// gzipTrailer ends a member of n bytes: the last block, which is empty, their
// CRC-32, and n.
func gzipTrailer(crc uint32, n int64) []byte {
	b := []byte{0x03, 0x00}
	b = binary.LittleEndian.AppendUint32(b, crc)
	return binary.LittleEndian.AppendUint32(b, uint32(n))
}

// deflater deflates one segment after another. The same segment gives the same
// bytes, whatever came before.
type deflater struct {
	out appender
	z   *flate.Writer // nil: nothing was deflated yet
}

// segment appends the deflated segment to dst.
func (d *deflater) segment(dst, segment []byte) []byte {
	d.out = dst
	if d.z == nil {
		z, err := flate.NewWriter(&d.out, gzipLevel)
		if err != nil {
			panic(err) // only of a level that there is not
		}
		d.z = z
	}
	d.z.Reset(&d.out)
	_, _ = d.z.Write(segment) // fails where d.out does: never
	_ = d.z.Flush()
	return d.out
}

// appender is a slice to write to.
type appender []byte

func (a *appender) Write(p []byte) (int, error) {
	*a = append(*a, p...)
	return len(p), nil
}
