package db

import (
	"encoding/binary"
	"maps"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// index is one of the lists by which rpm finds packages.
type index struct {
	name string
	tag  header.Tag
	bdb  bool // Berkeley DB has it too
}

// indexes are all lists in the order in which rpm 4.18 makes them.
var indexes = []index{
	{"Name", header.Name, true},
	{"Basenames", header.BaseNames, true},
	{"Group", header.Group, true},
	{"Requirename", header.RequireName, true},
	{"Providename", header.ProvideName, true},
	{"Conflictname", header.ConflictName, true},
	{"Obsoletename", header.ObsoleteName, true},
	{"Triggername", header.TriggerName, true},
	{"Dirnames", header.DirNames, true},
	{"Installtid", header.InstallTID, true},
	{"Sigmd5", header.SigMD5, true},
	{"Sha1header", header.SHA1Header, true},
	{"Filetriggername", header.FileTriggerName, false},
	{"Transfiletriggername", header.TransTriggerName, false},
	{"Recommendname", header.RecommendName, false},
	{"Suggestname", header.SuggestName, false},
	{"Supplementname", header.SupplementName, false},
	{"Enhancename", header.EnhanceName, false},
}

// item is one line of an index: a key, and which of the tag's values has it.
type item struct {
	key string
	idx uint32
}

// byPackage says whether sqlite's table has an index by package too.
func (x index) byPackage() bool {
	switch x.tag {
	case header.Name, header.Group, header.SHA1Header:
		return false
	}
	return !x.blob()
}

// blob says that keys are bytes, not text.
func (x index) blob() bool { return x.tag == header.InstallTID || x.tag == header.SigMD5 }

// items gives a package's lines in an index.
func (x index) items(h *header.Header) []item {
	switch x.tag {
	case header.InstallTID:
		var all []item
		for i, n := range h.Uint32s(x.tag) {
			all = append(all, item{string(binary.LittleEndian.AppendUint32(nil, n)), uint32(i)})
		}
		return all
	case header.SigMD5:
		if b := h.Bytes(x.tag); b != nil {
			return []item{{string(b), 0}}
		}
		return nil
	case header.Group:
		if h.Has(x.tag) {
			return []item{{h.String(x.tag), 0}}
		}
		return nil
	}
	return x.textItems(h)
}

func (x index) textItems(h *header.Header) []item {
	texts := h.Strings(x.tag)
	all := make([]item, 0, len(texts))
	var flags, triggers []uint32
	switch x.tag {
	case header.RequireName:
		flags = h.Uint32s(header.RequireFlags)
	case header.FileTriggerName:
		triggers = h.Uint32s(header.FileTriggerIndex)
	case header.TransTriggerName:
		triggers = h.Uint32s(header.TransTriggerIndex)
	}
	seen := map[item]bool{}
	for i, s := range texts {
		it := item{s, uint32(i)}
		if i < len(flags) && onlyForInstall(rpm.Sense(flags[i])) {
			continue
		}
		if x.tag == header.TriggerName {
			if seen[item{key: s}] { // a name has the line of its first trigger
				continue
			}
			seen[item{key: s}] = true
		}
		if i < len(triggers) { // a path has a line for each trigger
			if it.idx = triggers[i]; seen[it] {
				continue
			}
			seen[it] = true
		}
		all = append(all, it)
		if strings.HasPrefix(s, "(") && x.rich() {
			all = append(all, parts(s, it.idx)...)
		}
	}
	return all
}

// onlyForInstall says that a requirement does not count once the package is
// installed: those of scriptlets that ran, and of rpm itself.
func onlyForInstall(s rpm.Sense) bool {
	const before = rpm.ScriptPre | rpm.ScriptPost | rpm.Rpmlib | rpm.Keyring | rpm.Pretrans | rpm.Posttrans
	return s&before != 0 && s&(rpm.ScriptPreun|rpm.ScriptPostun) == 0
}

func (x index) rich() bool {
	switch x.tag {
	case header.RequireName, header.ConflictName, header.RecommendName, header.SuggestName, header.SupplementName, header.EnhanceName:
		return true
	}
	return false
}

// parts gives the lines of a rich dependency beside its text: one for each name
// in it, with "!" before one of which it matters that it is not there, sorted.
func parts(s string, idx uint32) []item {
	r, err := rpm.ParseRich(s)
	if err != nil {
		return nil
	}
	names := map[string]bool{}
	collect(r, false, names)
	var all []item
	for _, name := range slices.Sorted(maps.Keys(names)) {
		all = append(all, item{name, idx})
	}
	return all
}

func collect(r *rpm.Rich, negated bool, names map[string]bool) {
	switch {
	case r.Op == rpm.Leaf && strings.HasPrefix(r.Dep.Name, "rpmlib("):
	case r.Op == rpm.Leaf && negated:
		names["!"+r.Dep.Name] = true
	case r.Op == rpm.Leaf:
		names[r.Dep.Name] = true
	case r.Op == rpm.If || r.Op == rpm.Unless:
		collect(r.Args[0], negated, names)
		collect(r.Args[1], !negated, names)
		if len(r.Args) == 3 {
			collect(r.Args[1], negated, names)
			collect(r.Args[2], negated, names)
		}
	default:
		for _, a := range r.Args {
			collect(a, negated, names)
		}
	}
}
