package install

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"

	"golang.org/x/sys/unix"
)

// checkedAttr is the extended attribute by which a cached package file tells that
// the files wanted of it were held against the digests of its header, and which
// they were: the key of its unpacked payload, and the CRC-32C of them all. They
// are hashed once, and from then on held against that sum. It is against disks, as
// the sums of kept payloads are: who can write to a cache has other ways.
const checkedAttr = "user.sysbuild.checked"

// inTree gives a package's payload for a tree. One whose files are not what they
// were when they were checked is read again, and held against its digests.
func (t *transaction) inTree(m *member, g *digestGroup, use func(contents) error) error {
	if sum, ok := m.checked(); ok {
		err := t.packed(m, g, nil, &sum, use)
		if !errors.Is(err, errDamaged) {
			return err
		}
		_ = unix.Removexattr(m.file.Path(), checkedAttr) // whatever comes of it
		t.fresh.Add(-1)
	}
	return t.packed(m, g, nil, nil, use)
}

// checked gives the sum of the files that are wanted of the package, false where
// they were not checked yet.
func (m *member) checked() (sum uint32, ok bool) {
	if !m.Cached {
		return 0, false
	}
	var text [256]byte
	n, err := unix.Getxattr(m.file.Path(), checkedAttr, text[:])
	if err != nil {
		return 0, false
	}
	var key string
	if _, err := fmt.Sscanf(string(text[:n]), "%s %x", &key, &sum); err != nil {
		return 0, false
	}
	return sum, key == m.key
}

// noteChecked notes that the files that were read were held against their digests.
// Where it cannot, they are hashed again the next time.
func (m *member) noteChecked() {
	if m.hashed {
		_ = unix.Setxattr(m.file.Path(), checkedAttr, fmt.Appendf(nil, "%s %08x", m.key, m.sum), 0)
	}
}

// fold puts the sum of one file to that of those before.
func fold(all, file uint32) uint32 {
	return crc32.Update(all, castagnoli, binary.LittleEndian.AppendUint32(nil, file))
}
