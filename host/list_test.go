package host

import (
	"strings"
	"testing"
)

// TestListUnreadable has one of two deployments damaged: the other is listed, and
// who asks is told.
func TestListUnreadable(t *testing.T) {
	m := newMachine(t)
	second := serves("1")
	delete(second.files, "exports/hostfs/etc/app/app.conf")
	m.must(m.install(Request{Name: "one", Image: layoutOf(t, serves("1"))}))
	m.must(m.install(Request{Name: "two", Image: layoutOf(t, second)}))
	m.write("var/lib/containers/sysbuild/one.0/info.json={")
	m.write(`var/lib/containers/sysbuild/.one.journal={"operation": "update", "name": "one", "from": "0", "to": "1"}`)
	var list []Listed
	m.must(m.do(func(h *Host) (err error) { list, err = h.List(t.Context()); return err }))
	if len(list) != 2 || list[0].Name != "one" || list[0].State != "unreadable" || list[0].Interrupted != "update" || list[1].State != "unknown" {
		t.Errorf("listed: %+v", list)
	}
	if notes := strings.Join(m.notes, "\n"); !strings.Contains(notes, "one: info.json: ") || strings.Contains(notes, "/proc/") {
		t.Errorf("notes:\n%s", notes)
	}
}
