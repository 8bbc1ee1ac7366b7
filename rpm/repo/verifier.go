package repo

import (
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// verifier passes unpacked bytes on, no more than are promised, and holds them
// against their checksum at the end.
type verifier struct {
	r     io.Reader
	left  int64
	exact bool
	hash  hash.Hash // nil: no checksum
	want  string
	apart bool // who reads says what is to be hashed, and asks at the end
}

func newVerifier(r io.Reader, d data) *verifier {
	v := &verifier{r: r, left: d.OpenSize, exact: d.OpenSize > 0}
	if !v.exact {
		v.left = openLimit
	}
	if want := d.OpenChecksum.digest(); want != "" {
		v.want = want
		v.hash = fetch.NewHash(digestAlg(d.OpenChecksum.Type))
	}
	return v
}

func (v *verifier) Read(p []byte) (int, error) {
	n, err := v.r.Read(p)
	if v.left -= int64(n); v.left < 0 {
		return 0, fmt.Errorf("unpacks to more than it says")
	}
	if !v.apart {
		v.sum(p[:n])
	}
	if err == io.ErrUnexpectedEOF { // io.ReadFull would take it for the end
		return 0, errors.New("truncated")
	}
	if err == io.EOF {
		if end := v.end(); end != nil {
			return 0, end
		}
	}
	return n, err
}

func (v *verifier) sum(p []byte) {
	if v.hash != nil {
		v.hash.Write(p)
	}
}

func (v *verifier) end() error {
	if v.exact && v.left != 0 {
		return fmt.Errorf("unpacks to %d bytes less than it says", v.left)
	}
	if v.apart {
		return nil
	}
	return v.check()
}

// check holds what was hashed against the checksum.
func (v *verifier) check() error {
	if v.hash == nil {
		if v.want != "" {
			return fmt.Errorf("open-checksum %s: unknown algorithm", v.want)
		}
		return nil
	}
	alg, _, _ := strings.Cut(v.want, ":")
	if got := alg + ":" + hex.EncodeToString(v.hash.Sum(nil)); got != v.want {
		return fmt.Errorf("open-checksum is %s, not %s", got, v.want)
	}
	return nil
}
