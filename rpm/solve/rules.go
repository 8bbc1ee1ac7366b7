package solve

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
)

// rule is why a clause must hold, in the trade's words. Several clauses may
// come of one rule.
type rule struct {
	kind  kind
	verb  string  // of a job: what it wants to be done, "" to install
	spec  string  // of a job
	pkg   int     // whose dependency it is; -1 for a job
	dep   rpm.Dep // of requires, conflicts, obsoletes
	other int     // what pkg conflicts with, obsoletes, or cannot stand beside; what a job upgrades or downgrades
	soft  bool    // it need not hold: a keep of what may go
	lits  []lit
}

type kind int

const (
	job       kind = iota // one of lits was asked for
	keep                  // pkg is installed: it, or what replaces it, stays
	requires              // pkg needs dep
	conflicts             // pkg conflicts with dep
	obsoletes             // pkg obsoletes dep
	sameName              // pkg and other have one name
	broken                // pkg can never be installed: dep says what it cannot have
)

// open adds the rules of a package that has just been chosen.
func (s *search) open(v int) *clause {
	if s.opened[v] {
		return nil
	}
	s.opened[v] = true
	var bad *clause
	add := func(r *rule) {
		if c := s.addRule(r); c != nil && bad == nil {
			bad = c
		}
	}
	s.requireRules(v, add)
	s.conflictRules(v, add)
	s.obsoleteRules(v, add)
	s.nameRules(v, add)
	if r := s.pool.archRule(v); r != nil {
		add(r)
	}
	return bad
}

// addRule adds a rule's clause, if it says anything.
func (s *search) addRule(r *rule) *clause {
	if r.soft {
		s.grow()
		s.rules = append(s.rules, r)
		s.choices = append(s.choices, &clause{lits: r.lits, rule: r})
		return nil
	}
	for _, l := range r.lits {
		if slices.Contains(r.lits, l.not()) {
			return nil
		}
	}
	s.grow()
	c := &clause{lits: dedup(r.lits), rule: r}
	s.rules = append(s.rules, r)
	s.noteChoice(c)
	return s.sat.add(c)
}

// grow makes room for the packages that were met since.
func (s *search) grow() {
	s.sat.grow(len(s.pool.packages))
	for len(s.opened) < len(s.pool.packages) {
		s.opened = append(s.opened, false)
	}
}

func dedup(lits []lit) []lit {
	var out []lit
	for _, l := range lits {
		if !slices.Contains(out, l) {
			out = append(out, l)
		}
	}
	return out
}

func (s *search) requireRules(v int, add func(*rule)) {
	for _, d := range s.pool.packages[v].Requires {
		if feature, ok := strings.CutPrefix(d.Name, "rpmlib("); ok {
			if !knownFeatures[strings.TrimSuffix(feature, ")")] {
				add(&rule{kind: requires, pkg: v, dep: d, lits: []lit{no(v)}})
			}
			continue
		}
		if s.pool.isInstalled(v) && s.brokenAlready(d) {
			continue
		}
		clauses, err := s.pool.cnf(d, false)
		if err != nil {
			add(&rule{kind: broken, pkg: v, dep: rpm.Dep{Name: err.Error()}, lits: []lit{no(v)}})
			continue
		}
		for _, lits := range clauses {
			add(&rule{kind: requires, pkg: v, dep: d, lits: append([]lit{no(v)}, lits...)})
		}
	}
}

// brokenAlready says that an installed package lives without the dependency:
// it was forced, and is not ours to mend.
func (s *search) brokenAlready(d rpm.Dep) bool {
	clauses, err := s.pool.cnf(d, false)
	return err != nil || !s.heldBefore(clauses)
}

// heldBefore says that clauses hold of what is installed.
func (s *search) heldBefore(clauses [][]lit) bool {
	return !slices.ContainsFunc(clauses, func(lits []lit) bool {
		return !slices.ContainsFunc(lits, func(l lit) bool { return l.pos() == s.pool.isInstalled(l.v()) })
	})
}

func (s *search) conflictRules(v int, add func(*rule)) {
	for _, d := range s.pool.packages[v].Conflicts {
		clauses, err := s.pool.cnf(d, true)
		if err != nil {
			add(&rule{kind: broken, pkg: v, dep: rpm.Dep{Name: err.Error()}, lits: []lit{no(v)}})
			continue
		}
		if s.pool.isInstalled(v) && d.IsRich() && !s.heldBefore(clauses) {
			continue // it lives with that already
		}
		for _, lits := range clauses {
			// A package never conflicts with itself, nor does what is
			// installed with what is.
			if len(lits) == 1 && lits[0] == no(v) || !d.IsRich() && s.allInstalled(v, lits) {
				continue
			}
			r := &rule{kind: conflicts, pkg: v, dep: d, other: -1, lits: append([]lit{no(v)}, lits...)}
			if len(lits) == 1 {
				r.other = lits[0].v()
			}
			add(r)
		}
	}
}

func (s *search) allInstalled(v int, lits []lit) bool {
	return s.pool.isInstalled(v) && !slices.ContainsFunc(lits, func(l lit) bool { return !s.pool.isInstalled(l.v()) })
}

func (s *search) obsoleteRules(v int, add func(*rule)) {
	for _, d := range s.pool.packages[v].Obsoletes {
		for _, o := range s.pool.obsoleted(d) {
			if s.pool.packages[o].Name == s.pool.packages[v].Name || s.pool.isInstalled(v) && s.pool.isInstalled(o) {
				continue
			}
			add(&rule{kind: obsoletes, pkg: v, dep: d, other: o, lits: []lit{no(v), no(o)}})
		}
	}
}

func (s *search) nameRules(v int, add func(*rule)) {
	me := s.pool.packages[v]
	for _, o := range s.pool.named(me.Name) {
		other := s.pool.packages[o]
		if o == v || s.pool.isInstalled(v) && s.pool.isInstalled(o) || s.pool.arch.beside(me.Arch, other.Arch) || parallel(me.Name) ||
			me.EVR != other.EVR && s.pool.several(me) && s.pool.several(other) {
			continue
		}
		add(&rule{kind: sameName, pkg: v, other: o, lits: []lit{no(v), no(o)}})
	}
}

// parallel are the packages that rpm keeps in several versions.
func parallel(name string) bool { return name == "gpg-pubkey" }

// knownFeatures are the rpmlib() features that the installer has.
var knownFeatures = map[string]bool{
	"BuiltinLuaScripts": true, "CaretInVersions": true, "CompressedFileNames": true,
	"ConcurrentAccess": true, "ExplicitPackageProvide": true, "FileCaps": true,
	"FileDigests": true, "HeaderLoadSortsTags": true, "LargeFiles": true,
	"PartialHardlinkSets": true, "PayloadFilesHavePrefix": true,
	"PayloadIsBzip2": true, "PayloadIsLzma": true, "PayloadIsXz": true, "PayloadIsZstd": true,
	"RichDependencies": true, "ScriptletExpansion": true, "ScriptletInterpreterArgs": true,
	"TildeInVersions": true, "VersionedDependencies": true,
}

func (r *rule) String() string { return fmt.Sprintf("%d %d %v %v", r.kind, r.pkg, r.dep, r.lits) }
