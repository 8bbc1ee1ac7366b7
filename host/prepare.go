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
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/template"
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

// texts are the files of /exports by name; those that the image lacks are made as
// TARGET system makes them.
func textsOf(d *deployment, config *ir.Image, note func(string)) (map[string]string, error) {
	tree := changeset.New(filepath.Join(d.dir, "rootfs"))
	texts := map[string]string{}
	for _, name := range []string{"manifest.json", "config.json", "config.json.template", "service.template", "tmpfiles.template"} {
		f, st, err := tree.Open(exports + "/" + name)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		f.Close()
		if st.Size > maxTemplate {
			return nil, fmt.Errorf("%s/%s: %d bytes, and %d are the most", exports, name, st.Size, maxTemplate)
		}
		data, err := tree.ReadFile(exports + "/" + name)
		if err != nil {
			return nil, err
		}
		texts[name] = string(data)
	}
	sys := &ir.System{}
	if text, ok := texts["manifest.json"]; ok {
		m, err := parseManifest([]byte(text))
		if err != nil {
			return nil, err
		}
		sys.NoService = m.NoService
	}
	made, err := image.SystemFiles(&ir.Target{Image: config, System: sys}, tree, nil)
	if err != nil {
		return nil, err
	}
	for _, f := range made {
		if _, ok := texts[f.Name]; !ok {
			texts[f.Name] = f.Data
		}
	}
	if _, err := tree.Lstat(exports); errors.Is(err, os.ErrNotExist) {
		note("the image has no " + exports + ": its service is made of its configuration")
	}
	return texts, nil
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

// render gives the files of a deployment by name.
func (s *session) render(d *deployment, m manifest, texts map[string]string) (map[string]string, error) {
	out := map[string]string{}
	bad := &template.Error{}
	put := func(from, to string) error {
		text, ok := texts[from]
		if !ok {
			return nil
		}
		var err error
		var e *template.Error
		if out[to], err = template.Render(text, d.Values); errors.As(err, &e) && len(e.Places) == 0 {
			bad.Missing = append(bad.Missing, e.Missing...)
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s/%s: %w", exports, from, err)
		}
		return nil
	}
	unit, tmpfiles := d.Name+".service", "tmpfiles-"+d.Name+".conf"
	files := [][2]string{{"config.json.template", "config.json"}, {"tmpfiles.template", tmpfiles}}
	if d.Service {
		files = append(files, [2]string{"service.template", unit})
	}
	for _, f := range files {
		if err := put(f[0], f[1]); err != nil {
			return nil, err
		}
	}
	if text, ok := texts["config.json"]; ok {
		out["config.json"] = text
	}
	if len(bad.Missing) > 0 {
		slices.Sort(bad.Missing)
		bad.Missing = slices.Compact(bad.Missing)
		return nil, missingError{bad}
	}
	if err := s.checkSet(d, m, texts); err != nil {
		return nil, err
	}
	return out, s.runnable(d, out, tmpfiles)
}

// missingError is of variables that who installs must give.
type missingError struct{ template *template.Error }

// Error implements error.
func (m missingError) Error() string { return m.template.Error() }

// Hint says what to do.
func (m missingError) Hint() string {
	return "the image has no default for them; give --set " + strings.Join(m.template.Missing, "=VALUE --set ") + "=VALUE"
}

// checkSet tells of given values that nothing asks for.
func (s *session) checkSet(d *deployment, m manifest, texts map[string]string) error {
	for _, name := range slices.Sorted(maps.Keys(d.Set)) {
		if err := CheckSet(name); err != nil {
			return fmt.Errorf("--set: %w", err)
		}
		used := strings.Contains(strings.Join(slices.Collect(maps.Values(texts)), "\n"), name)
		for _, to := range m.Renames {
			used = used || strings.Contains(to, name)
		}
		if _, known := m.Defaults[name]; !known && !used && len(m.Templates) == 0 {
			s.notef("--set %s: no template of the image names it", name)
		}
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
