package host

import (
	"context"
	"errors"
	"fmt"
	"maps"
)

// Request is an image that is to be installed, or to take the place of another.
type Request struct {
	Name    string // "": the image's
	Image   string // of an update "": the one that was installed
	Set     map[string]string
	Runtime string // the container runtime's path; "": the host's
	Start   bool   // the service, at once
	Force   bool   // of an update: where the host has that version already, too
}

// Done is what an installation or an update came to.
type Done struct {
	Info
	Changed bool // false: the host has it already
}

// Install installs an image under a name that is free.
func (h *Host) Install(ctx context.Context, r Request) (done Done, err error) {
	img, err := h.openImage(ctx, r.Image)
	if err != nil {
		return done, err
	}
	defer func() { err = errors.Join(err, img.Close()) }()
	if r.Name == "" {
		if r.Name = nameOf(img); r.Name == "" {
			return done, fmt.Errorf("%s: no name can be made of it; give one: --name NAME", r.Image)
		}
	}
	if err := CheckName(r.Name); err != nil {
		return done, err
	}
	s, err := h.begin(ctx, "install", r.Name)
	if err != nil {
		return done, err
	}
	defer func() { err = s.named(err); s.end() }()
	if slot, err := s.slot(r.Name); err != nil || slot != "" {
		return done, errors.Join(err, taken{r.Name})
	}
	if r.Start && s.sysd == nil {
		return done, fmt.Errorf("--start: %w", errNoSystemd)
	}
	d, err := s.prepare(ctx, img, wanted{name: r.Name, slot: "0", runtime: r.Runtime, set: maps.Clone(r.Set)})
	if err != nil {
		return done, err
	}
	j := &journal{Operation: "install", Name: r.Name, To: "0", ID: d.ID, Fresh: true, Enabled: true, Start: r.Start && d.Service}
	return Done{d.Info, true}, s.change(ctx, j, nil, d)
}

// taken is a name that is installed already.
type taken struct{ name string }

// Error implements error.
func (t taken) Error() string { return t.name + ": it is installed already" }

// Hint says what to do.
func (t taken) Hint() string {
	return "sysbuild update " + t.name + " IMAGE puts another version there; --name installs it once more"
}
