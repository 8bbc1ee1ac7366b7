package install

import (
	"slices"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// OldScript is a scriptlet of a package that was there before a transaction, which
// the transaction runs.
type OldScript struct {
	Name, NEVRA string // of the package
	What        string // "%transfiletriggerin"
	Script      header.Script
}

// ScriptsThere gives the scriptlets and triggers of the packages that are there
// which may run where others come, and those of these NEVRAs go. A trigger counts
// where what it waits for comes or goes; what a package that goes waits for counts
// always. In the order of there.
func ScriptsThere(there, come []*header.Header, remove []string) ([]OldScript, error) {
	var old, in, out []*present
	for _, h := range there {
		p, err := newPresent(h)
		if err != nil {
			return nil, err
		}
		old = append(old, p)
		if slices.Contains(remove, p.id) {
			out = append(out, p)
		}
	}
	for _, h := range come {
		p, err := newPresent(h)
		if err != nil {
			return nil, err
		}
		in = append(in, p)
	}
	var all []OldScript
	for _, p := range old {
		goes := slices.Contains(out, p)
		for _, s := range p.header.Scripts() {
			if goes && slices.Contains(goingPhases, s.Phase) {
				all = append(all, OldScript{p.name, p.id, "%" + string(s.Phase), s})
			}
		}
		for i := range p.triggers {
			tr := &p.triggers[i]
			by := in
			if tr.Phase == header.PhaseTriggerUn || tr.Phase == header.PhaseTriggerPost {
				by = out
			}
			runs, err := awaits(tr, by)
			if err != nil {
				return nil, err
			}
			if runs || goes && tr.Phase == header.PhaseTriggerUn {
				all = append(all, OldScript{p.name, p.id, "%" + watchWord(tr.Watch) + string(tr.Phase), tr.Script})
			}
		}
	}
	return all, nil
}

// goingPhases are those of a package that goes.
var goingPhases = []header.Phase{header.PhasePreun, header.PhasePostun, header.PhasePreuntrans, header.PhasePostuntrans}

// awaits says whether one of these packages, or a file of one, is what a trigger
// waits for.
func awaits(tr *header.Trigger, by []*present) (bool, error) {
	for _, p := range by {
		if tr.Watch == header.WatchPackage {
			if setsOff(tr.Conditions, p) {
				return true, nil
			}
			continue
		}
		names, err := p.paths()
		if err != nil {
			return false, err
		}
		if len(matching(tr.Conditions, names)) > 0 {
			return true, nil
		}
	}
	return false, nil
}

// watchWord stands in front of a trigger's phase in its name.
func watchWord(w header.Watch) string {
	switch w {
	case header.WatchFile:
		return "file"
	case header.WatchTransFiles:
		return "transfile"
	}
	return ""
}
