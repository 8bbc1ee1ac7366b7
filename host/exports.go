package host

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/lang/template"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// Limits of what an image has for its host.
const (
	maxFiles    = 100_000
	maxTemplate = 4 << 20 // bytes of a file that is rendered
)

// exported is what a deployment puts on the host.
type exported struct {
	*deployment
	manifest
	root    *inroot.Root
	renames map[string]string // with their values
	files   []File            // files, links and empty directories
	dirs    map[string]File   // all directories, by where they come to stand
}

// exportedBy walks /exports/hostfs, following no link.
func exportedBy(d *deployment, m manifest) (*exported, error) {
	renames, err := m.renames(d.Values)
	if err != nil {
		return nil, err
	}
	root, err := inroot.Open(d.dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	x := &exported{deployment: d, manifest: m, root: root, renames: renames, dirs: map[string]File{}}
	if err := x.walk(""); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	slices.SortFunc(x.files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	for i := 1; i < len(x.files); i++ {
		if x.files[i].Path == x.files[i-1].Path {
			return nil, fmt.Errorf("two files of the image come to stand at %s: %s and %s", x.files[i].Path, x.files[i-1].Source, x.files[i].Source)
		}
	}
	return x, nil
}

// walk takes in a directory of hostfs: "" or "/etc".
func (x *exported) walk(name string) error {
	st, err := x.root.Lstat("rootfs" + hostfs + name)
	if err != nil {
		return err
	}
	if st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return x.take(name, st)
	}
	entries, err := x.root.ReadDir("rootfs" + hostfs + name)
	if err != nil {
		return err
	}
	if name != "" {
		f := x.file(name, Directory, st)
		x.dirs[f.Path] = f
		if len(entries) == 0 {
			x.files = append(x.files, f)
		}
	}
	for _, e := range entries {
		if !utf8.ValidString(e.Name()) {
			return fmt.Errorf("%s: a name for the host is not UTF-8: %q", hostfs+name, e.Name())
		}
		if err := x.walk(name + "/" + e.Name()); err != nil {
			return err
		}
	}
	return nil
}

func (x *exported) file(name string, kind Kind, st unix.Stat_t) File {
	return File{
		Path: renamed(name, x.renames), Kind: kind, Mode: st.Mode & 0o777, UID: int(st.Uid), GID: int(st.Gid),
		Source: "rootfs" + hostfs + name,
	}
}

// take takes in a file or a link.
func (x *exported) take(name string, st unix.Stat_t) (err error) {
	if len(x.files) >= maxFiles {
		return fmt.Errorf("the image has more than %d files for the host", maxFiles)
	}
	switch {
	case name == "":
		return fmt.Errorf("%s is no directory in the image", hostfs)
	case st.Mode&unix.S_IFMT == unix.S_IFREG && st.Mode&0o6000 != 0:
		return fmt.Errorf("%s: a program that runs with its owner's rights (setuid, setgid) is not put on a host", hostfs+name)
	case st.Mode&unix.S_IFMT == unix.S_IFREG:
		f := x.file(name, Regular, st)
		f.Template = x.isTemplate(name, f.Path, x.Values)
		if f.Digest, err = x.digest(x.root, f); err != nil {
			return fmt.Errorf("%s: %w", hostfs+name, err)
		}
		x.files = append(x.files, f)
	case st.Mode&unix.S_IFMT == unix.S_IFLNK:
		f := x.file(name, Symlink, st)
		f.Mode = 0
		if f.Target, err = x.root.Readlink(f.Source); err == nil && !utf8.ValidString(f.Target) {
			err = fmt.Errorf("%s: what the link says is not UTF-8: %q", hostfs+name, f.Target)
		}
		if err != nil {
			return err
		}
		x.files = append(x.files, f)
	default:
		return fmt.Errorf("%s: a device, a pipe or a socket is not put on a host", hostfs+name)
	}
	return nil
}

// content opens what a file of a deployment is on the host.
func (d *deployment) content(root *inroot.Root, f File) (io.ReadCloser, error) {
	if !f.Template {
		return root.OpenFile(f.Source, os.O_RDONLY|unix.O_NOFOLLOW, 0)
	}
	text, err := root.ReadFile(f.Source, maxTemplate)
	if err != nil {
		return nil, err
	}
	out, err := template.Render(string(text), d.Values)
	if err != nil {
		return nil, err
	}
	return io.NopCloser(strings.NewReader(out)), nil
}

func (d *deployment) digest(root *inroot.Root, f File) (string, error) {
	r, err := d.content(root, f)
	if err != nil {
		return "", err
	}
	defer r.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, r); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// parents are the directories above a path, the highest first.
func parents(name string) []string {
	var out []string
	for dir := path.Dir(name); dir != "/"; dir = path.Dir(dir) {
		out = append(out, dir)
	}
	slices.Reverse(out)
	return out
}
