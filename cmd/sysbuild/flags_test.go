package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

func TestPairs(t *testing.T) {
	environment := func(name string) (string, bool) { return "env", name == "SET" }
	got, err := pairs("build-arg", []string{"A=1", "B=x=y", "C=", "SET", "UNSET", "A=2"}, environment)
	want := map[string]string{"A": "2", "B": "x=y", "C": "", "SET": "env"}
	if err != nil || !maps.Equal(got, want) {
		t.Errorf("got %v, %v; want %v", got, err, want)
	}
	if _, err := pairs("label", []string{"=x"}, nothing); !isUsage(err) {
		t.Errorf("a pair without a name gives %v", err)
	}
	for _, flag := range []string{"label", "build-arg"} {
		if _, err := pairs(flag, []string{"A=\xff"}, nothing); !isUsage(err) || !strings.Contains(err.Error(), "not text in UTF-8") {
			t.Errorf("--%s of no text gives %v", flag, err)
		}
	}
}

func TestCheckPlatform(t *testing.T) {
	caps := backend.Caps{Architecture: "amd64"}
	for platform, ok := range map[string]bool{
		"": true, "amd64": true, "x86_64": true, runtime.GOOS + "/amd64": true, runtime.GOOS + "/x86_64": true,
		"linux/arm64": false, "arm64": false, "windows/amd64": false, "linux/amd64,linux/arm64": false,
	} {
		if err := checkPlatform(platform, caps); (err == nil) != ok || err != nil && !isUsage(err) {
			t.Errorf("--platform %s: %v", platform, err)
		}
	}
}

func TestFromEnvironment(t *testing.T) {
	var list []string
	var n int
	var text string
	c := &cobra.Command{Use: "x"}
	c.Flags().StringArrayVar(&list, "build-arg", nil, "")
	c.Flags().IntVar(&n, "jobs", 0, "")
	c.Flags().StringVar(&text, "cache-dir", "default", "")
	env := map[string]string{"SYSBUILD_BUILD_ARG": "A=1\nB=two words\n", "SYSBUILD_JOBS": "3", "SYSBUILD_CACHE_DIR": ""}
	lookup := func(name string) (string, bool) { v, ok := env[name]; return v, ok }
	if err := fromEnvironment(c, lookup); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(list, []string{"A=1", "B=two words"}) || n != 3 || text != "default" {
		t.Errorf("got %q, %d, %q", list, n, text)
	}
	if !c.Flags().Changed("build-arg") || c.Flags().Changed("cache-dir") {
		t.Error("a flag does not say whether somebody has set it")
	}
	if err := c.ParseFlags([]string{"--jobs", "5", "--build-arg", "C=3"}); err != nil {
		t.Fatal(err)
	}
	if err := fromEnvironment(c, lookup); err != nil || n != 5 {
		t.Errorf("the command line does not win: %d, %v", n, err)
	}
	env["SYSBUILD_CACHE_DIR"], env["SYSBUILD_JOBS"] = "/c", "many"
	other := &cobra.Command{Use: "y"}
	other.Flags().IntVar(&n, "jobs", 0, "")
	if err := fromEnvironment(other, lookup); !isUsage(err) || !strings.Contains(err.Error(), "SYSBUILD_JOBS=many") {
		t.Errorf("a bad value gives %v", err)
	}
}

// sample is what a build of two targets gives.
var sample = []image.Output{
	{Format: "oci", Name: "centos:7", Path: "out/centos_7.oci.tar", Digest: "sha256:5f1d", Size: 84_200_000, Stage: "base"},
	{Format: "tar", Name: "centos", Path: "my out/centos.tar", Digest: "sha256:77aa", Size: 3, Stage: "base", Unchanged: true},
}

func TestWriteTable(t *testing.T) {
	var b bytes.Buffer
	writeTable(&progress.Output{Writer: &b}, sample)
	const want = `
FORMAT  NAME      PATH                  DIGEST       SIZE
oci     centos:7  out/centos_7.oci.tar  sha256:5f1d  84.2 MB
tar     centos    my out/centos.tar     sha256:77aa  3 B (unchanged)

  sysbuild run out/centos_7.oci.tar
  podman load -i out/centos_7.oci.tar
  docker load -i out/centos_7.oci.tar
  tar --numeric-owner --xattrs --xattrs-include='*' -xpf 'my out/centos.tar' -C DIRECTORY
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
	for format := range image.All {
		if next[format] == nil {
			t.Errorf("no next command for the format %s", format)
		}
	}
}

// TestNarrowTable holds that a digest gives way where a terminal has no room.
func TestNarrowTable(t *testing.T) {
	long := []image.Output{{Format: "oci", Name: "x", Path: "out/x.oci.tar", Digest: ir.Digest("sha256:" + strings.Repeat("0123456789abcdef", 4)), Size: 1}}
	for cols, want := range map[int]string{80: "  sha256:0123456789ab  1 B\n", 200: "cdef  1 B\n"} {
		var b bytes.Buffer
		writeTable(&progress.Output{Writer: &b, Size: func() (int, int) { return cols, 24 }}, long)
		if !strings.Contains(b.String(), want) {
			t.Errorf("on %d columns:\n%s", cols, b.String())
		}
	}
}

func TestWriteMetadata(t *testing.T) {
	path := filepath.Join(t.TempDir(), "m.json")
	if err := writeMetadata(path, sample, nil, nil, nil); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var got struct{ Outputs []map[string]any }
	if err := json.Unmarshal(data, &got); err != nil {
		t.Fatal(err)
	}
	keys := slices.Sorted(maps.Keys(got.Outputs[0]))
	if want := []string{"digest", "format", "name", "path", "size", "stage"}; !slices.Equal(keys, want) {
		t.Errorf("an output has %q, want %q", keys, want)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), ".*")); len(left) > 0 {
		t.Errorf("it left %q", left)
	}
	if err := writeMetadata("/nowhere/at/all", sample, nil, nil, nil); err == nil || !strings.Contains(err.Error(), "there is no directory /nowhere/at") {
		t.Errorf("no directory gives %v", err)
	}
}

// TestOneVariableOneMeaning holds the commands to each other: a variable of the
// environment reaches all of them, so that what one takes none may refuse.
func TestOneVariableOneMeaning(t *testing.T) {
	kinds := map[string]string{}
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		c.LocalFlags().VisitAll(func(f *pflag.Flag) {
			name, kind, who := variable(f), f.Value.Type(), c.CommandPath()+" --"+f.Name
			if strings.Contains(kind, "|") {
				kind = "string" // one of some words
			}
			if was, ok := kinds[name]; ok && strings.Fields(was)[0] != kind {
				t.Errorf("%s is a %s of %s, and a %s", name, kind, who, was)
			}
			kinds[name] = kind + " of " + who
		})
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(newRoot(streams{}))
	if kinds["SYSBUILD_USER"] == "" || kinds["SYSBUILD_USER_SERVICES"] == "" {
		t.Errorf("the variables of --user are not there")
	}
}

func TestDefaultCacheDir(t *testing.T) {
	for _, c := range []struct{ xdg, home, want string }{
		{"/x", "/home/u", "/x/sysbuild"},
		{"", "/home/u", "/home/u/.cache/sysbuild"},
		{"rel", "/home/u", "/home/u/.cache/sysbuild"},
		{"rel", "rel", "/var/cache/sysbuild"},
		{"", "", "/var/cache/sysbuild"},
	} {
		t.Setenv("XDG_CACHE_HOME", c.xdg)
		t.Setenv("HOME", c.home)
		if got := defaultCacheDir(); got != c.want {
			t.Errorf("XDG_CACHE_HOME=%q HOME=%q: %s, want %s", c.xdg, c.home, got, c.want)
		}
	}
}
