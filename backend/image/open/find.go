package open

import (
	"archive/tar"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/native/ocidir"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/decompress"
)

// Kind is a format that an image lies in.
type Kind string

// The kinds.
const (
	OCIArchive    Kind = "oci-archive" // what TARGET oci and TARGET system make
	OCILayout     Kind = "oci-layout"
	DockerArchive Kind = "docker-archive"
	Registry      Kind = "registry"
	ACI           Kind = "aci"
	Tar           Kind = "tar" // of a bare root file system
	Dir           Kind = "directory"
)

// Place is where an image lies.
type Place struct {
	Ref  string // as it was given
	Kind Kind
	// Directory is absolute, and Name a file in it; of a layout perhaps with
	// ":tag" or "@digest" behind it. Of a registry's image there is a Name
	// alone, the reference.
	Directory, Name string
}

// File is the path of what the image lies in; it means nothing of a registry's.
func (p Place) File() string { return filepath.Join(p.Directory, p.Name) }

// transports are the words that may stand before an image, as skopeo has them.
var transports = []struct {
	prefix string
	kind   Kind
}{
	{"oci:", OCILayout}, {"oci-layout:", OCILayout}, {"oci-archive:", OCIArchive},
	{"docker-archive:", DockerArchive}, {"docker-image:", Registry}, {"docker:", Registry}, {"dir:", Dir},
}

// Find finds out what ref names: a file or a directory, by what is in it; a
// layout with ":tag" or "@digest" behind it; or a reference with a registry's
// host. A word such as "oci:" or "docker://" before it says which is meant.
func Find(ref string) (Place, error) {
	for _, t := range transports {
		if rest, ok := strings.CutPrefix(ref, t.prefix); ok {
			return findKind(ref, strings.TrimPrefix(rest, "//"), t.kind)
		}
	}
	full, err := filepath.Abs(ref)
	if err != nil {
		return Place{}, err
	}
	st, err := os.Stat(full)
	p := Place{Ref: ref, Directory: filepath.Dir(full), Name: filepath.Base(full)}
	switch {
	case ref == "" || err != nil:
		return findAbsent(p)
	case st.IsDir() && isLayout(full):
		p.Kind = OCILayout
	case st.IsDir():
		p.Kind = Dir
	case !st.Mode().IsRegular():
		return p, fmt.Errorf("%s: neither a file nor a directory", ref)
	default:
		p.Kind, err = kindOf(p)
		if err != nil {
			err = fmt.Errorf("%s: read: %w", ref, err)
		}
	}
	return p, err
}

func findKind(ref, rest string, kind Kind) (Place, error) {
	if kind == Registry {
		return Place{Ref: ref, Kind: kind, Name: rest}, nil
	}
	p, err := Find(rest)
	p.Ref = ref
	if err == nil && p.Kind != kind {
		err = fmt.Errorf("%s: it is no %s, but of the kind %s", ref, kind, p.Kind)
	}
	return p, err
}

// findAbsent says what a name means that no file has.
func findAbsent(p Place) (Place, error) {
	if layout, ok := layoutOf(p.File()); ok && isLayout(layout) {
		p.Kind = OCILayout
		return p, nil
	}
	if hasHost(p.Ref) {
		return Place{Ref: p.Ref, Kind: Registry, Name: p.Ref}, nil
	}
	return p, fmt.Errorf("%s: no such image; give the path of an archive, a layout or a directory, HOST/NAME:TAG of a registry, or docker://NAME", p.Ref)
}

// hasHost is true for a name that begins with a registry's host, as docker
// tells them from others, and does not end as a file's.
func hasHost(name string) bool {
	host, rest, ok := strings.Cut(name, "/")
	if slices.Contains([]string{".tar", ".aci", ".gz", ".xz", ".zst"}, path.Ext(name)) {
		return false
	}
	return ok && rest != "" && host != "." && host != ".." && (host == "localhost" || strings.ContainsAny(host, ".:"))
}

// layoutOf takes a tag or a digest off a path.
func layoutOf(ref string) (string, bool) {
	dir, name := filepath.Split(ref)
	if at := strings.IndexByte(name, '@'); at >= 0 {
		return dir + name[:at], true
	}
	at := strings.LastIndexByte(name, ':')
	return dir + name[:max(at, 0)], at >= 0
}

func isLayout(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "index.json"))
	return err == nil
}

// kindOf looks into a file.
func kindOf(p Place) (Kind, error) {
	kind, err := ocidir.Kind(changeset.New(p.Directory), p.Name)
	switch {
	case err != nil:
		return "", err
	case kind == ir.OCIArchive:
		return OCIArchive, nil
	case kind == ir.DockerArchive:
		return DockerArchive, nil
	}
	f, err := os.Open(p.File())
	if err != nil {
		return "", err
	}
	defer f.Close()
	return single(f)
}

// errPacked is an archive that nothing can be looked for in.
var errPacked = errors.New("it is an archive of an image that was compressed as a whole; decompress it first")

var errNoTar = errors.New("it is no image: no tar, compressed or not")

// single tells an App Container image from a root file system by the names at
// the top of a tar: there are manifest and rootfs alone.
func single(f io.Reader) (Kind, error) {
	plain, err := decompress.Reader(f)
	if err != nil {
		return "", err
	}
	defer plain.Close()
	tr, manifest := tar.NewReader(plain), false
	for n := 0; ; n++ {
		h, err := tr.Next()
		if err == io.EOF && manifest {
			return ACI, nil
		}
		if err == io.EOF {
			return Tar, nil
		}
		if err != nil && n == 0 {
			return "", errNoTar
		}
		if err != nil {
			return "", fmt.Errorf("tar: %w", err)
		}
		top, _, _ := strings.Cut(path.Clean("/" + h.Name)[1:], "/")
		switch top {
		case "manifest":
			manifest = h.Typeflag == tar.TypeReg
		case "rootfs":
			if manifest { // that is enough; a manifest behind it needs the whole
				return ACI, nil
			}
		case "":
		case "oci-layout", "index.json", "manifest.json", "blobs":
			return "", errPacked
		default:
			return Tar, nil
		}
	}
}
