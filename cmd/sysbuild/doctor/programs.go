package doctor

import (
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// programs are those that some flags and commands start: any one of each row.
var programs = []struct {
	names   []string
	purpose string
	hint    string
}{
	{[]string{"docker"}, "build --load docker", "install docker where that is wanted"},
	{[]string{"podman"}, "build --load podman", "install podman where that is wanted"},
	{[]string{"runc", "crun"}, "sysbuild install: the services of system images", "install runc or crun on a host for system images"},
	{[]string{"systemctl"}, "sysbuild install: the services of system images", "only --root installs on a host without systemd"},
	{[]string{"ssh"}, "--builder ssh://HOST", "install an OpenSSH client where that is wanted"},
}

func (o Options) optional() (out []Check) {
	for _, p := range programs {
		c := Check{Group: Optional, Name: strings.Join(p.names, " or "), Status: Missing, Text: "not in PATH; needed by " + p.purpose, Hint: p.hint}
		for _, name := range p.names {
			if path, err := o.LookPath(name); err == nil && c.Status == Missing {
				c.Name, c.Status, c.Text, c.Hint = name, OK, path+", for "+p.purpose, ""
			}
		}
		out = append(out, c)
	}
	return out
}

// maxConfig bounds what is read of docker's configuration, in bytes.
const maxConfig = 1 << 20

// credentials looks at where those of registries are kept: the helper programs
// that docker's configuration names must be there.
func (o Options) credentials() Check {
	c := Check{Group: Machine, Name: "credentials", Status: OK, Text: "no file of docker login: registries are asked without a name"}
	file := filepath.Join(cmp.Or(o.getenv("DOCKER_CONFIG"), filepath.Join(o.getenv("HOME"), ".docker")), "config.json")
	f, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return c
	}
	var config struct {
		CredsStore  string
		CredHelpers map[string]string
		Auths       map[string]json.RawMessage
	}
	if err == nil {
		defer f.Close()
		err = json.NewDecoder(io.LimitReader(f, maxConfig)).Decode(&config)
	}
	if err != nil {
		c.Status, c.Text, c.Hint = Warn, file+": "+message(err), "mend it, or docker logout and login write it anew"
		return c
	}
	helpers := slices.Collect(maps.Values(config.CredHelpers))
	if config.CredsStore != "" {
		helpers = append(helpers, config.CredsStore)
	}
	slices.Sort(helpers)
	for _, h := range slices.Compact(helpers) {
		if _, err := o.LookPath("docker-credential-" + h); err != nil {
			c.Status, c.Text = Warn, file+" names the helper docker-credential-"+printable(h)+", which is not in PATH"
			c.Hint = "install it, or take it out of the file: credentials of its registries are not found"
			return c
		}
	}
	hosts := slices.Sorted(maps.Keys(config.Auths))
	c.Text = file
	if len(hosts) > 0 {
		c.Text += ", for " + printable(strings.Join(hosts, ", "))
	}
	if len(helpers) > 0 {
		c.Text += ", by docker-credential-" + strings.Join(slices.Compact(helpers), ", docker-credential-")
	}
	return c
}
