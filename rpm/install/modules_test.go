package install

import (
	"path/filepath"
	"strings"
	"testing"
)

// What was chosen of modules stands where dnf looks for it.
func TestModuleState(t *testing.T) {
	root := newRoot(t)
	putFile(t, filepath.Join(root, "etc/dnf/modules.d/node.module"), "old\n")
	var said told
	req := Request{Root: root, Epoch: epoch, Modules: map[string]string{"node": "[node]\n", "new": "[new]\n"}}
	if err := Run(t.Context(), req, said.host(root)); err != nil {
		t.Fatal(err)
	}
	for name, want := range req.Modules {
		if got := getFile(t, filepath.Join(root, "etc/dnf/modules.d", name+".module")); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	err := Run(t.Context(), Request{Root: root, Epoch: epoch, Modules: map[string]string{"../x": "x"}}, said.host(root))
	if err == nil || !strings.Contains(err.Error(), "not a file's name") {
		t.Error(err)
	}
}
