package runtimes

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// Engine loads images from archives and runs commands in them.
type Engine struct {
	Name string
	// Host is where the engine listens, as DOCKER_HOST has it; "" where it is
	// no daemon of docker's.
	Host string
	// Load takes an archive in and gives what it printed.
	Load func(t testing.TB, archive string) string
	// Run runs a command in an image; nil runs the image's own.
	Run func(t testing.TB, image string, command ...string) string
}

// Podman has a storage of its own. It runs with runc and lowered limits, so
// that it works for a super-user who cannot raise his own.
func Podman(t testing.TB) Engine {
	needs.Root(t)
	podman := needs.Tool(t, "podman")
	needs.Tool(t, "runc")
	dir := Dir(t)
	conf := filepath.Join(dir, "containers.conf")
	write(t, conf, `[containers]
default_ulimits=["nofile=1024:1024","nproc=1024:1024"]
[engine]
runtime="runc"
cgroup_manager="cgroupfs"
events_logger="file"
`)
	run := func(t testing.TB, args ...string) string {
		t.Helper()
		own := []string{"--root", dir + "/root", "--runroot", dir + "/run", "--tmpdir", dir + "/tmp"}
		return Run(t, []string{"CONTAINERS_CONF=" + conf}, podman, append(own, args...)...)
	}
	return Engine{
		Name: "podman",
		Load: func(t testing.TB, archive string) string { return run(t, "load", "-i", archive) },
		Run: func(t testing.TB, image string, command ...string) string {
			return run(t, append([]string{"run", "--rm", "--network=none", image}, command...)...)
		},
	}
}

// Docker is a dockerd without a bridge.
func Docker(t testing.TB) Engine {
	needs.Root(t)
	docker := needs.Tool(t, "docker")
	dir := Dir(t)
	host := "DOCKER_HOST=unix://" + dir + "/sock"
	ready := func() error {
		cmd := exec.Command(docker, "info")
		cmd.Env = append(os.Environ(), host)
		return cmd.Run()
	}
	Daemon(t, dir, ready, "dockerd", "--data-root", dir+"/root", "--exec-root", dir+"/exec", "--pidfile", dir+"/pid",
		"-H", "unix://"+dir+"/sock", "--bridge=none", "--iptables=false", "--ip6tables=false")
	run := func(t testing.TB, args ...string) string {
		t.Helper()
		return Run(t, []string{host}, docker, args...)
	}
	return Engine{
		Name: "docker",
		Host: "unix://" + dir + "/sock",
		Load: func(t testing.TB, archive string) string { return run(t, "load", "-i", archive) },
		Run: func(t testing.TB, image string, command ...string) string {
			return run(t, append([]string{"run", "--rm", "--network=none", image}, command...)...)
		},
	}
}

// Containerd is a containerd that ctr speaks to.
func Containerd(t testing.TB) Engine {
	needs.Root(t)
	ctr := needs.Tool(t, "ctr")
	dir := Dir(t)
	sock := dir + "/sock"
	ready := func() error {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		return exec.CommandContext(ctx, ctr, "-a", sock, "version").Run()
	}
	write(t, dir+"/config.toml", "version = 2\ndisabled_plugins = [\"io.containerd.grpc.v1.cri\"]\n")
	Daemon(t, dir, ready, "containerd", "--config", dir+"/config.toml", "--root", dir+"/root", "--state", dir+"/state", "--address", sock)
	return Engine{
		Name: "containerd",
		Load: func(t testing.TB, archive string) string {
			return Run(t, nil, ctr, "-a", sock, "image", "import", archive)
		},
		Run: func(t testing.TB, image string, command ...string) string {
			return Run(t, nil, ctr, append([]string{"-a", sock, "run", "--rm", image, "test"}, command...)...)
		},
	}
}

// Runc runs a command in a bundle that umoci unpacked; nil runs the bundle's
// own.
func Runc(t testing.TB, bundle string, command ...string) string {
	needs.Root(t)
	runc := needs.Tool(t, "runc")
	conf := filepath.Join(bundle, "config.json")
	data, err := os.ReadFile(conf)
	if err != nil {
		t.Fatal(err)
	}
	var spec map[string]any
	if err := json.Unmarshal(data, &spec); err != nil {
		t.Fatal(err)
	}
	process := spec["process"].(map[string]any)
	process["terminal"] = false
	if command != nil {
		process["args"] = command
	}
	if data, err = json.Marshal(spec); err != nil {
		t.Fatal(err)
	}
	write(t, conf, string(data))
	name := "test-" + strings.ReplaceAll(filepath.Base(bundle), "/", "-")
	return Run(t, nil, runc, "--root", filepath.Join(Dir(t), "runc"), "run", "-b", bundle, name)
}
