package why

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/rpm/decompress"
)

// maxUnpacked bounds what is unpacked of a packed content, in bytes.
const maxUnpacked = 128 << 20

// gzips looks at the head of gzip (RFC 1952) and at what is packed.
func gzips(p pair) []Reason {
	if !p.begin("\x1f\x8b\x08") || len(p.a) < 10 || len(p.b) < 10 {
		return nil
	}
	var parts []string
	if x, y := binary.LittleEndian.Uint32(p.a[4:]), binary.LittleEndian.Uint32(p.b[4:]); x != y {
		parts = append(parts, "the time "+fromTo(time.Unix(int64(x), 0), time.Unix(int64(y), 0)))
	}
	if x, y := gzipName(p.a), gzipName(p.b); x != y {
		parts = append(parts, fmt.Sprintf("the name %q → %q", x, y))
	}
	if p.a[9] != p.b[9] {
		parts = append(parts, fmt.Sprintf("the system %d → %d", p.a[9], p.b[9]))
	}
	var out []Reason
	if len(parts) > 0 {
		out = one(PackedTime, "in the head of gzip %s", strings.Join(parts, ", "))
	}
	return append(out, p.unpacked(len(out) == 0)...)
}

// gzipName is the file's name in the head; "" where there is none.
func gzipName(b []byte) string {
	const extra, name = 4, 8
	if b[3]&name == 0 || b[3]&extra != 0 {
		return ""
	}
	text, _, _ := bytes.Cut(b[10:min(len(b), 10+4096)], []byte{0})
	return string(text)
}

func packed(p pair) []Reason {
	for _, magic := range []string{"\xfd7zXZ\x00", "\x28\xb5\x2f\xfd", "BZh"} {
		if p.begin(magic) {
			return p.unpacked(true)
		}
	}
	return nil
}

// unpacked compares what is packed; same content says that the packing differs
// where say is true.
func (p pair) unpacked(say bool) []Reason {
	a, err := unpack(p.a)
	b, err2 := unpack(p.b)
	if err != nil || err2 != nil {
		return nil
	}
	if bytes.Equal(a, b) {
		if say {
			return one(Packing, "the same content, compressed otherwise")
		}
		return nil
	}
	found := p.within(inside(p.name), a, b)
	for i := range found {
		found[i].Text = "in what is compressed: " + found[i].Text
	}
	return found
}

// inside is a name without the ending of what packed it.
func inside(name string) string {
	for _, ending := range []string{".gz", ".xz", ".zst", ".bz2"} {
		name = strings.TrimSuffix(name, ending)
	}
	return name
}

func unpack(b []byte) ([]byte, error) {
	r, err := decompress.Reader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	out, err := io.ReadAll(io.LimitReader(r, maxUnpacked+1))
	if err == nil && len(out) > maxUnpacked {
		err = fmt.Errorf("more than %d bytes", maxUnpacked)
	}
	return out, err
}
