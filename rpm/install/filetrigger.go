package install

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// waiting is a file trigger with the files that set it off, which its script
// reads from standard input. Nil files are none: the script has no input.
type waiting struct {
	on    *present
	tr    *header.Trigger
	files []string
	less  int // packages of its name that go with this step, and count no more
}

// class is a part of the file triggers by their priorities: those of 10000 and
// more run before the scriptlets of the package, the others after them.
type class func(priority uint32) bool

const scriptPriority = 10000

func upper(priority uint32) bool { return priority >= scriptPriority }
func lower(priority uint32) bool { return priority < scriptPriority }
func every(uint32) bool          { return true }

// filesSetOff runs the file triggers of a phase that installed packages have
// for files of one package.
func (t *transaction) filesSetOff(ctx context.Context, phase header.Phase, c class, files []string) error {
	var all []waiting
	for _, p := range t.system.now {
		for _, tr := range fileTriggers(p, header.WatchFile, phase, c) {
			if some := matching(tr.Conditions, files); len(some) > 0 {
				all = append(all, waiting{on: p, tr: tr, files: some})
			}
		}
	}
	return t.runFileTriggers(ctx, all)
}

// watched says whether an installed package has file triggers.
func (t *transaction) watched() bool {
	return slices.ContainsFunc(t.system.now, func(p *present) bool {
		return slices.ContainsFunc(p.triggers, func(tr header.Trigger) bool { return tr.Watch == header.WatchFile })
	})
}

// ownFileTriggers runs the file triggers of a phase that the event's package
// has, for the files of packages that are there.
func (t *transaction) ownFileTriggers(ctx context.Context, e event, phase header.Phase, c class, from []*present) error {
	return t.triggersOf(ctx, e, fileTriggers(e.what, header.WatchFile, phase, c), from)
}

func (t *transaction) triggersOf(ctx context.Context, e event, triggers []*header.Trigger, from []*present) error {
	all, err := waitingFor(e.what, triggers, from)
	if err != nil {
		return err
	}
	for i := range all {
		all[i].less = e.less
	}
	return t.runFileTriggers(ctx, all)
}

// waitingFor gives those of a package's triggers that files of other packages
// set off.
func waitingFor(p *present, triggers []*header.Trigger, from []*present) (all []waiting, err error) {
	for _, tr := range triggers {
		files, err := installedFiles(tr.Conditions, from)
		if err != nil {
			return nil, err
		}
		if len(files) > 0 {
			all = append(all, waiting{on: p, tr: tr, files: files})
		}
	}
	return all, nil
}

// transFileTriggers runs transaction file triggers of a phase, once for the
// files of packages that come or go: those of packages that do neither.
func (t *transaction) transFileTriggers(ctx context.Context, phase header.Phase, moved []*present) error {
	var all []waiting
	var still, inOrder []*present
	for _, p := range t.system.now {
		if slices.Contains(moved, p) {
			inOrder = append(inOrder, p)
		} else {
			still = append(still, p)
		}
	}
	for _, p := range still {
		some, err := waitingFor(p, fileTriggers(p, header.WatchTransFiles, phase, every), inOrder)
		if err != nil {
			return err
		}
		all = append(all, some...)
	}
	return t.runFileTriggers(ctx, all)
}

// ownTransFileTriggers runs those of packages that come or go, for all that is
// installed. What counts is what their %pretrans or %preuntrans count.
func (t *transaction) ownTransFileTriggers(ctx context.Context, phase header.Phase, moved []*present) error {
	for _, p := range moved {
		m := p.member
		if m == nil {
			m = p.leaves
		}
		e := event{what: p, in: m, less: t.system.counts[p.name] - m.atFirst}
		if err := t.triggersOf(ctx, e, fileTriggers(p, header.WatchTransFiles, phase, every), t.system.now); err != nil {
			return err
		}
	}
	return nil
}

// noteGone keeps the %transfiletriggerpostun that the files of a package set
// off as it goes, for the transaction's end. They count even where another
// package has them now.
func (t *transaction) noteGone(gone *present) error {
	files, err := gone.paths()
	if err != nil {
		return err
	}
	for _, p := range t.system.now {
		for _, tr := range fileTriggers(p, header.WatchTransFiles, header.PhaseTriggerPost, every) {
			known := slices.ContainsFunc(t.gone, func(w waiting) bool { return w.tr == tr })
			if !known && len(matching(tr.Conditions, files)) > 0 {
				t.gone = append(t.gone, waiting{on: p, tr: tr})
			}
		}
	}
	return nil
}

// transFilesGone runs what noteGone kept, of the packages that are still there.
func (t *transaction) transFilesGone(ctx context.Context) error {
	t.gone = slices.DeleteFunc(t.gone, func(w waiting) bool { return !slices.Contains(t.system.now, w.on) })
	return t.runFileTriggers(ctx, t.gone)
}

// fileTriggers gives a package's triggers of a kind, a phase and a class.
func fileTriggers(p *present, watch header.Watch, phase header.Phase, c class) (all []*header.Trigger) {
	for i := range p.triggers {
		if tr := &p.triggers[i]; tr.Watch == watch && tr.Phase == phase && c(tr.Priority) {
			all = append(all, tr)
		}
	}
	return all
}

// runFileTriggers runs triggers, those of the highest priority first, and of
// equal ones those of the package that was installed first.
func (t *transaction) runFileTriggers(ctx context.Context, all []waiting) error {
	slices.SortStableFunc(all, func(a, b waiting) int { return cmp.Compare(b.tr.Priority, a.tr.Priority) })
	for _, w := range all {
		if t.silent(w.on) {
			continue
		}
		kind := "file"
		if w.tr.Watch == header.WatchTransFiles {
			kind = "transfile"
		}
		count := 0 // as rpm had it before 4.20
		if !t.rpmBefore("4.20") {
			count = t.system.counts[w.on.name] - w.less
		}
		j := job{member: &member{id: w.on.id}, script: &w.tr.Script, name: fmt.Sprintf("%%%s%s(%s)", kind, w.tr.Phase, w.on.id), counts: []int{count}, files: w.files}
		if err := t.do(ctx, j, false); err != nil {
			return err
		}
	}
	return nil
}

// matching gives the files that begin with one of a trigger's prefixes.
func matching(prefixes []rpm.Dep, files []string) (out []string) {
	for _, name := range files {
		if slices.ContainsFunc(prefixes, func(d rpm.Dep) bool { return strings.HasPrefix(name, d.Name) }) {
			out = append(out, name)
		}
	}
	return out
}

// installedFiles gives those of packages, one prefix after the other, and for
// each in the order in which the packages were installed; a file of several
// stands several times. As rpm looks for packages by their directories, one
// counts where the path of a directory with a file in it begins with the prefix.
func installedFiles(prefixes []rpm.Dep, from []*present) (out []string, err error) {
	for i, d := range prefixes {
		for _, p := range from {
			if p.member != nil && !p.member.mayHave(d.Name) {
				continue
			}
			names, err := p.paths()
			if err != nil {
				return nil, err
			}
			if inDirectory(d.Name, names) {
				out = append(out, matching(prefixes[i:i+1], names)...)
			}
		}
	}
	return out, nil
}

func inDirectory(prefix string, files []string) bool {
	return slices.ContainsFunc(files, func(name string) bool {
		return strings.HasPrefix(name[:strings.LastIndexByte(name, '/')+1], prefix)
	})
}
