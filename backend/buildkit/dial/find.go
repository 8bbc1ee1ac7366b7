package dial

import (
	"cmp"
	"encoding/json"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Found is a builder of this machine or of the user's.
type Found struct {
	Address string
	TLS     TLS
	By      string // what names it: "BUILDKIT_HOST", a file's path
}

// Find looks for a builder: the one that BUILDKIT_HOST names, a buildkitd of
// the machine or of the user, the one that buildx uses, the docker engine's
// own. Without any, tried says where it looked. A socket that nothing listens
// at is none.
func Find(getenv func(string) string) (found Found, tried []string, ok bool) {
	return find("/run/buildkit/buildkitd.sock", getenv)
}

func find(machines string, getenv func(string) string) (found Found, tried []string, ok bool) {
	if host := getenv("BUILDKIT_HOST"); host != "" {
		return Found{Address: host, By: "BUILDKIT_HOST"}, nil, true
	}
	sockets := []string{machines}
	if dir, _, _ := strings.Cut(getenv("XDG_RUNTIME_DIR"), ":"); dir != "" {
		sockets = append(sockets, filepath.Join(dir, "buildkit/buildkitd.sock"))
	}
	tried = append(tried, "BUILDKIT_HOST, which is not set")
	for _, s := range sockets {
		why := listens("unix", s)
		if why == "" {
			return Found{Address: "unix://" + s, By: "its socket"}, nil, true
		}
		tried = append(tried, s+": "+why)
	}
	dir := buildxDir(getenv)
	if found, why := buildxBuilder(dir, getenv); why == "" {
		return found, nil, true
	} else if why != none {
		tried = append(tried, "buildx: "+why)
	}
	host := cmp.Or(getenv("DOCKER_HOST"), "unix://"+defaultEngine)
	network, at, _ := strings.Cut(host, "://")
	why := listens(network, at)
	if why == "" {
		return Found{Address: engineScheme + "://", By: "the docker engine at " + host}, nil, true
	}
	return Found{}, append(tried, at+": "+why), false
}

// listens is "" where something takes connections, else why not.
func listens(network, address string) string {
	if network != "unix" && network != "tcp" {
		return "it is neither unix:// nor tcp://"
	}
	conn, err := net.DialTimeout(network, address, time.Second)
	if err != nil {
		text := plain(err)
		return text[strings.LastIndex(text, ": ")+2:]
	}
	conn.Close()
	return ""
}

func buildxDir(getenv func(string) string) string {
	if dir := getenv("BUILDX_CONFIG"); dir != "" {
		return dir
	}
	home, _ := os.UserHomeDir()
	return filepath.Join(cmp.Or(getenv("DOCKER_CONFIG"), filepath.Join(home, ".docker")), "buildx")
}

// none is the reason of a buildx that names no builder of its own.
const none = "none"

// instance is a builder of buildx, as far as it can be reached without buildx.
type instance struct {
	Driver string
	Nodes  []struct {
		Name, Endpoint string
		DriverOpts     map[string]string
	}
}

// buildxBuilder is the builder that `docker buildx use` chose; why says why it
// is not to be had.
func buildxBuilder(dir string, getenv func(string) string) (f Found, why string) {
	name := getenv("BUILDX_BUILDER")
	if name == "" {
		var current struct{ Name string }
		if err := readJSON(filepath.Join(dir, "current"), &current); err != nil || current.Name == "" {
			return f, none
		}
		name = current.Name
	}
	f.By = "buildx, whose builder " + name + " it is"
	if filepath.Base(name) != name || name == "default" {
		return f, none // docker's own
	}
	var i instance
	if err := readJSON(filepath.Join(dir, "instances", name), &i); err != nil {
		return f, "builder " + name + ": there is none of this name"
	}
	if len(i.Nodes) != 1 {
		return f, "builder " + name + ": it has several nodes; name one by --builder"
	}
	node := i.Nodes[0]
	switch i.Driver {
	case "remote":
		f.Address = node.Endpoint
		o := node.DriverOpts
		f.TLS = TLS{CA: o["cacert"], Cert: o["cert"], Key: o["key"], ServerName: o["servername"]}
	case "docker-container":
		f.Address = "docker-container://buildx_buildkit_" + node.Name
	default:
		return f, "builder " + name + ": its driver is " + i.Driver
	}
	return f, ""
}

const maxInstance = 1 << 20 // bytes

func readJSON(file string, v any) error {
	r, err := os.Open(file)
	if err != nil {
		return err
	}
	defer r.Close()
	return json.NewDecoder(io.LimitReader(r, maxInstance)).Decode(v)
}
