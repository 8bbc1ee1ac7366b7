package image

import (
	"encoding/json"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// TestACIManifest holds what configurations become to testdata/aci.
func TestACIManifest(t *testing.T) {
	bare := simple("aci")
	bare.image = ir.Image{Platform: ir.Platform{OS: "linux", Architecture: "arm", Variant: "v7"}, Labels: map[string]string{"version": "0.1"}}
	bare.target.Tag = ""
	full := simple("aci")
	full.image.Entrypoint, full.image.Cmd = []string{"/app", "-x"}, []string{"y"}
	full.image.Env = []string{"A=1", "B=x=y", "A=2", "E="}
	full.image.Author, full.image.StopSignal, full.image.WorkingDir = "me", "SIGUSR1", "rel/dir/"
	full.image.ExposedPorts = []string{"9000/udp", "443/tcp", "80", "2379/tcp", "2380/tcp", "9001/UDP", "9002/udp", "9003/udp", "9003/tcp", "65535/tcp"}
	full.image.Volumes = []string{"/var/lib/x", "/var/lib-x", "/VAR/Lib_x/", "/", "/\u00e9"}
	full.image.Labels = map[string]string{
		"Any Key": "v", "org.opencontainers.image.url": "https://example.org", "org.opencontainers.image.documentation": "not a URL",
		"org.opencontainers.image.authors": "us", "version": "9",
	}
	full.target.Flags = map[string][]string{
		"isolator": {
			"resource/memory=1G", `resource/cpu={"request":"250m","limit":"500m"}`, "resource/block-bandwidth=2M",
			"os/linux/capabilities-retain-set=CAP_KILL,CAP_CHOWN", "os/linux/no-new-privileges=true", "os/linux/oom-score-adj=-5",
			`os/linux/seccomp-remove-set={"set":["reboot"],"errno":"EPERM"}`, `os/unix/sysctl={"net.core.somaxconn":"9"}`,
		},
		"supplementary-gid": {"7,5", "7"}, "path-whitelist": {"/a,/b/c", "/d"},
		"event-handler": {"pre-start=/bin/prepare", `post-stop=["/bin/clean","all"]`},
		"annotation":    {"authors=we", "example.org/a=b=c"},
		"dependency":    {"example.org/base,version=1,arch=amd64,os=linux,size=10,imageID=sha512-" + strings.Repeat("0a", 64), "other"},
	}
	patched := simple("aci")
	patched.target.Flags = map[string][]string{"manifest": {`{
  "name": "example.org/other", "annotations": null,
  "app": {"user": "/etc/passwd", "exec": ["/x"], "environment": null, "userLabels": {"free": "form"},
          "ports": [{"name": "www", "protocol": "tcp", "port": 80, "socketActivated": true}]}
}`}}
	noApp := simple("aci")
	noApp.target.Flags = map[string][]string{"manifest": {`{"app": null}`}}
	noApp.image.Platform = ir.Platform{OS: "linux", Architecture: "arm64", Variant: "v8"}
	for name, s := range map[string]stack{"bare": bare, "full": full, "patched": patched, "no-app": noApp} {
		t.Run(name, func(t *testing.T) {
			r := s.result()
			m, err := aciManifest(r.Target, account{uid: 5, gid: 6, groups: []int{50, 7}})
			if err != nil {
				t.Fatal(err)
			}
			text, err := json.MarshalIndent(m, "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join("testdata", "aci", name+".json"), append(text, '\n'))
			out := mustWrite(t, Options{Dir: t.TempDir()}, s)
			actool(t, "validate", out.Path)
		})
	}
}

// TestACIErrors holds what actool would take and runtimes refuse, and what it
// refuses too: all of it before anything runs.
func TestACIErrors(t *testing.T) {
	flag := func(name string, values ...string) func(*stack) {
		return func(s *stack) { s.target.Flags = map[string][]string{name: values} }
	}
	manifest := func(text string) func(*stack) { return flag("manifest", text) }
	cases := map[string]func(*stack){
		`name "A": `:                                              func(s *stack) { s.target.Name = "A" },
		`name "a--b"`:                                             func(s *stack) { s.target.Name = "a--b" },
		`name "localhost:5000/a"`:                                 func(s *stack) { s.target.Name = "localhost:5000/a" },
		"label version: the image has none":                       func(s *stack) { s.target.Tag = "" },
		"platform plan9/amd64: the format has no word":            func(s *stack) { s.image.Platform.OS = "plan9" },
		"platform linux/riscv64: the format has no":               func(s *stack) { s.image.Platform.Architecture = "riscv64" },
		"ENV 1A: the format takes names":                          func(s *stack) { s.image.Env = []string{"1A=b"} },
		"ENV : the format takes names":                            func(s *stack) { s.image.Env = []string{"=b"} },
		"EXPOSE 0/tcp: the format takes numbers":                  func(s *stack) { s.image.ExposedPorts = []string{"0/tcp"} },
		"EXPOSE x: the format takes numbers":                      func(s *stack) { s.image.ExposedPorts = []string{"x"} },
		`port "80-tcp" stands twice`:                              func(s *stack) { s.image.ExposedPorts = []string{"80", "80/tcp"} },
		"--isolator=a/b=1: the specification has no":              flag("isolator", "a/b=1"),
		"set must be non-empty":                                   flag("isolator", `os/linux/capabilities-retain-set={"set":[]}`),
		`isolator "resource/memory" stands twice`:                 flag("isolator", "resource/memory=1G", "resource/memory=2G"),
		"cannot both be said":                                     flag("isolator", "os/linux/capabilities-retain-set=CAP_KILL", "os/linux/capabilities-remove-set=CAP_CHOWN"),
		"--isolator=resource/memory=lots: ":                       flag("isolator", "resource/memory=lots"),
		"--supplementary-gid=x: it is no number":                  flag("supplementary-gid", "x"),
		`path-whitelist "a": it is no absolute path`:              flag("path-whitelist", "a"),
		`path-whitelist "/a/../b"`:                                flag("path-whitelist", "/a/../b"),
		`--event-handler=pre-begin=/a: the events are`:            flag("event-handler", "pre-begin=/a"),
		`event handler "pre-start": it runs nothing`:              flag("event-handler", "pre-start="),
		"Only one eventHandler of name":                           flag("event-handler", "pre-start=/a", "pre-start=/b"),
		`annotation "A"`:                                          flag("annotation", "A=b"),
		`annotation "a--b"`:                                       flag("annotation", "a--b=c"),
		"parsing time":                                            flag("annotation", "created=yesterday"),
		`--dependency=Base: `:                                     flag("dependency", "Base"),
		`--dependency=a,b: "b" is not LABEL=VALUE`:                flag("dependency", "a,b"),
		`the imageID "sha512-00" is not`:                          flag("dependency", "a,imageID=sha512-00"),
		"--manifest: line 2: ":                                    manifest("{\n\"name\" 1}"),
		"--manifest: it is no JSON object":                        manifest("[]"),
		"--manifest: more follows":                                manifest("{} {}"),
		`--manifest: a manifest has no field "app.ports.protcol"`: manifest(`{"app": {"ports": [{"name": "a", "protcol": "tcp", "port": 1}]}}`),
		`port "a": a name of small letters`:                       manifest(`{"app": {"ports": [{"name": "a", "port": 1}]}}`),
		"port must be in 1-65535 range":                           manifest(`{"app": {"ports": [{"name": "a", "protocol": "tcp", "port": 70000}]}}`),
		`mount point "a": a name`:                                 manifest(`{"app": {"mountPoints": [{"name": "a", "path": "b"}]}}`),
		`mount point "/b" stands twice`:                           manifest(`{"app": {"mountPoints": [{"name": "a", "path": "/b"}, {"name": "c", "path": "/b"}]}}`),
		"workingDirectory must be an absolute path":               manifest(`{"app": {"workingDirectory": "a"}}`),
		"exec: its first word is empty":                           manifest(`{"app": {"exec": [""]}}`),
		"label os: the image has none":                            manifest(`{"labels": [{"name": "version", "value": "1"}, {"name": "arch", "value": "amd64"}]}`),
		"bad arch":                                                manifest(`{"labels": [{"name": "version", "value": "1"}, {"name": "os", "value": "linux"}, {"name": "arch", "value": "x86_64"}]}`),
		"acVersion":                                               manifest(`{"acVersion": null}`),
	}
	for _, want := range slices.Sorted(maps.Keys(cases)) {
		s := simple("aci")
		cases[want](&s)
		if err := Check(s.result().Target); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v", want, err)
		}
	}
}
