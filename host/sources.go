package host

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// missingSources are lines of tmpfiles.d(5) for directories of the host that a
// container mounts and that are not there. A source that is a file in the
// container is left to who knows what belongs into it.
func (s *session) missingSources(d *deployment, config object) string {
	var b strings.Builder
	mounts, _ := config["mounts"].([]any)
	for _, m := range mounts {
		mount, _ := m.(object)
		source, _ := mount["source"].(string)
		destination, _ := mount["destination"].(string)
		if !isBind(mount) || !path.IsAbs(source) || isKernels(source) {
			continue
		}
		if _, err := s.root.Stat(source); !errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if isFile(d, destination) {
			s.wants(source)
			continue
		}
		fmt.Fprintf(&b, "d %s 0700 %d %d - -\n", tmpfilesPath(path.Clean(source)), os.Getuid(), os.Getgid())
	}
	return b.String()
}

// wants tells of a file that nobody makes. Another root may get it as it boots.
func (s *session) wants(source string) {
	if s.here() {
		s.notef("%s is not on the host, and the container wants it: it must be there before the service starts", source)
	}
}

func isBind(mount object) bool {
	kind, _ := mount["type"].(string)
	options, _ := mount["options"].([]any)
	return strings.Contains(kind, "bind") || slices.Contains(options, any("bind")) || slices.Contains(options, any("rbind"))
}

// isKernels is true for what nobody makes.
func isKernels(source string) bool {
	return slices.ContainsFunc([]string{"/dev", "/proc", "/sys"}, func(dir string) bool { return strings.HasPrefix(source+"/", dir+"/") })
}

// isFile is true for a place of a container that is not a directory's, as far as
// the image or its name tells.
func isFile(d *deployment, destination string) bool {
	root, err := inroot.Open(filepath.Join(d.dir, "rootfs"))
	if err == nil {
		defer root.Close()
		if st, err := root.Stat(destination); err == nil {
			return st.Mode&unix.S_IFMT != unix.S_IFDIR
		}
	}
	names := []string{"hosts", "hostname", "resolv.conf", "localtime", "machine-id", "os-release", "passwd", "group", "shadow"}
	base := path.Base(destination)
	return slices.Contains(names, base) || slices.Contains([]string{".sock", ".socket", ".conf", ".pid", ".json"}, path.Ext(base))
}

// tmpfilesPath is a path as tmpfiles.d(5) reads it.
func tmpfilesPath(p string) string {
	p = strings.ReplaceAll(p, "%", "%%")
	if strings.ContainsAny(p, " \t\n\"'\\") {
		return strconv.Quote(p)
	}
	return p
}

// tmpfilesDirs are the directories that a tmpfiles.d(5) text makes and that stay
// when nothing uses them: those without specifiers.
func tmpfilesDirs(text string) []string {
	var out []string
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) < 2 || !strings.ContainsAny(fields[0][:1], "dDvqQ") {
			continue
		}
		name := fields[1]
		if unquoted, err := strconv.Unquote(name); err == nil {
			name = unquoted
		}
		if path.IsAbs(name) && !strings.Contains(strings.ReplaceAll(name, "%%", ""), "%") {
			out = append(out, path.Clean(strings.ReplaceAll(name, "%%", "%")))
		}
	}
	return out
}
