package host

import (
	"os"
	"testing"
)

// TestForce has a version lose a file: an update to the same changes nothing, and
// one by force makes it anew.
func TestForce(t *testing.T) {
	m := newMachine(t)
	image := layoutOf(t, serves("1"))
	m.must(m.install(Request{Image: image}))
	current := "/var/lib/containers/sysbuild/app/rootfs/bin/app"
	m.must(os.Remove(m.dir + current))
	m.must(m.update(Request{Name: "app"}))
	if _, err := os.Stat(m.dir + current); err == nil {
		t.Error("an update to the same version made it anew")
	}
	m.must(m.update(Request{Name: "app", Force: true}))
	same(t, "made anew", m.read(current), "app 1")
	same(t, "the host's file", m.read("etc/app/app.conf"), "version 1\n")
}
