package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

func TestDeliverCheck(t *testing.T) {
	bin := t.TempDir()
	t.Setenv("PATH", bin)
	if err := os.WriteFile(filepath.Join(bin, "podman"), []byte("#!/bin/sh\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		push   bool
		load   string
		format string
		name   string
		want   string // "" is nothing wrong
	}{
		{false, "", "tar", "x", ""},
		{true, "", "oci", "example.org/x", ""},
		{true, "", "oci", "localhost/x", ""},
		{true, "", "system", "127.0.0.1:5000/x", ""},
		{true, "", "oci", "user/x", "has no registry"},
		{true, "", "oci", "x", "has no registry"},
		{true, "", "tar", "example.org/x", "no TARGET"},
		{false, "podman", "oci", "x", ""},
		{false, "podman", "tar", "x", "no TARGET"},
		{false, "docker", "oci", "x", "no program docker in PATH"},
	} {
		d := deliver{push: tt.push, load: choice(tt.load)}
		err := d.check(&ir.Graph{Targets: []*ir.Target{{Format: tt.format, Name: tt.name}}})
		if tt.want == "" && err != nil || tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%+v: %v", tt, err)
		}
	}
}

// TestLoadFails shows what an engine says that does not take an image.
func TestLoadFails(t *testing.T) {
	bin := t.TempDir()
	t.Setenv("PATH", bin+":"+os.Getenv("PATH"))
	script := "#!/bin/sh\necho \"$@\"\necho no room here >&2\nexit 3\n"
	if err := os.WriteFile(filepath.Join(bin, "docker"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	var kinds []backend.EventKind
	err := load(t.Context(), "docker", image.Output{Name: "x:1", Path: "out/x.tar"}, func(e backend.Event) { kinds = append(kinds, e.Kind) })
	list := findings(err)
	if len(list) != 1 || !strings.Contains(list[0].Detail, "no room here") || !strings.Contains(list[0].Detail, "load -q -i out/x.tar") {
		t.Errorf("%+v", list)
	}
	if len(kinds) != 2 || kinds[1] != backend.Failed {
		t.Errorf("events %v", kinds)
	}
}
