package install

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// TestHeldIsBounded: of many packages a few stay in memory, whatever is there is
// read again when it is asked for, and must be what was verified.
func TestHeldIsBounded(t *testing.T) {
	root, dir := newRoot(t), t.TempDir()
	req := Request{Root: root, Arch: "x86_64", Epoch: epoch}
	for i := range 12 {
		name := fmt.Sprintf("p%02d", i)
		c := crafted{name: name, files: []header.File{regular("/"+name, name)}, payload: archive(cpioEntry{"./" + name, 0o100644, name})}
		req.Packages = append(req.Packages, Package{Path: c.write(t, dir), Unsigned: true})
	}
	var said told
	tr, err := newTransaction(req, said.host(root))
	if err != nil {
		t.Fatal(err)
	}
	defer tr.close()
	tr.heldMost = 4 << 10
	if err := tr.load(t.Context()); err != nil {
		t.Fatal(err)
	}
	held := 0
	for _, m := range tr.members {
		if m.header != nil && m.file.Header != nil && m.files != nil {
			held++
		} else if m.header != nil || m.file.Header != nil || m.file.Signature != nil || m.files != nil {
			t.Errorf("%s is in memory in part", m.id)
		}
	}
	if held == 0 || held > 6 {
		t.Errorf("%d of %d packages stay in memory", held, len(tr.members))
	}
	for i, m := range tr.members {
		err := each(tr.members[i:i+1], func(m *member) error {
			if m.header.NEVRA() != m.nevra || m.files[0].Path != "/"+m.nevra.Name {
				t.Errorf("%s is read again as %v with %v", m.id, m.header.NEVRA(), m.files)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
		if m.found == nil {
			continue
		}
		data, err := os.ReadFile(m.Path)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(m.Path, bytes.Replace(data, []byte("/\x00"), []byte("x\x00"), 1), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := m.open(); err == nil || !strings.Contains(err.Error(), "the file was changed meanwhile") {
			t.Errorf("%s, changed after it was verified: %v", m.id, err)
		}
	}
}
