//go:build conformance

package gateway_test

import (
	"archive/tar"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/cgi"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// entries are the regular files of a tar, by name.
func entries(t *testing.T, name string) map[string]string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	out := map[string]string{}
	for r := tar.NewReader(f); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(io.LimitReader(r, 4<<20))
		if err != nil {
			t.Fatal(err)
		}
		out[path.Join("/", h.Name)] = string(data)
	}
}

// files builds, and gives the files of the result.
func (b *bench) files(t *testing.T, args ...string) map[string]string {
	t.Helper()
	dest := filepath.Join(t.TempDir(), "root.tar")
	run(t, b.gateway(append(args, "--output", "type=tar,dest="+dest)...))
	return entries(t, dest)
}

const flagsFile = `ROOTFS ./root/ AS first
RUN cat /proc/sys/kernel/random/uuid > /first
RUN cat /etc/hosts > /hosts; ulimit -n > /nofile; cat /proc/mounts > /mounts; cat /proc/sys/kernel/hostname > /hostname; cat /proc/net/dev > /net
RUN --mount=type=secret,id=word cat /run/secrets/word > /word
ROOTFS ./root/
COPY --from=first /first /hosts /nofile /mounts /hostname /net /word /
RUN cat /proc/sys/kernel/random/uuid > /second
`

// flags holds that what docker's flags say reaches the steps.
func (b *bench) flags(t *testing.T) {
	b.file(t, "Flags", flagsFile)
	b.write(t, "word", "open sesame")
	opts := func(pairs ...string) []string {
		out := []string{"--opt", "filename=Flags", "--secret", "id=word,src=" + filepath.Join(b.context, "word")}
		for _, p := range pairs {
			out = append(out, "--opt", p)
		}
		return out
	}
	was := b.files(t, opts()...)
	if was["/word"] != "open sesame" {
		t.Errorf("the secret is %q", was["/word"])
	}
	for _, filter := range []struct {
		stages string
		anew   bool
	}{{"first", true}, {"1,FIRST", true}, {"other", false}, {"", true}} {
		// BuildKit may take a later stage from its cache nevertheless.
		got := b.files(t, opts("target=first", "no-cache="+filter.stages)...)
		if anew := got["/first"] != was["/first"]; anew != filter.anew {
			t.Errorf("no-cache=%s: the stage runs anew: %v", filter.stages, anew)
		}
		was = got
	}
	got := b.files(t, opts("target=first", "add-hosts=there=192.0.2.7", "ulimit=nofile=512:512", "shm-size=1048576", "hostname=here", "force-network-mode=none")...)
	contains(t, got["/hosts"], "192.0.2.7")
	contains(t, got["/nofile"], "512")
	contains(t, got["/mounts"], "/dev/shm tmpfs ", "size=1024k")
	contains(t, got["/hostname"], "here")
	if strings.Count(got["/net"], ":") != 1 {
		t.Errorf("force-network-mode=none leaves\n%s", got["/net"])
	}
	t.Run("cache", func(t *testing.T) { b.caches(t, opts()) })
	t.Run("attestations", func(t *testing.T) { b.attests(t, opts()) })
	t.Run("epoch", func(t *testing.T) {
		contains(t, fails(t, b.gateway(opts("build-arg:SOURCE_DATE_EPOCH=context")...)), "a directory, which has no time of its own")
	})
}

// caches exports what was done, forgets it, and takes it in again.
func (b *bench) caches(t *testing.T, opts []string) {
	dir, ref := filepath.Join(t.TempDir(), "cache"), b.registry+"/cached:1"
	for name, c := range map[string]struct{ to, from string }{
		"local":    {"type=local,mode=max,dest=" + dir, "type=local,src=" + dir},
		"registry": {"type=registry,mode=max,ref=" + ref, "type=registry,ref=" + ref},
	} {
		was := b.files(t, append(opts, "--export-cache", c.to)...)
		run(t, b.buildkit.Buildctl("prune", "--all"))
		got := b.files(t, append(opts, "--import-cache", c.from)...)
		if got["/first"] != was["/first"] || got["/second"] != was["/second"] {
			t.Errorf("%s: the imported cache is not used", name)
		}
	}
	// An image that tells of its own layers.
	ref = b.registry + "/inline:1"
	run(t, b.gateway(append(opts, "--export-cache", "type=inline", "--output", "type=image,push=true,name="+ref)...))
	was := b.files(t, opts...)
	run(t, b.buildkit.Buildctl("prune", "--all"))
	if got := b.files(t, append(opts, "--import-cache", "type=registry,ref="+ref)...); got["/second"] != was["/second"] {
		t.Error("inline: the imported cache is not used")
	}
}

// attests holds that the builder attests to what it built.
func (b *bench) attests(t *testing.T, opts []string) {
	dest := filepath.Join(t.TempDir(), "image.tar")
	run(t, b.gateway(append(opts, "--opt", "attest:provenance=mode=max", "--opt", "label:a=b", "--output", "type=oci,dest="+dest)...))
	files := entries(t, dest)
	var index, inner struct {
		Manifests []struct {
			Digest      string
			Annotations map[string]string
		}
	}
	decode(t, files["/index.json"], &index)
	decode(t, files["/blobs/"+strings.Replace(index.Manifests[0].Digest, ":", "/", 1)], &inner)
	if len(inner.Manifests) != 2 || inner.Manifests[1].Annotations["vnd.docker.reference.type"] != "attestation-manifest" {
		t.Fatalf("the index holds %v", inner.Manifests)
	}
	var config struct {
		Config struct{ Labels map[string]string }
	}
	decode(t, runtimes.Inspect(t, "oci-archive", dest), &config)
	if config.Config.Labels["a"] != "b" {
		t.Errorf("labels are %v", config.Config.Labels)
	}
	all := ""
	for _, text := range files {
		all += text
	}
	contains(t, all, "slsa.dev/provenance", b.frontend[strings.LastIndex(b.frontend, "/"):])
}

func decode(t *testing.T, text string, to any) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), to); err != nil {
		t.Fatalf("%v: %.200s", err, text)
	}
}

// contexts builds on everything that can stand in the place of a root or of the
// build context.
func (b *bench) contexts(t *testing.T) {
	b.file(t, "Contexts", "ROOTFS base\nRUN cat /bin/mark > /marked\n")
	marked := func(t *testing.T, args ...string) {
		t.Helper()
		got := b.files(t, append(args, "--opt", "filename=Contexts")...)
		if got["/marked"] != "marked\n" {
			t.Errorf("/marked is %q", got["/marked"])
		}
	}
	fill := func(root string) {
		hostroot.Make(t, root, "sh", "cat")
		if err := os.WriteFile(filepath.Join(root, "bin/mark"), []byte("marked\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	root, layout := t.TempDir(), filepath.Join(t.TempDir(), "layout")
	fill(root)
	builders.Layout(t, layout, fill)
	builders.Push(t, b.registry+"/base:1", fill)
	var index struct{ Manifests []struct{ Digest string } }
	decode(t, string(must(os.ReadFile(filepath.Join(layout, "index.json")))), &index)
	image := filepath.Join(t.TempDir(), "root.tar")
	runtimes.Run(t, nil, needs.Tool(t, "tar"), "-C", root, "-cf", image, ".")
	server := httptest.NewServer(http.FileServer(http.Dir(filepath.Dir(image))))
	t.Cleanup(server.Close)

	t.Run("image", func(t *testing.T) { marked(t, "--opt", "context:base=docker-image://"+b.registry+"/base:1") })
	t.Run("platform", func(t *testing.T) {
		marked(t, "--opt", "context:base::linux/amd64=docker-image://"+b.registry+"/base:1", "--opt", "context:base=docker-image://127.0.0.1:1/none")
	})
	t.Run("directory", func(t *testing.T) { marked(t, "--local", "other="+root, "--opt", "context:base=local:other") })
	t.Run("tar", func(t *testing.T) { marked(t, "--opt", "context:base="+server.URL+"/root.tar") })
	t.Run("layout", func(t *testing.T) {
		marked(t, "--oci-layout", "store="+layout, "--opt", "context:base=oci-layout://store@"+index.Manifests[0].Digest)
	})
	t.Run("input", func(t *testing.T) { b.bake(t) })
	t.Run("git", func(t *testing.T) { b.remote(t, gitServer(t, root)) })
	t.Run("archive", func(t *testing.T) {
		if err := os.WriteFile(filepath.Join(root, "Sysfile"), []byte(remoteFile), 0o644); err != nil {
			t.Fatal(err)
		}
		runtimes.Run(t, nil, needs.Tool(t, "tar"), "-C", root, "-cf", image, ".")
		b.remote(t, server.URL+"/root.tar")
	})
	t.Run("offline", func(t *testing.T) {
		dir := runtimes.Layout(t, builders.Image(t, b.program))
		var index struct{ Manifests []struct{ Digest string } }
		decode(t, string(must(os.ReadFile(filepath.Join(dir, "index.json")))), &index)
		const name = "sysbuild.invalid/frontend"
		marked(t, "--opt", "source="+name, "--oci-layout", "frontend="+dir, "--opt", "context:"+name+"=oci-layout://frontend@"+index.Manifests[0].Digest,
			"--local", "other="+root, "--opt", "context:base=local:other")
	})
}

func must(data []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return data
}

const remoteFile = "ROOTFS scratch\nCOPY . /\nADD bin/mark /marked\n"

// remote builds a context that is a URL, with its Sysfile and its ignore file.
func (b *bench) remote(t *testing.T, url string) {
	dest := filepath.Join(t.TempDir(), "root.tar")
	cmd := b.buildkit.Buildctl("build", "--progress=plain", "--frontend", "gateway.v0", "--opt", "source="+b.frontend,
		"--opt", "context="+url, "--opt", "filename=Sysfile", "--output", "type=tar,dest="+dest)
	run(t, cmd)
	if got := entries(t, dest); got["/marked"] != "marked\n" || got["/bin/cat"] == "" {
		t.Errorf("the files are %d, /marked is %q", len(got), got["/marked"])
	}
}

// gitServer serves a directory as a repository, and gives its URL.
func gitServer(t *testing.T, root string) string {
	t.Helper()
	git := needs.Tool(t, "git")
	repo := filepath.Join(t.TempDir(), "repo.git")
	runtimes.Run(t, nil, git, "init", "-q", "--bare", "-b", "main", repo)
	work := []string{"--git-dir", repo, "--work-tree", root, "-c", "user.name=a", "-c", "user.email=a@example.org"}
	if err := os.WriteFile(filepath.Join(root, "Sysfile"), []byte(remoteFile), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Remove(filepath.Join(root, "Sysfile")) })
	runtimes.Run(t, nil, git, append(work, "add", "-A")...)
	runtimes.Run(t, nil, git, append(work, "commit", "-q", "-m", "one")...)
	backend := filepath.Join(strings.TrimSpace(runtimes.Run(t, nil, git, "--exec-path")), "git-http-backend")
	server := httptest.NewServer(&cgi.Handler{Path: backend, Env: []string{"GIT_PROJECT_ROOT=" + filepath.Dir(repo), "GIT_HTTP_EXPORT_ALL=1"}})
	t.Cleanup(server.Close)
	return server.URL + "/repo.git"
}

// bake builds a target that stands on another one's result.
func (b *bench) bake(t *testing.T) {
	b.file(t, "First", "# syntax=FRONTEND\nROOTFS ./root/\nRUN echo marked > /bin/mark\nENV FROM_FIRST=yes\n")
	b.file(t, "Second", "# syntax=FRONTEND\nROOTFS base\nRUN cat /bin/mark > /marked; echo $FROM_FIRST > /env\n")
	dest := filepath.Join(t.TempDir(), "root.tar")
	b.write(t, "bake.hcl", `target "first" { dockerfile = "First" }
target "second" {
  dockerfile = "Second"
  contexts = { base = "target:first" }
  output = ["type=tar,dest=`+dest+`"]
}`)
	cmd := exec.Command(needs.Tool(t, "buildx"), "bake", "--allow=fs=*", "--progress=plain", "-f", "bake.hcl", "second")
	cmd.Dir = b.context
	cmd.Env = append(os.Environ(), b.buildxEnv...)
	run(t, cmd)
	if got := entries(t, dest); got["/marked"] != "marked\n" || got["/env"] != "yes\n" {
		t.Errorf("/marked is %q, /env is %q", got["/marked"], got["/env"])
	}
}

// platforms builds for two at once.
func (b *bench) platforms(t *testing.T) {
	b.file(t, "Platforms", "ARG TARGETARCH\nROOTFS scratch\nARG TARGETARCH\nCOPY word /$TARGETARCH\nENV ARCH=$TARGETARCH\n")
	b.write(t, "word", "open sesame")
	dest := filepath.Join(t.TempDir(), "image.tar")
	run(t, b.gateway("--opt", "filename=Platforms", "--opt", "platform=linux/amd64,linux/arm64", "--opt", "attest:provenance=mode=max", "--output", "type=oci,dest="+dest))
	files := entries(t, dest)
	var index, inner struct {
		Manifests []struct {
			Digest   string
			Platform struct{ Architecture string }
		}
	}
	decode(t, files["/index.json"], &index)
	decode(t, files["/blobs/"+strings.Replace(index.Manifests[0].Digest, ":", "/", 1)], &inner)
	var archs []string
	for _, m := range inner.Manifests {
		archs = append(archs, m.Platform.Architecture)
	}
	if got := strings.Join(archs, " "); got != "amd64 arm64 unknown unknown" {
		t.Errorf("the platforms are %s", got)
	}
}
