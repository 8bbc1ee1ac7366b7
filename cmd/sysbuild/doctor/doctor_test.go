package doctor

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// healthy is a machine that has what it needs, as far as a test says so.
func healthy(t *testing.T) Options {
	return Options{
		CacheDir: t.TempDir(), Now: time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC),
		Known:    []string{"SYSBUILD_CACHE_DIR", "SYSBUILD_JOBS"},
		LookPath: func(name string) (string, error) { return "/bin/" + name, nil },
	}
}

func nothing(string) (string, error) { return "", errors.New("not found") }

func want(t *testing.T, c Check, status Status, parts ...string) {
	t.Helper()
	if c.Status != status {
		t.Errorf("%s is %s, not %s: %+v", c.Name, c.Status, status, c)
	}
	for _, part := range parts {
		if !strings.Contains(c.Text+"\n"+c.Hint, part) {
			t.Errorf("%s does not say %q: %+v", c.Name, part, c)
		}
	}
	if c.Status != OK && c.Hint == "" {
		t.Errorf("%s has no way out: %+v", c.Name, c)
	}
}

func TestClock(t *testing.T) {
	o := healthy(t)
	want(t, o.clock(), OK, "2026-05-01T00:00:00Z")
	for value, status := range map[string]Status{"1700000000": OK, "99999999999": Warn, "yesterday": Missing, "-1": Missing} {
		o.Environ = []string{"SOURCE_DATE_EPOCH=" + value}
		want(t, o.clock(), status)
	}
	o.Now = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)
	want(t, o.clock(), Warn, "the clock is wrong")
}

func TestProxy(t *testing.T) {
	o := healthy(t)
	want(t, o.proxy(), OK, "none")
	o.Environ = []string{"https_proxy=http://me:hunter2@proxy:3128", "NO_PROXY=localhost"}
	want(t, o.proxy(), OK, "https_proxy=http://me:xxxxx@proxy:3128", "NO_PROXY=localhost")
	if strings.Contains(o.proxy().Text, "hunter2") {
		t.Error("a password is shown")
	}
	o.Environ = []string{"HTTP_PROXY=yes"}
	want(t, o.proxy(), Warn, "HTTP_PROXY", "http://HOST:PORT")
}

func TestVariables(t *testing.T) {
	o := healthy(t)
	o.Environ = []string{"SYSBUILD_JOBS=2", "SYSBUILD_CACHDIR=/x", "SYSBUILD_XYZZY=1", "SYSBUILD_EMPTY="}
	list := o.variables()
	if len(list) != 2 {
		t.Fatalf("%+v", list)
	}
	want(t, list[0], Warn, "SYSBUILD_CACHDIR is set, and means nothing", "did you mean SYSBUILD_CACHE_DIR?")
	want(t, list[1], Warn, "SYSBUILD_XYZZY", "unset it")
}

func TestCache(t *testing.T) {
	o := healthy(t)
	dir := o.CacheDir
	o.CacheDir = filepath.Join(dir, "not", "yet")
	if c := o.cache(); c.Status == Missing || !strings.Contains(c.Text, o.CacheDir+": ") {
		t.Errorf("a directory that will be made: %+v", c)
	}
	if _, err := os.Stat(filepath.Join(dir, "not")); err == nil {
		t.Error("it was made")
	}
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	o.CacheDir = filepath.Join(file, "below")
	want(t, o.cache(), Missing, "not a directory", "--cache-dir")
	o.CacheDir = "/proc/none"
	if c := o.cache(); c.Status == OK {
		t.Errorf("no room at all: %+v", c)
	}
}

func TestCredentials(t *testing.T) {
	o := healthy(t)
	dir := t.TempDir()
	o.Environ = []string{"DOCKER_CONFIG=" + dir}
	want(t, o.credentials(), OK, "no file")
	write := func(text string) {
		if err := os.WriteFile(filepath.Join(dir, "config.json"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(`{"auths":{"registry.example.org":{"auth":"c2VjcmV0"}},"credsStore":"pass"}`)
	want(t, o.credentials(), OK, "registry.example.org", "docker-credential-pass")
	if strings.Contains(o.credentials().Text, "c2VjcmV0") {
		t.Error("a password is shown")
	}
	o.LookPath = nothing
	want(t, o.credentials(), Warn, "docker-credential-pass, which is not in PATH")
	write("{")
	want(t, o.credentials(), Warn, "config.json")
}

func TestOptional(t *testing.T) {
	o := healthy(t)
	for _, c := range o.optional() {
		want(t, c, OK, "/bin/"+c.Name)
	}
	o.LookPath = nothing
	for _, c := range o.optional() {
		want(t, c, Missing, "not in PATH; needed by ")
	}
	o.LookPath = func(name string) (string, error) {
		if name == "crun" {
			return "/usr/bin/crun", nil
		}
		return nothing(name)
	}
	if c := o.optional()[2]; c.Name != "crun" || c.Status != OK {
		t.Errorf("the other of two: %+v", c)
	}
}

// TestNoBuilder is one that a variable names and that is not there.
func TestNoBuilder(t *testing.T) {
	o := healthy(t)
	o.Environ = []string{"BUILDKIT_HOST=unix://" + t.TempDir() + "/none"}
	o.Patience = time.Second
	list, address := o.builder(t.Context(), true)
	if address != "" {
		t.Errorf("%q builds", address)
	}
	want(t, list[0], Missing, "no such file or directory", "found by BUILDKIT_HOST", "is buildkitd running")
}

// TestMuteBuilder is one that takes connections and says nothing.
func TestMuteBuilder(t *testing.T) {
	socket := filepath.Join(t.TempDir(), "s")
	l, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	o := healthy(t)
	o.Address, o.Patience = "unix://"+socket, 200*time.Millisecond
	list, address := o.builder(t.Context(), false)
	if address != "" {
		t.Errorf("%q builds", address)
	}
	want(t, list[0], Missing, "it does not answer (found by --builder)", "what stands between here and there")
}

func TestUsable(t *testing.T) {
	if !(Report{Native: true}).Usable() || !(Report{Builder: "x"}).Usable() || (Report{}).Usable() {
		t.Error("either way of building is enough, and one is needed")
	}
}

func TestGetenv(t *testing.T) {
	o := Options{Environ: []string{"A=1", "AB=2", "A=3", "B="}}
	for name, value := range map[string]string{"A": "3", "AB": "2", "B": "", "C": ""} {
		if got := o.getenv(name); got != value {
			t.Errorf("%s=%q, want %q", name, got, value)
		}
	}
}
