package host

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// Info is what a deployment is: info.json in its directory.
type Info struct {
	Version   int               `json:"version"` // of this form: 1
	ID        string            `json:"id"`      // of this deployment, like no other's
	Name      string            `json:"name"`
	Image     string            `json:"image"`     // as people call it
	Reference string            `json:"reference"` // as an update finds it again
	Digest    string            `json:"digest"`    // of its manifest
	Label     string            `json:"label,omitempty"`
	Installed time.Time         `json:"installed"`
	Runtime   string            `json:"runtime"`
	Chosen    bool              `json:"chosen,omitempty"` // the runtime was given
	Set       map[string]string `json:"set"`              // values that were given
	Values    map[string]string `json:"values"`           // all that templates were rendered with
	Service   bool              `json:"service"`
	Files     []File            `json:"files"` // by path
	// Leftover are directories that an earlier version made and that had
	// something in them when it went.
	Leftover []string `json:"leftover,omitempty"`
}

// Kind says what a File is.
type Kind string

// The kinds. A unit and its neighbours are files too, and the links that enable
// a unit are symbolic links, but who finds one in the way is told.
const (
	Regular   Kind = "file"
	Directory Kind = "directory"
	Symlink   Kind = "symlink"
	Unit      Kind = "unit"
	Tmpfiles  Kind = "tmpfiles"
	Enabling  Kind = "enabling"
)

// File is one thing that a deployment has on the host.
type File struct {
	Path     string `json:"path"` // in the root
	Kind     Kind   `json:"kind"`
	Digest   string `json:"digest,omitempty"` // SHA-256 of a file's contents, in hexadecimal digits
	Target   string `json:"target,omitempty"` // what a link says
	Mode     uint32 `json:"mode,omitempty"`   // permissions
	UID      int    `json:"uid,omitempty"`
	GID      int    `json:"gid,omitempty"`
	Source   string `json:"source,omitempty"` // below the deployment
	Template bool   `json:"template,omitempty"`
	// Foreign was there before, and is not touched.
	Foreign bool `json:"foreign,omitempty"`
}

func (k Kind) isLink() bool { return k == Symlink || k == Enabling }
func (k Kind) isFile() bool { return k == Regular || k == Unit || k == Tmpfiles }

// deployment is one version of a name, on the disk.
type deployment struct {
	dir  string // for the process's own calls
	slot string // "0" or "1"
	Info
}

// maxInfo bounds info.json and journals, in bytes.
const maxInfo = 64 << 20

// readInfo reads the deployment in a directory.
func readInfo(dir, slot string) (*deployment, error) {
	d := &deployment{dir: dir, slot: slot}
	if err := readJSON(filepath.Join(dir, "info.json"), &d.Info); err != nil {
		return nil, err
	}
	if d.Version != 1 {
		return nil, fmt.Errorf("%s: info.json is of version %d, and 1 is known: a newer sysbuild made it", filepath.Base(dir), d.Version)
	}
	return d, nil
}

func readJSON(name string, v any) error {
	st, err := os.Stat(name)
	if err != nil {
		return err
	}
	if st.Size() > maxInfo {
		return fmt.Errorf("%s: %d bytes, and %d are the most", name, st.Size(), maxInfo)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, v); err != nil {
		return fmt.Errorf("%s: %w", filepath.Base(name), err)
	}
	return nil
}

// encode is JSON for people to read.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	return b.Bytes(), err
}

// has finds a path among a deployment's own files. d may be nil.
func (d *deployment) has(name string) (File, bool) {
	if d == nil {
		return File{}, false
	}
	for _, f := range d.Files {
		if f.Path == name && !f.Foreign {
			return f, true
		}
	}
	return File{}, false
}
