package lower

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/moby/buildkit/solver/pb"
	"github.com/moby/buildkit/util/apicaps"
	pbcaps "github.com/moby/buildkit/util/apicaps/pb"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// without are the capabilities of a builder that lacks some.
func without(lacks ...apicaps.CapID) apicaps.CapSet {
	all := slices.DeleteFunc(pb.Caps.All(), func(c *pbcaps.APICap) bool { return slices.Contains(lacks, apicaps.CapID(c.ID)) })
	return pb.Caps.CapSet(all)
}

// What a builder lacks is an error at the line that wants it, once.
func TestCheckCaps(t *testing.T) {
	for body, want := range map[string]struct {
		lacks apicaps.CapID
		text  string
	}{
		"COPY --link a /b/":                     {pb.CapMergeOp, "the builder is too old for --link: BuildKit has it since v0.10"},
		"COPY --exclude=*.md a /b/":             {pb.CapFileCopyIncludeExcludePatterns, "too old for --exclude and --parents"},
		"COPY --chmod=u=rwX a /b":               {pb.CapExecValidExitCode, "too old for a --chmod that is no number"},
		"RUN --mount=type=secret,id=b,env=B x":  {pb.CapExecSecretEnv, "too old for a secret in a variable"},
		"RUN --mount=type=tmpfs,size=4k,dst=/x": {pb.CapExecMountTmpfsSize, "too old for a size of a tmpfs"},
		"RUN --mount=type=ssh true":             {pb.CapExecMountSSH, "too old for capability exec.mount.ssh"},
	} {
		l, g := compiled(t, diag.NewSource("Sysfile", "FROM scratch\nWORKDIR /w\n"+strings.TrimSuffix(body, " x")+" true\nTARGET oci x\n"), options())
		st, err := l.State(t.Context(), g.Targets[0].Vertex)
		if err != nil {
			t.Fatal(err)
		}
		def, err := l.Marshal(t.Context(), st)
		if err != nil {
			t.Fatal(err)
		}
		if err := l.CheckCaps(def, without()); err != nil {
			t.Errorf("%s: %v of a builder that has all", body, err)
		}
		var list diag.List
		if err := l.CheckCaps(def, without(want.lacks)); !errors.As(err, &list) {
			t.Errorf("%s: %v", body, err)
		} else if len(list) != 1 || !strings.Contains(list[0].Summary, want.text) || list[0].Span.Pos().Line != 3 {
			t.Errorf("%s: %v, want %q at line 3", body, list, want.text)
		}
	}
}

// Every capability that is explained is one that builders announce.
func TestWantsAreAnnounced(t *testing.T) {
	caps := without()
	for id := range wants {
		if err := caps.Supports(id); err != nil {
			t.Error(err)
		}
	}
}

// What a step can do without it does without.
func TestWithoutNiceties(t *testing.T) {
	o := options()
	o.Has = func(apicaps.CapID) bool { return false }
	l, g := compiled(t, diag.NewSource("Sysfile", `FROM scratch
COPY --parents a/b /c/
ADD https://example.org/a.git /d/
TARGET oci x
`), o)
	st, err := l.Layer(t.Context(), nil, g.Targets[0].Vertex, g.Targets[0].Image.Created, "")
	if err != nil {
		t.Fatal(err)
	}
	def, err := l.Marshal(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	if err := l.CheckCaps(def, without(pb.CapFileCopyRequiredPaths, pb.CapSourceGitMTime, pb.CapExecMountContentCache)); err != nil {
		t.Error(err)
	}
	text := dump(t, def)
	if !strings.Contains(text, `"dest":"`+namedAside) || !strings.Contains(text, `"path":"/.sysbuild"`) {
		t.Errorf("nothing looks for a/b:\n%s", text)
	}
}
