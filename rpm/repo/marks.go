package repo

import "slices"

// A mark says that a package may have something to do with a name: the name's
// hash in the upper half, the package's number in the lower one.
type mark uint64

func markOf(hash uint32, n int) mark { return mark(hash)<<32 | mark(uint32(n)) }

// marks are sorted, but where they are being collected.
type marks []mark

func (m *marks) add(name string, n int) { *m = append(*m, markOf(hashOf(name), n)) }

// sort makes marks ready to be asked.
func (m *marks) sort() {
	slices.Sort(*m)
	*m = slices.Compact(*m)
}

// of gives the packages that are marked with a name, in order.
func (m marks) of(name string) []int {
	hash := hashOf(name)
	at, _ := slices.BinarySearch(m, markOf(hash, 0))
	var found []int
	for ; at < len(m) && uint32(m[at]>>32) == hash; at++ {
		found = append(found, int(uint32(m[at])))
	}
	return found
}

// hashOf is FNV-1a.
func hashOf[T string | []byte](s T) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
