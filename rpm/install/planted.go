package install

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"hash/crc32"
	"io"
	"os"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// A kept payload may only say which tree has the files: planted (32 bits), in
// JSON the tree's key and the paths of files that are elsewhere than their header
// says, and the JSON's CRC-32C.
const planted = 1<<32 - 2

const maxPlanted = 64 << 20 // bytes of JSON

type plantedAt struct {
	Tree  string
	Paths map[int]string `json:",omitempty"` // by index
}

// plant keeps for each package of a new tree where its files are. One that has
// not all that is wanted of it there, as another package makes it, is unpacked
// anew where it is needed again.
func (t *transaction) plant(b bundle) error {
	if t.host.Payloads == nil {
		return nil
	}
	return each(b.members, func(m *member) error {
		at := plantedAt{b.key, map[int]string{}}
		whole := true
		for i, w := range m.wanted {
			f := &m.files[i]
			whole = whole && (!w || f.made())
			if w && f.path() != f.Path {
				at.Paths[i] = f.path()
			}
		}
		if !whole {
			return nil
		}
		if err := t.host.Payloads.Create(m.key, at.write); err != nil {
			return m.fail(err)
		}
		return nil
	})
}

func (at plantedAt) write(w io.Writer) error {
	text, err := json.Marshal(at)
	if err != nil {
		return err
	}
	b := binary.LittleEndian.AppendUint32(nil, planted)
	b = binary.LittleEndian.AppendUint32(append(b, text...), crc32.Checksum(text, castagnoli))
	_, err = w.Write(b)
	return err
}

// readPlanted reads what write wrote.
func readPlanted(r io.Reader) (at plantedAt, err error) {
	b, err := io.ReadAll(io.LimitReader(r, maxPlanted))
	if err != nil {
		return at, err
	}
	end := len(b) - 4
	if end < 4 || crc32.Checksum(b[4:end], castagnoli) != binary.LittleEndian.Uint32(b[end:]) || json.Unmarshal(b[4:end], &at) != nil {
		return at, errDamaged
	}
	return at, nil
}

// isPlanted says whether a kept payload is in a tree.
func isPlanted(r *bufio.Reader) bool {
	b, err := r.Peek(4)
	return err == nil && binary.LittleEndian.Uint32(b) == planted
}

// plantedContents are the files of a package in a tree. That counts only where
// it was written to the disk, or the machine did not go down since.
type plantedContents struct {
	member *member
	root   *inroot.Root
	paths  map[int]string
	at     int // the next file
	now    int // the file that next went to
	buf    []byte
}

// openPlanted opens the tree that a kept payload names.
func (t *transaction) openPlanted(r *bufio.Reader, m *member) (*plantedContents, error) {
	damaged := m.fail(errDamaged)
	at, err := readPlanted(r)
	if err != nil {
		return nil, damaged
	}
	dir, err := t.host.Payloads.Tree(at.Tree)
	if errors.Is(err, errNotThere) {
		return nil, damaged
	}
	if err != nil {
		return nil, m.fail(err)
	}
	root, err := inroot.Open(dir)
	if err != nil {
		return nil, damaged
	}
	return &plantedContents{member: m, root: root, paths: at.Paths, buf: make([]byte, bufferSize)}, nil
}

func (p *plantedContents) next() (entry, error) {
	for ; p.at < len(p.member.files); p.at++ {
		if p.member.wanted[p.at] {
			p.now = p.at
			p.at++
			return entry{p.now, p.member.files[p.now].Size}, nil
		}
	}
	return entry{}, io.EOF
}

func (p *plantedContents) copyTo(fd int) error {
	f := &p.member.files[p.now]
	name, elsewhere := p.paths[p.now]
	if !elsewhere {
		name = f.Path
	}
	in, err := p.root.OpenFile(name, os.O_RDONLY, 0)
	if err != nil {
		return p.member.fail(errDamaged)
	}
	defer in.Close()
	var st unix.Stat_t
	if unix.Fstat(int(in.Fd()), &st) != nil || st.Size != f.Size {
		return p.member.fail(errDamaged)
	}
	for {
		n, err := in.Read(p.buf)
		if werr := writeAll(fd, p.buf[:n]); werr != nil {
			return werr
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
