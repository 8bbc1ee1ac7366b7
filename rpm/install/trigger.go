package install

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// triggers runs what the installation of m sets off: %triggerin of packages
// that wait for it, its own for packages that are there, and %filetriggerin
// likewise. %triggerun and %triggerpostun wait for removals, of which there
// are none.
func (t *transaction) triggers(ctx context.Context, m *member) error {
	for _, p := range t.system.now {
		by := t.system.now[len(t.system.now)-1:] // m
		if p.member == m {
			by = t.system.now
		}
		if err := t.packageTriggers(ctx, m, header.PhaseTriggerIn, p, by); err != nil {
			return err
		}
	}
	return t.fileTriggers(ctx, m)
}

// pretriggers runs %triggerprein of packages that wait for m to come, and its
// own for packages that are there. m itself does not count yet.
func (t *transaction) pretriggers(ctx context.Context, m *member) error {
	self := m.present()
	for _, p := range t.system.now {
		if err := t.packageTriggers(ctx, m, header.PhaseTriggerPrein, p, []*present{self}); err != nil {
			return err
		}
	}
	return t.packageTriggers(ctx, m, header.PhaseTriggerPrein, self, t.system.now)
}

// awaited says whether m has a %triggerprein, or any package that is there or
// comes has one for it.
func (t *transaction) awaited(m *member) bool {
	for _, p := range t.system.before {
		if before(p.triggers, m) {
			return true
		}
	}
	for _, other := range t.members {
		if before(other.triggers, m) {
			return true
		}
	}
	return slices.ContainsFunc(m.triggers, func(tr header.Trigger) bool { return tr.Phase == header.PhaseTriggerPrein })
}

func before(triggers []header.Trigger, m *member) bool {
	return slices.ContainsFunc(triggers, func(tr header.Trigger) bool {
		return tr.Phase == header.PhaseTriggerPrein && setsOff(tr.Conditions, m.provides, m.nevra.Name)
	})
}

// packageTriggers runs p's triggers of a phase that any of by sets off. The
// installation of m is what it happens in.
func (t *transaction) packageTriggers(ctx context.Context, m *member, phase header.Phase, p *present, by []*present) error {
	for i := range p.triggers {
		tr := &p.triggers[i]
		if tr.Watch != header.WatchPackage || tr.Phase != phase || t.silent(p) {
			continue
		}
		for _, b := range by {
			if !setsOff(tr.Conditions, b.provides, b.name) {
				continue
			}
			j := job{
				member: m, script: &tr.Script, name: fmt.Sprintf("%%%s(%s)", phase, p.id),
				counts: []int{t.system.counts[p.name], t.system.counts[b.name]},
			}
			if err := t.do(ctx, j, false); err != nil {
				return err
			}
		}
	}
	return nil
}

func (t *transaction) silent(p *present) bool { return slices.Contains(t.req.NoScripts, p.name) }

// setsOff says whether a package is what a trigger waits for. Only its own
// name counts, as with rpm, in the version that it provides it in.
func setsOff(conditions, provides []rpm.Dep, name string) bool {
	for _, c := range conditions {
		if c.Name != name {
			continue
		}
		if c.Flags&rpm.Comparison == 0 {
			return true
		}
		for _, p := range provides {
			if p.Name == name && c.Overlap(p) {
				return true
			}
		}
	}
	return false
}

// waiting is a file trigger with the files that set it off.
type waiting struct {
	on    *present
	tr    *header.Trigger
	files []string
}

// fileTriggers runs %filetriggerin for one package's files.
func (t *transaction) fileTriggers(ctx context.Context, m *member) error {
	return t.runFileTriggers(ctx, header.WatchFile, "filetriggerin", func(p *present) []*present {
		if p.member == m {
			return t.system.now
		}
		return t.system.now[len(t.system.now)-1:]
	})
}

// transFileTriggers runs %transfiletriggerin, once for all files: those of the
// transaction, and for a package that is new itself those of all packages.
func (t *transaction) transFileTriggers(ctx context.Context) error {
	return t.runFileTriggers(ctx, header.WatchTransFiles, "transfiletriggerin", func(p *present) []*present {
		if p.member != nil {
			return t.system.now
		}
		return t.system.now[len(t.system.before):]
	})
}

func (t *transaction) runFileTriggers(ctx context.Context, watch header.Watch, phase string, from func(*present) []*present) error {
	var all []waiting
	for _, p := range t.system.now {
		for i := range p.triggers {
			tr := &p.triggers[i]
			if tr.Watch != watch || tr.Phase != header.PhaseTriggerIn || t.silent(p) {
				continue
			}
			files, err := matching(tr.Conditions, from(p))
			if err != nil {
				return err
			}
			if len(files) > 0 {
				all = append(all, waiting{p, tr, files})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b waiting) int { return int(int64(b.tr.Priority) - int64(a.tr.Priority)) })
	for _, w := range all {
		m := w.on.member
		if m == nil {
			m = &member{id: w.on.id}
		}
		j := job{member: m, script: &w.tr.Script, name: fmt.Sprintf("%%%s(%s)", phase, w.on.id), counts: []int{0, 0}, files: w.files}
		if err := t.do(ctx, j, false); err != nil {
			return err
		}
	}
	return nil
}

// matching gives the installed files that begin with a trigger's prefixes,
// sorted.
func matching(prefixes []rpm.Dep, from []*present) ([]string, error) {
	var out []string
	for _, p := range from {
		names, err := p.paths()
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			if slices.ContainsFunc(prefixes, func(d rpm.Dep) bool { return strings.HasPrefix(name, d.Name) }) {
				out = append(out, name)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// paths gives the files of a package that were not left out.
func (p *present) paths() (names []string, err error) {
	if p.member != nil {
		for i := range p.member.files {
			if f := &p.member.files[i]; f.state() == 0 {
				names = append(names, f.Path)
			}
		}
		return names, nil
	}
	files, err := p.header.Files()
	for i := range files {
		names = append(names, files[i].Path)
	}
	return names, err
}
