//go:build conformance

package suite

import (
	"net/http"
	"net/http/cgi"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/imagelist"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// programs are what the base image of the cases has.
var programs = strings.Fields(`sh bash cat ls cp mv rm mkdir rmdir ln chmod chown stat id env pwd touch head wc sort tr
	grep sed readlink find sha256sum mkfifo mknod sleep test setcap hostname printenv dd truncate ssh-add tar mount true`)

// TestDockerfiles builds each Dockerfile of testdata/dockerfiles by BuildKit's
// own frontend, by ours on the same builder and by sysbuild alone: the same files
// and the same configuration.
func TestDockerfiles(t *testing.T) {
	registry := builders.Registry(t)
	b := builders.Buildkitd(t, builders.Config{Plain: []string{registry}})
	agent := sshAgent(t)
	names := strings.NewReplacer("REGISTRY", registry, "DIGEST", push(t, registry))
	frontend := builders.Frontend(t, registry, program)
	cases, err := filepath.Glob("testdata/dockerfiles/*.txtar")
	if err != nil || len(cases) == 0 {
		t.Fatal("no cases", err)
	}
	cache := t.TempDir()
	for _, file := range cases {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			c := readCase(t, file, names)
			c.pushBases(t, b, registry)
			theirs := c.onBuilder(t, b, agent, "dockerfile.v0")
			t.Run("frontend", func(t *testing.T) {
				c.compare(t, theirs, c.onBuilder(t, b, agent, "gateway.v0", "--opt", "source="+frontend))
			})
			t.Run("native", func(t *testing.T) {
				out := t.TempDir()
				must(t, c.native(out, cache, agent))
				c.compare(t, theirs, imagelist.Read(t, output(t, out)))
			})
		})
	}
}

// onBuilder builds the case by a frontend.
func (c *dockerfile) onBuilder(t *testing.T, b *builders.Builder, agent string, frontend ...string) imagelist.Image {
	t.Helper()
	// A context that the builder kept would show in directories' times.
	// So would a cache mount in what a step finds.
	must(t, b.Buildctl("prune", "--filter", "type==source.local", "--filter", "type==exec.cachemount"))
	out := filepath.Join(t.TempDir(), "image.oci.tar")
	must(t, c.buildctl(b, out, agent, frontend...))
	return imagelist.Read(t, out)
}

// compare reports what differs without a reason, and reasons without a difference.
func (c *dockerfile) compare(t *testing.T, theirs, ours imagelist.Image) {
	t.Helper()
	route := filepath.Base(t.Name())
	seen := map[string]bool{}
	for _, d := range imagelist.Compare(theirs, ours) {
		if d.Name == "/" {
			continue // a layer of BuildKit's never has the root directory itself
		}
		rule := c.argued(route, d)
		if seen[rule] = true; rule == "" {
			t.Error(d)
		}
	}
	for rule := range c.differs {
		only, _, ok := strings.Cut(rule, " ")
		if !seen[rule] && (!ok || only == route) {
			t.Errorf("%s does not differ; take its line out", rule)
		}
	}
}

// argued gives the line of differs that covers a difference of a route, or "".
func (c *dockerfile) argued(route string, d imagelist.Difference) string {
	for rule := range c.differs {
		name, timeAlone := strings.CutSuffix(strings.TrimPrefix(rule, route+" "), "@time")
		prefix, all := strings.CutSuffix(name, "…")
		if (name == d.Name || all && strings.HasPrefix(d.Name, prefix)) && (!timeAlone || d.TimeAlone) {
			return rule
		}
	}
	return ""
}

// push makes the base images of all cases: base:1, whose digest it gives, and
// full:1, whose configuration says something of everything. Its showenv prints the
// environment without what BuildKit's tracing adds.
func push(t *testing.T, registry string) string {
	t.Helper()
	fill := func(root string) {
		hostroot.Make(t, root, programs...)
		script := `cd "$1"; mkdir -p home/alice srv/sub var/data tmp dev proc sys; chmod 1777 tmp; chown 1000:1000 home/alice
			echo one >srv/one; echo two >srv/sub/two; ln -s one srv/link; ln srv/one srv/hard; ln -s srv way
			printf '#!/bin/sh\nenv | grep -v -e ^OTEL_ -e ^TRACEPARENT= | sort\n' >bin/showenv; chmod 755 bin/showenv
			find . -exec touch -h -d @946684800 {} +`
		must(t, exec.Command("sh", "-euc", script, "sh", root))
	}
	builders.Push(t, registry+"/base:1", fill, "--config.env", "PATH=/bin", "--config.cmd", "sh")
	builders.Push(t, registry+"/full:1", fill, "--config.env", "PATH=/bin", "--config.env", "FROM_BASE=yes", "--config.user", "alice",
		"--config.workingdir", "/srv", "--config.entrypoint", "/bin/cat", "--config.cmd", "one", "--config.exposedports", "80/tcp",
		"--config.volume", "/var/data", "--config.label", "made=by hand", "--config.stopsignal", "SIGINT")
	inspect := exec.Command(needs.Tool(t, "skopeo"), "inspect", "--tls-verify=false", "--format", "{{.Digest}}", "docker://"+registry+"/base:1")
	return strings.TrimSpace(must(t, inspect))
}

// pushBases builds the case's own base images.
func (c *dockerfile) pushBases(t *testing.T, b *builders.Builder, registry string) {
	t.Helper()
	for name, text := range c.bases {
		dir := filepath.Join(t.TempDir(), name)
		write(t, filepath.Join(dir, "Dockerfile"), []byte(text))
		must(t, b.Buildctl("build", "--frontend", "dockerfile.v0", "--local", "context="+dir, "--local", "dockerfile="+dir,
			"--opt", "build-arg:SOURCE_DATE_EPOCH="+epochOfCases, "--output", "type=image,push=true,rewrite-timestamp=true,name="+registry+"/"+name+":1"))
	}
}

// serve is the URL of a directory, which need not be there yet.
func serve(t *testing.T, dir string) string {
	t.Helper()
	s := httptest.NewServer(http.FileServer(http.Dir(dir)))
	t.Cleanup(s.Close)
	return s.URL
}

// gitServer serves the repositories below dir as git does.
func gitServer(t *testing.T, dir string) string {
	t.Helper()
	path, err := exec.Command(needs.Tool(t, "git"), "--exec-path").Output()
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(&cgi.Handler{
		Path: filepath.Join(strings.TrimSpace(string(path)), "git-http-backend"),
		Env:  []string{"GIT_PROJECT_ROOT=" + dir, "GIT_HTTP_EXPORT_ALL=1", "REMOTE_USER=me"},
	})
	t.Cleanup(s.Close)
	return s.URL
}

// sshAgent is the socket of an agent with one key.
func sshAgent(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "agent") // a socket's path is short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	sock := filepath.Join(dir, "sock")
	agent := exec.Command(needs.Tool(t, "ssh-agent"), "-D", "-a", sock)
	if err := agent.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { agent.Process.Kill(); agent.Wait() })
	must(t, exec.Command("sh", "-euc", `until [ -S "$1" ]; do sleep 0.05; done; ssh-keygen -q -t ed25519 -N "" -C key -f "$2/id"; SSH_AUTH_SOCK=$1 ssh-add -q "$2/id"`, "sh", sock, dir))
	return sock
}
