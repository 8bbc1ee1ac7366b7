//go:build conformance || oracle || repro || faults || bench

package suite

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// program is the sysbuild that all tests drive.
var program string

// ready names a sysbuild that was built before, so that tests which run
// themselves as another process do not build it again.
const ready = "SYSBUILD_SUITE_PROGRAM"

func TestMain(m *testing.M) {
	if program = os.Getenv(ready); program != "" {
		os.Exit(m.Run())
	}
	dir, err := os.MkdirTemp("", "suite")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	program = filepath.Join(dir, "sysbuild")
	build := exec.Command("go", "build", "-trimpath", "-tags", "grpcnotrace", "-ldflags", "-s -w", "-o", program, "../../cmd/sysbuild")
	build.Stdout, build.Stderr = os.Stderr, os.Stderr
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if err := build.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "build sysbuild:", err)
		os.Exit(1)
	}
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// job is one call of sysbuild build.
type job struct {
	Context string // directory; made by the test
	File    string
	Args    []string // --build-arg NAME=VALUE
	Cache   string
	Out     string
	Flags   []string
	Env     []string
}

func (j job) command() *exec.Cmd {
	args := []string{"build", "--progress", "plain", "--backend", "native", "-o", j.Out, "--cache-dir", j.Cache}
	if j.File != "" {
		args = append(args, "-f", j.File)
	}
	for _, a := range j.Args {
		args = append(args, "--build-arg", a)
	}
	args = append(append(args, j.Flags...), j.Context)
	cmd := exec.Command(program, args...)
	cmd.Env = append(os.Environ(), j.Env...)
	return cmd
}

// on is the same build on a builder, from other directories.
func (j job) on(t testing.TB, address string, flags ...string) job {
	t.Helper()
	dir := t.TempDir()
	j.Cache, j.Out = filepath.Join(dir, "cache"), filepath.Join(dir, "out")
	j.Flags = append(append([]string{"--backend", "buildkit", "--builder", address}, j.Flags...), flags...)
	return j
}

// run builds, and gives what sysbuild said.
func (j job) run(t testing.TB) string {
	t.Helper()
	out, err := j.command().CombinedOutput()
	if err != nil {
		t.Fatalf("build: %v\n%s", err, tail(out))
	}
	return string(out)
}

// el7 is a build of examples/centos7.sysbuild, with more packages if wanted.
func el7(t testing.TB, dir string, more ...string) job {
	t.Helper()
	needs.Root(t)
	repo := needs.EL7(t)
	text, err := os.ReadFile(filepath.Join(needs.ModuleRoot(t), "examples", "centos7.sysbuild"))
	if err != nil {
		t.Fatal(err)
	}
	context := filepath.Join(dir, "context")
	file := filepath.Join(context, "Sysfile")
	if len(more) > 0 {
		text = bytes.Replace(text, []byte("YUM install "), []byte("YUM install "+strings.Join(more, " ")+" "), 1)
	}
	write(t, file, text)
	return job{
		Context: context,
		Args:    el7Args("file://" + repo),
		Cache:   filepath.Join(dir, "cache"),
		Out:     filepath.Join(dir, "out"),
	}
}

func el7Args(url string) []string {
	return []string{
		"MIRROR=" + url,
		"KEY=" + url + "/RPM-GPG-KEY-CentOS-7",
		"KEY2=" + url + "/RPM-GPG-KEY-stand-ins",
	}
}

func write(t testing.TB, name string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// sum is the sha256 of a file.
func sum(t testing.TB, name string) string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		t.Fatal(err)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// output is the one archive in a directory of outputs.
func output(t testing.TB, dir string) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, "*.oci.tar"))
	if err != nil || len(found) != 1 {
		t.Fatalf("%s: want one archive, have %v %v", dir, found, err)
	}
	return found[0]
}

// layout unpacks an archive into an OCI layout.
func layout(t testing.TB, archive string) string {
	t.Helper()
	dir := t.TempDir()
	must(t, exec.Command("tar", "-xf", archive, "-C", dir))
	return dir
}

// layers are the blobs of an image's layers, the lowest first.
func layers(t testing.TB, layout string) []string {
	t.Helper()
	var index, manifest struct {
		Manifests, Layers []struct{ Digest string }
	}
	readJSON(t, filepath.Join(layout, "index.json"), &index)
	readJSON(t, blob(layout, index.Manifests[0].Digest), &manifest)
	var blobs []string
	for _, l := range manifest.Layers {
		blobs = append(blobs, blob(layout, l.Digest))
	}
	return blobs
}

func blob(layout, digest string) string {
	return filepath.Join(layout, "blobs", strings.Replace(digest, ":", "/", 1))
}

func readJSON(t testing.TB, name string, v any) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err == nil {
		err = json.Unmarshal(data, v)
	}
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// must runs a command that may not fail, and gives what it printed.
func must(t testing.TB, cmd *exec.Cmd) string {
	t.Helper()
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(cmd.Args, " "), err, tail(out))
	}
	return string(out)
}

func tail(out []byte) []byte {
	const most = 4000
	if len(out) > most {
		return out[len(out)-most:]
	}
	return out
}
