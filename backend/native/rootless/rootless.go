// Package rootless lets an ordinary user run steps: it starts the program anew
// in a user namespace, in which it is the super-user of the user's own id and of
// the subordinate ids that the machine gives the user (subuid(5), subgid(5)).
// What is made there belongs, outside, to those ids.
package rootless

import (
	"os"
	"strings"
)

// Kind is what a process can do with owners.
type Kind int

const (
	// Root has every id: the super-user of the machine, or of a namespace that
	// maps all ids.
	Root Kind = iota
	// SubIDs has a range of ids in a user namespace.
	SubIDs
	// OneID has the id of the user alone, which is 0 in its user namespace.
	OneID
	// Impossible has none: user namespaces are forbidden here.
	Impossible
)

// String gives the kind in words.
func (k Kind) String() string {
	switch k {
	case Root:
		return "root"
	case SubIDs:
		return "subordinate ids"
	case OneID:
		return "one id"
	}
	return "impossible"
}

// Range maps ids of the namespace to those outside, as a line of uid_map does
// (user_namespaces(7)).
type Range struct{ Inside, Outside, Count uint32 }

// State is what this process can do, or what it could do once entered.
type State struct {
	Kind
	UIDs, GIDs []Range
	Why        string // why there is one id only, or none; "" otherwise
	Hint       string // the way to more; "" where there is none
	Entered    bool   // the process is in such a namespace, or needs none
}

// HasUID is true for a user id that a file can have.
func (s State) HasUID(id uint32) bool { return has(s.UIDs, id) }

// HasGID is true for a group id that a file can have.
func (s State) HasGID(id uint32) bool { return has(s.GIDs, id) }

func has(ranges []Range, id uint32) bool {
	for _, r := range ranges {
		if id >= r.Inside && uint64(id) < uint64(r.Inside)+uint64(r.Count) {
			return true
		}
	}
	return false
}

// Look says what this process is where it is a super-user, and otherwise what
// Enter would make of it. It tries nothing.
func Look() State {
	if os.Geteuid() != 0 {
		return outside()
	}
	s := State{Kind: SubIDs, Entered: true}
	var uerr, gerr error
	s.UIDs, uerr = readMap("/proc/self/uid_map")
	s.GIDs, gerr = readMap("/proc/self/gid_map")
	whole := []Range{{0, 0, 1<<32 - 1}}
	switch {
	case uerr != nil || gerr != nil: // no /proc, or a kernel without namespaces
		return State{Kind: Root, UIDs: whole, GIDs: whole, Entered: true}
	case count(s.UIDs) == 1<<32-1 && count(s.GIDs) == 1<<32-1:
		s.Kind = Root
	case count(s.UIDs) == 1 || count(s.GIDs) == 1:
		s.Kind, s.Why, s.Hint = OneID, "no more are mapped here", subIDsHint
		if why, hint, ok := strings.Cut(os.Getenv(whyOne), "\n"); ok {
			s.Why, s.Hint = why, hint
		}
	}
	return s
}

func count(ranges []Range) (n uint64) {
	for _, r := range ranges {
		n += uint64(r.Count)
	}
	return n
}

// outside is what an ordinary user's process can become.
func outside() State {
	if why, hint := forbidden(); why != "" {
		return State{Kind: Impossible, Why: why, Hint: hint}
	}
	s := State{Kind: OneID, UIDs: own(os.Geteuid()), GIDs: own(os.Getegid())}
	if s.Why, s.Hint = noPrograms(); s.Why != "" {
		return s
	}
	uids, err := subordinate("/etc/subuid")
	if err == nil {
		var gids []Range
		if gids, err = subordinate("/etc/subgid"); err == nil {
			s.Kind, s.UIDs, s.GIDs = SubIDs, append(s.UIDs, uids...), append(s.GIDs, gids...)
			return s
		}
	}
	s.Why, s.Hint = err.Error(), subIDsHint
	return s
}

// own maps 0 to the user's own id.
func own(id int) []Range { return []Range{{0, uint32(id), 1}} }
