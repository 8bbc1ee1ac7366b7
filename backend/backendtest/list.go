package backendtest

import (
	"archive/tar"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// List writes one line an entry of a tar stream: kind, mode, owner, time, name,
// then what it leads to or holds, then its attributes.
func List(w io.Writer, r *tar.Reader) error {
	for {
		h, err := r.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		line := fmt.Sprintf("%c %04o %d:%d @%d %s", kind(h.Typeflag), h.Mode, h.Uid, h.Gid, h.ModTime.Unix(), h.Name)
		switch h.Typeflag {
		case tar.TypeSymlink, tar.TypeLink:
			line += " -> " + h.Linkname
		case tar.TypeChar, tar.TypeBlock:
			line += fmt.Sprintf(" %d,%d", h.Devmajor, h.Devminor)
		case tar.TypeReg:
			data, err := io.ReadAll(r)
			if err != nil {
				return err
			}
			line += " " + content(data)
		}
		for _, k := range slices.Sorted(maps.Keys(h.PAXRecords)) {
			if strings.HasPrefix(k, "SCHILY.xattr.") {
				line += fmt.Sprintf(" %s=%x", strings.TrimPrefix(k, "SCHILY.xattr."), h.PAXRecords[k])
			}
		}
		if _, err := fmt.Fprintln(w, line); err != nil {
			return err
		}
	}
}

func kind(flag byte) byte {
	kinds := map[byte]byte{
		tar.TypeReg: '-', tar.TypeDir: 'd', tar.TypeSymlink: 'l', tar.TypeLink: 'h', tar.TypeFifo: 'p', tar.TypeChar: 'c', tar.TypeBlock: 'b',
	}
	return kinds[flag]
}

func content(data []byte) string {
	if len(data) <= 60 {
		return fmt.Sprintf("%q", data)
	}
	return fmt.Sprintf("%d bytes %s", len(data), digestOf(data))
}

func digestOf(data []byte) string {
	sum := sha256.Sum256(data)
	return "sha256:" + hex.EncodeToString(sum[:])
}
