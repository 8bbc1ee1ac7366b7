package image

import (
	"archive/tar"
	"errors"
	"fmt"
	"path"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Where a system image has what it gives to its host, and below that what it puts
// on its host.
const (
	exportsDir = "exports/"
	hostfs     = exportsDir + "hostfs/"
)

// expected is what the layer of EXPORT must be. A back end may find that out by
// itself, at the line; what it lets pass is found here.
type expected struct {
	tree     ir.Files
	rendered []string        // host paths of files to be rendered
	files    map[string]bool // names in the layer that are files
}

func expectedOf(j *job) expected {
	e := expected{tree: j.result.Tree, files: map[string]bool{}}
	sys := j.target.System
	if sys == nil {
		return e
	}
	e.rendered = sys.Templates
	for _, name := range sys.Files {
		e.files[hostfs+strings.TrimPrefix(name, "/")] = true
	}
	for _, name := range sys.Texts {
		e.files[exportsDir+name] = true
	}
	return e
}

// entry refuses what no installation can put on a host, and what is not where
// EXPORT says.
func (e expected) entry(h *tar.Header) error {
	name := strings.TrimPrefix(path.Clean("/"+h.Name), "/")
	switch {
	case name != "" && !strings.HasPrefix(name+"/", exportsDir):
		return errors.New("EXPORT leads out of /exports, by a symbolic link in the stage's /exports")
	case e.files[name] && h.Typeflag != tar.TypeReg && h.Typeflag != tar.TypeLink:
		return errors.New("EXPORT wants one file here, and this is none; a / behind HOSTPATH takes what is in a directory")
	case !strings.HasPrefix(name+"/", hostfs):
		return nil
	}
	if h.Typeflag == tar.TypeReg && h.Mode&0o6000 != 0 {
		return errors.New("EXPORT file puts no program on the host that runs with its owner's rights (setuid, setgid); leave that to the host's own packages")
	}
	switch h.Typeflag {
	case tar.TypeReg, tar.TypeDir, tar.TypeSymlink, tar.TypeLink:
		return nil
	}
	return errors.New("EXPORT file puts files, directories and symbolic links on the host, and this is a device, a pipe or a socket")
}

// templates wants what is rendered on the host to be a file.
func (e expected) templates() error {
	for _, name := range e.rendered {
		if _, err := e.tree.ReadFile("/" + hostfs + strings.TrimPrefix(name, "/")); err != nil {
			err := fmt.Errorf("EXPORT file --template: %s is no file of the image", name)
			return hinted{err, "name each file; what is in a directory goes there by a line without --template"}
		}
	}
	return nil
}
