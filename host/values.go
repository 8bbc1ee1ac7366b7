package host

import (
	"context"
	"crypto/rand"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/template"
)

// CheckSet says why a value cannot be given; nil where it can.
func CheckSet(name string) error {
	switch {
	case !template.IsName(name):
		return fmt.Errorf("%q is no name of a variable: letters, digits and _ are taken, no digit first", name)
	case template.IsForced(name):
		return fmt.Errorf("%s is what the installation sets itself", name)
	}
	return nil
}

// valuesOf gives every variable of an installation its value. previous is the
// version before; nil: none.
func (h *Host) valuesOf(ctx context.Context, d *deployment, m manifest, service string, previous *deployment) error {
	p := h.place
	values := map[string]string{"UUID": newUUID()}
	for name, v := range m.Defaults {
		values[name], _ = scalar(v) // checked when it was read
	}
	if previous != nil && previous.Values["UUID"] != "" {
		values["UUID"] = previous.Values["UUID"]
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	status := ""
	switch {
	case h.opts.User:
		status = "/proc/self/status"
	case h.here():
		status = "/proc/1/status"
	}
	maps.Copy(values, map[string]string{
		"RUN_DIRECTORY": p.run, "CONF_DIRECTORY": p.conf, "STATE_DIRECTORY": p.state, "RUNTIME": d.Runtime, "ATOMIC": self,
		"ALL_PROCESS_CAPABILITIES": capabilities(status),
	})
	maps.Copy(values, d.Set)
	if _, ok := d.Set["PIDFILE"]; !ok {
		values["PIDFILE"] = path.Join(values["RUN_DIRECTORY"], "container-"+d.Name+".pid")
	}
	maps.Copy(values, map[string]string{
		"DESTDIR": path.Join(p.base, d.Name+"."+d.slot), "NAME": d.Name,
		"HOST_UID": fmt.Sprint(os.Getuid()), "HOST_GID": fmt.Sprint(os.Getgid()),
		"IMAGE_NAME": d.Image, "IMAGE_ID": strings.TrimPrefix(d.Digest, "sha256:"),
	})
	maps.Copy(values, h.commands(ctx, d, service, values["PIDFILE"]))
	d.Values = values
	return nil
}

// commands are what a unit runs. A unit that names both $PIDFILE and
// $EXEC_STOPPOST has the container in the background.
func (h *Host) commands(ctx context.Context, d *deployment, service, pidfile string) map[string]string {
	flags := h.runtimeFlags(ctx, d.Runtime)
	runtime := d.Runtime
	if !h.opts.User && flags["--systemd-cgroup"] {
		runtime += " --systemd-cgroup"
	}
	quoted := "'" + d.Name + "'"
	out := map[string]string{
		"EXEC_STARTPRE": "", "EXEC_STOPPOST": "",
		"EXEC_START": runtime + " run " + quoted, "EXEC_STOP": runtime + " kill " + quoted,
	}
	var names []string
	for _, p := range template.Find(service) {
		names = append(names, p.Name)
	}
	if slices.Contains(names, "EXEC_STOPPOST") && slices.Contains(names, "PIDFILE") && flags["--pid-file"] {
		out["EXEC_START"] = runtime + " run -d --pid-file " + pidfile + " " + quoted
		out["EXEC_STOP"] = ""
		out["EXEC_STOPPOST"] = d.Runtime + " delete " + quoted
	}
	return out
}

// runtimeFlags are those of a runtime that matter here. Another root's is not
// run: what everybody uses has them.
func (h *Host) runtimeFlags(ctx context.Context, runtime string) map[string]bool {
	known := slices.Contains([]string{"runc", "crun", "youki"}, path.Base(runtime))
	flags := map[string]bool{"--systemd-cgroup": known, "--pid-file": known}
	if known || !h.here() {
		return flags
	}
	help, _ := output(ctx, runtime, "--help")
	run, _ := output(ctx, runtime, "run", "--help")
	return map[string]bool{
		"--systemd-cgroup": strings.Contains(help, "--systemd-cgroup"), "--pid-file": strings.Contains(run, "--pid-file"),
	}
}

// runtimes are where the host's container runtime is looked for.
var runtimes = []string{
	"/usr/bin/runc", "/usr/sbin/runc", "/usr/local/bin/runc", "/usr/local/sbin/runc", "/usr/bin/crun", "/usr/local/bin/crun",
}

// runtime finds the container runtime of the host.
func (h *Host) runtime(given string) (string, error) {
	if given != "" {
		if !filepath.IsAbs(given) {
			return "", fmt.Errorf("--runtime %s: an absolute path is wanted", given)
		}
		if strings.ContainsAny(given, " \t\n\"'\\%$;") {
			return "", fmt.Errorf("--runtime %q: a unit cannot name it as it is", given)
		}
		if _, err := h.root.Stat(given); err != nil {
			return "", fmt.Errorf("--runtime %s: %w", given, err)
		}
		return path.Clean(given), nil
	}
	for _, name := range runtimes {
		if _, err := h.root.Stat(name); err == nil {
			return name, nil
		}
	}
	return "", nil
}

// newUUID is a random UUID (RFC 9562, version 4).
func newUUID() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails: crypto/rand
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
