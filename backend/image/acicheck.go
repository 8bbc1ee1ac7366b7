package image

import (
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"

	"github.com/appc/spec/schema"
	"github.com/appc/spec/schema/types"

	"github.com/sysbuild/sysbuild/lang/pattern"
)

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// The grammars of the specification; the schema's own are laxer.
var (
	acIdentifier = pattern.New(`^[a-z0-9]+([-._~/][a-z0-9]+)*$`)
	acName       = pattern.New(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	imageID      = pattern.New(`^sha512-[0-9a-f]{128}$`)
)

// checkManifest wants of a manifest what the schema lets pass and runtimes
// stumble over, or the specification forbids.
func checkManifest(m *schema.ImageManifest) error {
	for _, check := range []func(*schema.ImageManifest) error{
		checkIdentifiers, checkLabels, checkDependencies, checkWhitelist, checkApp,
	} {
		if err := check(m); err != nil {
			return err
		}
	}
	return nil
}

func checkIdentifiers(m *schema.ImageManifest) error {
	named := map[string][]types.ACIdentifier{"name": {m.Name}}
	for _, l := range m.Labels {
		named["label"] = append(named["label"], l.Name)
	}
	for _, a := range m.Annotations {
		named["annotation"] = append(named["annotation"], a.Name)
	}
	for _, d := range m.Dependencies {
		named["dependency"] = append(named["dependency"], d.ImageName)
		for _, l := range d.Labels {
			named["dependency's label"] = append(named["dependency's label"], l.Name)
		}
	}
	for _, what := range sorted(named) {
		for _, name := range named[what] {
			if err := identifier(what, string(name)); err != nil {
				return err
			}
		}
	}
	return nil
}

// identifier wants an AC Identifier Type.
func identifier(what, name string) error {
	if acIdentifier.MatchString(name) {
		return nil
	}
	return fmt.Errorf("%s %q: it must be small letters and digits with single - . _ ~ / between them", what, name)
}

func checkLabels(m *schema.ImageManifest) error {
	for _, name := range []string{"version", "os", "arch"} {
		if value, _ := m.GetLabel(name); value == "" {
			err := fmt.Errorf("label %s: the image has none", name)
			return hinted{err, "write TARGET aci NAME:VERSION, or LABEL version=VERSION; os and arch are the platform's"}
		}
	}
	return nil
}

func checkDependencies(m *schema.ImageManifest) error {
	for _, d := range m.Dependencies {
		if d.ImageID != nil && !imageID.MatchString(d.ImageID.String()) {
			return fmt.Errorf("dependency %q: the imageID %q is not sha512- and 128 hexadecimal digits", d.ImageName, d.ImageID)
		}
	}
	return nil
}

func checkWhitelist(m *schema.ImageManifest) error {
	for _, p := range m.PathWhitelist {
		if !plainPath(p) {
			return fmt.Errorf("path-whitelist %q: it is no absolute path, or not the shortest form of one", p)
		}
	}
	return nil
}

func plainPath(p string) bool { return path.IsAbs(p) && path.Clean(p) == p }

func checkApp(m *schema.ImageManifest) error {
	if m.App == nil {
		return nil
	}
	mounts, paths, ports := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, p := range m.App.MountPoints {
		if err := errors.Join(onlyOnce("mount point", string(p.Name), mounts), onlyOnce("mount point", p.Path, paths)); err != nil {
			return err
		}
		if !acName.MatchString(string(p.Name)) || !plainPath(p.Path) {
			return fmt.Errorf("mount point %q: a name of small letters, digits and single -, and an absolute path are wanted", p.Name)
		}
	}
	for _, p := range m.App.Ports {
		if err := onlyOnce("port", string(p.Name), ports); err != nil {
			return err
		}
		if !acName.MatchString(string(p.Name)) || p.Protocol == "" {
			return fmt.Errorf("port %q: a name of small letters, digits and single -, and a protocol are wanted", p.Name)
		}
	}
	for _, h := range m.App.EventHandlers {
		if len(h.Exec) == 0 || h.Exec[0] == "" {
			return fmt.Errorf("event handler %q: it runs nothing", h.Name)
		}
	}
	if len(m.App.Exec) > 0 && m.App.Exec[0] == "" {
		return errors.New("exec: its first word is empty")
	}
	return checkIsolators(m.App)
}

func onlyOnce(what, name string, seen map[string]bool) error {
	if seen[name] {
		return fmt.Errorf("%s %q stands twice", what, name)
	}
	seen[name] = true
	return nil
}

// checkIsolators wants each at most once, as the specification does, and either
// the capabilities that stay or those that go.
func checkIsolators(app *types.App) error {
	seen := map[string]bool{}
	for _, i := range app.Isolators {
		if err := onlyOnce("isolator", string(i.Name), seen); err != nil {
			return err
		}
	}
	if seen[types.LinuxCapabilitiesRetainSetName] && seen[types.LinuxCapabilitiesRevokeSetName] {
		return errors.New("isolator: capabilities that stay and those that go cannot both be said")
	}
	return nil
}
