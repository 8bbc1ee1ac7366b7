package native

import (
	"archive/tar"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
)

var _ compiler.World = (*Backend)(nil)

func TestMain(m *testing.M) {
	if IsChild() {
		Main()
	}
	if os.Geteuid() == 0 {
		if err := Isolate(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	if os.Args[0] == solverName {
		if err := solverMain(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// bench is a back end over a context and a cache of its own.
type bench struct {
	*Backend
	t       testing.TB
	context string
	log     *recorder
}

func newBench(t testing.TB, opts Options) *bench {
	t.Helper()
	needs.Root(t)
	b := &bench{t: t, context: t.TempDir(), log: &recorder{}}
	if opts.CacheDir == "" {
		opts.CacheDir = filepath.Join(t.TempDir(), "cache")
	}
	if opts.Contexts == nil {
		opts.Contexts = map[string]string{"": b.context}
	} else {
		b.context = opts.Contexts[""]
	}
	if opts.Events == nil {
		opts.Events = b.log.take
	}
	be, err := Open(opts)
	if err != nil {
		t.Fatal(err)
	}
	b.Backend = be
	t.Cleanup(func() { be.Close() })
	return b
}

// tarRoot packs a root file system of the host's programs into the context.
func (b *bench) tarRoot(programs ...string) *ir.Vertex {
	b.t.Helper()
	dir := b.t.TempDir()
	hostroot.Make(b.t, dir, append([]string{"sh", "cat", "ls", "rm", "mkdir", "id"}, programs...)...)
	out := filepath.Join(b.context, "root.tar.gz")
	if text, err := exec.Command("tar", "--sort=name", "-C", dir, "-czf", out, ".").CombinedOutput(); err != nil {
		b.t.Fatalf("%v: %s", err, text)
	}
	base, err := b.Base(context.Background(), &ir.Source{Kind: ir.Tar, Ref: "root.tar.gz"})
	if err != nil {
		b.t.Fatal(err)
	}
	return ir.New(base.Source).At("root")
}

func (b *bench) solve(req backend.Request) (list string, err error) {
	b.t.Helper()
	for res, err := range b.Solve(b.t.Context(), req) {
		if err != nil {
			return "", err
		}
		for i, l := range res.Layers {
			if l.Empty {
				list += fmt.Sprintf("layer %d empty\n", i)
				continue
			}
			var buf bytes.Buffer
			if err := l.Write(b.t.Context(), &buf); err != nil {
				return "", err
			}
			list += fmt.Sprintf("layer %d\n%s", i, listTar(b.t, &buf))
		}
	}
	return list, nil
}

func listTar(t testing.TB, r io.Reader) string {
	t.Helper()
	var out strings.Builder
	tr := tar.NewReader(r)
	for {
		h, err := tr.Next()
		if err == io.EOF {
			return out.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&out, "%c %04o %d:%d %d %s", h.Typeflag, h.Mode, h.Uid, h.Gid, h.Size, h.Name)
		if h.Linkname != "" {
			fmt.Fprintf(&out, " -> %s", h.Linkname)
		}
		fmt.Fprintln(&out)
	}
}

func oneTarget(v *ir.Vertex, base *ir.Vertex, boundaries ...*ir.Vertex) backend.Request {
	t := &ir.Target{Format: "oci", Name: "x", Vertex: v, Base: base, Boundaries: boundaries, Image: &ir.Image{}}
	if len(boundaries) == 0 {
		t.Boundaries = []*ir.Vertex{v}
	}
	return backend.Request{Graph: &ir.Graph{Targets: []*ir.Target{t}}}
}

func sh(script string, in *ir.Vertex) *ir.Vertex {
	return ir.New(&ir.Exec{Args: []string{"/bin/sh", "-c", script}, Env: []string{"PATH=/bin"}}, in).At("RUN " + script)
}

func TestExecOverTar(t *testing.T) {
	b := newBench(t, Options{})
	root := b.tarRoot()
	first := sh("mkdir /a && echo hello > /a/b && rm /bin/id", root)
	second := sh("rm -r /a && echo $HOME > /c", first)
	got, err := b.solve(oneTarget(second, root, first, second))
	if err != nil {
		t.Fatal(err)
	}
	_, got, _ = strings.Cut(got, "layer 1\n")
	want := `5 0755 0:0 0 a/
0 0644 0:0 6 a/b
5 0755 0:0 0 bin/
0 0000 0:0 0 bin/.wh.id
5 0755 0:0 0 dev/
5 0755 0:0 0 proc/
5 0755 0:0 0 sys/
layer 2
0 0000 0:0 0 .wh.a
0 0644 0:0 6 c
`
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
