package host

import (
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-containerregistry/pkg/name"
	server "github.com/google/go-containerregistry/pkg/registry"
	"github.com/google/go-containerregistry/pkg/v1/remote"

	"github.com/sysbuild/sysbuild/backend/registry"
)

// TestRegistry updates by the tag that an image was installed from, once it means
// another image.
func TestRegistry(t *testing.T) {
	m := newMachine(t)
	served := httptest.NewServer(server.New())
	defer served.Close()
	ref := strings.TrimPrefix(served.URL, "http://") + "/org/app:latest"
	tag, err := name.NewTag(ref)
	if err != nil {
		t.Fatal(err)
	}
	push := func(version string) {
		t.Helper()
		if err := remote.Write(tag, again(t, layoutOf(t, serves(version)))); err != nil {
			t.Fatal(err)
		}
	}
	cache := t.TempDir()
	do := func(what func(h *Host) (Done, error)) Done {
		t.Helper()
		h, err := Open(Options{Root: m.dir, Registry: registry.New(registry.Options{Dir: cache})})
		if err != nil {
			t.Fatal(err)
		}
		defer h.Close()
		done, err := what(h)
		if err != nil {
			t.Fatal(err)
		}
		return done
	}
	update := func(h *Host) (Done, error) { return h.Update(t.Context(), Request{Name: "app"}) }

	push("1")
	do(func(h *Host) (Done, error) { return h.Install(t.Context(), Request{Image: ref}) })
	if done := do(update); done.Changed || done.Image != ref {
		t.Errorf("nothing moved: %+v", done)
	}
	push("2")
	if done := do(update); !done.Changed || done.Label != "2" {
		t.Errorf("the tag moved: %+v", done)
	}
	same(t, "file", m.read("etc/app/app.conf"), "version 2\n")
	if done := do(func(h *Host) (Done, error) { return h.Rollback(t.Context(), "app") }); done.Label != "1" {
		t.Errorf("rolled back: %+v", done)
	}
	if err := m.update(Request{Name: "app"}); err == nil {
		t.Error("a registry's image, and no registry is asked")
	}
}
