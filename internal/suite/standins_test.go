//go:build conformance

package suite

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// samples are what examples/system-containers are built on here: base images
// that have a shell and a repository, and in that packages whose programs are
// testdata/standin.
type samples struct {
	dir, base, repo, cache string
}

// standins are the packages that the samples install: what each has at which
// path; a path without a text is a program.
var standins = map[string][]string{
	"WALinuxAgent":       {"/usr/sbin/waagent"},
	"buildah":            {"/usr/bin/buildah"},
	"containerd.io":      {"/usr/bin/containerd"},
	"docker-ce":          {"/usr/bin/dockerd"},
	"docker-ce-cli":      {"/usr/bin/docker"},
	"etcd":               {"/usr/bin/etcd", "/usr/bin/etcdctl"},
	"flannel":            {"/usr/bin/flanneld", "/etc/sysconfig/flanneld=FLANNELD_OPTIONS=\n"},
	"kubernetes-client":  {"/usr/bin/kubectl"},
	"kubernetes-kubeadm": {"/usr/bin/kubelet", "/usr/bin/kubeadm", "/etc/systemd/system/kubelet.service.d/kubeadm.conf=[Service]\nEnvironment=\"A=B\"\n"},
	"kubernetes-master": {
		"/usr/bin/kube-apiserver", "/usr/bin/kube-controller-manager", "/usr/bin/kube-scheduler", "/usr/bin/kubectl",
		"/etc/kubernetes/config=KUBE_LOG_LEVEL=--v=0\n", "/etc/kubernetes/apiserver=KUBE_API_ARGS=\n",
		"/etc/kubernetes/controller-manager=KUBE_CONTROLLER_MANAGER_ARGS=\n", "/etc/kubernetes/scheduler=KUBE_SCHEDULER_ARGS=\n",
	},
	"kubernetes-node": {
		"/usr/bin/kubelet", "/usr/bin/kube-proxy",
		"/etc/kubernetes/config=KUBE_LOG_LEVEL=--v=0\n", "/etc/kubernetes/kubelet=KUBELET_ARGS=\n", "/etc/kubernetes/proxy=KUBE_PROXY_ARGS=\n",
	},
	"moby-engine":              {"/usr/bin/dockerd", "/etc/sysconfig/docker=OPTIONS=\n"},
	"net-snmp":                 {"/usr/sbin/snmpd", "/etc/snmp/snmpd.conf=rocommunity public\n"},
	"nmap-ncat":                {"/usr/bin/ncat"},
	"open-vm-tools":            {"/usr/bin/vmtoolsd"},
	"ovirt-guest-agent-common": {"/usr/share/ovirt-guest-agent/ovirt-guest-agent.py"},
	"python":                   {"/usr/bin/python"},
	"qemu-guest-agent":         {"/usr/bin/qemu-ga"},
	"runc":                     {"/usr/bin/runc"},
}

// bare are packages that the samples only name.
var bare = strings.Fields(`conntrack-tools epel-release ethtool hostname ipset iproute iptables iputils
	net-snmp-utils net-tools perl shadow-utils socat util-linux`)

// newSamples makes the base image and the repository.
func newSamples(t testing.TB) *samples {
	t.Helper()
	needs.Root(t)
	dir := t.TempDir()
	s := &samples{dir: dir, repo: filepath.Join(dir, "repo"), cache: filepath.Join(dir, "cache"), base: filepath.Join(dir, "base")}
	s.makeRepo(t)
	root := filepath.Join(dir, "context", "root")
	hostroot.Make(t, root, "bash", "sh", "cat", "chmod", "cp", "cut", "env", "findmnt", "getent", "grep", "groupadd", "hostname", "ln", "mkdir", "mount", "sed", "sleep", "useradd")
	write(t, filepath.Join(root, "etc/yum.repos.d/standins.repo"),
		fmt.Appendf(nil, "[standins]\nname=Stand-ins\nbaseurl=file://%s\ngpgcheck=1\ngpgkey=file:///etc/%s\n", s.repo, rpmtest.KeyFile))
	must(t, exec.Command("mkdir", filepath.Join(root, "sbin")))
	must(t, exec.Command("cp", filepath.Join(s.repo, rpmtest.KeyFile), filepath.Join(root, "etc")))
	write(t, filepath.Join(dir, "context", "Sysfile"), []byte("ROOTFS ./root\nTARGET oci base:1\n"))
	j := job{Context: filepath.Join(dir, "context"), Cache: s.cache, Out: filepath.Join(dir, "out")}
	j.run(t)
	must(t, exec.Command("mkdir", s.base))
	must(t, exec.Command("tar", "-xf", output(t, j.Out), "-C", s.base))
	return s
}

func (s *samples) makeRepo(t testing.TB) {
	t.Helper()
	program := filepath.Join(s.dir, "standin")
	standin(t, program)
	body, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	key, err := rpmtest.NewKey("Stand-ins", rpmtest.KeyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	repo := rpmtest.Repo{Key: key}
	for name, contents := range standins {
		p := rpmtest.Package{Name: name, Key: key, Compression: "gzip:1"}
		for _, c := range contents {
			file, text, isText := strings.Cut(c, "=")
			f := rpmtest.File{Path: file, Body: text}
			if !isText {
				f.Body, f.Mode = string(body), 0o755
			}
			p.Files = append(p.Files, f)
		}
		repo.Packages = append(repo.Packages, p)
	}
	for _, name := range bare {
		repo.Packages = append(repo.Packages, rpmtest.Package{Name: name, Key: key})
	}
	if err := repo.Write(s.repo); err != nil {
		t.Fatal(err)
	}
	// The sample of docker names its channel's directory and key itself.
	channel := filepath.Join(s.dir, "channel", "7", "x86_64", "stable")
	if err := repo.Write(channel); err != nil {
		t.Fatal(err)
	}
	must(t, exec.Command("cp", filepath.Join(channel, rpmtest.KeyFile), filepath.Join(s.dir, "channel", "gpg")))
}

// build makes the outputs of one sample and gives the system image's archive.
func (s *samples) build(t testing.TB, name string) string {
	t.Helper()
	examples := filepath.Join(needs.ModuleRoot(t), "examples", "system-containers")
	j := job{Context: examples, File: filepath.Join(examples, name+".sysbuild"), Cache: s.cache, Out: filepath.Join(s.dir, "out", name)}
	for _, base := range []string{"centos:7", "fedora:27", "fedora:41", "fedora:rawhide"} {
		j.Flags = append(j.Flags, "--build-context", base+"=oci-layout://"+s.base+":1")
	}
	if name == "docker-centos" {
		j.Args = []string{"CHANNEL=file://" + filepath.Join(s.dir, "channel")}
	}
	j.run(t)
	found, err := filepath.Glob(filepath.Join(j.Out, "*.system.tar"))
	if err != nil || len(found) > 1 {
		t.Fatalf("%s: %v %v", name, found, err)
	}
	if len(found) == 0 {
		return ""
	}
	return found[0]
}
