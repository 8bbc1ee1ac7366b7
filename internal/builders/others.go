package builders

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// Registry starts docker's registry with plain HTTP on loopback and gives its
// HOST:PORT.
func Registry(t testing.TB) string {
	t.Helper()
	dir := runtimes.Dir(t)
	host := FreeAddr(t)
	conf := fmt.Sprintf(`version: 0.1
log: {level: error, accesslog: {disabled: true}}
storage: {filesystem: {rootdirectory: %s/data}, delete: {enabled: true}}
http: {addr: %s}
`, dir, host)
	name := filepath.Join(dir, "config.yml")
	if err := os.WriteFile(name, []byte(conf), 0o600); err != nil {
		t.Fatal(err)
	}
	ready := func() error {
		answer, err := http.Get("http://" + host + "/v2/")
		if err != nil {
			return err
		}
		return answer.Body.Close()
	}
	runtimes.Daemon(t, dir, ready, "docker-registry", "serve", name)
	return host
}

// FreeAddr is an address of loopback at which nothing listens, 127.0.0.1:PORT.
func FreeAddr(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// Dockerd starts a docker engine without a bridge. It speaks plain HTTP with
// registries on loopback; its steps need --network=host or none.
func Dockerd(t testing.TB) runtimes.Engine {
	t.Helper()
	engine := runtimes.Docker(t)
	docker := needs.Tool(t, "docker")
	t.Log("dockerd", runtimes.Run(t, []string{"DOCKER_HOST=" + engine.Host}, docker, "version", "-f", "{{.Server.Version}}"))
	return engine
}

// Buildx gives the environment in which `buildx` is docker's plugin and builds
// on the buildkitd at addr.
func Buildx(t testing.TB, addr string) []string {
	t.Helper()
	buildx := needs.Tool(t, "buildx")
	dir := t.TempDir()
	plugins := filepath.Join(dir, "cli-plugins")
	if err := os.Mkdir(plugins, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(buildx, filepath.Join(plugins, "docker-buildx")); err != nil {
		t.Fatal(err)
	}
	conf, err := json.Marshal(map[string]any{"auths": map[string]any{}})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "config.json"), conf, 0o600); err != nil {
		t.Fatal(err)
	}
	env := []string{"DOCKER_CONFIG=" + dir}
	t.Log(version(t, buildx, "version"))
	runtimes.Run(t, env, buildx, "create", "--name", "test", "--driver", "remote", "--use", addr)
	return env
}
