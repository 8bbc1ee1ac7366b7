package image

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	rspec "github.com/opencontainers/runtime-spec/specs-go"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// tuners are the flags of EXPORT config, by name.
var tuners = map[string]func(c *configurer, value string) error{
	"hostname":           func(c *configurer, v string) error { c.SetHostname(v); return nil },
	"terminal":           func(c *configurer, v string) error { c.SetProcessTerminal(on(v)); return nil },
	"cwd":                func(c *configurer, v string) error { c.SetProcessCwd(v); return nil },
	"env":                (*configurer).env,
	"cap-add":            func(c *configurer, v string) error { c.add = append(c.add, capabilityNames(v)...); return nil },
	"cap-drop":           func(c *configurer, v string) error { c.drop = append(c.drop, capabilityNames(v)...); return nil },
	"no-new-privileges":  func(c *configurer, v string) error { c.SetProcessNoNewPrivileges(on(v)); return nil },
	"mount":              (*configurer).mount,
	"device":             (*configurer).device,
	"network":            func(c *configurer, v string) error { c.network = v; return nil },
	"cgroup":             func(c *configurer, v string) error { c.cgroup = v; return nil },
	"pid":                func(c *configurer, v string) error { return c.namespace(rspec.PIDNamespace, v) },
	"ipc":                func(c *configurer, v string) error { return c.namespace(rspec.IPCNamespace, v) },
	"uts":                func(c *configurer, v string) error { return c.namespace(rspec.UTSNamespace, v) },
	"rootfs-propagation": func(c *configurer, v string) error { c.Config.Linux.RootfsPropagation = v; return nil },
	"rlimit":             (*configurer).rlimit,
	"sysctl":             (*configurer).sysctl,
	"oom-score-adj":      (*configurer).oomScore,
	"selinux-label":      func(c *configurer, v string) error { c.SetProcessSelinuxLabel(v); return nil },
	"apparmor":           func(c *configurer, v string) error { c.SetProcessApparmorProfile(v); return nil },
	"annotation":         (*configurer).annotation,
}

// tune does what EXPORT config says, in its order.
func (c *configurer) tune(settings []ir.Setting) error {
	for _, s := range settings {
		do := tuners[s.Name]
		if do == nil {
			return fmt.Errorf("EXPORT config --%s: there is no such flag", s.Name)
		}
		if err := do(c, s.Value); err != nil {
			return fmt.Errorf("EXPORT config --%s=%s: %w", s.Name, s.Value, err)
		}
	}
	if err := c.checkSysctls(settings); err != nil {
		return err
	}
	if slices.Contains(c.add, "CAP_ALL") && len(c.drop) > 0 && !slices.Contains(c.drop, "CAP_ALL") {
		return errors.New("EXPORT config --cap-add=all: the host says which capabilities there are, so that none of them can be dropped; name those that are wanted")
	}
	return nil
}

func on(v string) bool { return strings.EqualFold(v, "true") }

func (c *configurer) env(v string) error {
	name, value, _ := strings.Cut(v, "=")
	c.Config.Process.Env = slices.DeleteFunc(c.Config.Process.Env, func(e string) bool { return strings.HasPrefix(e, name+"=") })
	c.Config.Process.Env = append(c.Config.Process.Env, name+"="+value)
	return nil
}

func (c *configurer) namespace(kind rspec.LinuxNamespaceType, whose string) error {
	if whose == "host" {
		c.Config.Linux.Namespaces = without(c.Config.Linux.Namespaces, kind)
		if kind == rspec.UTSNamespace {
			c.RemoveHostname()
		}
	}
	return nil
}

// capabilityNames are those of a list, in the runtime specification's form.
func capabilityNames(list string) []string {
	var out []string
	for name := range strings.SplitSeq(list, ",") {
		out = append(out, "CAP_"+strings.TrimPrefix(strings.ToUpper(name), "CAP_"))
	}
	return out
}

// mount reads type=T,source=P,destination=P,options=A:B. Without a type it is a
// bind mount of its source.
func (c *configurer) mount(v string) error {
	m := rspec.Mount{}
	for part := range strings.SplitSeq(v, ",") {
		key, value, _ := strings.Cut(part, "=")
		switch key {
		case "type":
			m.Type = value
		case "source", "src":
			m.Source = value
		case "destination", "dst", "target":
			m.Destination = value
		case "options":
			m.Options = strings.Split(value, ":")
		default:
			return fmt.Errorf("there is no key %q", key)
		}
	}
	if m.Type == "" && m.Source != "" {
		m.Type = "bind"
	}
	switch {
	case m.Destination == "":
		return errors.New("it has no destination")
	case m.Type == "":
		return errors.New("it has neither a type nor a source")
	case m.Type == "bind" && m.Source == "":
		return errors.New("a bind mount needs a source")
	case m.Type == "bind" && !slices.Contains(m.Options, "bind") && !slices.Contains(m.Options, "rbind"):
		m.Options = append([]string{"rbind"}, m.Options...)
	case m.Source == "":
		m.Source = m.Type
	}
	c.more = append(c.more, m)
	return nil
}

func (c *configurer) rlimit(v string) error {
	name, limits, _ := strings.Cut(v, "=")
	soft, hard, two := strings.Cut(limits, ":")
	if !two {
		hard = soft
	}
	var n [2]uint64
	for i, text := range []string{soft, hard} {
		n[i] = math.MaxUint64
		if text == "unlimited" {
			continue
		}
		var err error
		if n[i], err = strconv.ParseUint(text, 10, 64); err != nil {
			return fmt.Errorf("%q is neither a number nor unlimited; a variable cannot stand for a number", text)
		}
	}
	if n[0] > n[1] {
		return errors.New("the soft limit is above the hard one")
	}
	c.AddProcessRlimits("RLIMIT_"+strings.TrimPrefix(strings.ToUpper(name), "RLIMIT_"), n[1], n[0])
	return nil
}

func (c *configurer) sysctl(v string) error {
	name, value, _ := strings.Cut(v, "=")
	c.AddLinuxSysctl(name, value)
	return nil
}

type sysctl struct {
	begins, flag string
	namespace    rspec.LinuxNamespaceType
}

// sysctls are those that a namespace has for itself, by what begins them, as
// runtimes know them.
var sysctls = []sysctl{
	{"net.", "network", rspec.NetworkNamespace},
	{"kernel.domainname", "uts", rspec.UTSNamespace},
	{"kernel.msg", "ipc", rspec.IPCNamespace}, {"kernel.sem", "ipc", rspec.IPCNamespace},
	{"kernel.shm", "ipc", rspec.IPCNamespace}, {"fs.mqueue.", "ipc", rspec.IPCNamespace},
}

// checkSysctls refuses what a runtime would: a setting of the whole host.
func (c *configurer) checkSysctls(settings []ir.Setting) error {
	for _, s := range settings {
		name, _, _ := strings.Cut(s.Value, "=")
		if s.Name != "sysctl" || strings.Contains(name, "$") {
			continue
		}
		i := slices.IndexFunc(sysctls, func(k sysctl) bool { return strings.HasPrefix(name, k.begins) })
		switch {
		case i < 0:
			return fmt.Errorf("EXPORT config --sysctl=%s: no container has it for itself; set it on the host, by a file of sysctl.d(5)", s.Value)
		case c.shares(sysctls[i].namespace):
			return fmt.Errorf("EXPORT config --sysctl=%s: it is the host's %s that it would change; write --%[2]s=private, or set it on the host", s.Value, sysctls[i].flag)
		}
	}
	return nil
}

// shares is true for a namespace that is the host's.
func (c *configurer) shares(kind rspec.LinuxNamespaceType) bool {
	if kind == rspec.NetworkNamespace {
		return c.network == "host"
	}
	return !slices.ContainsFunc(c.Config.Linux.Namespaces, func(n rspec.LinuxNamespace) bool { return n.Type == kind })
}

func (c *configurer) annotation(v string) error {
	name, value, _ := strings.Cut(v, "=")
	c.AddAnnotation(name, value)
	return nil
}

func (c *configurer) oomScore(v string) error {
	n, err := strconv.Atoi(v)
	if err != nil || n < -1000 || n > 1000 {
		return errors.New("a number from -1000 to 1000 is wanted; a variable cannot stand for one")
	}
	c.SetProcessOOMScoreAdj(n)
	return nil
}

// devices have the same numbers on every Linux (its admin-guide/devices.txt);
// all are character devices: major and minor.
var devices = map[string][2]int64{
	"/dev/mem": {1, 1}, "/dev/port": {1, 4}, "/dev/kmsg": {1, 11}, "/dev/console": {5, 1}, "/dev/watchdog": {10, 130},
	"/dev/net/tun": {10, 200}, "/dev/cuse": {10, 203}, "/dev/uinput": {10, 223}, "/dev/hpet": {10, 228},
	"/dev/fuse": {10, 229}, "/dev/snapshot": {10, 231}, "/dev/kvm": {10, 232}, "/dev/btrfs-control": {10, 234},
	"/dev/autofs": {10, 235}, "/dev/mapper/control": {10, 236}, "/dev/loop-control": {10, 237},
	"/dev/vhost-net": {10, 238}, "/dev/vhost-vsock": {10, 241}, "/dev/rfkill": {10, 242}, "/dev/ppp": {108, 0},
}

func (c *configurer) device(v string) error {
	n, ok := devices[v]
	if !ok {
		return errors.New("its numbers differ from host to host; write EXPORT config with a text that says them")
	}
	c.AddDevice(rspec.LinuxDevice{Path: v, Type: "c", Major: n[0], Minor: n[1]})
	c.AddLinuxResourcesDevice(true, "c", &n[0], &n[1], "rwm")
	return nil
}
