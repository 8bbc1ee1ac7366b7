package owners

import (
	"fmt"
	"os"
	"strings"
	"sync"
)

// Needed is true where this process's user namespace lacks ids, or is not the
// machine's first one, in which alone devices are made. It never changes while a
// process runs.
func Needed() bool { m := namespace(); return !m.users.whole() || !m.groups.whole() }

// One is true where the namespace has one user, or one group, and no other.
func One() bool { m := namespace(); return m.users.count() == 1 || m.groups.count() == 1 }

// namespace is read once: what it says holds for the life of the process.
var namespace = sync.OnceValue(func() maps {
	return maps{readMap("/proc/self/uid_map"), readMap("/proc/self/gid_map")}
})

type maps struct{ users, groups ids }

// ids are the ranges of a map: user_namespaces(7), "User and group ID mappings".
type ids []span

type span struct{ inside, outside, count uint64 }

// readMap gives the whole map where the kernel has no user namespaces.
func readMap(name string) ids {
	text, err := os.ReadFile(name)
	if err != nil {
		return ids{{count: all}}
	}
	return parseMap(string(text))
}

func parseMap(text string) (out ids) {
	for line := range strings.Lines(text) {
		var s span
		if n, _ := fmt.Sscan(line, &s.inside, &s.outside, &s.count); n == 3 {
			out = append(out, s)
		}
	}
	return out
}

const all = 1<<32 - 1 // the number of ids: the last one means none

func (m ids) whole() bool { return len(m) == 1 && m[0] == span{count: all} }

func (m ids) count() (n uint64) {
	for _, s := range m {
		n += s.count
	}
	return n
}

func (m ids) has(id uint64) bool {
	for _, s := range m {
		if id >= s.inside && id-s.inside < s.count {
			return true
		}
	}
	return false
}
