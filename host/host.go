// Package host installs system images on a host: this machine, or one whose root
// file system lies in a directory. An image becomes a deployment, a directory with
// its root file system, its container's configuration and its unit; files of the
// image are put on the host; systemd runs it. Two deployments of one name take
// turns, so that an update can be taken back.
//
// What it promises: every change of the host is prepared aside, written down in a
// journal, and made by renames. Whoever comes after a crash finds the journal and
// takes the change back, so that the host has one version whole. Files that the
// administrator has changed are kept, and named. What an image says is hostile: no
// path leads out of the root, digests hold before anything is done. In a root that
// is not this machine's nothing is run. It builds no images.
package host

import (
	"errors"
	"fmt"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"time"

	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// Options are what a Host is opened with.
type Options struct {
	Root     string           // the root file system; "" or "/": this machine's
	User     bool             // for the user who asks, with the user's own systemd
	Registry *registry.Client // nil: images of registries are refused
	Note     func(string)     // hears what people should know; nil: nobody
	// Settle is how long a service that was started must stay up before the
	// change counts as done; 0: 3 seconds.
	Settle time.Duration
}

// Host is where images are installed. Its methods are not called at the same
// time; other processes may use the same host.
type Host struct {
	opts  Options
	place place
	root  *inroot.Root
	sysd  *systemd // nil: nothing is told to systemd
	step  func()   // called before each change of the disk: tests end the process there
}

// Open opens a host. It changes nothing.
func Open(o Options) (*Host, error) {
	if o.Root == "" {
		o.Root = "/"
	}
	if o.Note == nil {
		o.Note = func(string) {}
	}
	if o.Settle <= 0 {
		o.Settle = 3 * time.Second
	}
	root, err := filepath.Abs(o.Root)
	if err != nil {
		return nil, err
	}
	o.Root = root
	if o.User && root != "/" {
		return nil, errors.New("a user's services are installed on this machine, not in another root: leave --root or --user out")
	}
	if o.User && os.Geteuid() == 0 {
		return nil, errors.New("--user is for users; the super-user installs for the whole machine: leave it out")
	}
	h := &Host{opts: o, place: systemPlace(), step: func() {}}
	if o.User {
		if h.place, err = userPlace(os.Getenv); err != nil {
			return nil, err
		}
	}
	if h.root, err = inroot.Open(root); err != nil {
		return nil, err
	}
	if root == "/" {
		h.sysd = booted(o.User, h.place.run)
	}
	return h, nil
}

// Close closes the host.
func (h *Host) Close() error { return h.root.Close() }

// here is true for this machine's own root.
func (h *Host) here() bool { return h.opts.Root == "/" }

func (h *Host) notef(format string, args ...any) { h.opts.Note(fmt.Sprintf(format, args...)) }

// place says where things are. All paths are absolute in the root.
type place struct {
	base             string   // the deployments
	units            string   // of systemd
	otherUnits       []string // where units of that name lie that ours goes before: systemd.unit(5)
	tmpfiles         string   // tmpfiles.d(5)
	run, conf, state string   // the variables of these names
}

func systemPlace() place {
	return place{
		base: "/var/lib/containers/sysbuild", units: "/etc/systemd/system", tmpfiles: "/etc/tmpfiles.d",
		run: "/run", conf: "/etc", state: "/var/lib",
		otherUnits: []string{"/run/systemd/system", "/run/systemd/transient", "/usr/local/lib/systemd/system", "/usr/lib/systemd/system", "/lib/systemd/system"},
	}
}

// userPlace is that of a user: file-hierarchy(7) and atomic(1).
func userPlace(getenv func(string) string) (place, error) {
	home := getenv("HOME")
	if home == "" {
		if u, err := user.Current(); err == nil {
			home = u.HomeDir
		}
	}
	if !filepath.IsAbs(home) {
		return place{}, errors.New("HOME names no directory")
	}
	or := func(name, fallback string) string {
		if v := getenv(name); filepath.IsAbs(v) {
			return filepath.Clean(v)
		}
		return fallback
	}
	conf, data := or("XDG_CONFIG_HOME", home+"/.config"), or("XDG_DATA_HOME", home+"/.local/share")
	return place{
		base: data + "/containers/sysbuild", units: conf + "/systemd/user", tmpfiles: conf + "/user-tmpfiles.d",
		run: or("XDG_RUNTIME_DIR", "/run/user/"+strconv.Itoa(os.Getuid())), conf: conf, state: home + "/.data",
		otherUnits: []string{"/etc/systemd/user", "/usr/local/lib/systemd/user", "/usr/lib/systemd/user"},
	}, nil
}
