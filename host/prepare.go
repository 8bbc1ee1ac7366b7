package host

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"time"

	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// wanted is what a deployment is made of.
type wanted struct {
	name     string
	slot     string
	runtime  string // given; "": the host's
	set      map[string]string
	previous *deployment // nil: none
}

// prepare makes a deployment aside, as .NAME.new, whole but for its place.
func (s *session) prepare(ctx context.Context, img *open.Image, w wanted) (d *deployment, err error) {
	fresh := freshName(w.name)
	if err := s.remove(fresh); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.remove(fresh))
		}
	}()
	if err := os.Mkdir(s.at(fresh), 0o755); err != nil {
		return nil, err
	}
	d = &deployment{dir: s.at(fresh), slot: w.slot, Info: Info{
		Version: 1, ID: rand.Text(), Name: w.name, Image: calledBy(img), Reference: referenceOf(img), Digest: string(img.Digest), Label: img.Config.Labels["version"],
		Installed: time.Now().UTC().Truncate(time.Second), Runtime: w.runtime, Chosen: w.runtime != "", Set: w.set,
	}}
	if d.Set == nil {
		d.Set = map[string]string{}
	}
	if err := s.checkout(ctx, img, filepath.Join(d.dir, "rootfs")); err != nil {
		return nil, err
	}
	if err := s.fill(ctx, img.Config, d, w.previous); err != nil {
		return nil, fmt.Errorf("%s: %w", w.name, err)
	}
	data, err := encode(d.Info)
	if err != nil {
		return nil, err
	}
	if err := writeSynced(filepath.Join(d.dir, "info.json"), data, 0o600); err != nil {
		return nil, err
	}
	return d, flush(d.dir)
}

// fill renders templates beside the root file system, and plans what becomes of
// the host.
func (s *session) fill(ctx context.Context, config *ir.Image, d *deployment, previous *deployment) error {
	texts, err := textsOf(d, config, s.opts.Note)
	if err != nil {
		return err
	}
	var m manifest
	if text, ok := texts["manifest.json"]; ok {
		if m, err = parseManifest([]byte(text)); err != nil {
			return err
		}
	}
	d.Service = !m.NoService
	if err := s.chooseRuntime(d); err != nil {
		return err
	}
	if err := s.valuesOf(ctx, d, m, texts["service.template"], previous); err != nil {
		return err
	}
	out, err := s.render(d, m, texts)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(out)) {
		if err := writeSynced(filepath.Join(d.dir, name), []byte(out[name]), 0o644); err != nil {
			return err
		}
	}
	if err := s.plan(d, m, out, previous); err != nil {
		return err
	}
	if !d.Service {
		return s.onlyExports(d)
	}
	return nil
}

func (s *session) chooseRuntime(d *deployment) (err error) {
	if d.Runtime, err = s.runtime(d.Runtime); err != nil || d.Runtime != "" {
		return err
	}
	if s.here() && d.Service {
		return errors.New("no container runtime is on this machine; install runc, or name one: --runtime PATH")
	}
	d.Runtime = runtimes[0]
	if d.Service {
		s.notef("the root has no container runtime; its service will want %s there", d.Runtime)
	}
	return nil
}

// onlyExports empties a root file system that nothing runs in, but for what goes
// to the host.
func (s *session) onlyExports(d *deployment) error {
	dir := filepath.Join(d.dir, "rootfs")
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.Name() == path.Base(exports) {
			continue
		}
		if err := os.RemoveAll(filepath.Join(dir, e.Name())); err != nil {
			return err
		}
	}
	return nil
}
