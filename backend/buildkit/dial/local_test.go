package dial

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"

	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// attrs are what a context's source says to the builder.
func attrs(t *testing.T, c *Contexts, name string, f lower.Filter) map[string]string {
	t.Helper()
	st, err := c.Context(t.Context(), name, f, llb.LocalUniqueID("build"))
	if err != nil {
		t.Fatal(err)
	}
	def, err := st.Marshal(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var op pb.Op
	if err := op.UnmarshalVT(def.Def[0]); err != nil {
		t.Fatal(err)
	}
	out := op.GetSource().Attrs
	out["name"] = op.GetSource().Identifier
	return out
}

// TestPlan holds that all steps of a graph share one transfer of a context.
func TestPlan(t *testing.T) {
	c := newContexts(map[string]string{"": t.TempDir(), "more": t.TempDir()})
	copies := func(name string, include ...string) *ir.Vertex {
		return ir.New(&ir.Source{Kind: ir.Context, Ref: name, Include: include, Exclude: []string{"out"}})
	}
	a, b, other := copies("", "a", "z*"), copies("", "/b", "a"), copies("more", "x")
	root := ir.New(&ir.Source{Kind: ir.Dir, Ref: "rootfs"})
	top := ir.New(&ir.Exec{}, a, b, other, root)
	c.Plan(&ir.Graph{Targets: []*ir.Target{{Vertex: top}}})

	filter := lower.Filter{Include: []string{"a", "z*"}, Exclude: []string{"out"}}
	one := attrs(t, c, "", filter)
	filter.Include = []string{"/b", "a"}
	two := attrs(t, c, "", filter)
	if one[pb.AttrFollowPaths] != `["a","b","z*"]` || fmt.Sprint(one) != fmt.Sprint(two) {
		t.Errorf("one  %v\ntwo %v", one, two)
	}
	if one["name"] != "local://context" || one[pb.AttrExcludePatterns] != `["out"]` {
		t.Errorf("%v", one)
	}
	filter.Include = []string{"elsewhere"} // asked for while compiling: no step takes it
	three := attrs(t, c, "", filter)
	if three[pb.AttrFollowPaths] != `["elsewhere"]` || three[pb.AttrSharedKeyHint] == one[pb.AttrSharedKeyHint] {
		t.Errorf("three %v", three)
	}
	owners := attrs(t, c, "", lower.Filter{Include: []string{"rootfs"}, Owners: true})
	if owners["name"] != "local://rootfs" || owners[pb.AttrFollowPaths] != `["rootfs"]` {
		t.Errorf("owners %v", owners)
	}
	if m := attrs(t, c, "more", lower.Filter{Include: []string{"x"}, Exclude: []string{"out"}}); m["name"] != "local://context:more" {
		t.Errorf("more %v", m)
	}

	c.Plan(&ir.Graph{Targets: []*ir.Target{{Vertex: ir.New(&ir.Exec{}, a, copies("", "."))}}})
	filter.Include = []string{"a", "z*"}
	if all := attrs(t, c, "", filter); all[pb.AttrFollowPaths] != "" {
		t.Errorf("everything %v", all)
	}
	for _, name := range []string{"none", ""} {
		_, err := newContexts(nil).Context(context.Background(), name, lower.Filter{})
		if err == nil {
			t.Errorf("context %q is there", name)
		}
	}
}

// TestHints holds that a builder mixes up no two directories.
func TestHints(t *testing.T) {
	c := newContexts(map[string]string{"a": t.TempDir(), "b": t.TempDir()})
	a, b := attrs(t, c, "a", lower.Filter{}), attrs(t, c, "b", lower.Filter{})
	if a[pb.AttrSharedKeyHint] == b[pb.AttrSharedKeyHint] || strings.Contains(a[pb.AttrSharedKeyHint], "/") {
		t.Errorf("%v %v", a, b)
	}
}

func TestFind(t *testing.T) {
	dir := t.TempDir()
	sock := filepath.Join(dir, "buildkit/buildkitd.sock")
	if err := os.Mkdir(filepath.Dir(sock), 0o755); err != nil {
		t.Fatal(err)
	}
	env := map[string]string{"DOCKER_HOST": "unix://" + dir + "/docker.sock", "DOCKER_CONFIG": dir, "XDG_RUNTIME_DIR": dir}
	find := func() (string, []string) {
		f, tried, _ := find(filepath.Join(dir, "machine.sock"), func(name string) string { return env[name] })
		return f.Address, tried
	}
	got, tried := find()
	if got != "" || len(tried) != 4 || !slices.ContainsFunc(tried, func(s string) bool { return strings.HasPrefix(s, dir+"/docker.sock: no such file") }) {
		t.Errorf("found %q, tried %q", got, tried)
	}
	listen := func(at string) {
		l, err := net.Listen("unix", at)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { l.Close() })
	}
	listen(dir + "/docker.sock")
	if got, _ := find(); got != "docker-engine://" {
		t.Errorf("found %q", got)
	}
	for name, tt := range map[string]struct{ text, want string }{
		"remote":    {`{"Driver":"remote","Nodes":[{"Name":"x0","Endpoint":"tcp://h:1","DriverOpts":{"cacert":"ca"}}]}`, "tcp://h:1"},
		"container": {`{"Driver":"docker-container","Nodes":[{"Name":"x0","Endpoint":"unix:///var/run/docker.sock"}]}`, "docker-container://buildx_buildkit_x0"},
		"cloud":     {`{"Driver":"kubernetes","Nodes":[{"Name":"x0"}]}`, "docker-engine://"},
		"broken":    {`{`, "docker-engine://"},
		"default":   {``, "docker-engine://"},
	} {
		if err := os.MkdirAll(filepath.Join(dir, "buildx/instances"), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "buildx/instances", name), []byte(tt.text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "buildx/current"), []byte(`{"Name":"`+name+`"}`), 0o600); err != nil {
			t.Fatal(err)
		}
		if got, _ := find(); got != tt.want {
			t.Errorf("%s: found %q", name, got)
		}
	}
	listen(sock)
	if got, _ := find(); got != "unix://"+sock {
		t.Errorf("found %q", got)
	}
	listen(filepath.Join(dir, "machine.sock"))
	if got, _ := find(); got != "unix://"+filepath.Join(dir, "machine.sock") {
		t.Errorf("found %q", got)
	}
	env["BUILDKIT_HOST"] = "tcp://other:1"
	if got, _ := find(); got != "tcp://other:1" {
		t.Errorf("found %q", got)
	}
}
