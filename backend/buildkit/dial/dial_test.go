//go:build conformance

package dial_test

import (
	"bytes"
	goctx "context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/moby/buildkit/client/llb"
	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	"github.com/moby/buildkit/solver/errdefs"
	"github.com/moby/buildkit/solver/pb"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/buildkit/dial"
	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/internal/builders"
)

// static builds a program without libraries: what a step runs.
func static(t *testing.T, source string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "build", "-o", "program", "main.go")
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return filepath.Join(dir, "program")
}

const copier = `package main
import ("fmt"; "os")
func main() {
	secret, err := os.ReadFile("/secret")
	if err != nil { fmt.Println("no secret:", err); os.Exit(3) }
	data, err := os.ReadFile("/context/a/file")
	if err != nil { fmt.Println("last words:", err); os.Exit(4) }
	fmt.Println("copied")
	os.WriteFile("/out/file", append(data, secret...), 0o644)
}`

// run runs the program over a context, and reads what it wrote.
func run(t *testing.T, b *dial.Build, include ...string) (string, gwclient.Reference, error) {
	t.Helper()
	bin, err := b.Binary()
	if err != nil {
		t.Fatal(err)
	}
	context, err := b.Contexts().Context(t.Context(), "", lower.Filter{Include: include, Exclude: []string{"left"}})
	if err != nil {
		t.Fatal(err)
	}
	step := llb.Scratch().Run(llb.Args([]string{"/bin/sysbuild"}), llb.AddMount("/bin", bin.State, llb.Readonly),
		llb.AddMount("/context", context, llb.Readonly), llb.AddSecret("/secret", llb.SecretID("s")),
		llb.Network(pb.NetMode_NONE))
	def, err := step.AddMount("/out", llb.Scratch()).Marshal(t.Context(), llb.Platform(b.Platform()))
	if err != nil {
		t.Fatal(err)
	}
	imports, err := b.CacheImports()
	if err != nil {
		t.Fatal(err)
	}
	res, err := b.Client().Solve(t.Context(), gwclient.SolveRequest{Definition: def.ToPB(), Evaluate: true, CacheImports: imports})
	if err != nil {
		return "", nil, err
	}
	ref, err := res.SingleRef()
	if err != nil {
		t.Fatal(err)
	}
	text, err := ref.ReadFile(t.Context(), gwclient.ReadRequest{Filename: "file"})
	return string(text), ref, err
}

// open begins a build over a context of one file and some more.
func open(t *testing.T, o dial.Options) (b *dial.Build, screen *bytes.Buffer) {
	t.Helper()
	screen = &bytes.Buffer{}
	secret := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(secret, []byte("s3cret"), 0o600); err != nil {
		t.Fatal(err)
	}
	o.Secrets = map[string]backend.Secret{"s": {File: secret}}
	o.Progress = dial.Progress{Mode: "plain", Out: screen}
	b, err := dial.Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Close() })
	return b, screen
}

// context is a directory whose a/file is behind a link.
func context(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"real/file": "of the context ", "left": "alone", "other/x": "not asked for"} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("real", filepath.Join(dir, "a")); err != nil {
		t.Fatal(err)
	}
	return dir
}

const want = "of the context s3cret"

// hold runs the program on a builder and closes the build.
func hold(t *testing.T, o dial.Options) string {
	t.Helper()
	b, screen := open(t, o)
	text, ref, err := run(t, b, "a/file")
	if err != nil || text != want {
		t.Errorf("%q, %v", text, err)
	}
	b.Show(backend.Event{Kind: backend.Note, Text: "a word from here"})
	if err := b.Close(ref); err != nil {
		t.Error(err)
	}
	for _, line := range []string{"load sysbuild", "a word from here"} {
		if !strings.Contains(screen.String(), line) {
			t.Errorf("%q is not shown:\n%s", line, screen)
		}
	}
	return screen.String()
}

func TestSocket(t *testing.T) {
	builder := builders.Buildkitd(t, builders.Config{})
	o := dial.Options{Address: builder.Address, Contexts: map[string]string{"": context(t)}, Binary: static(t, copier)}
	if out := hold(t, o); !strings.Contains(out, "copied") {
		t.Errorf("the step's output is not shown:\n%s", out)
	}
	if out := hold(t, o); !strings.Contains(out, "CACHED") {
		t.Errorf("the step is not known:\n%s", out)
	}
	t.Run("changed", func(t *testing.T) {
		// Of the same size, in the same second: what is sent is known by more.
		o := o
		o.Binary = static(t, strings.Replace(copier, "copied", "Copied", 1))
		if out := hold(t, o); !strings.Contains(out, "Copied") {
			t.Errorf("the new program did not run:\n%s", out)
		}
	})
	t.Run("failure", func(t *testing.T) {
		b, _ := open(t, o)
		_, _, err := run(t, b, "other")
		var vertex *errdefs.VertexError
		if !errors.As(err, &vertex) {
			t.Fatalf("error %v", err)
		}
		if out := string(b.Output(digest.Digest(vertex.Digest))); !strings.Contains(out, "last words: ") {
			t.Errorf("output %q", out)
		}
	})
	t.Run("interrupt", func(t *testing.T) {
		ctx, cancel := goctx.WithCancel(t.Context())
		b, err := dial.Open(ctx, o)
		if err != nil {
			t.Fatal(err)
		}
		cancel()
		begin := time.Now()
		b.Close()
		if took := time.Since(begin); took > 3*time.Second {
			t.Errorf("it took %v to end", took)
		}
	})
}

func TestEngine(t *testing.T) {
	engine := builders.Dockerd(t)
	o := dial.Options{
		Address:  strings.Replace(engine.Host, "unix://", "docker-engine://", 1),
		Contexts: map[string]string{"": context(t)}, Binary: static(t, copier),
	}
	hold(t, o)
}

// TestCache carries results from one builder to another.
func TestCache(t *testing.T) {
	registry := builders.Registry(t)
	for _, tt := range []struct{ to, from string }{
		{"type=registry,mode=max,ref=" + registry + "/cache:1", registry + "/cache:1"},
		{"type=local,mode=max,dest=DIR", "type=local,src=DIR"},
	} {
		dir := t.TempDir()
		o := dial.Options{Contexts: map[string]string{"": context(t)}, Binary: static(t, copier)}
		to, err := dial.ParseCacheTo(strings.Replace(tt.to, "DIR", dir, 1))
		if err != nil {
			t.Fatal(err)
		}
		t.Run("to", func(t *testing.T) {
			o := o
			o.Address = builders.Buildkitd(t, builders.Config{Plain: []string{registry}}).Address
			o.CacheTo = []dial.Cache{to}
			hold(t, o)
		})
		from, err := dial.ParseCacheFrom(strings.Replace(tt.from, "DIR", dir, 1))
		if err != nil {
			t.Fatal(err)
		}
		o.Address = builders.Buildkitd(t, builders.Config{Plain: []string{registry}}).Address
		o.CacheFrom = []dial.Cache{from}
		if out := hold(t, o); strings.Contains(out, "copied") {
			t.Errorf("%s: the step is not known:\n%s", tt.from, out)
		}
	}
}

// TestCacheServerGone: a cache whose server is not there is an error behind the
// build, for each kind that has a server.
func TestCacheServerGone(t *testing.T) {
	address := builders.Buildkitd(t, builders.Config{}).Address
	for _, word := range []string{
		"type=registry,ref=127.0.0.1:1/cache:1",
		"type=gha,url=http://127.0.0.1:1/,token=" + token,
		"type=s3,region=eu,bucket=b,endpoint_url=http://127.0.0.1:1,access_key_id=a,secret_access_key=s,retry_max_attempts=1",
		"type=azblob,account_url=http://127.0.0.1:1/a,account_name=a,secret_access_key=c2VjcmV0",
	} {
		to, err := dial.ParseCacheTo(word)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(to.Type, func(t *testing.T) {
			o := dial.Options{Address: address, CacheTo: []dial.Cache{to}, Contexts: map[string]string{"": context(t)}, Binary: static(t, copier)}
			o.Secrets = map[string]backend.Secret{"s": {File: filepath.Join(o.Contexts[""], "left")}}
			begun := time.Now()
			b, err := dial.Open(t.Context(), o)
			if err == nil {
				var ref gwclient.Reference
				if _, ref, err = run(t, b, "a/file"); err != nil {
					t.Fatal(err)
				}
				if err = b.Close(ref); err == nil || !strings.Contains(err.Error(), "export the cache: ") {
					t.Errorf("error %v", err)
				}
			}
			t.Logf("%v in %v", err, time.Since(begun))
			want := "127.0.0.1:1"
			if to.Type == "azblob" { // asked before anything else, and for longer than the client waits
				want = "the builder did not begin the build in time"
			}
			var hint interface{ Hint() string }
			if err == nil || !strings.Contains(err.Error(), want) || !errors.As(err, &hint) || hint.Hint() == "" {
				t.Errorf("error %v, hint %v", err, hint)
			}
		})
	}
}

// token is one as GitHub gives its runners: what it may do is written in it.
const token = "eyJhbGciOiJIUzI1NiJ9.eyJhYyI6Ilt7XCJTY29wZVwiOlwicmVmcy9oZWFkcy9tYWluXCIsXCJQZXJtaXNzaW9uXCI6M31dIiwiZXhwIjo0MTAyNDQ0ODAwLCJuYmYiOjF9.eA"
