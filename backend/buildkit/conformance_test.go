//go:build conformance

package buildkit_test

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/backendtest"
	"github.com/sysbuild/sysbuild/backend/buildkit"
	"github.com/sysbuild/sysbuild/backend/buildkit/dial"
	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/needs"
)

var update = backendtest.UpdateFlag()

// TestVectors holds that BuildKit makes of every graph what the native back end
// makes of it.
func TestVectors(t *testing.T) {
	daemon := builders.Buildkitd(t, builders.Config{})
	program := buildProgram(t)
	backendtest.Run(t, func(t *testing.T, dir string) backend.Backend {
		return open(t, dial.Options{Address: daemon.Address, Binary: program, Contexts: map[string]string{"": dir}})
	}, *update)
}

// held is a back end with the build that it works in.
type held struct {
	*buildkit.Backend
	build *dial.Build
}

// Close implements backend.Backend.
func (h held) Close() error { return errors.Join(h.Backend.Close(), h.build.Close(nil)) }

func open(t testing.TB, o dial.Options) held {
	t.Helper()
	build, err := dial.Open(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	binary, err := build.Binary()
	if err != nil {
		t.Fatal(err)
	}
	b, err := buildkit.Open(buildkit.Options{
		Client: build.Client(), Dir: t.TempDir(), Contexts: o.Contexts, Output: build.Output, Secrets: o.Secrets,
		Lower: lower.Options{Binary: binary, Contexts: build.Contexts(), Platform: build.Platform()},
	})
	if err != nil {
		t.Fatal(err)
	}
	return held{b, build}
}

// buildProgram makes the program that steps run.
func buildProgram(t testing.TB) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "sysbuild")
	build := exec.Command("go", "build", "-o", name, "./cmd/sysbuild")
	build.Dir, build.Env = needs.ModuleRoot(t), append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return name
}
