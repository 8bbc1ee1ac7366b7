package repo

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"os"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// Parsed metadata is kept in a form that is read in a fraction of the time
// that XML takes: a table of strings, each once, and packages as numbers that
// point into it. All numbers are varints, a CRC-32C over all of it is last.
//
//	magic
//	n strings: n, their lengths, their bytes
//	packages: their number, how many dependencies and files they have together, each package
const keptMagic = "sysbuild primary 1\n"

const keptMost = 1 << 30 // bytes

var errKept = errors.New("kept metadata is damaged")

// readKept gives what was kept of a primary, nil where that cannot be used:
// then it is read anew.
func readKept(fetcher fetch.Fetcher, key string) []*Package {
	keeper, ok := fetcher.(fetch.Keeper)
	if !ok {
		return nil
	}
	f, err := keeper.Kept(key)
	if err != nil {
		return nil
	}
	defer f.Close()
	text, err := readFile(f)
	if err != nil {
		return nil
	}
	packages, err := decode(text)
	if err != nil {
		return nil
	}
	return packages
}

func readFile(f *os.File) ([]byte, error) {
	st, err := f.Stat()
	if err != nil || st.Size() > keptMost {
		return nil, errKept
	}
	b := make([]byte, st.Size())
	_, err = io.ReadFull(f, b)
	return b, err
}

// keep is a convenience that may fail: the next load takes longer.
func keep(fetcher fetch.Fetcher, key string, packages []*Package) {
	if keeper, ok := fetcher.(fetch.Keeper); ok {
		_ = keeper.Keep(key, func(w io.Writer) error {
			_, err := w.Write(encode(packages))
			return err
		})
	}
}

type encoder struct {
	strings []string
	known   map[string]uint64
	body    []byte
}

func (e *encoder) num(n int64) { e.body = binary.AppendVarint(e.body, n) }

func (e *encoder) str(s string) {
	n, ok := e.known[s]
	if !ok {
		n = uint64(len(e.strings))
		e.known[s] = n
		e.strings = append(e.strings, s)
	}
	e.body = binary.AppendUvarint(e.body, n)
}

func encode(packages []*Package) []byte {
	e := &encoder{known: map[string]uint64{}}
	deps, files := 0, 0
	for _, p := range packages {
		for _, s := range p.texts() {
			e.str(*s)
		}
		for _, n := range p.numbers() {
			e.num(*n)
		}
		e.num(int64(p.Epoch))
		for _, list := range p.lists() {
			deps += len(*list)
			e.num(int64(len(*list)))
			for _, d := range *list {
				e.str(d.Name)
				e.num(int64(d.Flags))
				e.num(int64(d.EVR.Epoch))
				e.str(d.EVR.Version)
				e.str(d.EVR.Release)
			}
		}
		files += len(p.Files)
		e.num(int64(len(p.Files)))
		for _, f := range p.Files {
			e.str(f)
		}
	}
	out := []byte(keptMagic)
	out = binary.AppendUvarint(out, uint64(len(e.strings)))
	for _, s := range e.strings {
		out = binary.AppendUvarint(out, uint64(len(s)))
	}
	for _, s := range e.strings {
		out = append(out, s...)
	}
	for _, n := range []int{len(packages), deps, files} {
		out = binary.AppendUvarint(out, uint64(n))
	}
	out = append(out, e.body...)
	return withSum(out)
}

func withSum(b []byte) []byte {
	return binary.BigEndian.AppendUint32(b, crc32.Checksum(b, crc32.MakeTable(crc32.Castagnoli)))
}

func sumHolds(b []byte) bool {
	end := len(b) - 4
	return end >= 0 && crc32.Checksum(b[:end], crc32.MakeTable(crc32.Castagnoli)) == binary.BigEndian.Uint32(b[end:])
}

// texts, numbers and lists are what is kept of a package, in this order.
func (p *Package) texts() [11]*string {
	return [11]*string{&p.Name, &p.Version, &p.Release, &p.Arch, &p.Checksum, &p.SourceRPM, &p.Vendor,
		&p.License, &p.Summary, &p.location.Href, &p.location.Base}
}

func (p *Package) numbers() [6]*int64 {
	return [6]*int64{&p.Size, &p.Installed, &p.BuildTime, &p.FileTime, &p.HeaderStart, &p.HeaderEnd}
}

func (p *Package) lists() [8]*[]rpm.Dep {
	return [8]*[]rpm.Dep{&p.Provides, &p.Requires, &p.Conflicts, &p.Obsoletes,
		&p.Recommends, &p.Suggests, &p.Supplements, &p.Enhances}
}

type decoder struct {
	b       []byte
	strings []string
	bad     bool
}

func (d *decoder) count() int {
	n, used := binary.Uvarint(d.b)
	// Everything that is counted takes a byte at least.
	if used <= 0 || n > uint64(len(d.b)) {
		d.bad = true
		return 0
	}
	d.b = d.b[used:]
	return int(n)
}

func (d *decoder) num() int64 {
	n, used := binary.Varint(d.b)
	if used <= 0 {
		d.bad = true
		return 0
	}
	d.b = d.b[used:]
	return n
}

func (d *decoder) length() int {
	n := d.num()
	if n < 0 || n > int64(len(d.b)) {
		d.bad = true
		return 0
	}
	return int(n)
}

func (d *decoder) str() string {
	n, used := binary.Uvarint(d.b)
	if used <= 0 || n >= uint64(len(d.strings)) {
		d.bad = true
		return ""
	}
	d.b = d.b[used:]
	return d.strings[n]
}

func decode(text []byte) ([]*Package, error) {
	if len(text) < len(keptMagic)+4 || string(text[:len(keptMagic)]) != keptMagic || !sumHolds(text) {
		return nil, errKept
	}
	d := &decoder{b: text[len(keptMagic) : len(text)-4]}
	d.table()
	packages := make([]Package, d.count())
	deps := make([]rpm.Dep, d.count())
	files := make([]string, d.count())
	all := make([]*Package, len(packages))
	for i := range packages {
		if d.bad {
			return nil, errKept
		}
		all[i] = &packages[i]
		deps, files = d.pkg(all[i], deps, files)
	}
	if d.bad || len(d.b) != 0 {
		return nil, errKept
	}
	return all, nil
}

// table reads the strings: parts of one, so that it is one allocation.
func (d *decoder) table() {
	lengths := make([]int, d.count())
	total := 0
	for i := range lengths {
		lengths[i] = d.count()
		total += lengths[i]
	}
	if d.bad || total > len(d.b) {
		d.bad = true
		return
	}
	all := string(d.b[:total])
	d.b = d.b[total:]
	d.strings = make([]string, len(lengths))
	for i, n := range lengths {
		d.strings[i], all = all[:n], all[n:]
	}
}

// pkg reads a package; its lists are cut from deps and files, and what is left
// of those comes back.
func (d *decoder) pkg(p *Package, deps []rpm.Dep, files []string) ([]rpm.Dep, []string) {
	for _, s := range p.texts() {
		*s = d.str()
	}
	for _, n := range p.numbers() {
		*n = d.num()
	}
	p.Epoch = int(d.num())
	for _, list := range p.lists() {
		n := d.length()
		if n == 0 {
			continue
		}
		if n > len(deps) {
			d.bad = true
			return deps, files
		}
		*list, deps = deps[:n:n], deps[n:]
		for i := range *list {
			(*list)[i] = rpm.Dep{Name: d.str(), Flags: rpm.Sense(d.num()),
				EVR: rpm.EVR{Epoch: int(d.num()), Version: d.str(), Release: d.str()}}
		}
	}
	n := d.length()
	if n > len(files) {
		d.bad = true
		return deps, files
	}
	if n > 0 {
		p.Files, files = files[:n:n], files[n:]
	}
	for i := range p.Files {
		p.Files[i] = d.str()
	}
	return deps, files
}
