package install

import (
	"context"
	"fmt"
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// event is what triggers wait for: a package comes or goes.
type event struct {
	what *present // the package
	in   *member  // whose step in the transaction it is, for what is logged
	less int      // 1 where the package goes: it counts no more
}

// setOff runs the triggers of a phase that installed packages have for the
// event's package, its own among them. $1 is how many packages have the name
// of the one with the trigger, $2 how many that of the event's.
func (t *transaction) setOff(ctx context.Context, e event, phase header.Phase) error {
	for _, p := range slices.Clone(t.system.now) {
		for i := range p.triggers {
			tr := &p.triggers[i]
			if tr.Watch != header.WatchPackage || tr.Phase != phase || !setsOff(tr.Conditions, e.what) {
				continue
			}
			err := t.runTrigger(ctx, e, p, tr, t.system.counts[p.name], t.system.counts[e.what.name]-e.less)
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// ownTriggers runs the triggers of a phase that the event's package has for
// what is installed, each once.
func (t *transaction) ownTriggers(ctx context.Context, e event, phase header.Phase) error {
	for i := range e.what.triggers {
		tr := &e.what.triggers[i]
		if tr.Watch != header.WatchPackage || tr.Phase != phase {
			continue
		}
		by := t.waitsFor(tr)
		if by == nil {
			continue
		}
		err := t.runTrigger(ctx, e, e.what, tr, t.system.counts[e.what.name]-e.less, t.system.counts[by.name])
		if err != nil {
			return err
		}
	}
	return nil
}

// waitsFor gives the first installed package that sets a trigger off, in the
// order of its conditions; nil where there is none.
func (t *transaction) waitsFor(tr *header.Trigger) *present {
	for i := range tr.Conditions {
		for _, p := range t.system.now {
			if setsOff(tr.Conditions[i:i+1], p) {
				return p
			}
		}
	}
	return nil
}

func (t *transaction) runTrigger(ctx context.Context, e event, of *present, tr *header.Trigger, counts ...int) error {
	if t.silent(of) {
		return nil
	}
	return t.do(ctx, job{member: e.in, script: &tr.Script, name: fmt.Sprintf("%%%s(%s)", tr.Phase, of.id), counts: counts}, false)
}

// awaited says whether m has a %triggerprein, or any package that is there or
// comes has one for it.
func (t *transaction) awaited(m *member) bool {
	self := m.present()
	for _, p := range t.system.before {
		if before(p.triggers, self) {
			return true
		}
	}
	for _, other := range t.members {
		if before(other.triggers, self) {
			return true
		}
	}
	return slices.ContainsFunc(m.triggers, func(tr header.Trigger) bool { return tr.Phase == header.PhaseTriggerPrein })
}

func before(triggers []header.Trigger, p *present) bool {
	return slices.ContainsFunc(triggers, func(tr header.Trigger) bool {
		return tr.Phase == header.PhaseTriggerPrein && setsOff(tr.Conditions, p)
	})
}

func (t *transaction) silent(p *present) bool { return slices.Contains(t.req.NoScripts, p.name) }

// setsOff says whether a package is what a trigger waits for. Only its own
// name counts, as with rpm, in the version that it provides it in.
func setsOff(conditions []rpm.Dep, by *present) bool {
	for _, c := range conditions {
		if c.Name != by.name {
			continue
		}
		if c.Flags&rpm.Comparison == 0 {
			return true
		}
		for _, p := range by.provides {
			if p.Name == by.name && c.Overlap(p) {
				return true
			}
		}
	}
	return false
}
