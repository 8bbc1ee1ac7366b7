//go:build conformance

package gateway_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/imagelist"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// bench is a registry with the frontend in it, and what builds by it.
type bench struct {
	program  string
	registry string
	frontend string // the image's reference
	buildkit *builders.Builder
	// buildxEnv is that of buildx, and of docker with it, which build on it.
	buildxEnv []string
	context   string // a directory with a small root, in root/
}

// TestFrontend holds what the frontend makes on real builders to what sysbuild
// build makes.
func TestFrontend(t *testing.T) {
	b := newBench(t)
	t.Run("routes", b.routes)
	t.Run("answers", b.answers)
	t.Run("errors", b.errors)
	t.Run("panics", b.panics)
	t.Run("flags", b.flags)
	t.Run("docker's flags", b.dockerFlags)
	t.Run("contexts", b.contexts)
	t.Run("platforms", b.platforms)
	t.Run("centos", b.centos)
}

func newBench(t *testing.T) *bench {
	b := &bench{program: builders.Program(t), registry: builders.Registry(t), context: t.TempDir()}
	b.frontend = builders.Frontend(t, b.registry, b.program)
	b.buildkit = builders.Buildkitd(t, builders.Config{Plain: []string{b.registry}})
	b.buildxEnv = builders.Buildx(t, b.buildkit.Address)
	hostroot.Make(t, filepath.Join(b.context, "root"), "sh", "cat", "ls", "ssh-add", "true", "false", "mkdir", "ln", "chown", "id")
	return b
}

// file writes a Sysfile into the context; FRONTEND stands for the image.
func (b *bench) file(t *testing.T, name, text string) {
	t.Helper()
	b.write(t, name, strings.ReplaceAll(text, "FRONTEND", b.frontend))
}

func (b *bench) write(t *testing.T, name, text string) {
	t.Helper()
	to := filepath.Join(b.context, name)
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// gateway is a call of buildctl for the frontend itself.
func (b *bench) gateway(args ...string) *exec.Cmd {
	return b.buildctl(append([]string{"--frontend", "gateway.v0", "--opt", "source=" + b.frontend}, args...)...)
}

func (b *bench) buildctl(args ...string) *exec.Cmd {
	return b.buildkit.Buildctl(append([]string{"build", "--progress=plain", "--local", "context=" + b.context, "--local", "dockerfile=" + b.context}, args...)...)
}

func run(t *testing.T, cmd *exec.Cmd) string {
	t.Helper()
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(cmd.Args, " "), err, out)
	}
	return string(out)
}

// fails runs a command that must fail, and gives what it said.
func fails(t *testing.T, cmd *exec.Cmd) string {
	t.Helper()
	out, err := cmd.CombinedOutput()
	if err == nil {
		t.Fatalf("%s ends well\n%s", strings.Join(cmd.Args, " "), out)
	}
	return string(out)
}

// metadata runs a build, and gives the metadata that its caller is told.
func (b *bench) metadata(t *testing.T, cmd *exec.Cmd) map[string]any {
	t.Helper()
	name := filepath.Join(t.TempDir(), "metadata.json")
	cmd.Args = append(cmd.Args, "--metadata-file", name)
	run(t, cmd)
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]any
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

const routesFile = `# syntax=FRONTEND
ROOTFS ./root/ AS base
RUN mkdir -p /srv/deep && echo one > /srv/deep/file && ln -s deep/file /srv/link && ln /srv/deep/file /srv/hard
COPY --chown=alice --chmod=0640 note /srv/
RUN --mount=type=cache,target=/cache echo two > /cache/x && cat /srv/note > /srv/copy
USER alice
WORKDIR /home/alice/work
ENV A=b
LABEL l="x y"
EXPOSE 80
ENTRYPOINT ["/bin/cat"]
CMD ["/srv/copy"]
TARGET oci example.org/routes:1
TARGET tar routes
`

// epoch is the SOURCE_DATE_EPOCH of builds that are compared.
const epoch = "1000000000"

// routes builds one Sysfile in every way that leads to the frontend. Each gives
// the tree and the configuration that sysbuild build gives.
func (b *bench) routes(t *testing.T) {
	b.file(t, "Sysfile", routesFile)
	b.write(t, "note", "noted\n")
	b.write(t, ".sysbuildignore", "out\n")
	native := filepath.Join(t.TempDir(), "out")
	build := exec.Command(b.program, "build", "--backend=native", "--progress=quiet", "-t", "oci", "--build-arg", "SOURCE_DATE_EPOCH="+epoch, "--cache-dir", t.TempDir(), "-o", native, b.context)
	run(t, build)
	want := imagelist.Read(t, filepath.Join(native, "example.org_routes_1.oci.tar"))

	dest := filepath.Join(t.TempDir(), "image.tar")
	opts := []string{"--opt", "filename=Sysfile", "--opt", "build-arg:SOURCE_DATE_EPOCH=" + epoch, "--output", "type=oci,rewrite-timestamp=true,dest=" + dest}
	t.Run("gateway", func(t *testing.T) {
		run(t, b.gateway(opts...))
		same(t, want, imagelist.Read(t, dest))
	})
	t.Run("no name", func(t *testing.T) {
		run(t, b.gateway(opts[2:]...))
		same(t, want, imagelist.Read(t, dest))
	})
	t.Run("syntax", func(t *testing.T) {
		run(t, b.buildctl(append(opts, "--frontend", "dockerfile.v0")...))
		same(t, want, imagelist.Read(t, dest))
	})
	t.Run("buildx", func(t *testing.T) {
		cmd := exec.Command(needs.Tool(t, "buildx"), "build", "--progress=plain", "-f", b.context+"/Sysfile", "--build-arg", "SOURCE_DATE_EPOCH="+epoch,
			"--provenance=false", "--output", "type=oci,rewrite-timestamp=true,dest="+dest, b.context)
		cmd.Env = append(os.Environ(), b.buildxEnv...)
		run(t, cmd)
		same(t, want, imagelist.Read(t, dest))
	})
	t.Run("docker", func(t *testing.T) { b.docker(t, want) })
}

// docker builds with a real engine, whose own BuildKit is of 0.8's time.
func (b *bench) docker(t *testing.T, want imagelist.Image) {
	call, engine := b.engine(t)
	run(t, call("buildx", "build", "--progress=plain", "--network=host", "--load", "-t", "routes", "-f", b.context+"/Sysfile", "--build-arg", "SOURCE_DATE_EPOCH="+epoch, b.context))
	if out := engine.Run(t, "routes"); out != "noted\n" {
		t.Errorf("the image prints %q", out)
	}
	saved := filepath.Join(t.TempDir(), "saved.tar")
	run(t, call("save", "-o", saved, "routes"))
	archive := filepath.Join(t.TempDir(), "saved.oci.tar")
	runtimes.Run(t, nil, needs.Tool(t, "skopeo"), "copy", "--quiet", "docker-archive:"+saved, "oci-archive:"+archive)
	got := imagelist.Read(t, archive)
	delete(got.Files, "/cache") // a builder of that time leaves a mount's directory
	same(t, timeless(want), timeless(got))

	b.file(t, "Linked", "# syntax=FRONTEND\nROOTFS ./root/\nCOPY --link note /\n")
	contains(t, fails(t, call("buildx", "build", "--progress=plain", "-f", b.context+"/Linked", b.context)),
		"3 | COPY --link note /", "the builder is too old for --link: BuildKit has it since v0.10", "leave --link out")

	out := t.TempDir()
	run(t, call("buildx", "build", "--progress=plain", "--network=host", "--target=tar", "-o", out, "-f", b.context+"/Sysfile", b.context))
	if st, err := os.Stat(filepath.Join(out, "routes.tar")); err != nil || st.Size() == 0 {
		t.Errorf("--target=tar -o DIR: %v", err)
	}
}

// timeless is an image without the times of files: old builders cannot set them.
func timeless(img imagelist.Image) imagelist.Image {
	for name, line := range img.Files {
		img.Files[name] = fileTime.ReplaceAllString(line, " TIME")
	}
	return img
}

var fileTime = regexp.MustCompile(` \d{9,10}\b`)

// same reports what differs between two images.
func same(t *testing.T, want, got imagelist.Image) {
	t.Helper()
	for _, img := range []imagelist.Image{want, got} {
		delete(img.Files, "/") // no layer of BuildKit's has it
	}
	for _, d := range imagelist.Compare(want, got) {
		t.Error(d)
	}
}
