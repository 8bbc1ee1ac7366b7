package host

import (
	"path"
	"strings"
	"testing"
)

// FuzzTexts reads what images bring in texts: none of it leads out of where it
// belongs, and none makes the reader panic.
func FuzzTexts(f *testing.F) {
	f.Add(`{"defaultValues": {"A": 1}, "renameFiles": {"/etc/a": "$A/b"}, "installedFilesTemplate": ["/etc/a"]}`)
	f.Add("[Install]\nWantedBy=multi-user.target \\\n x.target\nAlias=../a.service\n")
	f.Add("d \"/var/lib/a b\" 0700\nd /run/%n - - -\n\nD")
	f.Add(`{"root":{"readonly":true,"path":"rootfs"},"process":{"args":["a"],"capabilities":[]},"linux":{"namespaces":[1]},"mounts":[1,{"options":[2]}]}`)
	p := systemPlace()
	f.Fuzz(func(t *testing.T, text string) {
		if m, err := parseManifest([]byte(text)); err == nil {
			renames, err := m.renames(map[string]string{"A": "/a"})
			for from, to := range renames {
				if err == nil && (!path.IsAbs(to) || strings.Contains(to+"/", "/../")) {
					t.Errorf("%q is renamed to %q", from, to)
				}
			}
			m.isTemplate("/etc/a", "/etc/a", nil)
		}
		links, err := p.enabling("app.service", text)
		for _, l := range links {
			if rel, ok := strings.CutPrefix(l.Path, p.units+"/"); err == nil && (!ok || strings.Count(rel, "/") > 1) {
				t.Errorf("a link at %q", l.Path)
			}
		}
		for _, dir := range tmpfilesDirs(text) {
			if !path.IsAbs(dir) || path.Clean(dir) != dir {
				t.Errorf("a directory %q", dir)
			}
		}
		if config, err := parseConfig(text); err == nil && checkConfig(config) == nil {
			modern(config)
			s := &session{Host: &Host{opts: Options{User: true}}}
			if err := s.forUser(config); err != nil {
				t.Error(err)
			}
		}
	})
}
