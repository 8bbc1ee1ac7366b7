//go:build conformance

package suite

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// everyKind has a step of each kind that needs no network.
const everyKind = `FROM ./rootfs AS base
ARG WHO=nobody
ENV GREETING=hello
RUN --network=none --mount=type=secret,id=word --mount=type=cache,target=/var/cache/x cat /run/secrets/word >/secret-was-there && echo "$GREETING $WHO" >/greeting

FROM scratch AS files
COPY --chmod=640 --chown=7:8 a.txt link/b.txt /files/
COPY <<END /files/heredoc
one
two
END

FROM base
COPY --from=files --link /files /data
COPY --from=more --exclude=*.log . /more/
RUN --network=none <<END
set -e
ls -ln /data
rm /greeting
ln -s data /link
END
WORKDIR /work
LABEL a=b
CMD ["cat", "/data/a.txt"]
TARGET oci --layers=steps NAME:1
TARGET tar plain
`

// everyJob is a build of it, natively, and of an image of this name.
func everyJob(t *testing.T, name string) job {
	t.Helper()
	needs.Root(t)
	dir := t.TempDir()
	context := filepath.Join(dir, "context")
	hostroot.Make(t, filepath.Join(context, "rootfs"), "sh", "cat", "ls", "rm", "ln")
	// Owners of a root file system that lies in a context are its own.
	if err := os.Chown(filepath.Join(context, "rootfs/bin/cat"), 3, 4); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"a.txt": "a\n", "real/b.txt": "b\n", "ignored": "no", ".dockerignore": "ignored\n",
		"../more/x": "x", "../more/x.log": "no", "../word": "s3cret",
	} {
		write(t, filepath.Join(context, name), []byte(text))
	}
	if err := os.Symlink("real", filepath.Join(context, "link")); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(context, "Sysfile"), []byte(strings.Replace(everyKind, "NAME", name, 1)))
	return job{
		Context: context, Args: []string{"WHO=world"}, Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out"),
		Flags: []string{"--secret", "id=word,src=" + filepath.Join(dir, "word"), "--build-context", "more=" + filepath.Join(dir, "more")},
	}
}

// sums are those of a build's outputs, by their names.
func sums(t testing.TB, dir string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.tar"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: outputs %v, %v", dir, files, err)
	}
	out := map[string]string{}
	for _, f := range files {
		out[filepath.Base(f)] = sum(t, f)
	}
	return out
}

func sameOutputs(t *testing.T, want, got job) {
	t.Helper()
	w, g := sums(t, want.Out), sums(t, got.Out)
	for name := range w {
		if w[name] != g[name] {
			t.Errorf("%s: %s natively, %s on the builder", name, w[name], g[name])
		}
	}
	if t.Failed() {
		listed := func(j job) map[string]bool {
			lines := map[string]bool{}
			for name := range w {
				if !strings.HasSuffix(name, ".oci.tar") {
					text := runtimes.Run(t, nil, "tar", "--numeric-owner", "--full-time", "--xattrs", "-tvf", filepath.Join(j.Out, name))
					for line := range strings.Lines(text) {
						lines[name+": "+line] = true
					}
				}
			}
			return lines
		}
		here, there := listed(want), listed(got)
		for line := range here {
			if !there[line] {
				t.Logf("natively       %s", line)
			}
		}
		for line := range there {
			if !here[line] {
				t.Logf("on the builder %s", line)
			}
		}
	}
}

// TestBuilders holds that a builder makes the very bytes that are made here: a
// buildkitd, and the BuildKit inside of docker, which is of 2020 and says what it
// is too old for.
func TestBuilders(t *testing.T) {
	native := everyJob(t, "every")
	native.run(t)
	t.Run("buildkitd", func(t *testing.T) {
		b := builders.Buildkitd(t, builders.Config{})
		first := native.on(t, b.Address)
		first.run(t)
		sameOutputs(t, native, first)
		again := native.on(t, b.Address)
		if out := again.run(t); !strings.Contains(out, "CACHED") {
			t.Errorf("nothing is known:\n%s", out)
		}
		sameOutputs(t, native, again)
		anew := native.on(t, b.Address, "--no-cache")
		if out := anew.run(t); !strings.Contains(out, " b.txt") {
			t.Errorf("the steps did not run:\n%s", out)
		}
		sameOutputs(t, native, anew)
	})
	t.Run("docker", func(t *testing.T) {
		engine := builders.Dockerd(t)
		address := strings.Replace(engine.Host, "unix://", "docker-engine://", 1)
		out, err := native.on(t, address).command().CombinedOutput()
		if err == nil || !strings.Contains(string(out), "the builder is too old for --link: BuildKit has it since v0.10") {
			t.Errorf("%v\n%s", err, out)
		}
		file := filepath.Join(native.Context, "Sysfile")
		text := strings.NewReplacer("--link ", "", "--exclude=*.log ", "").Replace(everyKind)
		write(t, file, []byte(strings.Replace(text, "NAME", "every", 1)))
		for _, point := range []string{"run/secrets", "var/cache/x"} { // it leaves them where there are none
			if err := os.MkdirAll(filepath.Join(native.Context, "rootfs", point), 0o755); err != nil {
				t.Fatal(err)
			}
		}
		native.run(t)
		j := native.on(t, address)
		j.run(t)
		sameOutputs(t, native, j)
	})
}

// TestBuilderEL7 makes CentOS of packages, on a builder, which fetches them.
func TestBuilderEL7(t *testing.T) {
	repo := httptest.NewServer(http.FileServer(http.Dir(needs.EL7(t))))
	defer repo.Close()
	native := el7(t, t.TempDir())
	native.Args = el7Args(repo.URL)
	native.run(t)
	j := native.on(t, builders.Buildkitd(t, builders.Config{}).Address)
	j.run(t)
	sameOutputs(t, native, j)
}

// TestBuilderLock writes the lock of a Sysfile whose package step stands on one
// that runs: a builder runs it, and the lock is the one that is written here.
func TestBuilderLock(t *testing.T) {
	repo := httptest.NewServer(http.FileServer(http.Dir(needs.EL7(t))))
	defer repo.Close()
	native := el7(t, t.TempDir())
	hostroot.Make(t, filepath.Join(native.Context, "rootfs"), "sh", "cat")
	native.Args = el7Args(repo.URL)
	write(t, filepath.Join(native.Context, "Sysfile"), []byte(behindRun))
	j := native.on(t, builders.Buildkitd(t, builders.Config{}).Address)
	var locks []string
	for _, one := range []job{native, j} {
		file := filepath.Join(t.TempDir(), "Sysfile.lock")
		cmd := one.command()
		cmd.Args = slices.Concat([]string{program, "lock", "--lock-file", file}, slices.DeleteFunc(cmd.Args[2:], func(arg string) bool { return arg == "-o" || arg == one.Out }))
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %v\n%s", cmd, err, out)
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		locks = append(locks, string(text))
	}
	if locks[0] != locks[1] {
		t.Errorf("natively\n%s\non the builder\n%s", locks[0], locks[1])
	}
	write(t, filepath.Join(native.Context, "Sysfile.lock"), []byte(locks[0]))
	native.Flags, j.Flags = append(native.Flags, "--locked"), append(j.Flags, "--locked")
	native.run(t)
	j.run(t)
	sameOutputs(t, native, j)
}

// behindRun asks for a package behind a RUN, which may have changed what
// is installed.
const behindRun = `ROOTFS ./rootfs
ARG MIRROR
ARG KEY
ARG KEY2
RUN --network=none cat /bin/sh >/sh
YUM repo base --baseurl=$MIRROR --gpgkey=$KEY,$KEY2
YUM install tzdata
TARGET oci locked
`

// TestBuilderArtifact takes packages out of an artifact in a real registry, here
// and on a builder.
func TestBuilderArtifact(t *testing.T) {
	registry := builders.Registry(t)
	native := el7(t, t.TempDir())
	packages := filepath.Join(t.TempDir(), "packages")
	for _, name := range []string{"tzdata", "setup", "basesystem", "filesystem"} {
		found, err := filepath.Glob(filepath.Join(needs.EL7(t), "Packages", name+"-[0-9]*.rpm"))
		if err != nil || len(found) != 1 {
			t.Fatalf("%s: %v %v", name, found, err)
		}
		data, err := os.ReadFile(found[0])
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(packages, filepath.Base(found[0])), data)
	}
	runtimes.Run(t, nil, program, "push", "--progress", "quiet", packages, "oci://"+registry+"/el7/packages:1")
	native.Args = []string{"MIRROR=oci://" + registry + "/el7/packages:1"}
	for _, key := range []string{"RPM-GPG-KEY-CentOS-7", "RPM-GPG-KEY-stand-ins"} {
		data, err := os.ReadFile(filepath.Join(needs.EL7(t), key))
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(native.Context, key), data)
	}
	write(t, filepath.Join(native.Context, "Sysfile"), []byte(ofArtifact))
	native.run(t)
	j := native.on(t, builders.Buildkitd(t, builders.Config{Plain: []string{registry}}).Address)
	j.run(t)
	sameOutputs(t, native, j)
}

// ofArtifact is a root of a few packages.
const ofArtifact = `ROOTFS scratch
ARG MIRROR
YUM repo packages --baseurl=$MIRROR --gpgkey=RPM-GPG-KEY-CentOS-7,RPM-GPG-KEY-stand-ins
YUM install tzdata
TARGET oci artifact
TARGET oci --layers=packages divided
`

// TestBuilderCache carries a builder's results to another by a registry.
func TestBuilderCache(t *testing.T) {
	registry := builders.Registry(t)
	native := everyJob(t, "every")
	native.run(t)
	conf := builders.Config{Plain: []string{registry}}
	native.on(t, builders.Buildkitd(t, conf).Address, "--cache-to", "type=registry,ref="+registry+"/cache:1,mode=max").run(t)
	j := native.on(t, builders.Buildkitd(t, conf).Address, "--cache-from", registry+"/cache:1")
	if out := j.run(t); strings.Contains(out, " b.txt") {
		t.Errorf("a step ran again:\n%s", out)
	}
	sameOutputs(t, native, j)
}

// TestPushAndLoad brings an image into a registry and into engines, from either
// back end.
func TestPushAndLoad(t *testing.T) {
	registry := builders.Registry(t)
	ref := registry + "/team/every"
	native := everyJob(t, ref)
	docker := builders.Dockerd(t)
	native.Env = append(native.Env, "DOCKER_HOST="+docker.Host)
	native.Env = append(native.Env, podmanEnv(t)...)
	said := map[string]string{}
	buildkitd := builders.Buildkitd(t, builders.Config{})
	for name, j := range map[string]job{"native": native, "builder": native.on(t, buildkitd.Address)} {
		meta := filepath.Join(t.TempDir(), "meta.json")
		j.Flags = append(j.Flags, "-t", "oci", "--push", "--load", "docker", "--metadata-file", meta)
		j.run(t)
		var got struct {
			Outputs []struct{ Digest, Pushed, Path string }
		}
		text, err := os.ReadFile(meta)
		if err != nil || json.Unmarshal(text, &got) != nil || len(got.Outputs) != 1 {
			t.Fatalf("%s: %v: %s", name, err, text)
		}
		out := got.Outputs[0]
		if out.Pushed != ref+":1@"+out.Digest {
			t.Errorf("%s: pushed %s, digest %s", name, out.Pushed, out.Digest)
		}
		said[name] = strings.ReplaceAll(string(text), j.Out, "")
		has := runtimes.Run(t, nil, needs.Tool(t, "skopeo"), "inspect", "--tls-verify=false", "--format", "{{.Digest}}", "docker://"+ref+":1")
		if strings.TrimSpace(has) != out.Digest {
			t.Errorf("%s: the registry has %s, not %s", name, has, out.Digest)
		}
		if got := docker.Run(t, ref+":1", "cat", "/data/a.txt"); got != "a\n" {
			t.Errorf("%s: docker runs it: %q", name, got)
		}
		j.Flags = append(j.Flags, "--load", "podman")
		j.run(t)
		podman := needs.Tool(t, "podman")
		if got := runtimes.Run(t, j.Env, podman, "images", "--noheading", "--format", "{{.Repository}}:{{.Tag}}"); strings.TrimSpace(got) != ref+":1" {
			t.Errorf("%s: podman has %s", name, got)
		}
		runtimes.Run(t, j.Env, podman, "rmi", ref+":1")
	}
	if said["native"] != said["builder"] {
		t.Errorf("the metadata of the one is\n%s\nand of the other\n%s", said["native"], said["builder"])
	}
}

// podmanEnv makes podman keep its images in a directory of the test's.
func podmanEnv(t *testing.T) []string {
	t.Helper()
	dir := runtimes.Dir(t)
	conf := filepath.Join(dir, "storage.conf")
	write(t, conf, fmt.Appendf(nil, "[storage]\ndriver = \"vfs\"\ngraphroot = %q\nrunroot = %q\n", dir+"/root", dir+"/run"))
	return []string{"CONTAINERS_STORAGE_CONF=" + conf, "TMPDIR=" + dir}
}
