package image

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	rspec "github.com/opencontainers/runtime-spec/specs-go"
	"github.com/opencontainers/runtime-tools/generate"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// runtimeVersion is that of the OCI runtime specification which every runc since
// 1.0 reads.
const runtimeVersion = "1.0.2"

// config is config.json.template: the OCI runtime configuration of the service.
func (g *exports) config(who account) (*Template, error) {
	const name = "config.json.template"
	given, err := g.given(name, len(g.sys.Config) > 0)
	if err != nil {
		return nil, err
	}
	whole, err := g.has("config.json")
	if err != nil {
		return nil, err
	}
	alone, err := g.unitAlone()
	if err != nil {
		return nil, err
	}
	switch {
	case whole && (given || len(g.sys.Config) > 0):
		return nil, errors.New("/exports/config.json stands beside EXPORT config, and would be taken instead of it; leave one of them out")
	case given || whole || (alone || g.sys.NoService) && len(command(g.target.Image)) == 0:
		return nil, nil
	case len(command(g.target.Image)) == 0:
		return nil, hinted{errors.New("the image has no command, so the service has nothing to run"), "write CMD, or EXPORT config; TARGET system --no-service is an image without a service"}
	}
	data, err := runtimeConfig(g.target.Image, who, g.sys.Config)
	return &Template{name, data}, err
}

// unitAlone is true where EXPORT service says what runs by itself, such as a
// program of the host's on files of the image: then there is no container.
func (g *exports) unitAlone() (bool, error) {
	text, err := g.tree.ReadFile("/exports/service.template")
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil && !bytes.Contains(text, []byte("EXEC_START")), err
}

// command is what an image runs: its entry point, and its arguments behind it.
func command(img *ir.Image) []string { return slices.Concat(img.Entrypoint, img.Cmd) }

// runtimeConfig makes the text of a configuration.
func runtimeConfig(img *ir.Image, who account, settings []ir.Setting) (string, error) {
	g, err := generate.New("linux")
	if err != nil {
		return "", err
	}
	c := &configurer{Generator: &g, network: "host"}
	c.basics()
	c.process(img, who)
	if err := c.tune(settings); err != nil {
		return "", err
	}
	c.capabilities(who)
	c.namespaces()
	c.mounts(img.Volumes)
	text, err := encodeTemplate(c.Config)
	// The variable stands for a list's elements, quotes and commas included.
	return strings.ReplaceAll(text, `"`+everyCapability+`"`, everyCapability), err
}

// everyCapability is the install-time variable of a list of all capabilities.
const everyCapability = "$ALL_PROCESS_CAPABILITIES"

// configurer makes a runtime configuration. What comes from the image is text;
// what comes from EXPORT config is a template already.
type configurer struct {
	*generate.Generator
	network, cgroup string   // "private" or "host"
	add, drop       []string // capabilities, as written
	more            []rspec.Mount
}

// basics are what no image says: a root that is read-only, as installers want
// it, and none of what the library takes from the machine that it runs on.
func (c *configurer) basics() {
	c.SetVersion(runtimeVersion)
	c.SetRootPath("rootfs")
	c.SetRootReadonly(true)
	c.SetHostname("$NAME")
	c.Config.Linux.Seccomp = nil
	c.ClearProcessRlimits()
	for _, p := range []string{
		"/proc/acpi", "/proc/asound", "/proc/kcore", "/proc/keys", "/proc/latency_stats", "/proc/sched_debug",
		"/proc/scsi", "/proc/timer_list", "/proc/timer_stats", "/sys/firmware",
	} {
		c.AddLinuxMaskedPaths(p)
	}
	for _, p := range []string{"/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"} {
		c.AddLinuxReadonlyPaths(p)
	}
}

func (c *configurer) process(img *ir.Image, who account) {
	var args []string
	for _, a := range command(img) {
		args = append(args, plain(a))
	}
	c.SetProcessArgs(args)
	c.ClearProcessEnv()
	for _, e := range img.Env {
		name, value, _ := strings.Cut(e, "=")
		c.AddProcessEnv(plain(name), plain(value))
	}
	c.SetProcessCwd("/")
	if dir := workingDir(img); dir != "" {
		c.SetProcessCwd(plain(dir))
	}
	c.SetProcessUID(uint32(who.uid))
	c.SetProcessGID(uint32(who.gid))
	for _, gid := range who.groups {
		c.AddProcessAdditionalGid(uint32(gid))
	}
}

// plain makes a template of a text that is none.
func plain(s string) string { return strings.ReplaceAll(s, "$", "$$") }

// capabilities are docker's fourteen, without those dropped, with those added.
// A user that is not root would lose what is added as the program starts, so
// that it is ambient too.
func (c *configurer) capabilities(who account) {
	set := c.Config.Process.Capabilities.Bounding
	for _, name := range c.drop {
		set = slices.DeleteFunc(set, func(have string) bool { return name == "CAP_ALL" || have == name })
	}
	var added []string
	for _, name := range c.add {
		if name == "CAP_ALL" {
			set, added = []string{everyCapability}, []string{everyCapability}
			break
		}
		set, added = append(set, name), append(added, name)
	}
	slices.Sort(set)
	set = slices.Compact(set)
	caps := &rspec.LinuxCapabilities{Bounding: set, Effective: set, Permitted: set}
	if who.uid != 0 {
		slices.Sort(added)
		added = slices.Compact(added)
		caps.Inheritable, caps.Ambient = added, added
		caps.Effective, caps.Permitted = added, added
	}
	c.Config.Process.Capabilities = caps
}

// namespaces leaves out those that the service shares with the host. Nothing
// would set up a network of its own, so that it has the host's unless it asks
// for one.
func (c *configurer) namespaces() {
	if c.network == "host" {
		c.Config.Linux.Namespaces = without(c.Config.Linux.Namespaces, rspec.NetworkNamespace)
	}
	if c.cgroup == "private" {
		c.Config.Linux.Namespaces = append(c.Config.Linux.Namespaces, rspec.LinuxNamespace{Type: rspec.CgroupNamespace})
	}
}

func without(list []rspec.LinuxNamespace, kind rspec.LinuxNamespaceType) []rspec.LinuxNamespace {
	return slices.DeleteFunc(list, func(n rspec.LinuxNamespace) bool { return n.Type == kind })
}

// mounts are memory for what a read-only root wants to write, the host's own
// names where it has the host's network, volumes, and what EXPORT config says.
// One that has the place of another takes it.
func (c *configurer) mounts(volumes []string) {
	var list []rspec.Mount
	for dir, mode := range map[string]string{"/run": "mode=755", "/tmp": "mode=1777"} {
		list = append(list, rspec.Mount{Destination: dir, Type: "tmpfs", Source: "tmpfs", Options: []string{"nosuid", "nodev", mode}})
	}
	if c.network == "host" {
		for _, f := range []string{"/etc/hosts", "/etc/resolv.conf"} {
			list = append(list, rspec.Mount{Destination: f, Type: "bind", Source: f, Options: []string{"bind", "ro"}})
		}
	}
	for _, v := range volumeDirs(volumes) {
		list = append(list, rspec.Mount{Destination: plain(v.path), Type: "bind", Source: v.source, Options: []string{"rbind", "rw"}})
	}
	slices.SortStableFunc(list, func(a, b rspec.Mount) int { return strings.Compare(a.Destination, b.Destination) })
	for _, m := range append(list, c.more...) {
		c.RemoveMount(m.Destination)
		c.AddMount(m)
	}
}

// volume is a directory of the host that outlives the service's versions.
type volume struct {
	path   string // in the container
	source string // on the host; a template
}

func volumeDirs(volumes []string) []volume {
	var out []volume
	for _, m := range mountPoints(volumes) {
		out = append(out, volume{path: m.Path, source: "$STATE_DIRECTORY/$NAME" + plain(m.Path)})
	}
	return out
}

// encodeTemplate is JSON for people to read, with no character written in
// another way than it must be.
func encodeTemplate(v any) (string, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "    ")
	if err := e.Encode(v); err != nil {
		return "", fmt.Errorf("encode: %w", err)
	}
	return b.String(), nil
}

// hinted is an error that says what to do.
type hinted struct {
	error
	hint string
}

// Hint says what to do.
func (h hinted) Hint() string { return h.hint }

// Unwrap gives the error.
func (h hinted) Unwrap() error { return h.error }
