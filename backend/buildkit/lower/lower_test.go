package lower

import (
	"bytes"
	"context"
	"flag"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"
	"golang.org/x/tools/txtar"
	"google.golang.org/protobuf/proto"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

var update = flag.Bool("update", false, "write what comes out into the vectors")

// locals are contexts as a command line has them.
type locals struct{}

// Context implements Contexts.
func (locals) Context(_ context.Context, name string, f Filter, opts ...llb.ConstraintsOpt) (llb.State, error) {
	if f.Owners {
		name += " with owners"
	}
	local := []llb.LocalOption{llb.FollowPaths(f.Include), llb.ExcludePatterns(f.Exclude), llb.SharedKeyHint("hint")}
	for _, o := range opts {
		local = append(local, o)
	}
	return llb.Local("context "+name, local...).Dir("/not/this").AddEnv("NOT", "this"), nil
}

func options() Options {
	return Options{
		Binary:   Binary{State: llb.Local("binary", llb.SharedKeyHint("hint")), Path: "/sysbuild"},
		Contexts: locals{}, Platform: ocispecs.Platform{OS: "linux", Architecture: "amd64"}, CacheNamespace: "ns", Build: "build",
	}
}

// Each vector's graph becomes the LLB in its want. A word in the comment sets
// an option, or asks for something else of the graph than its targets' files.
func TestVectors(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no vectors", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { runVector(t, file) })
	}
}

func runVector(t *testing.T, file string) {
	ar, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for i := range ar.Files {
		f := &ar.Files[i]
		switch f.Name {
		case "ir":
			got = lowered(t, string(ar.Comment), string(f.Data))
		case "want":
			if got != string(f.Data) && !*update {
				t.Errorf("got\n%s\nwant\n%s", got, f.Data)
			}
			f.Data = []byte(got)
		}
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(ar), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func lowered(t *testing.T, comment, text string) string {
	t.Helper()
	g, err := ir.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	opts, what := options(), "files"
	for word := range strings.FieldsSeq(comment) {
		if option := vectorOptions[strings.Trim(word, "[]")]; option != nil && strings.HasPrefix(word, "[") {
			option(&opts)
		}
		if word == "[layers]" || word == "[pack]" {
			what = strings.Trim(word, "[]")
		}
	}
	l := New(opts)
	var b strings.Builder
	for _, target := range g.Targets {
		st, err := wanted(l, what, target)
		if err != nil {
			b.WriteString("error: " + err.Error() + "\n")
			continue
		}
		def, err := l.Marshal(t.Context(), st)
		if err != nil {
			t.Fatal(err)
		}
		b.WriteString(dump(t, def))
	}
	return b.String()
}

func wanted(l *Lowerer, what string, t *ir.Target) (llb.State, error) {
	switch what {
	case "layers":
		var base *ir.Vertex
		if len(t.Boundaries) > 1 {
			base = t.Boundaries[len(t.Boundaries)-2]
		}
		return l.Layer(context.Background(), base, t.Vertex, time.Unix(5, 0), "gzip")
	case "pack":
		return l.Pack(context.Background(), t)
	}
	return l.State(context.Background(), t.Vertex)
}

var vectorOptions = map[string]func(*Options){
	"nocache": func(o *Options) { o.NoCache = func(*ir.Vertex) bool { return true } },
	"exec": func(o *Options) {
		o.Exec = Exec{
			Network: pb.NetMode_HOST, ExtraHosts: []llb.HostIP{{Host: "h", IP: net.IPv4(1, 2, 3, 4)}},
			Ulimits: []*pb.Ulimit{{Name: "nofile", Soft: 1, Hard: 2}}, ShmSize: 64, CgroupParent: "up", Hostname: "me",
			Resources: &pb.LinuxResources{Memory: 1 << 20}, Proxy: &llb.ProxyEnv{HTTPProxy: "http://proxy"},
		}
	},
	"offline": func(o *Options) { o.Exec.Network = pb.NetMode_NONE },
	"known-hosts": func(o *Options) {
		o.KnownHosts = func(host string) (string, error) { return host + " ssh-ed25519 AAAA\n", nil }
	},
}

// The same graph gives the same bytes, whoever marshals it and how often.
func TestSameBytes(t *testing.T) {
	for name, text := range graphs(t) {
		t.Run(name, func(t *testing.T) {
			var first []byte
			for i := range 25 {
				got := marshalled(t, text)
				if i == 0 {
					first = got
				} else if !bytes.Equal(got, first) {
					t.Fatal("other bytes the next time")
				}
			}
		})
	}
}

// graphs are those of the vectors and of the examples.
func graphs(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for pattern, part := range map[string]string{"testdata/*.txtar": "ir", "../../../compiler/testdata/examples/*.txtar": "want.ir"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatal(pattern, err)
		}
		for _, file := range files {
			ar, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range ar.Files {
				if f.Name == part {
					out[filepath.Base(file)] = string(f.Data)
				}
			}
		}
	}
	return out
}

// marshalled is every state of a graph in a row, by a Lowerer of its own.
func marshalled(t *testing.T, text string) []byte {
	t.Helper()
	g, err := ir.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	l := New(options())
	var b bytes.Buffer
	for _, target := range g.Targets {
		for _, what := range []string{"files", "layers", "pack"} {
			st, err := wanted(l, what, target)
			if err != nil {
				continue // a vector of an error
			}
			def, err := l.Marshal(t.Context(), st)
			if err != nil {
				t.Fatal(err)
			}
			b.Write(bytesOf(t, def))
		}
	}
	return b.Bytes()
}

func bytesOf(t *testing.T, def *llb.Definition) []byte {
	t.Helper()
	whole, err := proto.MarshalOptions{Deterministic: true}.Marshal(def.ToPB())
	if err != nil {
		t.Fatal(err)
	}
	return whole
}
