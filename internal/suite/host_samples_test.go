//go:build conformance

package suite

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/hostboot"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// running are the samples whose services are started, each with what it says
// then, and with what its host needs that Debian's smallest has not.
var running = map[string]struct{ unit, says, needs string }{
	"azure": {"walinuxagent", "python serves -u /var/lib/containers/sysbuild/walinuxagent.0/rootfs/usr/sbin/waagent -daemon", "/usr/bin/python"},
	// These two share the host's /run, in which runc has the socket that tells of them.
	"docker-centos": {"docker", "dockerd serves --config-file=/etc/docker/container-daemon.json", ""},
	"docker-fedora": {"engine", "dockerd serves ", ""},
	"etcd":          {"etcd", "etcd serves ", ""},
	"flannel": {"flannel", "flanneld serves -etcd-endpoints=http://127.0.0.1:2379 -etcd-prefix=/atomic.io/network",
		"/usr/libexec/flannel/mk-docker-opts.sh"},
	"hello-world":          {"hello-world", "ncat serves --listen --keep-open --sh-exec /usr/bin/greet.sh 8081", ""},
	"kubernetes-apiserver": {"kubernetes-apiserver", "kube-apiserver serves --v=0", ""},
	"net-snmp":             {"net-snmp", "snmpd serves -f -LS0-6d", ""},
}

// TestSamples builds the system containers of examples/, installs all of them on
// one host, holds what is made of their templates against systemd and the OCI
// runtime specification, and starts those that can run on it.
func TestSamples(t *testing.T) {
	t.Parallel()
	s := newSamples(t)
	all, err := filepath.Glob(filepath.Join(needs.ModuleRoot(t), "examples/system-containers/*.sysbuild"))
	if err != nil || len(all) < 20 {
		t.Fatal(all, err)
	}
	standin(t, filepath.Join(filepath.Dir(program), "standin"))
	images := filepath.Join(s.dir, "out")
	must(t, exec.Command("mkdir", "-p", images))
	m := &machine{hostboot.Boot(t, program+":/usr/bin/sysbuild", images+":/images"), t}
	m.Run(t, "touch", "/etc/resolv.conf")
	before := m.listing()
	var installed []string
	for _, file := range all {
		name := strings.TrimSuffix(filepath.Base(file), ".sysbuild")
		t.Run(name, func(t *testing.T) {
			archive := s.build(t, name)
			if archive == "" {
				return // a base image for others
			}
			m := &machine{m.Host, t}
			as := strings.ReplaceAll(name, "docker-fedora", "engine")
			if r, ok := running[name]; ok {
				as = r.unit
			}
			archive = strings.Replace(archive, images, "/images", 1)
			if name == "buildah-fedora" { // its label atomic.run is once
				m.fails([]string{"it is not to be installed but run once"}, "install", archive)
				return
			}
			m.sysbuild("install", "--name", as, archive)
			installed = append(installed, as)
			r, starts := running[name]
			switch {
			case strings.HasSuffix(r.needs, ".sh"):
				m.Write(t, r.needs, "#!/bin/sh\n", 0o755)
			case r.needs != "":
				m.Put(t, filepath.Join(filepath.Dir(program), "standin"), r.needs)
			}
			sound(m, as)
			if starts {
				m.Run(t, "systemctl", "start", as)
				m.serves(as, strings.TrimSpace(r.says))
				m.Run(t, "systemctl", "stop", as)
			}
		})
	}
	for _, name := range installed {
		m.sysbuild("uninstall", name)
	}
	for _, r := range running {
		if r.needs != "" {
			m.Run(t, "rm", "-f", r.needs)
		}
	}
	m.Run(t, "rm", "-rf", "/usr/libexec/flannel")
	if diff := changed(before, m.listing()); diff != "" {
		t.Errorf("%d uninstalled images left:\n%s", len(installed), diff)
	}
}

// sound holds an installation's unit, configuration and tmpfiles.d(5) against
// their judges.
func sound(m *machine, name string) {
	m.t.Helper()
	at := filepath.Join(m.Root, "/var/lib/containers/sysbuild", name+".0")
	if out, status := m.Try("systemd-analyze", "verify", "--recursive-errors=no", name+".service"); status != 0 || out != "" {
		m.t.Errorf("systemd-analyze: status %d\n%s", status, out)
	}
	if _, err := os.Lstat(filepath.Join(at, "config.json")); name != "walinuxagent" || err == nil { // that is no container
		runtimes.ValidConfig(m.t, at)
	}
	if _, status := m.Try("test", "-e", "/etc/tmpfiles.d/"+name+".conf"); status == 0 {
		m.Run(m.t, "systemd-tmpfiles", "--create", "/etc/tmpfiles.d/"+name+".conf")
	}
}
