package main

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

func TestImageName(t *testing.T) {
	for folder, want := range map[string]string{
		"hello": "hello", "My Project": "my-project", "a..b__c": "a-b-c", "-x-": "x", "/": "", "中文": "", "v1.2": "v1-2",
	} {
		if got := imageName(folder); got != want {
			t.Errorf("imageName(%q) = %q, want %q", folder, got, want)
		}
	}
}

func TestSourceDateEpoch(t *testing.T) {
	for text, want := range map[string]int64{"": -1, "0": 0, "1700000000": 1700000000, "-1": -2, "now": -2, "1e9": -2} {
		got, err := sourceDateEpoch(func(string) (string, bool) { return text, text != "" })
		switch {
		case want == -2 && !isUsage(err):
			t.Errorf("%q gives %v, %v", text, got, err)
		case want == -1 && (got != nil || err != nil):
			t.Errorf("%q gives %v, %v", text, got, err)
		case want >= 0 && (err != nil || got.Unix() != want):
			t.Errorf("%q gives %v, %v", text, got, err)
		}
	}
}

// TestOwn holds that no build takes the outputs of the one before for input.
func TestOwn(t *testing.T) {
	prog, list := check.Parse(diag.NewSource("Sysfile", "ROOTFS scratch\nTARGET oci x\nTARGET oci y\nTARGET tar x\n"), check.Options{})
	if list.HasErrors() {
		t.Fatal(list)
	}
	names := []string{
		"*.oci.tar", "*.oci.tar.cdx.json", "*.oci.tar.provenance.json", "*.oci.tar.spdx.json",
		"*.tar", "*.tar.cdx.json", "*.tar.provenance.json", "*.tar.spdx.json",
		".*.oci.tar.lock", ".*.oci.tar.part", ".*.tar.lock", ".*.tar.part",
	}
	in := func(dir string) (out []string) {
		for _, name := range names {
			out = append(out, filepath.Join(dir, name))
		}
		return out
	}
	for _, c := range []struct {
		name, files, out, cache string
		want                    []string
	}{
		{"outputs alone", "-- out/x.oci.tar --\n-- out/.y.oci.tar.lock --\n", "out", "/elsewhere", []string{"out"}},
		{"outputs among others", "-- out/x.oci.tar --\n-- out/app --\n", "out", "/elsewhere", in("out")},
		{"none yet", "-- Sysfile --\n", "out", "/elsewhere", in("out")},
		{"into the context itself", "-- x.tar --\n", ".", "/elsewhere", in("")},
		{"an odd name", "-- Sysfile --\n", "o*t", "/elsewhere", in(`o\*t`)},
		{"elsewhere, the cache here", "", "../out", "cache", []string{"cache"}},
		{"elsewhere", "", "/elsewhere/out", "/elsewhere", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(write(t, c.files))
			b := &build{out: c.out}
			b.place.dir, b.cacheDir = ".", c.cache
			if got := b.own(prog); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
