package host

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// planner finds out what a deployment will have on the host, before anything
// there is changed. What stands in the way of a unit is an error here.
type planner struct {
	*session
	d        *deployment
	previous *deployment // nil: none
	others   []*deployment
	dirs     map[string]File // of the image, for the modes of those that are missing
	files    map[string]File // the plan
}

// plan fills in d.Files and d.Leftover.
func (s *session) plan(d *deployment, m manifest, texts map[string]string, previous *deployment) error {
	p := planner{session: s, d: d, previous: previous, files: map[string]File{}}
	var err error
	if p.others, err = s.others(d.Name); err != nil {
		return err
	}
	x, err := exportedBy(d, m)
	if err != nil {
		return err
	}
	p.dirs = x.dirs
	all := x.files
	if s.opts.User && len(all) > 0 {
		s.notef("the image's %d files for the host are not installed for a user", len(all))
		all = nil
	}
	own, err := s.unitFiles(d, texts)
	if err != nil {
		return err
	}
	for _, f := range append(all, own...) {
		if s.opts.User || f.Kind.isLink() {
			f.UID, f.GID = 0, 0
		}
		if err := p.add(f); err != nil {
			return fmt.Errorf("%s: %w", f.Path, err)
		}
	}
	for _, dir := range tmpfilesDirs(texts["tmpfiles-"+d.Name+".conf"]) {
		p.passing(dir)
	}
	d.Files = slices.SortedFunc(maps.Values(p.files), func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	d.Leftover = p.leftover()
	return nil
}

// unitFiles are the unit, its links and its tmpfiles.d(5) configuration.
func (s *session) unitFiles(d *deployment, texts map[string]string) ([]File, error) {
	var out []File
	root, err := inroot.Open(d.dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	add := func(dir, name, source string, kind Kind) error {
		f := File{Path: path.Join(dir, name), Kind: kind, Mode: 0o644, Source: source}
		f.Digest, err = d.digest(root, f)
		out = append(out, f)
		return err
	}
	unit, tmpfiles := d.Name+".service", "tmpfiles-"+d.Name+".conf"
	if text, ok := texts[unit]; ok {
		s.tellShadowed(unit)
		links, err := s.place.enabling(unit, text)
		if err != nil {
			return nil, err
		}
		if err := add(s.place.units, unit, unit, Unit); err != nil {
			return nil, err
		}
		out = append(out, links...)
	}
	if strings.TrimSpace(texts[tmpfiles]) != "" {
		if err := add(s.place.tmpfiles, d.Name+".conf", tmpfiles, Tmpfiles); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// tellShadowed tells of a unit that ours takes the place of.
func (s *session) tellShadowed(unit string) {
	for _, dir := range s.place.otherUnits {
		if _, err := s.root.Lstat(path.Join(dir, unit)); err == nil {
			s.notef("%s: the image's unit takes its place", path.Join(dir, unit))
			return
		}
	}
}

// add plans one file, with the directories that lead to it.
func (p *planner) add(f File) error {
	if strings.HasPrefix(f.Path+"/", p.place.base+"/") {
		return errors.New("deployments are there; no image puts files among them")
	}
	for _, dir := range parents(f.Path) {
		if err := p.directory(dir, false); err != nil {
			return err
		}
	}
	if f.Kind == Directory {
		return p.directory(f.Path, true)
	}
	if have, ok := p.files[f.Path]; ok {
		return fmt.Errorf("the image wants a %s and a %s there", have.Kind, f.Kind)
	}
	st, err := p.root.Lstat(f.Path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case st.Mode&unix.S_IFMT == unix.S_IFDIR:
		return errors.New("the host has a directory there, and the image a " + string(f.Kind))
	default:
		if f.Foreign, err = p.foreign(f); err != nil {
			return err
		}
	}
	p.files[f.Path] = f
	return nil
}

// foreign says whether what is at a path was put there by others.
func (p *planner) foreign(f File) (bool, error) {
	if _, ok := p.previous.has(f.Path); ok {
		return false, nil
	}
	at, err := p.look(f.Path)
	if err != nil {
		return false, err
	}
	owner := ""
	if other := ownerOf(p.others, f.Path); other != nil {
		owner = ", of " + other.Name + ","
		if at.is(f) && (f.Kind == Regular || f.Kind == Symlink) {
			return false, nil // it is both's, and goes with the last one
		}
	}
	switch f.Kind {
	case Unit, Tmpfiles:
		return false, fmt.Errorf("it is there already%s; remove it, or install under another --name", strings.TrimSuffix(owner, ","))
	case Enabling:
		if !at.is(f) {
			return false, fmt.Errorf("it is there already%s and means another unit", owner)
		}
		return false, nil
	}
	p.notef("%s: it was there already%s and is left as it is", f.Path, owner)
	return true, nil
}

// ownerOf is one of several deployments that has a path for its own; nil: none.
func ownerOf(list []*deployment, name string) *deployment {
	for _, d := range list {
		if _, ok := d.has(name); ok {
			return d
		}
	}
	return nil
}

// directory plans a directory where it is missing. It is a deployment's own, to
// be removed in the end, where it is missing or was made for others that are
// installed.
func (p *planner) directory(dir string, wanted bool) error {
	if have, ok := p.files[dir]; ok {
		if have.Kind != Directory {
			return fmt.Errorf("%s: the image wants a %s and a directory there", dir, have.Kind)
		}
		return nil
	}
	f := File{Path: dir, Kind: Directory, Mode: 0o755}
	if own, ok := p.dirs[dir]; ok {
		f = own
	}
	if p.opts.User {
		f.UID, f.GID = 0, 0
	}
	st, err := p.root.Stat(dir)
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := p.root.Lstat(dir); err == nil {
			return fmt.Errorf("%s: the host has a link there that leads nowhere, and a directory is wanted", dir)
		}
		p.files[dir] = f
		return nil
	}
	if err != nil {
		return err
	}
	if st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return fmt.Errorf("%s: it is no directory on the host", dir)
	}
	if p.madeBefore(dir) {
		p.files[dir] = f
	}
	return nil
}

func (p *planner) madeBefore(dir string) bool {
	return slices.ContainsFunc(append([]*deployment{p.previous}, p.others...), func(d *deployment) bool {
		f, ok := d.has(dir)
		return ok && f.Kind == Directory
	})
}

// passing notes directories that others will make for the service: they go with
// it where they are empty then.
func (p *planner) passing(dir string) {
	for _, dir := range append(parents(dir), dir) {
		_, err := p.root.Stat(dir)
		missing := errors.Is(err, fs.ErrNotExist)
		if _, planned := p.files[dir]; !planned && missing && !slices.Contains(p.d.Leftover, dir) {
			p.d.Leftover = append(p.d.Leftover, dir)
		}
	}
}

// leftover are directories that are removed in the end where they are empty,
// beside those of the plan: an earlier version made them.
func (p *planner) leftover() []string {
	out := p.d.Leftover
	if p.previous != nil {
		out = append(out, p.previous.Leftover...)
		for _, f := range p.previous.Files {
			if f.Kind == Directory && !f.Foreign {
				out = append(out, f.Path)
			}
		}
	}
	slices.Sort(out)
	out = slices.Compact(out)
	return slices.DeleteFunc(out, func(dir string) bool { _, ok := p.files[dir]; return ok })
}
