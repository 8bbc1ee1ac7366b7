//go:build conformance

package image

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// hello prints a file of the second layer, and what the second layer took from
// the first.
const hello = `package main

import (
	"fmt"
	"os"
)

func main() {
	data, err := os.ReadFile("/etc/os-release")
	_, gone := os.Stat("/gone")
	fmt.Print(string(data), err, os.IsNotExist(gone), os.Getenv("GREETING"), os.Args[1:], "\n")
}
`

const greeting = "NAME=Test\n<nil> truehi[world]\n"

// ofTwoLayers is a base image's layer and one on top of it.
func ofTwoLayers(t testing.TB) stack {
	t.Helper()
	dir := t.TempDir()
	source, program := filepath.Join(dir, "hello.go"), filepath.Join(dir, "hello")
	if err := os.WriteFile(source, []byte(hello), 0o644); err != nil {
		t.Fatal(err)
	}
	build := exec.Command(needs.Tool(t, "go"), "build", "-ldflags=-s -w", "-o", program, source)
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	body, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	s := simple("oci")
	base := gzipBlob(t, map[string]string{"hello": string(body), "gone": "x", "etc/os-release": "NAME=Base\n"})
	s.layers = []layerOf{base, {key: "k2", files: map[string]string{".wh.gone": "", "etc/os-release": "NAME=Test\n"}}}
	s.image.Env = append(s.image.Env, "GREETING=hi")
	s.image.Entrypoint, s.image.Cmd = []string{"/hello"}, []string{"world"}
	return s
}

func TestToolsAcceptIt(t *testing.T) {
	out := mustWrite(t, Options{Dir: t.TempDir()}, ofTwoLayers(t))
	validOCI(t, out.Path)
	layout := runtimes.Layout(t, out.Path)
	runtimes.Validate(t, layout, "1")
	for _, transport := range []string{"oci-archive", "docker-archive"} {
		config := runtimes.Inspect(t, transport, out.Path)
		if !strings.Contains(config, `"GREETING=hi"`) || !strings.Contains(config, `"created": "2023-11-14T22:13:20Z"`) {
			t.Errorf("%s: %s", transport, config)
		}
		runtimes.Copy(t, transport, out.Path)
	}
	if got := runtimes.Runc(t, runtimes.Unpack(t, layout, "1")); got != greeting {
		t.Errorf("runc: %q", got)
	}
}

func TestEnginesRunIt(t *testing.T) {
	s := ofTwoLayers(t)
	for _, c := range []struct {
		name   string
		start  func(testing.TB) runtimes.Engine
		refuse string // a compression it does not know
		image  string
		args   []string
	}{
		{"podman", runtimes.Podman, "", "docker.io/library/test:1", nil},
		{"docker", runtimes.Docker, "zstd", "test:1", nil},
		{"containerd", runtimes.Containerd, "", "docker.io/library/test:1", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			engine := c.start(t)
			for _, compression := range []string{"gzip", "zstd", "none"} {
				if compression == c.refuse {
					continue
				}
				s.target.Compression = compression
				out := mustWrite(t, Options{Dir: t.TempDir()}, s)
				loaded := engine.Load(t, out.Path)
				if got := engine.Run(t, c.image, c.args...); got != greeting {
					t.Errorf("%s: loaded as %q, says %q", compression, loaded, got)
				}
			}
		})
	}
}

// TestBareTar has docker import what TARGET tar writes.
func TestBareTar(t *testing.T) {
	s := ofTwoLayers(t)
	s.layers = s.layers[:1]
	s.target.Format = "tar"
	out := mustWrite(t, Options{Dir: t.TempDir()}, s)
	dir := t.TempDir()
	runtimes.Run(t, nil, needs.Tool(t, "tar"), "-C", dir, "-xf", out.Path)
	only(t, dir, "etc", "gone", "hello")
}
