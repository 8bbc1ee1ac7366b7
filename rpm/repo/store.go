package repo

import (
	"encoding/binary"
	"io"
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
)

// Parsed metadata is kept in a form of which little is held in memory, whatever
// its size: the packages stay in the file, and are read one by one as they are
// asked for. A table says where they are, what they are called, and which ones
// may provide a name, own a path or obsolete a name. Its numbers are
// little-endian.
//
//	magic
//	records, one a package: see parsed
//	table: the number of packages; where their records end, and where their
//	  heads; the heads; the marks of each kind; what supplements others
//	the end of a sealed file
const storedMagic = "sysbuild primary 2\n"

// The kinds of marks.
const (
	provideMarks = iota // of its own name too
	pathMarks
	obsoleteMarks
	markKinds
)

// stored are packages in a file.
type stored struct {
	file       io.ReaderAt
	ends       []uint32 // of records, from the file's beginning
	headEnds   []uint32 // of heads
	heads      string
	marks      [markKinds]marks
	supplement []uint32 // packages that supplement others
}

func (s *stored) len() int { return len(s.ends) }

func (s *stored) nevra(n int) rpm.NEVRA {
	begin := uint32(0)
	if n > 0 {
		begin = s.headEnds[n-1]
	}
	d := reader{b: s.heads[begin:s.headEnds[n]]}
	return d.nevra()
}

// pkg reads a package.
func (s *stored) pkg(n int) (*Package, error) {
	begin := uint32(len(storedMagic))
	if n > 0 {
		begin = s.ends[n-1]
	}
	b := make([]byte, s.ends[n]-begin)
	if _, err := s.file.ReadAt(b, int64(begin)); err != nil {
		return nil, err
	}
	return s.decode(n, string(b))
}

func (s *stored) decode(n int, record string) (*Package, error) {
	p := &Package{NEVRA: s.nevra(n)}
	d := reader{b: record}
	if d.pkg(p); d.bad || len(d.b) > 0 {
		return nil, errKept
	}
	return p, nil
}

// storeWriter writes a store from its beginning to its end.
type storeWriter struct {
	*sealer
	stored
	headBytes []byte
}

func newStoreWriter(w io.Writer) (*storeWriter, error) {
	to, err := newSealer(w, storedMagic)
	return &storeWriter{sealer: to}, err
}

// chunk are the packages of a piece of metadata, to be stored behind each other.
type chunk struct {
	records, heads []byte
	ends, headEnds []uint32 // in records and heads
	marks          [markKinds]marks
	supplement     []uint32
}

func (c *chunk) reset() {
	*c = chunk{records: c.records[:0], heads: c.heads[:0], ends: c.ends[:0], headEnds: c.headEnds[:0],
		marks: c.marks, supplement: c.supplement[:0]}
	for i := range c.marks {
		c.marks[i] = c.marks[i][:0]
	}
}

// add adds a package.
func (c *chunk) add(p *parsed) {
	n := len(c.ends)
	c.records = p.appendRecord(c.records)
	c.heads = p.appendHead(c.heads)
	c.ends = append(c.ends, uint32(len(c.records)))
	c.headEnds = append(c.headEnds, uint32(len(c.heads)))
	c.mark(provideMarks, p.name, n)
	for i := range p.deps[providesList] {
		c.mark(provideMarks, p.deps[providesList][i].name, n)
	}
	for i := range p.deps[obsoletesList] {
		c.mark(obsoleteMarks, p.deps[obsoletesList][i].name, n)
	}
	for _, f := range p.files {
		c.mark(pathMarks, f, n)
	}
	if len(p.deps[supplementsList]) > 0 {
		c.supplement = append(c.supplement, uint32(n))
	}
}

func (c *chunk) mark(kind int, name []byte, n int) {
	c.marks[kind] = append(c.marks[kind], markOf(hashOf(name), n))
}

// add adds a chunk's packages.
func (s *storeWriter) add(c *chunk) error {
	begin, headBegin, first := uint32(s.n), uint32(len(s.headBytes)), len(s.ends)
	if err := s.write(c.records); err != nil {
		return err
	}
	if s.headBytes = append(s.headBytes, c.heads...); len(s.headBytes) > sealedMost {
		return errTooMuch
	}
	for i := range c.ends {
		s.ends = append(s.ends, begin+c.ends[i])
		s.headEnds = append(s.headEnds, headBegin+c.headEnds[i])
	}
	for kind, list := range c.marks {
		for _, m := range list {
			s.marks[kind] = append(s.marks[kind], m+mark(first))
		}
	}
	for _, n := range c.supplement {
		s.supplement = append(s.supplement, n+uint32(first))
	}
	return nil
}

// finish writes the table.
func (s *storeWriter) finish() error {
	table := binary.LittleEndian.AppendUint32(nil, uint32(len(s.ends)))
	table = appendNumbers(appendNumbers(table, s.ends), s.headEnds)
	table = append(table, s.headBytes...)
	for kind := range s.marks {
		s.marks[kind].sort()
		table = appendNumbers(binary.LittleEndian.AppendUint32(table, uint32(len(s.marks[kind]))), []mark(s.marks[kind]))
	}
	table = appendNumbers(binary.LittleEndian.AppendUint32(table, uint32(len(s.supplement))), s.supplement)
	return s.seal(table)
}

// openStored reads the table of what a storeWriter wrote.
func openStored(file io.ReaderAt, size int64) (*stored, error) {
	table, begin, err := unseal(file, size, storedMagic)
	if err != nil {
		return nil, err
	}
	s := &stored{file: file}
	return s, s.read(table, begin)
}

// read reads a table. No number of it leads out of anything.
func (s *stored) read(table []byte, recordsEnd uint64) error {
	t := tableReader{b: table}
	n := t.count()
	s.ends, s.headEnds = numbers[uint32](&t, n), numbers[uint32](&t, n)
	heads := 0
	if n > 0 && !t.bad {
		heads = int(s.headEnds[n-1])
	}
	s.heads = string(t.take(heads))
	for kind := range s.marks {
		s.marks[kind] = numbers[mark](&t, t.count())
	}
	s.supplement = numbers[uint32](&t, t.count())
	if t.bad || len(t.b) > 0 || !rising(s.ends, uint32(len(storedMagic)), recordsEnd) || !rising(s.headEnds, 0, uint64(heads)) {
		return errKept
	}
	for _, list := range s.marks {
		if !slices.IsSorted(list) || slices.ContainsFunc(list, func(m mark) bool { return uint64(uint32(m)) >= uint64(n) }) {
			return errKept
		}
	}
	if slices.ContainsFunc(s.supplement, func(p uint32) bool { return uint64(p) >= uint64(n) }) {
		return errKept
	}
	return nil
}

// rising says whether ends rise from begin to last.
func rising(ends []uint32, begin uint32, last uint64) bool {
	for _, e := range ends {
		if e < begin {
			return false
		}
		begin = e
	}
	return uint64(begin) == last
}
