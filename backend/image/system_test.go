package image

import (
	"archive/tar"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/sysbuild/sysbuild/compiler/ir"

	"github.com/sysbuild/sysbuild/backend/changeset"
)

var update = flag.Bool("update", false, "write the goldens anew")

// greeter is a service with something of everything.
func greeter() stack {
	s := simple("system")
	s.image.Cmd = []string{"/bin/sh", "-c", "echo $HOME"}
	s.image.Env = []string{"PATH=/bin", "PRICE=5$"}
	s.image.Labels = map[string]string{"summary": "100% of $it\n  in two lines\\"}
	s.image.Volumes, s.image.WorkingDir, s.image.StopSignal = []string{"/var/lib/app", "/var/lib-app"}, "srv", "SIGINT"
	s.target.System = &ir.System{
		Defaults:  map[string]string{"PORT": "80", "ADDTL": `<"&>`},
		Renames:   map[string]string{"/etc/app": "/etc/app-own", "/etc/app-own/x": "$CONF_DIRECTORY/$NAME"},
		Templates: []string{"/etc/app/x/a.conf", "/etc/app/b.conf", "/etc/other"},
		NoLinks:   true,
		Config: []ir.Setting{
			{Name: "cap-add", Value: "net_bind_service,CAP_SYS_TIME"}, {Name: "cap-drop", Value: "mknod"},
			{Name: "mount", Value: "source=/etc/machine-id,destination=/etc/machine-id,options=bind:ro"},
			{Name: "mount", Value: "type=tmpfs,destination=/tmp"},
			{Name: "env", Value: "PRICE=$PORT"}, {Name: "device", Value: "/dev/fuse"},
			{Name: "rlimit", Value: "nofile=10:unlimited"}, {Name: "sysctl", Value: "kernel.shm_rmid_forced=$PORT"},
			{Name: "oom-score-adj", Value: "-5"}, {Name: "annotation", Value: "org.example.a=b"}, {Name: "uts", Value: "host"},
			{Name: "cgroup", Value: "private"}, {Name: "no-new-privileges", Value: "true"},
		},
	}
	return s
}

// hostRoot is the root file system of greeter's image.
func hostRoot(t testing.TB) diskTree {
	t.Helper()
	return rootOf(t, map[string]string{
		"exports/hostfs/etc/app/x/a.conf": "a", "exports/hostfs/etc/app/b.conf": "x", "exports/hostfs/etc/other": "o",
	})
}

// onTop is what EXPORT's layer holds, over what lies below it.
func onTop(s stack, exported map[string]string) stack {
	s.layers = append(s.layers, layerOf{key: "k2", files: exported})
	s.target.History = []ir.History{{CreatedBy: "YUM install all"}, {CreatedBy: "EXPORT"}}
	return s
}

// rootOf is a directory with files as a tree.
func rootOf(t testing.TB, files map[string]string) diskTree {
	t.Helper()
	dir := t.TempDir()
	for name, data := range files {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return diskTree{changeset.New(dir)}
}

// systemCase is an image, and what its root file system has.
type systemCase struct {
	stack
	files map[string]string
}

// systemCases are the vectors of what is generated.
func systemCases() map[string]systemCase {
	small := simple("system")
	user := greeter()
	user.image.User = "app:7"
	every := simple("system")
	every.target.System = &ir.System{Config: []ir.Setting{{Name: "cap-add", Value: "all"}, {Name: "network", Value: "private"}}}
	files := simple("system")
	files.image.Cmd = nil
	files.target.System = &ir.System{NoService: true}
	once := simple("system")
	once.image.Labels = map[string]string{"atomic.run": "once"}
	alone := simple("system")
	alone.image.Cmd = nil
	texts := greeter()
	texts.target.System.Texts, texts.target.System.Config = []string{"config.json.template", "service.template", "tmpfiles.template"}, nil
	return map[string]systemCase{
		"full":        {greeter(), nil},
		"small":       {small, nil},
		"user":        {user, map[string]string{"etc/passwd": "app:x:1000:1001::/:\n", "etc/group": "extra:x:50:app\n"}},
		"all":         {every, nil},
		"no-service":  {files, nil},
		"once":        {once, nil},
		"alone":       {alone, map[string]string{"exports/service.template": "[Service]\nExecStart=/usr/bin/python $DESTDIR/rootfs/agent\n"}},
		"texts":       {texts, nil},
		"the-stage's": {small, map[string]string{"exports/config.json": "{}", "exports/service.template": "x", "exports/manifest.json": `{"renameFiles":{"/a":"/b"}}`}},
	}
}

// TestSystemFiles holds what is generated to testdata/system.
func TestSystemFiles(t *testing.T) {
	for name, c := range systemCases() {
		t.Run(name, func(t *testing.T) {
			var notes []string
			r := c.result()
			got, err := SystemFiles(r.Target, rootOf(t, c.files), func(s string) { notes = append(notes, s) })
			if err != nil {
				t.Fatal(err)
			}
			var a txtar.Archive
			for _, f := range got {
				a.Files = append(a.Files, txtar.File{Name: f.Name, Data: []byte(f.Data)})
			}
			golden(t, filepath.Join("testdata", "system", name+".txtar"), txtar.Format(&a))
		})
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil || !bytes.Equal(want, got) {
		t.Errorf("%s (%v): got\n%s", name, err, got)
	}
}

// TestSystemImage holds the archive to the tools of images: EXPORT's layer is
// one, with what was generated in it.
func TestSystemImage(t *testing.T) {
	s := onTop(greeter(), map[string]string{"exports/hostfs/etc/app/b.conf": "x"})
	s.tree = hostRoot(t)
	out := mustWrite(t, Options{Dir: t.TempDir()}, s)
	if filepath.Base(out.Path) != "test_1.system.tar" {
		t.Errorf("path %s", out.Path)
	}
	validOCI(t, out.Path)
	layers := layersOf(t, out.Path)
	if len(layers) != 2 {
		t.Fatalf("%d layers", len(layers))
	}
	var names []string
	for _, h := range headers(t, layers[1]) {
		names = append(names, h.Name)
	}
	want := "exports/ exports/hostfs/ exports/hostfs/etc/ exports/hostfs/etc/app/ exports/hostfs/etc/app/b.conf " +
		"exports/config.json.template exports/manifest.json exports/service.template exports/tmpfiles.template"
	if got := strings.Join(names, " "); got != want {
		t.Errorf("EXPORT's layer has\n%s\nwant\n%s", got, want)
	}
	again := mustWrite(t, Options{Dir: t.TempDir()}, s)
	if again.Digest != out.Digest {
		t.Errorf("other bytes: %s and %s", out.Digest, again.Digest)
	}
}

// TestSystemFromTheCache wants another layer where something else is generated,
// though EXPORT's own is the same.
func TestSystemFromTheCache(t *testing.T) {
	s := onTop(greeter(), map[string]string{"exports/hostfs/a": "x"})
	s.tree = hostRoot(t)
	cache, dir := NewCache(t.TempDir()), t.TempDir()
	first := mustWrite(t, Options{Dir: dir, Cache: cache}, s)
	if again := mustWrite(t, Options{Dir: dir, Cache: cache}, s); !again.Unchanged || again.Digest != first.Digest {
		t.Errorf("again: %+v", again)
	}
	s.target.System.Defaults = map[string]string{"PORT": "81"}
	if other := mustWrite(t, Options{Dir: dir, Cache: cache}, s); other.Unchanged || other.Digest == first.Digest {
		t.Errorf("with another default: %+v", other)
	}
}

// layersOf are the uncompressed layers of an archive, in order.
func layersOf(t testing.TB, path string) [][]byte {
	t.Helper()
	dir, _ := untar(t, path)
	var manifest []struct{ Layers []string }
	data, err := os.ReadFile(filepath.Join(dir, "manifest.json"))
	if err == nil {
		err = json.Unmarshal(data, &manifest)
	}
	if err != nil {
		t.Fatal(err)
	}
	var out [][]byte
	for _, l := range manifest[0].Layers {
		out = append(out, gunzip(t, filepath.Join(dir, l)))
	}
	return out
}

// TestSystemRefuses holds EXPORT's layer to what its lines say, whatever a back
// end made of them.
func TestSystemRefuses(t *testing.T) {
	for want, h := range map[string]*tar.Header{
		"/exports/hostfs/dev/null: EXPORT file puts files":      {Name: "exports/hostfs/dev/null", Typeflag: tar.TypeChar},
		"/exports/hostfs/run/pipe: EXPORT file puts files":      {Name: "./exports/hostfs/run/pipe", Typeflag: tar.TypeFifo},
		"/exports/hostfs/etc/one: EXPORT wants one file here":   {Name: "exports/hostfs/etc/one/", Typeflag: tar.TypeDir},
		"/exports/service.template: EXPORT wants one file here": {Name: "exports/service.template/", Typeflag: tar.TypeDir},
		"/etc/x: EXPORT leads out of /exports":                  {Name: "etc/x", Typeflag: tar.TypeReg},
		"layer 2: /etc/x: EXPORT leads out of /exports":         {Name: "/exports/hostfs/../../etc/x", Typeflag: tar.TypeReg},
		"/exportsx: EXPORT leads out of /exports":               {Name: "exportsx", Typeflag: tar.TypeSymlink, Linkname: "/"},
		"EXPORT file --template: /etc/app/x/a.conf is no file":  {Name: "exports/hostfs/ok", Typeflag: tar.TypeReg},
	} {
		s := onTop(greeter(), nil)
		s.target.System.Files, s.target.System.Texts = []string{"/etc/one"}, []string{"service.template"}
		s.layers[1].write = func(_ context.Context, w io.Writer) error {
			tw := tar.NewWriter(w)
			if err := tw.WriteHeader(h); err != nil {
				return err
			}
			return tw.Close()
		}
		dir := t.TempDir()
		if _, err := Write(t.Context(), Options{Dir: dir}, s.result()); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %s", err, want)
		}
		only(t, dir)
	}
}

func TestSystemErrors(t *testing.T) {
	with := func(change func(*stack)) stack {
		s := greeter()
		change(&s)
		return s
	}
	set := func(name, value string) stack {
		return with(func(s *stack) { s.target.System.Config = []ir.Setting{{Name: name, Value: value}} })
	}
	for want, s := range map[string]stack{
		"the image has no command":                                      with(func(s *stack) { s.image.Cmd = nil }),
		`--rlimit=nofile=$N: "$N" is neither a number nor unlimited`:    set("rlimit", "nofile=$N"),
		"the soft limit is above":                                       set("rlimit", "nofile=2:1"),
		"--oom-score-adj=$N: a number":                                  set("oom-score-adj", "$N"),
		"--device=/dev/sdb: its numbers differ from host to host":       set("device", "/dev/sdb"),
		"--mount=destination=/a: it has neither a type nor a source":    set("mount", "destination=/a"),
		"--mount=source=/a: it has no destination":                      set("mount", "source=/a"),
		"--mount=type=bind,destination=/a: a bind mount needs a source": set("mount", "type=bind,destination=/a"),
		`--mount=destination=/a,size=1: there is no key "size"`:         set("mount", "destination=/a,size=1"),
		"--sysctl=net.core.somaxconn=9: it is the host's network":       set("sysctl", "net.core.somaxconn=9"),
		"--sysctl=vm.swappiness=1: no container has it for itself":      set("sysctl", "vm.swappiness=1"),
		"--sysctl=kernel.sem=1: it is the host's ipc": with(func(s *stack) {
			s.target.System.Config = []ir.Setting{{Name: "sysctl", Value: "kernel.sem=1"}, {Name: "ipc", Value: "host"}}
		}),
		"--other: there is no such flag": set("other", "1"),
		"none of them can be dropped": with(func(s *stack) {
			s.target.System.Config = []ir.Setting{{Name: "cap-add", Value: "all"}, {Name: "cap-drop", Value: "kill"}}
		}),
	} {
		r := s.result()
		if _, err := SystemFiles(r.Target, rootOf(t, nil), nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %s", err, want)
		}
		if err := Check(r.Target); s.image.Cmd != nil && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("before anything runs: error %v, want %s", err, want)
		}
	}
	r := greeter().result()
	both := rootOf(t, map[string]string{"exports/config.json": "{}"})
	if _, err := SystemFiles(r.Target, both, nil); err == nil || !strings.Contains(err.Error(), "config.json stands beside EXPORT config") {
		t.Errorf("config.json and EXPORT config: %v", err)
	}
	command := with(func(s *stack) { s.image.Cmd = nil }).result()
	unit := rootOf(t, map[string]string{"exports/service.template": "[Service]\nExecStart=$EXEC_START\n"})
	if _, err := SystemFiles(command.Target, unit, nil); err == nil || !strings.Contains(err.Error(), "the image has no command") {
		t.Errorf("a unit that starts the container: %v", err)
	}
	small := simple("system").result()
	for _, text := range []string{"{", "[]", "null"} {
		broken := rootOf(t, map[string]string{"exports/manifest.json": text})
		if _, err := SystemFiles(small.Target, broken, nil); err == nil || !strings.Contains(err.Error(), "/exports/manifest.json: it is no JSON object") {
			t.Errorf("a manifest of %s: %v", text, err)
		}
	}
}

// TestSystemKeepsAttributes wants what a host file has to stay with it.
func TestSystemKeepsAttributes(t *testing.T) {
	s := onTop(simple("system"), nil)
	s.layers[1].write = func(_ context.Context, w io.Writer) error {
		tw := tar.NewWriter(w)
		err := tw.WriteHeader(&tar.Header{
			Name: "exports/hostfs/usr/bin/ping", Typeflag: tar.TypeReg, Mode: 0o755,
			PAXRecords: map[string]string{"SCHILY.xattr.security.capability": string(capability)},
		})
		return errors.Join(err, tw.Close())
	}
	out := mustWrite(t, Options{Dir: t.TempDir()}, s)
	if h := headers(t, layersOf(t, out.Path)[1])[0]; h.PAXRecords["SCHILY.xattr.security.capability"] != string(capability) {
		t.Errorf("ping is %+v", h)
	}
}
