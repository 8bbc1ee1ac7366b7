package lower

import (
	"context"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/solver/pb"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/compiler"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// What BuildKit's own frontend makes of these, we make too: file and exec ops,
// field by field.
var asDockerfiles = map[string]string{
	"copy":         "COPY a b",
	"several":      "COPY a b* c/ /d/",
	"relative":     "WORKDIR /w\nCOPY a ./\nCOPY b x/y\nCOPY c .",
	"chown name":   "COPY --chown=u:g a /b",
	"chown number": "COPY --chown=7 a /b",
	"chown group":  "COPY --chown=:8 a /b",
	"chmod":        "COPY --chmod=4755 a /b",
	"chmod text":   "COPY --chmod=u=rwX,go=rX a /b",
	"exclude":      "COPY --exclude=*.md --exclude=!README.md a /b/",
	"parents":      "COPY --parents a/b c/*/d x/./y/z /p/",
	"link":         "COPY --link a /b/",
	"from":         "FROM scratch AS two\nCOPY --from=s /a /b",
	"heredoc":      "COPY <<one <<two /d/\n1\none\n2\ntwo",
	"heredoc mode": "COPY --chmod=600 --chown=3:4 <<one /d/f\n1\none",
	"add":          "ADD a.tar b.txt /d/",
	"add whole":    "ADD --unpack=false a.tar /d/",
	"add url":      "ADD --checksum=sha256:" + zeros + " https://example.org/x/f.tar /d/",
	"add unpacked": "ADD --unpack=true --checksum=sha256:" + zeros + " https://example.org/x/f.tar /d/",
	"add git":      "ADD https://example.org/a/b.git#v1 /d/",
	"workdir":      "WORKDIR /a/b\nWORKDIR c",
	"run":          "RUN true",
	"run exec":     `RUN ["/bin/true", "a b"]`,
	"run env":      "ENV A=1 B=$A\nWORKDIR /w\nUSER u\nRUN echo $A",
	"run arg":      "ARG X=1\nRUN echo $X",
	"run heredoc":  "RUN <<EOF\necho 1\necho 2\nEOF",
	"run script":   "RUN <<EOF\n#!/bin/x\necho 1\nEOF",
	"run network":  "RUN --network=none true",
	"run insecure": "RUN --security=insecure true",
	"mount bind":   "RUN --mount=target=/m,source=sub true",
	"mount rw":     "RUN --mount=type=bind,target=/m,rw true",
	"mount from":   "FROM scratch AS two\nRUN --mount=from=s,target=/m true",
	"mount cache":  "RUN --mount=type=cache,target=/c --mount=type=cache,target=/d,id=x,sharing=locked,mode=0700,uid=7 true",
	"mount tmpfs":  "RUN --mount=type=tmpfs,target=/t,size=4096 true",
	"mount secret": "RUN --mount=type=secret,id=a --mount=type=secret,id=b,env=B,required --mount=type=secret,id=c,target=/c,mode=0444 true",
	"mount ssh":    "RUN --mount=type=ssh --mount=type=ssh,id=x,required,target=/s true",
}

const zeros = "0000000000000000000000000000000000000000000000000000000000000000"

func TestAsDockerfiles(t *testing.T) {
	for name, body := range asDockerfiles {
		t.Run(name, func(t *testing.T) {
			text := "FROM scratch AS s\n" + body + "\n"
			theirs, ours := theirOps(t, text), ourOps(t, text)
			if !slices.Equal(theirs, ours) {
				t.Errorf("%s\ntheirs:\n%s\nours:\n%s", text, strings.Join(theirs, "\n"), strings.Join(ours, "\n"))
			}
		})
	}
}

func theirOps(t *testing.T, text string) []string {
	t.Helper()
	caps := pb.Caps.CapSet(pb.Caps.All())
	main := llb.Local("context ")
	opt := dockerfile2llb.ConvertOpt{MainContext: &main, LLBCaps: &caps, TargetPlatform: &ocispecs.Platform{OS: "linux", Architecture: "amd64"}}
	opt.CacheIDNamespace = "ns"
	res, err := dockerfile2llb.Dockerfile2LLB(t.Context(), []byte(text), opt)
	if err != nil {
		t.Fatal(err)
	}
	def, err := res.State.Marshal(t.Context(), llb.LinuxAmd64)
	if err != nil {
		t.Fatal(err)
	}
	return bodies(t, def)
}

func ourOps(t *testing.T, text string) []string {
	t.Helper()
	l, g := compiled(t, diag.NewSource("Sysfile", text+"TARGET oci x\n"), options())
	st, err := l.State(t.Context(), g.Targets[0].Vertex)
	if err != nil {
		t.Fatal(err)
	}
	def, err := l.Marshal(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	return bodies(t, def)
}

// bodies are a definition's file and exec ops without what is argued to be
// another with us: the host's name, and that submodules keep no .git.
func bodies(t *testing.T, def *llb.Definition) []string {
	t.Helper()
	var out []string
	for _, dt := range def.Def {
		var op pb.Op
		if err := op.UnmarshalVT(dt); err != nil {
			t.Fatal(err)
		}
		if e := op.GetExec(); e != nil {
			e.Meta.Hostname = ""
		}
		for _, a := range op.GetFile().GetActions() {
			if c := a.GetCopy(); c != nil {
				c.ExcludePatterns = slices.DeleteFunc(c.ExcludePatterns, func(p string) bool { return p == dotGit })
			}
		}
		if op.GetFile() != nil || op.GetExec() != nil || op.GetMerge() != nil {
			out = append(out, line(t, &op, nil))
		}
	}
	slices.Sort(out)
	return out
}

// compiled is a source's graph, and a Lowerer for it.
func compiled(t *testing.T, src *diag.Source, opts Options) (*Lowerer, *ir.Graph) {
	t.Helper()
	prog, list := check.Parse(src, check.Options{})
	if prog == nil {
		t.Fatal(list)
	}
	o := compiler.Options{Allow: []string{compiler.AllowInsecure}, Platform: ir.Platform{OS: "linux", Architecture: "amd64"}}
	g, list, err := compiler.Compile(t.Context(), prog, o, nowhere{})
	if err != nil || g == nil {
		t.Fatal(err, list)
	}
	return New(opts), g
}

// nowhere is a world in which everything outside is pinned by zeros.
type nowhere struct{}

var errNowhere = errors.New("there is nothing here")

// Base implements compiler.World.
func (nowhere) Base(_ context.Context, src *ir.Source) (*ir.Base, error) {
	pinned := *src
	pinned.Digest = "sha256:" + zeros
	if src.Kind == ir.Git {
		pinned.Digest = ir.Digest("sha1:" + zeros[:40])
	}
	return &ir.Base{Source: &pinned, Image: &ir.Image{}}, nil
}

// Context implements compiler.World.
func (nowhere) Context(context.Context, string) (ir.Files, error) { return nowhere{}, nil }

// File implements compiler.World.
func (nowhere) File(context.Context, string, string) (fetch.File, error) {
	return fetch.File{}, errNowhere
}

// Tree implements compiler.World.
func (nowhere) Tree(context.Context, *ir.Vertex) (ir.Files, error) { return nil, errNowhere }

// Fetch implements fetch.Fetcher.
func (nowhere) Fetch(context.Context, fetch.Request) (fetch.File, error) {
	return fetch.File{}, errNowhere
}

// ReadFile implements ir.Files.
func (nowhere) ReadFile(string) ([]byte, error) { return nil, fs.ErrNotExist }

// ReadDir implements ir.Files.
func (nowhere) ReadDir(string) ([]string, error) { return nil, fs.ErrNotExist }

// Close implements ir.Files.
func (nowhere) Close() error { return nil }

// A comment or an empty line more changes no op: only where its line is.
func TestMovedLines(t *testing.T) {
	for name, body := range asDockerfiles {
		text := "FROM scratch AS s\n" + body + "\nTARGET oci x\n"
		moved := "# a comment\n\n" + strings.Replace(text, "\n", "\n# another\n\n", 1)
		a, b := ops(t, text), ops(t, moved)
		if !slices.Equal(a, b) {
			t.Errorf("%s: %v became %v", name, a, b)
		}
	}
}

// ops are the digests of a Sysfile's ops, each with a place in it.
func ops(t *testing.T, text string) []string {
	t.Helper()
	l, g := compiled(t, diag.NewSource("Sysfile", text), options())
	st, err := l.State(t.Context(), g.Targets[0].Vertex)
	if err != nil {
		t.Fatal(err)
	}
	def, err := l.Marshal(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for op := range def.Metadata {
		out = append(out, string(op))
		if v, ok := l.VertexOf(def, op); ok && len(v.Spans) > 0 && len(def.Source.Locations[string(op)].GetLocations()) == 0 {
			t.Errorf("an op of %s has no place", v.Title)
		}
	}
	slices.Sort(out)
	return out
}
