package why

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/install/normalize"
)

// bytecodes are what Python compiled, with the same time in its head or not.
func bytecodes(p pair) []Reason {
	at, ok := normalize.BytecodeTime(p.a)
	at2, ok2 := normalize.BytecodeTime(p.b)
	if !ok || !ok2 || at != at2 || len(p.a) < at+8 || len(p.b) < at+8 {
		return nil
	}
	if bytes.Equal(p.a[at+8:], p.b[at+8:]) {
		return one(Bytecode, "the head of a .pyc file: version of Python or size of the source")
	}
	return one(Bytecode, "the code that Python compiled: of another source, or in an order of its own")
}

// The heads of ld.so.cache, as glibc's dl-cache.h has them.
const (
	oldCache = "ld.so-1.7.0\x00"
	newCache = "glibc-ld.so.cache1.1"
)

// libraryCaches compares ld.so.cache by its entries.
func libraryCaches(p pair) []Reason {
	a, ok := libraries(p.a)
	b, ok2 := libraries(p.b)
	if !ok || !ok2 {
		return nil
	}
	if slices.Equal(a, b) {
		return one(LibraryCache, "ld.so.cache has the same libraries in the same order: its head or its flags differ")
	}
	x, y := slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))
	if slices.Equal(x, y) {
		return one(LibraryCache, "ld.so.cache has the same libraries in another order")
	}
	return one(LibraryCache, "the libraries in ld.so.cache: %s", some(unlike(x, y)))
}

// libraries are the paths in a cache of the newer form, which may stand behind one
// of the older.
func libraries(b []byte) (out []string, ok bool) {
	at := bytes.Index(b, []byte(newCache))
	if at < 0 || at > 0 && !bytes.HasPrefix(b, []byte(oldCache)) || len(b) < at+48 {
		return nil, false
	}
	b = b[at:]
	text := func(off uint32) string {
		if uint64(off) >= uint64(len(b)) {
			return ""
		}
		s, _, _ := bytes.Cut(b[off:], []byte{0})
		return string(s)
	}
	const headSize, entrySize = 48, 24
	n := binary.LittleEndian.Uint32(b[20:])
	for i := range uint64(n) {
		e := headSize + i*entrySize
		if e+entrySize > uint64(len(b)) {
			return nil, false
		}
		out = append(out, text(binary.LittleEndian.Uint32(b[e+8:])))
	}
	return out, true
}

// elves compares ELF files by their sections.
func elves(p pair) []Reason {
	if !p.begin(elf.ELFMAG) {
		return nil
	}
	a, err := elf.NewFile(bytes.NewReader(p.a))
	b, err2 := elf.NewFile(bytes.NewReader(p.b))
	if err != nil || err2 != nil {
		return nil
	}
	x, y := sections(a), sections(b)
	var unlike []string
	for name, data := range x {
		if other, ok := y[name]; !ok || !bytes.Equal(data, other) {
			unlike = append(unlike, name)
		}
	}
	for name := range y {
		if _, ok := x[name]; !ok {
			unlike = append(unlike, name)
		}
	}
	slices.Sort(unlike)
	const id, link = ".note.gnu.build-id", ".gnu_debuglink"
	rest := slices.DeleteFunc(slices.Clone(unlike), func(s string) bool { return s == id || s == link })
	switch {
	case len(unlike) == 0:
		return one(Sections, "an ELF file with the same sections: its head, or what lies between them")
	case len(rest) == 0:
		return one(BuildID, "the build ID of an ELF file, and nothing else")
	}
	return one(Sections, "sections of an ELF file: %s", strings.Join(unlike, " "))
}

// sections are those of a file that have bytes in it.
func sections(f *elf.File) map[string][]byte {
	out := map[string][]byte{}
	for _, s := range f.Sections {
		if s.Type == elf.SHT_NOBITS || s.Type == elf.SHT_NULL || s.FileSize > maxMember {
			continue
		}
		data := make([]byte, s.FileSize)
		if n, err := s.ReaderAt.ReadAt(data, 0); err != nil {
			data = data[:n]
		}
		out[s.Name] = data
	}
	return out
}
