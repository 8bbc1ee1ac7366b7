package host

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/template"
)

// textsOf gives the files of /exports by name; those that the image lacks are made
// as TARGET system makes them.
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
	st, err := tree.Lstat(exports)
	switch {
	case errors.Is(err, os.ErrNotExist):
		note("the image has no " + exports + ": its service is made of its configuration")
	case err != nil:
		return nil, err
	case st.Mode&unix.S_IFMT != unix.S_IFDIR:
		return nil, fmt.Errorf("%s is no directory in the image", exports)
	}
	return texts, nil
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
