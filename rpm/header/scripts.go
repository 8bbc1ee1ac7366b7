package header

import (
	"fmt"
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
)

// Phase is when a scriptlet runs, as a spec file calls it without the "%".
type Phase string

// The phases.
const (
	PhasePretrans     Phase = "pretrans"
	PhasePre          Phase = "pre"
	PhasePost         Phase = "post"
	PhasePosttrans    Phase = "posttrans"
	PhasePreun        Phase = "preun"
	PhasePostun       Phase = "postun"
	PhasePreuntrans   Phase = "preuntrans"
	PhasePostuntrans  Phase = "postuntrans"
	PhaseVerify       Phase = "verifyscript"
	PhaseTriggerPrein Phase = "triggerprein"
	PhaseTriggerIn    Phase = "triggerin"
	PhaseTriggerUn    Phase = "triggerun"
	PhaseTriggerPost  Phase = "triggerpostun"
)

// ScriptFlags are RPMSCRIPT_FLAG_*.
type ScriptFlags uint32

// The flags of a scriptlet.
const (
	Expand   ScriptFlags = 1 << 0 // macros in it are expanded
	QFormat  ScriptFlags = 1 << 1 // query tags in it are expanded
	Critical ScriptFlags = 1 << 2 // its failure fails the package
)

// Script is a scriptlet.
type Script struct {
	Phase Phase
	Prog  []string // interpreter and its arguments: ["/bin/sh"], ["<lua>"], ["/sbin/ldconfig"]
	Body  string   // "" where the interpreter alone runs
	Flags ScriptFlags
}

var scriptTags = []struct {
	phase             Phase
	body, prog, flags Tag
}{
	{PhasePretrans, PreTrans, PreTransProg, PreTransFlags},
	{PhasePre, PreIn, PreInProg, PreInFlags},
	{PhasePost, PostIn, PostInProg, PostInFlags},
	{PhasePosttrans, PostTrans, PostTransProg, PostTransFlags},
	{PhasePreuntrans, PreUnTrans, PreUnTransProg, PreUnTransFlags},
	{PhasePreun, PreUn, PreUnProg, PreUnFlags},
	{PhasePostun, PostUn, PostUnProg, PostUnFlags},
	{PhasePostuntrans, PostUnTrans, PostUnTransProg, PostUnTransFlags},
	{PhaseVerify, VerifyScript, VerifyProg, VerifyScriptFlags},
}

// Scripts gives the package's scriptlets, in the order of their phases.
func (h *Header) Scripts() []Script {
	var all []Script
	for _, t := range scriptTags {
		if !h.Has(t.body) && !h.Has(t.prog) {
			continue
		}
		flags, _ := h.Uint64(t.flags)
		s := Script{Phase: t.phase, Prog: h.Strings(t.prog), Body: h.String(t.body), Flags: ScriptFlags(flags)}
		if len(s.Prog) == 0 {
			s.Prog = []string{"/bin/sh"}
		}
		all = append(all, s)
	}
	return all
}

// Script gives the scriptlet of a phase, nil where there is none.
func (h *Header) Script(p Phase) *Script {
	for _, s := range h.Scripts() {
		if s.Phase == p {
			return &s
		}
	}
	return nil
}

// Watch is what a trigger waits for.
type Watch int

// The kinds of triggers.
const (
	WatchPackage    Watch = iota // Conditions are packages
	WatchFile                    // … path prefixes, run after each package
	WatchTransFiles              // … path prefixes, run once after the transaction
)

// Trigger is a scriptlet that other packages set off. The phase is the one of
// all its conditions.
type Trigger struct {
	Script
	Watch      Watch
	Conditions []rpm.Dep // packages, or path prefixes as names
	Priority   uint32    // of file triggers; higher runs first, rpm's default is 1000000

	first int // of the header's conditions
}

type triggerTags struct {
	watch                                             Watch
	scripts, prog, flags, name, version, sense, index Tag
	priority                                          Tag
}

var triggers = []triggerTags{
	{WatchPackage, TriggerScripts, TriggerProg, TriggerScriptFlags, TriggerName, TriggerVersion, TriggerFlags, TriggerIndex, 0},
	{WatchFile, FileTriggerScripts, FileTriggerProg, FileTriggerScriptFl, FileTriggerName, FileTriggerVersion, FileTriggerFlags, FileTriggerIndex, FileTriggerPrio},
	{WatchTransFiles, TransTriggerScripts, TransTriggerProg, TransTriggerScrFl, TransTriggerName, TransTriggerVersion, TransTriggerFlags, TransTriggerIndex, TransTriggerPrio},
}

// Triggers gives the package's triggers and file triggers. Those that wait for
// packages are in the order of their conditions, in which rpm runs them.
func (h *Header) Triggers() ([]Trigger, error) {
	var all []Trigger
	for _, t := range triggers {
		some, err := h.triggers(t)
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
	}
	return all, nil
}

func (h *Header) triggers(t triggerTags) ([]Trigger, error) {
	bodies, progs := h.Strings(t.scripts), h.Strings(t.prog)
	flags, prio := h.Uint32s(t.flags), h.Uint32s(t.priority)
	conditions, err := h.deps(t.name, t.version, t.sense)
	if err != nil {
		return nil, err
	}
	index := h.Uint32s(t.index)
	if len(index) != len(conditions) || len(progs) < len(bodies) {
		return nil, fmt.Errorf("header: tag %d: %d triggers of %d programs with %d conditions and %d indices", t.scripts, len(bodies), len(progs), len(conditions), len(index))
	}
	all := make([]Trigger, len(bodies))
	for i, body := range bodies {
		all[i] = Trigger{Script: Script{Prog: []string{progs[i]}, Body: body}, Watch: t.watch}
		if i < len(flags) {
			all[i].Flags = ScriptFlags(flags[i])
		}
		if i < len(prio) {
			all[i].Priority = prio[i]
		}
	}
	for i, d := range conditions {
		if int(index[i]) >= len(all) {
			return nil, fmt.Errorf("header: tag %d: a condition of trigger %d of %d", t.index, index[i], len(all))
		}
		one := &all[index[i]]
		if one.Conditions == nil {
			one.first = i
		}
		one.Conditions, one.Phase = append(one.Conditions, d), triggerPhase(d.Flags)
	}
	if t.watch == WatchPackage {
		slices.SortStableFunc(all, func(a, b Trigger) int { return a.first - b.first })
	}
	return all, nil
}

func triggerPhase(s rpm.Sense) Phase {
	switch {
	case s&rpm.TriggerPrein != 0:
		return PhaseTriggerPrein
	case s&rpm.TriggerIn != 0:
		return PhaseTriggerIn
	case s&rpm.TriggerUn != 0:
		return PhaseTriggerUn
	}
	return PhaseTriggerPost
}
