package host

import (
	"fmt"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/backend/registry"
)

// nameForm is what a container runtime, systemd and a shell all take as a name.
var nameForm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$`)

// CheckName says why nothing can be installed under a name; nil where it can.
func CheckName(name string) error {
	switch {
	case !nameForm.MatchString(name):
		return fmt.Errorf("%q is no name: letters, digits and _ . - are taken, 64 at most, a letter or digit first", name)
	case strings.HasSuffix(name, ".0"), strings.HasSuffix(name, ".1"):
		return fmt.Errorf("%q is no name: .0 and .1 at its end tell two versions apart", name)
	}
	return nil
}

// nameOf is the name that an image is installed under where none is given: its
// label name, its repository, or its file's name.
func nameOf(img *open.Image) string {
	candidates := []string{path.Base(img.Config.Labels["name"])}
	if img.Kind == open.Registry {
		candidates = append([]string{path.Base(registry.Name(img.Name))}, candidates...)
	}
	stem, _, _ := strings.Cut(path.Base(img.Name), ":")
	for _, ending := range []string{".tar", ".system", ".oci"} {
		stem = strings.TrimSuffix(stem, ending)
	}
	stem, _, _ = strings.Cut(stem, "_")
	for _, name := range append(candidates, stem) {
		if name != "." && CheckName(name) == nil {
			return name
		}
	}
	return ""
}

// referenceOf is how an update finds an image again, from any directory.
func referenceOf(img *open.Image) string {
	if img.Kind == open.Registry {
		return "docker://" + img.Name
	}
	return string(img.Kind) + ":" + filepath.Join(img.Directory, img.Name)
}

// calledBy is what people call an image.
func calledBy(img *open.Image) string {
	switch {
	case img.Kind == open.Registry:
		return img.Name
	case len(img.Names) > 0:
		return strings.TrimPrefix(img.Names[0], "docker.io/library/")
	}
	return filepath.Join(img.Directory, img.Name)
}
