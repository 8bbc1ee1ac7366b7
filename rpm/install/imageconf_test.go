package install

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestConfigure edits the configuration of images with yum 3, with dnf and
// yum.conf as its link, and with links that lead out.
func TestConfigure(t *testing.T) {
	options := map[string]string{"tsflags": "nodocs", "override_install_langs": "en_US.utf8,de_DE.utf8"}
	for name, c := range map[string]struct {
		files, want map[string]string // "-> x" is a link
	}{
		"yum": {
			files: map[string]string{"etc/yum.conf": "[main]\ntsflags=x\n"},
			want: map[string]string{
				"etc/yum.conf":   "[main]\ntsflags=nodocs\noverride_install_langs=en_US.utf8,de_DE.utf8\n",
				"etc/yum/vars/v": "1\n",
			},
		},
		"dnf": {
			files: map[string]string{"etc/dnf/dnf.conf": "[main]\ngpgcheck=1\n", "etc/yum.conf": "-> dnf/dnf.conf"},
			want: map[string]string{
				"etc/dnf/dnf.conf": "[main]\ngpgcheck=1\ntsflags=nodocs\n", "etc/yum.conf": "-> dnf/dnf.conf",
				"etc/rpm/macros.image-language-conf": "%_install_langs en_US.utf8:de_DE.utf8\n", "etc/dnf/vars/v": "1\n",
			},
		},
		"link out of the root": {
			files: map[string]string{"etc/yum.conf": "-> ../../../../../../../../etc/hostname", "etc/hostname": "inside\n"},
			want:  map[string]string{"etc/hostname": "[main]\noverride_install_langs=en_US.utf8,de_DE.utf8\ninside\ntsflags=nodocs\n"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			root := newRoot(t)
			for name, text := range c.files {
				putFile(t, filepath.Join(root, name), text)
			}
			var said told
			req := Request{Root: root, Arch: "x86_64", Epoch: epoch, Options: options, Vars: map[string]string{"v": "1"}}
			if err := Run(t.Context(), req, said.host(root)); err != nil {
				t.Fatal(err)
			}
			for name, want := range c.want {
				if got := getFile(t, filepath.Join(root, name)); got != want {
					t.Errorf("%s is %q, want %q", name, got, want)
				}
			}
		})
	}
	for _, bad := range []string{"../x", "a/b", "", ".hidden"} {
		root := newRoot(t)
		var said told
		err := Run(t.Context(), Request{Root: root, Epoch: epoch, Repos: map[string]string{bad: "x"}}, said.host(root))
		if err == nil || !strings.Contains(err.Error(), "not a file's name") {
			t.Errorf("repository %q: %v", bad, err)
		}
	}
}

func putFile(t *testing.T, name, text string) {
	t.Helper()
	err := os.MkdirAll(filepath.Dir(name), 0o755)
	if to, ok := strings.CutPrefix(text, "-> "); ok && err == nil {
		err = os.Symlink(to, name)
	} else if err == nil {
		err = os.WriteFile(name, []byte(text), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func getFile(t *testing.T, name string) string {
	t.Helper()
	if to, err := os.Readlink(name); err == nil {
		return "-> " + to
	}
	data, err := os.ReadFile(name)
	if err != nil {
		t.Error(err)
	}
	return string(data)
}
