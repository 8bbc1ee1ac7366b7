//go:build conformance

package suite

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// fence is a fenced block of a page: what stands behind the fence, and the text.
var fence = regexp.MustCompile("(?ms)^```([a-z ]+)\n(.*?)^```$")

// TestScaling runs docs/scaling.md: its commands in their order, the builder by
// its configuration. What is for kubernetes is left out.
func TestScaling(t *testing.T) {
	needs.Root(t)
	text, err := os.ReadFile(filepath.Join(needs.ModuleRoot(t), "docs/scaling.md"))
	if err != nil {
		t.Fatal(err)
	}
	s := newScaling(t)
	before, behind := "", ""
	config := false
	for _, block := range fence.FindAllStringSubmatch(string(text), -1) {
		switch {
		case block[1] == "toml":
			s.config, config = s.here.Replace(block[2]), true
		case block[1] == "sh" && !config:
			before += block[2]
		case block[1] == "sh":
			behind += block[2]
		}
	}
	if s.config == "" || strings.Count(before+behind, "\n") < 30 {
		t.Fatal("the page has no commands")
	}
	s.sh(t, before)
	s.start(t)
	s.refuses(t)
	out := s.sh(t, behind)
	for _, want := range []string{"exporting cache to registry", "importing cache manifest", "FORMAT  NAME"} {
		if !strings.Contains(out, want) {
			t.Errorf("there is no %q in\n%s", want, tail([]byte(out)))
		}
	}
	tags := must(t, exec.Command(needs.Tool(t, "skopeo"), "list-tags", "--tls-verify=false", "docker://"+s.registry+"/cache/app"))
	if !strings.Contains(tags, `"main"`) || !strings.Contains(tags, `"docker"`) {
		t.Errorf("the registry has %s", tags)
	}
}

// scaling is a directory in which the page's commands run, on hosts that are
// all this one.
type scaling struct {
	dir, registry, port string
	config              string // the builder's
	here                *strings.Replacer
	env                 []string
}

func newScaling(t *testing.T) *scaling {
	t.Helper()
	s := &scaling{dir: runtimes.Dir(t), registry: builders.Registry(t)}
	_, s.port, _ = net.SplitHostPort(builders.FreeAddr(t))
	s.here = strings.NewReplacer("registry.example.org", s.registry, "builder.example.org:1234", "localhost:"+s.port,
		"builder.example.org", "localhost", "0.0.0.0:1234", "127.0.0.1:"+s.port, "/var/lib/buildkit", s.dir+"/state",
		"/etc/buildkit", s.dir+"/server", "skopeo copy docker:", "skopeo copy --src-tls-verify=false docker:")
	bin := filepath.Join(s.dir, "bin")
	write(t, filepath.Join(s.dir, "over-base/Sysfile"), []byte(s.here.Replace("ROOTFS registry.example.org/base:1\nRUN cat /etc/passwd >/copy\nTARGET oci over:1\n")))
	write(t, filepath.Join(s.dir, "app/Sysfile"), []byte("ROOTFS ./root\nRUN cat /proc/sys/kernel/ostype >/made\nTARGET oci app:1\n"))
	hostroot.Make(t, filepath.Join(s.dir, "app/root"), "sh", "cat")
	builders.Push(t, s.registry+"/base:1", func(root string) { hostroot.Make(t, root, "sh", "cat") })
	must(t, exec.Command("mkdir", "-p", bin, filepath.Join(s.dir, "out")))
	frontend := builders.Image(t, program)
	must(t, exec.Command("cp", frontend, filepath.Join(s.dir, "out/sysbuild_1.oci.tar")))
	must(t, exec.Command(program, "push", "--progress=quiet", frontend, s.registry+"/sysbuild:1"))
	for name, file := range map[string]string{"sysbuild": program, "buildctl": needs.Tool(t, "buildctl"), "docker": needs.Tool(t, "docker")} {
		if err := os.Symlink(file, filepath.Join(bin, name)); err != nil {
			t.Fatal(err)
		}
	}
	for _, tool := range []string{"openssl", "jq", "skopeo"} {
		needs.Tool(t, tool)
	}
	s.env = slices.Concat(os.Environ(), builders.Buildx(t, "tcp://localhost:"+s.port),
		[]string{"PATH=" + bin + ":" + os.Getenv("PATH"), "SYSBUILD_CACHE_DIR=" + s.dir + "/cache"})
	return s
}

// sh runs lines of the page, each as written but for the hosts.
func (s *scaling) sh(t *testing.T, text string) string {
	t.Helper()
	cmd := exec.Command("sh", "-euxc", s.here.Replace(text))
	cmd.Dir, cmd.Env = s.dir, s.env
	return must(t, cmd)
}

// start begins the builder as the page configures it. That registries of this
// machine have no certificates is added.
func (s *scaling) start(t *testing.T) {
	t.Helper()
	name := filepath.Join(s.dir, "buildkitd.toml")
	write(t, name, fmt.Appendf(nil, "%s\n[registry.%q]\nhttp = true\n", s.config, s.registry))
	ready := func() error {
		cmd := exec.Command(needs.Tool(t, "buildctl"), "--addr", "tcp://localhost:"+s.port, "--tlsdir", "certs", "debug", "workers")
		cmd.Dir = s.dir
		return cmd.Run()
	}
	runtimes.Daemon(t, s.dir, ready, needs.Tool(t, "buildkitd"), "--config", name)
}

// refuses holds that the builder is for nobody without a certificate, nor with
// the builder's own.
func (s *scaling) refuses(t *testing.T) {
	t.Helper()
	for name, flag := range map[string]string{"none": "--builder-tls-ca=certs/ca.pem", "the server's": "--builder-tls-dir=server"} {
		cmd := exec.Command(program, "build", "--builder", "tcp://localhost:"+s.port, flag, "app")
		cmd.Dir, cmd.Env = s.dir, s.env
		out, err := cmd.CombinedOutput()
		if err == nil || !strings.Contains(string(out), "hint: ") {
			t.Errorf("with %s certificate: %v\n%s", name, err, out)
		}
	}
}
